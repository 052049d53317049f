import { Deadline } from "../deadline.ts";
import { statedAuthors, statedTitle } from "../document-properties.ts";
import { documentArticles } from "../printouts/articles.ts";
import type { FileParts, ReadSettings, SourceFile } from "../reader.ts";
import { RtfDocument } from "./document.ts";
import { rtfTokens } from "./tokens.ts";

const BETWEEN_CHECKS = 10_000;

/**
 * The article in a Rich Text file: its text without what is deleted or hidden, notes after the paragraphs that call
 * them; headers, footers, comments, pictures and whatever is embedded are left out.
 */
export function readRtf(file: SourceFile, limits: ReadSettings): FileParts {
	const deadline = new Deadline(limits.maxMilliseconds);
	const document = new RtfDocument(limits);
	let tokens = 0;
	for (const token of rtfTokens(file.bytes)) {
		document.take(token);
		if (++tokens % BETWEEN_CHECKS === 0) deadline.check();
	}
	const stated = { published: null, url: null, publisher: null, language: null };
	const [title, authors] = [statedTitle(document.title), statedAuthors(document.author)];
	return documentArticles(file, document.finish(), { ...stated, title, authors }, limits);
}
