import {
	cardinals,
	fractions,
	gluedMagnitudes,
	magnitudes,
	ordinals,
	tens,
	vagueNumbers,
} from "../data/number-words.ts";
import { currencyWords } from "../data/units.ts";
import type { Token } from "../tokens.ts";

/** A number in digits or words, before anyone asks what it counts. */
export interface Numeral {
	readonly kind: "cardinal" | "fraction" | "ordinal" | "vague";
	/** Index of its first token. */
	readonly first: number;
	/** Index after its last token. */
	readonly next: number;
	readonly value: number;
	/** What it can mean: equal to `value` unless vague. */
	readonly low: number;
	readonly high: number;
	/** Value of the last place written: 100 for "4,200", 100,000 for "3.2 million". */
	readonly step: number;
	/** The value before the magnitude word: 3.2 for "3.2 million". */
	readonly mantissa: number;
	readonly digits: boolean;
}

/** The numeral that starts at token `at`; undefined when none does. Years and names are not told apart here. */
export function numeralAt(tokens: readonly Token[], at: number): Numeral | undefined {
	return (
		vagueAt(tokens, at) ??
		fractionAt(tokens, at) ??
		oneInAt(tokens, at) ??
		ordinalAt(tokens, at) ??
		cardinalAt(tokens, at)
	);
}

/** The folded word at an index; "" for marks, figures and beyond the end. */
export function wordAt(tokens: readonly Token[], at: number): string {
	const token = tokens[at];
	return token?.kind === "word" ? token.norm : "";
}

/** Whether no space stands before the token at this index. */
export function gluedAt(tokens: readonly Token[], at: number): boolean {
	return tokens[at - 1] !== undefined && tokens[at - 1]?.end === tokens[at]?.start;
}

/** The index after a hyphen that is glued on both sides; `at` itself when none stands there. */
export function afterHyphen(tokens: readonly Token[], at: number): number {
	const hyphen = tokens[at]?.norm === "-" && gluedAt(tokens, at) && gluedAt(tokens, at + 1);
	return hyphen && tokens[at + 1] !== undefined ? at + 1 : at;
}

function vagueAt(tokens: readonly Token[], at: number): Numeral | undefined {
	const word = wordAt(tokens, at);
	const pair = `${word} of ${wordAt(tokens, at + 2)}`;
	const long = wordAt(tokens, at + 1) === "of" ? vagueNumbers.get(pair) : undefined;
	// "scores" alone is more often a verb.
	if (word === "scores" && !/^(?:of|more|killed|injured|dead)$/.test(wordAt(tokens, at + 1)))
		return undefined;
	const range = long ?? vagueNumbers.get(word);
	if (range === undefined) return undefined;
	const [low, high] = range;
	const next = at + (long === undefined ? 1 : 3);
	return { kind: "vague", first: at, next, value: low, low, high, step: low, mantissa: low, digits: false };
}

/** "a third of", "two-thirds", "half of"; "half" before a magnitude or an article of time is left to the cardinals. */
function fractionAt(tokens: readonly Token[], at: number): Numeral | undefined {
	const top = topOf(tokens, at);
	const after = top === undefined ? at : afterHyphen(tokens, at + 1);
	const hyphened = top !== undefined && after > at + 1;
	const word = wordAt(tokens, after);
	const bottom = fractions.get(word);
	if (bottom === undefined || (top === undefined && word !== "half")) return undefined;
	const following = wordAt(tokens, after + 1);
	const plural = /(?:s|halves)$/.test(word) && top !== undefined && top > 1;
	const ofWhole =
		following === "of" || (word === "half" && /^(?:the|its|his|her|their|our|all)$/.test(following));
	if (!(plural || ofWhole || (hyphened && bottom > 2))) return undefined;
	if (word === "half" && wordAt(tokens, at - 1) === "and") return undefined;
	const value = (100 * (top ?? 1)) / bottom;
	return { ...exact("fraction", at, after + 1, value), step: 1, mantissa: value, digits: false };
}

