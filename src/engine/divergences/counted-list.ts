// "Only three countries own such ships" for "only Chile and Peru own such ships": a list that "only" closes has a number.
// Gates: both sides say "only", of the same predicate; the source names everyone there, the draft counts them.

import { answers } from "../pairing.ts";
import type { Reading } from "../reading.ts";
import type { Word } from "../syntax/tree.ts";
import type { Comparator } from "./comparison.ts";
import { placeIn, sideIn } from "./divergence.ts";

const ONLY = /^(?:only|just)$/i;

/** `who/group`: another number of those whom the source names as the only ones. */
export const countedLists: Comparator = ({ reading, closest, readingOf, pairingWith, draft }) => {
	const source = readingOf(closest.passage);
	const lists = source.lists.filter(
		({ start, conjunction }) => conjunction === "and" && ONLY.test(wordBefore(source, start)?.text ?? ""),
	);
	if (lists.length === 0) return [];
	const pairing = pairingWith(closest.passage);
	return reading.quantities.flatMap((figure) => {
		const { unit, value, bound, vague, start, phrase } = figure;
		if (
			unit.kind !== "count" ||
			bound !== null ||
			vague ||
			!ONLY.test(wordBefore(reading, start)?.text ?? "")
		)
			return [];
		const predicate = predicateOf(reading.words, phrase);
		const list = lists.find((one) => answers(pairing, predicate, predicateOf(source.words, one)));
		if (list === undefined || list.count === value) return [];
		return {
			type: "who/group",
			direction: "different",
			relation: "incompatible",
			confidence: 0.8,
			draft: sideIn(draft.text, { start, end: phrase.end }),
			source: placeIn(closest.passage, list),
		} as const;
	});
};

/** "Only the U.S. and Chile": an article aside. */
function wordBefore({ words }: Reading, start: number): Word | undefined {
	return words.findLast((word) => word.end <= start && !/^the$/i.test(word.text));
}

/** The word of which what stands in a span is the subject; -1 for none. */
function predicateOf(
	words: readonly Word[],
	{ start, end }: { readonly start: number; readonly end: number },
): number {
	const subject = words.find(
		(word) => start <= word.start && word.end <= end && word.deprel.startsWith("nsubj"),
	);
	return subject?.head ?? -1;
}
