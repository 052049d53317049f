import { Uri, ViewColumn, window, workspace } from "vscode";
import type { Desk } from "../desk.ts";

/** Opens a copy of the draft that comes with the extension: it may be changed, and is checked against its own articles. */
export async function openSample({ corpora, context }: Desk): Promise<void> {
	const draft = Uri.joinPath(corpora.sampleDrafts, "draft.md");
	const isOpen = workspace.textDocuments.some(({ uri }) => uri.toString() === draft.toString());
	// A fresh one each time; what is being edited is left alone.
	if (!isOpen) {
		const original = await workspace.fs.readFile(Uri.joinPath(context.extensionUri, "corpus", "draft.md"));
		await workspace.fs.writeFile(draft, original);
	}
	corpora.of(draft);
	// Beside the walkthrough, so that its next steps stay in view.
	const isBeside = window.activeTextEditor === undefined && window.tabGroups.activeTabGroup.activeTab;
	const viewColumn = isBeside ? ViewColumn.Beside : ViewColumn.Active;
	await window.showTextDocument(draft, { viewColumn, preview: false });
}
