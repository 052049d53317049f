import { type DirectionWord, paces } from "../data/direction-words.ts";
import type { Span } from "../model.ts";
import { isAlike, type Pairing } from "../pairing.ts";
import type { Passage } from "../passages.ts";
import type { Reading } from "../reading.ts";
import { overlaps } from "../spans.ts";
import { isBelow } from "../syntax/below.ts";
import type { Word } from "../syntax/tree.ts";
import { datesRelate } from "./calendar.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import { hangOnContraries } from "./contrary-heads.ts";
import { isToldInClause } from "./crossed-clauses.ts";
import { directionsOfForm, directionsOfStem } from "./direction-forms.ts";
import {
	DENIES,
	type DirectionCue,
	directionsOf,
	isTurnedLater,
	mayCompareFigures,
	type ToldByFigures,
	toldByFigures,
} from "./directions.ts";
import type { Divergence } from "./divergence.ts";
import { areForecastAndReport } from "./forecasts.ts";
import { passagesOfTheEvent } from "./passages-of-event.ts";
import { distances, likeness } from "./same-thing.ts";
import { areOfOtherAmounts, hangsOn } from "./trend-amounts.ts";

/** What a passage says of the direction of the same thing. */
interface Witness {
	readonly passage: Passage;
	readonly said: Span & { readonly value: string };
	readonly score: number;
	readonly opposite: boolean;
}

/** What must be alike around two cues of opposite direction. */
const LIKE = 0.4;
/** A cue of the draft's own direction speaks louder even when it is so much less surely of the same thing. */
const TIE = 0.25;

/** quantity/trend: what the draft says rises, lies above or ranks first, the article has falling, below or last. */
export const trendDivergences: Comparator = (comparison) =>
	directionsOf(comparison.reading).flatMap((cue) => {
		const passages = passagesOfTheEvent(comparison);
		// Trees of the others are only asked for when one of these speaks against the claim.
		const opposing = new Set(passages.filter((passage) => couldTellOtherwise(passage, cue)));
		const told = [...opposing].flatMap((passage) => witnessesIn(comparison, cue, passage));
		const against = told
			.filter(({ opposite, score }) => opposite && score >= LIKE)
			.sort((a, b) => b.score - a.score)[0];
		if (against === undefined || isInClosest(comparison, cue, against)) return [];
		const speaksFor = ({ opposite, score }: Witness) => !opposite && score >= against.score - TIE;
		const others = passages.filter((passage) => !opposing.has(passage));
		if (told.some(speaksFor) || isToldInClause(cue.word, comparison)) return [];
		if (isTurnedLater(comparison.reading, cue.word)) return [];
		if (others.some((passage) => witnessesIn(comparison, cue, passage).some(speaksFor))) return [];
		return [divergence(comparison, cue, against)];
	});

/** Whether the closest passage has the very word, and only another one the contrary. */
function isInClosest({ closest, pairingWith }: Comparison, cue: DirectionCue, { passage }: Witness): boolean {
	if (passage === closest.passage) return false;
	return pairingWith(closest.passage).ofDraft(cue.word)?.kind === "same";
}

