import type { Bound } from "../data/bounds.ts";
import { ageUnit } from "../data/units.ts";
import type { Span } from "../model.ts";
import type { Sentence } from "../sentences.ts";
import { firstFrom } from "../spans.ts";
import type { Token } from "../tokens.ts";
import { countedNoun, rankedNoun } from "./counted-noun.ts";
import { isFigure, isOfAnother } from "./figure-context.ts";
import { minusBefore } from "./number.ts";
import { type Numeral, numeralAt } from "./numeral.ts";
import { boundOf } from "./quantity-bound.ts";
import { type SmallerPart, smallerPart } from "./quantity-parts.ts";
import { rangeEnd, scaled } from "./quantity-range.ts";
import { afterHyphen, gluedAt, wordAt } from "./token-at.ts";
import { unitAfter } from "./unit.ts";
import { moneyBefore } from "./unit-money.ts";
import type { Unit, UnitReading } from "./unit-reading.ts";

/** A figure with what it measures. The span covers bound, number and unit, not the counted noun. */
export interface Quantity extends Span {
	/** In the unit as written: 4200 for "4,200 km", 4000000 for "$4 million", 50 for "half". */
	readonly value: number;
	/** The least and the most it can mean before its bound is asked: the ends of a range or of a vague number. */
	readonly low: number;
	readonly high: number;
	/** Value of the last place written: 100 for "4,200". */
	readonly step: number;
	/** The value before its magnitude word: 3.2 for "3.2 million". */
	readonly mantissa: number;
	readonly unit: Unit;
	/** The counted or measured thing in the singular ("home", "border"); null when none follows. */
	readonly noun: string | null;
	/** Stems of the words of that noun phrase. */
	readonly nouns: readonly string[];
	/** "year" in "$40 a year". */
	readonly per: string | null;
	readonly bound: Bound | null;
	/** "dozens", "hundreds": only the number of digits is known. */
	readonly vague: boolean;
	/** Written as a fraction or share: "a third", "one in four". */
	readonly fraction: boolean;
	/** The quantity with its noun. */
	readonly phrase: Span;
}

/**
 * The quantities of a sentence, in order, without overlap. Dates, times of day, names with digits, phone and list
 * numbers, scores and the pronoun "one" are not quantities. Spans point into the sentence's own text.
 */
export function quantitiesOf(sentence: Sentence): readonly Quantity[] {
	const { tokens } = sentence;
	const quantities: Quantity[] = [];
	for (let at = 0; at < tokens.length; ) {
		const first = numeralAt(tokens, at);
		if (first === undefined) {
			at++;
			continue;
		}
		const last = rangeEnd(tokens, first);
		const own = isFigure(tokens, first) ? quantityOf(tokens, first, last ?? first) : undefined;
		const before = quantities.findLast(canBeMeant);
		const quantity = own && likeTheOneBefore(own, before, tokens);
		// A currency between two figures is of the first one.
		if (quantity !== undefined && quantity.start >= (quantities.at(-1)?.end ?? 0)) quantities.push(quantity);
		at = (last ?? first).next;
		while (quantity !== undefined && (tokens[at]?.start ?? quantity.end) < quantity.end) at++;
	}
	return quantities;
}

function quantityOf(tokens: readonly Token[], first: Numeral, last: Numeral): Quantity | undefined {
	const plus = tokens[last.next]?.text === "+" && gluedAt(tokens, last.next);
	const behind = plus ? last.next + 1 : last.next;
	const measured = unitOf(tokens, first, last, behind);
	const { unit, factor, shared } = measured;
	const whole = first === last && first.kind === "cardinal" && factor === 1 && Number.isInteger(last.value);
	const part = whole ? smallerPart(tokens, measured.next, unit) : undefined;
	const per = perAfter(tokens, part?.next ?? measured.next);
	const next = per?.next ?? part?.next ?? measured.next;
	const nounAfter = unit.kind === "ordinal" ? rankedNoun : countedNoun;
	const noun = nounAfter(tokens, shared ?? next);
	if (!stands(first, unit, noun.head)) return undefined;
	const minus = minusOf(tokens, measured.first, unit);
	const from = minus ?? measured.first;
	const bound = boundOf(tokens, from, shared === undefined ? noun.next : next, unit);
	const start = tokens[bound?.first ?? from]?.start ?? 0;
	const end = tokens[(bound?.last ?? next) - 1]?.end ?? start;
	const amount = amountOf(first, last, factor, part);
	return {
		start,
		end,
		...(minus === undefined ? amount : negative(amount)),
		unit,
		noun: noun.head,
		nouns: noun.stems,
		per: per?.noun ?? null,
		bound: bound?.bound ?? (plus ? "at-least" : null),
		vague: first.kind === "vague",
		fraction: first.kind === "fraction",
		phrase: { start, end: shared === undefined ? Math.max(end, tokens[noun.next - 1]?.end ?? end) : end },
	};
}

