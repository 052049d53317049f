// A part of the index that does not change any more: nothing but typed arrays, so that it can be views on the bytes of a
// file (layout.ts). Postings are document numbers as differences and frequencies, in variable-byte code, in blocks that
// can be skipped, with the most that a block can be worth (S. Ding and T. Suel, "Faster Top-k Document Retrieval Using
// Block-Max Indexes", SIGIR 2011). The terms of each document are kept in order too: what is removed or merged is known
// without its text.
import { ByteReader } from "./byte-sink.ts";
import type { DictionaryArrays } from "./dictionary.ts";

/** Postings of a block. */
export const BLOCK = 128;
/** A share from 0 to 1 as a byte, rounded up. */
export const MOST_SHARE = 255;

export interface SegmentArrays extends DictionaryArrays {
	/** By term: where its postings begin; one more for the end of the last. */
	readonly postingStarts: Uint32Array;
	/**
	 * By term: the documents and groups it stands in, as varints, the greatest shares of its full worth in a document and
	 * in a group, as bytes; then for each document (difference - 1) << 1, plus 1 when a byte with the frequency follows.
	 */
	readonly postings: Uint8Array;
	/** The terms with more than one block, ascending, and where their blocks begin; one more for the end of the last. */
	readonly longTerms: Uint32Array;
	readonly longStarts: Uint32Array;
	/** By block: its last document, where it begins in `postings`, the greatest shares in a document and in a group. */
	readonly blockLast: Uint32Array;
	readonly blockAt: Uint32Array;
	readonly blockDocument: Uint8Array;
	readonly blockGroup: Uint8Array;
	/** By document: its length in terms, at most 255, and its group. */
	readonly lengths: Uint8Array;
	readonly groupOf: Uint32Array;
	/** By group: its number in the whole index (ascending), its first document, one more for the end; its length in terms. */
	readonly groupNumbers: Uint32Array;
	readonly groupFirsts: Uint32Array;
	readonly groupLengths: Uint32Array;
	/** By group: where its documents' terms begin; for each document how many, then their numbers, as varints. */
	readonly forwardStarts: Uint32Array;
	readonly forward: Uint8Array;
}

/** The postings of one term. */
export interface PostingList {
	readonly documents: number;
	readonly groups: number;
	readonly mostInDocument: number;
	readonly mostInGroup: number;
	readonly start: number;
	readonly end: number;
	/** Its blocks; none when it has only one. */
	readonly firstBlock: number;
	readonly endBlock: number;
}

export function postingsOf(segment: SegmentArrays, term: number): PostingList {
	const { postings, postingStarts, longTerms, longStarts } = segment;
	const reader = new ByteReader(postings, postingStarts[term] ?? 0);
	const documents = reader.varint();
	const groups = reader.varint();
	const mostInDocument = reader.byte();
	const mostInGroup = reader.byte();
	const long = documents > BLOCK ? indexOf(longTerms, term) : -1;
	return {
		...{ documents, groups, mostInDocument, mostInGroup },
		start: reader.at,
		end: postingStarts[term + 1] ?? 0,
		firstBlock: longStarts[long] ?? 0,
		endBlock: long < 0 ? 0 : (longStarts[long + 1] ?? 0),
	};
}

/** The terms of a group's documents, by their numbers, in order. */
export function forwardOf(segment: SegmentArrays, group: number): readonly (readonly number[])[] {
	const reader = new ByteReader(segment.forward, segment.forwardStarts[group] ?? 0);
	const count = (segment.groupFirsts[group + 1] ?? 0) - (segment.groupFirsts[group] ?? 0);
	return Array.from({ length: count }, () => Array.from({ length: reader.varint() }, () => reader.varint()));
}

/** Which of some terms stand in which documents of a group. */
export interface Standing {
	/** By document, then by term: 1 where it stands. */
	readonly has: Uint8Array;
	/** By document: how many different terms it has. */
	readonly different: Uint32Array;
}

/** Of the terms with the given numbers, of which -1 stands nowhere; the last of equal ones counts. */
export function standingIn(segment: SegmentArrays, group: number, terms: readonly number[]): Standing {
	const reader = new ByteReader(segment.forward, segment.forwardStarts[group] ?? 0);
	const count = (segment.groupFirsts[group + 1] ?? 0) - (segment.groupFirsts[group] ?? 0);
	const columns = new Map(terms.map((term, column) => [term, column]));
	const has = new Uint8Array(count * terms.length);
	const different = new Uint32Array(count);
	const seen = new Set<number>();
	for (let row = 0; row < count; row++) {
		seen.clear();
		for (let left = reader.varint(); left > 0; left--) {
			const term = reader.varint();
			seen.add(term);
			const column = columns.get(term);
			if (column !== undefined) has[row * terms.length + column] = 1;
		}
		different[row] = seen.size;
	}
	return { has, different };
}

/** Where a number stands in an ascending array, or -1. */
export function indexOf(ascending: Uint32Array, number: number): number {
	let low = 0;
	let high = ascending.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((ascending[middle] ?? 0) < number) low = middle + 1;
		else high = middle;
	}
	return ascending[low] === number ? low : -1;
}
