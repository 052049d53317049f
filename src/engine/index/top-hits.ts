/** A document that was found: its group, its place in the group, and what document and group have of the query. */
export interface ScoredHit {
	readonly group: number;
	readonly at: number;
	readonly score: number;
	readonly own: number;
	readonly inGroup: number;
}

/** The best hits so far; equal ones by group and place. A heap with the worst on top. */
export class TopHits {
	readonly #limit: number;
	readonly #heap: ScoredHit[] = [];

	constructor(limit: number) {
		this.#limit = limit;
	}

	/** What a hit must have at least to be taken: 0 as long as there is room. */
	get threshold(): number {
		return this.#heap.length < this.#limit ? 0 : (this.#heap[0]?.score ?? Number.POSITIVE_INFINITY);
	}

	offer(hit: ScoredHit): void {
		const heap = this.#heap;
		if (heap.length < this.#limit) this.#rise(hit);
		else if (heap[0] !== undefined && isWorse(heap[0], hit)) this.#sink(hit);
	}

	/** Best first. */
	sorted(): readonly ScoredHit[] {
		return [...this.#heap].sort((a, b) => (isWorse(b, a) ? -1 : 1));
	}

	#rise(hit: ScoredHit): void {
		const heap = this.#heap;
		let at = heap.length;
		while (at > 0) {
			const above = (at - 1) >> 1;
			const parent = heap[above];
			if (parent === undefined || !isWorse(hit, parent)) break;
			heap[at] = parent;
			at = above;
		}
		heap[at] = hit;
	}

	#sink(hit: ScoredHit): void {
		const heap = this.#heap;
		let at = 0;
		for (;;) {
			let below = 2 * at + 1;
			let child = heap[below];
			const other = heap[below + 1];
			if (child !== undefined && other !== undefined && isWorse(other, child)) {
				below++;
				child = other;
			}
			if (child === undefined || !isWorse(child, hit)) break;
			heap[at] = child;
			at = below;
		}
		heap[at] = hit;
	}
}

function isWorse(a: ScoredHit, b: ScoredHit): boolean {
	return (
		a.score < b.score || (a.score === b.score && (a.group > b.group || (a.group === b.group && a.at > b.at)))
	);
}

/** The largest of many numbers above 0, as far down as one asks; a heap of plain numbers, kept for the next time. */
export class Largest {
	#heap = new Int32Array(64);
	#limit = 0;
	#size = 0;

	clear(limit: number): void {
		if (limit > this.#heap.length) this.#heap = new Int32Array(limit);
		this.#limit = limit;
		this.#size = 0;
	}

	/** The last of the `limit` largest; 0 when there were fewer. */
	get last(): number {
		return this.#size < this.#limit ? 0 : (this.#heap[0] ?? 0);
	}

	offer(value: number): void {
		const heap = this.#heap;
		if (this.#size < this.#limit) {
			let at = this.#size++;
			while (at > 0 && (heap[(at - 1) >> 1] ?? 0) > value) {
				heap[at] = heap[(at - 1) >> 1] ?? 0;
				at = (at - 1) >> 1;
			}
			heap[at] = value;
		} else if (value > (heap[0] ?? 0)) this.#sink(value);
	}

	#sink(value: number): void {
		const heap = this.#heap;
		const size = this.#size;
		let at = 0;
		for (;;) {
			let below = 2 * at + 1;
			if (below + 1 < size && (heap[below + 1] ?? 0) < (heap[below] ?? 0)) below++;
			if (below >= size || (heap[below] ?? 0) >= value) break;
			heap[at] = heap[below] ?? 0;
			at = below;
		}
		heap[at] = value;
	}
}