function witnessesIn(comparison: Comparison, cue: DirectionCue, passage: Passage): readonly Witness[] {
	if (!couldTell(passage, cue)) return [];
	const reading = comparison.readingOf(passage);
	const cues = [...directionsOf(reading), ...toldByFigures(reading)].filter(
		(other) =>
			areComparable(cue, other) &&
			!(
				(cue.denied || other.denied) &&
				(areApart(comparison.reading, reading) ||
					[comparison.reading, reading].some(hasDenier) ||
					isExcepted(comparison.reading) !== isExcepted(reading))
			),
	);
	if (cues.length === 0) return [];
	const pairing = comparison.pairingWith(passage);
	return cues.flatMap((other): readonly Witness[] => {
		const [ours, word] = [pairing.draft.words[cue.word], reading.words[other.word]];
		if (ours === undefined || word === undefined) return [];
		// "Cut its forecast for growth": the growth that the draft speaks of is another word there.
		const own = pairing.ofDraft(cue.word);
		// "Younger people" for "more young people": it is no word of its own that compares.
		if (/^(?:NOUN|ADJ)$/.test(ours.upos) && isAlike(own) && own.source !== other.word) return [];
		// "Lowered its forecast after sales rose": the source's "rose" is the draft's, and "raised" is what "lowered" changed.
		const answered = pairing.ofSource(other.word);
		if (isAlike(answered) && answered.draft !== cue.word) return [];
		const amount = sharesAmount(pairing, cue, other);
		if (!amount && areOfOtherAmounts(pairing.draft, cue.word, pairing.source, other.word)) return [];
		if (areForecastAndReport(pairing.draft, cue.word, reading, other.word)) return [];
		if (areLevelAndPace(pairing, cue, other) || hangOnContraries(pairing, cue.word, other.word)) return [];
		if (comparesThings(pairing.draft, cue, other) || comparesThings(reading, other, cue)) return [];
		// What was raised last year remains unchanged now.
		const level = cue.axis !== "limit" || other.axis !== "limit";
		if (level && (cue.side === "level" || (other.side === "level" && !amount))) return [];
		// One can win a race and lose an appeal.
		if (!amount && cue.axis === "sign" && ours.upos === "VERB") return [];
		if (!amount && !sharesThing(pairing, cue, other)) return [];
		if (amount && cue.side !== other.side && hasRival(pairing, cue, other)) return [];
		const score = Math.min(1, (likeness(pairing, ours, word) ?? 0) + (amount ? AMOUNT : 0));
		return [{ passage, said: saidBy(other, word), score, opposite: isOpposite(cue, other) }];
	});
}

/** Another side, or the same one where only one denies it: "no increase" and "an increase of 23 %". */
function isOpposite(cue: DirectionCue, other: DirectionCue): boolean {
	if (cue.denied && other.denied) return false;
	return cue.denied || other.denied ? cue.side === other.side : cue.side !== other.side;
}

/** "Denied that the cuts were planned" and "said the cuts were not planned" agree. */
function hasDenier({ words }: Reading): boolean {
	return words.some(({ lemma }) => /^(?:deny|denial|reject|dismiss)$/.test(lemma));
}

/** "If the cuts are not withdrawn" and "unless the cuts are withdrawn" agree. */
function isExcepted({ words }: Reading): boolean {
	return words.some(({ lemma }) => lemma.toLowerCase() === "unless");
}

/** "No rise in 2020" does not deny one in 2019. */
function areApart({ dates }: Reading, theirs: Reading): boolean {
	const relations = dates.flatMap((date) => theirs.dates.map((other) => datesRelate(date, other)));
	return relations.length > 0 && relations.every((relation) => relation === "different");
}

/** "Cuts spending and raises the tax from 19 to 21 %": the amount may belong to the word straight before it. */
function hasRival(pairing: Pairing, cue: DirectionCue, other: DirectionCue): boolean {
	if (sharesThing(pairing, cue, other)) return false;
	const { words } = pairing.source;
	return pairing.pairs.some(({ source, kind }) => {
		if (kind !== "same" || words[source]?.upos !== "NUM") return false;
		const told = words
			.slice(0, source)
			.map(({ text }) => directionsOfForm(text.toLowerCase()).find((one) => areComparable(cue, one)))
			.findLast((one) => one !== undefined);
		return told !== undefined && told.side === cue.side;
	});
}

/** Told without a tree: a word of direction that could be compared, or two figures. */
function couldTell({ tokens }: Passage, cue: DirectionCue): boolean {
	return (
		tokens.filter(({ kind }) => kind === "number").length > 1 ||
		tokens.some(({ norm }) => directionsOfForm(norm).some((told) => areComparable(cue, told)))
	);
}

/** The same for a direction that is not the cue's, or that one of the two denies. */
function couldTellOtherwise({ tokens }: Passage, cue: DirectionCue): boolean {
	const denied = cue.denied || tokens.some(({ norm }) => DENIES.test(norm));
	const otherwise = (told: DirectionWord) => (denied || told.side !== cue.side) && areComparable(cue, told);
	return (
		mayCompareFigures(tokens) ||
		tokens.some(
			({ norm, term }) => directionsOfForm(norm).some(otherwise) || directionsOfStem(term).some(otherwise),
		)
	);
}

