import { comparatives } from "../data/comparatives.ts";
import { cardinals, ordinals } from "../data/number-words.ts";
import { sameNoun } from "../facets/counted-noun.ts";
import type { Quantity } from "../facets/quantity.ts";
import type { Reading } from "../reading.ts";
import type { Sentence } from "../sentences.ts";
import { overlaps } from "../spans.ts";
import type { Token } from "../tokens.ts";
import { changedAges } from "./changed-ages.ts";
import { changedDistances } from "./changed-distances.ts";
import {
	followsFrom,
	isDifferenceOfTwo,
	isOfAnotherFigure,
	isOfChange,
	isReckoned,
	isToldAsPart,
} from "./claimed-figures.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import { countedRows } from "./counted-rows.ts";
import { isOneOfThem, nounsRelate } from "./counted-things.ts";
import { isMeasuredOtherwise } from "./distances.ts";
import type { Divergence } from "./divergence.ts";
import { exchangedFigures } from "./exchanged-figures.ts";
import { exchangedPartners } from "./exchanged-partners.ts";
import { figureSpan } from "./figure-span.ts";
import { countedOutOf, givesRatio } from "./figure-windows.ts";
import { type FigureWitness, figureWitnesses, placedWitness, toldElsewhere } from "./figure-witnesses.ts";
import { type FigureDifference, supports, unitsRelate } from "./figures.ts";
import { figuresOf } from "./figures-of.ts";
import { isOfAnotherVerb } from "./figures-of-verb.ts";
import { isToldOtherwise } from "./figures-otherwise.ts";
import { mayLookBack } from "./looking-back.ts";
import { areOfTwoThings } from "./measured-things.ts";
import { multipleDivergences } from "./multiples.ts";
import { standsNearer } from "./nearer-figure.ts";
import { otherMeasures } from "./other-measure.ts";
import { crossedFigures, isSumOfRow, standingInPair } from "./paired-figures.ts";
import { partsOfWhole } from "./parts-of-whole.ts";
import { isDuration } from "./reckoned-dates.ts";
import { scaledSums } from "./scaled-sums.ts";
import { tallyDivergences } from "./tallies.ts";
import { tollsOf } from "./timeline.ts";

/**
 * quantity/value, quantity/scale, quantity/bound, and time/span for durations: the figures of the claim against those
 * given for the same things; and the results of votes and matches.
 */
export const quantityDivergences: Comparator = (comparison) => {
	const figures = figuresOf(comparison.reading).flatMap(
		(figure) => figureDivergence(comparison, figure) ?? [],
	);
	const surer = [
		...tallyDivergences(comparison),
		...countedRows(comparison),
		...otherMeasures(comparison),
		...crossedFigures(comparison),
		...changedDistances(comparison),
	];
	const others = figures.filter(({ draft }) => !surer.some((other) => overlaps(other.draft, draft)));
	const exchanged = exchangedFigures(comparison);
	const open = [
		...changedAges(comparison),
		...scaledSums(comparison),
		...partsOfWhole(comparison),
		...(exchanged.length > 0 ? exchanged : exchangedPartners(comparison)),
	];
	return [...(others.length > 0 ? others : open), ...surer, ...multipleDivergences(comparison)];
};

/** What must be alike around two figures; more when the articles have the draft's figure, if of something else. */
const LIKE = 0.45;
const LIKE_THOUGH_PRESENT = 0.6;
/** Less for a sum or a share that the articles do not have at all. */
const LIKE_NOWHERE = 0.36;

