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
	/** What the document has of the query, and what its group has. */
	readonly own: number;
	readonly group: number;
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
/** A word of more than this share of all documents finds none by itself once there are enough to choose from. */
const COMMON = 0.02;
const ENOUGH = 1000;
/** How many postings are read for a question, and how many terms whatever that costs: the commonest tell least. */
const BUDGET = 40_000;
const RAREST = 4;
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
	/** The rarity of a term in one document, and for how many documents it was computed. */
	#rarest = 1;
	#rarestOf = -1;
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
		if (this.#rarestOf !== this.#documents) {
			this.#rarestOf = this.#documents;
			this.#rarest = inverseFrequency(this.#documents, 1);
		}
		const documents = Math.max(1, this.#postings.get(term)?.documents ?? 0);
		return FLOOR + ((1 - FLOOR) * inverseFrequency(this.#documents, documents)) / this.#rarest;
	}

	/** The documents that share terms with the query, best first, equal ones by number; at most `limit`. */
	search(query: readonly QueryTerm[], limit: number): readonly Hit[] {
		this.#own.clear(this.#nextDocument);
		this.#whole.clear(this.#nextGroup);
		const found = query.flatMap((term) => {
			const postings = this.#postings.get(term.term);
			return postings === undefined ? [] : [{ ...term, postings }];
		});
		// The rare ones first: what a common word adds is added only where a rarer one stands, or not at all.
		let budget = BUDGET;
		for (const [at, term] of found.sort((a, b) => a.postings.documents - b.postings.documents).entries()) {
			budget -= term.postings.size;
			if (at >= RAREST && budget < 0) break;
			if (term.inDocument > 0) this.#addDocuments(term.postings, term.inDocument);
			if (term.inGroup > 0) this.#addGroups(term.postings, term.inGroup);
		}
		const own = this.#own.sums;
		const whole = this.#whole.sums;
		const groupOf = this.#groupOf;
		const inGroup = (document: number) => whole[groupOf[document] ?? 0] ?? 0;
		const score = (document: number) => (own[document] ?? 0) + GROUP_SHARE * inGroup(document);
		return this.#own.best(limit, score).map((document) => ({
			document,
			own: own[document] ?? 0,
			group: inGroup(document),
		}));
	}

	/** Adds to every document what it is worth that a term stands in it. */
	#addDocuments({ entries, size, documents }: Postings, share: number): void {
		const tally = this.#own;
		const { sums, touched } = tally;
		const lengths = this.#lengths;
		const opens = tally.count < ENOUGH || documents < COMMON * this.#documents;
		const full = share * inverseFrequency(this.#documents, documents) * (1 + DOCUMENT.k);
		const least = DOCUMENT.k * (1 - DOCUMENT.b);
		const slope = (DOCUMENT.k * DOCUMENT.b * Math.max(1, this.#documents)) / Math.max(1, this.#length);
		let count = tally.count;
		for (let i = 0; i < size; i++) {
			const entry = entries[i] ?? 0;
			const document = documentOf(entry);
			const length = lengths[document] ?? 0;
			const before = sums[document] ?? 0;
			if (length === 0 || (before === 0 && !opens)) continue;
			if (before === 0) touched[count++] = document;
			const frequency = frequencyOf(entry);
			sums[document] = before + (full * frequency) / (frequency + least + slope * length);
		}
		tally.count = count;
	}

	/** The same for groups, whose documents are consecutive. */
	#addGroups({ entries, size, groups }: Postings, share: number): void {
		const lengths = this.#lengths;
		const groupOf = this.#groupOf;
		const full = share * inverseFrequency(this.#groups, groups) * (1 + GROUP.k);
		const slope = (GROUP.k * GROUP.b * this.#groups) / Math.max(1, this.#length);
		let group = -1;
		let inside = 0;
		for (let i = 0; i < size; i++) {
			const entry = entries[i] ?? 0;
			const document = documentOf(entry);
			if (lengths[document] === 0) continue;
			const own = groupOf[document] ?? 0;
			if (own !== group) {
				if (inside > 0) this.#addGroup(group, full, inside, slope);
				group = own;
				inside = 0;
			}
			inside += frequencyOf(entry);
		}
		if (inside > 0) this.#addGroup(group, full, inside, slope);
	}

	#addGroup(group: number, full: number, frequency: number, slope: number): void {
		const norm = GROUP.k * (1 - GROUP.b) + slope * (this.#groupLengths[group] ?? 0);
		this.#whole.add(group, (full * frequency) / (frequency + norm));
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
