import type { Alignment } from "../alignment.ts";
import { counterpart } from "../counterpart.ts";
import { isPerson } from "../facets/counted-noun.ts";
import type { Quantity } from "../facets/quantity.ts";
import type { Span } from "../model.ts";
import { isAlike } from "../pairing.ts";
import type { Passage } from "../passages.ts";
import type { Reading } from "../reading.ts";
import { type Sentence, sharedTerms } from "../sentences.ts";
import { overlaps } from "../spans.ts";
import type { Token } from "../tokens.ts";
import type { Comparison } from "./comparison.ts";
import { nounsRelate, partOfOthers } from "./counted-things.ts";
import { type FigureDifference, figureDifference, supports, unitsRelate } from "./figures.ts";
import { figuresOf } from "./figures-of.ts";
import { isOnlyFormer } from "./former-figures.ts";
import { articlePassages, passagesOfTheEvent } from "./passages-of-event.ts";
import { likeness, sharesGovernor, sharesHead } from "./same-thing.ts";

/** A figure of the corpus that could be of the same thing as one of the claim. */
export interface FigureWitness {
	readonly passage: Passage;
	readonly source: Quantity;
	/** 0..1, how surely both are of one thing. */
	readonly score: number;
	/** How the draft's departs from it; undefined when it does not. */
	readonly difference: FigureDifference | undefined;
	/** Whether it gives the draft's figure. */
	readonly supports: boolean;
	/** Whether both are written with the same digits. */
	readonly same: boolean;
}

/** A witness that gives the draft's figure where it stands nearly as surely for the same thing is preferred. */
const TIE = 0.25;

/** The closest passage's figure for the same thing, by its place among the words that the two share. */
export function placedWitness(comparison: Comparison, figure: Quantity): FigureWitness | undefined {
	const { claim, closest, readingOf } = comparison;
	const pairing = () => comparison.pairingWith(closest.passage);
	const isPlaced = (source: Quantity) =>
		areComparable(figure, source) && (!isUnnamed(figure, source) || sharesHead(pairing(), figure, source));
	const figures = inOwnUnit(figure, figuresOf(readingOf(closest.passage)), readingOf(closest.passage));
	const only = figures.filter((source) => unitsRelate(figure, source) !== "none").length === 1;
	const placed = figures.flatMap((source): readonly FigureWitness[] => {
		const place = isPlaced(source) ? placeOf(claim, closest, figure, source, only) : undefined;
		const score =
			place === undefined ? undefined : place - (sharesGovernor(pairing(), figure, source) ? 0 : UNSAID);
		return score === undefined || score <= 0
			? []
			: [witness(comparison, closest.passage, figure, source, score)];
	});
	return preferred(placed.filter((one) => !isTooRough(figure, one)));
}

/** Two figures in other units of which nobody can say whether they are one: neither speaks for the other or against it. */
function isTooRough(figure: Quantity, { source, difference, supports: given }: FigureWitness): boolean {
	return difference === undefined && !given && isConverted(figure, source);
}

/** Of witnesses, the surest; one that gives the figure comes before one that is a little surer. */
function preferred(witnesses: readonly FigureWitness[]): FigureWitness | undefined {
	const best = witnesses.reduce<FigureWitness | undefined>(
		(a, b) => (a === undefined || b.score > a.score ? b : a),
		undefined,
	);
	if (best === undefined) return undefined;
	return witnesses.find((one) => one.score >= best.score - TIE && one.supports) ?? best;
}

/** What a place is worth less when the verb above the figure is another one. */
const UNSAID = 0.2;

const REACH = 2;
/** An equal figure is taken to be of the same thing this surely where the trees do not tell. */
const BESIDE = 0.45;
const ANYWHERE = 0.25;

