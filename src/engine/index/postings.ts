/** Frequencies are kept in four bits; beyond fifteen a further one tells nothing. */
const FREQUENCY_BITS = 4;
const MOST = (1 << FREQUENCY_BITS) - 1;

/** Where a term stands: document numbers in ascending order with their frequencies, packed into words of 32 bits. */
export class Postings {
	/** `document << 4 | frequency`; only the first `size` count. */
	entries = new Uint32Array(2);
	size = 0;
	/** Documents and groups that are still there; removed ones keep their entry until they are many. */
	documents = 0;
	groups = 0;

	/** Appends a document; numbers must ascend. */
	add(document: number, frequency: number): void {
		if (this.size === this.entries.length) {
			const grown = new Uint32Array(this.size * 2);
			grown.set(this.entries);
			this.entries = grown;
		}
		this.entries[this.size++] = ((document << FREQUENCY_BITS) | Math.min(frequency, MOST)) >>> 0;
		this.documents++;
	}

	/** Drops the entries of documents that are gone once they are the larger part. */
	sweep(isGone: (document: number) => boolean): void {
		if (this.size < 2 * this.documents || this.size === this.documents) return;
		this.entries = this.entries.slice(0, this.size).filter((entry) => !isGone(documentOf(entry)));
		this.size = this.entries.length;
		if (this.size < 2) {
			const least = new Uint32Array(2);
			least.set(this.entries);
			this.entries = least;
		}
	}
}

/** The document of an entry. */
export function documentOf(entry: number): number {
	return entry >>> FREQUENCY_BITS;
}

/** How often the term stands in the document of an entry, at most 15. */
export function frequencyOf(entry: number): number {
	return entry & MOST;
}
