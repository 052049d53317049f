import { Deadline } from "../deadline.ts";
import { documentArticles } from "../printouts/articles.ts";
import type { FileParts, ReadSettings, SourceFile } from "../reader.ts";
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
export async function readPdf(file: SourceFile, limits: ReadSettings): Promise<FileParts> {
	const deadline = new Deadline(limits.maxMilliseconds);
	demandModestStreams(file.bytes, limits, deadline);
	const pdf = await openPdf(file.bytes, limits, deadline);
	const sheets = pdf.pages.map((page) => ({ runs: runsOf(page), height: page.height }));
	demandText(sheets);
	deadline.check();
	const bodies = withoutMargins(sheets);
	const paragraphs = paragraphsOf(bodies.map(({ runs }) => columnsOf(runs)));
	deadline.check();
	return documentArticles(file, paragraphs, statedBy(pdf, bodies), limits);
}

function demandText(sheets: readonly { readonly runs: readonly { readonly text: string }[] }[]): void {
	let letters = 0;
	for (const { runs } of sheets) for (const { text } of runs) letters += text.length;
	if (letters < MIN_LETTERS * sheets.length)
		throw new UnreadableError(
			"scanned, no text: it holds pictures of pages; run text recognition (OCR) over it",
		);
}
