import { type ExtensionContext, Uri, workspace } from "vscode";
import { spawnWebWorker } from "../worker/spawn.web.ts";
import { type Api, start } from "./wiring.ts";

/** Starts the extension in the browser. */
export function activate(context: ExtensionContext): Api {
	return start(context, async () => {
		const read = (...path: string[]) =>
			workspace.fs.readFile(Uri.joinPath(context.extensionUri, "dist", ...path));
		const [program, model, lexicon] = await Promise.all([
			read("web", "worker.js"),
			read("assets", "language.bin"),
			read("assets", "lexicon.bin"),
		]);
		// A worker may not be loaded from where extensions are served; a copy in this page's memory may.
		const script = new Blob([new Uint8Array(program)], { type: "text/javascript" });
		const address = URL.createObjectURL(script);
		context.subscriptions.push({ dispose: () => URL.revokeObjectURL(address) });
		return () => spawnWebWorker(address, { model, lexicon });
	});
}
