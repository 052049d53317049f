// Whether the article has a word at all, and whether anything near the evidence can mean what the word means.
import { isAlike } from "../pairing.ts";
import type { Passage } from "../passages.ts";
import type { Word } from "../syntax/tree.ts";
import type { Token } from "../tokens.ts";
import type { Comparison } from "./comparison.ts";

/** Passages of an article on either side of one that are read for its words. */
const REACH = 400;
/** Less than this holds between rare senses only. */
const RELATED = 0.2;
/** "Girl" can mean a daughter. */
const SURELY_RELATED = 0.5;

/** The token of a sentence in which a word of its tree stands. */
export function tokenOf(tokens: readonly Token[], { start }: Word): Token | undefined {
	return tokens.find((token) => token.start <= start && start < token.end);
}

/** Whether a word of the claim stands, in any form, in the article of the closest passage or in another carrier. */
export function isInArticle(word: Word, { claim, closest, carriers, neighbours }: Comparison): boolean {
	const term = tokenOf(claim.tokens, word)?.term;
	if (term === undefined) return true;
	const has = (passage: Passage) => passage.tokens.some((token) => token.term === term);
	return (
		has(closest.passage) ||
		carriers.some(({ passage }) => has(passage)) ||
		neighbours(closest.passage, REACH).some(has)
	);
}

/** Passages on either side that are looked at, and whether a word for more than the claim's is no match. */
export interface Nearness {
	readonly reach: number;
	readonly strict: boolean;
}

/** Whether a word in a passage, in one of the carriers or up to `reach` passages around can mean what the claim's word means. */
export function isMeantNear(
	word: Word,
	passage: Passage,
	{ reach, strict }: Nearness,
	comparison: Comparison,
): boolean {
	const { neighbours, carriers, closest, readingOf, language } = comparison;
	const near = new Set([
		...[passage, ...neighbours(passage, reach)],
		...[closest, ...carriers].map((carrier) => carrier.passage),
	]);
	return [...near].some((one) =>
		readingOf(one).words.some((other) => {
			if (!/^(?:NOUN|PROPN|VERB|ADJ)$/.test(other.upos)) return false;
			const relation = language.relation(word, other);
			if (!isAlike(relation)) return false;
			// "The child" leaves open whether it is a son or a daughter.
			return strict
				? relation.strength >= SURELY_RELATED && relation.kind !== "hypernym"
				: relation.strength >= RELATED;
		}),
	);
}
