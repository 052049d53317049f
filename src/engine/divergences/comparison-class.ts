// The same rank or comparison, drawn with another class: "the highest since 2019" and "the highest ever", "faster than the
// old tram" and "faster than the bus". Gates: the comparing words and what is compared answer each other; both sides name
// what they compare with, or the draft names all there has ever been; nothing of the draft's class stands near the
// evidence; and neither class lies within the other as far as the words tell.

import { everWords } from "../data/ever-words.ts";
import { wordSet } from "../data/word-set.ts";
import type { ComparisonFacet } from "../facets/events/comparisons.ts";
import type { Span } from "../model.ts";
import { answering, answers, isAlike, type Pairing } from "../pairing.ts";
import { isContent } from "../pairing-forms.ts";
import type { Reading } from "../reading.ts";
import { isInside } from "../spans.ts";
import type { Word } from "../syntax/tree.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import { type Divergence, sideIn } from "./divergence.ts";

/** Passages on either side that may have the draft's class. */
const NEAR = 3;
const LEAST_SHARED = 2;

/** logic/comparison: the same comparing words, another class of things. */
export const comparisonDivergences: Comparator = (comparison) => {
	const { closest, claim, reading, readingOf, pairingWith } = comparison;
	if (!mayCompare(claim.text) || !mayCompare(closest.passage.text)) return [];
	const ours = reading.comparisons;
	if (ours.length === 0) return [];
	const source = readingOf(closest.passage);
	const pairing = pairingWith(closest.passage);
	if (pairing.pairs.filter(isAlike).length < LEAST_SHARED) return [];
	return ours.flatMap((facet) => {
		const theirs = source.comparisons.find((other) => isSameRank(pairing, facet, other));
		return theirs === undefined ? [] : (changed(comparison, pairing, facet, theirs) ?? []);
	});
};

/** Whether a text may have a superlative, a comparative, a first or an only. */
function mayCompare(text: string): boolean {
	return /est\b|er\b|\b(?:most|least|more|less|worse|worst|first|only|sole|record|ever)\b/i.test(text);
}

function isSameRank(pairing: Pairing, one: ComparisonFacet, other: ComparisonFacet): boolean {
	if (one.kind !== other.kind || one.oneOf !== other.oneOf) return false;
	if (!answers(pairing, one.word, other.word)) return false;
	if (isMostOf(pairing.draft, one) && !haveOneVerb(pairing, one, other)) return false;
	return (
		answers(pairing, one.thing, other.thing) ||
		(isOfMeasure(pairing.draft, one) && isOfMeasure(pairing.source, other))
	);
}

/** "Most of the boats": of how many something is told. */
function isMostOf({ words }: Reading, { word, thing }: ComparisonFacet): boolean {
	return word === thing && /^(?:most|least|more|less)$/i.test(words[word]?.text ?? "");
}

/** "Most of the fish came from the lake" and "most of the boats were built there" tell two things. */
function haveOneVerb(
	{ draft, source, ofDraft }: Pairing,
	one: ComparisonFacet,
	other: ComparisonFacet,
): boolean {
	const pair = ofDraft(draft.words[one.word]?.head ?? -1);
	return isAlike(pair) && pair.source === source.words[other.word]?.head;
}

/** "The lowest" or "the lowest level": what is ranked is the measure that the clause tells of. */
function isOfMeasure({ words }: Reading, { word, thing }: ComparisonFacet): boolean {
	return word === thing || MEASURES.has(words[thing]?.lemma.toLowerCase() ?? "");
}

const MEASURES = wordSet("level figure number total rate value mark point price reading");

