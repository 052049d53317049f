import type { Article } from "../../engine/model.ts";
import { Deadline } from "../deadline.ts";
import { documentArticle } from "../document-article.ts";
import { printedDocuments } from "../printouts/documents.ts";
import type { ReadLimits, SourceFile } from "../reader.ts";
import { UnreadableError } from "../unreadable.ts";
import { columnsOf } from "./columns.ts";
import { withoutMargins } from "./margins.ts";
import { openPdf } from "./open.ts";
import { demandModestStreams } from "./packed-streams.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { runsOf } from "./runs.ts";
import { statedBy } from "./stated.ts";

/** Fewer letters a page than this are the stamp on a picture of a page. */
const MIN_LETTERS = 20;

/**
 * The article in a PDF: its text in reading order, column after column, without running heads and page numbers,
 * paragraphs made whole that a column or page breaks. Each block knows its page.
 */
export async function readPdf(file: SourceFile, limits: ReadLimits): Promise<Article> {
	const deadline = new Deadline(limits.maxMilliseconds);
	demandModestStreams(file.bytes, limits, deadline);
	const pdf = await openPdf(file.bytes, limits, deadline);
	const sheets = pdf.pages.map((page) => ({ runs: runsOf(page), height: page.height }));
	demandText(sheets);
	deadline.check();
	const bodies = withoutMargins(sheets);
	const paragraphs = paragraphsOf(bodies.map(({ runs }) => columnsOf(runs)));
	deadline.check();
	const article = documentArticle(file, paragraphs, statedBy(pdf, bodies));
	const documents = printedDocuments(paragraphs)?.length ?? 1;
	return documents < 2 ? article : { ...article, remarks: [manyIn(documents)] };
}

/** Titles at the head of a page cannot be told from running heads. */
function manyIn(documents: number): string {
	return `a press database printed ${documents} documents into it, which are read as one article; export them as text, Word or Rich Text`;
}

function demandText(sheets: readonly { readonly runs: readonly { readonly text: string }[] }[]): void {
	let letters = 0;
	for (const { runs } of sheets) for (const { text } of runs) letters += text.length;
	if (letters < MIN_LETTERS * sheets.length)
		throw new UnreadableError(
			"scanned, no text: it holds pictures of pages; run text recognition (OCR) over it",
		);
}
