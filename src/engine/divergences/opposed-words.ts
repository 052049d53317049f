// A word of which the articles have only the opposite, or what excludes it, among the same words: "the first tooth" for "the last tooth".
// Gates, in order: a passage near the evidence has an opposite of it with the same words around; no article that carries
// the claim has the word in any form, or none among words that it has in the claim; nothing there can mean what the claim's word means, and nothing else in
// the claim what the opposite means as well in its place; no word of denial stands by only one of the two.

import { directionVerbs } from "../data/direction-words.ts";
import { operators } from "../data/event-words.ts";
import { legalWords } from "../data/legal-steps.ts";
import { wordSet } from "../data/word-set.ts";
import { isAlike, type Pairing } from "../pairing.ts";
import { isContent } from "../pairing-forms.ts";
import type { Passage } from "../passages.ts";
import type { Reading } from "../reading.ts";
import { isInside } from "../spans.ts";
import type { Word } from "../syntax/tree.ts";
import type { Token } from "../tokens.ts";
import { tokenOf } from "./article-terms.ts";
import { lacksParticle } from "./bare-verbs.ts";
import { areBaseAndNot } from "./base-words.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import { areComplements } from "./complements.ts";
import { haveOtherActs } from "./completing-acts.ts";
import { isFromOtherEnd } from "./converse-acts.ts";
import { asAdjective, isToldInClause } from "./crossed-clauses.ts";
import { describesAnother } from "./denied-clauses.ts";
import { deniedWord, isDeniedAt } from "./denied-word.ts";
import { isTurnedLater } from "./directions.ts";
import type { Divergence } from "./divergence.ts";
import { areListed, classOf, mayBeListed } from "./exclusive.ts";
import { typeOfOpposites } from "./flips.ts";
import { areForecastAndReport } from "./forecasts.ts";
import { frameOf } from "./frame.ts";
import { isJudged } from "./judged-acts.ts";
import { isLastBefore } from "./last-before.ts";
import { areToldOfTwo } from "./moved-act.ts";
import { standingInPair } from "./paired-figures.ts";
import { articlePassages, fullestPassages } from "./passages-of-event.ts";
import { areOthers } from "./surroundings.ts";
import { areOfOtherAmounts } from "./trend-amounts.ts";
import { isTrendCue } from "./trend-pair.ts";
import { agreeOnResult } from "./winners.ts";

/** Two opposites that stand among the same words. */
interface Opposed {
	readonly passage: Passage;
	readonly draft: Word;
	readonly source: Word;
	/** Two of a kind, and no opposites: "beer" and "wine". */
	readonly exclusive: boolean;
	readonly trend: boolean;
	readonly sides: number;
}

/** `act/polarity`, of a measure `quantity/trend`, for a word in the place of its opposite; `who/entity` for one in that of its like. */
export const opposedWords: Comparator = (comparison) => {
	const { reading } = comparison;
	const passages = passagesNear(comparison);
	for (const [at, word] of reading.words.entries()) {
		const term = termOf(word, comparison);
		if (term === undefined) continue;
		const mayBeOpposite = oppositeTold(word, comparison);
		const found = passages
			.filter(({ tokens }) => tokens.some(mayBeOpposite))
			.flatMap((passage) =>
				opposedIn(at, passage, comparison).filter(({ source }) => {
					const theirs = comparison.readingOf(passage);
					const place = theirs.words.indexOf(source);
					return !isJudged(theirs, place) && !areBaseAndNot(reading, at, theirs, place);
				}),
			)
			.sort((a, b) => b.sides - a.sides)[0];
		if (found === undefined) continue;
		const missing = isMissing(term, comparison);
		if (!missing && (found.sides < SIDES_BESIDE || standsLikewise(at, term, comparison))) continue;
		if (isMeant(at, found, passages, comparison) || isToldInClause(at, comparison)) continue;
		if (standingInPair(word, comparison) !== undefined) continue;
		return [divergence(found)];
	}
	return [];
};

/** Where the articles have the word as well, or the claim its opposite, so much around it must be alike. */
const SIDES_BESIDE = 3;

const SAYING = /^(?:say|reply|answer)$/;
const SORTS = /^(?:NOUN|VERB|ADJ|ADV)$/;

/** The term of a word of content that is no name and no quotation. */
function termOf(word: Word, { reading, claim }: Comparison): string | undefined {
	if (!SORTS.test(word.upos) || !isContent(word)) return undefined;
	// "Said sorry": the word that was said tells of no thing.
	if (word.upos === "ADJ" && SAYING.test(reading.words[word.head]?.lemma ?? "")) return undefined;
	if (reading.quotations.some((span) => isInside(word, span))) return undefined;
	// Units are for figures to compare.
	if (
		reading.quantities.some(
			({ unit, start, end }) => unit.kind !== "count" && start <= word.start && word.end <= end,
		)
	)
		return undefined;
	// `changedParts` knows which season or time of day something is dated by, `timeDivergences` which year.
	if (isPartOfTime(word, reading)) return undefined;
	const token = tokenOf(claim.tokens, word);
	return token?.content ? token.term : undefined;
}

