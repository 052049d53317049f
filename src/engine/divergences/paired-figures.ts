// Figures that a sentence tells in a row, each of its own day, place, person, thing or rank: "40 in May and 31 in April",
// "the north had 80 millimetres, the south 30". Which is of which follows from the order alone: from the first on, each
// figure makes a pair with the date or name beside it, or, all dates before all figures, they go "respectively".
import { placeWords } from "../data/name-words.ts";
import { ordinals } from "../data/number-words.ts";
import type { DateFacet } from "../facets/dates.ts";
import { isOfAnother } from "../facets/figure-context.ts";
import { namesOf, nameValue } from "../facets/names.ts";
import type { Quantity } from "../facets/quantity.ts";
import type { Span } from "../model.ts";
import type { Reading } from "../reading.ts";
import { firstFrom, overlaps } from "../spans.ts";
import type { Word } from "../syntax/tree.ts";
import type { Token } from "../tokens.ts";
import { datesRelate } from "./calendar.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import { nounsRelate } from "./counted-things.ts";
import { areOfOneAct, figureForAnother } from "./exchanged-figures.ts";
import { figureDifference, supports, unitsRelate } from "./figures.ts";
import { figuresOf } from "./figures-of.ts";
import { articlePassages } from "./passages-of-event.ts";
import { periodsBefore, yearBefore } from "./year-before.ts";

/** What tells figures of one row apart. */
interface Owner extends Span {
	readonly kind: (typeof KINDS)[number];
	/** What it is compared by: a date, or a name, a rank or a stem as one string. */
	readonly value: DateFacet | string;
	/** "A year earlier". */
	readonly before?: boolean;
}

const KINDS = ["date", "place", "name", "rank", "thing"] as const;
/** What is told without a tree. */
const OF_NO_THING = KINDS.filter((kind) => kind !== "thing");

interface Pair {
	readonly figure: Quantity;
	readonly owner: Owner;
}

type Row = readonly Pair[];

/** How a passage has a pair of the claim: as it is, or its figure with another owner and its owner with another figure. */
type Told = "given" | { readonly source: Quantity };

/** `quantity/value`: a figure that the closest passage gives to another of the row. */
export const crossedFigures: Comparator = (comparison) => {
	const { reading, closest } = comparison;
	const standings = standingsIn(comparison);
	const isGiven = (figure: Quantity) =>
		standings.some(({ pair, told }) => told === "given" && overlaps(pair.figure, figure));
	const crossed = standings.flatMap(({ pair, told }) =>
		told === "given" || isGiven(pair.figure) || isToldBeside(pair, comparison)
			? []
			: [figureForAnother(pair.figure, told.source, closest.passage)],
	);
	// Two figures in each other's place are one slip; of two acts they are `support/conflated`'s.
	const [first] = crossed;
	const second = crossed.find(({ draft }) => draft.start !== first?.draft.start);
	if (first === undefined || (second && !areOfOneAct(reading, first.draft, second.draft))) return [];
	return [first];
};

/** How the closest passage has the pair that a figure or date of the claim is of; undefined when it is of none there. */
export function standingInPair(part: Span, comparison: Comparison): "given" | "crossed" | undefined {
	const standings = standingsIn(comparison).filter(
		({ pair: { figure, owner } }) => overlaps(figure, part) || overlaps(owner, part),
	);
	if (standings.length === 0) return undefined;
	return standings.some(({ told }) => told === "given") ? "given" : "crossed";
}

interface Standing {
	readonly pair: Pair;
	readonly told: Told;
}

/** The pairs of the claim that the closest passage has, as they are or crossed. */
function standingsIn({ reading, readingOf, closest }: Comparison): readonly Standing[] {
	const source = readingOf(closest.passage);
	if (reading.quantities.length === 0 || source.quantities.length < 2) return [];
	const units = inUnits(source);
	if (!units.some(({ length }) => length > 1)) return [];
	// Of things a row tells something only of a lone figure of the claim.
	const hasLone = units.some(([first]) => first !== undefined && inUnitOf(first, reading).length === 1);
	const kinds = hasLone ? KINDS : OF_NO_THING;
	const rows = units.flatMap((figures) => rowsIn(source, figures, kinds));
	return pairsOf(reading, rows).flatMap((pair) => {
		const told = toldIn(rows, pair);
		return told === undefined ? [] : [{ pair, told }];
	});
}

