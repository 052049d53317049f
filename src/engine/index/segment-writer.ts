import { ByteSink, NumberSink } from "./byte-sink.ts";
import { DictionaryWriter, termOf } from "./dictionary.ts";
import { documentImpact, groupImpact, LONGEST, MOST_FREQUENT, saturation } from "./impact.ts";
import { BLOCK, forwardOf, MOST_SHARE, type SegmentArrays } from "./segment.ts";
import { type Analyse, type TextPart, TextReader } from "./text-reader.ts";

/** Bits of a frequency while postings are sorted. */
const FREQUENCY_BITS = 4;

/**
 * Groups on their way into a segment. What is added costs a look into the dictionary and a few bytes a term; the
 * postings are made of it at once, by counting, when the segment is sealed.
 */
export class SegmentWriter {
	readonly #dictionary = new DictionaryWriter();
	readonly #reader: TextReader;
	/** The terms of one document. */
	readonly #terms = new NumberSink();
	readonly #forward = new ByteSink();
	readonly #forwardStarts = new NumberSink();
	readonly #lengths = new ByteSink();
	readonly #groupOf = new NumberSink();
	readonly #numbers = new NumberSink();
	readonly #firsts = new NumberSink();
	readonly #groupLengths = new NumberSink();
	#length = 0;

	constructor(analyse: Analyse) {
		this.#reader = new TextReader(analyse, (term) => this.#dictionary.number(term));
	}

	get groups(): number {
		return this.#numbers.length;
	}

	/** Documents in it. */
	get size(): number {
		return this.#groupOf.length;
	}

	/** Terms in all its documents. */
	get length(): number {
		return this.#length;
	}

	/** Adds a group of texts; the groups' numbers must ascend. */
	add(number: number, documents: readonly (readonly TextPart[])[]): void {
		this.#open(number);
		for (const parts of documents) {
			this.#terms.clear();
			for (const part of parts) this.#reader.read(part, this.#terms);
			this.#document(this.#terms);
		}
	}

	#open(number: number): void {
		this.#numbers.push(number);
		this.#firsts.push(this.size);
		this.#groupLengths.push(0);
		this.#forwardStarts.push(this.#forward.length);
	}

	/** Adds a document to the group that was opened last. */
	#document(terms: NumberSink): void {
		const group = this.groups - 1;
		const { length } = terms;
		this.#groupOf.push(group);
		this.#lengths.byte(Math.min(length, LONGEST));
		this.#forward.varint(length);
		for (let i = 0; i < length; i++) this.#forward.varint(terms.at(i));
		this.#groupLengths.set(group, this.#groupLengths.at(group) + length);
		this.#length += length;
	}

	/** Adds what is still there of some segments, in the order of the groups' numbers. */
	addAll(parts: readonly { readonly segment: SegmentArrays; readonly gone: Uint8Array | undefined }[]): void {
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
			this.#open(number);
			for (const terms of forwardOf(segment, group)) {
				this.#terms.clear();
				for (const term of terms) {
					if ((numbers[term] ?? 0) < 0) numbers[term] = this.#dictionary.number(termOf(segment, term));
					this.#terms.push(numbers[term] ?? 0);
				}
				this.#document(this.#terms);
			}
		}
	}

	seal(): SegmentArrays {
		const firsts = new Uint32Array([...this.#firsts.slice(), this.size]);
		const groupOf = this.#groupOf.slice();
		const lengths = this.#lengths.slice();
		const groupLengths = this.#groupLengths.slice();
		const sorted = this.#sorted(lengths.length);
		return {
			...this.#dictionary.arrays(),
			...new PostingsWriter(lengths, groupOf, groupLengths, this.#length).write(sorted),
			...{ lengths, groupOf, groupLengths, groupFirsts: firsts },
			groupNumbers: this.#numbers.slice(),
			forwardStarts: this.#forwardStarts.slice(),
			forward: this.#forward.slice(),
		};
	}

	/** For each term its documents with their frequencies, by counting: once how many there are, once what they are. */
	#sorted(documents: number): Sorted {
		const terms = this.#dictionary.size;
		const last = new Int32Array(terms).fill(-1);
		const starts = new Uint32Array(terms + 1);
		this.#eachTerm(documents, (document, term) => {
			if (last[term] === document) return;
			last[term] = document;
			starts[term + 1] = (starts[term + 1] ?? 0) + 1;
		});
		for (let term = 0; term < terms; term++) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
		const entries = new Uint32Array(starts[terms] ?? 0);
		const ends = starts.slice();
		last.fill(-1);
		this.#eachTerm(documents, (document, term) => {
			const end = ends[term] ?? 0;
			if (last[term] !== document) {
				last[term] = document;
				entries[end] = (document << FREQUENCY_BITS) | 1;
				ends[term] = end + 1;
			} else if (((entries[end - 1] ?? 0) & MOST_FREQUENT) < MOST_FREQUENT)
				entries[end - 1] = (entries[end - 1] ?? 0) + 1;
		});
		return { starts, entries };
	}

	#eachTerm(documents: number, visit: (document: number, term: number) => void): void {
		const bytes = this.#forward.view();
		let at = 0;
		const next = () => {
			let byte = bytes[at++] ?? 0;
			if (byte < 128) return byte;
			let value = byte & 127;
			for (let shift = 7; byte > 127; shift += 7) {
				byte = bytes[at++] ?? 0;
				value |= (byte & 127) << shift;
			}
			return value;
		};
		for (let document = 0; document < documents; document++)
			for (let left = next(); left > 0; left--) visit(document, next());
	}
}

