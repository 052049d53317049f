import { datesRelate } from "./divergences/calendar.ts";
import type { Comparison } from "./divergences/comparison.ts";
import { supports } from "./divergences/figures.ts";
import type { Quantity } from "./facets/quantity.ts";
import type { SourceRelation } from "./model.ts";
import type { Passage } from "./passages.ts";

/** Whether a passage that says the same says it more or less exactly than the draft: a day for a week, 46 for "scores". */
export function exactness({ reading, readingOf }: Comparison, passage: Passage): SourceRelation {
	const theirs = readingOf(passage).dates;
	const dates = reading.dates.flatMap((own) => {
		const relations = theirs.map((other) => datesRelate(own, other));
		return relations.includes("same") ? [] : relations;
	});
	if (dates.includes("less-specific")) return "more-specific";
	if (dates.includes("compatible")) return "less-specific";
	const figures = readingOf(passage).quantities;
	const sharper = reading.quantities.some((own) =>
		figures.some((other) => supports(other, own) && isRougher(own, other)),
	);
	return sharper ? "more-specific" : "agree";
}

/** "scores", "about 1,500", "more than 40" beside an exact figure. */
function isRougher(own: Quantity, other: Quantity): boolean {
	if (other.vague || other.bound !== null || own.value === other.value) return false;
	return own.vague || own.bound !== null || own.step > other.step;
}
