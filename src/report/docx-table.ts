import { paragraphOf, words } from "./docx-text.ts";

const MARGIN = 1080;
/** In twentieths of a point. */
export const A4 = { width: 11906, height: 16838 };
export const margins = { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN };

/** Between the margins of an A4 page. */
const PAGE_WIDTH = A4.width - 2 * MARGIN;

/**
 * A table of plain text (WordprocessingML, ECMA-376 part 1, section 17.4), whose first row is repeated on each page,
 * row by row.
 */
export function* plainTextTable(
	columns: readonly string[],
	rows: readonly (readonly string[])[],
): Generator<string> {
	const widths = widthsOf([columns, ...rows]);
	const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`);
	yield `<w:tbl>${properties}<w:tblGrid>${grid.join("")}</w:tblGrid>`;
	// The first row says the widths for all.
	const head = columns.map((text, at) => cell(text, widths[at] ?? 0));
	yield `<w:tr><w:trPr><w:tblHeader/></w:trPr>${head.join("")}</w:tr>`;
	for (const cells of rows) yield `<w:tr>${cells.map((text) => cell(text)).join("")}</w:tr>`;
	yield "</w:tbl>";
}

const edges = ["top", "left", "bottom", "right", "insideH", "insideV"].map(
	(edge) => `<w:${edge} w:val="single" w:color="BBBBBB" w:sz="4"/>`,
);
const properties = `<w:tblPr><w:tblW w:type="dxa" w:w="${PAGE_WIDTH}"/><w:tblBorders>${edges.join("")}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>`;

/** A cell; with a width, one of the first row. */
function cell(text: string, width?: number): string {
	const head = width === undefined ? "" : `<w:tcPr><w:tcW w:type="dxa" w:w="${width}"/></w:tcPr>`;
	const look = width === undefined ? undefined : { bold: true };
	return `<w:tc>${head}${paragraphOf([words(text, look)], "Cell")}</w:tc>`;
}

/**
 * Widths of the columns: room for the longest common word of each, so that none breaks, and what remains of the page
 * shared out by the longest text.
 */
function widthsOf(rows: readonly (readonly string[])[]): readonly number[] {
	const sample = rows.slice(0, SAMPLED);
	const columns = (rows[0] ?? []).map((_, at) => {
		const texts = sample.map((cells) => cells[at] ?? "");
		const word = longest(texts.flatMap((text) => text.split(" ")));
		const least = Math.min(word, LONGEST_WORD) * CHARACTER + PADDING;
		return { least, more: Math.max(0, Math.min(longest(texts), WIDEST) * CHARACTER - least) };
	});
	const rest = PAGE_WIDTH - columns.reduce((sum, { least }) => sum + least, 0);
	const wanted = columns.reduce((sum, { more }) => sum + more, 0) || 1;
	return columns.map(({ least, more }) => Math.floor(least + (rest * more) / wanted));
}

function longest(texts: readonly string[]): number {
	return texts.reduce((most, { length }) => Math.max(most, length), 0);
}

/** Letters of the longest word that is kept whole: addresses and checksums may break. */
const LONGEST_WORD = 14;
/** Letters from which a column grows no more. */
const WIDEST = 60;
/** A wide letter in bold, and a cell's margins, in twentieths of a point. */
const CHARACTER = 115;
const PADDING = 260;
/** Rows that tell how wide a column is: a report can have tens of thousands. */
const SAMPLED = 1000;