/** Gates: the figure of the same place differs, or there is none and another passage's differs; and none gives it. */
function figureDivergence(comparison: Comparison, figure: Quantity): Divergence | undefined {
	if (isDistance(comparison, figure) || isSumOfRow(figure, comparison)) return undefined;
	if (standingInPair(figure, comparison) === "given") return undefined;
	const placed = placedWitness(comparison, figure);
	if (placed !== undefined && placed.difference === undefined) return undefined;
	const witnesses = figureWitnesses(comparison, figure);
	const least = leastLike(figure, witnesses);
	const against = [
		...(placed === undefined ? [] : [placed]),
		...witnesses.filter((one) => one.difference !== undefined && one.score >= least),
	]
		.filter((one) => !isTaken(comparison, figure, one))
		.sort((a, b) => b.score - a.score)[0];
	if (against?.difference === undefined) return undefined;
	if (isMeasuredOtherwise(comparison, figure, against) || isDistanceOfOne(comparison, figure, against))
		return undefined;
	if (hasDrifted(comparison, figure, against)) return undefined;
	if (isToldAsPart(figure, comparison.readingOf(against.passage), against.source)) return undefined;
	if (isTotal(figure, comparison.readingOf(against.passage))) return undefined;
	if (areOfTwoThings(comparison, figure, against)) return undefined;
	if (isPartOfWhole(comparison.claim, figure) && isWholeOfPart(against.passage, against.source))
		return undefined;
	if (isOneOfThem(comparison.pairingWith(against.passage), figure, against.source)) return undefined;
	if (isOfTheOthers(figure, against) || isElided(figure, comparison.readingOf(against.passage)))
		return undefined;
	if (isOtherWindow(comparison, figure, against) || isUnlessReached(comparison, figure, against))
		return undefined;
	if (isOfAnotherFigure(comparison, figure, against) || isOtherEndOf(comparison, figure, against))
		return undefined;
	const { reading, readingOf, closest, neighbours } = comparison;
	const near = new Set([against.passage, closest.passage, ...neighbours(closest.passage, RECKONED_WITHIN)]);
	if (followsFrom(figure, reading, [...near].map(readingOf))) return undefined;
	const told = isOfChange(readingOf(against.passage), against.source);
	if (against.passage !== closest.passage && isTollOf(comparison, figure)) return undefined;
	if (isDifferenceOfTwo(comparison, figure, against) || isToldOtherwise(comparison, figure, against))
		return undefined;
	if (!told && isReckoned(figure, reading, [...near].map(readingOf))) return undefined;
	const sure = isSurelyPlaced(comparison, figure, placed);
	const given = [...witnesses, ...toldElsewhere(comparison, figure)].some(
		(witness) =>
			witness.source.start !== against.source.start &&
			!isOfAnotherVerb(comparison, figure, against, witness) &&
			!(sure && witness.source.noun !== null && nounsRelate(figure, witness.source) !== "same") &&
			(outweighs(witness, against) ||
				tellsMore(witness, against, figure, comparison) ||
				(witness.same && standsNearer(comparison, figure, witness, against))),
	);
	return given ? undefined : divergence(figure, against, against.difference);
}

/** "Six of the seven". */
function isPartOfWhole({ tokens }: Sentence, { end }: Quantity): boolean {
	const at = tokens.findIndex(({ start }) => start >= end);
	return tokens[at]?.norm === "of" && tokens.slice(at + 1, at + 3).some(isCounting);
}

/** The fourteen of "seven of the fourteen". */
function isWholeOfPart({ tokens }: Sentence, { start }: Quantity): boolean {
	const at = tokens.findIndex((token) => token.start >= start);
	const of = tokens[at - 1]?.norm === "of" ? at - 1 : at - 2;
	const part = tokens[of - 1];
	return tokens[of]?.norm === "of" && part !== undefined && isCounting(part);
}

function isCounting({ kind, norm }: Token): boolean {
	return kind === "number" || cardinals.has(norm);
}

/** "Won 10 seats, for a total of 192": both count one thing, which the total need not name. */
function isTotal(figure: Quantity, { quantities, whole: { document }, start }: Reading): boolean {
	return quantities.some(
		({ value, unit, noun, ...total }) =>
			value === figure.value &&
			unit.kind === figure.unit.kind &&
			noun === null &&
			TOTAL.test(document.text.slice(start, total.start)),
	);
}

const TOTAL = /\btotal(?:l?ing| of| to| up to)? $/i;

/** "Three nurses were hurt", word for word but for the "two": three drivers nearby do not make it right. */
function isSurelyPlaced(
	{ closest }: Comparison,
	figure: Quantity,
	placed: FigureWitness | undefined,
): boolean {
	if (placed === undefined || figure.unit.kind !== "count" || figure.noun === null) return false;
	return (
		placed.score >= SURE_PLACE &&
		closest.coverage >= WELL_COVERED &&
		nounsRelate(figure, placed.source) === "same" &&
		sameNoun(figure.noun, placed.source.noun ?? "")
	);
}

const SURE_PLACE = 0.9;
const WELL_COVERED = 0.8;

/** "Its 12th win in 13 games", where the article has "12 of 13", or nothing that is counted out of so many. */
function isOtherWindow(
	{ reading, readingOf, closest, neighbours }: Comparison,
	figure: Quantity,
	{ source, passage }: FigureWitness,
): boolean {
	const counted = countedOutOf(reading, figure);
	if (counted === undefined) return false;
	if (countedOutOf(readingOf(passage), source) === undefined) return true;
	return [closest.passage, passage, ...neighbours(closest.passage, RECKONED_WITHIN)].some((one) =>
		givesRatio(one, counted, figure, readingOf(one)),
	);
}