/** "Up from 2 million in May" after "3 million euros", "250 in Selby" after "400 children": what goes without saying. */
function likeTheOneBefore(bare: Quantity, before: Quantity | undefined, tokens: readonly Token[]): Quantity {
	if (before === undefined || !isBare(bare)) return bare;
	const isLarge = ({ mantissa, value }: Quantity) => mantissa !== value;
	if (before.unit.kind === "money" && isLarge(before) !== isLarge(bare)) return bare;
	const [from, to] = [firstFrom(tokens, before.end), firstFrom(tokens, bare.start)];
	if (to - from > GAPPED_WITHIN || !isGapped(tokens, to, firstFrom(tokens, bare.end))) return bare;
	// "It slid 4 percent from 50 to 48" is no share of 50 percent.
	if (before.unit.kind === "percent" && !/^(?:to|from|at|was|is|were|are)$/.test(wordAt(tokens, from - 2)))
		return bare;
	const { unit, noun, nouns, per } = before;
	return { ...bare, unit, noun, nouns, per };
}

/** Tokens between two figures of which the second can leave unsaid what it counts. */
const GAPPED_WITHIN = 14;

/** A rank is of one thing; how long something takes stands beside the figure of a row. */
function canBeMeant(figure: Quantity): boolean {
	const { unit } = figure;
	return (
		unit.kind !== "ordinal" && !isBare(figure) && !(unit.kind === "measure" && unit.dimension === "duration")
	);
}

function isBare({ unit, noun, vague, fraction }: Quantity): boolean {
	return unit.kind === "count" && noun === null && !vague && !fraction;
}

/** Whether the figure of the tokens `[first, next)` goes on a row, or follows whom it is of: "and women 17." */
function isGapped(tokens: readonly Token[], first: number, next: number): boolean {
	const word = wordAt(tokens, first - 1);
	if (/^(?:and|or|but|to|from|than|versus|against)$/.test(word)) return tokens[next]?.content !== true;
	if (tokens[first - 1]?.text === ",") return isPlacedOrDated(tokens, next);
	if (word === "with") return /^compare/.test(wordAt(tokens, first - 2));
	return isOfAnother(tokens, first, next);
}

/** "In Selby", "in 2020". */
function isPlacedOrDated(tokens: readonly Token[], at: number): boolean {
	const [link, head] = tokens.slice(at, at + 2);
	return link?.kind === "word" && !link.content && (head?.capital === true || head?.kind === "number");
}

interface Amount {
	readonly value: number;
	readonly low: number;
	readonly high: number;
	readonly step: number;
	readonly mantissa: number;
}

/** The figures of a quantity in its unit. */
function amountOf(first: Numeral, last: Numeral, factor: number, part: SmallerPart | undefined): Amount {
	const share = part?.share ?? 0;
	const start = first === last ? undefined : scaled(first, last);
	const value = last.value * factor + share;
	return {
		value,
		low: (start?.value ?? first.low) * factor + share,
		high: last.high * factor + share,
		// "90 to 100": the finer end tells how fine the other is.
		step: part?.step ?? Math.min(last.step, start?.step ?? last.step) * factor,
		mantissa: part === undefined ? last.mantissa : value,
	};
}

function negative({ value, low, high, step, mantissa }: Amount): Amount {
	return { value: -value, low: -high, high: -low, step, mantissa: -mantissa };
}

