// Whether a figure of the source that differs from one of the claim's answers another figure of the claim, or is what
// the claim's was computed from.
import { comparatives, placings } from "../data/comparatives.ts";
import { directionModifiers, directionNouns, directionVerbs } from "../data/direction-words.ts";
import { cardinals, ordinals } from "../data/number-words.ts";
import type { Quantity } from "../facets/quantity.ts";
import type { Reading } from "../reading.ts";
import type { Sentence } from "../sentences.ts";
import type { Token } from "../tokens.ts";
import type { Comparison } from "./comparison.ts";
import { gives, nounsRelate, partOfOthers } from "./counted-things.ts";
import { type FigureWitness, likenessOf } from "./figure-witnesses.ts";
import { isSameOrBare, supports, unitsRelate } from "./figures.ts";
import { figuresOf } from "./figures-of.ts";
import { multiplesIn } from "./multiples.ts";
import { verbOver } from "./same-thing.ts";

/**
 * "Rose from seven to 11" against "has risen to 11": the claim gives the source's figure, too, and for that thing as
 * surely; or both sentences give both figures, and not in each other's place.
 */
export function isOfAnotherFigure(
	comparison: Comparison,
	figure: Quantity,
	{ passage, source, score }: FigureWitness,
): boolean {
	if (figure.unit.kind === "ordinal" && namesBoth(comparison.claim, figure, passage, source)) return true;
	const rivals = figuresOf(comparison.reading).filter(
		(other) => other !== figure && gives(source, other) && !gives(source, figure),
	);
	if (rivals.length === 0) return false;
	const reading = comparison.readingOf(passage);
	const own = figuresOf(reading).filter((other) => other !== source && gives(other, figure));
	return rivals.some((rival) => {
		if (likenessOf(comparison, passage, rival, source) >= score) return true;
		return own.length > 0 && !own.some((other) => mayReplace(comparison.reading, rival, reading, other));
	});
}

/** "Took the second offer, not the first" and "turned down the first offer and took the second" name the same two. */
function namesBoth(claim: Sentence, figure: Quantity, passage: Sentence, source: Quantity): boolean {
	const rankAt = ({ tokens }: Sentence, { start }: Quantity) =>
		tokens.find((token) => token.start >= start)?.norm;
	const has = ({ tokens }: Sentence, rank: string | undefined) => tokens.some(({ norm }) => norm === rank);
	return has(passage, rankAt(claim, figure)) && has(claim, rankAt(passage, source));
}

/** Whether the claim's figure can stand where the source's does: two of them in each other's place are a slip. */
function mayReplace(ours: Reading, rival: Quantity, theirs: Reading, other: Quantity): boolean {
	return nounsRelate(rival, other) !== "other" && partOfOthers(ours, rival) === partOfOthers(theirs, other);
}

/**
 * Whether the claim's figure is worked out from others, its own and those of some passages: "£700,000 more than", an
 * "increase of 14", "eleven came by road, 12 by rail" of 23, "4 million apiece".
 */
export function isReckoned(figure: Quantity, reading: Reading, passages: readonly Reading[]): boolean {
	const own = figuresOf(reading).filter((other) => other !== figure);
	const given = passages.flatMap(figuresOf);
	const like = (other: Quantity) => unitsRelate(other, figure) === "same";
	const parted = PARTED.test(reading.whole.document.text.slice(reading.start, reading.end));
	if (
		parted &&
		own.some(
			(one) => like(one) && given.some((whole) => like(whole) && makesWhole(figure, one, whole, given)),
		)
	)
		return true;
	if (
		passages.some((passage) =>
			figuresOf(passage).some((one) => like(one) && isAllAndOne(passage, one, figure)),
		)
	)
		return true;
	const pool = [...own, ...given];
	if (isDifference(reading, figure)) {
		const figures = pool.filter(like);
		return given.some(
			(one) =>
				like(one) &&
				figures.some((other) => isDistanceOf(one, other, figure) || isDistanceOf(other, one, figure)),
		);
	}
	if (!isShareOfEach(reading, figure)) return false;
	return pool.some(
		(sum) =>
			like(sum) &&
			pool.some(
				(count) =>
					count.unit.kind === "count" && count.value > 1 && nearly(sum.value / count.value, figure.value),
			),
	);
}

const OTHERS = /^(?:other|another|further)$/;
const OTHERS_WITHIN = 2;

/** "Has won 14 cups", where the article tells of one and of "the other 13". */
function isAllAndOne(
	{ sentence: { tokens } }: Reading,
	{ start, value }: Quantity,
	figure: Quantity,
): boolean {
	const before = tokens.filter(({ end }) => end <= start).slice(-OTHERS_WITHIN);
	return figure.value === value + 1 && before.some(({ norm }) => OTHERS.test(norm));
}

