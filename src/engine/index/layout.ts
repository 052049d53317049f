// A segment as bytes, and bytes as a segment without reading them: a table of where each array stands, then the arrays.
// Words are little-endian; on a machine that has them the other way round the first one already differs.
import type { SegmentArrays } from "./segment.ts";

/** "CTX1". */
const MAGIC = 0x31585443;
/** Goes up whenever the arrays or their meaning change. */
const VERSION = 2;
/** Words before the table: magic, version, settings, checksum of what follows, size in bytes. */
const HEAD = 5;
const CHECKSUM_AT = 3;

/** The arrays in their order, and how many bytes an element has. */
const ARRAYS = [
	["starts", 4],
	["slots", 4],
	["postingStarts", 4],
	["postings", 4],
	["termGroups", 4],
	["groupOf", 4],
	["groupNumbers", 4],
	["groupFirsts", 4],
	["groupLengths", 4],
	["forwardStarts", 4],
	["bytes", 1],
	["mostInDocument", 1],
	["mostInGroup", 1],
	["lengths", 1],
	["forward", 1],
] as const;

/** A segment, or why the bytes are not to be trusted. */
export type Loaded =
	| { readonly kind: "segment"; readonly segment: SegmentArrays }
	| { readonly kind: "unusable"; readonly reason: string };

/** The bytes of a segment; `settings` stands for what its terms depend on. */
export function segmentBytes(segment: SegmentArrays, settings: number): Uint8Array {
	const table = HEAD + 2 * ARRAYS.length;
	let size = 4 * table;
	for (const [name, width] of ARRAYS) size += padded(width * segment[name].length);
	const words = new Uint32Array(size / 4);
	const bytes = new Uint8Array(words.buffer);
	words.set([MAGIC, VERSION, settings, 0, size]);
	let at = 4 * table;
	for (const [row, [name, width]] of ARRAYS.entries()) {
		const array = segment[name];
		words.set([at, array.length], HEAD + 2 * row);
		bytes.set(new Uint8Array(array.buffer, array.byteOffset, width * array.length), at);
		at += padded(width * array.length);
	}
	words[CHECKSUM_AT] = checksumOf(words);
	return bytes;
}

/** The segment whose arrays are views on the bytes, which must not change any more. */
export function segmentFrom(given: Uint8Array, settings: number): Loaded {
	const bytes = given.byteOffset % 4 === 0 ? given : new Uint8Array(given);
	if (bytes.length < 4 * HEAD) return unusable("it is cut off");
	const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
	if (words[0] !== MAGIC) return unusable("it is no index");
	if (words[1] !== VERSION) return unusable("it is of another version");
	if (words[2] !== settings) return unusable("it was made with other settings");
	if (words[4] !== bytes.length) return unusable("it is cut off");
	if (words[CHECKSUM_AT] !== checksumOf(words)) return unusable("it is damaged");
	const view = (name: (typeof ARRAYS)[number][0]) => {
		const row = HEAD + 2 * ARRAYS.findIndex(([one]) => one === name);
		return { start: bytes.byteOffset + (words[row] ?? 0), length: words[row + 1] ?? 0 };
	};
	const small = (name: NamesOf<1>) => {
		const { start, length } = view(name);
		return new Uint8Array(bytes.buffer, start, length);
	};
	const wide = (name: NamesOf<4>) => {
		const { start, length } = view(name);
		return new Uint32Array(bytes.buffer, start, length);
	};
	const segment: SegmentArrays = {
		starts: wide("starts"),
		slots: wide("slots"),
		postingStarts: wide("postingStarts"),
		postings: wide("postings"),
		termGroups: wide("termGroups"),
		groupOf: wide("groupOf"),
		groupNumbers: wide("groupNumbers"),
		groupFirsts: wide("groupFirsts"),
		groupLengths: wide("groupLengths"),
		forwardStarts: wide("forwardStarts"),
		bytes: small("bytes"),
		mostInDocument: small("mostInDocument"),
		mostInGroup: small("mostInGroup"),
		lengths: small("lengths"),
		forward: small("forward"),
	};
	return { kind: "segment", segment };
}

type NamesOf<Width extends 1 | 4> = Extract<(typeof ARRAYS)[number], readonly [string, Width]>[0];

function unusable(reason: string): Loaded {
	return { kind: "unusable", reason };
}

function padded(size: number): number {
	return (size + 3) & ~3;
}

/** FNV-1a by words (Fowler, Noll, Vo), the checksum's own word left out: tells damage, not malice. */
function checksumOf(words: Uint32Array): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < words.length; i++)
		if (i !== CHECKSUM_AT) hash = Math.imul(hash ^ (words[i] ?? 0), 0x01000193);
	return hash >>> 0;
}