/** Whether a figure of the claim is what those of a row of the closest passage come to: six for "four and two". */
export function isSumOfRow(figure: Quantity, { closest, readingOf }: Comparison): boolean {
	const source = readingOf(closest.passage);
	return inUnits(source).some(
		(figures) =>
			figures.length > 1 &&
			unitsRelate(figure, figures[0] ?? figure) === "same" &&
			figures.reduce((sum, { value }) => sum + value, 0) === figure.value &&
			rowsIn(source, figures).length > 0,
	);
}

function toldIn(rows: readonly Row[], pair: Pair): Told | undefined {
	const row = rows
		.filter((pairs) => pairs.length > 1 && pairs.some(({ figure }) => isOfSomething(figure)))
		.find((pairs) => pairs.some(({ owner }) => isSame(pair.owner, owner)));
	const [only, more] = row?.filter(({ owner }) => isSame(pair.owner, owner)) ?? [];
	if (row === undefined || only === undefined || more !== undefined) return undefined;
	if (unitsRelate(pair.figure, only.figure) !== "same") return undefined;
	if (supports(only.figure, pair.figure)) return "given";
	const others = row.filter(({ owner }) => areApart(pair.owner, owner));
	const isOthers = others.some(({ figure }) => supports(figure, pair.figure));
	const differs = figureDifference(pair.figure, only.figure)?.relation === "incompatible";
	const counts = nounsRelate(pair.figure, only.figure) !== "other";
	return isOthers && differs && counts ? { source: only.figure } : undefined;
}

/** Whether it says what it counts or measures: "9 to 5" can be times of day. */
function isOfSomething({ unit, noun, value }: Quantity): boolean {
	return unit.kind !== "count" || noun !== null || value > LAST_HOUR;
}

const LAST_HOUR = 24;

/** Whether another sentence of the articles has the figure and its owner. */
function isToldBeside({ figure, owner }: Pair, comparison: Comparison): boolean {
	const { closest, readingOf } = comparison;
	return articlePassages(comparison)
		.filter((passage) => passage !== closest.passage)
		.map(readingOf)
		.some(
			(reading) =>
				reading.quantities.some((other) => supports(other, figure)) &&
				ownersIn(reading, owner.kind, reading.quantities).some((other) => isSame(owner, other)),
		);
}

/** The pairs of the claim: of a row, or the one figure with the one date, name or thing of a row of the passage. */
function pairsOf(reading: Reading, theirs: readonly Row[]): readonly Pair[] {
	const own = rowsOf(reading)
		.flat()
		.filter(({ owner }) => owner.kind !== "thing");
	const things = theirs.filter(([first]) => first?.owner.kind === "thing");
	return [...own, ...things.flatMap((row) => inClaim(row, reading))];
}

/** The claim's one figure in the unit of a row, with the one of the things of the row that the claim names. */
function inClaim(row: Row, reading: Reading): readonly Pair[] {
	const { tokens } = reading.sentence;
	const [first] = row;
	if (first === undefined) return [];
	const [figure, more] = inUnitOf(first.figure, reading);
	const [owner, other] = row.flatMap(({ owner: { kind, value } }) => {
		const token = tokens.find(({ term }) => term === value);
		return token === undefined ? [] : [{ kind, value, start: token.start, end: token.end }];
	});
	return figure && owner && !more && !other ? [{ figure, owner }] : [];
}

function inUnitOf(figure: Quantity, { quantities }: Reading): readonly Quantity[] {
	return quantities.filter((one) => unitsRelate(one, figure) === "same");
}

/** A sentence's rows of figures in one unit, by each kind of owner. */
function rowsOf(reading: Reading): readonly Row[] {
	return inUnits(reading).flatMap((figures) => rowsIn(reading, figures));
}

/** Its figures that can be of something, by their units. */
function inUnits(reading: Reading): readonly (readonly Quantity[])[] {
	const plain = figuresOf(reading).filter(({ vague, unit }) => !vague && unit.kind !== "ordinal");
	const units = plain.filter(
		(figure, at) => !plain.slice(0, at).some((other) => unitsRelate(figure, other) === "same"),
	);
	return units.map((first) => plain.filter((figure) => unitsRelate(figure, first) === "same"));
}

