// Numbers spelled out: first the run of number words is collected, then one reader takes the longest cardinal from its
// start and another splits it into numerator and denominator. A run is short, so no reader looks far.
import { cardinals, type NumberPiece, numberPieces, tens } from "../data/number-words.ts";
import type { Token } from "../tokens.ts";
import { afterHyphen, gluedAt, wordAt } from "./token-at.ts";

/** A number word of a text, `next` being the index behind its token. */
export interface WordPiece extends NumberPiece {
	readonly next: number;
}

/** A cardinal read from a run of pieces. */
export interface WordCardinal {
	readonly value: number;
	/** The value before the magnitude words at its end: 3 for "three million". */
	readonly mantissa: number;
	/** Value of the last place spoken: 10 for "thirty", 1000 for "five thousand". */
	readonly step: number;
	/** Pieces it takes. */
	readonly length: number;
}

const LONGEST = 24;
const LARGEST = 1e24;

/**
 * The number words that follow one another from token `at`, up to the first ordinal or fraction. Loose: hyphens may
 * have spaces around them.
 */
export function wordPieces(tokens: readonly Token[], at: number, loose: boolean): readonly WordPiece[] {
	const pieces: WordPiece[] = [];
	let next = at;
	let restarts = 0;
	while (pieces.length < LONGEST) {
		const from = pieces.length === 0 ? next : behindHyphen(tokens, next, loose, pieces.at(-1));
		const piece = numberPieces.get(wordAt(tokens, from));
		if (piece === undefined || !follows(piece, pieces.at(-1))) break;
		// "three one hundred and fifths" holds two numbers; "one one one" is counting.
		if (restartsAt(piece, pieces.at(-1)) && ++restarts > 1) break;
		next = from + 1;
		pieces.push({ ...piece, next });
		if (piece.kind === "part") break;
	}
	return pieces.length === 1 && pieces[0]?.kind === "article" ? [] : pieces;
}

/** Transcripts write "twenty - five". */
function behindHyphen(
	tokens: readonly Token[],
	at: number,
	loose: boolean,
	before: NumberPiece | undefined,
): number {
	const free = pastHyphen(tokens, at, true);
	const piece = numberPieces.get(wordAt(tokens, free));
	const unit = before?.kind === "ten" && piece?.kind === "small" && piece.value < 10;
	return unit ? free : pastHyphen(tokens, at, loose);
}

/** Whether a number cannot go on with this piece, so that another one begins. */
function restartsAt(piece: NumberPiece, before: NumberPiece | undefined): boolean {
	if (piece.kind !== "small" && piece.kind !== "ten") return false;
	return before?.kind === "small" || (before?.kind === "ten" && piece.value >= 10);
}

function follows(piece: NumberPiece, before: NumberPiece | undefined): boolean {
	if (piece.kind === "article") return before === undefined || before.kind === "and";
	if (piece.kind === "and") return before !== undefined && before.kind !== "and" && before.kind !== "article";
	if (piece.kind === "magnitude") return before !== undefined;
	return before?.kind !== "article" || piece.kind === "part" || piece.kind === "ten";
}

/** The index after a hyphen, glued on both sides or, when loose, standing free between words. */
export function pastHyphen(tokens: readonly Token[], at: number, loose: boolean): number {
	if (!loose) return afterHyphen(tokens, at);
	return tokens[at]?.norm === "-" && tokens[at + 1]?.kind === "word" ? at + 1 : at;
}

/** A term of a number under construction; what is added behind it must stay below `scale`. */
interface Term {
	value: number;
	scale: number;
}