interface Sorted {
	/** By term: where its entries begin; one more for the end of the last. */
	readonly starts: Uint32Array;
	/** document << 4 | frequency, ascending. */
	readonly entries: Uint32Array;
}

/** Writes sorted entries as postings, with the shares that bound what they can be worth. */
class PostingsWriter {
	readonly #lengths: Uint8Array;
	readonly #groupOf: Uint32Array;
	readonly #groupLengths: Uint32Array;
	readonly #inDocument;
	readonly #inGroup;
	/** By length: the share of a document that says the term once. */
	readonly #once: Uint8Array;
	readonly #postings = new ByteSink();
	readonly #blockLast = new NumberSink();
	readonly #blockAt = new NumberSink();
	readonly #blockDocument = new ByteSink();
	readonly #blockGroup = new ByteSink();

	constructor(lengths: Uint8Array, groupOf: Uint32Array, groupLengths: Uint32Array, length: number) {
		this.#lengths = lengths;
		this.#groupOf = groupOf;
		this.#groupLengths = groupLengths;
		const totals = { documents: lengths.length, groups: groupLengths.length, length };
		this.#inDocument = documentImpact(1, 1, totals);
		this.#inGroup = groupImpact(1, 1, totals);
		this.#once = Uint8Array.from({ length: LONGEST + 1 }, (_, length) => this.#share(1, length));
	}

	write({ starts, entries }: Sorted) {
		const postingStarts = new NumberSink();
		const longTerms = new NumberSink();
		const longStarts = new NumberSink();
		const shares = new Uint8Array(entries.length);
		for (let term = 0; term + 1 < starts.length; term++) {
			const first = starts[term] ?? 0;
			const end = starts[term + 1] ?? 0;
			postingStarts.push(this.#postings.length);
			if (end - first > BLOCK) {
				longTerms.push(term);
				longStarts.push(this.#blockLast.length);
			}
			this.#writeTerm(entries.subarray(first, end), shares.subarray(first, end));
		}
		postingStarts.push(this.#postings.length);
		longStarts.push(this.#blockLast.length);
		return {
			postingStarts: postingStarts.slice(),
			postings: this.#postings.slice(),
			longTerms: longTerms.slice(),
			longStarts: longStarts.slice(),
			blockLast: this.#blockLast.slice(),
			blockAt: this.#blockAt.slice(),
			blockDocument: this.#blockDocument.slice(),
			blockGroup: this.#blockGroup.slice(),
		};
	}

	#writeTerm(entries: Uint32Array, inGroup: Uint8Array): void {
		const groups = this.#groupShares(entries, inGroup);
		const inDocument = entries.map((entry) => this.#documentShare(entry));
		this.#postings.varint(entries.length);
		this.#postings.varint(groups);
		this.#postings.byte(most(inDocument, 0, entries.length));
		this.#postings.byte(most(inGroup, 0, entries.length));
		let before = -1;
		for (let start = 0; start < entries.length; start += BLOCK) {
			const end = Math.min(start + BLOCK, entries.length);
			if (entries.length > BLOCK) {
				this.#blockLast.push((entries[end - 1] ?? 0) >>> FREQUENCY_BITS);
				this.#blockAt.push(this.#postings.length);
				this.#blockDocument.byte(most(inDocument, start, end));
				this.#blockGroup.byte(most(inGroup, start, end));
			}
			for (let i = start; i < end; i++) {
				const entry = entries[i] ?? 0;
				const document = entry >>> FREQUENCY_BITS;
				const frequency = entry & MOST_FREQUENT;
				this.#postings.varint(((document - before - 1) << 1) | Number(frequency > 1));
				if (frequency > 1) this.#postings.byte(frequency);
				before = document;
			}
		}
	}

	/** Fills in for each entry the share of its group, whose documents follow each other; gives how many groups there are. */
	#groupShares(entries: Uint32Array, shares: Uint8Array): number {
		let groups = 0;
		let start = 0;
		let inside = 0;
		for (let i = 0; i < entries.length; i++) {
			const entry = entries[i] ?? 0;
			const group = this.#groupOf[entry >>> FREQUENCY_BITS] ?? 0;
			inside += entry & MOST_FREQUENT;
			if (this.#groupOf[(entries[i + 1] ?? 0) >>> FREQUENCY_BITS] === group && i + 1 < entries.length)
				continue;
			shares.fill(roundedUp(saturation(this.#inGroup, inside, this.#groupLengths[group] ?? 0)), start, i + 1);
			start = i + 1;
			inside = 0;
			groups++;
		}
		return groups;
	}

	#documentShare(entry: number): number {
		const length = this.#lengths[entry >>> FREQUENCY_BITS] ?? 0;
		const frequency = entry & MOST_FREQUENT;
		return frequency === 1 ? (this.#once[length] ?? 0) : this.#share(frequency, length);
	}

	#share(frequency: number, length: number): number {
		return roundedUp(saturation(this.#inDocument, frequency, length));
	}
}

function roundedUp(share: number): number {
	return Math.min(MOST_SHARE, Math.ceil(share * MOST_SHARE));
}

function most(shares: Uint8Array | Uint32Array, start: number, end: number): number {
	let most = 0;
	for (let i = start; i < end; i++) most = Math.max(most, shares[i] ?? 0);
	return most;
}
