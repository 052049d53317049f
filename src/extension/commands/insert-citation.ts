import { type TextDocument, WorkspaceEdit, workspace } from "vscode";
import type { Span } from "../../engine/model.ts";
import { type CitedArticle, citationEdits } from "../citations.ts";
import { type Desk, demandTrace, tell } from "../desk.ts";
import { rangeOf } from "../positions.ts";

/** Cites an article after a sentence; by default the origin of the sentence at the caret. */
export async function insertCitation(desk: Desk, argument?: unknown): Promise<void> {
	const traced = await demandTrace(desk, argument);
	if (traced) await cite(traced.document, traced.sentence, traced.trace);
}

/** Writes the citation of an article after a sentence of the document, as one step for undo. */
export async function cite(document: TextDocument, sentence: Span, article: CitedArticle): Promise<void> {
	const changes = citationEdits(document.getText(), document.languageId, sentence, article);
	if (changes.length === 0) return tell("The sentence cites this article already.");
	const edit = new WorkspaceEdit();
	for (const change of changes) {
		edit.replace(document.uri, rangeOf(document, change), change.text);
	}
	if (!(await workspace.applyEdit(edit)))
		tell("The citation could not be inserted: the document cannot be edited.");
}
