import type { Quantity } from "../facets/quantity.ts";
import { quantityValue } from "../facets/quantity-value.ts";
import type { Trend } from "../facets/trend.ts";
import type { Span } from "../model.ts";
import type { Passage } from "../passages.ts";
import type { Reading } from "../reading.ts";
import { firstFrom, hull } from "../spans.ts";
import type { Token } from "../tokens.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import { gives, nounsRelate } from "./counted-things.ts";
import type { Divergence } from "./divergence.ts";
import { unitsRelate } from "./figures.ts";
import { figuresOf } from "./figures-of.ts";
import { likeness, sharesGovernor } from "./same-thing.ts";

/** What follows from figures of a passage, with the words it follows from. */
interface Computed extends Span {
	readonly passage: Passage;
	readonly value: number;
	/** "40 of 160 = 25 %". */
	readonly shown: string;
}

/**
 * quantity/derived: a share of "40 of 160", a rise "from 300 to 450", or a sum of "30 men and 12 women" that does not
 * follow. Silent where the article gives the draft's figure itself.
 */
export const derivedDivergences: Comparator = (comparison) => {
	const passages = [comparison.closest.passage, ...comparison.neighbours(comparison.closest.passage, 1)];
	const figures = figuresOf(comparison.reading);
	const given = passages.flatMap((passage) => comparison.readingOf(passage).quantities);
	const open = figures.filter((figure) => !given.some((other) => gives(other, figure)));
	return [
		...open.flatMap((figure) =>
			wrongly(figure, shareOf(comparison, figure, passages) ?? sumOf(comparison, figure, passages)),
		),
		...comparison.reading.trends.flatMap((trend) => wrongChange(comparison, trend, passages, open)),
	];
};

function wrongly(figure: Quantity, computed: Computed | undefined): readonly Divergence[] {
	return computed === undefined || follows(figure, computed.value)
		? []
		: [divergence(figure, quantityValue(figure), computed)];
}

/** The draft's share of a thing, as "40 of the 160 homes" gives it. */
function shareOf(
	comparison: Comparison,
	figure: Quantity,
	passages: readonly Passage[],
): Computed | undefined {
	const named = figure.noun === null ? wholeBehind(comparison.reading, figure) : figure;
	if (figure.unit.kind !== "percent" || named === undefined) return undefined;
	for (const passage of passages) {
		const reading = comparison.readingOf(passage);
		const { tokens } = reading.sentence;
		const counts = figuresOf(reading).filter(({ unit }) => unit.kind === "count");
		for (const { part, whole } of sharesIn(counts, tokens)) {
			if (whole.value <= part.value || whole.noun === null || nounsRelate(named, whole) === "other") continue;
			if (!sharesGovernor(comparison.pairingWith(passage), figure, part)) continue;
			const value = (100 * part.value) / whole.value;
			const shown = `${plain(part.value)} of ${plain(whole.value)} = ${plain(value)} %`;
			const [start, end] = [Math.min(part.start, whole.start), Math.max(part.end, whole.phrase.end)];
			return { passage, start, end, value, shown };
		}
	}
	return undefined;
}

/** "a third of the 160 wells": what the share is of has its noun. */
function wholeBehind({ quantities, sentence: { tokens } }: Reading, figure: Quantity): Quantity | undefined {
	const whole = quantities.find(({ start }) => start >= figure.end);
	if (whole === undefined || whole.noun === null) return undefined;
	const between = tokens.slice(firstFrom(tokens, figure.end), firstFrom(tokens, whole.start));
	return joinsShare(between) ? whole : undefined;
}

interface Share {
	readonly part: Quantity;
	readonly whole: Quantity;
}

/** "40 of the 160 homes" and "of the 160 homes, 40". */
function sharesIn(counts: readonly Quantity[], tokens: readonly Token[]): readonly Share[] {
	return counts.flatMap((first, at): readonly Share[] => {
		const second = counts[at + 1];
		if (second === undefined) return [];
		const between = tokens.slice(firstFrom(tokens, first.end), firstFrom(tokens, second.start));
		if (joinsShare(between)) return [{ part: first, whole: second }];
		const before = tokens.slice(0, firstFrom(tokens, first.start)).slice(-2);
		const behind = tokens.slice(firstFrom(tokens, first.phrase.end), firstFrom(tokens, second.start));
		const opened = before.some(({ norm }) => norm === "of") && behind.every(({ norm }) => norm === ",");
		return opened ? [{ part: second, whole: first }] : [];
	});
}

/** "of", "out of the", "people of its usual". */
function joinsShare(between: readonly Token[]): boolean {
	const words = between.map(({ norm }) => norm).join(" ");
	return /^(?:\S+ )?(?:out )?of(?: (?:the|its|their|all|some|his|her|our)(?: [a-z]+)?)?$/.test(words);
}

const TOTAL = /\b(?:in all|in total|a total of|altogether|combined|all told|all in all)\b/i;

