// Inverted index in segments that do not change (P. O'Neil et al., "The Log-Structured Merge-Tree", Acta Informatica
// 33(4), 1996): what is added stands in one that is written, what is removed is marked, small ones are merged. It knows
// nothing of claims: documents and groups are numbers. Its answers are those of one index of everything that is in it.
import { findTerm } from "./dictionary.ts";
import { documentImpact, groupImpact, inverseFrequency, type Shares, type Totals, UNIT } from "./impact.ts";
import { OwnWords } from "./own-words.ts";
import { foundIn, type Part, partOf, removeFrom, soughtIn } from "./part.ts";
import { retrieve, Sums } from "./retrieval.ts";
import { indexOf, type SegmentArrays, type Standing, standingIn } from "./segment.ts";
import { SegmentWriter } from "./segment-writer.ts";
import type { Analyse, TextPart } from "./text-reader.ts";
import { TopHits } from "./top-hits.ts";

/** A term to look for, and how much it counts in a document and in the group of the document. */
export interface QueryTerm extends Shares {
	readonly term: string;
}

/** A document by its group and its place in it. */
export interface Hit {
	readonly group: number;
	readonly at: number;
	/** What the document has of the query, and what its group has. */
	readonly own: number;
	readonly inGroup: number;
}

/** A segment, and the numbers of the groups that were removed since. */
export interface Sealed {
	readonly segment: SegmentArrays;
	readonly gone: readonly number[];
}

/** What is written is sealed at latest when it has so many documents. */
const MOST_WRITTEN = 1 << 18;
/** A part is merged with those after it while it is not this much larger than they are together. */
const LARGER = 2;
/** Parts that have more documents together are not merged while somebody waits. */
const MERGED_AT_ONCE = 1 << 13;
/** In a small corpus a rare word is rare by chance; the floor keeps the commoner ones from counting for nothing. */
const FLOOR = 0.4;

/** Finds documents in groups by terms: the face of the index. */
export class InvertedIndex {
	#parts: Part[] = [];
	#writer: SegmentWriter | undefined;
	#nextGroup = 0;
	/** How often something was added or removed. */
	#changes = 0;
	#totals: Totals = { documents: 0, groups: 0, length: 0 };
	/** The rarity of a term in one document, and for how many documents it was computed. */
	#rarest = 1;
	#rarestOf = -1;
	readonly #sums = new Sums();
	readonly #ownWords = new OwnWords();
	readonly #analyse: Analyse;

	constructor(analyse: Analyse) {
		this.#analyse = analyse;
	}

	/** Documents in the index. */
	get size(): number {
		return this.#totals.documents;
	}

	/** Adds the documents of a group, each given by the parts of a text; gives the group's number. */
	add(documents: readonly (readonly TextPart[])[]): number {
		this.#changes++;
		this.#writer ??= new SegmentWriter(this.#analyse);
		const writer = this.#writer;
		const number = this.#nextGroup++;
		const length = writer.length;
		writer.add(number, documents);
		this.#count(1, documents.length, writer.length - length);
		if (writer.size >= MOST_WRITTEN) this.#settle();
		return number;
	}

	/** Takes a group out. */
	remove(number: number): void {
		this.#changes++;
		this.#settle();
		for (const part of this.#parts) {
			this.#removeFrom(part, number);
			if (2 * part.documents <= part.segment.lengths.length) this.#mergeAtOnce([part]);
		}
	}

