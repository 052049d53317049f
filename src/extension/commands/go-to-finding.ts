import { commands, l10n, Selection, TextEditorRevealType, window } from "vscode";
import { type Desk, tell } from "../desk.ts";
import { markedSpan } from "../diagnostics.ts";
import { rangeOf } from "../positions.ts";

/** Moves to the next finding after the caret, and from the last to the first. */
export function nextFinding(desk: Desk): Promise<void> {
	return goToFinding(desk, 1);
}

/** Moves to the finding before the caret, and from the first to the last. */
export function previousFinding(desk: Desk): Promise<void> {
	return goToFinding(desk, -1);
}

async function goToFinding({ drafts }: Desk, step: 1 | -1): Promise<void> {
	const editor = window.activeTextEditor;
	const findings = editor && drafts.report(editor.document.uri)?.sentences.flatMap((one) => one.findings);
	if (!findings || findings.length === 0) return tell(l10n.t("There is no finding in this document."));
	const caret = editor.document.offsetAt(editor.selection.start);
	const spans = findings.map(markedSpan).sort((a, b) => step * (a.start - b.start));
	const target = spans.find(({ start }) => step * (start - caret) > 0) ?? spans[0];
	if (!target) return;
	const range = rangeOf(editor.document, target);
	editor.selection = new Selection(range.start, range.start);
	editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
	await commands.executeCommand("editor.action.showHover");
}
