import { type Sameness, sameEntity } from "../facets/entities/same-entity.ts";
import type { Span } from "../model.ts";
import type { Passage } from "../passages.ts";
import type { Reading } from "../reading.ts";
import { isQuestion, type Sentence } from "../sentences.ts";
import type { Token } from "../tokens.ts";
import { areApartByKind, areApartByNouns } from "./bodies-apart.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import { isDeniedBySpeaker } from "./denied-beside.ts";
import type { Divergence } from "./divergence.ts";
import { speakerBefore } from "./speaker-before.ts";
import { mayBeTold, sameSpeaker, speakerAt } from "./speakers.ts";
import { isNamed, type VoicePair, voicePairs, within } from "./voices.ts";

/** How far around the passage the article is asked whether the draft's speaker says so too. */
const AROUND = 3;

/** The whole of an article, in passages. */
const ARTICLE = 400;

/** attribution/changed: the draft gives the statement to another speaker, and no source gives it to that one too. */
export const changedSpeaker: Comparator = (comparison) => {
	const { closest, carriers, neighbours } = comparison;
	const pairs = speakersOnly(voicePairs(comparison, closest.passage));
	// Of a chain of speakers ("Okafor said the engineer had warned …") either may be named.
	if (
		pairs.length === 0 ||
		pairs.some(
			(pair) =>
				!areOthers(comparison, pair) || isInSpeech(comparison, pair) || isInQuotation(comparison, pair),
		)
	)
		return [];
	// "They had not refused, Lund said": who denies it says something else.
	if (isDeniedBySpeaker(comparison, closest.passage)) return [];
	const beside = neighbours(closest.passage, AROUND);
	const elsewhere = [...beside, ...carriers.slice(1).map(({ passage }) => passage)];
	const again = elsewhere.some((passage) =>
		voicePairs(comparison, passage).some(
			(pair) => !areOthers(comparison, pair) && !areTwoInClosest(comparison, pair),
		),
	);
	const [first] = pairs;
	if (first !== undefined && beside.some((passage) => saysTheSame(comparison, first, passage))) return [];
	return again || first === undefined ? [] : divergence(comparison, first);
};

/**
 * "Ade said the firm had paid and disputed that it was late": it may be Ade who disputes it, and whatever is said in
 * what the draft's speaker says is that one's as well.
 */
function isInSpeech(comparison: Comparison, { draft, source, passage }: VoicePair): boolean {
	return comparison.readingOf(passage).attributions.some((outer) => {
		if (outer === source || outer.source === null || !within(source.cue, outer.content)) return false;
		return speakersOf(comparison, { draft, source: outer, passage, shared: 0 }) === "same";
	});
}

/** "“As the mayor said, the bridge is safe.”": whoever is quoted says so too, and may be named in another sentence. */
function isInQuotation({ readingOf }: Comparison, { source, passage }: VoicePair): boolean {
	return within(source.cue, readingOf(passage).quotations) && source.frame !== "label";
}

/** "He said it, according to a message on the site from a reporter": what carries the words is no second speaker. */
function speakersOnly(pairs: readonly VoicePair[]): readonly VoicePair[] {
	const isMedium = ({ source, passage }: VoicePair) =>
		source.source !== null && MEDIUM.test(passage.article.text.slice(source.source.start, source.source.end));
	return pairs.every(isMedium) ? pairs : pairs.filter((pair) => !isMedium(pair));
}

const MEDIUM = /^(?:an?|the) (?:message|post|tweet|recording|transcript|video|letter|e-?mail)\b/i;

/** "Norway's coastguard said the same": the draft's speaker joins in without the words. */
function saysTheSame({ claim }: Comparison, { draft }: VoicePair, passage: Passage): boolean {
	if (draft.source === null || !JOINING.test(passage.text)) return false;
	return wordsIn(claim, draft.source).every(({ term }) =>
		passage.tokens.some((token) => token.term === term),
	);
}

const JOINING = /\b(?:the same|agree[ds]?|echo(?:ed|es)?|repeat(?:ed|s)?|likewise|joined|too)\b/i;

/** Whether the closest article knows both speakers of a pair as two. */
function areTwoInClosest(
	{ closest, reading, readingOf }: Comparison,
	{ draft, source, passage }: VoicePair,
): boolean {
	if (draft.source === null || source.source === null) return false;
	const { clusters } = readingOf(closest.passage).whole;
	const [ours, theirs] = [
		speakerAt(reading, draft.source).entity,
		speakerAt(readingOf(passage), source.source).entity,
	].map((entity) => entity && clusters.find((other) => sameEntity(entity, other) === "same"));
	return ours !== undefined && theirs !== undefined && ours !== theirs;
}

/** Whether the two of a pair can be one. */
export function speakersOf(comparison: Comparison, { draft, source, passage }: VoicePair): Sameness {
	if (draft.source === null || source.source === null) return "unclear";
	if (source.frame === "label") return ofLabels(comparison, draft.source, passage, source.source);
	if (isSameName(comparison.claim, draft.source, passage, source.source)) return "same";
	const ours = speakerAt(comparison.reading, draft.source);
	const before = speakerBefore(source.source, passage, comparison);
	if (before !== undefined && isSameName(comparison.claim, draft.source, before.passage, before.span))
		return "same";
	const theirs =
		before === undefined
			? speakerAt(comparison.readingOf(passage), source.source)
			: speakerAt(before.reading, before.span);
	return sameSpeaker(ours, theirs);
}

