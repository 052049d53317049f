/**
 * Sums by number, made for thousands of additions between two questions: one array, cleared where it was touched. Its
 * fields are open because the loops that add to it cannot afford a call.
 */
export class Tally {
	/** By number; 0 for one that nothing was added to. */
	sums = new Float32Array(64);
	/** The numbers that were added to; only the first `count` count. */
	touched = new Int32Array(64);
	count = 0;

	/** All sums are 0 again; numbers below `size` may be added to. */
	clear(size: number): void {
		const { sums, touched } = this;
		for (let i = 0; i < this.count; i++) sums[touched[i] ?? 0] = 0;
		this.count = 0;
		if (size <= sums.length) return;
		this.sums = new Float32Array(2 * size);
		this.touched = new Int32Array(2 * size);
	}

	/** Adds an amount above 0. */
	add(number: number, amount: number): void {
		const before = this.sums[number] ?? 0;
		if (before === 0) this.touched[this.count++] = number;
		this.sums[number] = before + amount;
	}

	/**
	 * The numbers with the highest scores among those added to, best first, equal ones in ascending order; a heap with
	 * the worst on top spares a sort of everything.
	 */
	best(limit: number, score: (number: number) => number): readonly number[] {
		const heap: Ranked[] = [];
		for (let i = 0; i < this.count; i++) {
			const number = this.touched[i] ?? 0;
			const own = score(number);
			const [worst] = heap;
			if (heap.length < limit) rise(heap, { number, score: own });
			else if (worst !== undefined && own >= worst.score && worse(worst, { number, score: own }))
				sink(heap, { number, score: own });
		}
		return heap.sort((a, b) => (worse(b, a) ? -1 : 1)).map(({ number }) => number);
	}
}

interface Ranked {
	readonly number: number;
	readonly score: number;
}

function worse(a: Ranked, b: Ranked): boolean {
	return a.score < b.score || (a.score === b.score && a.number > b.number);
}

/** Puts one more into the heap. */
function rise(heap: Ranked[], one: Ranked): void {
	let at = heap.length;
	while (at > 0) {
		const above = (at - 1) >> 1;
		const parent = heap[above];
		if (parent === undefined || !worse(one, parent)) break;
		heap[at] = parent;
		at = above;
	}
	heap[at] = one;
}

/** Puts one in the place of the worst. */
function sink(heap: Ranked[], one: Ranked): void {
	let at = 0;
	for (;;) {
		let below = 2 * at + 1;
		let child = heap[below];
		const other = heap[below + 1];
		if (child !== undefined && other !== undefined && worse(other, child)) {
			below++;
			child = other;
		}
		if (child === undefined || !worse(child, one)) break;
		heap[at] = child;
		at = below;
	}
	heap[at] = one;
}