function changed(
	comparison: Comparison,
	pairing: Pairing,
	ours: ComparisonFacet,
	theirs: ComparisonFacet,
): Divergence | undefined {
	const { reading, draft, closest } = comparison;
	const all = everIn(reading, ours);
	const own = classOf(reading, ours);
	const other = classOf(pairing.source, theirs);
	if (all !== undefined) {
		const timed = other?.timed && !other.apart ? other : undefined;
		const since = timed ?? (other?.timed ? undefined : timeBehind(pairing.source, theirs.thing));
		if (since === undefined || everIn(pairing.source, theirs) !== undefined) return undefined;
		if (isSaidNear(comparison, everWords)) return undefined;
		return divergence(comparison, sideIn(draft.text, all), since, "stronger");
	}
	if (other === undefined) return undefined;
	if (own === undefined || own.timed !== other.timed || (own.timed && !(own.exact && other.exact)))
		return undefined;
	if (isVague(own) || isVague(other) || isRelated(pairing, own, other) || isNamedNear(comparison, own))
		return undefined;
	return divergence(
		comparison,
		sideIn(draft.text, own),
		other,
		"different",
		closest.similarity >= CLOSE ? 0.8 : 0.7,
	);
}

const CLOSE = 0.6;

/** What a rank is drawn among. */
interface ComparedClass extends Span {
	/** Indexes of all its words of content, and of those of its first phrase. */
	readonly all: readonly number[];
	readonly first: readonly number[];
	readonly lemmas: readonly string[];
	/** Whether it is a time, and one that no date is needed to understand. */
	readonly timed: boolean;
	readonly exact: boolean;
	/** Whether a mark parts it, so that its time may be of something else. */
	readonly apart: boolean;
	/** Whether it only points at something: "those", "them". */
	readonly anaphoric: boolean;
}

/** What the tree hangs on the compared thing, or the phrase directly behind it. */
function classOf(reading: Reading, { among, thing }: ComparisonFacet): ComparedClass | undefined {
	const { words, times, whole } = reading;
	const span = among ?? phraseBehind(words, thing);
	if (span === undefined) return undefined;
	const inside = words.flatMap((word, at) => (isInside(word, span) ? [at] : []));
	const all = inside.filter((at) => isContent(words[at] as Word));
	const opened = all[0] ?? -1;
	const stop = inside.find((at) => at > opened && words[at]?.upos === "ADP");
	const first = all.filter((at) => stop === undefined || at < stop);
	// "in twenty years in the valley" may hang on two words.
	const behind = Math.min(span.start, words[thing]?.end ?? span.start);
	const text = whole.document.text.slice(behind, span.end);
	return {
		...span,
		all,
		first,
		lemmas: first.map((at) => words[at]?.lemma.toLowerCase() ?? ""),
		timed: times.some(({ start, end }) => behind <= start && end <= span.end) || TIME.test(text),
		exact: EXACT.test(text),
		apart: /[,;–—]/.test(text),
		anaphoric: inside.some((at) => ANAPHOR.test(words[at]?.text ?? "")),
	};
}

const ANAPHOR = /^(?:those|them|these|this|that|which|whom|it)$/i;
const TIME =
	/\b\d{4}\b|\b(?:years?|decades?|months?|century|centuries|weeks?|days?|times?|eras?|ages?|careers?|life|lives|reigns?|lifetimes?)\b/i;
const EXACT =
	/\b(?:19|20)\d\d\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;

function phraseBehind(words: readonly Word[], thing: number): Span | undefined {
	const opening = words[thing + 1];
	if (opening === undefined || !/^(?:since|in|of|among|for|than)$/i.test(opening.text)) return undefined;
	let last = thing + 1;
	while (
		last + 1 < words.length &&
		last - thing < LONGEST &&
		!/^(?:PUNCT|VERB|AUX|CCONJ|SCONJ)$/.test(words[last + 1]?.upos ?? "PUNCT")
	)
		last++;
	return { start: opening.start, end: words[last]?.end ?? opening.end };
}

/** Words of a class. */
const LONGEST = 20;

/**
 * "The first strike at the city's hospital since 1998", "the worst flood on the river in 30 years", where the tree has the
 * time on another word.
 */
