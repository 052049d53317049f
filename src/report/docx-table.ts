import { FileChild, type IContext, type IXmlableObject } from "docx";
import { xml } from "./docx-text.ts";

const MARGIN = 1080;
/** In twentieths of a point. */
export const A4 = { width: 11906, height: 16838 };
export const margins = { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN };

/** Between the margins of an A4 page. */
const PAGE_WIDTH = A4.width - 2 * MARGIN;

/**
 * A table of plain text (WordprocessingML, ECMA-376 part 1, 17.4), whose first row is repeated on each page. The
 * library has tables, of five objects for every cell: a report has a hundred thousand of those.
 */
export class PlainTextTable extends FileChild {
	readonly #columns: readonly string[];
	readonly #rows: readonly (readonly string[])[];

	constructor(columns: readonly string[], rows: readonly (readonly string[])[]) {
		super("w:tbl");
		this.#columns = columns;
		this.#rows = rows;
	}

	override prepForXml(_context: IContext): IXmlableObject {
		const widths = widthsOf([this.#columns, ...this.#rows]);
		const grid = widths.map((width) => element("w:gridCol", { "w:w": width }));
		// The first row says it for all.
		const head = this.#columns.map((text, at) => cell(text, widthOf("w:tcW", widths[at] ?? 0)));
		return {
			"w:tbl": [
				{ "w:tblPr": properties },
				{ "w:tblGrid": grid },
				{ "w:tr": [{ "w:trPr": [{ "w:tblHeader": {} }] }, ...head] },
				...this.#rows.map((cells) => ({ "w:tr": cells.map((text) => cell(text)) })),
			],
		};
	}
}

const edges = ["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"];

const properties = [
	widthOf("w:tblW", PAGE_WIDTH),
	{
		"w:tblBorders": edges.map((edge) => element(edge, { "w:val": "single", "w:color": "BBBBBB", "w:sz": 4 })),
	},
	element("w:tblLayout", { "w:type": "fixed" }),
];

const style = { "w:pPr": [element("w:pStyle", { "w:val": "Cell" })] };
const inBold = { "w:rPr": [{ "w:b": {} }, { "w:bCs": {} }] };
const asIs = { _attr: { "xml:space": "preserve" } };

/** A cell; with a width, one of the first row. */
function cell(text: string, width?: IXmlableObject): IXmlableObject {
	const run = [...(width ? [inBold] : []), { "w:t": [asIs, xml(text)] }];
	const paragraph = { "w:p": [style, { "w:r": run }] };
	return { "w:tc": width ? [{ "w:tcPr": [width] }, paragraph] : [paragraph] };
}

function widthOf(name: string, width: number): IXmlableObject {
	return element(name, { "w:type": "dxa", "w:w": width });
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): IXmlableObject {
	return { [name]: { _attr: attributes } };
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
