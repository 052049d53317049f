// Terms as numbers: one array of bytes, and a hash table of numbers with open addressing (D. E. Knuth, The Art of
// Computer Programming, vol. 3, 6.4, algorithm L). No string is kept.
import { ByteSink, NumberSink } from "./byte-sink.ts";

/** A dictionary's three arrays. */
export interface DictionaryArrays {
	/** The terms one after the other, each UTF-16 unit as a varint. */
	readonly bytes: Uint8Array;
	/** Where each term begins in `bytes`, and where the last one ends. */
	readonly starts: Uint32Array;
	/** By hash: a term's number and one, or 0; a power of two of them, never full. */
	readonly slots: Uint32Array;
}

/** The number of a term, or -1. */
export function findTerm({ bytes, starts, slots }: DictionaryArrays, term: string): number {
	const mask = slots.length - 1;
	for (let slot = hashOf(term) & mask; ; slot = (slot + 1) & mask) {
		const found = slots[slot] ?? 0;
		if (found === 0) return -1;
		if (isTerm(bytes, starts[found - 1] ?? 0, starts[found] ?? 0, term)) return found - 1;
	}
}

/** The term of a number. */
export function termOf({ bytes, starts }: DictionaryArrays, number: number): string {
	const end = starts[number + 1] ?? 0;
	let term = "";
	let at = starts[number] ?? 0;
	while (at < end) {
		let unit = 0;
		let shift = 0;
		let byte = 128;
		while (byte > 127) {
			byte = bytes[at++] ?? 0;
			unit |= (byte & 127) << shift;
			shift += 7;
		}
		term += String.fromCharCode(unit);
	}
	return term;
}

/** A dictionary that still takes terms; they are numbered in the order in which they come. */
export class DictionaryWriter {
	readonly #bytes = new ByteSink(1024);
	readonly #starts = new NumberSink();
	#slots = new Uint32Array(256);

	constructor() {
		this.#starts.push(0);
	}

	get size(): number {
		return this.#starts.length - 1;
	}

	/** The number of a term, a new one when it has none. */
	number(term: string): number {
		const mask = this.#slots.length - 1;
		const bytes = this.#bytes.view();
		let slot = hashOf(term) & mask;
		for (; ; slot = (slot + 1) & mask) {
			const found = this.#slots[slot] ?? 0;
			if (found === 0) break;
			if (isTerm(bytes, this.#starts.at(found - 1), this.#starts.at(found), term)) return found - 1;
		}
		for (let i = 0; i < term.length; i++) this.#bytes.varint(term.charCodeAt(i));
		this.#starts.push(this.#bytes.length);
		this.#slots[slot] = this.size;
		const number = this.size - 1;
		if (2 * this.size > this.#slots.length) this.#widen();
		return number;
	}

	arrays(): DictionaryArrays {
		return { bytes: this.#bytes.slice(), starts: this.#starts.slice(), slots: this.#slots };
	}

	#widen(): void {
		const slots = new Uint32Array(2 * this.#slots.length);
		const mask = slots.length - 1;
		const bytes = this.#bytes.view();
		for (let number = 0; number < this.size; number++) {
			let slot = hashOfBytes(bytes, this.#starts.at(number), this.#starts.at(number + 1)) & mask;
			while (slots[slot] !== 0) slot = (slot + 1) & mask;
			slots[slot] = number + 1;
		}
		this.#slots = slots;
	}
}

/** FNV-1a over the units' bytes as they are stored. */
function hashOf(term: string): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < term.length; i++) {
		let unit = term.charCodeAt(i);
		while (unit > 127) {
			hash = Math.imul(hash ^ ((unit & 127) | 128), 0x01000193);
			unit >>>= 7;
		}
		hash = Math.imul(hash ^ unit, 0x01000193);
	}
	return mixed(hash);
}

function hashOfBytes(bytes: Uint8Array, start: number, end: number): number {
	let hash = 0x811c9dc5;
	for (let i = start; i < end; i++) hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193);
	return mixed(hash);
}

/** FNV leaves the low bits of short keys alike. */
function mixed(hash: number): number {
	return (hash ^ (hash >>> 15)) >>> 0;
}

function isTerm(bytes: Uint8Array, start: number, end: number, term: string): boolean {
	let at = start;
	for (let i = 0; i < term.length; i++) {
		let unit = term.charCodeAt(i);
		while (unit > 127) {
			if (bytes[at++] !== ((unit & 127) | 128)) return false;
			unit >>>= 7;
		}
		if (bytes[at++] !== unit) return false;
	}
	return at === end;
}