	/**
	 * Merges parts until there are few; costs what they have together. The caller may pause between two steps, and search
	 * meanwhile; when something is added or removed before the end, everything stays as it is.
	 */
	*merging(): Generator<void> {
		this.#settle();
		const parts = this.#smallLast(Number.POSITIVE_INFINITY);
		const before = this.#changes;
		for (const merged of this.#merged(parts)) {
			if (merged !== undefined) this.#replace(parts, merged);
			else yield;
			if (this.#changes !== before) return;
		}
	}

	/** How many documents a group has. */
	documentsOf(number: number): number {
		this.#settle();
		for (const { segment, gone } of this.#parts) {
			const group = indexOf(segment.groupNumbers, number);
			if (group < 0 || gone?.[group] === 1) continue;
			return (segment.groupFirsts[group + 1] ?? 0) - (segment.groupFirsts[group] ?? 0);
		}
		return 0;
	}

	/** Which of some terms, each given once, stand in which documents of a group. */
	standing(number: number, terms: readonly string[]): Standing {
		this.#settle();
		for (const { segment } of this.#parts) {
			const group = indexOf(segment.groupNumbers, number);
			if (group < 0) continue;
			return standingIn(
				segment,
				group,
				terms.map((term) => findTerm(segment, term)),
			);
		}
		return { has: new Uint8Array(), different: new Uint32Array() };
	}

	/** Inverse document frequency of a term, from about 0.4 for one in every document to 1 for one that stands in one. */
	weight(term: string): number {
		this.#settle();
		const { documents } = this.#totals;
		if (this.#rarestOf !== documents) {
			this.#rarestOf = documents;
			this.#rarest = inverseFrequency(documents, 1);
		}
		let frequency = 0;
		for (const part of this.#parts) frequency += foundIn(part, term)?.documents ?? 0;
		return FLOOR + ((1 - FLOOR) * inverseFrequency(documents, Math.max(1, frequency))) / this.#rarest;
	}

	/** The documents that share terms with the query, best first, equal ones by number; at most `limit`. */
	search(query: readonly QueryTerm[], limit: number): readonly Hit[] {
		this.#settle();
		const hits = new TopHits(limit);
		const terms = query.map((term) => {
			const lists = this.#parts.map((part) => foundIn(part, term.term));
			const documents = lists.reduce((sum, list) => sum + (list?.documents ?? 0), 0);
			const groups = lists.reduce((sum, list) => sum + (list?.groups ?? 0), 0);
			return {
				lists,
				inDocument: documentImpact(term.inDocument, documents, this.#totals),
				inGroup: groupImpact(term.inGroup, groups, this.#totals),
			};
		});
		const byGroups = query.some(({ inGroup }) => inGroup > 0);
		for (const [at, part] of this.#parts.entries()) {
			const sought = terms.flatMap(({ lists, inDocument, inGroup }) => {
				const list = lists[at];
				return list === undefined ? [] : soughtIn(part, list.postings, inDocument, inGroup);
			});
			if (sought.length === 0 || limit === 0) continue;
			if (byGroups) retrieve(part.segment, sought, hits, { limit, gone: part.gone, sums: this.#sums });
			else this.#ownWords.retrieve(part, sought, hits, limit);
		}
		return hits.sorted().map(({ group, at, own, inGroup }) => ({
			...{ group, at },
			own: own / UNIT,
			inGroup: inGroup / UNIT,
		}));
	}

	/** Everything that is in it, in a form that can be kept; good until something is added or removed. */
	sealed(): readonly Sealed[] {
		this.#settle();
		return this.#parts.map(({ segment, gone }) => ({
			segment,
			gone: gone === undefined ? [] : [...segment.groupNumbers.filter((_, group) => gone[group] === 1)],
		}));
	}

	/** Takes what was kept into an index that has nothing yet; numbers below `next` are given to no group. */
	adopt(kept: readonly Sealed[], next = 0): void {
		this.#nextGroup = next;
		for (const { segment, gone } of kept) {
			const part = partOf(segment);
			this.#parts.push(part);
			const { documents, groups, length } = part.sealed;
			this.#count(groups, documents, length);
			this.#nextGroup = Math.max(this.#nextGroup, (segment.groupNumbers.at(-1) ?? -1) + 1);
			for (const number of gone) this.#removeFrom(part, number);
		}
	}

	#removeFrom(part: Part, number: number): void {
		const group = indexOf(part.segment.groupNumbers, number);
		if (group < 0 || part.gone?.[group] === 1) return;
		const documents = removeFrom(part, group);
		this.#count(-1, -documents, -(part.segment.groupLengths[group] ?? 0));
	}

	#count(groups: number, documents: number, length: number): void {
		const before = this.#totals;
		this.#totals = {
			groups: before.groups + groups,
			documents: before.documents + documents,
			length: before.length + length,
		};
	}

	/** Seals what was added, and merges what is small beside it. */
	#settle(): void {
		if (this.#writer === undefined) return;
		this.#parts.push(partOf(this.#writer.seal()));
		this.#writer = undefined;
		this.#mergeAtOnce(this.#smallLast(MERGED_AT_ONCE));
	}

	/** The parts from the first one on that is small beside those after it, all together small enough; none but if several. */
	#smallLast(most: number): readonly Part[] {
		let first = this.#parts.length - 1;
		let documents = 0;
		for (let at = first; at >= 0; at--) {
			const here = this.#parts[at]?.documents ?? 0;
			if (documents + here > most) break;
			if (here < LARGER * documents) first = at;
			documents += here;
		}
		const last = this.#parts.slice(Math.max(0, first));
		return last.length < 2 ? [] : last;
	}

	#mergeAtOnce(parts: readonly Part[]): void {
		for (const merged of this.#merged(parts)) if (merged !== undefined) this.#replace(parts, merged);
	}

	/** What is still there of some parts, as one or none; it is given last, after steps that give nothing. */
	*#merged(parts: readonly Part[]): Generator<readonly Part[] | undefined> {
		if (parts.length === 0) return;
		const writer = new SegmentWriter(this.#analyse);
		for (const _ of writer.addAll(parts)) yield undefined;
		yield writer.groups === 0 ? [] : [partOf(writer.seal())];
	}

	#replace(parts: readonly Part[], merged: readonly Part[]): void {
		this.#parts = [...this.#parts.filter((part) => !parts.includes(part)), ...merged];
	}
}
