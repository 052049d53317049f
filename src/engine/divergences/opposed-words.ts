// A word of which the articles have only the opposite, among the same words: "the first tooth" for "the last tooth".
// Gates, in order: no article that carries the claim has the word in any form; a passage near the evidence has an
// opposite of it with the same words around; nothing there can mean what the claim's word means, and nothing else in
// the claim what the opposite means; no word of denial stands by only one of the two.
import { operators } from "../data/event-words.ts";
import { legalWords } from "../data/legal-steps.ts";
import type { Quantity } from "../facets/quantity.ts";
import { isAlike } from "../pairing.ts";
import { isContent } from "../pairing-forms.ts";
import type { Passage } from "../passages.ts";
import type { Reading } from "../reading.ts";
import type { Word } from "../syntax/tree.ts";
import { tokenOf } from "./article-terms.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import { isDeniedAt } from "./denied-word.ts";
import type { Divergence } from "./divergence.ts";
import { frameOf } from "./frame.ts";
import { fullestPassages } from "./passages-of-event.ts";
import { isTrendCue } from "./trend-pair.ts";

/** Two opposites that stand among the same words. */
interface Opposed {
	readonly passage: Passage;
	readonly draft: Word;
	readonly source: Word;
	readonly trend: boolean;
	readonly sides: number;
}

/** `act/polarity`, of a measure `quantity/trend`, for a word that stands for its opposite in a like place. */
export const opposedWords: Comparator = (comparison) => {
	const { reading } = comparison;
	const missing = reading.words.flatMap((word, at) => (isMissing(word, comparison) ? [at] : []));
	if (missing.length === 0) return [];
	const passages = fullestPassages(comparison);
	for (const at of missing) {
		const found = passages
			.filter((passage) => mayHaveOpposite(at, passage, comparison))
			.flatMap((passage) => opposedIn(at, passage, comparison))
			.sort((a, b) => b.sides - a.sides)[0];
		if (found !== undefined && !isMeant(found.draft, passages, comparison)) return [divergence(found)];
	}
	return [];
};

const SORTS = /^(?:NOUN|VERB|ADJ|ADV)$/;

/** A word of content, no name and no quotation, that no carrying article has in any form. */
function isMissing(word: Word, { reading, claim, closest, carriers, readingOf }: Comparison): boolean {
	if (!SORTS.test(word.upos) || !isContent(word)) return false;
	if (reading.quotations.some(({ start, end }) => start <= word.start && word.end <= end)) return false;
	const token = tokenOf(claim.tokens, word);
	if (token === undefined || !token.content) return false;
	return [closest, ...carriers].every(
		({ passage }) => !readingOf(passage).whole.inventory.stems.has(token.term),
	);
}

/** Told from the words alone: whether the passage, which may not be parsed yet, can have an opposite of the word. */
function mayHaveOpposite(at: number, { tokens }: Passage, { reading, claim, language }: Comparison): boolean {
	const word = reading.words[at];
	const norm = word === undefined ? undefined : tokenOf(claim.tokens, word)?.norm;
	if (norm === undefined) return false;
	return tokens.some((other) => other.content && language.lexicon.mayOppose(norm, other.norm));
}

/** Opposites weaker than this hold between rare senses; verbs have more of those. */
const OPPOSED = 0.3;
const VERBS_OPPOSED = 0.5;

function opposedIn(at: number, passage: Passage, comparison: Comparison): readonly Opposed[] {
	const { reading, language } = comparison;
	const theirs = comparison.readingOf(passage);
	const draft = reading.words[at];
	if (draft === undefined) return [];
	if (areComplements(reading, theirs)) return [];
	const verb = draft.upos === "VERB";
	return theirs.words.flatMap((source, place): readonly Opposed[] => {
		if (source.upos !== draft.upos || !isContent(source) || isJudgedElsewhere(draft, source)) return [];
		const relation = language.relation(draft, source);
		if (relation?.kind !== "antonym" || relation.strength < (verb ? VERBS_OPPOSED : OPPOSED)) return [];
		const { head, sides } = frameOf({ reading, at }, { reading: theirs, at: place }, language);
		if (sides < 2 && (verb || !head)) return [];
		if (isSaid(source, draft, comparison) || isDeniedAt(reading, at) !== isDeniedAt(theirs, place)) return [];
		const trend = isTrendCue(reading, at) && isTrendCue(theirs, place);
		return [{ passage, draft, source, trend, sides }];
	});
}

/** "Nine of the ten passed" and "one of the ten failed". */
function areComplements(a: Reading, b: Reading): boolean {
	const values = ({ quantities }: Reading, kind: Quantity["unit"]["kind"]) =>
		quantities.flatMap(({ unit, value }) => (unit.kind === kind ? [value] : []));
	// "One of the ten" is read as a pronoun.
	const counts = (side: Reading) => [
		...values(side, "count"),
		...(/\bone of\b/i.test(side.sentence.text) ? [1] : []),
	];
	const [ours, theirs] = [counts(a), counts(b)];
	const counted = ours.some(
		(whole) => theirs.includes(whole) && ours.some((part) => part !== whole && theirs.includes(whole - part)),
	);
	const rest = values(b, "percent").map((share) => 100 - share);
	return (
		counted || values(a, "percent").some((share) => rest.some((other) => Math.abs(other - share) < 0.01))
	);
}

/** Steps of a case are `act/legal`'s; "start" and "stop" are opposites only of the same work. */
function isJudgedElsewhere(draft: Word, source: Word): boolean {
	return [draft, source].every(
		({ lemma }) => legalWords.has(lemma) || /^(?:begun|ended)$/.test(operators.get(lemma)?.status ?? ""),
	);
}

/** Whether another word of the claim can mean what the opposite does: "rose … then fell". */
function isSaid(source: Word, draft: Word, { reading, language }: Comparison): boolean {
	return reading.words.some((word) => word !== draft && means(word, source, language));
}

/** Whether a word of these passages can mean what the claim's word means. */
function isMeant(draft: Word, passages: readonly Passage[], { readingOf, language }: Comparison): boolean {
	return passages.some((passage) => readingOf(passage).words.some((word) => means(draft, word, language)));
}

const SURELY = 0.6;

function means(a: Word, b: Word, language: Comparison["language"]): boolean {
	if (!isContent(a) || !isContent(b)) return false;
	const relation = language.relation(a, b);
	return relation !== undefined && isAlike(relation) && relation.strength >= SURELY;
}

function divergence({ passage, draft, source, trend, sides }: Opposed): Divergence {
	return {
		type: trend ? "quantity/trend" : "act/polarity",
		direction: "different",
		relation: "incompatible",
		confidence: Math.min(0.8, 0.5 + 0.1 * sides),
		severity: "warning",
		draft: { start: draft.start, end: draft.end, value: draft.lemma },
		source: { passage, start: source.start, end: source.end, value: source.lemma },
	};
}
