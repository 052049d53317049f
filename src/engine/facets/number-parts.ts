import type { WordPiece } from "./number-words.ts";
import { cardinalOf } from "./number-words.ts";

/** A fraction in words: "two thirds", "five and a quarter", "one hundred and twenty-three thousandths". */
export interface WordFraction {
	readonly whole: number;
	readonly top: number;
	readonly bottom: number;
	/** "thirds": the words alone say that a fraction is meant; "a third" can be a rank. */
	readonly plural: boolean;
	readonly next: number;
}

/**
 * The fraction a run of number words ends in. The denominator takes as many words as make one ordinal ("one hundred
 * thirty-fifths" is 100/35) without breaking a number under a hundred or an "and" ("one hundred and thirty fifths" is
 * 130/5). Behind "and", a numerator below its denominator makes a mixed number, unless all of the words do, too ("one
 * hundred and twenty-three thousandths").
 */
export function fractionOf(pieces: readonly WordPiece[]): WordFraction | undefined {
	const part = pieces.at(-1);
	if (part?.kind !== "part") return undefined;
	for (let split = 1; split < pieces.length; split++) {
		const bottom = splitsAt(pieces, split) ? denominatorOf(pieces.slice(split)) : undefined;
		const fraction = bottom === undefined ? undefined : overBottom(pieces.slice(0, split), bottom);
		if (bottom === undefined || fraction === undefined || (fraction.top === 1) === part.plural) continue;
		return { ...fraction, bottom, plural: part.plural, next: part.next };
	}
	return undefined;
}

/** A rank or share as a denominator: "first" and "second" only behind a ten, "ten thousandth" but no "two thousandth". */
function denominatorOf(pieces: readonly WordPiece[]): number | undefined {
	const part = pieces.at(-1);
	if (part === undefined || (pieces.length === 1 && part.use === "rank")) return undefined;
	if (pieces.length === 1) return part.value;
	const round = pieces.length === 2 && (pieces[0]?.value ?? 1) % 10 === 0;
	return part.value < 100 || round ? rankOf(pieces) : undefined;
}

/** The rank a run of number words says: "twenty-first", "one hundred and fifth"; undefined for any other run. */
export function rankOf(pieces: readonly WordPiece[]): number | undefined {
	const part = pieces.at(-1);
	if (part?.kind !== "part" || part.use === "share") return undefined;
	if (pieces.length === 1) return part.value;
	const before = pieces.at(-2);
	const whole = pieces.slice(0, before?.kind === "and" ? -2 : -1);
	const cardinal = cardinalOf(whole);
	const last = whole.at(-1);
	if (cardinal === undefined || cardinal.length !== whole.length || last === undefined) return undefined;
	if (part.value >= 100) return before?.kind === "and" ? undefined : cardinal.value * part.value;
	const adds = last.kind === "ten" ? part.value < 10 && before?.kind !== "and" : last.kind === "magnitude";
	return adds && last.value > part.value ? cardinal.value + part.value : undefined;
}

function splitsAt(pieces: readonly WordPiece[], split: number): boolean {
	const before = pieces[split - 1];
	const after = pieces[split];
	if (before === undefined || after === undefined) return false;
	if (before.kind === "and" || after.kind === "and" || after.kind === "magnitude" || after.kind === "article")
		return false;
	return !(before.kind === "ten" && after.kind === "small" && after.value < 10);
}

/** The numerator, and the whole number before "and" when there is one. */
function overBottom(
	pieces: readonly WordPiece[],
	bottom: number,
): { readonly whole: number; readonly top: number } | undefined {
	const and = pieces.findLastIndex(({ kind }) => kind === "and");
	const top = and < 0 ? undefined : numberOf(pieces.slice(and + 1));
	const whole = and < 0 ? undefined : wholeOf(pieces.slice(0, and));
	const all = numberOf(pieces);
	const proper = all !== undefined && all < bottom;
	if (top !== undefined && whole !== undefined && top < bottom && !proper) return { whole, top };
	return all === undefined ? undefined : { whole: 0, top: all };
}

/** The number that takes all of the pieces; "a" alone is one. */
function numberOf(pieces: readonly WordPiece[]): number | undefined {
	if (pieces.length === 1 && pieces[0]?.kind === "article") return 1;
	const cardinal = cardinalOf(pieces);
	return cardinal?.length === pieces.length ? cardinal.value : undefined;
}

/** "twenty and three" before "and three fifths" is a sum, too. */
function wholeOf(pieces: readonly WordPiece[]): number | undefined {
	const whole = numberOf(pieces);
	if (whole !== undefined || pieces.length < 3 || pieces.at(-2)?.kind !== "and") return whole;
	const ten = numberOf(pieces.slice(0, -2));
	const unit = numberOf(pieces.slice(-1));
	return ten === undefined || unit === undefined || ten % 10 > 0 || unit > 9 ? undefined : ten + unit;
}
