import type { DateFacet } from "../facets/dates.ts";
import type { Passage } from "../passages.ts";
import { type DateRelation, datesRelate } from "./calendar.ts";
import type { Comparison } from "./comparison.ts";
import { passagesOfTheEvent } from "./passages-of-event.ts";
import { likeness, sharesGovernor } from "./same-thing.ts";

/** A date of the article that could be of the same event as one of the claim. */
export interface DateWitness {
	readonly passage: Passage;
	readonly source: DateFacet;
	/** 0..1, how surely both date the same. */
	readonly score: number;
	readonly relation: DateRelation;
}

/** What the passages of the event give for what one of the claim's dates dates, by the trees. */
export function dateWitnesses(comparison: Comparison, date: DateFacet): readonly DateWitness[] {
	return passagesOfTheEvent(comparison).flatMap((passage) =>
		comparison.readingOf(passage).dates.flatMap((source): readonly DateWitness[] => {
			const relation = datesRelate(date, source);
			if (relation !== "different") {
				const score = relation === "unknown" ? like(comparison, passage, date, source) : 1;
				return [{ passage, source, score, relation }];
			}
			if (date.said !== source.said || !sameKind(date, source)) return [];
			return [{ passage, source, score: like(comparison, passage, date, source), relation }];
		}),
	);
}

/** A day is not compared with a year that stands elsewhere, nor a time of day with a date. */
function sameKind(date: DateFacet, source: DateFacet): boolean {
	return date.grain === source.grain && (date.clock === null) === (source.clock === null);
}

function like(comparison: Comparison, passage: Passage, date: DateFacet, source: DateFacet): number {
	const pairing = comparison.pairingWith(passage);
	return sharesGovernor(pairing, date, source) ? (likeness(pairing, date, source) ?? 0) : 0;
}
