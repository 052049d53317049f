// Starts the npm-installed VS Code: its server here, its workbench in any browser that opens the address.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { installVSCode } from "./vscode-install.mjs";

const START_LIMIT_MS = 60_000;
const POLL_MS = 100;

/** No chat, no welcome tabs, no questions: what a sample, a test or a picture wants. */
const SETTINGS = {
	"chat.commandCenter.enabled": false,
	"chat.disableAIFeatures": true,
	"extensions.ignoreRecommendations": true,
	"git.enabled": false,
	"telemetry.telemetryLevel": "off",
	"workbench.secondarySideBar.defaultVisibility": "hidden",
	"workbench.startupEditor": "none",
	"workbench.tips.enabled": false,
};

/**
 * Installs VS Code when it isn't yet, starts its server on a free port and waits until it answers.
 * `settings` are machine settings on top of the quiet defaults;
 * with `asksForTrust`, a window asks whether its folder is trusted, as a desktop does. The server ends with `stop()`, and with this process;
 * `ended` resolves when it has.
 */
export async function startHost(settings = {}, { asksForTrust = false } = {}) {
	const { node, server } = installVSCode();
	const port = await freePort();
	const data = mkdtempSync(join(tmpdir(), "claimtrace-vscode-"));
	writeSettings(data, { ...SETTINGS, ...settings });
	console.log(`Starting VS Code's server on port ${port} …`);
	const child = spawn(node, [server, ...serverFlags(port, data, asksForTrust)], {
		// A group of its own on POSIX: the extension hosts that it starts end with it.
		detached: process.platform !== "win32",
		stdio: ["ignore", "pipe", "pipe"],
	});
	const output = lastLines(child);
	const stop = endWithThisProcess(() => {
		kill(child);
		rmSync(data, { recursive: true, force: true, maxRetries: 3 });
	});
	try {
		await answers(port, child);
	} catch (error) {
		stop();
		throw new Error(`${error.message}\n${output()}`);
	}
	const ended = once(child, "exit");
	return { url: (target) => address(port, target), stop, ended };
}

/** Calls `stop` when this process ends, by itself or by a signal; returns the same for calling it earlier, once. */
export function endWithThisProcess(stop) {
	const stopOnce = () => {
		process.off("exit", stopOnce);
		stop();
	};
	process.on("exit", stopOnce);
	// One for each folder, browser and server that goes with the process: they are meant to be many.
	process.setMaxListeners(0);
	for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
		if (process.listenerCount(signal) === 0) process.on(signal, () => process.exit(130));
	}
	return stopOnce;
}

/**
 * The address of a workbench: `folder` the workspace, none for an empty window; `file` opened in it; `extension` the folder of an extension
 * under development; `tests` the bundle that exports `run()`, after which the workbench closes. Absolute paths.
 */
function address(port, { folder, file, extension, tests }) {
	const remote = (path) => `vscode-remote://127.0.0.1:${port}${pathToFileURL(path).pathname}`;
	const payload = Object.entries({
		extensionDevelopmentPath: extension,
		extensionTestsPath: tests,
		openFile: file,
	})
		.filter(([, path]) => path)
		.map(([key, path]) => [key, remote(path)]);
	const url = new URL(`http://127.0.0.1:${port}/`);
	if (folder) url.searchParams.set("folder", decodeURIComponent(pathToFileURL(folder).pathname));
	else url.searchParams.set("ew", "true");
	url.searchParams.set("payload", JSON.stringify(payload));
	return url.href;
}

function serverFlags(port, data, asksForTrust) {
	return [
		...[
			"--host",
			"127.0.0.1",
			"--port",
			String(port),
			"--without-connection-token",
			"--accept-server-license-terms",
		],
		// The one switch that makes a released build honour extensionTestsPath.
		"--enable-smoke-test-driver",
		...["--server-data-dir", data, "--extensions-dir", join(data, "extensions")],
		...["--telemetry-level", "off", ...(asksForTrust ? [] : ["--disable-workspace-trust"])],
	];
}

function writeSettings(data, settings) {
	const folder = join(data, "data", "Machine");
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, "settings.json"), JSON.stringify(settings));
}

function freePort() {
	return new Promise((resolve, reject) => {
		const probe = createServer().once("error", reject);
		probe.listen(0, "127.0.0.1", () => {
			const { port } = probe.address();
			probe.close(() => resolve(port));
		});
	});
}

async function answers(port, child) {
	const limit = Date.now() + START_LIMIT_MS;
	while (Date.now() < limit) {
		if (child.exitCode !== null)
			throw new Error(`VS Code's server ended at once, with code ${child.exitCode}.`);
		const response = await fetch(`http://127.0.0.1:${port}/version`).catch(() => undefined);
		if (response?.ok) return;
		await pause(POLL_MS);
	}
	throw new Error(`VS Code's server did not answer within ${START_LIMIT_MS / 1000} s.`);
}

function lastLines(child) {
	let text = "";
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding("utf8").on("data", (chunk) => {
			text = (text + chunk).slice(-4000);
		});
	}
	return () => text;
}

function kill(child) {
	if (child.exitCode !== null) return;
	try {
		if (process.platform === "win32") child.kill();
		else process.kill(-child.pid, "SIGKILL");
	} catch {
		// Already gone.
	}
}
