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

const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const MARK = 4;
const OTHER = 5;

/** By code unit below 128. The apostrophe, the underscore and controls are parts of words or nothing to count on. */
const CLASSES = Uint8Array.from({ length: 128 }, (_, code) => {
	const character = String.fromCharCode(code);
	if (/[A-Za-z]/.test(character)) return LETTER;
	if (/\d/.test(character)) return DIGIT;
	if (/\s/.test(character)) return SPACE;
	return /[!-~]/.test(character) && !/['_]/.test(character) ? MARK : OTHER;
});

/**
 * Reads texts as the numbers of their terms. Most of what stands between white space has been met before: it is looked
 * up by its code units where it stands, and no string is made of it. The analysis of a text must be that of its pieces
 * between white space one after the other, and marks around a plain word or figure must not matter.
 */
export class TextReader {
	readonly #analyse: Analyse;
	readonly #number: (term: string) => number;
	#slots = new Uint32Array(1 << 12);
	#units = new Uint16Array(1 << 14);
	#unitCount = 0;
	/** By piece: where its units begin, and where its terms' numbers begin. */
	#starts = new NumberSink();
	#termStarts = new NumberSink();
	#terms = new NumberSink();

	constructor(analyse: Analyse, number: (term: string) => number) {
		this.#analyse = analyse;
		this.#number = number;
		this.#clear();
	}

	/** Appends the numbers of the terms of a part of a text. */
	read({ text, start, end }: TextPart, numbers: NumberSink): void {
		let at = start;
		while (at < end) {
			if (classAt(text, at) === SPACE) {
				at++;
				continue;
			}
			const first = at;
			// Marks, then a word or a figure, then marks again: the core says all there is.
			while (at < end && classAt(text, at) === MARK) at++;
			const core = at;
			at = coreEnd(text, at, end);
			const coreStop = at;
			while (at < end && (classAt(text, at) === MARK || text.charCodeAt(at) === 39)) at++;
			const plain = coreStop > core && (at === end || classAt(text, at) === SPACE);
			while (at < end && classAt(text, at) !== SPACE) at++;
			const piece = plain ? this.#piece(text, core, coreStop) : this.#piece(text, first, at);
			const last = this.#termStarts.at(piece + 1);
			for (let i = this.#termStarts.at(piece); i < last; i++) numbers.push(this.#terms.at(i));
		}
	}

	/** The number of a piece, read now when it is new. */
	#piece(text: string, start: number, end: number): number {
		let hash = 0x811c9dc5;
		for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
		hash ^= hash >>> 15;
		const slots = this.#slots;
		const mask = slots.length - 1;
		for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
			const piece = slots[slot] ?? 0;
			if (piece === 0) break;
			if (this.#isPiece(piece - 1, text, start, end)) return piece - 1;
		}
		return this.#learn(text.slice(start, end));
	}

	#isPiece(piece: number, text: string, start: number, end: number): boolean {
		const first = this.#starts.at(piece);
		if (this.#starts.at(piece + 1) - first !== end - start) return false;
		const units = this.#units;
		for (let i = start; i < end; i++) if (units[first + i - start] !== text.charCodeAt(i)) return false;
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
		for (const term of this.#analyse(piece)) this.#terms.push(this.#number(term));
		this.#termStarts.push(this.#terms.length);
		const number = this.#starts.length - 2;
		if (2 * this.#starts.length > this.#slots.length) this.#widen();
		else this.#place(number);
		return number;
	}

	#place(piece: number): void {
		let hash = 0x811c9dc5;
		const end = this.#starts.at(piece + 1);
		for (let i = this.#starts.at(piece); i < end; i++)
			hash = Math.imul(hash ^ (this.#units[i] ?? 0), 0x01000193);
		hash ^= hash >>> 15;
		const mask = this.#slots.length - 1;
		let slot = hash & mask;
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
		this.#termStarts = new NumberSink();
		this.#terms = new NumberSink();
		this.#starts.push(0);
		this.#termStarts.push(0);
	}
}

function classAt(text: string, at: number): number {
	const code = text.charCodeAt(at);
	if (code < 128) return CLASSES[code] ?? OTHER;
	return code === 0xa0 || (code >= 0x1680 && /\s/.test(text.charAt(at))) ? SPACE : OTHER;
}

/** Where a word of two or more plain letters ends that begins there, or a figure; the place itself when there is none. */
function coreEnd(text: string, start: number, end: number): number {
	let at = start;
	while (at < end && classAt(text, at) === LETTER) at++;
	// "http" may begin an address, and a letter with a stop after it a name in initials.
	if (at > start) return at - start < 2 || text.startsWith("http", start) ? start : at;
	while (at < end && classAt(text, at) === DIGIT) at++;
	while (at > start && at + 1 < end && /[.,]/.test(text.charAt(at)) && classAt(text, at + 1) === DIGIT)
		for (at++; at < end && classAt(text, at) === DIGIT; ) at++;
	return at;
}