/**
 * Whether a figure of the claim follows from a passage that says how it compares: 90 from "120, 30 more than the week
 * before", 20 minutes from "40 minutes, twice as long as the train", three from "two and a third", a third of them
 * otherwise from "two thirds within a week"; or whether the passage has it as another way to put the same.
 */
export function followsFrom(figure: Quantity, reading: Reading, passages: readonly Reading[]): boolean {
	return passages.some((passage) => {
		const { tokens } = passage.sentence;
		const figures = figuresOf(passage).filter((other) => isSameOrBare(other, figure));
		if (tokens.some(({ norm }, at) => ordinals.get(norm) === figure.value && isOneMore(tokens, at)))
			return true;
		const distances = figures.filter((other) => isDifference(passage, other));
		const factors = [
			...multiplesIn(tokens).map(({ factor }) => factor),
			...figuresOf(passage)
				.filter((other) => other.unit.kind === "percent" && isDifference(passage, other))
				.map((other) => 1 + signed(passage, other) / 100),
		];
		return figures.some(
			(one) =>
				distances.some(
					(other) => other !== one && nearly(one.value - signed(passage, other), figure.value),
				) ||
				factors.some(
					(factor) => isNear(one.value, factor * figure.value) || isNear(one.value * factor, figure.value),
				) ||
				(isComplement(figure, one) && isOfTheRest(reading, figure.value === one.value ? tokens : [])) ||
				isLeftOf(figure, one, passage) ||
				isOtherPartOf(figure, one, reading, passage) ||
				(one.value === figure.value && isAlternative(passage, one)) ||
				isAllBut(figure, one, tokens),
		);
	});
}

/** Six of "the seven were taken to Lund, all but one in good health". */
function isAllBut(figure: Quantity, whole: Quantity, tokens: readonly Token[]): boolean {
	return tokens.some(
		({ norm }, at) =>
			norm === "but" &&
			tokens[at - 1]?.norm === "all" &&
			cardinals.get(tokens[at + 1]?.norm ?? "") === whole.value - figure.value,
	);
}

/** "4 million euros in 1998, or 7 million in today's money". */
function isAlternative({ sentence: { tokens } }: Reading, { start }: Quantity): boolean {
	return tokens.findLast(({ end }) => end <= start)?.norm === "or";
}

/** A distance with its sign: 30 for "30 more than", -30 for "30 fewer than". */
function signed({ words }: Reading, { end, value }: Quantity): number {
	const after = words.find((word) => word.start >= end)?.text.toLowerCase() ?? "";
	return (sideOf(after) ?? 1) * value;
}

/** 1 for "more" and "above", -1 for "fewer" and "below"; undefined where a word behind a figure says neither. */
function sideOf(word: string): 1 | -1 | undefined {
	return comparatives.get(word) ?? placings.get(word);
}

/** "A third closed in 2021", not a share or "a third more". */
function isOneMore(tokens: readonly Token[], at: number): boolean {
	const behind = tokens[at + 1]?.norm ?? "";
	return tokens[at - 1]?.norm === "a" && behind !== "of" && sideOf(behind) === undefined;
}

function isComplement({ unit, value }: Quantity, other: Quantity): boolean {
	return unit.kind === "percent" && other.unit.kind === "percent" && Math.abs(value + other.value - 100) < 1;
}

/** 260 of "300 homes, 40 of them beyond repair". */
function isLeftOf(figure: Quantity, whole: Quantity, passage: Reading): boolean {
	return figuresOf(passage).some(
		(part) => isPartOfThem(passage, part) && nearly(whole.value - part.value, figure.value),
	);
}

/** "Two dissented", of "three of the five voted for it; Odom and Bell dissented". */
function isOtherPartOf(figure: Quantity, whole: Quantity, reading: Reading, passage: Reading): boolean {
	const lemma = ({ words }: Reading, at: number | undefined) => words[at ?? -1]?.lemma;
	const told = lemma(reading, verbOver(reading, figure));
	if (told === undefined || !passage.words.some((word) => word.lemma === told)) return false;
	return figuresOf(passage).some(
		(part) =>
			nearly(whole.value - part.value, figure.value) &&
			OF_ALL.test(passage.whole.document.text.slice(part.end, whole.start)) &&
			lemma(passage, verbOver(passage, part)) !== told,
	);
}

const OF_ALL = /^ of (?:the|its|their|all)? ?$/i;

/** "Four of them children". */
function isPartOfThem({ sentence: { tokens } }: Reading, { end }: Quantity): boolean {
	const at = tokens.findIndex(({ start }) => start >= end);
	return tokens[at]?.norm === "of" && /^(?:them|these|those|whom|which)$/.test(tokens[at + 1]?.norm ?? "");
}

/** "Four children died", where the source has "nine people, four of them children". */
export function isToldAsPart(figure: Quantity, passage: Reading, whole: Quantity): boolean {
	return (
		nounsRelate(figure, whole) !== "same" &&
		figuresOf(passage).some((part) => part.value === figure.value && isPartOfThem(passage, part))
	);
}