/** In a transcript somebody else is told by another label; who has none may go by another name there. */
function ofLabels(comparison: Comparison, ours: Span, passage: Passage, label: Span): Sameness {
	const { claim, neighbours, readingOf } = comparison;
	const words = wordsIn(claim, ours);
	const name = words.at(-1)?.norm;
	// Several can have told it together, and who asks tells nothing.
	const several = claim.tokens.some((token) => /^(?:and|both)$/.test(token.norm) && within(token, [ours]));
	if (name === undefined || several || isQuestion(passage)) return "unclear";
	const labelled = wordsIn(passage, label).map(({ norm }) => norm);
	if (words.some(({ norm }) => labelled.includes(norm))) return "same";
	const speaks = neighbours(passage, ARTICLE).some(
		(other) =>
			other.tokens.slice(0, LABEL).some(({ norm }) => norm === name) &&
			readingOf(other).attributions.some(
				({ frame, source }) =>
					frame === "label" && source !== null && wordsIn(other, source).some(({ norm }) => norm === name),
			),
	);
	return speaks ? "different" : "unclear";
}

/** A label stands at the beginning of its line, and has few words. */
const LABEL = 4;

/** Whether the two of a pair are certainly not one; asks the article only where the draft's speaker is one to be told apart. */
export function areOthers(comparison: Comparison, pair: VoicePair): boolean {
	const { source } = pair.draft;
	if (source === null) return false;
	const labelled = pair.source.frame === "label";
	if (!labelled && (areApartByNouns(comparison, pair) || areApartByKind(comparison, pair))) return true;
	if (!labelled && !mayBeTold(speakerAt(comparison.reading, source))) return false;
	const told = speakersOf(comparison, pair);
	return told === "different" || (told === "unclear" && areApart(comparison, pair));
}

/** Whether the article has both bodies as speakers of their own: "Ofgrid said …" here, "The Castle said …" there. */
function areApart(comparison: Comparison, { draft, source, passage }: VoicePair): boolean {
	if (draft.source === null || source.source === null || source.frame === "label") return false;
	const { claim, reading, neighbours, readingOf } = comparison;
	const [name, ...more] = wordsIn(claim, draft.source);
	if (name === undefined || more.length > 0) return false;
	const speakers = [speakerAt(reading, draft.source), speakerAt(readingOf(passage), source.source)];
	const kinds = speakers.map(({ entity }) => entity?.kind);
	// A country speaks through its bodies.
	if (
		!kinds.includes("organisation") ||
		!kinds.every((kind) => kind === "organisation" || kind === "country")
	)
		return false;
	if (wordsIn(passage, source.source).some(({ term }) => term === name.term)) return false;
	const speaks = ({ tokens }: Sentence, said: Span) =>
		tokens.every((token) => !within(token, [said]) || !token.content || token.term === name.term);
	return neighbours(passage, ARTICLE).some(
		(other) =>
			other.article === passage.article &&
			other.tokens.some(({ term, capital }) => capital && term === name.term) &&
			readingOf(other).attributions.some(
				(said) => said.source !== null && isNamed(said) && speaks(other, said.source),
			),
	);
}

/** One phrase, or one name with more or fewer of its words before the last; else the whole article must be read. */
function isSameName(claim: Sentence, ours: Span, passage: Sentence, theirs: Span): boolean {
	const [left, right] = [wordsIn(claim, ours), wordsIn(passage, theirs)];
	const [short, long] = left.length <= right.length ? [left, right] : [right, left];
	if (short.length === 0 || short.at(-1)?.term !== long.at(-1)?.term) return false;
	const terms = new Set(short.map(({ term }) => term));
	const more = long.filter(({ term }) => !terms.has(term));
	return (
		long.length - more.length === short.length && more.every(({ capital }) => capital && short[0]?.capital)
	);
}

function wordsIn({ tokens }: Sentence, span: Span): readonly Token[] {
	return tokens.filter(({ content, start, end }) => content && span.start <= start && end <= span.end);
}

/** The name of whom a pronoun means, as the article last wrote it; undefined for what is no pronoun or names nobody. */
function meantBy({ whole, at }: Reading, speaker: Span): string | undefined {
	const { text } = whole.document;
	if (!/^(?:he|she|they)$/i.test(text.slice(speaker.start, speaker.end))) return undefined;
	const meant = whole.clusterAt(at, speaker);
	if (meant === undefined) return undefined;
	for (let sentence = at; sentence >= 0; sentence--) {
		const named = whole
			.mentions(sentence)
			.findLast((mention) => mention.form === "name" && whole.clusterOf(mention) === meant);
		if (named !== undefined) return text.slice(named.start, named.end);
	}
	return undefined;
}

function divergence(comparison: Comparison, pair: VoicePair): readonly Divergence[] {
	const { draft, source, passage } = pair;
	if (draft.source === null || source.source === null) return [];
	const { text } = comparison.draft;
	const before = speakerBefore(source.source, passage, comparison);
	const words = (from: string, span: { readonly start: number; readonly end: number }) =>
		from.slice(span.start, span.end);
	return [
		{
			type: "attribution/changed",
			direction: "different",
			relation: "incompatible",
			confidence: 0.8,
			draft: { ...draft.source, value: words(text, draft.source) },
			source: {
				...source.source,
				passage,
				value: before
					? words(before.passage.article.text, before.span).replace(/,$/, "")
					: (meantBy(comparison.readingOf(passage), source.source) ??
						words(passage.article.text, source.source)),
			},
		},
	];
}
