import { magnitudes, pluralMagnitudes } from "../data/number-words.ts";
import type { Token } from "../tokens.ts";
import { figureAt } from "./number-figures.ts";
import { fractionOf, rankOf, type WordFraction } from "./number-parts.ts";
import { cardinalOf, pastHyphen, pointAfter, wordPieces } from "./number-words.ts";
import { afterHyphen, gluedAt, wordAt } from "./token-at.ts";

/** A number as the grammar of English reads it, whatever it stands for. The sign is not part of it. */
export interface WrittenNumber {
	/** A share is written as a fraction alone: "two thirds", "3/4". "Five and a quarter" is a cardinal. */
	readonly kind: "cardinal" | "share" | "rank";
	/** Tokens `[first, next)`. */
	readonly first: number;
	readonly next: number;
	readonly value: number;
	/** The value before the magnitude words behind it: 3.2 for "3.2 million". */
	readonly mantissa: number;
	/** Value of the last place written: 100,000 for "3.2 million". */
	readonly step: number;
	/** Written in digits. */
	readonly digits: boolean;
	/** "two thirds", where "a third" can be a rank and "half" an adverb. */
	readonly plural: boolean;
}

/** How numbers are written in the text at hand. */
export interface NumberStyle {
	/** Hyphens in numbers may have spaces around them ("fifty - two"). */
	readonly loose: boolean;
	/** What a letter or short form directly behind a figure multiplies it by: the "m" of "3.2m". */
	readonly letter: (tokens: readonly Token[], at: number) => number | undefined;
}

/** Beyond this, more magnitude words make no number that anyone means. */
const LARGEST = 1e18;

/** The longest number that starts at token `at`; undefined when none does. */
export function numberAt(
	tokens: readonly Token[],
	at: number,
	style: NumberStyle,
): WrittenNumber | undefined {
	const figure = figureAt(tokens, at);
	if (figure !== undefined) {
		const { value, step, next, closed, share } = figure;
		const rank = gluedAt(tokens, next) && /^(?:st|nd|rd|th)$/.test(wordAt(tokens, next));
		const base = { first: at, next, value, mantissa: value, step, digits: true, plural: false };
		if (rank) return { ...base, kind: "rank", next: next + 1 };
		const number: WrittenNumber = { ...base, kind: share ? "share" : "cardinal" };
		return closed ? number : withPartOf(tokens, magnified(tokens, withHalf(tokens, number), style));
	}
	return halfAt(tokens, at, style) ?? wordsAt(tokens, at, style);
}

/** Index of the minus before a number: a mark glued to it but to nothing before, or a word; undefined without one. */
export function minusBefore(tokens: readonly Token[], at: number): number | undefined {
	if (/^(?:minus|negative)$/.test(wordAt(tokens, at - 1))) return at - 1;
	if (tokens[at - 1]?.norm !== "-" || !gluedAt(tokens, at) || gluedAt(tokens, at - 1)) return undefined;
	return tokens[at - 2]?.kind === "number" ? undefined : at - 1;
}

function wordsAt(tokens: readonly Token[], at: number, style: NumberStyle): WrittenNumber | undefined {
	const pieces = wordPieces(tokens, at, style.loose);
	if (pieces.length === 0) return undefined;
	const base = { first: at, digits: false, plural: false };
	const fraction = fractionOf(pieces);
	if (fraction !== undefined) return withFraction(tokens, at, fraction, style);
	const rank = rankOf(pieces);
	const last = pieces.at(-1);
	if (rank !== undefined && last !== undefined && !last.plural)
		return { ...base, kind: "rank", next: last.next, value: rank, mantissa: rank, step: 1 };
	const cardinal = cardinalOf(pieces);
	const next = pieces[(cardinal?.length ?? 0) - 1]?.next;
	if (cardinal === undefined || next === undefined) return undefined;
	const { value, mantissa, step } = cardinal;
	const point = value < LARGEST ? pointAfter(tokens, next) : undefined;
	if (point === undefined) return { ...base, kind: "cardinal", next, value, mantissa, step };
	const exact = Number(`${value}.${point.decimals}`);
	const pointed = { value: exact, mantissa: exact, step: 10 ** -point.decimals.length, next: point.next };
	return magnified(tokens, { ...base, kind: "cardinal", ...pointed }, style);
}