/**
 * "A third took longer than a week": the claim speaks of those of whom the source does not. One half is as much as the
 * other: there the claim must say so in a word that the source does not have.
 */
function isOfTheRest({ sentence: { tokens } }: Reading, ofHalf: readonly Token[]): boolean {
	if (ofHalf.length > 0)
		return tokens.some(({ norm }) => OTHER_HALF.test(norm) && !ofHalf.some((one) => one.norm === norm));
	return tokens.some(({ norm }, at) => OTHER_HALF.test(norm) || isComparedAt(tokens, at));
}

const OTHER_HALF = /^(?:not|never|no|others?|rest|without)$|n't$/;

function isComparedAt(tokens: readonly Token[], at: number): boolean {
	return sideOf(tokens[at]?.norm ?? "") !== undefined && tokens[at + 1]?.norm === "than";
}

/** "Eleven of the 23" and "12 from elsewhere": with a part that a passage gives, too, it makes the whole. */
function makesWhole(figure: Quantity, part: Quantity, whole: Quantity, given: readonly Quantity[]): boolean {
	return (
		nearly(figure.value + part.value, whole.value) &&
		nounsRelate(figure, part) !== "other" &&
		nounsRelate(part, whole) !== "other" &&
		given.some(
			(other) => other !== whole && unitsRelate(other, part) === "same" && other.value === part.value,
		)
	);
}

/** Words for what is left of a whole, and for the whole. */
const PARTED = /\b(?:others?|rest|remaining|remainder|elsewhere|together|altogether|total|all told)\b/i;

/** "15 fewer than", "$800,000 below", "an increase of 14", "fell by 9": the words say that two are compared. */
export function isDifference({ words }: Reading, { start, end }: Quantity): boolean {
	const first = words.findIndex((word) => word.end > start);
	const after = words.find((word) => word.start >= end);
	if (sideOf(after?.text.toLowerCase() ?? "") !== undefined) return true;
	const [size, link] = [words[first - 2], words[first - 1]];
	if (!/^(?:of|by)$/i.test(link?.text ?? "")) return false;
	const lemma = size?.lemma.toLowerCase() ?? "";
	return /^(?:difference|gap)$/.test(lemma) || directionNouns.has(lemma) || directionVerbs.has(lemma);
}

/** "4 million apiece", "20 each". */
function isShareOfEach({ words }: Reading, { end }: Quantity): boolean {
	const next = words.findIndex((word) => word.start >= end);
	return words.slice(next, next + REACH).some(({ lemma }) => /^(?:each|apiece)$/.test(lemma));
}

/** "Lost eight seats" of "88 of its 96": a change that is what two figures of the passage differ by. */
export function isDifferenceOfTwo(
	{ reading, readingOf }: Comparison,
	figure: Quantity,
	{ passage, source }: FigureWitness,
): boolean {
	if (!isOfChange(reading, figure)) return false;
	const figures = figuresOf(readingOf(passage)).filter((other) => isSameOrBare(source, other));
	return figures.some((one) => figures.some((other) => one !== other && isDistanceOf(one, other, figure)));
}

/** As near as a fraction in percent is: a third is 33.333. */
function isNear(a: number, b: number): boolean {
	return Math.abs(a - b) <= 1e-4 * Math.abs(b);
}

function nearly(a: number, b: number): boolean {
	return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));
}

/** What is left of a figure that a much smaller one is taken from is hardly another. */
const OF_ONE_ORDER = 0.1;

/** Whether the figure is what two others differ by, as reporters round it: 98.95 is "99" and "almost 100". */
function isDistanceOf(one: Quantity, other: Quantity, figure: Quantity): boolean {
	const value = one.value - other.value;
	if (nearly(value, figure.value)) return true;
	if (value <= 0 || other.value < OF_ONE_ORDER * one.value) return false;
	const exact = { bound: null, vague: false, fraction: false, step: 0 };
	return supports({ ...figure, ...exact, value, low: value, high: value, mantissa: value }, figure);
}

/** Words of content between a figure and the word that says that it is the size of a change. */
const REACH = 3;

/** Whether words near a figure say that it is the size of a change. */
export function isOfChange({ words }: Reading, { start, end }: Quantity): boolean {
	const first = words.findIndex((word) => word.end > start);
	const last = words.findIndex((word) => word.start >= end);
	const near = [...words.slice(Math.max(0, first - REACH), first), ...words.slice(last, last + 2)];
	return near.some(({ text, lemma }) => {
		const form = text.toLowerCase();
		const says =
			directionVerbs.get(form) ??
			directionVerbs.get(lemma) ??
			directionNouns.get(lemma) ??
			directionModifiers.get(form);
		return says !== undefined && CHANGES.has(says.axis);
	});
}

const CHANGES: ReadonlySet<string> = new Set(["change", "comparison", "sign"]);
