// Inverted index with BM25 ranking: S. Robertson and H. Zaragoza, "The Probabilistic Relevance Framework: BM25 and
// Beyond", Found. Trends Inf. Retr. 3(4), 2009, section 3. It knows nothing of claims: documents are numbers.

export interface Hit {
	readonly document: number;
	readonly score: number;
}

const K1 = 1.2;
const B = 0.6;
/** In a small corpus a rare word is rare by chance; the floor keeps the commoner ones from counting for nothing. */
const FLOOR = 0.4;

export class InvertedIndex {
	/** Per term: document, frequency, document, frequency, … in the order of adding. */
	readonly #postings = new Map<string, number[]>();
	readonly #terms = new Map<number, readonly string[]>();
	#length = 0;

	get size(): number {
		return this.#terms.size;
	}

	/** Adds a document under a number that is not in use. */
	add(document: number, terms: readonly string[]): void {
		this.#terms.set(document, terms);
		this.#length += terms.length;
		for (const [term, frequency] of frequencies(terms)) {
			const list = this.#postings.get(term);
			if (list === undefined) this.#postings.set(term, [document, frequency]);
			else list.push(document, frequency);
		}
	}

	/** Takes a document out; unknown numbers are ignored. */
	remove(document: number): void {
		const terms = this.#terms.get(document);
		if (terms === undefined) return;
		this.#terms.delete(document);
		this.#length -= terms.length;
		for (const term of new Set(terms)) {
			const kept = withoutDocument(this.#postings.get(term) ?? [], document);
			if (kept.length === 0) this.#postings.delete(term);
			else this.#postings.set(term, kept);
		}
	}

	/** Inverse document frequency of a term, from about 0.4 for one in every document to 1 for one that stands in one. */
	weight(term: string): number {
		const documents = (this.#postings.get(term)?.length ?? 0) / 2;
		return (
			FLOOR +
			((1 - FLOOR) * inverseFrequency(this.size, Math.max(1, documents))) / inverseFrequency(this.size, 1)
		);
	}

	/** The documents that share terms with the query, best first; at most `limit`. */
	search(query: readonly string[], limit: number): readonly Hit[] {
		const scores = new Map<number, number>();
		const average = this.#length / Math.max(1, this.size);
		for (const term of new Set(query)) {
			const list = this.#postings.get(term) ?? [];
			const idf = inverseFrequency(this.size, list.length / 2);
			for (let i = 0; i < list.length; i += 2) {
				const document = list[i] ?? 0;
				const frequency = list[i + 1] ?? 0;
				const length = this.#terms.get(document)?.length ?? 0;
				const gain = (idf * frequency * (K1 + 1)) / (frequency + K1 * (1 - B + (B * length) / average));
				scores.set(document, (scores.get(document) ?? 0) + gain);
			}
		}
		return best(scores, limit);
	}
}

/** The highest scores, best first, equal ones by document; a bounded insertion instead of a sort of everything. */
function best(scores: ReadonlyMap<number, number>, limit: number): readonly Hit[] {
	const top: Hit[] = [];
	for (const [document, score] of scores) {
		const last = top[top.length - 1];
		const worse =
			last !== undefined && (score < last.score || (score === last.score && document > last.document));
		if (top.length >= limit && (worse || limit === 0)) continue;
		let at = top.length;
		while (at > 0 && ranks({ document, score }, top[at - 1])) at--;
		top.splice(at, 0, { document, score });
		if (top.length > limit) top.pop();
	}
	return top;
}

function ranks(a: Hit, b: Hit | undefined): boolean {
	return b !== undefined && (a.score > b.score || (a.score === b.score && a.document < b.document));
}

function inverseFrequency(size: number, documents: number): number {
	return Math.log(1 + (size - documents + 0.5) / (documents + 0.5));
}

function frequencies(terms: readonly string[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
	return counts;
}

function withoutDocument(list: readonly number[], document: number): number[] {
	const kept: number[] = [];
	for (let i = 0; i < list.length; i += 2) {
		if (list[i] !== document) kept.push(list[i] ?? 0, list[i + 1] ?? 0);
	}
	return kept;
}