/** What the articles that carry the claim give for what one of its figures measures, by the trees. */
export function figureWitnesses(comparison: Comparison, figure: Quantity): readonly FigureWitness[] {
	const { closest, carriers, neighbours } = comparison;
	const beside = new Set([
		closest.passage,
		...neighbours(closest.passage, REACH),
		...carriers.map(({ passage }) => passage),
	]);
	const looked = new Set([...beside, ...passagesOfTheEvent(comparison)]);
	return [...new Set([...looked, ...articlePassages(comparison)])].flatMap((passage) => {
		const { quantities } = comparison.readingOf(passage);
		const least = beside.has(passage) ? BESIDE : ANYWHERE;
		const present = quantities
			.filter((source) => isSame(figure, source) && !isOther(comparison, passage, figure, source))
			.map((source) => {
				const score = areKindred(comparison, passage, figure, source) ? KINDRED : least;
				return { ...witness(comparison, passage, figure, source, score), ...PRESENT };
			});
		if (!looked.has(passage) || !quantities.some((source) => areComparable(figure, source))) return present;
		const reading = comparison.readingOf(passage);
		const compared = inOwnUnit(figure, figuresOf(reading), reading)
			.filter((source) => areComparable(figure, source))
			.map((source) => {
				const found = witness(comparison, passage, figure, source, 1);
				const counted = figure.noun !== null && source.noun !== null && beside.has(passage);
				if (found.supports && counted) return found;
				return scored(found, () => likenessOf(comparison, passage, figure, source));
			});
		return [...present, ...compared];
	});
}

/** An equal figure of several kinds of the claim's thing, or of cases where the claim has people, is of the same. */
const KINDRED = 0.65;

function areKindred(
	{ language, readingOf }: Comparison,
	passage: Passage,
	{ noun: a, unit }: Quantity,
	source: Quantity,
): boolean {
	const { noun: b } = source;
	if (a === null || b === null || a === b || unit.kind !== "count") return false;
	if ((isPerson(a) && CASE.test(b)) || (isPerson(b) && CASE.test(a))) return true;
	const relation = language.relation({ lemma: a, upos: "NOUN" }, { lemma: b, upos: "NOUN" });
	if (relation === undefined || !isAlike(relation)) return false;
	// "Cars, lorries and buses" are vehicles; so many cars alone are not all of them.
	const { words } = readingOf(passage);
	return words.some(({ head, deprel }) => {
		const first = words[head];
		return deprel === "conj" && first !== undefined && overlaps(first, source.phrase) && first.lemma === b;
	});
}

const CASE = /^(?:case|infection|illness)$/;

/** Passages of other articles that are looked at, and how surely a sum there is the claim's. */
const FOUND = 10;
const ELSEWHERE = 0.5;
/** Larger counts of one noun are seldom alike by chance. */
const COUNTED_ELSEWHERE = 0.6;
const SMALL = 12;
const LEAST_SHARED = 2;

/**
 * The claim's sum in another article, in a passage that has a name of the claim: few things there cost as much. Of a
 * share or a count, also where other words are shared or the name stands beside; a count is of the same noun.
 */
export function toldElsewhere(comparison: Comparison, figure: Quantity): readonly FigureWitness[] {
	const { unit } = figure;
	if (unit.kind !== "money" && unit.kind !== "percent" && unit.kind !== "count") return [];
	const { claim, closest, search, neighbours, readingOf } = comparison;
	const names = new Set(
		claim.tokens.filter(({ capital, content }) => capital && content).map(({ term }) => term),
	);
	const hasName = ({ tokens }: Passage) => tokens.some(({ term }) => names.has(term));
	const speaks = (passage: Passage) =>
		hasName(passage) ||
		(unit.kind !== "money" &&
			(sharedTerms(claim, passage) >= LEAST_SHARED || neighbours(passage, 1).some(hasName)));
	const score = unit.kind === "count" && figure.value > SMALL ? COUNTED_ELSEWHERE : ELSEWHERE;
	const counts = (source: Quantity) =>
		(unit.kind !== "count" || nounsRelate(figure, source) === "same") &&
		(unit.kind === "money" || figureDifference(figure, source) === undefined);
	return search(claim.tokens, FOUND)
		.filter((passage) => passage.article.key !== closest.passage.article.key && speaks(passage))
		.flatMap((passage) =>
			figuresOf(readingOf(passage))
				.filter((source) => unitsRelate(figure, source) === "same" && isSame(figure, source))
				.filter((source) => counts(source) && !isOther(comparison, passage, figure, source))
				.map((source) => ({ ...witness(comparison, passage, figure, source, score), ...PRESENT })),
		);
}

/** The same witness with a score that costs trees, and is worked out when first asked for. */
function scored(witness: FigureWitness, scoreOf: () => number): FigureWitness {
	let score: number | undefined;
	return {
		...witness,
		get score() {
			score ??= scoreOf();
			return score;
		},
	};
}

