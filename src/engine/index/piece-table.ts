/** FNV-1a of nothing. */
export const EMPTY_HASH = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** What is longer is no word that comes back. */
export const LONGEST_PIECE = 64;

/** What a table says of a piece that it does not have. */
export const UNKNOWN = -1;

/** Numbers of a slot: the hash of a piece, where its units begin, how many they are (0: no piece), and its value. */
const SLOT_BITS = 2;
const SLOT = 1 << SLOT_BITS;

/** Pieces of text by their UTF-16 units, each with a value: looked up where they stand, without a string of them. */
export class PieceTable {
	/** Open addressing; what tells a piece stands in one line of the processor's cache. */
	#slots = new Int32Array(SLOT << 11);
	#units = new Uint16Array(1 << 14);
	#unitCount = 0;
	size = 0;

	/** The value of the piece `units[start, end)`, whose hash is given, or UNKNOWN. */
	find(hash: number, units: Uint16Array, start: number, end: number): number {
		const slots = this.#slots;
		const mask = slots.length - 1;
		for (let at = firstSlot(hash) & mask; ; at = (at + SLOT) & mask) {
			const length = slots[at + 2];
			if (length === 0) return UNKNOWN;
			if (slots[at] === hash && length === end - start && this.#is(slots[at + 1] ?? 0, units, start, end))
				return slots[at + 3] ?? UNKNOWN;
		}
	}

	/** Adds a piece that is not there and not empty. */
	add(hash: number, piece: string, value: number): void {
		const { length } = piece;
		const first = this.#unitCount;
		if (first + length > this.#units.length) {
			const grown = new Uint16Array(2 * (first + length));
			grown.set(this.#units);
			this.#units = grown;
		}
		for (let at = 0; at < length; at++) this.#units[first + at] = piece.charCodeAt(at);
		this.#unitCount += length;
		this.size++;
		if (2 * SLOT * this.size > this.#slots.length) this.#widen();
		place(this.#slots, hash, first, length, value);
	}

	clear(): void {
		this.#slots.fill(0);
		this.#unitCount = 0;
		this.size = 0;
	}

	#is(first: number, text: Uint16Array, start: number, end: number): boolean {
		const units = this.#units;
		for (let at = start; at < end; at++) if (units[first + at - start] !== text[at]) return false;
		return true;
	}

	#widen(): void {
		const before = this.#slots;
		const wider = new Int32Array(4 * before.length);
		for (let at = 0; at < before.length; at += SLOT) {
			const length = before[at + 2] ?? 0;
			if (length > 0) place(wider, before[at] ?? 0, before[at + 1] ?? 0, length, before[at + 3] ?? 0);
		}
		this.#slots = wider;
	}
}

function place(slots: Int32Array, hash: number, first: number, length: number, value: number): void {
	const mask = slots.length - 1;
	let at = firstSlot(hash) & mask;
	while (slots[at + 2] !== 0) at = (at + SLOT) & mask;
	slots[at] = hash;
	slots[at + 1] = first;
	slots[at + 2] = length;
	slots[at + 3] = value;
}

/** Where to look first; the low bits of short keys are alike. */
function firstSlot(hash: number): number {
	return (hash ^ (hash >>> 15)) << SLOT_BITS;
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
