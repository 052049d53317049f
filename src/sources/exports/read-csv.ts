import Papa from "papaparse";
import { chunksOf } from "../chunks.ts";
import { readMany } from "../many.ts";
import type { FilePart, ReadSettings, SourceFile } from "../reader.ts";
import { textBlocks } from "../text-blocks.ts";
import { UnreadableError } from "../unreadable.ts";
import { holdsText, recordArticle } from "./record-article.ts";

const MAX_COLUMNS = 2000;
const MAX_NAMED = 20;
/** Rows in which a text is looked for before the file is taken for another kind of table. */
const SAMPLE = 50;

/**
 * The articles of a table with a row each below a row of column names, separated by commas, semicolons or tabs. Each by
 * the number of its row, the column names not counted. Throws `UnreadableError`.
 */
export function readCsv(file: SourceFile, settings: ReadSettings): AsyncIterable<FilePart> {
	return readMany(file, recordsIn(file, settings), settings, (record, origin) =>
		recordArticle(record, origin, settings),
	);
}

type Table = Record<string, unknown>;

async function* recordsIn(file: SourceFile, settings: ReadSettings): AsyncGenerator<Table | UnreadableError> {
	let columns: readonly string[] | undefined;
	for await (const rows of rowsIn(file, settings)) {
		const names = columns ?? namesIn(rows.shift());
		const records = rows.map((row) => (row instanceof UnreadableError ? row : recordOf(names, row)));
		if (columns === undefined && !records.slice(0, SAMPLE).some((one) => holdsText(one, settings)))
			throw noText(names);
		columns = names;
		yield* records;
	}
}

function namesIn(row: Row | undefined): readonly string[] {
	if (row instanceof UnreadableError) throw row;
	if (row && row.length > MAX_COLUMNS) throw new UnreadableError(`more than ${MAX_COLUMNS} columns`);
	return row ?? [];
}

type Row = readonly string[] | UnreadableError;

/** The rows of a table, some at a time, as they end in the text that is read; empty ones are left out. */
async function* rowsIn(file: SourceFile, { maxBytes }: ReadSettings): AsyncGenerator<Row[]> {
	let reader: RowReader | undefined;
	for await (const block of textBlocks(chunksOf(file), maxBytes)) {
		if (block instanceof UnreadableError) throw block;
		reader ??= new RowReader(block);
		yield reader.read(block, false);
		if (reader.left > maxBytes) throw misplaced();
	}
	if (reader) yield reader.read("", true);
}

/** Takes a text piece by piece and gives the rows that are whole. */
class RowReader {
	readonly #parser: Papa.Parser;
	#text = "";

	constructor(beginning: string) {
		const { delimiter, linebreak } = Papa.parse(beginning, {
			preview: SAMPLE,
			skipEmptyLines: "greedy",
		}).meta;
		this.#parser = new Papa.Parser({ delimiter, newline: linebreak as "\n" });
	}

	/** How much of the text waits for the end of its row. */
	get left(): number {
		return this.#text.length;
	}

	read(text: string, isLast: boolean): Row[] {
		this.#text += text;
		const { data, errors, meta }: Papa.ParseResult<string[]> = this.#parser.parse(this.#text, 0, !isLast);
		this.#text = isLast ? "" : this.#text.slice(meta.cursor);
		const broken = new Set(errors.map(({ row }) => row));
		return data.flatMap((row, at): Row[] => {
			if (broken.has(at)) return [misplaced()];
			return row.every((cell) => cell.trim() === "") ? [] : [row];
		});
	}
}

function misplaced(): UnreadableError {
	return new UnreadableError("a quotation mark in the row is not where it should be");
}

/** Of columns of one name, the first counts. */
function recordOf(columns: readonly string[], row: readonly string[]): Record<string, unknown> {
	return Object.fromEntries(columns.map((name, i) => [name, row[i] ?? ""] as const).reverse());
}

function noText(columns: readonly string[]): UnreadableError {
	const named = columns
		.slice(0, MAX_NAMED)
		.map((name) => `“${name.slice(0, 40)}”`)
		.join(", ");
	return new UnreadableError(
		`no column holds the text of articles (there are ${named}); name it in the setting "reading": { "fields": { "text": "…" } }`,
	);
}
