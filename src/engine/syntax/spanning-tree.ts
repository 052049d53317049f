/**
 * The heads of the highest-scoring tree over positions 0 (the root) to n - 1 in which exactly one word hangs on the
 * root. `scores[i * stride + j]` says how well j is the head of i; what is no number counts as the worst. Mostly every
 * word's best head gives it at once; else the algorithm of Chu and Liu (1965) and Edmonds (1967), with a price on
 * hanging on the root so high that only one word pays it. O(n²) to O(n³) time.
 */
export function spanningTree(scores: Float32Array, n: number, stride: number): Int32Array {
	const heads = bestHeads(scores, n, stride);
	if (n <= 1 || (rootsOf(heads) === 1 && cycleIn(heads) === undefined)) return heads;
	return arborescence(withPricedRoot(scores, n, stride), n);
}

function bestHeads(scores: Float32Array, n: number, stride: number): Int32Array {
	const heads = new Int32Array(n);
	for (let i = 1; i < n; i++) {
		let best = 0;
		let most = Number.NEGATIVE_INFINITY;
		for (let j = 0; j < n; j++) {
			const score = scores[i * stride + j] ?? 0;
			if (j !== i && score > most) [best, most] = [j, score];
		}
		heads[i] = best;
	}
	return heads;
}

function rootsOf(heads: Int32Array): number {
	let count = 0;
	for (let i = 1; i < heads.length; i++) if (heads[i] === 0) count++;
	return count;
}

/** The positions of one cycle; undefined when there is none. Position 0 ends every walk. */
function cycleIn(heads: Int32Array): readonly number[] | undefined {
	const seen = new Int32Array(heads.length);
	for (let start = 1; start < heads.length; start++) {
		let at = start;
		while (at !== 0 && seen[at] === 0) {
			seen[at] = start;
			at = heads[at] ?? 0;
		}
		if (at === 0 || seen[at] !== start) continue;
		const cycle = [at];
		for (let next = heads[at] ?? 0; next !== at; next = heads[next] ?? 0) cycle.push(next);
		return cycle;
	}
	return undefined;
}

/** Scores as n rows of n numbers, in which no tree with two words on the root can win over one with a single one. */
function withPricedRoot(scores: Float32Array, n: number, stride: number): Float64Array {
	const out = new Float64Array(n * n);
	let size = 1;
	for (let i = 1; i < n; i++) {
		for (let j = 0; j < n; j++) {
			if (j === i) continue;
			const score = finite(scores[i * stride + j] ?? 0);
			out[i * n + j] = score;
			size = Math.max(size, Math.abs(score));
		}
	}
	const price = 2 * size * n;
	for (let i = 1; i < n; i++) out[i * n] = (out[i * n] ?? 0) - price;
	return out;
}

/** Infinities as the greatest numbers of 32 bits; NaN as the least. */
function finite(score: number): number {
	if (Number.isFinite(score)) return score;
	return score > 0 ? GREATEST : -GREATEST;
}

const GREATEST = 3.4e38;

/** A cycle that one of its positions, the keeper, stands for. */
interface Contraction {
	readonly keeper: number;
	readonly cycle: readonly number[];
	/** The heads that make the cycle. */
	readonly heads: Int32Array;
	/** For each position outside: the member that an arc from there enters by, and the member that leads there. */
	readonly into: Int32Array;
	readonly from: Int32Array;
}

/** Contracts cycles, one at a time, until the best heads are a tree; then opens them. */
function arborescence(scores: Float64Array, n: number): Int32Array {
	const alive = new Uint8Array(n).fill(1);
	const contractions: Contraction[] = [];
	let heads: Int32Array = Int32Array.from({ length: n }, (_, i) =>
		i === 0 ? 0 : bestAlive(scores, n, alive, i),
	);
	for (let cycle = cycleIn(heads); cycle !== undefined; cycle = cycleIn(heads)) {
		const contraction = contracted(scores, n, alive, heads, cycle);
		contractions.push(contraction);
		heads = headsAfter(contraction, scores, alive);
	}
	for (const contraction of contractions.reverse()) open(contraction, heads);
	return heads;
}

/** The best heads when the keeper stands for its cycle: whatever hung on a member hangs on the keeper, all else stays. */
function headsAfter(
	{ keeper, cycle, heads: before }: Contraction,
	scores: Float64Array,
	alive: Uint8Array,
): Int32Array {
	const inside = new Set(cycle);
	const heads = before.map((head) => (inside.has(head) ? keeper : head));
	for (const member of cycle) {
		heads[member] = 0;
		if (member !== keeper) alive[member] = 0;
	}
	heads[keeper] = bestAlive(scores, heads.length, alive, keeper);
	return heads;
}

/** Gives the keeper the best arcs of the whole cycle: an arc into it costs the one that it replaces. */
function contracted(
	scores: Float64Array,
	n: number,
	alive: Uint8Array,
	heads: Int32Array,
	cycle: readonly number[],
): Contraction {
	const keeper = cycle[0] ?? 0;
	const into = new Int32Array(n);
	const from = new Int32Array(n);
	const inside = new Set(cycle);
	for (let j = 0; j < n; j++) {
		if (alive[j] === 0 || inside.has(j)) continue;
		let [enter, most] = [keeper, Number.NEGATIVE_INFINITY];
		let [leave, strongest] = [keeper, Number.NEGATIVE_INFINITY];
		for (const member of cycle) {
			const gain = (scores[member * n + j] ?? 0) - (scores[member * n + (heads[member] ?? 0)] ?? 0);
			if (gain > most) [enter, most] = [member, gain];
			const out = scores[j * n + member] ?? 0;
			if (out > strongest) [leave, strongest] = [member, out];
		}
		into[j] = enter;
		from[j] = leave;
		scores[keeper * n + j] = most;
		scores[j * n + keeper] = strongest;
	}
	return { keeper, cycle, heads, into, from };
}

/** Puts the members of the cycle back into the tree. */
function open({ keeper, cycle, heads: inner, into, from }: Contraction, heads: Int32Array): void {
	const outside = heads[keeper] ?? 0;
	const inside = new Set(cycle);
	for (let i = 1; i < heads.length; i++) {
		if (!inside.has(i) && heads[i] === keeper) heads[i] = from[i] ?? keeper;
	}
	const broken = into[outside] ?? keeper;
	for (const member of cycle) heads[member] = member === broken ? outside : (inner[member] ?? 0);
}

/** The best head of a position among those that no other stands for; the first of equals. */
function bestAlive(scores: Float64Array, n: number, alive: Uint8Array, i: number): number {
	let best = 0;
	let most = Number.NEGATIVE_INFINITY;
	for (let j = 0; j < n; j++) {
		const score = scores[i * n + j] ?? 0;
		if (alive[j] === 1 && j !== i && score > most) {
			most = score;
			best = j;
		}
	}
	return best;
}
