// Two opposites that stand on both sides: "lost 23 million, against a profit of 41 million" and "a loss of 23 million,
// having earned 41 million". One of them beside the other denies nothing.
import { isAlike, type Pairing, type WordPair } from "../pairing.ts";
import type { Word } from "../syntax/tree.ts";
import type { Comparison } from "./comparison.ts";
import { areOfOneDirection } from "./direction-forms.ts";

/** Words whose likeness is weaker than this may be no synonyms here. */
export const SURE_ENOUGH = 0.5;

/** Whether the draft says the source's word of two opposites as well as its own, and the source the draft's. */
export function haveBothPoles(
	comparison: Comparison,
	{ draft, source }: Pairing,
	{ kind, ...pair }: WordPair,
): boolean {
	const [own, other] = [draft.words[pair.draft], source.words[pair.source]];
	if (kind !== "antonym" || own === undefined || other === undefined) return false;
	return (
		draft.words.some((word) => word !== own && says(comparison, word, other, own)) &&
		source.words.some((word) => word !== other && says(comparison, word, own, other))
	);
}

const CONTENT = /^(?:NOUN|VERB|ADJ)$/;

/** Whether a word says what one of two opposites says. */
function says(comparison: Comparison, word: Word, one: Word, opposite: Word): boolean {
	if (!CONTENT.test(word.upos)) return false;
	return (
		isOpposite(comparison, one, word) === false ||
		isOpposite(comparison, opposite, word) === true ||
		areOfOneDirection(one, word)
	);
}

/** Whether the two words surely say the opposite; undefined when they have nothing to do with each other. */
export function isOpposite({ language }: Comparison, a: Word, b: Word): boolean | undefined {
	if (a.lemma === b.lemma) return false;
	const relation = language.relation(a, b);
	if (relation === undefined || relation.strength < SURE_ENOUGH) return undefined;
	return relation.kind === "antonym" || (isAlike(relation) ? false : undefined);
}