/** The rows that figures in one unit make. */
function rowsIn(
	reading: Reading,
	figures: readonly Quantity[],
	kinds: readonly Owner["kind"][] = KINDS,
): readonly Row[] {
	return kinds.flatMap((kind) => {
		const pairs = paired(figures, ownersIn(reading, kind, figures), reading);
		return pairs.length > 0 && !isOfOtherMeasure(pairs, reading) ? [pairs] : [];
	});
}

/** "Lost 31 million, compared with a profit of 8 million a year earlier": what it was before is another thing. */
function isOfOtherMeasure(row: Row, { whole: { document } }: Reading): boolean {
	return row.some(
		({ figure: { start }, owner }) =>
			owner.before && OF_A_MEASURE.test(document.text.slice(Math.max(0, start - BESIDE), start)),
	);
}

const OF_A_MEASURE = /\ban? [\p{L} -]+ of [^\p{L}\d]*$/iu;

function ownersIn(reading: Reading, kind: Owner["kind"], figures: readonly Quantity[]): readonly Owner[] {
	const { sentence, dates } = reading;
	switch (kind) {
		case "date":
			return datesIn(reading);
		case "rank":
			return sentence.tokens
				.filter((token) => ordinals.has(token.norm) && !dates.some((date) => overlaps(date, token)))
				.map(({ start, end, norm }) => ({ kind, value: String(ordinals.get(norm)), start, end }));
		case "thing":
			return thingsIn(reading, figures);
		default:
			return namesOf(sentence)
				.filter(({ placed }) => placed || kind === "name")
				.map((name) => ({ kind, value: nameValue(name), start: name.start, end: name.end }));
	}
}

function datesIn({ dates, sentence }: Reading): readonly Owner[] {
	const own = dates
		.filter(({ said }) => !said)
		.map((date): Owner => ({ kind: "date", value: date, start: date.start, end: date.end }));
	const before = periodsBefore(sentence).flatMap((phrase): readonly Owner[] => {
		if (dates.some((date) => overlaps(date, phrase))) return [];
		const [only, more] = dates;
		const value = (only && more === undefined ? yearBefore(only) : undefined) ?? phrase.unit;
		return [{ kind: "date", value, before: true, start: phrase.start, end: phrase.end }];
	});
	return [...own, ...before];
}

/**
 * What the figures of a row are of: behind each a noun after one preposition, "12 euros for adults and 6 for children";
 * or the subject before the first, and before each further one the noun in a subject's place: "and women 17".
 */
function thingsIn(reading: Reading, figures: readonly Quantity[]): readonly Owner[] {
	const { tokens } = reading.sentence;
	const behind = figures.map(({ end }) => thingBehind(tokens, firstFrom(tokens, end)));
	const things = behind.every((thing) => thing !== undefined) ? behind : subjectsIn(reading, figures);
	return things.flatMap((thing) =>
		thing?.content && !ordinals.has(thing.norm)
			? [{ kind: "thing" as const, value: thing.term, start: thing.start, end: thing.end }]
			: [],
	);
}

function thingBehind(tokens: readonly Token[], at: number): Token | undefined {
	if (!/^(?:for|in|among|at|on)$/.test(tokens[at]?.norm ?? "")) return undefined;
	const next = tokens[at + 1]?.norm === "the" ? at + 2 : at + 1;
	return tokens[next]?.content && tokens[next].kind === "word" ? tokens[next] : undefined;
}

function subjectsIn(reading: Reading, figures: readonly Quantity[]): readonly (Token | undefined)[] {
	const { words, sentence } = reading;
	const { tokens } = sentence;
	const tokenOf = (word: Word | undefined) => word && tokens.find((token) => overlaps(token, word));
	const own = figures.map(({ start }, nth) => {
		const after = figures[nth - 1]?.end ?? 0;
		return words.findLastIndex(
			(word) => /^nsubj/.test(word.deprel) && word.end <= start && word.start >= after,
		);
	});
	const lemmas = new Set(own.map((at) => words[at]?.lemma));
	// "Lorry sales fell by 3 percent, while bus sales fell by 8 percent".
	if (lemmas.size === 1 && own.every((at) => at >= 0))
		return own.map((at) =>
			tokenOf(words.find(({ head, deprel }) => head === at && /^(?:compound|amod)$/.test(deprel))),
		);
	return figures.map(({ start, end }, nth) => {
		const [first, next] = [firstFrom(tokens, start), firstFrom(tokens, end)];
		if (nth > 0 && isOfAnother(tokens, first, next)) return tokens[first - 1];
		return nth > 0
			? tokenOf(words[own[nth] ?? -1])
			: tokenOf(words.findLast((word) => /^nsubj/.test(word.deprel) && word.end <= start));
	});
}

