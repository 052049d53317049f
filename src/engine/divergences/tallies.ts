import { type Tally, talliesOf } from "../facets/tally.ts";
import type { Passage } from "../passages.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import type { Divergence } from "./divergence.ts";
import { passagesOfTheEvent } from "./passages-of-event.ts";

/** So much of the claim must the passage have for a result with no figure in common to be of the same vote. */
const COVERED = 0.6;
const COVERED_SHARED = 0.4;

/**
 * quantity/value for the result of a vote or a match: the claim and the closest passage, or the next sentences of its
 * article, give one each, and no carrier gives the claim's.
 */
export const tallyDivergences: Comparator = (comparison) => {
	const [own, more] = talliesOf(comparison.claim);
	if (own === undefined || more !== undefined) return [];
	const { closest, carriers, neighbours } = comparison;
	const beside = [closest.passage, ...neighbours(closest.passage, 1)];
	const told = [...beside, ...carriers.map(({ passage }) => passage), ...passagesOfTheEvent(comparison)];
	const given = [...new Set(told)].flatMap((passage) => talliesOf(passage));
	if (given.some((other) => isSame(own, other))) return [];
	for (const passage of beside) {
		const [theirs, another] = talliesOf(passage);
		if (theirs === undefined || another !== undefined) continue;
		return isOfOneVote(comparison, own, theirs, passage) ? [divergence(own, theirs, passage)] : [];
	}
	return [];
};

function isSame(a: Tally, b: Tally): boolean {
	return a.more === b.more && a.less === b.less;
}

function isOfOneVote({ closest }: Comparison, own: Tally, theirs: Tally, passage: Passage): boolean {
	const shared = own.more === theirs.more || own.less === theirs.less;
	if (passage !== closest.passage) return shared && closest.coverage >= COVERED;
	return closest.coverage >= (shared ? COVERED_SHARED : COVERED);
}

function divergence(own: Tally, theirs: Tally, passage: Passage): Divergence {
	return {
		type: "quantity/value",
		direction: "different",
		relation: "incompatible",
		confidence: 0.85,
		draft: { start: own.start, end: own.end, value: shownTally(own) },
		source: { start: theirs.start, end: theirs.end, value: shownTally(theirs), passage },
	};
}

function shownTally({ more, less }: Tally): string {
	return `${more} to ${less}`;
}
