// A part of the index that does not change any more: nothing but typed arrays, so that it can be views on the bytes of a
// file (layout.ts). Postings stand in ascending order and are not packed: any of them is found by halving, and a document
// that is far off costs nothing. The terms of each document are kept in order too: what is removed or merged is known
// without its text.
import { ByteReader } from "./byte-sink.ts";
import type { DictionaryArrays } from "./dictionary.ts";

/** Bits of the frequency in a posting. */
export const FREQUENCY_BITS = 4;
/** A share from 0 to 1 as a byte, rounded up. */
export const MOST_SHARE = 255;

/** What a segment is made of; all of it can be kept as it is. */
export interface SegmentArrays extends DictionaryArrays {
	/** By term: where its postings begin; one more for the end of the last. */
	readonly postingStarts: Uint32Array;
	/** document << 4 | frequency, by term, then ascending. */
	readonly postings: Uint32Array;
	/** By term: how many groups it stands in, and the greatest shares of its full worth in a document and in a group. */
	readonly termGroups: Uint32Array;
	readonly mostInDocument: Uint8Array;
	readonly mostInGroup: Uint8Array;
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

/** The postings of one term: where they begin and end. */
export interface PostingList {
	readonly start: number;
	readonly end: number;
	readonly groups: number;
	readonly mostInDocument: number;
	readonly mostInGroup: number;
}

/** The postings of a term by its number. */
export function postingsOf(segment: SegmentArrays, term: number): PostingList {
	return {
		start: segment.postingStarts[term] ?? 0,
		end: segment.postingStarts[term + 1] ?? 0,
		groups: segment.termGroups[term] ?? 0,
		mostInDocument: segment.mostInDocument[term] ?? 0,
		mostInGroup: segment.mostInGroup[term] ?? 0,
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
