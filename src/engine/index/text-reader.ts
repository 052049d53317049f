import { NumberSink } from "./byte-sink.ts";

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
/** What is longer is no word that comes back. */
const LONGEST_PIECE = 64;

/** In the place of a term's number. */
const MANY = 0xfffffffe;
const NONE = 0xffffffff;

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

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
	#slots = new Uint32Array(1 << 12);
	#units = new Uint16Array(1 << 14);
	#text = new Uint16Array(1 << 10);
	#unitCount = 0;
	/** By piece: where its units begin, and the number of its only term, NONE or MANY. */
	#starts = new NumberSink();
	#only = new NumberSink();
	readonly #many = new Map<number, readonly number[]>();

	constructor(analyse: Analyse, number: (term: string) => number) {
		this.#analyse = analyse;
		this.#number = number;
		this.#clear();
	}

	/** Appends the numbers of the terms of a part of a text. */
	read({ text, start, end }: TextPart, numbers: NumberSink): void {
		const length = end - start;
		const units = this.#copied(text, start, end);
		let at = 0;
		while (at < length) {
			if (classOf(units[at] ?? 0) !== WORD) {
				at++;
				continue;
			}
			const first = at;
			// Most pieces are plain words: they are hashed while their end is looked for.
			let hash = SEED;
			let code = units[at] ?? 0;
			while (at < length && isPlain(code)) {
				hash = Math.imul(hash ^ code, PRIME);
				code = units[++at] ?? 0;
			}
			if (!(at - first > 1 && endsWord(units, at, length)) || isHttp(units, first)) {
				at = pieceEnd(units, first, length);
				hash = hashOf(units, first, at);
			}
			if (at - first > LONGEST_PIECE) {
				for (const term of this.#analyse(text.slice(start + first, start + at)))
					numbers.push(this.#number(term));
				continue;
			}
			const known = this.#piece(hash, units, first, at);
			const piece = known < 0 ? this.#learn(text.slice(start + first, start + at)) : known;
			const term = this.#only.at(piece);
			if (term < MANY) numbers.push(term);
			else if (term === MANY) for (const one of this.#many.get(piece) ?? []) numbers.push(one);
		}
	}

	/** The text's code units: reading an array is quicker than asking a string that is part of another one. */
	#copied(text: string, start: number, end: number): Uint16Array {
		if (end - start > this.#text.length) this.#text = new Uint16Array(2 * (end - start));
		const units = this.#text;
		for (let i = start; i < end; i++) units[i - start] = text.charCodeAt(i);
		return units;
	}

	/** The number of a piece, -1 when it is new. */
	#piece(hash: number, text: Uint16Array, start: number, end: number): number {
		const slots = this.#slots;
		const mask = slots.length - 1;
		for (let slot = slotOf(hash) & mask; ; slot = (slot + 1) & mask) {
			const piece = slots[slot] ?? 0;
			if (piece === 0) return -1;
			if (this.#isPiece(piece - 1, text, start, end)) return piece - 1;
		}
	}

	#isPiece(piece: number, text: Uint16Array, start: number, end: number): boolean {
		const first = this.#starts.at(piece);
		if (this.#starts.at(piece + 1) - first !== end - start) return false;
		const units = this.#units;
		for (let i = start; i < end; i++) if (units[first + i - start] !== text[i]) return false;
		return true;
	}

	#learn(piece: string): number {
		if (this.#starts.length > MOST_PIECES) this.#clear();
		if (this.#unitCount + piece.length > this.#units.length) {
			const grown = new Uint16Array(2 * (this.#unitCount + piece.length));
			grown.set(this.#units);
			this.#units = grown;
		}
		for (let i = 0; i < piece.length; i++) this.#units[this.#unitCount++] = piece.charCodeAt(i);
		this.#starts.push(this.#unitCount);
		const number = this.#starts.length - 2;
		const terms = this.#analyse(piece).map(this.#number);
		this.#only.push(terms.length > 1 ? MANY : (terms[0] ?? NONE));
		if (terms.length > 1) this.#many.set(number, terms);
		if (2 * this.#starts.length > this.#slots.length) this.#widen();
		else this.#place(number);
		return number;
	}

	#place(piece: number): void {
		const mask = this.#slots.length - 1;
		let slot = slotOf(hashOf(this.#units, this.#starts.at(piece), this.#starts.at(piece + 1))) & mask;
		while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
		this.#slots[slot] = piece + 1;
	}

	#widen(): void {
		this.#slots = new Uint32Array(4 * this.#slots.length);
		for (let piece = 0; piece + 1 < this.#starts.length; piece++) this.#place(piece);
	}

	#clear(): void {
		this.#slots.fill(0);
		this.#unitCount = 0;
		this.#starts = new NumberSink();
		this.#only = new NumberSink();
		this.#many.clear();
		this.#starts.push(0);
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

function lettersEnd(units: Uint16Array, start: number, end: number): number {
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

/** Digits, and groups of them after points or commas. */
function figureEnd(units: Uint16Array, start: number, end: number): number {
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

/** FNV-1a by code units. */
function hashOf(units: Uint16Array, start: number, end: number): number {
	let hash = SEED;
	for (let i = start; i < end; i++) hash = Math.imul(hash ^ (units[i] ?? 0), PRIME);
	return hash;
}

/** The low bits of short keys are alike. */
function slotOf(hash: number): number {
	return hash ^ (hash >>> 15);
}
