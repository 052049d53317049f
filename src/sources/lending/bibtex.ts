import bibtex, { type Item, type Value } from "bibtex-parse";
import { isoDate } from "../calendar.ts";
import { Deadline } from "../deadline.ts";
import type { ReadLimits } from "../reader.ts";
import { webUrl } from "../records.ts";
import { UnreadableError } from "../unreadable.ts";
import { attachedFiles } from "./attachments.ts";
import { type Entry, given, type Loan } from "./fields.ts";
import { namesInLatex, plainLatex } from "./latex.ts";

const MAX_ENTRIES = 50_000;
/** Longer ones are no entries of articles. */
const MAX_ENTRY = 100_000;
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/**
 * The entries of a BibTeX or BibLaTeX file, each parsed on its own, so that a broken one does not stop the others.
 * Throws `UnreadableError` when none can be parsed, and past a limit.
 */
export function readBibtex(text: string, limits: ReadLimits): Loan {
	const deadline = new Deadline(limits.maxMilliseconds);
	const strings = new Map(MONTHS.map((name, i) => [name, String(i + 1)]));
	const entries: Entry[] = [];
	for (const piece of text.split(/^(?=[ \t]{0,20}@[a-z]{1,40}[ \t]{0,20}[{(])/im)) {
		for (const item of itemsIn(piece)) {
			if (item.itemtype === "string") strings.set(item.name.toLowerCase(), written(item, strings));
			else if (item.itemtype === "entry") entries.push(entryOf(item, strings));
		}
		if (entries.length > MAX_ENTRIES) throw new UnreadableError(`more than ${MAX_ENTRIES} entries`);
		deadline.check();
	}
	if (entries.length === 0) throw new UnreadableError("no entry of a bibliography could be read");
	return { kind: "bibliography", entries };
}

function itemsIn(piece: string): readonly Item[] {
	if (piece.length > MAX_ENTRY) return [];
	try {
		return bibtex.parse(piece, { number: "string" });
	} catch {
		return [];
	}
}

/** A value as it was written, abbreviations filled in and parts put together. */
function written({ datatype, value }: Value, strings: ReadonlyMap<string, string>): string {
	if (value === undefined || value === null) return "";
	if (typeof value !== "string") return value.map((part) => written(part, strings)).join("");
	return datatype === "identifier" ? (strings.get(value.toLowerCase()) ?? value) : value;
}

function entryOf(item: Item & { itemtype: "entry" }, strings: ReadonlyMap<string, string>): Entry {
	const values = new Map(item.fields.map((field) => [field.name.toLowerCase(), written(field, strings)]));
	const first = (...names: readonly string[]) =>
		plainLatex(names.map((name) => values.get(name)).find(Boolean) ?? "");
	const names = values.get("author");
	return {
		id: item.key ?? null,
		files: attachedFiles(values.get("file") ?? ""),
		fields: given({
			title: first("title"),
			publisher: first("journaltitle", "journal", "publication", "organization", "publisher"),
			byline: names && namesInLatex(names).join(", "),
			published: dateOf(values),
			url: webUrl(values.get("url")?.replace(/\\([_&%#~$])/g, "$1")),
		}),
	};
}

/** `date` or where a range of them begins, else `year` with `month` and `day`. */
function dateOf(values: ReadonlyMap<string, string>): string | null {
	const date = values.get("date");
	if (date !== undefined) return isoDate(date.split(/[/T]/)[0]?.slice(0, 40) ?? null);
	const [year, month, day] = ["year", "month", "day"].map((name) => values.get(name)?.trim() ?? "");
	if (!/^\d{4}$/.test(year ?? "")) return null;
	const named = MONTHS.indexOf((month ?? "").slice(0, 3).toLowerCase()) + 1;
	const number = /^\d{1,2}$/.test(month ?? "") ? Number(month) : named;
	if (number < 1 || number > 12) return year ?? null;
	const days = /^\d{1,2}$/.test(day ?? "") ? `-${day?.padStart(2, "0")}` : "";
	return isoDate(`${year}-${String(number).padStart(2, "0")}${days}`);
}
