import { ByteSink, NumberSink } from "./byte-sink.ts";
import { DictionaryWriter, termOf } from "./dictionary.ts";
import { documentImpact, groupImpact, LONGEST, MOST_FREQUENT, saturation } from "./impact.ts";
import { FREQUENCY_BITS, forwardOf, MOST_SHARE, type SegmentArrays } from "./segment.ts";
import { type Analyse, type TextPart, TextReader } from "./text-reader.ts";

/** How many groups are merged in a few milliseconds. */
const GROUPS_A_STEP = 256;

/**
 * Groups on their way into a segment. What is added costs a look into the dictionary and a few bytes a term; the
 * postings are made of it at once, by counting, when the segment is sealed.
 */
export class SegmentWriter {
	readonly #dictionary = new DictionaryWriter();
	readonly #reader: TextReader;
	/** The terms of all documents, and by document where they end. */
	readonly #terms = new NumberSink();
	readonly #ends = new NumberSink();
	/** By group: its number, and its first document. */
	readonly #numbers = new NumberSink();
	readonly #firsts = new NumberSink();

	constructor(analyse: Analyse) {
		this.#reader = new TextReader(analyse, (term) => this.#dictionary.number(term));
	}

	get groups(): number {
		return this.#numbers.length;
	}

	/** Documents in it. */
	get size(): number {
		return this.#ends.length;
	}

	/** Terms in all its documents. */
	get length(): number {
		return this.#terms.length;
	}

	/** Adds a group of texts; the groups' numbers must ascend. */
	add(number: number, documents: readonly (readonly TextPart[])[]): void {
		this.#open(number);
		for (const parts of documents) {
			for (const part of parts) this.#reader.read(part, this.#terms);
			this.#ends.push(this.#terms.length);
		}
	}