function saidBy(cue: DirectionCue | ToldByFigures, word: Word): Witness["said"] {
	return "span" in cue
		? { ...cue.span, value: cue.side }
		: { start: word.start, end: word.end, value: word.text.toLowerCase() };
}

/** The same amount on both sides tells that one change is meant. */
const AMOUNT = 0.25;

const TOGETHER: readonly (readonly DirectionWord["axis"][])[] = [
	["change", "comparison"],
	["change", "quality"],
	["change", "pace"],
];

/** Whether two words speak of sizes in ways that can be compared. */
export function areComparable(a: DirectionWord, b: DirectionWord): boolean {
	return a.axis === b.axis || TOGETHER.some((axes) => axes.includes(a.axis) && axes.includes(b.axis));
}

/** Whether what has the size answers what has it on the other side. */
export function sharesThing(
	{ draft, source, ofDraft }: Pairing,
	cue: DirectionCue,
	other: DirectionCue,
): boolean {
	if (cue.thing === undefined || other.thing === undefined) return false;
	const pair = ofDraft(cue.thing);
	if (!isAlike(pair)) return false;
	return (
		pair.source === other.thing || isBelow(source.words, pair.source, other.thing) || draft.words.length === 0
	);
}

/** "Prices rose 4.1 %" and "inflation slowed to 4.1 %": how fast something grows may fall while it rises. */
function areLevelAndPace({ draft, source }: Pairing, cue: DirectionCue, other: DirectionCue): boolean {
	const [ours, theirs] = [draft.words[cue.thing ?? -1], source.words[other.thing ?? -1]];
	if (ours === undefined || theirs === undefined) return false;
	return paces.has(ours.lemma.toLowerCase()) !== paces.has(theirs.lemma.toLowerCase());
}

/** "Has more hair than its cousin" and "loses its hair": two things compared, and one that changes. */
function comparesThings({ words, times }: Reading, cue: DirectionCue, other: DirectionCue): boolean {
	if (cue.axis !== "comparison" || other.axis !== "change") return false;
	const than = words.findIndex(
		({ lemma }, at) => at > cue.word && at <= cue.word + THAN_WITHIN && lemma === "than",
	);
	const next = words.slice(than + 1).find(({ upos }) => upos !== "DET" && upos !== "PRON");
	return (
		than >= 0 &&
		next !== undefined &&
		/^(?:NOUN|PROPN|ADJ)$/.test(next.upos) &&
		!times.some((time) => overlaps(time, next))
	);
}

const THAN_WITHIN = 4;

/** Whether a figure hangs on both cues that is the same on both sides; small whole numbers are too common to tell. */
function sharesAmount(pairing: Pairing, cue: DirectionCue, other: DirectionCue): boolean {
	const ours = distances(pairing.draft.words, cue.word);
	const theirs = distances(pairing.source.words, other.word);
	return pairing.pairs.some(({ draft, source, kind }) => {
		const word = pairing.draft.words[draft];
		if (kind !== "same" || word?.upos !== "NUM" || /^(?:\d|[a-z]{3,5}|(?:19|20)\d\d)$/i.test(word.text))
			return false;
		return (
			hangsOn(pairing.draft, draft, cue.word, ours[draft]) &&
			hangsOn(pairing.source, source, other.word, theirs[source])
		);
	});
}

function divergence(
	comparison: Comparison,
	cue: DirectionCue,
	{ passage, said, score }: Witness,
): Divergence {
	const ours = comparison.reading.words[cue.word];
	const draft: Span = ours ?? comparison.claim;
	return {
		type: "quantity/trend",
		direction: "different",
		relation: "incompatible",
		confidence: Math.round((0.65 + 0.3 * score) * 100) / 100,
		draft: { start: draft.start, end: draft.end, value: ours?.text.toLowerCase() ?? "" },
		source: { ...said, passage },
	};
}