/** The longest cardinal at the start of a run: "two hundred and five thousand", "a dozen"; undefined when none is. */
export function cardinalOf(pieces: readonly WordPiece[]): WordCardinal | undefined {
	const terms: Term[] = [];
	let best: WordCardinal | undefined;
	let round: WordCardinal | undefined;
	let small = { value: 0, step: 1 };
	let factor = 1;
	for (const [at, piece] of pieces.entries()) {
		const before = pieces[at - 1];
		if (piece.kind === "and") {
			if (before?.kind !== "magnitude") break;
			continue;
		}
		if (piece.kind === "part") break;
		// In "six thousand seven thousand" the seven is the next number's.
		if (!addTerm(terms, piece, before)) return piece.kind === "magnitude" ? (round ?? best) : best;
		if (piece.kind === "magnitude") factor *= piece.value;
		else {
			small = spoken(piece, before, small);
			factor = 1;
		}
		if (piece.kind === "article") continue;
		const value = terms.reduce((sum, term) => sum + term.value, 0);
		best = { value, mantissa: value / factor, step: small.step * factor, length: at + 1 };
		if (piece.kind === "magnitude") round = best;
	}
	return best;
}

function spoken(piece: WordPiece, before: WordPiece | undefined, small: { value: number }) {
	const joined = before?.kind === "ten" && piece.value < 10;
	const value = joined ? small.value + piece.value : piece.value;
	return { value, step: !joined && (piece.kind === "ten" || piece.value === 10) ? 10 : 1 };
}

/** Adds a piece to the terms; false when the number cannot go on with it. */
function addTerm(terms: Term[], piece: WordPiece, before: WordPiece | undefined): boolean {
	const last = terms.at(-1);
	if (piece.kind === "magnitude") return multiply(terms, piece.value, before);
	if (last === undefined) {
		terms.push({ value: piece.value, scale: 1 });
		return true;
	}
	if (before?.kind === "ten" && piece.kind === "small" && piece.value > 0 && piece.value < 10) {
		last.value += piece.value;
		return true;
	}
	const open = before?.kind === "magnitude" || before?.kind === "and";
	if (!open || last.scale < 100 || piece.kind === "article" || piece.value === 0) return false;
	terms.push({ value: piece.value, scale: 1 });
	return true;
}

/** All terms below a magnitude are multiplied by it: the 202 of "two hundred and two thousand". */
function multiply(terms: Term[], magnitude: number, before: WordPiece | undefined): boolean {
	const last = terms.at(-1);
	if (last === undefined || before?.kind === "and") return false;
	if (before?.kind === "magnitude" && last.scale >= magnitude) return false;
	let from = terms.length - 1;
	if (magnitude >= 1000) while (from > 0 && (terms[from - 1]?.scale ?? 0) < magnitude) from--;
	const below = terms[from - 1];
	const sum = terms.slice(from).reduce((total, term) => total + term.value, 0);
	if (sum === 0 || sum * magnitude > LARGEST || (below !== undefined && below.scale <= magnitude))
		return false;
	terms.length = from;
	terms.push({ value: sum * magnitude, scale: magnitude });
	return true;
}

/** What is said behind "point": the decimals as digits and the index after them. */
export function pointAfter(
	tokens: readonly Token[],
	at: number,
): { readonly decimals: string; readonly next: number } | undefined {
	const said = wordAt(tokens, at);
	if (said !== "point" && said !== "dot") return undefined;
	let decimals = "";
	let next = at + 1;
	while (decimals.length < 15) {
		const digit = cardinals.get(wordAt(tokens, next));
		if (digit === undefined || digit > 9 || (decimals !== "" && gluedAt(tokens, next))) break;
		decimals += digit;
		next++;
	}
	if (decimals !== "") return { decimals, next };
	const ten = tens.get(wordAt(tokens, next));
	if (ten === undefined) {
		const teen = cardinals.get(wordAt(tokens, next));
		return teen === undefined ? undefined : { decimals: String(teen), next: next + 1 };
	}
	const unitAt = afterHyphen(tokens, next + 1);
	const unit = cardinals.get(wordAt(tokens, unitAt)) ?? 0;
	return unit > 0 && unit < 10
		? { decimals: String(ten + unit), next: unitAt + 1 }
		: { decimals: String(ten), next: next + 1 };
}
