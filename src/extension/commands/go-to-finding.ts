import { commands, l10n, Range, type TextEditor, TextEditorRevealType, window } from "vscode";
import type { Span } from "../../engine/model.ts";
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

/** Shows what can be done about the finding at the caret, or about the next one. */
export async function showFixes(desk: Desk): Promise<void> {
	const editor = editorOfDraft(desk);
	const spans = editor ? spansIn(desk, editor) : [];
	if (!editor || spans.length === 0) return tell(l10n.t("There is no finding in this document."));
	const caret = editor.document.offsetAt(editor.selection.active);
	const target =
		spans.find(({ start, end }) => start <= caret && caret <= end) ??
		spans.find(({ start }) => start > caret) ??
		spans[0];
	if (!target) return;
	await putCaret(editor, target);
	await commands.executeCommand("editor.action.quickFix");
}

async function goToFinding(desk: Desk, step: 1 | -1): Promise<void> {
	const editor = editorOfDraft(desk);
	const spans = editor ? spansIn(desk, editor) : [];
	if (!editor || spans.length === 0) return tell(l10n.t("There is no finding in this document."));
	const caret = editor.document.offsetAt(editor.selection.start);
	const ordered = step === 1 ? spans : spans.reverse();
	const target = ordered.find(({ start }) => step * (start - caret) > 0) ?? ordered[0];
	if (!target) return;
	// A hover that is still shown would get the focus, and the words of the finding before would stay.
	await commands.executeCommand("editor.action.hideHover");
	await putCaret(editor, target);
	await commands.executeCommand("editor.action.showHover", { focus: "noAutoFocus" });
}

/** The editor with the focus, or else, from a view or the walkthrough, the first that shows a draft with findings. */
function editorOfDraft({ drafts }: Desk): TextEditor | undefined {
	const hasFindings = ({ document }: TextEditor) =>
		drafts.report(document.uri)?.sentences.some(({ findings }) => findings.length > 0) ?? false;
	return window.activeTextEditor ?? window.visibleTextEditors.find(hasFindings);
}

/** Where the findings of an editor's draft are marked, in the order of its text. */
function spansIn({ drafts }: Desk, { document }: TextEditor): Span[] {
	const findings = drafts.report(document.uri)?.sentences.flatMap((one) => one.findings) ?? [];
	return findings.map(markedSpan).sort((a, b) => a.start - b.start);
}

async function putCaret({ document, viewColumn }: TextEditor, span: Span): Promise<void> {
	const range = rangeOf(document, span);
	const selection = new Range(range.start, range.start);
	const editor = await window.showTextDocument(document, {
		selection,
		...(viewColumn ? { viewColumn } : {}),
	});
	editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}
