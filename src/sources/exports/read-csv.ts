import Papa from "papaparse";
import type { Article } from "../../engine/model.ts";
import { decode } from "../decode.ts";
import { readMany } from "../many.ts";
import type { ReadSettings, SkippedPart, SourceFile } from "../reader.ts";
import { UnreadableError } from "../unreadable.ts";
import { holdsText, recordArticle } from "./record-article.ts";

const MAX_COLUMNS = 2000;
const MAX_NAMED = 20;
/** Rows in which a text is looked for before the file is taken for another kind of table. */
const SAMPLE = 50;

/**
 * The articles of a table with a row each below a row of column names, separated by commas, semicolons or tabs. Each by
 * the number of its row, the column names not counted. Rejects with an `UnreadableError`.
 */
export async function readCsv(
	file: SourceFile,
	settings: ReadSettings,
): Promise<readonly (Article | SkippedPart)[]> {
	const { data, errors, meta } = Papa.parse<string[]>(decode(file.bytes), {
		preview: settings.maxArticles + 2,
		skipEmptyLines: "greedy",
	});
	const [columns = [], ...rows] = data;
	if (columns.length > MAX_COLUMNS) throw new UnreadableError(`more than ${MAX_COLUMNS} columns`);
	const records = rows.map((row) => recordOf(columns, row));
	if (!records.slice(0, SAMPLE).some((one) => holdsText(one, settings))) throw noText(columns);
	const broken = new Set(
		errors.flatMap(({ type, row }) => (type === "Quotes" && row !== undefined ? [row - 1] : [])),
	);
	const parts = await readMany(file, records.entries(), settings, ([row, record], origin) => {
		if (broken.has(row)) throw new UnreadableError("a quotation mark in the row is not where it should be");
		return recordArticle(record, origin, settings);
	});
	const isTold = parts.filter((part) => !("reason" in part)).length >= settings.maxArticles;
	return meta.truncated && !isTold ? [...parts, untold(file, records.length)] : parts;
}

/** Where some rows are no articles, those that are do not reach the limit, and its words are not said. */
function untold({ path }: SourceFile, rows: number): SkippedPart {
	return {
		path,
		reason: `rows after the first ${rows.toLocaleString("en")} were not read (the limit maxArticles)`,
	};
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
