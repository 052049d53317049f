import { type ExtensionContext, Uri } from "vscode";
import { spawnNodeWorker } from "../worker/spawn.node.ts";
import { type Api, start } from "./wiring.ts";

/** Starts the extension on the desktop and on servers. */
export function activate(context: ExtensionContext): Api {
	const file = Uri.joinPath(context.extensionUri, "dist", "worker.js").fsPath;
	return start(context, async () => () => spawnNodeWorker(file));
}
