// Another common noun in the same place: "the passenger" for "the driver", "a broken arm" for "a broken hip".
// Gates, in order: the source has the same head with another noun on it; the two exclude each other; the claim's noun
// stands nowhere near, nor anything that can mean it; the claim does not speak of the source's noun either.

import { placeNouns } from "../data/entity-nouns.ts";
import { timeNouns } from "../data/event-nouns.ts";
import { isAlike } from "../pairing.ts";
import { isInside } from "../spans.ts";
import type { Word } from "../syntax/tree.ts";
import { isInArticle, isMeantNear, tokenOf } from "./article-terms.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import type { Divergence } from "./divergence.ts";
import { type Exclusion, exclusionOf, isListed, mayExclude } from "./exclusive.ts";
import { type Slot, slotsOf } from "./slot.ts";

/** Share of the clause's other words that the source must have. */
const SAME_CLAUSE = 0.5;
const SURE_PLACE = 0.8;
/** Passages on either side in which the missing noun may stand. */
const NEAR = 3;

/** `who/entity` or `place/where` for common nouns that cannot mean the same. */
export const exchangedNouns: Comparator = (comparison) =>
	comparison.reading.words.flatMap((word, at) => {
		if (word.upos !== "NOUN" || timeNouns.has(word.lemma) || isCovered(word, comparison)) return [];
		if (isHyphened(word, comparison.reading.words[at + 1])) return [];
		if (!mayExclude(word, comparison.language) || isWrittenNear(word, comparison)) return [];
		for (const slot of slotsOf(at, comparison)) {
			const exclusion = exchanged(slot, comparison);
			if (exclusion !== undefined) return [divergence(slot, exclusion)];
		}
		return [];
	});

/** A noun of the passage itself, or where none is listed as its like of the article, is exchanged for no other. */
function isWrittenNear(word: Word, comparison: Comparison): boolean {
	const { claim, closest, carriers } = comparison;
	if (!isListed(word)) return isInArticle(word, comparison);
	const term = tokenOf(claim.tokens, word)?.term;
	return [closest, ...carriers].some(({ passage }) => passage.tokens.some((token) => token.term === term));
}

function exchanged(slot: Slot, comparison: Comparison): Exclusion | undefined {
	const { draft, source, pair, governed, context, shared } = slot;
	if (source.upos !== "NOUN" || !(governed || pair.strength >= SURE_PLACE)) return undefined;
	if (context < SAME_CLAUSE || shared < 2) return undefined;
	const exclusion = exclusionOf(draft, source, comparison.language);
	if (exclusion === undefined) return undefined;
	if (exclusion === "things" && isInArticle(draft, comparison)) return undefined;
	if (isMeantNear(draft, slot.passage, { reach: NEAR, strict: exclusion === "listed" }, comparison))
		return undefined;
	return isSpokenOf(source, draft, comparison) ? undefined : exclusion;
}

/** Whether another word of the claim can mean what the source's does. */
function isSpokenOf(source: Word, draft: Word, { reading, language }: Comparison): boolean {
	return reading.words.some((word) => {
		if (word === draft) return false;
		if (word.lemma.toLowerCase() === source.lemma.toLowerCase()) return true;
		return isAlike(language.relation(word, source));
	});
}

/** "A shop-floor worker": both words together say what sort of thing it is. */
function isHyphened({ end }: Word, next: Word | undefined): boolean {
	return next?.text === "-" && next.start === end;
}

/** Quotations and figures with their units have families of their own. */
function isCovered(word: Word, { reading }: Comparison): boolean {
	return [...reading.quotations, ...reading.quantities].some((one) => isInside(word, one));
}

function divergence(
	{ draft, source, passage, pairing, context, pair }: Slot,
	exclusion: Exclusion,
): Divergence {
	const sure = exclusion === "listed" ? 0.6 : 0.55;
	const where = isPlace(draft, pairing.draft.words) && isPlace(source, pairing.source.words);
	return {
		type: where ? "place/where" : "who/entity",
		direction: "different",
		relation: "incompatible",
		confidence: Math.round(100 * Math.min(0.95, sure + 0.2 * context + 0.15 * pair.strength)) / 100,
		draft: { start: draft.start, end: draft.end, value: draft.lemma },
		source: { start: source.start, end: source.end, value: source.lemma, passage },
	};
}

/** A kind of place, or a word that tells which place is meant: "bus station". */
function isPlace(word: Word, words: readonly Word[]): boolean {
	if (placeNouns.has(word.lemma)) return true;
	const head = words[word.head];
	return word.deprel === "compound" && head !== undefined && placeNouns.has(head.lemma);
}
