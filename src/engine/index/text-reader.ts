import type { NumberSink } from "./byte-sink.ts";
import {
	CopiedUnits,
	EMPTY_HASH,
	hashedOn,
	LONGEST_PIECE,
	PieceTable,
	pieceHash,
	UNKNOWN,
} from "./piece-table.ts";

/** The terms of a piece of text without white space in it. */
export type Analyse = (piece: string) => readonly string[];

/** A part of a text. */
export interface TextPart {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

/** Pieces that are remembered. */
const MOST_PIECES = 1 << 18;

/** Values of pieces that are no term's number: no term; from MANY down, that of several terms. */
const NONE = -2;
const MANY = -3;

const WORD = 0;
const SPACE = 1;
const MARK = 2;
const APOSTROPHE = 39;
const STOP = 46;

/** By code unit below 128. */
const CLASSES = Uint8Array.from({ length: 128 }, (_, code) => {
	const character = String.fromCharCode(code);
	if (/\s/.test(character)) return SPACE;
	return /[!-~]/.test(character) && !/\w/.test(character) ? MARK : WORD;
});

/**
 * Reads texts as the numbers of their terms. Most words have been met before: they are looked up by their code units
 * where they stand, and no string is made of them. A text is analysed piece by piece: a plain word or figure is one, also
 * beside marks, which say nothing alone; else a piece goes on to the next white space.
 */
export class TextReader {
	readonly #analyse: Analyse;
	readonly #number: (term: string) => number;
	readonly #copied = new CopiedUnits();
	readonly #pieces = new PieceTable();
	/** The terms of pieces that have several; those at place i have the value MANY - i. */
	#many: (readonly number[])[] = [];

	constructor(analyse: Analyse, number: (term: string) => number) {
		this.#analyse = analyse;
		this.#number = number;
	}

	/** Appends the numbers of the terms of a part of a text. */
	read({ text, start, end }: TextPart, numbers: NumberSink): void {
		const length = end - start;
		const units = this.#copied.copy(text, start, end);
		let at = 0;
		while (at < length) {
			if (classOf(units[at] ?? 0) !== WORD) {
				at++;
				continue;
			}
			const first = at;
			// Most pieces are plain words: they are hashed while their end is looked for.
			let hash = EMPTY_HASH;
			let code = units[at] ?? 0;
			while (at < length && isPlain(code)) {
				hash = hashedOn(hash, code);
				code = units[++at] ?? 0;
			}
			if (!(at - first > 1 && endsWord(units, at, length)) || isHttp(units, first)) {
				at = pieceEnd(units, first, length);
				hash = pieceHash(units, first, at);
			}
			if (at - first > LONGEST_PIECE) {
				for (const term of this.#analyse(text.slice(start + first, start + at)))
					numbers.push(this.#number(term));
				continue;
			}
			let value = this.#pieces.find(hash, units, first, at);
			if (value === UNKNOWN) value = this.#learn(hash, text.slice(start + first, start + at));
			if (value >= 0) numbers.push(value);
			else if (value !== NONE) for (const one of this.#many[MANY - value] ?? []) numbers.push(one);
		}
	}

	/** Remembers a piece; gives its value. */
	#learn(hash: number, piece: string): number {
		if (this.#pieces.size >= MOST_PIECES) {
			this.#pieces.clear();
			this.#many = [];
		}
		const terms = this.#analyse(piece).map(this.#number);
		const value = terms.length > 1 ? MANY - this.#many.length : (terms[0] ?? NONE);
		if (terms.length > 1) this.#many.push(terms);
		this.#pieces.add(hash, piece, value);
		return value;
	}
}

function classOf(code: number): number {
	if (code < 128) return CLASSES[code] ?? WORD;
	return code === 0xa0 || (code >= 0x1680 && /\s/.test(String.fromCharCode(code))) ? SPACE : WORD;
}

/** Where a piece ends that begins there. */
function pieceEnd(units: Uint16Array, start: number, end: number): number {
	const figure = figureEnd(units, start, end);
	if (figure > start) return figure;
	let at = lettersEnd(units, start, end);
	const single = at === start + 1;
	const address = isHttp(units, start);
	if (at > start && units[at] === APOSTROPHE && at + 1 < end) {
		const after = lettersEnd(units, at + 1, end);
		if (after > at + 1) at = after;
	}
	if (at > start && !address && endsWord(units, at, end) && !(single && units[at] === STOP)) return at;
	while (at < end && classOf(units[at] ?? 0) !== SPACE) at++;
	return at;
}

/** Whether a word of plain letters cannot go on there. */
function endsWord(units: Uint16Array, at: number, end: number): boolean {
	const code = units[at] ?? 0;
	return at === end || (code !== APOSTROPHE && classOf(code) !== WORD);
}

/** Where a run of letters from A to Z ends. */
export function lettersEnd(units: Uint16Array, start: number, end: number): number {
	let at = start;
	for (; at < end; at++) {
		if (!isPlain(units[at] ?? 0)) break;
	}
	return at;
}

/** Whether it is one of the letters from A to Z, whose two cases differ in one bit. */
function isPlain(code: number): boolean {
	return (code | 32) >= 97 && (code | 32) <= 122;
}

/** Where digits end, with groups of them after points or commas. */
export function figureEnd(units: Uint16Array, start: number, end: number): number {
	let at = start;
	while (at < end && isDigit(units[at])) at++;
	while (at > start && at + 1 < end && isSeparator(units[at]) && isDigit(units[at + 1]))
		for (at++; at < end && isDigit(units[at]); ) at++;
	return at;
}

/** Whether "http" or "HTTP" stands there. */
function isHttp(units: Uint16Array, at: number): boolean {
	return (
		isLetter(units[at], 104) &&
		isLetter(units[at + 1], 116) &&
		isLetter(units[at + 2], 116) &&
		isLetter(units[at + 3], 112)
	);
}

function isLetter(code = 0, lower = 0): boolean {
	return (code | 32) === lower;
}

function isDigit(code = 0): boolean {
	return code >= 48 && code <= 57;
}

function isSeparator(code = 0): boolean {
	return code === 44 || code === STOP;
}