/** What an equal number says, whatever it counts: that the figure may be of what the draft says. */
const PRESENT = { difference: undefined, supports: true, same: true };

function witness(
	comparison: Comparison,
	passage: Passage,
	figure: Quantity,
	source: Quantity,
	score: number,
): FigureWitness {
	const { claim } = comparison;
	const departs = figureDifference(figure, source) ?? onlyDifference(passage, figure, source);
	const denied = isDenied(passage, source) || (BEYOND.has(figure.bound ?? "") && isDenied(claim, figure));
	const difference = departs?.type === "quantity/bound" && denied ? undefined : departs;
	const given = supports(source, figure) && !isOther(comparison, passage, figure, source);
	return { passage, source, score, difference, supports: given, same: given && isSame(figure, source) };
}

/** Whether an equal figure is only what was before, or the most that there was where the claim has the least. */
function isOther(
	{ reading, readingOf }: Comparison,
	passage: Passage,
	figure: Quantity,
	source: Quantity,
): boolean {
	return (
		onlyDifference(passage, figure, source) !== undefined || isOnlyFormer(reading, readingOf(passage), source)
	);
}

/** Whether only one says what it counts: "killed 46" can be of 46 people, "three goals to two" not of 900 fans. */
function isUnnamed(figure: Quantity, source: Quantity): boolean {
	return figure.unit.kind === "count" && (figure.noun === null) !== (source.noun === null);
}

