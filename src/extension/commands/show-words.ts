import { Selection, TextEditorRevealType, Uri, window } from "vscode";
import type { Desk } from "../desk.ts";
import { rangeOf } from "../positions.ts";

/** Shows words of a draft, selected: what a view's item stands for. */
export async function showWords(_desk: Desk, argument?: unknown): Promise<void> {
	const { draft, start, end } = Object(argument) as Record<string, unknown>;
	if (typeof draft !== "string" || typeof start !== "number" || typeof end !== "number") return;
	const uri = Uri.parse(draft);
	const open = window.visibleTextEditors.find(({ document }) => document.uri.toString() === draft);
	const editor = await window.showTextDocument(uri, open?.viewColumn ? { viewColumn: open.viewColumn } : {});
	const range = rangeOf(editor.document, { start, end });
	editor.selection = new Selection(range.start, range.end);
	editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}