/** "Six more than the firm had offered", "ten below the limit": what two figures differ by. */
function isDistance({ claim }: Comparison, { unit, end }: Quantity): boolean {
	const [first, ...behind] = claim.tokens.filter((token) => token.start >= end);
	if (/^(?:below|above|under|over|short)$/.test(first?.norm ?? "")) return true;
	const compares = behind.slice(0, COMPARED_WITHIN).some(({ norm }) => norm === "than");
	return unit.kind === "count" && /^(?:more|fewer|less)$/.test(first?.norm ?? "") && compares;
}

/** "30 more patients than". */
const COMPARED_WITHIN = 3;

/**
 * "His second wife, Ida, and his third, Una", "her first novel failed, her second won a prize", "a half walk and a third
 * take the bus", "children for ten years and adults for five": the noun goes without saying.
 */
function isElided({ unit, value }: Quantity, { sentence: { tokens }, words }: Reading): boolean {
	const isNamed = (norm: string) => {
		if (unit.kind === "ordinal") return ordinals.get(norm) === value;
		if (unit.kind === "measure") return cardinals.get(norm) === value;
		return unit.kind === "percent" && PARTS.get(norm) === Math.round(value);
	};
	return tokens.some(({ norm }, at) => {
		if (!isNamed(norm)) return false;
		const next = tokens[at + 1];
		const verb = words.some(({ start, upos }) => start === next?.start && /^(?:VERB|AUX)$/.test(upos));
		if (unit.kind !== "measure" && verb) return true;
		// "The second 2-6": a result is no noun either.
		const ends =
			next === undefined ||
			(next.kind === "mark" && next.norm !== "-") ||
			(unit.kind === "ordinal" && next.kind === "number");
		return unit.kind !== "percent" && ends;
	});
}

/** Words for a part, with its percentage. */
const PARTS: ReadonlyMap<string, number> = new Map([
	["half", 50],
	["third", 33],
	["quarter", 25],
	["fourth", 25],
	["fifth", 20],
]);

/** "If fewer than 12 enrol" and "unless 12 enrol". */
function isUnlessReached(
	{ claim, readingOf }: Comparison,
	{ bound, value }: Quantity,
	{ source, passage }: FigureWitness,
): boolean {
	if (bound !== "less-than" || value !== source.value || !/\bif\b/i.test(claim.text)) return false;
	return readingOf(passage).words.some(({ lemma, end }) => /^unless$/i.test(lemma) && end <= source.start);
}

const BELOW = /^(?:at-most|less-than)$/;
const ABOVE = /^(?:at-least|more-than)$/;
const OTHERS = /^(?:others?|rest|remaining|younger|older|smaller|larger|bigger|shorter|longer|lower|higher)$/;

/** "It did nothing for those under 60", where the source has "those over 60" and "younger people". */
function isOfTheOthers({ value, bound }: Quantity, { source, passage }: FigureWitness): boolean {
	if (value !== source.value) return false;
	const bounds = [bound ?? "", source.bound ?? ""];
	if (!bounds.some((one) => BELOW.test(one)) || !bounds.some((one) => ABOVE.test(one))) return false;
	return passage.tokens.some(
		({ norm, start, end }) => OTHERS.test(norm) && (end <= source.start || source.end <= start),
	);
}

/** "Three years shorter than asked for", and the seven years that were asked for. */
function isDistanceOfOne(
	{ claim }: Comparison,
	figure: Quantity,
	{ source, passage }: FigureWitness,
): boolean {
	return isFollowedByComparative(claim.tokens, figure) && !isFollowedByComparative(passage.tokens, source);
}

/** "Five longer than", "seven years younger than"; "three more years" adds, and compares with nothing. */
function isFollowedByComparative(tokens: readonly Token[], { end }: Quantity): boolean {
	const at = tokens.findIndex(({ start }) => start >= end);
	return comparatives.has(tokens[at]?.norm ?? "") && tokens[at + 1]?.norm === "than";
}

function leastLike({ unit, bound, vague }: Quantity, witnesses: readonly FigureWitness[]): number {
	if (witnesses.some(({ same }) => same)) return LIKE_THOUGH_PRESENT;
	const exact = (unit.kind === "money" || unit.kind === "percent") && bound === null && !vague;
	return exact && !witnesses.some(({ supports }) => supports) ? LIKE_NOWHERE : LIKE;
}

/** "Seven of the nine voted for it, two against": what the source's figure says is told by another of the claim. */
function isTaken({ reading }: Comparison, figure: Quantity, { source }: FigureWitness): boolean {
	return figuresOf(reading).some(
		(other) =>
			other !== figure &&
			other.value === source.value &&
			unitsRelate(other, source) === "same" &&
			nounsRelate(other, source) !== "other",
	);
}