function timeBehind({ words, times }: Reading, thing: number): Span | undefined {
	const lasting = times.filter(({ type }) => type === "DURATION");
	const from = words.findIndex(({ text, end }, at) => {
		if (at <= thing || !/^(?:since|in|for)$/i.test(text)) return false;
		const next = words[at + 1];
		if (next === undefined || next.start < end) return false;
		if (/^since$/i.test(text)) return /^(?:1[5-9]|20)\d\d$/.test(next.text);
		return lasting.some(({ start, end: last }) => start <= next.start && next.end <= last);
	});
	const year = words[from + 1];
	if (from < 0 || from - thing > LONGEST / 2 || year === undefined) return undefined;
	const last = lasting.find(({ start, end }) => start <= year.start && year.end <= end)?.end ?? year.end;
	const clause = clauseOf(words, thing);
	const between = words.slice(thing + 1, from);
	if (between.some((word) => (word.upos === "VERB" && word !== words[clause]) || word.text === ","))
		return undefined;
	return { start: words[from]?.start ?? 0, end: last };
}

/** The verb of the clause that tells which things are compared: "the largest fine that the office has imposed"; -1 for none. */
function clauseOf(words: readonly Word[], thing: number): number {
	return words.findIndex(
		({ head, deprel }, at) => at > thing && head === thing && /^(?:acl:relcl|csubj)$/.test(deprel),
	);
}

/** "Than its predecessor", "of all", "of those who left": which things are meant is for the reader to know. */
function isVague({ lemmas, anaphoric }: ComparedClass): boolean {
	return anaphoric || lemmas.length === 0 || lemmas.some((lemma) => VAGUE.has(lemma));
}

const VAGUE =
	wordSet(`predecessor rival other rest average competitor peer norm usual normal before expect think one ever previous last
	same anyone anybody anything everyone kind type`);

/** "ever", "in history", "on record" beside the comparing words. */
function everIn({ whole, words }: Reading, { start, thing, among }: ComparisonFacet): Span | undefined {
	const told = words[clauseOf(words, thing)]?.end ?? 0;
	const to = Math.max(among?.end ?? 0, told, (words[thing]?.end ?? 0) + REACH);
	const found = everWords.exec(whole.document.text.slice(start, to));
	return found === null
		? undefined
		: { start: start + found.index, end: start + found.index + found[0].length };
}

/** How far behind the compared thing "ever" may stand, in UTF-16 units. */
const REACH = 24;

function isSaidNear({ closest, neighbours, carriers }: Comparison, pattern: RegExp): boolean {
	const near = [
		closest.passage,
		...neighbours(closest.passage, NEAR),
		...carriers.map(({ passage }) => passage),
	];
	return near.some(({ text }) => pattern.test(text));
}

/** Whether one class has in it what the other names first: part of it, or the same. */
function isRelated(pairing: Pairing, own: ComparedClass, other: ComparedClass): boolean {
	return (
		answering(pairing, own.first, other.all).length > 0 || answering(pairing, own.all, other.first).length > 0
	);
}

/** Whether the evidence, its neighbours or the other carriers have a word of the draft's class. */
function isNamedNear(
	{ claim, reading, closest, neighbours, carriers }: Comparison,
	own: ComparedClass,
): boolean {
	const starts = new Set(own.first.map((at) => reading.words[at]?.start));
	const terms = new Set(claim.tokens.flatMap(({ term, start }) => (starts.has(start) ? [term] : [])));
	const near = [
		closest.passage,
		...neighbours(closest.passage, NEAR),
		...carriers.map(({ passage }) => passage),
	];
	return near.some(({ tokens }) => tokens.some(({ term }) => terms.has(term)));
}

function divergence(
	{ closest: { passage } }: Comparison,
	draft: Divergence["draft"],
	source: Span,
	direction: "different" | "stronger",
	confidence = 0.75,
): Divergence {
	const value = passage.article.text.slice(source.start, source.end);
	return {
		type: "logic/comparison",
		direction,
		relation: direction === "different" ? "incompatible" : "undetermined",
		confidence,
		draft: { start: draft.start, end: draft.end, value: draft.value },
		source: { start: source.start, end: source.end, value, passage },
	};
}
