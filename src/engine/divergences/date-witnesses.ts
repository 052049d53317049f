import type { DateFacet } from "../facets/dates.ts";
import type { Span } from "../model.ts";
import { isAlike, type Pairing } from "../pairing.ts";
import type { Passage } from "../passages.ts";
import { type DateRelation, datesRelate } from "./calendar.ts";
import type { Comparison } from "./comparison.ts";
import { passagesOfTheEvent } from "./passages-of-event.ts";
import { likeness, sharesGovernor, verbOver } from "./same-thing.ts";

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

/**
 * Whether the passage's date is of an act that the claim leaves out, and what the claim dates is told in another clause:
 * "was told on Tuesday to leave" and "on Wednesday the council met, a day after they were asked to leave".
 */
export function datesOtherAct(pairing: Pairing, date: Span, other: Span): boolean {
	const { draft, source } = pairing;
	// "Was ahead" has no verb.
	const ours = verbOver(draft, date) ?? draft.words.findIndex(({ head }) => head < 0);
	const theirs = verbOver(source, other);
	if (theirs === undefined) return false;
	const back = pairing.ofSource(theirs);
	if (isAlike(back)) return false;
	return draft.words.some(({ xpos, head, deprel }, at) => {
		const asked = xpos === "VB" && head === ours && /^(?:xcomp|ccomp|advcl)$/.test(deprel);
		if (at !== ours && !asked) return false;
		const pair = pairing.ofDraft(at);
		if (!isAlike(pair) || pair.source === theirs) return false;
		return source.words[pair.source]?.head !== theirs && source.words[theirs]?.head !== pair.source;
	});
}