const DAY_PART = /^(?:morning|afternoon|evening)$/;
/** "Last year" and "next year's cup" are two dates, "last season" and "next season" as well. */
const PERIODS = wordSet("season term session round week weekend month quarter year decade century");
const SEEN_FROM = /^(?:last|next|past|previous|coming|following)$/;

function isPartOfTime(word: Word, { words, dates, times }: Reading): boolean {
	const isPeriod = () =>
		PERIODS.has(words[word.head]?.lemma ?? "") || times.some((time) => isInside(word, time));
	return (
		DAY_PART.test(word.lemma) ||
		(SEEN_FROM.test(word.lemma) && isPeriod()) ||
		dates.some((date) => date.grain === "season" && isInside(word, date))
	);
}

/** Whether no carrying article has the word in any form. */
function isMissing(term: string, { closest, carriers, readingOf }: Comparison): boolean {
	return [closest, ...carriers].every(({ passage }) => !readingOf(passage).whole.inventory.stems.has(term));
}

/** Whether an article has the word among some of the words that the claim has around it. */
function standsLikewise(at: number, term: string, comparison: Comparison): boolean {
	const { reading, readingOf, language } = comparison;
	return articlePassages(comparison)
		.filter((passage) => passage.tokens.some((token) => token.term === term))
		.some((passage) => {
			const theirs = readingOf(passage);
			return theirs.words.some(
				(word, place) =>
					tokenOf(passage.tokens, word)?.term === term &&
					frameOf({ reading, at }, { reading: theirs, at: place }, language).sides > 0,
			);
		});
}

const BESIDE = 2;

/** The passages that have most of the claim, and what stands beside the closest one. */
function passagesNear(comparison: Comparison): readonly Passage[] {
	const { closest, neighbours } = comparison;
	return [...new Set([...fullestPassages(comparison), ...neighbours(closest.passage, BESIDE)])];
}

/** Told from the words alone, of passages that may not be parsed yet: what can be an opposite of the claim's word. */
function oppositeTold(word: Word, { claim, language }: Comparison): (token: Token) => boolean {
	const own = tokenOf(claim.tokens, word);
	if (own === undefined) return () => false;
	const isOpposite = language.lexicon.opposing(own.norm);
	return ({ content, norm, term }) =>
		content && (isOpposite(norm) || mayBeListed(own.term, term) || areDeniedParticiples(own.norm, norm));
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
		if (!isContent(source) || isJudgedElsewhere(draft, source)) return [];
		if (isOfPlayer(draft) || isOfPlayer(source)) return [];
		const denied = areDeniedParticiples(draft.text.toLowerCase(), source.text.toLowerCase());
		if (source.upos !== draft.upos && !denied && !areNominal(draft, source)) return [];
		const exclusive = areListed(draft, source) && !isPerson(draft, language);
		if (!exclusive && !denied && !areOpposites(draft, source, language)) return [];
		const { head, sides } = frameOf({ reading, at }, { reading: theirs, at: place }, language);
		if (sides < (exclusive ? SIDES_BESIDE : 2) && (exclusive || verb || !head)) return [];
		if (isLastBefore({ words: reading.words, at }, { words: theirs.words, at: place })) return [];
		if (isSaid(at, theirs, place, sides, comparison) || isDeniedAt(reading, at) !== isDeniedAt(theirs, place))
			return [];
		if (verb && haveOtherActs(comparison.pairingWith(passage), at, place)) return [];
		if (
			verb &&
			(lacksParticle(reading, at, theirs, place) || isBecoming(reading, at) || isBecoming(theirs, place))
		)
			return [];
		if (verb && isByOthers(at, passage, place, comparison)) return [];
		if (areToldOfTwo(comparison.pairingWith(passage), at, place)) return [];
		if (verb && agreeOnResult(reading, theirs)) return [];
		const trend = isTrendCue(reading, at) && isTrendCue(theirs, place);
		if (trend && areOfOtherAmounts(reading, at, theirs, place)) return [];
		if (verb && areForecastAndReport(reading, at, theirs, place)) return [];
		// Ash that rose can fall on a town.
		const beside = passage !== comparison.closest.passage;
		if (verb && beside && !trend && areMoves(comparison.pairingWith(passage), at, place)) return [];
		return [{ passage, draft, source, exclusive, trend, sides }];
	});
}

/** "Got better", "getting out of breath" is no contrary of losing something. */
function isBecoming({ words }: Reading, at: number): boolean {
	return words[at]?.lemma === "get" && !words.some(({ head, deprel }) => head === at && deprel === "obj");
}