function topOf(tokens: readonly Token[], at: number): number | undefined {
	const word = wordAt(tokens, at);
	if (word === "a" || word === "one") return 1;
	const value = cardinals.get(word);
	return value !== undefined && value > 1 && value < 10 ? value : undefined;
}

/** "one in four", "3 out of 10", as a share in percent. */
function oneInAt(tokens: readonly Token[], at: number): Numeral | undefined {
	const top = plainNumber(tokens, at);
	if (top === undefined || top < 1) return undefined;
	const inward =
		wordAt(tokens, at + 1) === "in"
			? at + 2
			: `${wordAt(tokens, at + 1)} ${wordAt(tokens, at + 2)}` === "out of"
				? at + 3
				: 0;
	if (inward === 0) return undefined;
	const of = cardinalAt(tokens, inward);
	if (of === undefined || of.value <= top || of.value > 1000 || /^(?:of|out)$/.test(wordAt(tokens, of.next)))
		return undefined;
	// "two in 10 days" counts days.
	if (/^(?:days?|weeks?|months?|years?|hours?|minutes?)$/.test(wordAt(tokens, of.next))) return undefined;
	const value = (100 * top) / of.value;
	return { ...exact("fraction", at, of.next, value), step: 1, mantissa: value, digits: false };
}

function plainNumber(tokens: readonly Token[], at: number): number | undefined {
	const token = tokens[at];
	if (token?.kind === "number") return /^\d{1,3}$/.test(token.norm) ? Number(token.norm) : undefined;
	return cardinals.get(wordAt(tokens, at));
}

/** "third", "twenty-first", "21st". */
function ordinalAt(tokens: readonly Token[], at: number): Numeral | undefined {
	const token = tokens[at];
	if (token?.kind === "number") {
		const suffixed = gluedAt(tokens, at + 1) && /^(?:st|nd|rd|th)$/.test(wordAt(tokens, at + 1));
		return suffixed && /^\d{1,3}$/.test(token.norm)
			? ordinal(at, at + 2, Number(token.norm), true)
			: undefined;
	}
	const word = wordAt(tokens, at);
	const whole = ordinals.get(word);
	if (whole !== undefined) return ordinal(at, at + 1, whole, false);
	const ten = tens.get(word);
	const unitAt = afterHyphen(tokens, at + 1);
	const unit = ordinals.get(wordAt(tokens, unitAt));
	if (ten === undefined || unit === undefined || unit > 9) return undefined;
	return ordinal(at, unitAt + 1, ten + unit, false);
}

function ordinal(first: number, next: number, value: number, digits: boolean): Numeral {
	return { ...exact("ordinal", first, next, value), step: 1, mantissa: value, digits };
}

function cardinalAt(tokens: readonly Token[], at: number): Numeral | undefined {
	const base = figureAt(tokens, at) ?? wordsAt(tokens, at);
	if (base === undefined) return undefined;
	const half = afterHalf(tokens, base.next);
	const halved = half > 0 ? { ...base, next: half, mantissa: base.mantissa + 0.5, step: 0.5 } : base;
	let { next } = halved;
	let factor = 1;
	for (;;) {
		const magnitude = magnitudeAt(tokens, next);
		if (magnitude === undefined) break;
		factor *= magnitude.factor;
		next = magnitude.next;
	}
	const value = halved.mantissa * factor;
	const { mantissa, digits } = halved;
	return { ...exact("cardinal", at, next, value), step: halved.step * factor, mantissa, digits };
}

/** The index after "and a half", "-and-a-half"; 0 when something else follows. */
function afterHalf(tokens: readonly Token[], next: number): number {
	const and = afterHyphen(tokens, next);
	const a = afterHyphen(tokens, and + 1);
	const half = afterHyphen(tokens, a + 1);
	return /^and (?:a|one) half$/.test(`${wordAt(tokens, and)} ${wordAt(tokens, a)} ${wordAt(tokens, half)}`)
		? half + 1
		: 0;
}

function exact(kind: Numeral["kind"], first: number, next: number, value: number) {
	return { kind, first, next, value, low: value, high: value } as const;
}

