import { operators } from "../data/event-words.ts";
import { firstFamily, onlyFamily, superlativeFamily } from "../data/scope-words.ts";
import type { ComparisonFacet } from "../facets/events/comparisons.ts";
import type { Span } from "../model.ts";
import { isAlike } from "../pairing.ts";
import type { Reading } from "../reading.ts";
import { sharedTerms } from "../sentences.ts";
import { stem } from "../stem.ts";
import type { Word } from "../syntax/tree.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import { type Divergence, placeIn, sideIn } from "./divergence.ts";
import { hasExtreme } from "./extremes.ts";
import { says } from "./scope-surroundings.ts";

/** The whole article, however long: a superlative is often said once, far from the rest. */
const WHOLE = 400;
const LEAST_SHARED = 3;

/** scope/superlative: the draft's first, only or largest is one of several in the source, or nothing of the kind. */
export const raisedSuperlative: Comparator = (comparison) =>
	comparison.reading.comparisons.flatMap((facet) =>
		facet.kind === "comparative" || facet.oneOf || isOfTime(comparison.reading, facet)
			? []
			: (raisedTo(comparison, facet) ?? []),
	);

function raisedTo(comparison: Comparison, facet: ComparisonFacet): Divergence | undefined {
	const { closest, reading, readingOf, pairingWith } = comparison;
	const source = readingOf(closest.passage);
	const pairing = pairingWith(closest.passage);
	const pair = pairing.ofDraft(facet.thing);
	const draft = spanOf(reading, facet);
	if (isQualified(reading, facet) || isDenied(reading, facet)) return undefined;
	// "The lowest since the war" for "a post-war low".
	if (END.test(reading.words[facet.word]?.text ?? "") && hasExtreme(closest.passage)) return undefined;
	if (!isAlike(pair)) return newSuperlative(comparison, facet);
	const theirs = source.comparisons.find(({ thing, kind }) => thing === pair.source && kind === facet.kind);
	if (theirs !== undefined) {
		const { oneOf } = theirs;
		const second = isQualified(source, theirs);
		if (!oneOf && !second) return undefined;
		return divergence(
			comparison,
			draft,
			oneOf ? oneOfSpan(source, theirs) : qualifiedSpan(source, theirs),
			"different",
		);
	}
	if (pairing.pairs.filter(isAlike).length < LEAST_SHARED) return undefined;
	const thing = source.words[pair.source];
	if (thing === undefined || isSaid(comparison, facet.kind, thing) || isSaidElsewhere(comparison, facet))
		return undefined;
	if (facet.kind === "superlative" && isAward(source, thing)) return undefined;
	if (facet.kind === "first" && (isBegun(source, thing) || isRepeated(comparison, facet))) return undefined;
	return divergence(comparison, draft, thing, "added");
}

const END = /^(?:lowest|highest|worst|best)$/i;

/** "In the first count", where the article tells of a recount or a second one. */
function isRepeated(
	{ reading: { words }, closest, neighbours }: Comparison,
	{ thing }: ComparisonFacet,
): boolean {
	const lemma = words[thing]?.lemma.toLowerCase() ?? "";
	const term = stem(lemma);
	return [closest.passage, ...neighbours(closest.passage, WHOLE)].some(({ tokens }) =>
		tokens.some(
			({ norm, term: own }, at) =>
				norm === `re${lemma}` ||
				(norm === "second" && tokens.slice(at + 1, at + 3).some((next) => next.term === term)) ||
				own === `re${term}`,
		),
	);
}

/** Who is "player of the year" was voted the best one. */
function isAward({ words }: Reading, thing: Word): boolean {
	const from = words.indexOf(thing) + 1;
	const behind = words.slice(from, from + 3).map(({ text }) => text.toLowerCase());
	return (
		behind.length === 3 &&
		/^of the (?:year|season|month|match|tournament|day|decade|century)$/.test(behind.join(" "))
	);
}

/** "Will not begin sailings until Monday": what begins with it has a first one then. */
function isBegun({ words }: Reading, thing: Word): boolean {
	return operators.get(words[thing.head]?.lemma ?? "")?.status === "begun";
}

