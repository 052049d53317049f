/** Citations into documents: their style by the settings, their keys by the project. */
import { l10n, type TextDocument, WorkspaceEdit, workspace } from "vscode";
import type { Span } from "../engine/model.ts";
import { citationKeys } from "../project/citation-keys.ts";
import type { ArticleSummary } from "../worker/protocol.ts";
import { citableToday, whyNotCited } from "./citable.ts";
import { type Citation, type CitedArticle, citationEdits } from "./citations.ts";
import { type Desk, tell } from "./desk.ts";
import { rangeOf } from "./positions.ts";
import { readSettings } from "./settings.ts";

/** The articles of the document's corpus that may be cited today. */
export function citableFor({ corpora }: Desk, document: TextDocument): readonly ArticleSummary[] {
	return corpora.of(document.uri).summary.articles.flatMap((article) => citableToday(article) ?? []);
}

/** The key of each article of the document's corpus that may be cited, by its path. */
export async function keysFor(desk: Desk, document: TextDocument): Promise<ReadonlyMap<string, string>> {
	return citationKeys(citableFor(desk, document), await desk.projects.of(document.uri).keys());
}

/** An article as the document cites it; undefined for a note that must not be cited. */
export async function citationFor(
	desk: Desk,
	document: TextDocument,
	known: CitedArticle,
): Promise<Citation | undefined> {
	const article = citableToday(known);
	if (article === undefined) return undefined;
	const key = (await keysFor(desk, document)).get(article.article) ?? article.article;
	return { article, style: readSettings(document).citationStyle, key };
}

/** Writes the citation of an article after a sentence of the document, as one step for undo, or tells why it may not. */
export async function cite(
	desk: Desk,
	document: TextDocument,
	sentence: Span,
	article: CitedArticle,
): Promise<void> {
	const citation = await citationFor(desk, document, article);
	if (citation === undefined) return tell(whyNotCited(article));
	const changes = citationEdits(document.getText(), document.languageId, sentence, citation);
	if (changes.length === 0) return tell(l10n.t("The sentence cites this article already."));
	const edit = new WorkspaceEdit();
	for (const change of changes) edit.replace(document.uri, rangeOf(document, change), change.text);
	if (citation.style === "pandoc") await desk.projects.of(document.uri).useKey(article.article, citation.key);
	if (!(await workspace.applyEdit(edit)))
		tell(l10n.t("The citation could not be inserted: the document cannot be edited."));
}