interface Base {
	readonly mantissa: number;
	readonly step: number;
	readonly next: number;
	readonly digits: boolean;
}

function figureAt(tokens: readonly Token[], at: number): Base | undefined {
	const token = tokens[at];
	if (token?.kind !== "number" || !/^(?:0|[1-9]\d{0,14})(?:\.\d{1,6})?$/.test(token.norm)) return undefined;
	const [whole = "", decimals = ""] = token.norm.split(".");
	const zeros = /0*$/.exec(whole)?.[0].length ?? 0;
	const step = decimals === "" ? 10 ** Math.min(zeros, whole.length - 1) : 10 ** -decimals.length;
	return { mantissa: Number(token.norm), step, next: at + 1, digits: true };
}

/** "forty-two", "two hundred and five", "a hundred", "half a million"; magnitudes over a hundred are read later. */
function wordsAt(tokens: readonly Token[], at: number): Base | undefined {
	const word = wordAt(tokens, at);
	if (word === "half") {
		const article = /^an?$/.test(wordAt(tokens, at + 1)) ? at + 2 : afterHyphen(tokens, at + 1);
		const big = magnitudeAt(tokens, article) !== undefined;
		const time = /^(?:hour|mile|year|century|minute)$/.test(wordAt(tokens, article)) && article === at + 2;
		return big || time ? { mantissa: 0.5, step: 0.5, next: article, digits: false } : undefined;
	}
	if (/^an?$/.test(word)) {
		return magnitudeAt(tokens, at + 1) === undefined
			? undefined
			: { mantissa: 1, step: 1, next: at + 1, digits: false };
	}
	const start = belowHundred(tokens, at);
	if (start === undefined) return undefined;
	const hundreds = wordAt(tokens, start.next) === "hundred" && start.mantissa < 100;
	if (!hundreds) return start;
	const rest = belowHundred(
		tokens,
		wordAt(tokens, start.next + 1) === "and" ? start.next + 2 : start.next + 1,
	);
	// Left to the magnitudes, "five hundred" keeps 5 as what was written.
	if (rest === undefined) return start;
	return { ...rest, mantissa: start.mantissa * 100 + rest.mantissa };
}

function belowHundred(tokens: readonly Token[], at: number): Base | undefined {
	const small = cardinals.get(wordAt(tokens, at));
	if (small !== undefined)
		return { mantissa: small, step: small === 10 ? 10 : 1, next: at + 1, digits: false };
	const ten = tens.get(wordAt(tokens, at));
	if (ten === undefined) return undefined;
	const unitAt = afterHyphen(tokens, at + 1);
	const unit = cardinals.get(wordAt(tokens, unitAt));
	if (unit === undefined || unit < 1 || unit > 9)
		return { mantissa: ten, step: 10, next: at + 1, digits: false };
	return { mantissa: ten + unit, step: 1, next: unitAt + 1, digits: false };
}

function magnitudeAt(tokens: readonly Token[], at: number): { factor: number; next: number } | undefined {
	const glued = gluedAt(tokens, at);
	const from = afterHyphen(tokens, at);
	const word = wordAt(tokens, from);
	const factor = magnitudes.get(word);
	if (factor !== undefined) return { factor, next: from + 1 };
	if (!glued || from !== at || tokens[at - 1]?.kind !== "number") return undefined;
	const letter = gluedMagnitudes.get(word);
	if (letter === undefined) return undefined;
	return readsAsMagnitude(tokens, at, word) ? { factor: letter, next: at + 1 } : undefined;
}

/** "100m" is a distance unless money stands before it or things that can be counted after it. */
function readsAsMagnitude(tokens: readonly Token[], at: number, letter: string): boolean {
	if (letter === "k") return true;
	if (/\p{Sc}/u.test(tokens[at - 2]?.text ?? "")) return true;
	if (letter !== "m") return false;
	if (currencyWords.has(wordAt(tokens, at + 1))) return true;
	return /^(?:people|children|women|men|\p{Ll}{3,}[^su]s)$/u.test(wordAt(tokens, at + 1));
}
