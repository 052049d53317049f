import type { Sections } from "./format.ts";

/** The lexicon's words and irregular forms, numbered in the order of their code units; all ASCII, lower case. */
export interface Words {
	readonly count: number;
	/** All letters, word after word. */
	readonly letters: Uint8Array;
	/** Where each word starts in `letters`; one more entry for the end. */
	readonly starts: Uint32Array;
	/** Open addressing: the hash's high bits over the word's number plus one; 0 is free. */
	readonly slots: Uint32Array;
}

/** A slot's low bits number the word, so there can be this many; its high bits are those of the hash. */
const NUMBER_BITS = 18;
const NUMBER_MASK = (1 << NUMBER_BITS) - 1;

/** The words of a file with a hash table built over them; `letters` stays a view of the file. */
export function readWords({ lengths, letters }: Sections): Words {
	const count = lengths.length;
	if (count >= NUMBER_MASK) throw new Error(`lexicon: ${count} words are too many`);
	const starts = new Uint32Array(count + 1);
	const slots = new Uint32Array(slotCount(count));
	let at = 0;
	for (let word = 0; word < count; word++) {
		let hash = SEED;
		for (const end = at + (lengths[word] ?? 0); at < end; at++) hash = step(hash, letters[at] ?? 0);
		starts[word + 1] = at;
		insert(slots, finish(hash), word);
	}
	if (at !== letters.length) throw new Error("lexicon: section letters has another length");
	return { count, letters, starts, slots };
}

function slotCount(words: number): number {
	let size = 1024;
	while (size < words * 1.5) size *= 2;
	return size;
}

function insert(slots: Uint32Array, hash: number, word: number): void {
	const last = slots.length - 1;
	let slot = hash & last;
	while (slots[slot] !== 0) slot = (slot + 1) & last;
	slots[slot] = ((hash & ~NUMBER_MASK) | (word + 1)) >>> 0;
}

/** The number of the word `text.slice(0, length) + ending`, or -1. */
export function findWord(words: Words, text: string, length = text.length, ending = ""): number {
	let hash = SEED;
	for (let i = 0; i < length; i++) hash = step(hash, text.charCodeAt(i));
	for (let i = 0; i < ending.length; i++) hash = step(hash, ending.charCodeAt(i));
	hash = finish(hash);
	const { slots, starts } = words;
	const last = slots.length - 1;
	for (let slot = hash & last; ; slot = (slot + 1) & last) {
		const entry = slots[slot] ?? 0;
		if (entry === 0) return -1;
		if (((entry ^ hash) & ~NUMBER_MASK) !== 0) continue;
		const word = (entry & NUMBER_MASK) - 1;
		const start = starts[word] ?? 0;
		if ((starts[word + 1] ?? 0) - start !== length + ending.length) continue;
		if (
			isAt(words.letters, start, text, length) &&
			isAt(words.letters, start + length, ending, ending.length)
		)
			return word;
	}
}

function isAt(letters: Uint8Array, start: number, text: string, length: number): boolean {
	for (let i = 0; i < length; i++) if (letters[start + i] !== text.charCodeAt(i)) return false;
	return true;
}

/** The letters of word number `word`; "" for a number that no word has. */
export function wordAt({ letters, starts }: Words, word: number): string {
	return String.fromCharCode(...letters.subarray(starts[word] ?? 0, starts[word + 1] ?? 0));
}

const SEED = 0x811c9dc5;

function step(hash: number, code: number): number {
	return Math.imul(hash ^ code, 0x01000193);
}

/** Mixes the high bits of FNV-1a into the low ones, which choose the slot. */
function finish(hash: number): number {
	const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
	return mixed ^ (mixed >>> 13);
}
