import { readDateLine } from "../calendar.ts";
import type { Header } from "../header.ts";
import { isName, type Piece } from "../pieces.ts";
import { recordLine } from "./marks.ts";

/** A record with labels before and after its "Full text:", which stands on a line of its own; null for anything else. */
export function readRecord(pieces: readonly Piece[]): Header | null {
	const start = pieces.findIndex(({ words }) => /^full text:$/i.test(words));
	if (start < 0) return null;
	const values = valuesOf(pieces, start);
	const title = values.get("title") ?? null;
	const paper = values.get("publication title");
	if (title === null || paper === undefined) return null;
	const end = textEnd(pieces, start);
	if (end === start + 1) return null;
	const lines = new Set(pieces.keys());
	for (let i = start + 1; i < end; i++) lines.delete(i);
	return {
		headline: headlineAt(pieces, start, title),
		title,
		byline: authorsOf(values.get("author")),
		publisher: paper.replace(/\s*;.*$/, "").replace(/ \(online\)$/i, ""),
		published: readDateLine(values.get("publication date") ?? "")?.value ?? null,
		lines,
	};
}

function valuesOf(pieces: readonly Piece[], start: number): Map<string, string> {
	const values = new Map<string, string>();
	pieces.forEach(({ words }, i) => {
		const line = i === start ? null : recordLine(words);
		if (line !== null && line.value !== "" && !values.has(line.label)) values.set(line.label, line.value);
	});
	return values;
}

/** Labels stand below each other: one that another follows, or that ends the record, ends the text. */
function textEnd(pieces: readonly Piece[], start: number): number {
	const isLabel = (i: number) => i >= pieces.length || recordLine(pieces[i]?.words ?? "") !== null;
	let end = start + 1;
	while (end < pieces.length && !(isLabel(end) && isLabel(end + 1))) end++;
	return end;
}

function headlineAt(pieces: readonly Piece[], start: number, title: string): number | null {
	const at = pieces.slice(0, start).findIndex(({ words }) => words === title);
	return at < 0 ? null : at;
}

/** "Owen Dacre, Jon Peel" of "Dacre, Owen; Peel, Jon". */
function authorsOf(value: string | undefined): string | null {
	if (value === undefined) return null;
	return value
		.split(/\s*;\s*/)
		.map((name) => {
			const [, family, given] = /^([^,]{2,40}),\s+([^,]{1,40})$/.exec(name) ?? [];
			return family !== undefined && given !== undefined && isName(`${given} ${family}`)
				? `${given} ${family}`
				: name;
		})
		.join(", ");
}
