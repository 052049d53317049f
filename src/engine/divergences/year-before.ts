import type { DateFacet } from "../facets/dates.ts";
import type { Span } from "../model.ts";
import type { Sentence } from "../sentences.ts";

const YEAR_BEFORE =
	/\b(?:(?:a|one) year (?:earlier|before|ago|previously)|(?:previous|preceding|prior) year)\b/i;

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
