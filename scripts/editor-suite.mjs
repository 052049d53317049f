// Runs test/editor/suite in an extension host: the Node one, the web one, or that of the desktop VS Code.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runTests } from "@vscode/test-electron";
import { build } from "esbuild";
import { openBrowser } from "./editor-page.mjs";
import { copySampleWorkspace } from "./sample-workspace.mjs";
import { ROOT } from "./vscode-install.mjs";

const LIMIT_MS = 10 * 60_000;

/** What takes minutes runs only when it is named. */
const LONG = ["events"];

/**
 * Bundles the runner and the suite's tests into one file, which either extension host can load; `only` names files
 * such as "hover", empty for all.
 */
export async function bundleSuite(outfile, only = []) {
	const suite = join(ROOT, "test", "editor", "suite");
	const wanted = (file) => {
		const name = file.replace(/\.test\.ts$/, "");
		return only.length === 0 ? !LONG.includes(name) : only.includes(name);
	};
	const tests = readdirSync(suite).filter((name) => name.endsWith(".test.ts") && wanted(name));
	if (tests.length === 0) throw new Error(`test/editor/suite has no ${only.join(", ")}`);
	const lines = ['export { run } from "../runner.ts";', ...tests.sort().map((name) => `import "./${name}";`)];
	await build({
		stdin: { contents: lines.join("\n"), resolveDir: suite, loader: "ts" },
		...{ outfile, bundle: true, format: "cjs", platform: "browser", target: "es2022", external: ["vscode"] },
		...{ sourcemap: "inline", logLevel: "warning" },
		// Mocha's browser build would otherwise take the bundle's own exports for its own.
		define: { module: "undefined" },
	});
}

/** What the browser's threads do, and when they collect garbage. */
const TRACED = ["toplevel", "v8", "devtools.timeline", "disabled-by-default-devtools.timeline"];

/**
 * Runs the suite in the npm-installed VS Code. Returns `{ passed, failed }`; throws when it did not run to its end.
 * `trace` names the file for a trace of the browser (Trace Event Format).
 */
export async function runInHost(host, { extension, tests, trace }) {
	const folder = copySampleWorkspace();
	const { page, close } = await openBrowser();
	const noise = [];
	const log = (_level, [first]) => (/^ {2}[✔✘·]/.test(first) ? console.log(first) : noise.push(first));
	const browser = page.context().browser();
	if (trace) await browser.startTracing(page, { path: trace, categories: TRACED });
	try {
		const code = await withinLimit(exitCode(page, host.url({ folder, extension, tests }), log));
		return results(folder, code);
	} catch (error) {
		throw new Error(`${error.message}\nVS Code's last words:\n${noise.slice(-20).join("\n")}`);
	} finally {
		if (trace) await browser.stopTracing();
		await close();
	}
}

/** Runs the suite in the desktop VS Code at `vscode`, or in the one that test-electron downloads. Else as `runInHost`. */
export async function runOnDesktop({ vscode, extension, tests }) {
	const folder = copySampleWorkspace();
	const run = runTests({
		...(vscode ? { vscodeExecutablePath: vscode } : {}),
		extensionDevelopmentPath: extension,
		extensionTestsPath: tests,
		launchArgs: [folder, "--disable-workspace-trust", "--disable-extensions"],
	});
	// It rejects when a test failed as well as when VS Code did not start: the results tell which.
	return results(folder, await withinLimit(run.catch((error) => error.message)));
}

function exitCode(page, url, log) {
	return new Promise((resolve, reject) => {
		page.on("crash", () => reject(new Error("The browser's page crashed.")));
		const open = async () => {
			await page.exposeFunction("codeAutomationLog", log);
			await page.exposeFunction("codeAutomationExit", resolve);
			await page.goto(url);
		};
		open().catch(reject);
	});
}

function withinLimit(run) {
	let timer;
	const limit = new Promise((_, reject) => {
		const message = `The editor suite did not end within ${LIMIT_MS / 1000} s.`;
		timer = setTimeout(() => reject(new Error(message)), LIMIT_MS);
	});
	return Promise.race([run, limit]).finally(() => clearTimeout(timer));
}

// The file is written when every test has ended: without it, or with no failure to explain the code, the run broke.
function results(folder, code) {
	const file = join(folder, "editor-results.json");
	const counts = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : { failed: 0 };
	if (counts.failed === 0 && code !== 0) throw new Error(`The editor suite broke before its end (${code}).`);
	return counts;
}