/** "was not the first", "did not win the largest" claim less. */
function isDenied({ events, words }: Reading, { thing, word }: ComparisonFacet): boolean {
	const above = words[thing]?.head;
	return (
		events.some((event) => event.negative && (event.word === thing || event.word === word)) ||
		words.some(({ head, text }) => head === above && /^(?:not|n['’]t|never)$/i.test(text))
	);
}

/** "became the first woman to lead it" for "became its head": the act is told, the rank nowhere in the article. */
function newSuperlative(comparison: Comparison, facet: ComparisonFacet): Divergence | undefined {
	const { closest, reading, readingOf, pairingWith } = comparison;
	if (facet.kind !== "first" && facet.kind !== "only") return undefined;
	const pairing = pairingWith(closest.passage);
	const act = pairing.ofDraft(reading.words[facet.thing]?.head ?? -1);
	const theirs = act && readingOf(closest.passage).words[act.source];
	if (theirs === undefined || !isAlike(act)) return undefined;
	if (pairing.pairs.filter(isAlike).length <= LEAST_SHARED) return undefined;
	if (says(comparison, (word) => inFamily(facet.kind, word), WHOLE)) return undefined;
	return divergence(comparison, spanOf(reading, facet), theirs, "added");
}

/** "The latest", "the next": a place in time is no rank. */
function isOfTime({ words }: Reading, { word, thing }: ComparisonFacet): boolean {
	const [own = "", next = ""] = [words[word]?.text.toLowerCase(), words[word + 1]?.text.toLowerCase()];
	// "The first two matches" counts from the beginning.
	if (words.some(({ head, deprel }) => head === thing && deprel === "nummod")) return true;
	// "Most villagers" are a part of them.
	const isShare = own === "most" && word + 1 === thing && !/^the$/i.test(words[word - 1]?.text ?? "");
	if (isShare && /^NNP?S$/.test(words[thing]?.xpos ?? "")) return true;
	return own === "latest" || own === "least" || (own === "most" && next === "recent");
}

/** Near the evidence in any words, or anywhere in the article of the same thing. */
function isSaid(comparison: Comparison, kind: ComparisonFacet["kind"], thing: Word): boolean {
	const { closest, neighbours } = comparison;
	if (says(comparison, (word) => inFamily(kind, word))) return true;
	const term = stem(thing.lemma.toLowerCase());
	return neighbours(closest.passage, WHOLE).some(
		({ tokens }) =>
			tokens.some((token) => token.term === term) && tokens.some(({ norm }) => inFamily(kind, norm)),
	);
}

/** Passages of other articles that may say it in other words: "the closest mayoral election ever". */
const FOUND = 10;
/** So many words of the claim there tell that it is of the same, whatever it calls it. */
const MUCH = 4;

function isSaidElsewhere(
	{ claim, reading: { words }, closest, search }: Comparison,
	{ thing, kind, word }: ComparisonFacet,
): boolean {
	const phrase = words.filter(({ head }, at) => at !== word && (at === thing || head === thing));
	const terms = new Set(
		claim.tokens.flatMap(({ content, term, start }) =>
			content && phrase.some((one) => one.start === start) ? [term] : [],
		),
	);
	return search(claim.tokens, FOUND).some(
		(passage) =>
			passage.article.key !== closest.passage.article.key &&
			(passage.tokens.some(({ term }) => terms.has(term)) || sharedTerms(claim, passage) >= MUCH) &&
			passage.tokens.some(({ norm }) => inFamily(kind, norm)),
	);
}

function inFamily(kind: ComparisonFacet["kind"], word: string): boolean {
	if (kind === "only") return onlyFamily.has(word);
	if (kind === "first") return firstFamily.has(word);
	return superlativeFamily.has(word) || /(?:[^t]est|most|least|best|worst)$/.test(word);
}

/** "the second largest", "nearly the first". */
function isQualified(reading: Reading, facet: ComparisonFacet): boolean {
	return qualifier(reading, facet) !== undefined;
}

function qualifier({ words }: Reading, { word }: ComparisonFacet): Span | undefined {
	return words
		.slice(Math.max(0, word - 3), word)
		.find(({ text }) =>
			/^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|nearly|almost|virtually|among|perhaps|arguably|possibly|probably|likely)$/i.test(
				text,
			),
		);
}

function spanOf({ words }: Reading, facet: ComparisonFacet): Span {
	const thing = words[facet.thing];
	return { start: facet.start, end: Math.max(facet.end, thing?.end ?? 0) };
}

function oneOfSpan(reading: Reading, facet: ComparisonFacet): Span {
	const one = reading.words[reading.words[facet.thing]?.head ?? -1];
	const own = spanOf(reading, facet);
	return { start: Math.min(own.start, one?.start ?? own.start), end: own.end };
}

function qualifiedSpan(reading: Reading, facet: ComparisonFacet): Span {
	const own = spanOf(reading, facet);
	return { start: Math.min(own.start, qualifier(reading, facet)?.start ?? own.start), end: own.end };
}

function divergence(
	{ draft: { text }, closest: { passage } }: Comparison,
	draft: Span,
	source: Span,
	direction: "different" | "added",
): Divergence {
	return {
		type: "scope/superlative",
		direction: direction === "different" ? "stronger" : "added",
		relation: direction === "different" ? "incompatible" : "undetermined",
		confidence: direction === "different" ? 0.85 : 0.7,
		draft: sideIn(text, draft),
		source: placeIn(passage, source),
	};
}
