import type { Article } from "../engine/model.ts";
import { article } from "./article.ts";
import { decode } from "./decode.ts";
import type { DocumentPart } from "./document-article.ts";
import { readFrontMatter } from "./front-matter.ts";
import { printedParagraphs } from "./lines.ts";
import { extensionOf } from "./look.ts";
import { markdownPieces } from "./markdown.ts";
import { printedArticles } from "./printouts/articles.ts";
import { mayHoldDocuments, printedDocuments } from "./printouts/documents.ts";
import type { FileParts, ReadSettings, SourceFile } from "./reader.ts";
import { textPieces } from "./text.ts";

const MARKDOWN = new Set(["md", "markdown"]);

/** The article in a text or Markdown file, or the articles that a press database printed into it. */
export function readText(file: SourceFile, settings: ReadSettings): FileParts {
	const text = decode(file.bytes);
	const isPlain = !MARKDOWN.has(extensionOf(file.path));
	const documents = isPlain && mayHoldDocuments(text) ? printedDocuments(partsOf(text)) : null;
	return documents === null ? [textArticle(file, text)] : printedArticles(file, documents, settings);
}

/** The article in a text or Markdown file. `text` is the whole decoded file; `blocks` are the article's own prose. */
export function readTextFile(file: SourceFile): Article {
	return textArticle(file, decode(file.bytes));
}

function textArticle(file: SourceFile, text: string): Article {
	const front = readFrontMatter(text);
	const isMarkdown = MARKDOWN.has(extensionOf(file.path));
	const pieces = isMarkdown ? markdownPieces(text, front.end) : textPieces(text, front.end);
	return article({ key: file.key, path: file.path }, text, pieces, front);
}

function partsOf(text: string): DocumentPart[] {
	return printedParagraphs(text).map(({ start, end, apart }) => ({
		kind: "paragraph",
		text: text.slice(start, end).replace(/\s*[\r\n]\s*/g, " "),
		...(apart ? {} : { apart }),
	}));
}
