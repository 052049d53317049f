// Copies that editor tests and screenshots may write into: of the sample workspace, and of the extension for the web.
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { endWithThisProcess } from "./vscode-host.mjs";
import { ROOT } from "./vscode-install.mjs";

const SHIPS = ["dist/web", "dist/assets", "corpus", "media", "docs/findings", "l10n", "package.nls.json"];

/** A copy of the sample workspace in a new folder that goes with this process; returns its absolute path. */
export function copySampleWorkspace() {
	const folder = temporaryFolder("workspace");
	cpSync(join(ROOT, "corpus"), folder, { recursive: true });
	return folder;
}

/** The extension as a browser gets it: what ships, with `browser` and without `main`, so that it runs in the web host. */
export function copyWebExtension() {
	const folder = temporaryFolder("extension");
	for (const path of SHIPS) {
		if (existsSync(join(ROOT, path))) cpSync(join(ROOT, path), join(folder, path), { recursive: true });
	}
	const { main, ...manifest } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
	if (!main) throw new Error("package.json has no main: the Node extension host would have nothing to run.");
	writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
	return folder;
}

/** A new empty folder that goes with this process; its absolute path. */
export function temporaryFolder(name) {
	const folder = mkdtempSync(join(tmpdir(), `claimtrace-${name}-`));
	endWithThisProcess(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
	return folder;
}
