import { type DocumentPart, documentArticle, type Stated } from "../document-article.ts";
import { readMany } from "../many.ts";
import type { FileParts, ReadSettings, SourceFile } from "../reader.ts";
import { UnreadableError } from "../unreadable.ts";
import { isPrint, type PrintedDocument, printedDocuments } from "./documents.ts";
import { recordLine } from "./marks.ts";

const UNSTATED: Stated = {
	title: null,
	authors: null,
	published: null,
	url: null,
	publisher: null,
	language: null,
};

/** The article of a document, or those that a press database printed into it. Throws `UnreadableError` when there is none. */
export function documentArticles(
	file: SourceFile,
	parts: readonly DocumentPart[],
	stated: Stated,
	settings: ReadSettings,
): FileParts {
	const documents = printedDocuments(parts);
	return documents === null
		? [documentArticle(file, parts, stated)]
		: printedArticles(file, documents, settings);
}

/** The article of each document that a press database printed; of a file with one alone, under the file's own name. */
export function printedArticles(
	file: SourceFile,
	documents: readonly PrintedDocument[],
	settings: ReadSettings,
): FileParts {
	const [first] = documents;
	if (first !== undefined && documents.length === 1) return [documentArticle(file, first, UNSTATED)];
	return readMany(file, documents, settings, (document, origin) => {
		if (isRecord(document) && !isPrint(document))
			throw new UnreadableError("the database gave no full text of it");
		return documentArticle(origin, document, UNSTATED);
	});
}

function isRecord(document: PrintedDocument): boolean {
	return document.some(({ text }) => recordLine(text)?.label === "publication title");
}