/** A share alone, or a whole number with its fraction: "a million and a half" is 1.5 million. */
function withFraction(
	tokens: readonly Token[],
	first: number,
	{ whole, top, bottom, plural, next }: WordFraction,
	style: NumberStyle,
): WrittenNumber {
	const part = top / bottom;
	const base = { first, next, digits: false, plural, step: 1 / bottom };
	if (whole === 0) return ofMagnitude(tokens, { ...base, kind: "share", value: part, mantissa: part });
	const scale = [1e12, 1e9, 1e6].find((size) => whole % size === 0);
	if (scale === undefined) {
		const value = whole + part;
		return magnified(tokens, { ...base, kind: "cardinal", value, mantissa: value }, style);
	}
	// "one billion and a half million": the part is of another magnitude.
	const own = magnitudes.get(wordAt(tokens, next));
	const value = rounded(whole + part * (own ?? scale));
	const end = own === undefined ? next : next + 1;
	return {
		...base,
		kind: "cardinal",
		value,
		mantissa: value / scale,
		step: (own ?? scale) / bottom,
		next: end,
	};
}

/** "1 million and a half" is 1.5 million. */
function withPartOf(tokens: readonly Token[], number: WrittenNumber): WrittenNumber {
	const factor = number.value / number.mantissa;
	if (!(factor >= 1e6) || wordAt(tokens, number.next) !== "and") return number;
	const article = /^(?:an?|one)$/.test(wordAt(tokens, number.next + 1));
	const part = { half: 0.5, quarter: 0.25 }[wordAt(tokens, number.next + 2)];
	if (!article || part === undefined) return number;
	const [value, mantissa] = [number.value + part * factor, number.mantissa + part];
	return { ...number, value, mantissa, step: part * factor, next: number.next + 3 };
}

/** "three quarters of a million", "a quarter million", "one-half million". */
function ofMagnitude(tokens: readonly Token[], share: WrittenNumber): WrittenNumber {
	const of = wordAt(tokens, share.next) === "of" && /^an?$/.test(wordAt(tokens, share.next + 1));
	const part = /^(?:half|quarters?)$/.test(wordAt(tokens, share.next - 1));
	const at = of ? share.next + 2 : part ? share.next : -1;
	const factor = magnitudes.get(wordAt(tokens, at));
	if (factor === undefined) return share;
	const value = rounded(share.value * factor);
	return { ...share, kind: "cardinal", value, step: share.step * factor, next: at + 1 };
}

/** "half a million", "half-million", "quarter million", "half a dozen"; "half" alone is a share. */
function halfAt(tokens: readonly Token[], at: number, style: NumberStyle): WrittenNumber | undefined {
	const half = wordAt(tokens, at) === "half";
	if (!half && wordAt(tokens, at) !== "quarter") return undefined;
	const value = half ? 2 * QUARTER : QUARTER;
	const base = { first: at, value, mantissa: value, step: QUARTER, digits: false, plural: false };
	const article = /^an?$/.test(wordAt(tokens, at + 1)) ? at + 2 : afterHyphen(tokens, at + 1);
	if (magnitudes.has(wordAt(tokens, article)))
		return magnified(tokens, { ...base, kind: "cardinal", next: article }, style);
	const point = /^(?:point|percentage)$/.test(wordAt(tokens, afterHyphen(tokens, at + 1)));
	return half || point ? { ...base, kind: "share", next: at + 1 } : undefined;
}

/** Whoever says "half" counts in quarters: it is not said of a third, nor of 25 basis points. */
const QUARTER = 0.25;

/** "and a half" or "-and-a-half" behind a figure. */
function withHalf(tokens: readonly Token[], number: WrittenNumber): WrittenNumber {
	const and = afterHyphen(tokens, number.next);
	if (wordAt(tokens, and) !== "and" || number.kind === "share") return number;
	const a = afterHyphen(tokens, and + 1);
	const half = afterHyphen(tokens, a + 1);
	if (!/^(?:a|one)$/.test(wordAt(tokens, a)) || wordAt(tokens, half) !== "half") return number;
	const value = number.value + 0.5;
	return { ...number, value, mantissa: value, step: 0.5, next: half + 1 };
}

/** The number with the magnitude words and letters behind it. */
function magnified(tokens: readonly Token[], number: WrittenNumber, style: NumberStyle): WrittenNumber {
	let { next } = number;
	let factor = 1;
	for (;;) {
		const from = pastHyphen(tokens, next, style.loose);
		const word = wordAt(tokens, from);
		const spelled = magnitudes.get(word) ?? pluralMagnitudes.get(word);
		const letter = number.digits && factor === 1 ? style.letter(tokens, next) : undefined;
		if ((spelled === undefined && letter === undefined) || number.value * factor > LARGEST) break;
		factor *= spelled ?? letter ?? 1;
		next = spelled === undefined ? next + 1 : from + 1;
	}
	if (factor === 1) return number;
	const value = rounded(number.value * factor);
	return { ...number, value, step: number.step * factor, next };
}

/** Without the error of the last binary place: 1.1 million is 1,100,000. */
function rounded(value: number): number {
	return Number(value.toPrecision(15));
}
