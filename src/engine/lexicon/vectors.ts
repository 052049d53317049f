import { checksum } from "../checksum.ts";

/** How alike words are used, from the texts they stand in; antonyms and names of one kind are alike too. */
export interface Vectors {
	/** Cosine of two words in lower case, -1..1; undefined when one is not known. */
	similarity(a: string, b: string): number | undefined;
	/** Of a word's vector, at length 1, one component; the first are those that tell most words apart. */
	component(word: string, axis: number): number | undefined;
	/** Place among all known words by frequency, from 0; undefined when it is not known. */
	rank(word: string): number | undefined;
}

const MAGIC = 0x43545631;
const LEVELS = 7;
/** Beyond so many standard deviations a value is cut. */
const REACH = 2.5;
const HEADER = 20;

/**
 * The file of these vectors: words by falling frequency, each vector of the same even length. Header: magic, checksum
 * of all that follows, number of words, dimensions, length of the words' text; then the words in ASCII, one a line, and 4 bits a
 * value.
 */
export function writeVectors(words: readonly string[], vectors: readonly (readonly number[])[]): Uint8Array {
	const dimensions = vectors[0]?.length ?? 0;
	const text = Uint8Array.from(words.join("\n"), (letter) => letter.charCodeAt(0));
	const bytes = new Uint8Array(HEADER + text.length + (words.length * dimensions) / 2);
	bytes.set(text, HEADER);
	const step = REACH / Math.sqrt(dimensions) / LEVELS;
	let at = HEADER + text.length;
	const quantised = (value: number) => Math.max(-LEVELS, Math.min(LEVELS, Math.round(value / step))) + LEVELS;
	for (const vector of vectors)
		for (let d = 0; d < dimensions; d += 2)
			bytes[at++] = (quantised(vector[d] ?? 0) << 4) | quantised(vector[d + 1] ?? 0);
	const view = new DataView(bytes.buffer);
	[MAGIC, 0, words.length, dimensions, text.length].forEach((value, i) => {
		view.setUint32(4 * i, value, true);
	});
	view.setUint32(4, checksum(bytes.subarray(8)), true);
	return bytes;
}

/** The vectors of a file that `npm run vectors` wrote; throws an error that says what is wrong with damaged bytes. */
export function vectorsFrom(bytes: Uint8Array): Vectors {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (bytes.length < HEADER || view.getUint32(0, true) !== MAGIC)
		throw new Error("not a file of word vectors");
	if (view.getUint32(4, true) !== checksum(bytes.subarray(8))) throw new Error("the checksum does not fit");
	const [count, dimensions, letters] = [8, 12, 16].map((at) => view.getUint32(at, true)) as [
		number,
		number,
		number,
	];
	const words = linesOf(bytes.subarray(HEADER, HEADER + letters));
	const ranks = new Map(words.map((word, rank) => [word, rank]));
	const values = unpacked(bytes.subarray(HEADER + letters), count * dimensions);
	const lengths = new Float32Array(count);
	for (let row = 0; row < count; row++)
		lengths[row] = Math.sqrt(product(values, row * dimensions, row * dimensions, dimensions)) || 1;
	return {
		rank: (word) => ranks.get(word),
		component(word, axis) {
			const row = ranks.get(word);
			if (row === undefined || axis < 0 || axis >= dimensions) return undefined;
			return (values[row * dimensions + axis] ?? 0) / (lengths[row] ?? 1);
		},
		similarity: (a, b) => {
			const [left, right] = [ranks.get(a), ranks.get(b)];
			if (left === undefined || right === undefined) return undefined;
			const dot = product(values, left * dimensions, right * dimensions, dimensions);
			return dot / ((lengths[left] ?? 1) * (lengths[right] ?? 1));
		},
	};
}

/** Lines of ASCII letters. */
function linesOf(letters: Uint8Array): readonly string[] {
	const lines: string[] = [];
	let start = 0;
	for (let at = 0; at <= letters.length; at++) {
		if (at < letters.length && letters[at] !== NEWLINE) continue;
		lines.push(String.fromCharCode(...letters.subarray(start, at)));
		start = at + 1;
	}
	return lines;
}

const NEWLINE = 10;

function unpacked(packed: Uint8Array, count: number): Int8Array {
	const values = new Int8Array(count);
	for (let at = 0; at < count; at++) {
		const byte = packed[at >> 1] ?? 0;
		values[at] = (at % 2 === 0 ? byte >> 4 : byte & 15) - LEVELS;
	}
	return values;
}

function product(values: Int8Array, a: number, b: number, length: number): number {
	let sum = 0;
	for (let d = 0; d < length; d++) sum += (values[a + d] ?? 0) * (values[b + d] ?? 0);
	return sum;
}