/** "Night work may raise the risk" and "people could reduce it": what others do is no contrary. */
function isByOthers(at: number, passage: Passage, place: number, comparison: Comparison): boolean {
	const pairing = comparison.pairingWith(passage);
	const ours = pairing.draft.events.find(({ word }) => word === at);
	const theirs = pairing.source.events.find(({ word }) => word === place);
	if (isFromOtherEnd(pairing, ours, theirs)) return true;
	if (describesAnother(pairing, deniedWord(pairing.draft, at), deniedWord(pairing.source, place)))
		return true;
	if (areMoves(pairing, at, place) && (isOfUnknown(pairing.draft, at) || isOfUnknown(pairing.source, place)))
		return true;
	return ours !== undefined && theirs !== undefined && areOthers(pairing, ours, theirs);
}

/** A clause with a verb of its own of which the tree has neither who does it nor to whom. */
function isOfUnknown({ words, events }: Reading, at: number): boolean {
	const parties = events.find(({ word }) => word === at)?.arguments ?? [];
	return (
		words[at]?.deprel.startsWith("advcl") === true &&
		!parties.some(({ role, via }) => via === "tree" && (role === "agent" || role === "patient"))
	);
}

/** Whether both words say that something goes up or down: "sales have grown" and "its shares plunged". */
export function areMoves({ draft, source }: Pairing, at: number, place: number): boolean {
	return [draft.words[at], source.words[place]].every(
		(word) => word !== undefined && directionVerbs.has(word.lemma),
	);
}

/** Her grandson and his grandfather can be one pair of people: `exchangedNouns` knows whose they are. */
function isPerson(word: Word, language: Comparison["language"]): boolean {
	return classOf(word, language) === "noun.person";
}

function areOpposites(a: Word, b: Word, language: Comparison["language"]): boolean {
	const relation =
		a.upos === b.upos ? language.relation(a, b) : language.relation(asAdjective(a), asAdjective(b));
	const least = a.upos === "VERB" ? VERBS_OPPOSED : OPPOSED;
	return relation?.kind === "antonym" && relation.strength >= least;
}

/** "The first of eight" and "the last of eight": a tagger has one of them as a noun. */
function areNominal(a: Word, b: Word): boolean {
	return /^(?:NOUN|ADJ)$/.test(a.upos) && /^(?:NOUN|ADJ)$/.test(b.upos);
}

/** "Unpasteurised" for "pasteurised": the one is an adjective, the other a form of a verb, and few are in a lexicon. */
function areDeniedParticiples(a: string, b: string): boolean {
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	if (!long.endsWith(short)) return false;
	return /^.{3,}(?:ed|en|ing)$/.test(short) && (long === `un${short}` || long === `non-${short}`);
}

/** The "forward" of "forward Enzo Vala", which a tagger has as an adverb. */
export function isOfPlayer(word: Word | undefined): boolean {
	return word?.upos === "ADV" && word.deprel === "amod";
}

/** Steps of a case are `act/legal`'s; "start" and "stop" are opposites only of the same work. */
function isJudgedElsewhere(draft: Word, source: Word): boolean {
	return [draft, source].every(
		({ lemma }) => legalWords.has(lemma) || /^(?:begun|ended)$/.test(operators.get(lemma)?.status ?? ""),
	);
}

/** Whether another word of the claim can mean what the opposite does, and fits its place as well: "rose … then fell". */
function isSaid(
	at: number,
	theirs: Reading,
	place: number,
	sides: number,
	{ reading, language }: Comparison,
): boolean {
	const source = theirs.words[place];
	if (isTurnedLater(reading, at)) return true;
	return reading.words.some(
		(word, other) =>
			other !== at &&
			source !== undefined &&
			means(word, source, language) &&
			(sides < SIDES_BESIDE ||
				frameOf({ reading, at: other }, { reading: theirs, at: place }, language).sides >= sides),
	);
}

/** Whether a word of these passages can mean what the claim's word means, among some of the same words. */
function isMeant(
	at: number,
	{ draft }: Opposed,
	passages: readonly Passage[],
	{ reading, readingOf, language }: Comparison,
): boolean {
	return passages.some((passage) => {
		const theirs = readingOf(passage);
		return theirs.words.some(
			(word, place) =>
				means(draft, word, language) &&
				frameOf({ reading, at }, { reading: theirs, at: place }, language).sides > 0,
		);
	});
}

const SURELY = 0.6;

function means(a: Word, b: Word, language: Comparison["language"]): boolean {
	if (!isContent(a) || !isContent(b)) return false;
	const relation = language.relation(a, b);
	return isAlike(relation) && relation.strength >= SURELY;
}

function divergence({ passage, draft, source, exclusive, trend, sides }: Opposed): Divergence {
	return {
		type: exclusive ? "who/entity" : trend ? "quantity/trend" : typeOfOpposites(draft.lemma, source.lemma),
		direction: "different",
		relation: "incompatible",
		confidence: Math.min(0.8, 0.5 + 0.1 * sides),
		severity: "warning",
		draft: { start: draft.start, end: draft.end, value: draft.lemma },
		source: { passage, start: source.start, end: source.end, value: source.lemma },
	};
}
