import type { DateFacet } from "../facets/dates.ts";
import type { Span } from "../model.ts";
import type { Sentence } from "../sentences.ts";

const YEAR_BEFORE =
	/\b(?:(?:a|one|the) year (?:earlier|before|ago|previously)|(?:previous|preceding|prior) year)\b/i;

/** "A profit of 12 million in 2023", where the passage compares 2024 with "a year earlier". */
export function isYearBefore(date: DateFacet, source: DateFacet, { text }: Pick<Sentence, "text">): boolean {
	if (date.value === null || source.value === null || date.grain !== source.grain) return false;
	const [ours, theirs] = [date.value, source.value];
	return (
		YEAR_BEFORE.test(text) &&
		Number(ours.slice(0, 4)) === Number(theirs.slice(0, 4)) - 1 &&
		ours.slice(4) === theirs.slice(4)
	);
}

const REACH = 40;

/** "8 million a year earlier": the date beside the figure is not its own. */
export function isOfYearBefore({ text, start }: Sentence, figure: Span): boolean {
	const [after = ""] = text.slice(figure.end - start, figure.end - start + REACH).split(/[,;.]/, 1);
	return YEAR_BEFORE.test(after);
}

const PERIOD_BEFORE =
	/\b(?:(?:a|one|the) (year|quarter|month|week) (?:earlier|before|previously)|the (?:previous|preceding|prior) (year|quarter|month|week))\b/gi;

/** Where a sentence speaks of the year, quarter, month or week before the one that it is about. */
export function periodsBefore({ text, start }: Sentence): readonly (Span & { readonly unit: string })[] {
	return [...text.matchAll(PERIOD_BEFORE)].map((match) => ({
		start: start + match.index,
		end: start + match.index + match[0].length,
		unit: (match[1] ?? match[2] ?? "").toLowerCase(),
	}));
}

/** The year before a year; undefined for a date of another grain. */
export function yearBefore(date: DateFacet): DateFacet | undefined {
	if (date.grain !== "year" || date.value === null || !/^\d{4}$/.test(date.value)) return undefined;
	return { ...date, value: String(Number(date.value) - 1) };
}