/** "The number of people killed rose to 17" has the claim's toll; the four of another article were counted before. */
function isTollOf({ reading, readingOf, closest }: Comparison, figure: Quantity): boolean {
	const own = tollsOf(reading).find((toll) => overlaps(toll.figure, figure));
	return (
		own !== undefined &&
		tollsOf(readingOf(closest.passage)).some(
			(toll) => toll.kind === own.kind && supports(toll.figure, own.figure),
		)
	);
}

/** Passages on either side from which a reporter reckons. */
const RECKONED_WITHIN = 2;

/** "There were two last week", when they fell to two from 17: of one change the figure is the one, the source's the other. */
function isOtherEndOf(
	{ reading, readingOf }: Comparison,
	figure: Quantity,
	{ source, passage }: FigureWitness,
): boolean {
	if (!mayLookBack(reading)) return false;
	if (reading.trends.some(({ from, to }) => [from, to].some((end) => end && overlaps(end, figure))))
		return false;
	return readingOf(passage).trends.some(({ from, to }) => {
		if (from === null || to === null) return false;
		const [one, other] = overlaps(from, source) ? [from, to] : [to, from];
		return overlaps(one, source) && other.value === figure.value;
	});
}

/** A person of 44 in January is 45 in June, and older by the years between article and draft. */
function hasDrifted({ draft }: Comparison, figure: Quantity, { source, passage }: FigureWitness): boolean {
	if (figure.unit.kind !== "measure" || figure.unit.dimension !== "age" || figure.unit.factor !== 1)
		return false;
	if (source.unit.kind !== "measure" || source.unit.factor !== 1) return false;
	const [now, then] = [draft.date, passage.article.published].map((date) => Number(date?.slice(0, 4)));
	const years = Math.max(0, (now ?? Number.NaN) - (then ?? Number.NaN)) || 0;
	const older = figure.value - source.value;
	return older >= -1 && older <= years + 1;
}

/** An equal figure that stands nearly as surely for the same thing speaks louder than one that differs. */
const TIE = 0.25;

function outweighs(one: FigureWitness, against: FigureWitness): boolean {
	// "At most 100" of those of whom there were "at least 100", and 84 elsewhere.
	const bounded = against.difference?.type === "quantity/bound";
	if (bounded && one.passage === against.passage && one.source.value !== against.source.value) return false;
	return one.supports && one.score >= against.score - (one.same ? TIE : 0);
}

/**
 * "18 percent higher after a decade", "up by over a fifth to $9.3 million": the passage that has both the figure and
 * the other time or sum of the claim speaks louder than one that has not.
 */
function tellsMore(
	one: FigureWitness,
	against: FigureWitness,
	figure: Quantity,
	{ reading, readingOf }: Comparison,
): boolean {
	if (!one.supports || one.passage === against.passage) return false;
	const [here, there] = [readingOf(one.passage), readingOf(against.passage)];
	const isToldHere = (gives: (passage: Reading) => boolean) => gives(here) && !gives(there);
	return (
		(one.same &&
			reading.times.some(
				(own) =>
					own.type === "DURATION" &&
					own.value !== null &&
					!overlaps(own, figure) &&
					isToldHere(({ times }) =>
						times.some(({ type, value }) => type === own.type && value === own.value),
					),
			)) ||
		figuresOf(reading).some(
			(own) =>
				(own.unit.kind === "money" || own.unit.kind === "percent") &&
				!overlaps(own, figure) &&
				isToldHere((passage) =>
					figuresOf(passage).some((other) => other.value === own.value && unitsRelate(own, other) === "same"),
				),
		)
	);
}

function divergence(
	draft: Quantity,
	{ source, score, passage }: FigureWitness,
	{ type, confidence, ...difference }: FigureDifference,
): Divergence {
	return {
		...difference,
		type: typeOf(type, draft, passage.article.text.slice(source.start, source.end)),
		confidence: Math.round(confidence * (0.7 + 0.3 * score) * 100) / 100,
		draft: figureSpan(draft),
		source: { ...figureSpan(source), passage },
	};
}

/** Of durations the time changes; what departs from "40 of 160" was computed. */
function typeOf(type: FigureDifference["type"], draft: Quantity, source: string): Divergence["type"] {
	if (type === "quantity/bound") return type;
	if (isDuration(draft)) return "time/span";
	return /^\S+ (?:out )?of (?:\S+ )?[\d,]+$/i.test(source) ? "quantity/derived" : type;
}