/** The sum of two or more counts that a passage joins with "and", where the draft says that its figure is one. */
function sumOf(comparison: Comparison, figure: Quantity, passages: readonly Passage[]): Computed | undefined {
	if (figure.unit.kind !== "count" || figure.noun === null || !TOTAL.test(comparison.claim.text))
		return undefined;
	for (const passage of passages) {
		const reading = comparison.readingOf(passage);
		const { tokens } = reading.sentence;
		const counts = figuresOf(reading).filter((one) => one.unit.kind === "count" && one.noun !== null);
		const joined = counts.filter((one, at) => {
			const next = counts[at + 1];
			const last = counts[at - 1];
			const joins = (a: Quantity, b: Quantity) =>
				tokens
					.slice(firstFrom(tokens, a.phrase.end), firstFrom(tokens, b.start))
					.every(({ norm }) => /^(?:,|and)$/.test(norm));
			return (next !== undefined && joins(one, next)) || (last !== undefined && joins(last, one));
		});
		const [first] = joined;
		const last = joined.at(-1);
		if (first === undefined || last === undefined || joined.length < 2 || joined.length !== counts.length)
			continue;
		if (!joined.every((one) => nounsRelate(figure, one) !== "other")) continue;
		if (!sharesGovernor(comparison.pairingWith(passage), figure, first)) continue;
		const value = joined.reduce((sum, one) => sum + one.value, 0);
		const shown = `${joined.map((one) => plain(one.value)).join(" + ")} = ${plain(value)}`;
		return { passage, start: first.start, end: last.phrase.end, value, shown };
	}
	return undefined;
}

/** A change that a passage gives by its start and end, and the draft by its size, share or factor. */
function wrongChange(
	comparison: Comparison,
	trend: Trend,
	passages: readonly Passage[],
	open: readonly Quantity[],
): readonly Divergence[] {
	const { by, factor } = trend;
	if (by === null ? factor === null : !open.some(({ start }) => start === by.start)) return [];
	for (const passage of passages) {
		const source = comparison.readingOf(passage);
		for (const other of source.trends) {
			const { from } = other;
			const to = other.to ?? reachedBefore(source, other);
			if (from === null || to === null || from.value === 0 || other.by !== null || other.factor !== null)
				continue;
			if (other.direction !== trend.direction || unitsRelate(from, to) !== "same") continue;
			const repeated = trend.from?.value === from.value && trend.to?.value === to.value;
			if (!repeated && (likeness(comparison.pairingWith(passage), trend.cue, other.cue) ?? 0) < LIKE)
				continue;
			const computed = changeOf(from, to, by, { passage, ...hull(from, to) });
			const figure = by ?? { start: trend.cue.start, end: trend.cue.end };
			if (computed === undefined) return [];
			if (by === null ? isMultipliedBy(trend, computed.value) : follows(by, computed.value)) return [];
			return [divergence(figure, by === null ? `× ${factor}` : quantityValue(by), computed)];
		}
	}
	return [];
}

const LIKE = 0.4;

/** "$96 million, up from $71 million": the amount right before the comma. */
export function reachedBefore(
	{ quantities, sentence: { text, start } }: Reading,
	{ cue, from }: Trend,
): Quantity | null {
	const before = quantities.findLast((one) => one.end <= cue.start);
	if (before === undefined || from === null || unitsRelate(from, before) !== "same") return null;
	return /^,?\s*$/.test(text.slice(before.end - start, cue.start - start)) ? before : null;
}

/** Whether something "doubled", "more than doubled" or "nearly doubled" when it was multiplied by so much. */
function isMultipliedBy({ factor, bound }: Trend, value: number): boolean {
	if (factor === null) return false;
	const slack = 0.1 * value;
	if (bound === "more-than") return value >= factor - slack;
	if (bound === "nearly") return value <= factor + slack && value >= 0.75 * factor;
	return Math.abs(value - factor) <= (bound === null ? slack : 2 * slack);
}

function changeOf(
	from: Quantity,
	to: Quantity,
	by: Quantity | null,
	place: Span & { readonly passage: Passage },
): Computed | undefined {
	const written = `${plain(from.value)} to ${plain(to.value)}`;
	if (by === null) {
		const value = to.value / from.value;
		return { ...place, value, shown: `${written} = × ${plain(value)}` };
	}
	const difference = Math.abs(to.value - from.value);
	if (by.unit.kind === "percent" && from.unit.kind !== "percent") {
		const value = (100 * difference) / Math.abs(from.value);
		return { ...place, value, shown: `${written} = ${plain(value)} %` };
	}
	return unitsRelate(by, from) === "same"
		? { ...place, value: difference, shown: `${written} = ${plain(difference)}` }
		: undefined;
}

/** Whether a figure is what was computed, to the precision and within the bound that it is given with. */
function follows({ value, low, high, step, bound, fraction, unit }: Quantity, computed: number): boolean {
	// Nobody rounds 25 percent to 30 without saying so.
	const slack = unit.kind === "percent" ? (fraction || bound !== null ? 3 : 0.6) : Math.max(step / 2, 1e-9);
	const loose = bound === null ? slack : Math.max(slack, 0.1 * value);
	if (bound === "more-than" || bound === "at-least") return computed >= value - slack;
	if (bound === "less-than" || bound === "at-most" || bound === "nearly") return computed <= value + slack;
	return computed >= low - loose && computed <= high + loose;
}

function plain(value: number): string {
	return String(Math.round(value * 10) / 10);
}

function divergence(figure: Span, value: string, computed: Computed): Divergence {
	const { passage, start, end, shown } = computed;
	return {
		type: "quantity/derived",
		direction: "different",
		relation: "incompatible",
		confidence: 0.8,
		draft: { start: figure.start, end: figure.end, value },
		source: { start, end, value: shown, passage },
	};
}
