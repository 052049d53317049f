import type { Quantity } from "../facets/quantity.ts";
import type { TimeFacet } from "../facets/timex/time-facet.ts";
import { overlaps } from "../overlaps.ts";
import type { Reading } from "../reading.ts";
import { beginningOf } from "./beginning.ts";

/** The quantities of a sentence that are no part of a date or a time of day. */
export function figuresOf(reading: Reading): readonly Quantity[] {
	const { quantities, sentence } = reading;
	if (quantities.length === 0) return [];
	const { end } = beginningOf(sentence);
	const dates = reading.times.filter(isMoment);
	return quantities.filter(
		(quantity) => quantity.end <= end && !dates.some((date) => overlaps(date, quantity)),
	);
}

function isMoment({ type }: TimeFacet): boolean {
	return type === "DATE" || type === "TIME";
}
