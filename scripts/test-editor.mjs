// The editor tests: the suite in the Node extension host and in the web one, then a person in the browser.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { personTests } from "../test/editor/person.mjs";
import { findBrowser } from "./browser.mjs";
import { bundleSuite, runInHost, runOnDesktop } from "./editor-suite.mjs";
import { copyWebExtension, temporaryFolder } from "./sample-workspace.mjs";
import { startHost } from "./vscode-host.mjs";
import { ROOT } from "./vscode-install.mjs";

/**
 * `npm run test:editor -- hover pages` runs these files alone, in the Node extension host alone, with `--web` in the web
 * one alone; `-- person` the person alone, `-- person keys told` these rows of steps alone.
 */
const asked = process.argv.slice(2);
const only = asked.filter((word) => word !== "--web" && word !== "person");
const parts = partsOf(asked);

const total = { passed: 0, failed: 0 };

try {
	requireBuild();
	findBrowser();
} catch (error) {
	console.error(error.message);
	process.exit(1);
}
await part("VS Code", everywhere);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);

function partsOf(words) {
	if (words.length === 0) return ["node", "web", "person"];
	if (words.includes("person")) return ["person"];
	return [words.includes("--web") ? "web" : "node"];
}

function requireBuild() {
	const { main } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
	if (!existsSync(join(ROOT, main))) throw new Error("The editor tests run what is built: npm run build");
}

async function everywhere() {
	const host = await startHost();
	try {
		if (parts.includes("node")) await part("Node extension host", () => inNodeHost(host));
		if (parts.includes("web")) await part("web extension host", () => inWebHost(host));
		if (parts.includes("person")) await part("a person in the browser", () => personTests(host, only));
	} finally {
		host.stop();
	}
}

async function inNodeHost(host) {
	const tests = join(temporaryFolder("suite"), "suite.js");
	await bundleSuite(tests, only);
	const vscode = process.env.VSCODE_PATH;
	if (vscode || process.env.CLAIMTRACE_TEST_HOST === "desktop") {
		console.log(`Host: the desktop VS Code, ${vscode ?? "as @vscode/test-electron gives it"}`);
		return runOnDesktop({ vscode, extension: ROOT, tests });
	}
	console.log("Host: the npm-installed VS Code");
	return runInHost(host, { extension: ROOT, tests });
}

// Only tests below the extension's own folder run in the host that runs the extension.
async function inWebHost(host) {
	console.log("Host: the npm-installed VS Code, in the browser's worker");
	const extension = copyWebExtension();
	const tests = join(extension, "suite.js");
	await bundleSuite(tests, only);
	return runInHost(host, { extension, tests });
}

// A part that can't run is a failure like any other, and the next part still runs.
async function part(name, run) {
	console.log(`\n${name}`);
	try {
		const counts = await run();
		total.passed += counts?.passed ?? 0;
		total.failed += counts?.failed ?? 0;
	} catch (error) {
		console.error(`  ✘ ${name}: ${error.stack ?? error}`);
		total.failed += 1;
	}
}
