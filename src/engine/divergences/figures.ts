import type { Bound } from "../data/bounds.ts";
import { currencies } from "../data/currencies.ts";
import type { Quantity } from "../facets/quantity.ts";
import { conversionSlack, inBase } from "../facets/quantity-base.ts";
import type { Unit } from "../facets/unit-reading.ts";
import type { Direction, FindingRelation, Severity } from "../model.ts";

/** How the draft's figure departs from the source's figure for the same thing. */
export interface FigureDifference {
	readonly type: "quantity/value" | "quantity/scale" | "quantity/bound";
	readonly direction: Direction;
	readonly relation: FindingRelation;
	/** 0..1, of the comparison alone: whether both speak of one thing is another question. */
	readonly confidence: number;
	readonly severity?: Severity;
}

/**
 * How two units stand: comparable as they are, one put for the other (5 % and 5 points, dollars and euros), or of
 * different things.
 */
export function unitsRelate({ unit: a }: Quantity, { unit: b }: Quantity): "same" | "slip" | "none" {
	if (a.kind === "money" && b.kind === "money")
		return a.currency === b.currency || looseName(a, b) ? "same" : "slip";
	if (a.kind === "measure" && b.kind === "measure") return a.dimension === b.dimension ? "same" : "none";
	// "pounds" are weighed or paid.
	if ((isPound(a) && isSterling(b)) || (isSterling(a) && isPound(b))) return "same";
	if ((isPound(a) && b.kind === "money") || (a.kind === "money" && isPound(b))) return "slip";
	if (a.kind === b.kind) return "same";
	return isShare(a) && isShare(b) ? "slip" : "none";
}

/** Whether two figures are of one unit, or one leaves it to the figure before: "to 212 million francs from 186 million",
 * "14 years; today it is 19". */
export function isSameOrBare(draft: Quantity, source: Quantity): boolean {
	if (unitsRelate(draft, source) === "same") return true;
	return isBareOf(draft, source) || isBareOf(source, draft);
}

/** "From 186 million" after a sum, "today it is 19" after 14 years. */
function isBareOf({ unit, value }: Quantity, bare: Quantity): boolean {
	if (bare.unit.kind !== "count") return false;
	if (unit.kind === "money") return bare.mantissa !== bare.value;
	return unit.kind === "measure" && bare.noun === null && !bare.vague && bare.value === value;
}

/** What the draft's figure says that the source's does not; undefined when it is equal, entailed or within rounding. */
export function figureDifference(draft: Quantity, source: Quantity): FigureDifference | undefined {
	if (unitsRelate(draft, source) === "slip")
		return sameWritten(draft, source) ? differs("quantity/scale", 0.9) : undefined;
	const d = comparable(draft, source);
	const s = comparable(source, draft);
	if (per(draft, source)) return sameWritten(draft, source) ? differs("quantity/scale", 0.8) : undefined;
	// "More than a quarter of a century" is said of 26 years, "over a fifth" of 23 %, though they are one figure to its
	// precision.
	if (sameFigure(d, s))
		return (d.converted || d.fraction) && entailed(d, s) ? undefined : boundDifference(draft, source);
	if (entailed(d, s) || withinRounding(d, s) || narrowed(d, s) || isRoundedBy(s, d)) return undefined;
	if (d.converted) return convertedDifference(draft, source, d, s);
	if (isScaled(draft, source)) return differs("quantity/scale", 0.9);
	if (draft.bound !== null && Math.abs(d.value - s.value) <= draft.step / 2)
		return differs("quantity/bound", 0.85);
	return differs("quantity/value", Math.abs(d.value - s.value) <= roundedAway(draft, source) ? 0.6 : 0.95);
}

const NEAR = 1.1;

/** Whether the source's figure gives the draft's: it differs in nothing, and is no far weaker limit or vague. */
export function supports(source: Quantity, draft: Quantity): boolean {
	if (figureDifference(draft, source) !== undefined || unitsRelate(draft, source) === "slip") return false;
	const [d, s] = [comparable(draft, source), comparable(source, draft)];
	// What a conversion leaves alone as too rough to judge, it does not give either.
	if (d.converted && !sameFigure(d, s) && !entailed(d, s) && !withinRounding(d, s)) return false;
	return d.value <= NEAR * s.value && s.value <= NEAR * d.value;
}

function differs(type: FigureDifference["type"], confidence: number): FigureDifference {
	return { type, direction: "different", relation: "incompatible", confidence };
}

