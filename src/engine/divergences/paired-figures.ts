// Figures that a sentence tells in a row, each of its own day, place or person: "40 in May and 31 in April", "from 2
// million in the second quarter to 3 million in the third". Which is of which follows from the order alone: from the
// first on, each figure makes a pair with the date or name beside it.
import type { DateFacet } from "../facets/dates.ts";
import { type Name, namesOf, nameValue } from "../facets/names.ts";
import type { Quantity } from "../facets/quantity.ts";
import type { Span } from "../model.ts";
import { overlaps } from "../overlaps.ts";
import type { Passage } from "../passages.ts";
import type { Reading } from "../reading.ts";
import { datesRelate } from "./calendar.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import type { Divergence } from "./divergence.ts";
import { areOfOneAct } from "./exchanged-figures.ts";
import { figureSpan } from "./figure-span.ts";
import { figureDifference, supports, unitsRelate } from "./figures.ts";
import { figuresOf } from "./figures-of.ts";
import { articlePassages } from "./passages-of-event.ts";

/** What tells figures of one row apart. */
type Owner = DateFacet | Name;

interface Pair {
	readonly figure: Quantity;
	readonly owner: Owner;
}

/** How a passage has a pair of the claim: as it is, or its figure with another owner and its owner with another figure. */
type Told = "given" | { readonly source: Quantity };

/** `quantity/value`: a figure that the closest passage gives to another of the row. */
export const crossedFigures: Comparator = (comparison) => {
	const { reading } = comparison;
	const { passage } = comparison.closest;
	const crossed = pairsOf(reading).flatMap((pair) => {
		const told = toldIn(passage, pair, comparison);
		if (told === undefined || told === "given" || isToldBeside(pair, comparison)) return [];
		return [divergence(pair.figure, told.source, passage)];
	});
	// Two figures in each other's place are one slip; of two acts they are `support/conflated`'s.
	const [first, second] = crossed;
	if (first === undefined || (second && !areOfOneAct(reading, first.draft, second.draft))) return [];
	return [first];
};

/** How the closest passage has the pair that a figure or date of the claim is of; undefined when it is of none there. */
export function standingInPair(part: Span, comparison: Comparison): "given" | "crossed" | undefined {
	const standings = pairsOf(comparison.reading)
		.filter(({ figure, owner }) => overlaps(figure, part) || overlaps(owner, part))
		.flatMap((pair) => toldIn(comparison.closest.passage, pair, comparison) ?? []);
	if (standings.length === 0) return undefined;
	return standings.includes("given") ? "given" : "crossed";
}

/** Whether a figure of the claim is what those of a row of the closest passage come to: six for "four and two". */
export function isSumOfRow(figure: Quantity, { closest, readingOf }: Comparison): boolean {
	return rowsOf(readingOf(closest.passage)).some(
		(row) =>
			row.length > 1 &&
			unitsRelate(figure, row[0]?.figure ?? figure) === "same" &&
			row.reduce((sum, { figure: { value } }) => sum + value, 0) === figure.value,
	);
}

function toldIn(passage: Passage, pair: Pair, { readingOf }: Comparison): Told | undefined {
	const row = rowsOf(readingOf(passage))
		.filter((pairs) => pairs.length > 1 && pairs.some(({ figure }) => isOfSomething(figure)))
		.find((pairs) => pairs.some(({ owner }) => isSame(pair.owner, owner)));
	if (row === undefined) return undefined;
	const own = row.filter(({ owner }) => isSame(pair.owner, owner));
	const [only, more] = own;
	if (only === undefined || more !== undefined) return undefined;
	if (unitsRelate(pair.figure, only.figure) !== "same") return undefined;
	if (supports(only.figure, pair.figure)) return "given";
	const others = row.filter(({ owner }) => areApart(pair.owner, owner));
	const isOthers = others.some(({ figure }) => supports(figure, pair.figure));
	const differs = figureDifference(pair.figure, only.figure)?.relation === "incompatible";
	return isOthers && differs ? { source: only.figure } : undefined;
}

/** Whether it says what it counts or measures: "9 to 5" can be times of day. */
function isOfSomething({ unit, noun }: Quantity): boolean {
	return unit.kind !== "count" || noun !== null;
}

/** Whether another sentence of the articles has the figure and its owner. */
function isToldBeside({ figure, owner }: Pair, comparison: Comparison): boolean {
	const { closest, readingOf } = comparison;
	return articlePassages(comparison)
		.filter((passage) => passage !== closest.passage)
		.map(readingOf)
		.some(
			(reading) =>
				reading.quantities.some((other) => supports(other, figure)) &&
				ownersIn(reading, kindOf(owner)).some((other) => isSame(owner, other)),
		);
}

/** The pairs of the claim: of a row, or the one figure with the one date or name. */
function pairsOf(reading: Reading): readonly Pair[] {
	return rowsOf(reading).flat();
}

/** A sentence's rows of figures in one unit, by dates, by places and by names. */
function rowsOf(reading: Reading): readonly (readonly Pair[])[] {
	const plain = figuresOf(reading).filter(({ vague, unit }) => !vague && unit.kind !== "ordinal");
	const units = plain.filter(
		(figure, at) => !plain.slice(0, at).some((other) => unitsRelate(figure, other) === "same"),
	);
	return units.flatMap((first) => {
		const figures = plain.filter((figure) => unitsRelate(figure, first) === "same");
		return KINDS.flatMap((kind) => {
			const pairs = paired(figures, ownersIn(reading, kind));
			return pairs.length > 0 ? [pairs] : [];
		});
	});
}

const KINDS = ["date", "place", "name"] as const;
type Kind = (typeof KINDS)[number];

function kindOf(owner: Owner): Kind {
	return "grain" in owner ? "date" : owner.placed ? "place" : "name";
}

function ownersIn({ dates, sentence }: Reading, kind: Kind): readonly Owner[] {
	if (kind === "date") return dates.filter(({ said }) => !said);
	return namesOf(sentence).filter(({ placed }) => placed || kind === "name");
}

/** Each figure with the owner beside it, in the order of the words; none where they do not make pairs. */
function paired(figures: readonly Quantity[], owners: readonly Owner[]): readonly Pair[] {
	if (figures.length !== owners.length) return [];
	const inOrder = [
		...figures.map((figure) => ({ start: figure.start, figure, owner: undefined })),
		...owners.map((owner) => ({ start: owner.start, figure: undefined, owner })),
	].sort((a, b) => a.start - b.start);
	const pairs = figures.flatMap((_, at): readonly Pair[] => {
		const [one, other] = inOrder.slice(2 * at, 2 * at + 2);
		const [figure, owner] = [one?.figure ?? other?.figure, one?.owner ?? other?.owner];
		return figure === undefined || owner === undefined || overlaps(figure, owner) ? [] : [{ figure, owner }];
	});
	return pairs.length === figures.length ? pairs : [];
}

function isSame(a: Owner, b: Owner): boolean {
	if ("grain" in a) return "grain" in b && /^(?:same|less-specific|compatible)$/.test(datesRelate(a, b));
	return !("grain" in b) && nameValue(a) === nameValue(b);
}

function areApart(a: Owner, b: Owner): boolean {
	if ("grain" in a) return "grain" in b && datesRelate(a, b) === "different";
	return !("grain" in b) && !a.words.some((word) => b.words.includes(word));
}

function divergence(draft: Quantity, source: Quantity, passage: Passage): Divergence {
	return {
		type: "quantity/value",
		direction: "different",
		relation: "incompatible",
		confidence: 0.8,
		draft: figureSpan(draft),
		source: { ...figureSpan(source), passage },
	};
}