	#open(number: number): void {
		this.#numbers.push(number);
		this.#firsts.push(this.size);
	}

	/** Adds what is still there of some segments, in the order of the groups' numbers, some groups a step. */
	*addAll(
		parts: readonly { readonly segment: SegmentArrays; readonly gone: Uint8Array | undefined }[],
	): Generator<void> {
		const all = parts.flatMap(({ segment, gone }) => {
			const numbers = new Int32Array(segment.starts.length - 1).fill(-1);
			return Array.from(segment.groupNumbers, (number, group) => ({
				...{ segment, group, number, numbers },
				gone: gone?.[group] === 1,
			}));
		});
		all.sort((a, b) => a.number - b.number);
		for (const { segment, group, number, numbers, gone } of all) {
			if (gone) continue;
			if (this.groups % GROUPS_A_STEP === GROUPS_A_STEP - 1) yield;
			this.#open(number);
			for (const terms of forwardOf(segment, group)) {
				for (const term of terms) {
					if ((numbers[term] ?? 0) < 0) numbers[term] = this.#dictionary.number(termOf(segment, term));
					this.#terms.push(numbers[term] ?? 0);
				}
				this.#ends.push(this.#terms.length);
			}
		}
	}

	seal(): SegmentArrays {
		const terms = this.#terms.slice();
		const ends = this.#ends.slice();
		const groupFirsts = new Uint32Array(this.groups + 1);
		groupFirsts.set(this.#firsts.slice());
		groupFirsts[this.groups] = this.size;
		const groups = { terms, ends, groupFirsts };
		const { groupOf, groupLengths, lengths } = sizesOf(groups);
		const sorted = sortedByTerm(groups, this.#dictionary.size);
		return {
			...this.#dictionary.arrays(),
			...sorted,
			...new Bounds(lengths, groupOf, groupLengths, this.length).of(sorted),
			...{ lengths, groupOf, groupLengths, groupFirsts },
			groupNumbers: this.#numbers.slice(),
			...forwardBytes(groups),
		};
	}
}

/** Documents by their terms, one after the other. */
interface Groups {
	readonly terms: Uint32Array;
	/** By document: where its terms end. */
	readonly ends: Uint32Array;
	/** By group: its first document; one more for the end. */
	readonly groupFirsts: Uint32Array;
}

function sizesOf({ ends, groupFirsts }: Groups) {
	const groups = groupFirsts.length - 1;
	const groupOf = new Uint32Array(ends.length);
	const groupLengths = new Uint32Array(groups);
	const lengths = new Uint8Array(ends.length);
	for (let group = 0; group < groups; group++) {
		const first = groupFirsts[group] ?? 0;
		const end = groupFirsts[group + 1] ?? 0;
		groupOf.fill(group, first, end);
		if (end > first) groupLengths[group] = (ends[end - 1] ?? 0) - (ends[first - 1] ?? 0);
	}
	for (let document = 0; document < ends.length; document++)
		lengths[document] = Math.min((ends[document] ?? 0) - (ends[document - 1] ?? 0), LONGEST);
	return { groupOf, groupLengths, lengths };
}

function forwardBytes({ terms, ends, groupFirsts }: Groups) {
	const forward = new ByteSink(2 * terms.length + ends.length);
	const forwardStarts = new Uint32Array(groupFirsts.length - 1);
	let at = 0;
	let group = 0;
	for (let document = 0; document < ends.length; document++) {
		for (; groupFirsts[group] === document; group++) forwardStarts[group] = forward.length;
		const end = ends[document] ?? 0;
		forward.varint(end - at);
		for (; at < end; at++) forward.varint(terms[at] ?? 0);
	}
	return { forward: forward.slice(), forwardStarts };
}

/** For each term its documents with their frequencies, by counting: once how many there are, once what they are. */
function sortedByTerm({ terms, ends }: Groups, termCount: number): Postings {
	const last = new Int32Array(termCount).fill(-1);
	const postingStarts = new Uint32Array(termCount + 1);
	let at = 0;
	for (let document = 0; document < ends.length; document++) {
		for (const end = ends[document] ?? 0; at < end; at++) {
			const term = terms[at] ?? 0;
			if (last[term] === document) continue;
			last[term] = document;
			postingStarts[term + 1] = (postingStarts[term + 1] ?? 0) + 1;
		}
	}
	for (let term = 0; term < termCount; term++)
		postingStarts[term + 1] = (postingStarts[term + 1] ?? 0) + (postingStarts[term] ?? 0);
	const postings = new Uint32Array(postingStarts[termCount] ?? 0);
	const next = postingStarts.slice();
	last.fill(-1);
	at = 0;
	for (let document = 0; document < ends.length; document++) {
		for (const end = ends[document] ?? 0; at < end; at++) {
			const term = terms[at] ?? 0;
			const place = next[term] ?? 0;
			if (last[term] !== document) {
				last[term] = document;
				postings[place] = (document << FREQUENCY_BITS) | 1;
				next[term] = place + 1;
			} else if (((postings[place - 1] ?? 0) & MOST_FREQUENT) < MOST_FREQUENT)
				postings[place - 1] = (postings[place - 1] ?? 0) + 1;
		}
	}
	return { postingStarts, postings };
}

type Postings = Pick<SegmentArrays, "postingStarts" | "postings">;

/** The shares that bound what terms can be worth. */
class Bounds {
	readonly #lengths: Uint8Array;
	readonly #groupOf: Uint32Array;
	readonly #groupLengths: Uint32Array;
	readonly #inDocument;
	readonly #inGroup;
	/** By length: the share of a document that says the term once. */
	readonly #once: Uint8Array;

	constructor(lengths: Uint8Array, groupOf: Uint32Array, groupLengths: Uint32Array, length: number) {
		this.#lengths = lengths;
		this.#groupOf = groupOf;
		this.#groupLengths = groupLengths;
		const totals = { documents: lengths.length, groups: groupLengths.length, length };
		this.#inDocument = documentImpact(1, 1, totals);
		this.#inGroup = groupImpact(1, 1, totals);
		this.#once = Uint8Array.from({ length: LONGEST + 1 }, (_, length) => this.#inOne(1, length));
	}

	of({ postingStarts, postings }: Postings) {
		const terms = postingStarts.length - 1;
		const termGroups = new Uint32Array(terms);
		const mostInDocument = new Uint8Array(terms);
		const mostInGroup = new Uint8Array(terms);
		for (let term = 0; term < terms; term++) {
			const end = postingStarts[term + 1] ?? 0;
			let groups = 0;
			let inside = 0;
			let mostOwn = 0;
			let mostWhole = 0;
			let at = postingStarts[term] ?? 0;
			let group = this.#groupOf[(postings[at] ?? 0) >>> FREQUENCY_BITS] ?? 0;
			while (at < end) {
				const posting = postings[at++] ?? 0;
				const frequency = posting & MOST_FREQUENT;
				const length = this.#lengths[posting >>> FREQUENCY_BITS] ?? 0;
				const own = frequency === 1 ? (this.#once[length] ?? 0) : this.#inOne(frequency, length);
				if (own > mostOwn) mostOwn = own;
				inside += frequency;
				const next = at < end ? (this.#groupOf[(postings[at] ?? 0) >>> FREQUENCY_BITS] ?? 0) : -1;
				if (next === group) continue;
				// A group's documents follow each other.
				const whole = roundedUp(saturation(this.#inGroup, inside, this.#groupLengths[group] ?? 0));
				if (whole > mostWhole) mostWhole = whole;
				inside = 0;
				group = next;
				groups++;
			}
			termGroups[term] = groups;
			mostInDocument[term] = mostOwn;
			mostInGroup[term] = mostWhole;
		}
		return { termGroups, mostInDocument, mostInGroup };
	}

	#inOne(frequency: number, length: number): number {
		return roundedUp(saturation(this.#inDocument, frequency, length));
	}
}

function roundedUp(share: number): number {
	return Math.min(MOST_SHARE, Math.ceil(share * MOST_SHARE));
}