/** A bare dollar or franc is any country's. */
function looseName(a: Money, b: Money): boolean {
	const denomination = currencies.get(a.currency)?.denomination;
	return (a.assumed || b.assumed) && denomination === currencies.get(b.currency)?.denomination;
}

type Money = Extract<Unit, { kind: "money" }>;

function isPound(unit: Quantity["unit"]): boolean {
	return unit.kind === "measure" && unit.symbol === "lb";
}

function isSterling(unit: Quantity["unit"]): boolean {
	return unit.kind === "money" && unit.currency === "GBP";
}

function isShare(unit: Quantity["unit"]): boolean {
	return unit.kind === "percent" || unit.kind === "points";
}

function per(draft: Quantity, source: Quantity): boolean {
	return draft.per !== null && source.per !== null && draft.per !== source.per;
}

function sameWritten(draft: Quantity, source: Quantity): boolean {
	return draft.value === source.value;
}

/** A quantity in the unit in which two can be compared. */
interface Figure {
	readonly value: number;
	readonly low: number;
	readonly high: number;
	readonly step: number;
	readonly bound: Bound | null;
	readonly vague: boolean;
	readonly fraction: boolean;
	/** Stated in short: "3.2 million". */
	readonly short: boolean;
	/** The two were written in different units. */
	readonly converted: boolean;
}

function comparable(quantity: Quantity, other: Quantity): Figure {
	const { unit, bound, vague, fraction } = quantity;
	const converted =
		unit.kind === "measure" && other.unit.kind === "measure" && unit.symbol !== other.unit.symbol;
	const { value, low, high, step } = (converted ? inBase(quantity) : undefined) ?? quantity;
	return {
		value,
		low,
		high,
		step,
		bound,
		vague,
		fraction,
		short: Math.abs(quantity.mantissa) !== Math.abs(quantity.value),
		converted,
	};
}

function sameFigure(d: Figure, s: Figure): boolean {
	if (d.converted) return Math.abs(d.value - s.value) <= conversionSlack(s.value, Math.max(d.step, s.step));
	if (d.vague || s.vague) return d.low <= s.high && s.low <= d.high;
	if (d.fraction !== s.fraction)
		return Math.abs(d.value - s.value) <= ((d.bound ?? s.bound) ? Math.max(3, ROUGHLY * d.value) : 2);
	return near(d.low, s.low) && near(d.high, s.high);
}

/** "Close to a third" is said of 30 %. */
const ROUGHLY = 0.105;