/** Index of the minus before a figure; a mark alone makes no count of things negative. */
function minusOf(tokens: readonly Token[], first: number, unit: Unit): number | undefined {
	const minus = unit.kind === "ordinal" ? undefined : minusBefore(tokens, first);
	return minus !== undefined && unit.kind === "count" && tokens[minus]?.kind === "mark" ? undefined : minus;
}

interface Measured extends UnitReading {
	/** In "from 10 to 15 percent", where the words after the second figure begin. */
	readonly shared: number | undefined;
}

/** The unit of a numeral and the tokens of both; `behind` is the index after the figure. */
function unitOf(tokens: readonly Token[], first: Numeral, last: Numeral, behind: number): Measured {
	const own = { first: first.first, next: behind, factor: 1, shared: undefined };
	if (first.kind === "ordinal") return { ...own, unit: { kind: "ordinal" } };
	const before = moneyBefore(tokens, first.first);
	if (before !== undefined) return { ...own, unit: before.unit, first: before.first };
	const after = unitAfter(tokens, behind);
	if (after !== undefined) return { ...own, unit: after.unit, next: after.next, factor: after.factor };
	if (isAge(tokens, first)) return { ...own, unit: { kind: "measure", ...ageUnit } };
	const second = risesTo(tokens, last);
	const plain: Unit = { kind: first.kind === "fraction" ? "percent" : "count" };
	return {
		...own,
		unit: second?.unit?.unit ?? plain,
		factor: second?.unit?.factor ?? 1,
		shared: second?.next,
	};
}

/** "from 10 to 15 percent": the first figure is in the unit of the second. */
function risesTo(
	tokens: readonly Token[],
	{ first, next }: Numeral,
): { unit: UnitReading | undefined; next: number } | undefined {
	if (wordAt(tokens, first - 1) !== "from" || wordAt(tokens, next) !== "to") return undefined;
	const second = numeralAt(tokens, next + 1);
	if (second?.kind !== "cardinal") return undefined;
	const unit = unitAfter(tokens, second.next);
	return { unit, next: unit?.next ?? second.next };
}

/** "one" and ordinals say an amount or a rank only with their noun; "first" alone is an adverb. */
function stands(numeral: Numeral, unit: Unit, noun: string | null): boolean {
	if (unit.kind === "ordinal" || (numeral.kind === "vague" && numeral.high < 20)) return noun !== null;
	return unit.kind !== "count" || numeral.value !== 1 || numeral.digits || noun !== null;
}

/** "aged 44", "at the age of 44"; ", 44," behind a name. */
function isAge(tokens: readonly Token[], { first, next, kind, value }: Numeral): boolean {
	if (kind !== "cardinal" || value > 120) return false;
	const of = wordAt(tokens, first - 1) === "of" ? first - 2 : first - 1;
	if (/^(?:aged|age)$/.test(wordAt(tokens, of))) return true;
	const apposed = tokens[first - 1]?.text === "," && tokens[first - 2]?.capital === true;
	return apposed && /^[,.]$/.test(tokens[next]?.text ?? "");
}

const PERIODS =
	/^(?:second|minute|hour|day|night|week|month|quarter|year|share|barrel|bushel|ton|tonne|kilo|kilogram|ounce|pound|litre|liter|gallon|mile|acre|hectare|person|head|unit)$/;

/** "a year", "per day", "for every month", "a barrel" behind a figure. */
function perAfter(tokens: readonly Token[], at: number): { noun: string; next: number } | undefined {
	const each = wordAt(tokens, at) === "for" && /^(?:each|every)$/.test(wordAt(tokens, at + 1));
	const article = each ? at + 1 : afterHyphen(tokens, at);
	if (!/^(?:a|an|per|each|every)$/.test(wordAt(tokens, article))) return undefined;
	const period = afterHyphen(tokens, article + 1);
	const noun = wordAt(tokens, period);
	// "$3m a year earlier" is of that year.
	const dated = /^(?:earlier|later|ago|before|after|previously)$/.test(wordAt(tokens, period + 1));
	return PERIODS.test(noun) && !dated ? { noun, next: period + 1 } : undefined;
}
