// Inverted index with BM25 ranking: S. Robertson and H. Zaragoza, "The Probabilistic Relevance Framework: BM25 and
// Beyond", Found. Trends Inf. Retr. 3(4), 2009, section 3; a document counts for what it says and for what its group
// says. It knows nothing of claims: documents and groups are numbers.
import { documentOf, frequencyOf, Postings } from "./postings.ts";
import { Tally } from "./tally.ts";

/** A term to look for, and how much it counts in a document and in the group of the document. */
export interface QueryTerm {
	readonly term: string;
	readonly inDocument: number;
	readonly inGroup: number;
}

export interface Hit {
	readonly document: number;
	/** What the document has of the query, what its group has, and both together as they are ranked. */
	readonly own: number;
	readonly group: number;
	readonly score: number;
}

/** Documents that were added together, numbered one after the other from `first`. */
export interface Group {
	readonly number: number;
	readonly first: number;
}

/** A sentence seldom says a word twice, and long ones are not worse. */
const DOCUMENT = { k: 0.7, b: 0.4 };
/** That an article comes back to a word tells what it is about. */
const GROUP = { k: 3, b: 0.75 };
/** Which group is meant is decided by all of its words, which document by few. */
const GROUP_SHARE = 2;
/** In a small corpus a rare word is rare by chance; the floor keeps the commoner ones from counting for nothing. */
const FLOOR = 0.4;

export class InvertedIndex {
	readonly #postings = new Map<string, Postings>();
	/** By document: its length in terms, 0 when it is gone or empty, and its group. */
	#lengths = new Float32Array(64);
	#groupOf = new Int32Array(64);
	#groupLengths = new Float32Array(16);
	#nextDocument = 0;
	#nextGroup = 0;
	#documents = 0;
	#groups = 0;
	#length = 0;
	readonly #own = new Tally();
	readonly #whole = new Tally();

	/** Documents in the index. */
	get size(): number {
		return this.#documents;
	}

	/** Adds the documents of a group, each given by its terms; they get numbers in order. */
	add(documents: readonly (readonly string[])[]): Group {
		const group = { number: this.#nextGroup++, first: this.#nextDocument };
		this.#groupLengths = grown(this.#groupLengths, this.#nextGroup);
		const seen = new Set<string>();
		for (const terms of documents) {
			const document = this.#nextDocument++;
			this.#lengths = grown(this.#lengths, this.#nextDocument);
			this.#groupOf = grown(this.#groupOf, this.#nextDocument);
			this.#groupOf[document] = group.number;
			this.#count(group.number, document, terms.length);
			for (const [term, frequency] of frequencies(terms)) {
				const postings = this.#postings.get(term) ?? new Postings();
				if (postings.size === 0) this.#postings.set(term, postings);
				postings.add(document, frequency);
				if (!seen.has(term)) postings.groups++;
				seen.add(term);
			}
		}
		this.#groups++;
		return group;
	}

	#count(group: number, document: number, length: number): void {
		this.#lengths[document] = length;
		this.#groupLengths[group] = (this.#groupLengths[group] ?? 0) + length;
		this.#length += length;
		this.#documents++;
	}

	/** Takes a group out that is still in, given with the same documents as it was added with. */
	remove({ number, first }: Group, documents: readonly (readonly string[])[]): void {
		const seen = new Set<string>();
		for (const [at, terms] of documents.entries()) {
			this.#lengths[first + at] = 0;
			this.#length -= terms.length;
			for (const term of new Set(terms)) {
				const postings = this.#postings.get(term);
				if (postings === undefined) continue;
				postings.documents--;
				if (!seen.has(term)) postings.groups--;
				seen.add(term);
			}
		}
		this.#groupLengths[number] = 0;
		this.#documents -= documents.length;
		this.#groups--;
		for (const term of seen) this.#sweep(term);
	}

	#sweep(term: string): void {
		const postings = this.#postings.get(term);
		if (postings?.documents === 0) this.#postings.delete(term);
		else postings?.sweep((document) => this.#lengths[document] === 0);
	}

	/** Inverse document frequency of a term, from about 0.4 for one in every document to 1 for one that stands in one. */
	weight(term: string): number {
		const documents = this.#postings.get(term)?.documents ?? 0;
		return (
			FLOOR +
			((1 - FLOOR) * inverseFrequency(this.size, Math.max(1, documents))) / inverseFrequency(this.size, 1)
		);
	}

	/** The documents that share terms with the query, best first, equal ones by number; at most `limit`. */
	search(query: readonly QueryTerm[], limit: number): readonly Hit[] {
		this.#own.clear(this.#nextDocument);
		this.#whole.clear(this.#nextGroup);
		for (const term of query) this.#add(term);
		const own = this.#own;
		const whole = this.#whole;
		const groupOf = this.#groupOf;
		const score = (document: number) => own.at(document) + GROUP_SHARE * whole.at(groupOf[document] ?? 0);
		return own.best(limit, score).map((document) => ({
			document,
			own: own.at(document),
			group: whole.at(groupOf[document] ?? 0),
			score: score(document),
		}));
	}

	/** Adds what a term is worth to every document and group that has it; a group's documents are consecutive. */
	#add({ term, inDocument, inGroup }: QueryTerm): void {
		const postings = this.#postings.get(term);
		if (postings === undefined) return;
		const { entries, size } = postings;
		const rarity = inDocument * inverseFrequency(this.#documents, postings.documents);
		const average = this.#length / Math.max(1, this.#documents);
		const full = rarity * (1 + DOCUMENT.k);
		const least = DOCUMENT.k * (1 - DOCUMENT.b);
		const slope = (DOCUMENT.k * DOCUMENT.b) / average;
		let group = -1;
		let inside = 0;
		const close = () => {
			if (group >= 0) this.#whole.add(group, inGroup * this.#groupGain(group, inside, postings.groups));
		};
		for (let i = 0; i < size; i++) {
			const entry = entries[i] ?? 0;
			const document = documentOf(entry);
			const length = this.#lengths[document] ?? 0;
			if (length === 0) continue;
			const frequency = frequencyOf(entry);
			if (inDocument > 0) this.#own.add(document, (full * frequency) / (frequency + least + slope * length));
			const own = this.#groupOf[document] ?? 0;
			if (own !== group) {
				close();
				group = own;
				inside = 0;
			}
			inside += frequency;
		}
		close();
	}

	#groupGain(group: number, frequency: number, groups: number): number {
		const relative = ((this.#groupLengths[group] ?? 0) * this.#groups) / Math.max(1, this.#length);
		const norm = GROUP.k * (1 - GROUP.b + GROUP.b * relative);
		return (inverseFrequency(this.#groups, groups) * frequency * (GROUP.k + 1)) / (frequency + norm);
	}
}

function inverseFrequency(size: number, documents: number): number {
	return Math.log(1 + (size - documents + 0.5) / (documents + 0.5));
}

function frequencies(terms: readonly string[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
	return counts;
}

/** The array, or a larger one with its content when it has no room for `size` numbers. */
function grown<T extends Float32Array | Int32Array>(array: T, size: number): T {
	if (size <= array.length) return array;
	const Kind = array.constructor as new (length: number) => T;
	const larger = new Kind(2 * size);
	larger.set(array);
	return larger;
}
