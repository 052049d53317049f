import { type ExtensionContext, Uri, workspace } from "vscode";
import { type LanguageBytes, languageFiles } from "../engine/language-files.ts";
import { spawnWebWorker } from "../worker/spawn.web.ts";
import { type Api, start } from "./wiring.ts";

/** Starts the extension in the browser. */
export function activate(context: ExtensionContext): Api {
	return start(context, async () => {
		const read = (...path: string[]) =>
			workspace.fs.readFile(Uri.joinPath(context.extensionUri, "dist", ...path));
		const program = await read("web", "worker.js");
		const files = languageFiles.map(async (name) => [name, await read("assets", name)]);
		const language: LanguageBytes = Object.fromEntries(await Promise.all(files));
		// A worker may not be loaded from where extensions are served; a copy in this page's memory may.
		const script = new Blob([new Uint8Array(program)], { type: "text/javascript" });
		const address = URL.createObjectURL(script);
		context.subscriptions.push({ dispose: () => URL.revokeObjectURL(address) });
		return () => spawnWebWorker(address, language);
	});
}
