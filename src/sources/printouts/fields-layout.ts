import type { Header } from "../header.ts";
import type { Piece } from "../pieces.ts";
import { FIELD_CODES, printedDay } from "./marks.ts";

/** What is text of the article: its lead, and the rest. */
const TEXT = new Set(["LP", "TD"]);

/** A list of codes, each a line of its own with its values below it: "HD", the headline, "BY", …; null for anything else. */
export function readFields(pieces: readonly Piece[]): Header | null {
	const start = pieces.findIndex(({ words }) => FIELD_CODES.has(words));
	if (start < 0) return null;
	const values = valuesOf(pieces, start);
	const title = said(pieces, values, "HD");
	if (title === null || !(values.has("PD") || values.has("SN"))) return null;
	const text = [...TEXT].flatMap((code) => values.get(code) ?? []);
	if (text.length === 0) return null;
	const [headline] = values.get("HD") ?? [];
	const lines = new Set(pieces.keys());
	for (const i of text) lines.delete(i);
	const isWhole = values.get("HD")?.length === 1 && headline !== undefined;
	return {
		headline: isWhole ? headline : null,
		title,
		byline: said(pieces, values, "BY")?.replace(/^by:?\s+/i, "") ?? null,
		publisher: said(pieces, values, "SN"),
		published: printedDay(said(pieces, values, "PD") ?? ""),
		lines,
	};
}

/** The lines below each code; a code that comes again is a line like any other. */
function valuesOf(pieces: readonly Piece[], start: number): Map<string, number[]> {
	const values = new Map<string, number[]>();
	let below: number[] = [];
	for (let i = start; i < pieces.length; i++) {
		const words = pieces[i]?.words ?? "";
		if (FIELD_CODES.has(words) && !values.has(words)) {
			below = [];
			values.set(words, below);
		} else below.push(i);
	}
	return values;
}

function said(
	pieces: readonly Piece[],
	values: ReadonlyMap<string, readonly number[]>,
	code: string,
): string | null {
	return (
		values
			.get(code)
			?.map((i) => pieces[i]?.words)
			.join(" ") || null
	);
}
