import type { Article } from "../../engine/model.ts";
import { Deadline } from "../deadline.ts";
import { documentArticle } from "../document-article.ts";
import { statedAuthors, statedTitle } from "../document-properties.ts";
import type { ReadLimits, SourceFile } from "../reader.ts";
import { RtfDocument } from "./document.ts";
import { rtfTokens } from "./tokens.ts";

const BETWEEN_CHECKS = 10_000;

/**
 * The article in a Rich Text file: its text without what is deleted or hidden, notes after the paragraphs that call
 * them; headers, footers, comments, pictures and whatever is embedded are left out.
 */
export function readRtf(file: SourceFile, limits: ReadLimits): Article {
	const deadline = new Deadline(limits.maxMilliseconds);
	const document = new RtfDocument(limits);
	let tokens = 0;
	for (const token of rtfTokens(file.bytes)) {
		document.take(token);
		if (++tokens % BETWEEN_CHECKS === 0) deadline.check();
	}
	const stated = { published: null, url: null, publisher: null, language: null };
	const [title, authors] = [statedTitle(document.title), statedAuthors(document.author)];
	return documentArticle(file, document.finish(), { ...stated, title, authors });
}
