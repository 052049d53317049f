/**
 * The heads of the highest-scoring tree over positions 0 (the root) to n - 1 in which exactly one word hangs on the
 * root. `scores[i * stride + j]` says how well j is the head of i. Mostly every word's best head gives it at once;
 * else the algorithm of Chu and Liu (1965) and Edmonds (1967), once for each promising root. O(n²) to O(n³) time.
 */
export function spanningTree(scores: Float32Array, n: number, stride: number): Int32Array {
	const heads = bestHeads(scores, n, stride);
	if (n <= 1 || (rootsOf(heads) === 1 && cycleIn(heads) === undefined)) return heads;
	const roots = rootCandidates(scores, n, stride, heads);
	let found = heads;
	let most = Number.NEGATIVE_INFINITY;
	for (const root of roots) {
		const tree = arborescence(withRoot(scores, n, stride, root), n);
		let total = 0;
		for (let i = 1; i < n; i++) total += scores[i * stride + (tree[i] ?? 0)] ?? 0;
		if (total > most) [found, most] = [tree, total];
	}
	return found;
}

/** The words tried as root: those that chose it, else the one that loses least by it. */
const MOST_ROOTS = 3;

function rootCandidates(
	scores: Float32Array,
	n: number,
	stride: number,
	heads: Int32Array,
): readonly number[] {
	const loss = (i: number) => (scores[i * stride + (heads[i] ?? 0)] ?? 0) - (scores[i * stride] ?? 0);
	const words = Array.from({ length: n - 1 }, (_, i) => i + 1);
	return words.sort((a, b) => loss(a) - loss(b) || a - b).slice(0, MOST_ROOTS);
}

function bestHeads(scores: Float32Array, n: number, stride: number): Int32Array {
	const heads = new Int32Array(n);
	for (let i = 1; i < n; i++) {
		let best = 0;
		let most = scores[i * stride] ?? 0;
		for (let j = 1; j < n; j++) {
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

/** Scores as rows of numbers, in which only `root` may hang on position 0. */
function withRoot(scores: Float32Array, n: number, stride: number, root: number): Float64Array {
	const out = new Float64Array(n * n).fill(Number.NEGATIVE_INFINITY);
	for (let i = 1; i < n; i++) {
		if (i === root) out[i * n] = scores[i * stride] ?? 0;
		else for (let j = 1; j < n; j++) if (j !== i) out[i * n + j] = scores[i * stride + j] ?? 0;
	}
	return out;
}

/** Contracts cycles, one at a time, into one of their positions, until the best heads are a tree; then opens them. */
function arborescence(given: Float64Array, n: number): Int32Array {
	const scores = given.slice();
	const alive = new Uint8Array(n).fill(1);
	// For every contraction: the cycle, its heads, and for each position the member an arc enters or leaves it by.
	const contractions: {
		keeper: number;
		cycle: readonly number[];
		heads: Int32Array;
		into: Int32Array;
		from: Int32Array;
	}[] = [];
	let heads = bestAlive(scores, n, alive);
	for (let cycle = cycleIn(heads); cycle !== undefined; cycle = cycleIn(heads)) {
		const keeper = cycle[0] ?? 0;
		const into = new Int32Array(n);
		const from = new Int32Array(n);
		for (let j = 0; j < n; j++) {
			if (alive[j] === 0 || cycle.includes(j)) continue;
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
		contractions.push({ keeper, cycle, heads: heads.slice(), into, from });
		for (const member of cycle) if (member !== keeper) alive[member] = 0;
		heads = bestAlive(scores, n, alive);
	}
	for (const { keeper, cycle, heads: inner, into, from } of contractions.reverse()) {
		const outside = heads[keeper] ?? 0;
		const inside = new Set(cycle);
		for (let i = 1; i < n; i++) if (!inside.has(i) && heads[i] === keeper) heads[i] = from[i] ?? keeper;
		const broken = into[outside] ?? keeper;
		for (const member of cycle) heads[member] = member === broken ? outside : (inner[member] ?? 0);
	}
	return heads;
}

function bestAlive(scores: Float64Array, n: number, alive: Uint8Array): Int32Array {
	const heads = new Int32Array(n);
	for (let i = 1; i < n; i++) {
		if (alive[i] === 0) continue;
		let most = Number.NEGATIVE_INFINITY;
		for (let j = 0; j < n; j++) {
			const score = scores[i * n + j] ?? 0;
			if (alive[j] === 1 && j !== i && score > most) {
				most = score;
				heads[i] = j;
			}
		}
	}
	return heads;
}
