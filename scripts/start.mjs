// npm start: builds, checks the sample draft in the terminal, then opens it in VS Code.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { onPath } from "./browser.mjs";
import { startHost } from "./vscode-host.mjs";
import { ROOT } from "./vscode-install.mjs";

const SAMPLE = join(ROOT, "corpus");
const DRAFT = join(SAMPLE, "draft.md");

try {
	await start();
} catch (error) {
	console.error(error.message);
	process.exitCode = 1;
}

async function start() {
	console.log("Building Claimtrace …\n");
	node(["esbuild.mjs"], "pipe");
	// The sample draft has findings on purpose: 1 is how `check` says so.
	node(["dist/cli.js", "check", "corpus/draft.md", "--corpus", "corpus/articles"], "inherit", [0, 1]);
	const watched = process.stdin.isTTY && process.stdout.isTTY && !process.argv.includes("--no-editor");
	if (watched) await openEditor();
}

async function openEditor() {
	const code = onPath("code");
	if (code) return openDesktop(code);
	console.log("\nNo `code` on PATH: opening a VS Code for the browser instead.");
	const host = await startHost();
	console.log(
		`\nOpen this address in a browser (Ctrl-C ends it):\n\n  ${host.url({ folder: SAMPLE, file: DRAFT, extension: ROOT })}\n`,
	);
	await host.ended;
}

function openDesktop(code) {
	console.log("\nOpening the sample workspace in VS Code …");
	const args = [`--extensionDevelopmentPath=${ROOT}`, "--new-window", SAMPLE, DRAFT];
	// On Windows `code` is a .cmd, which only a shell can run, and a shell wants its quotes.
	const windows = process.platform === "win32";
	const quoted = (text) => (windows ? `"${text}"` : text);
	const run = spawnSync(quoted(code), args.map(quoted), { stdio: "inherit", shell: windows });
	if (run.status !== 0) throw new Error(`${code} could not open the sample workspace.`);
}

function node(args, stdout, codes = [0]) {
	const run = spawnSync(process.execPath, args, { cwd: ROOT, stdio: ["ignore", stdout, "inherit"] });
	if (codes.includes(run.status)) return;
	// What it said is of interest only now.
	if (run.stdout) process.stdout.write(run.stdout);
	throw new Error(`node ${args.join(" ")} ended with code ${run.status}.`);
}
