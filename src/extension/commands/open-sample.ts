import { Uri, ViewColumn, window } from "vscode";
import type { Desk } from "../desk.ts";

/** Opens the draft that comes with the extension, which is checked against its own articles. */
export async function openSample({ corpora, context }: Desk): Promise<void> {
	const draft = Uri.joinPath(context.extensionUri, "corpus", "draft.md");
	corpora.of(draft);
	await window.showTextDocument(draft, { viewColumn: ViewColumn.Active, preview: false });
}