function near(a: number, b: number): boolean {
	return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

const ABOVE: ReadonlySet<Bound | null> = new Set<Bound>(["more-than", "at-least"]);
const BELOW: ReadonlySet<Bound | null> = new Set<Bound>(["less-than", "at-most", "nearly"]);

/** A limit of the draft that the source's figure keeps, a wider range, or a range around the figure. */
function entailed(d: Figure, s: Figure): boolean {
	if (d.low < d.high && s.low === s.high && d.low <= s.low && s.high <= d.high) return true;
	if (ABOVE.has(d.bound)) {
		if (BELOW.has(s.bound)) return false;
		return d.value <= s.low && (!ABOVE.has(s.bound) || d.step > s.step) && !near(d.value, s.low);
	}
	if (BELOW.has(d.bound)) {
		if (ABOVE.has(s.bound)) return false;
		const close = d.bound !== "nearly" || s.value >= 0.9 * d.value;
		return close && d.value >= s.high && (!BELOW.has(s.bound) || (d.step > s.step && isRoundedUp(d, s)));
	}
	return false;
}

/** "Up to 500" rounds "up to 450"; it is not "up to 50". */
function isRoundedUp(d: Figure, s: Figure): boolean {
	return d.value - s.value < Math.min(d.step, s.value / 2);
}

/** A marked approximation or a short form, coarser than the source's figure, that rounds it. */
function withinRounding(d: Figure, s: Figure): boolean {
	const marked = d.bound === "about" || d.bound === "nearly" || d.fraction;
	const rounds = marked || (d.bound === null && (d.short || s.step < 1));
	const step = marked ? roundStep(d) : d.step;
	return rounds && step > s.step && apart(d, s) <= step / 2 + 1e-9;
}

/** How far two figures are apart, two ranges at the end where they are farther. */
function apart(d: Figure, s: Figure): number {
	const ranges = !d.vague && !s.vague && d.low < d.high && s.low < s.high;
	return ranges ? Math.max(Math.abs(d.low - s.low), Math.abs(d.high - s.high)) : Math.abs(d.value - s.value);
}

/** "about 45" is rounded to fives; "about 5,000" is not rounded to five thousands. */
function roundStep({ value, step }: Figure): number {
	return near(value % (5 * step), 0) && 5 * step <= COARSE * Math.abs(value) ? 5 * step : step;
}

const COARSE = 0.35;

/** The draft is more exact than a source that only approximates or limits: compatible, not ours to judge. */
function narrowed(d: Figure, s: Figure): boolean {
	if (s.low < s.high) {
		// "More than 60" leaves nothing of "40 to 60".
		const past =
			(d.bound === "more-than" && d.value >= s.high) || (d.bound === "less-than" && d.value <= s.low);
		return !past && d.low === d.high && d.low >= s.low && d.high <= s.high;
	}
	if (d.step >= s.step || d.bound !== null) return false;
	if (s.bound === "about" || s.bound === "nearly") return Math.abs(d.value - s.value) <= s.step / 2;
	if (ABOVE.has(s.bound)) return d.value > s.value && d.value <= s.value + s.step;
	return BELOW.has(s.bound) && d.value < s.value && d.value >= s.value - s.step;
}

/** "£13.2bn" is what £13.17bn is called in short. */
function isRoundedBy(s: Figure, d: Figure): boolean {
	return s.short && s.bound === null && s.step > d.step && apart(d, s) <= s.step / 2;
}

/** Another unit: the same number is a slip of the unit; two rough numbers are left alone unless far apart. */
function convertedDifference(
	draft: Quantity,
	source: Quantity,
	d: Figure,
	s: Figure,
): FigureDifference | undefined {
	if (sameWritten(draft, source)) return differs("quantity/scale", 0.9);
	const ratio = Math.max(d.value, s.value) / Math.max(1e-9, Math.min(d.value, s.value));
	return ratio > 1.25 ? differs("quantity/value", 0.6) : undefined;
}

/** The same digits with another magnitude word, or thousands for millions. */
function isScaled(draft: Quantity, source: Quantity): boolean {
	if (draft.value === 0 || source.value === 0 || draft.vague || source.vague) return false;
	// Two ranges can have one end in common.
	if (draft.value === source.value) return false;
	if (draft.mantissa === source.mantissa) return true;
	const power = Math.log10(draft.value / source.value) / 3;
	return Math.abs(power) > 0.5 && Math.abs(power - Math.round(power)) < 1e-9;
}

/** How far an unmarked, coarser figure can be from what it rounds. */
function roundedAway(draft: Quantity, source: Quantity): number {
	return draft.step > source.step && draft.step <= 0.1 * draft.value ? draft.step / 2 : -1;
}

type Kind = "exact" | "about" | "above" | "below";

function kindOf(bound: Bound | null): Kind {
	if (bound === null) return "exact";
	if (ABOVE.has(bound)) return "above";
	return bound === "about" || bound === "nearly" ? "about" : "below";
}

/** The same figure with another bound. Weaker bounds are silent; a round figure is one without "about", too. */
function boundDifference(draft: Quantity, source: Quantity): FigureDifference | undefined {
	if (draft.bound === source.bound || draft.vague || source.vague) return undefined;
	const from = kindOf(source.bound);
	const to = kindOf(draft.bound);
	if (from === "above" && (to === "below" || draft.bound === "nearly"))
		return bound("different", "incompatible", 0.95);
	if (to === "above" && (from === "below" || source.bound === "nearly"))
		return bound("different", "incompatible", 0.95);
	if (from === to || to === "about") return undefined;
	if (to === "exact" && from === "about") return isRound(draft) ? undefined : droppedAbout;
	if (to === "exact") return droppedLimit;
	if (draft.bound !== "more-than" && draft.bound !== "less-than") return undefined;
	return bound("different", "incompatible", from === "exact" ? 0.9 : 0.75);
}

/** "3.5 million", "4,200": nobody takes the last place for counted. */
function isRound({ value, step }: Quantity): boolean {
	return step >= 0.01 * Math.abs(value) && (step > 1 || !Number.isInteger(value));
}

/** Short texts leave out "up to" and "more than" more often than they mean another figure. */
const droppedLimit: FigureDifference = {
	type: "quantity/bound",
	direction: "stronger",
	relation: "undetermined",
	confidence: 0.75,
	severity: "information",
};

const droppedAbout: FigureDifference = {
	type: "quantity/bound",
	direction: "stronger",
	relation: "undetermined",
	confidence: 0.6,
	severity: "information",
};

function bound(direction: Direction, relation: FindingRelation, confidence: number): FigureDifference {
	return { type: "quantity/bound", direction, relation, confidence };
}