/** "It won't be more than 12 euros": who reads the bound alone reads the contrary. */
function isDenied({ tokens }: Sentence, { start }: Span): boolean {
	const at = tokens.findIndex((token) => token.end > start);
	return tokens
		.slice(Math.max(0, at - DENIED_WITHIN), at)
		.some(({ norm }) => /^(?:not|never|no)$|n't$/.test(norm));
}

const DENIED_WITHIN = 6;

/** "At least two" for "only two". */
function onlyDifference(
	{ tokens }: Sentence,
	figure: Quantity,
	source: Quantity,
): FigureDifference | undefined {
	if (!BEYOND.has(figure.bound ?? "") || source.bound !== null || figure.value !== source.value)
		return undefined;
	const before = tokens.findLast(({ end }) => end <= source.start);
	return ONLY.test(before?.norm ?? "") ? aboveOnly : undefined;
}

const ONLY = /^(?:only|just|merely)$/;
const aboveOnly: FigureDifference = {
	type: "quantity/bound",
	direction: "different",
	relation: "incompatible",
	confidence: 0.8,
};

/** "Not more than four" is four at most. */
const BEYOND: ReadonlySet<string> = new Set(["more-than", "at-least"]);

/** Sums so far apart are of a part and a whole, or of two things. */
const FAR_APART = 30;

function areComparable(figure: Quantity, source: Quantity): boolean {
	const ratio = Math.abs(figure.value / source.value);
	const counted = figure.unit.kind === "count" && !figure.vague && !source.vague;
	const summed = figure.unit.kind === "money" || counted;
	const far = summed && (ratio > FAR_APART || ratio < 1 / FAR_APART);
	if ((far || isRateOfSum(figure, source)) && figureDifference(figure, source)?.type !== "quantity/scale")
		return false;
	return unitsRelate(figure, source) !== "none" && nounsRelate(figure, source) !== "other";
}

/** "Up to 5,000 euros a day" and "fined 65,000 euros": as much for each day, and all of it. */
function isRateOfSum(figure: Quantity, source: Quantity): boolean {
	const ratio = Math.abs(figure.value / source.value);
	return (figure.per === null) !== (source.per === null) && (ratio > RATE_APART || ratio < 1 / RATE_APART);
}

/** Closer than that, one side may only leave out "a day". */
const RATE_APART = 3;

/** How surely two figures are of one thing by their trees, 0..1. */
export function likenessOf(
	comparison: Comparison,
	passage: Passage,
	figure: Quantity,
	source: Quantity,
): number {
	// Many things are the first and the second of their kind.
	if (figure.unit.kind === "ordinal") return 0;
	const pairing = comparison.pairingWith(passage);
	if (partOfOthers(pairing.draft, figure) !== partOfOthers(pairing.source, source)) return 0;
	if (isUnnamed(figure, source) && !sharesHead(pairing, figure, source)) return 0;
	const place = convertedFrom(source, pairing.source) ?? source;
	return sharesGovernor(pairing, figure, place) ? (likeness(pairing, figure, place) ?? 0) : 0;
}

/** Without those of another unit that stand beside the same in the figure's own: "300 metres (980 feet)". */
function inOwnUnit(figure: Quantity, figures: readonly Quantity[], reading: Reading): readonly Quantity[] {
	return figures.filter(
		(source) =>
			!isConverted(figure, source) ||
			// The same number is a slip of the unit.
			source.value === figure.value ||
			!figures.some(
				(own) =>
					!isConverted(figure, own) &&
					(convertedFrom(own, reading) === source || convertedFrom(source, reading) === own),
			),
	);
}

/** Of "300 metres (980 feet)" and the feet, the metres: the tree hangs what stands in brackets anywhere. */
function convertedFrom(source: Quantity, { quantities, whole: { document } }: Reading): Quantity | undefined {
	return quantities.find(
		(first) =>
			first.end < source.start &&
			isConverted(first, source) &&
			/^[\s-]*[([]$/.test(document.text.slice(first.end, source.start)),
	);
}

const ROUNDED = 0.05;
/** Three digits: "$851 million" is no other sum than 851.19. */
const FINE = 0.01;

/** "One year and two months" and "14 months". */
function isConverted({ unit: a }: Quantity, { unit: b }: Quantity): boolean {
	return a.kind === "measure" && b.kind === "measure" && a.dimension === b.dimension && a.symbol !== b.symbol;
}

/** "Between 2,450 and 2,600". */
function isRange({ low, high, vague }: Quantity): boolean {
	return low < high && !vague;
}

/** The same number, of two ranges both ends, one end of the other's range, or what the draft says that it rounds. */
function isSame(a: Quantity, b: Quantity): boolean {
	// "Several" gives no "three weeks".
	if (b.vague && a.unit.kind !== "count") return false;
	if (isConverted(a, b)) return supports(b, a);
	if (isRange(a) && isRange(b)) return a.low === b.low && a.high === b.high;
	const rounded = a.bound === "about" || a.bound === "nearly";
	const apart = Math.abs(a.value - b.value);
	if (rounded && apart <= ROUNDED * Math.abs(a.value)) return true;
	if (a.mantissa !== a.value && b.step < a.step && apart <= a.step / 2 && a.step <= FINE * Math.abs(a.value))
		return true;
	return a.value === b.value || a.low === b.low || a.low === b.high || a.high === b.low;
}

/** How surely two figures stand in the same place, 0..1; undefined when they do not or when nothing tells. */
function placeOf(
	claim: Sentence,
	carrier: Alignment,
	draft: Quantity,
	source: Quantity,
	only: boolean,
): number | undefined {
	const units = unitsRelate(draft, source);
	const thing = nounsRelate(draft, source);
	if (!sharesPredicate(claim, carrier, draft.phrase, source.phrase)) return undefined;
	const place = counterpart<Span>(claim, carrier, draft.phrase, [source.phrase], 0)?.score ?? 0;
	const least = thing !== "same" || units !== "same" ? 0.6 : only ? 0.3 : 0.4;
	return place >= least ? place : undefined;
}

const PREDICATE_REACH = 3;

/**
 * Whether what is said next to the draft's figure is said near the source's: "12 people were injured" is not about
 * the "100 people working inside". With no word beside the draft's figure nothing speaks against it.
 */
function sharesPredicate(claim: Sentence, { passage, pairs }: Alignment, draft: Span, source: Span): boolean {
	const beside = contentBeside(claim.tokens, draft, 1);
	const near = new Set(contentBeside(passage.tokens, source, PREDICATE_REACH));
	if (beside.length === 0) return true;
	return pairs.some((pair) => pair.same && beside.includes(pair.draft) && near.has(pair.source));
}

/** Indexes of the nearest content words before and after a span, `reach` on each side. */
function contentBeside(tokens: readonly Token[], span: Span, reach: number): readonly number[] {
	const indexes = [...tokens.keys()].filter((at) => tokens[at]?.content);
	const before = indexes.filter((at) => (tokens[at]?.end ?? 0) <= span.start);
	const after = indexes.filter((at) => (tokens[at]?.start ?? 0) >= span.end);
	return [...before.slice(-reach), ...after.slice(0, reach)];
}
