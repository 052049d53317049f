import { NumberSink } from "./byte-sink.ts";

/** FNV-1a of nothing. */
export const EMPTY_HASH = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** What is longer is no word that comes back. */
export const LONGEST_PIECE = 64;

/** Pieces of text by their UTF-16 units, numbered as they come: looked up where they stand, without a string of them. */
export class PieceTable {
	/** Open addressing: at 2 n the hash of a piece, at 2 n + 1 its number and one, or 0. */
	#slots = new Int32Array(1 << 13);
	#units = new Uint16Array(1 << 14);
	#unitCount = 0;
	/** Where each piece begins, and where the last one ends. */
	#starts = new NumberSink();

	constructor() {
		this.#starts.push(0);
	}

	get size(): number {
		return this.#starts.length - 1;
	}

	/** The number of the piece `units[start, end)`, whose hash is given; -1 when it has none. */
	find(hash: number, units: Uint16Array, start: number, end: number): number {
		const slots = this.#slots;
		const mask = (slots.length >> 1) - 1;
		for (let slot = placeOf(hash) & mask; ; slot = (slot + 1) & mask) {
			const piece = slots[2 * slot + 1] ?? 0;
			if (piece === 0) return -1;
			if (slots[2 * slot] === hash && this.#is(piece - 1, units, start, end)) return piece - 1;
		}
	}

	/** Adds a piece that is not there; gives its number. */
	add(hash: number, piece: string): number {
		if (this.#unitCount + piece.length > this.#units.length) {
			const grown = new Uint16Array(2 * (this.#unitCount + piece.length));
			grown.set(this.#units);
			this.#units = grown;
		}
		for (let at = 0; at < piece.length; at++) this.#units[this.#unitCount++] = piece.charCodeAt(at);
		this.#starts.push(this.#unitCount);
		if (4 * this.size > this.#slots.length) this.#widen();
		place(this.#slots, hash, this.size);
		return this.size - 1;
	}

	clear(): void {
		this.#slots.fill(0);
		this.#unitCount = 0;
		this.#starts = new NumberSink();
		this.#starts.push(0);
	}

	#is(piece: number, text: Uint16Array, start: number, end: number): boolean {
		const first = this.#starts.at(piece);
		if (this.#starts.at(piece + 1) - first !== end - start) return false;
		const units = this.#units;
		for (let at = start; at < end; at++) if (units[first + at - start] !== text[at]) return false;
		return true;
	}

	#widen(): void {
		const before = this.#slots;
		this.#slots = new Int32Array(4 * before.length);
		for (let at = 0; at < before.length; at += 2)
			if (before[at + 1] !== 0) place(this.#slots, before[at] ?? 0, before[at + 1] ?? 0);
	}
}

function place(slots: Int32Array, hash: number, piece: number): void {
	const mask = (slots.length >> 1) - 1;
	let slot = placeOf(hash) & mask;
	while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & mask;
	slots[2 * slot] = hash;
	slots[2 * slot + 1] = piece;
}

/** The low bits of short keys are alike. */
function placeOf(hash: number): number {
	return hash ^ (hash >>> 15);
}

/** FNV-1a (Fowler, Noll, Vo) by code units: of what has a hash, with one more unit. */
export function hashedOn(hash: number, unit: number): number {
	return Math.imul(hash ^ unit, PRIME);
}

/** FNV-1a of a piece. */
export function pieceHash(units: Uint16Array, start: number, end: number): number {
	let hash = EMPTY_HASH;
	for (let at = start; at < end; at++) hash = hashedOn(hash, units[at] ?? 0);
	return hash;
}

interface Encoder {
	encodeInto(text: string, bytes: Uint8Array): { readonly read: number; readonly written: number };
}

/** Both hosts have one. */
function newEncoder(): Encoder {
	const { TextEncoder } = globalThis as unknown as { readonly TextEncoder: new () => Encoder };
	return new TextEncoder();
}

/** Units of a text, copied: reading an array is quicker than asking a string that is part of another one. */
export class CopiedUnits {
	units = new Uint16Array(1 << 10);
	#bytes = new Uint8Array(1 << 10);
	readonly #encoder = newEncoder();

	/** Copies `text.slice(start, end)` to the beginning. */
	copy(text: string, start: number, end: number): Uint16Array {
		const length = end - start;
		if (length > this.units.length) {
			this.units = new Uint16Array(2 * length);
			this.#bytes = new Uint8Array(2 * length);
		}
		const { units } = this;
		const part = start === 0 && end === text.length ? text : text.slice(start, end);
		const { read, written } = this.#encoder.encodeInto(part, this.#bytes);
		// As many bytes as units: all of them are ASCII, and the same.
		if (read === length && written === length) units.set(this.#bytes.subarray(0, length));
		else for (let at = start; at < end; at++) units[at - start] = text.charCodeAt(at);
		return units;
	}
}
