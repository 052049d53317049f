import { isAlike, type Pairing } from "../pairing.ts";
import { isContent } from "../pairing-forms.ts";
import { isBelow } from "../syntax/below.ts";
import type { Word } from "../syntax/tree.ts";

/** How many words of content below the one word must stand below the other, and what share of all. */
const LEAST_BELOW = 2;
const SHARE_BELOW = 0.6;

/**
 * Whether two words govern the same: the object of the one is the object of the other, the claim also has the act that
 * the source's word governs, and most of what stands below the claim's word stands below the source's.
 */
export function isGovernedAlike(pairing: Pairing, at: number, place: number): boolean {
	const [ours, theirs] = [pairing.draft.words, pairing.source.words];
	const below = ours.flatMap((word, other) => (isContent(word) && isBelow(ours, other, at) ? [other] : []));
	const answersOf = (other: number) => {
		const pair = pairing.ofDraft(other);
		return isAlike(pair) && isBelow(theirs, pair.source, place) ? [pair.source] : [];
	};
	const objects = directly(ours, at, /^obj$/);
	const sameObjects = objects.every((other) =>
		answersOf(other).some((answer) => theirs[answer]?.head === place && theirs[answer]?.deprel === "obj"),
	);
	const answered = below.flatMap(answersOf);
	// "Two of three did not work" is no denial of "one of three worked".
	const figures = theirs.flatMap(({ upos }, other) =>
		upos === "NUM" && isBelow(theirs, other, place) ? [other] : [],
	);
	if (!figures.every((figure) => answered.includes(figure))) return false;
	if (!sameObjects || !directly(theirs, place, /^[cx]comp$/).every((act) => answered.includes(act)))
		return false;
	return answered.length >= LEAST_BELOW && answered.length >= SHARE_BELOW * below.length;
}

/** The words that hang directly on one, by a relation of this kind. */
function directly(words: readonly Word[], at: number, relation: RegExp): readonly number[] {
	return words.flatMap(({ head, deprel }, other) => (head === at && relation.test(deprel) ? [other] : []));
}
