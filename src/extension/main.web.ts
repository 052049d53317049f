import { type ExtensionContext, Uri, workspace } from "vscode";
import { spawnWebWorker } from "../worker/spawn.web.ts";
import { type Api, start } from "./wiring.ts";

/** Starts the extension in the browser. */
export function activate(context: ExtensionContext): Api {
	return start(context, async () => {
		const file = Uri.joinPath(context.extensionUri, "dist", "web", "worker.js");
		// A worker may not be loaded from where extensions are served; a copy in this page's memory may.
		const script = new Blob([new Uint8Array(await workspace.fs.readFile(file))], { type: "text/javascript" });
		const address = URL.createObjectURL(script);
		context.subscriptions.push({ dispose: () => URL.revokeObjectURL(address) });
		return () => spawnWebWorker(address);
	});
}
