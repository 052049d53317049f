import { foldName, isShouted } from "../../spelling.ts";
import type { Word } from "../../syntax/tree.ts";
import { isCapital } from "../../tokens.ts";
import type { NamePlace } from "./describing.ts";
import type { Introduction } from "./entity.ts";

/** A short form and the words of the full name it stands for. */
export interface Introduced extends Introduction {
	/** Word index of the short form. */
	readonly at: number;
	/** Word indexes of the full name, half-open. */
	readonly from: number;
	readonly to: number;
}

const OPENS = /^(?:\(|\[|-LRB-|["“‘'`]+)$/;
const BEFORE_FULL =
	/^(?:or|the|short|for|formally|officially|which|that|stands|is|abbreviated|known|as|called)$/;
const BEFORE_SHORT = /^(?:or|known|as|called|abbreviated|the|a|simply|hereinafter|to|dubbed|["“‘'`]+)$/;

/**
 * The acronyms that a sentence introduces: "Full Name (FN)", "Full Name, or FN", "FN (Full Name)", "FN, short for Full
 * Name". The letters must be the initials, small words and parts of compounds left out or not.
 */
export function introductionsIn(words: readonly Word[]): readonly Introduced[] {
	return words.flatMap((word, at) => {
		if (!isCapital(word.text) || !isShouted(word.text) || word.text.length > 10 || /\d/.test(word.text))
			return [];
		const short = foldName(word.text);
		const full = fullBefore(words, at, short) ?? fullAfter(words, at, short);
		return full === undefined ? [] : [{ start: word.start, end: word.end, short, at, ...full }];
	});
}

type Reach = Pick<NamePlace, "from" | "to">;

function fullBefore(words: readonly Word[], at: number, short: string): Reach | undefined {
	let end = at;
	while (end > 0 && end > at - 4 && BEFORE_SHORT.test(words[end - 1]?.text ?? "")) end--;
	const mark = words[end - 1]?.text ?? "";
	if (!OPENS.test(mark) && mark !== ",") return undefined;
	while (end > 0 && (OPENS.test(words[end - 1]?.text ?? "") || words[end - 1]?.text === ",")) end--;
	const letters = [...short].reverse();
	const first = Math.max(0, end - 2 * short.length - 4);
	const length = spelled(words.slice(first, end).reverse(), letters);
	return length === undefined ? undefined : { from: end - length, to: end };
}

function fullAfter(words: readonly Word[], at: number, short: string): Reach | undefined {
	const mark = words[at + 1]?.text ?? "";
	let from = at + 2;
	if (!OPENS.test(mark) && mark !== "," && !/^(?:stands|is)$/.test(mark)) return undefined;
	if (/^(?:stands|is)$/.test(mark) && !/^(?:for|short)$/.test(words[at + 2]?.text ?? "")) return undefined;
	while (BEFORE_FULL.test(words[from]?.text.toLowerCase() ?? "") && from < at + 7) from++;
	const length = spelled(words.slice(from, from + 2 * short.length + 4), [...short]);
	return length === undefined ? undefined : { from, to: from + length };
}

/** How many of the words it takes to spell the letters with their initials, or undefined. */
function spelled(words: readonly Word[], letters: readonly string[]): number | undefined {
	let next = 0;
	let capital = false;
	for (const [index, word] of words.entries()) {
		if (next === letters.length) return capital ? index : undefined;
		if (/^[-&–’'.]$/.test(word.text) || word.xpos === "POS") continue;
		if (!/^\p{L}/u.test(word.text)) return undefined;
		const small = /^(?:ADP|DET|CCONJ|PART)$/.test(word.upos);
		const upper = isCapital(word.text);
		if (foldName(word.text).charAt(0) === letters[next] && (!small || upper || fitsSmall(letters, next))) {
			next++;
			if (upper) capital = true;
		} else if (!small) return undefined;
	}
	return next === letters.length && capital ? words.length : undefined;
}

/** "DoE" counts its "of"; the letter must then be the small word's. */
function fitsSmall(letters: readonly string[], next: number): boolean {
	return /[oaft]/.test(letters[next] ?? "") && letters.length > 2;
}
