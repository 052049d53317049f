import type { Quantity } from "../facets/quantity.ts";
import type { TimeFacet } from "../facets/timex/time-facet.ts";
import type { Reading } from "../reading.ts";
import { overlaps } from "../spans.ts";
import { beginningOf } from "./beginning.ts";

/** The quantities of a sentence that are no part of a date or a time of day. */
export function figuresOf(reading: Reading): readonly Quantity[] {
	const { quantities, sentence } = reading;
	if (quantities.length === 0) return [];
	const { end } = beginningOf(sentence);
	const told = quantities.filter((quantity) => quantity.end <= end);
	const dates = told.some(mayBeMoment) ? reading.times.filter(isMoment) : [];
	return told.filter((quantity) => !mayBeMoment(quantity) || !dates.some((date) => overlaps(date, quantity)));
}

/** Sums and shares are in no date. */
function mayBeMoment({ unit }: Quantity): boolean {
	return unit.kind !== "money" && unit.kind !== "percent";
}

function isMoment({ type }: TimeFacet): boolean {
	return type === "DATE" || type === "TIME";
}