/** Code units between a figure and its owner at most. */
const BESIDE = 40;

/** Each figure with the owner beside it, in the order of the words; none where they do not make pairs. */
function paired(figures: readonly Quantity[], all: readonly Owner[], reading: Reading): readonly Pair[] {
	const owners = figures.length === all.length ? all : all.filter((owner) => !isOfOne(owner, reading));
	if (figures.length !== owners.length) return [];
	if (goInOrder(figures, owners, reading))
		return figures.flatMap((figure, at) => owners.slice(at, at + 1).map((owner) => ({ figure, owner })));
	const inOrder = [
		...figures.map((figure) => ({ start: figure.start, end: figure.end, figure, owner: undefined })),
		...owners.map((owner) => ({ start: owner.start, end: owner.end, figure: undefined, owner })),
	].sort((a, b) => a.start - b.start);
	const pairs = figures.flatMap((_, at): readonly Pair[] => {
		const [one, other] = inOrder.slice(2 * at, 2 * at + 2);
		const [figure, owner] = [one?.figure ?? other?.figure, one?.owner ?? other?.owner];
		if (!figure || !owner || !one || !other) return [];
		const apart = other.start - one.end;
		return apart >= 0 && apart <= BESIDE && !isBroken(reading, one, other) ? [{ figure, owner }] : [];
	});
	return pairs.length === figures.length ? pairs : [];
}

/** "Two in Lund and one in Orme": a lone "one" is no figure, and has an owner like one. */
function isOfOne({ start }: Owner, { sentence: { tokens } }: Reading): boolean {
	const at = firstFrom(tokens, start);
	return tokens[at - 2]?.norm === "one" && /^(?:in|at|near|for|from)$/.test(tokens[at - 1]?.norm ?? "");
}

/** "Put 6 million into Acme and spend 3 million on ships": the name is of what stands before the "and". */
function isBroken({ sentence: { tokens } }: Reading, one: Span, other: Span): boolean {
	return tokens.some(
		({ start, end, norm }) => one.end <= start && end <= other.start && /^(?:and|but|or|while|;)$/.test(norm),
	);
}

/** "Bell and Rudd got 412 and 388 votes respectively", "between 2010 and 2020 it fell from 900 to 640". */
function goInOrder(
	figures: readonly Quantity[],
	owners: readonly Owner[],
	{ sentence: { text } }: Reading,
): boolean {
	const [a, b] = [figures[0], owners[0]];
	const [lastA, lastB] = [figures.at(-1), owners.at(-1)];
	if (!a || !b || !lastA || !lastB || figures.length < 2) return false;
	if (lastA.end > b.start && lastB.end > a.start) return false;
	if (/\brespectively\b/i.test(text)) return true;
	const from = text.search(/\bfrom\b/i);
	return b.kind === "date" && figures.length === 2 && from >= 0 && /\bto\b/i.test(text.slice(from));
}

function isSame({ kind, value, before }: Owner, other: Owner): boolean {
	if (before === true && other.before === true) return true;
	if (typeof value === "string" || typeof other.value === "string")
		return kind === other.kind && value === other.value;
	return /^(?:same|less-specific|compatible)$/.test(datesRelate(value, other.value));
}

/** "Lund" of "Lund County": what the names of several places have in common tells none of them. */
function tellingWords(name: Owner["value"]): readonly string[] {
	const words = String(name).split(" ");
	const own = words.filter((word) => !placeWords.has(word));
	return own.length > 0 ? own : words;
}

/** Surely not the same: of two names one may be the longer form of the other. */
function areApart({ kind, value }: Owner, other: Owner): boolean {
	// A day and "a year earlier".
	if (typeof value !== typeof other.value) return kind === other.kind;
	if (typeof value !== "string" && typeof other.value !== "string")
		return datesRelate(value, other.value) === "different";
	const [ours, theirs] = [tellingWords(value), tellingWords(other.value)];
	return kind === other.kind && !ours.some((word) => theirs.includes(word));
}
