import type { TimeFacet } from "./time-facet.ts";

/** In "from 5 March to 8 April 2020" the first date is of the second one's year, or of the year before. */
export function withRangeYears(facets: readonly TimeFacet[]): readonly TimeFacet[] {
	return facets.map((facet, at) => {
		const next = facets[at + 1];
		if (facet.signal?.kind !== "from" || next?.signal?.kind !== "to") return facet;
		if (facet.relative || facet.statesYear || !next.statesYear) return facet;
		return inYearOf(facet, next);
	});
}

function inYearOf(facet: TimeFacet, { value: last }: TimeFacet): TimeFacet {
	const { value, firstDay, lastDay } = facet;
	if (value === null || last === null || !/^.{4}-\d\d/.test(value) || !/^\d{4}-\d\d/.test(last)) return facet;
	const isLater = value.slice(4) > last.slice(4);
	const year = String(Number(last.slice(0, 4)) - (isLater ? 1 : 0)).padStart(4, "0");
	const move = (iso: string | null) => iso && year + iso.slice(4);
	// The last of February is a day of its own each year; no other month changes.
	if (value.startsWith("-02", 4))
		return { ...facet, value: year + value.slice(4), firstDay: null, lastDay: null };
	return { ...facet, value: year + value.slice(4), firstDay: move(firstDay), lastDay: move(lastDay) };
}
