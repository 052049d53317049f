import assert from "node:assert/strict";
import fc from "fast-check";
import { spanningTree } from "../../../src/engine/syntax/spanning-tree.ts";

/** Row-major n × stride; NaN where a score must not be read: the first row, the diagonal, the columns past n. */
function scoresOf(n: number, stride: number, numbers: readonly number[]): Float32Array {
	const scores = new Float32Array(n * stride).fill(Number.NaN);
	let at = 0;
	for (let i = 1; i < n; i++)
		for (let j = 0; j < n; j++) if (i !== j) scores[i * stride + j] = numbers[at++ % numbers.length] ?? 0;
	return scores;
}

function isTree(heads: readonly number[]): boolean {
	if (heads.slice(1).filter((head) => head === 0).length !== 1) return false;
	return heads.every((_, start) => {
		let at = start;
		for (let steps = 0; at !== 0; steps++) {
			if (steps > heads.length) return false;
			at = heads[at] ?? -1;
			if (at < 0 || at >= heads.length) return false;
		}
		return true;
	});
}

function total(scores: Float32Array, stride: number, heads: ArrayLike<number>): number {
	let sum = 0;
	for (let i = 1; i < heads.length; i++) sum += scores[i * stride + (heads[i] ?? 0)] ?? 0;
	return sum;
}

/** All trees with one root over positions 0 to n - 1. */
function trees(n: number): readonly number[][] {
	const found: number[][] = [];
	const heads = new Array<number>(n).fill(0);
	const extend = (i: number): void => {
		if (i === n) {
			if (isTree(heads)) found.push([...heads]);
			return;
		}
		for (let j = 0; j < n; j++) {
			if (j === i) continue;
			heads[i] = j;
			extend(i + 1);
		}
	};
	extend(1);
	return found;
}

const TREES = Array.from({ length: 7 }, (_, n) => (n < 2 ? [[0]] : trees(n)));

function assertBest(scores: Float32Array, n: number, stride: number): void {
	const heads = spanningTree(scores, n, stride);
	assert.ok(isTree([...heads]), `no tree: ${heads}`);
	const best = Math.max(...(TREES[n] ?? []).map((tree) => total(scores, stride, tree)));
	const found = total(scores, stride, heads);
	const size = scores.reduce(
		(most, score) => (Number.isNaN(score) ? most : Math.max(most, Math.abs(score))),
		0,
	);
	assert.ok(found >= best - (size + 1) * 1e-12, `${found} for ${heads}, but ${best} is possible`);
}

/** Scores as lists long enough for six positions. */
function lists(score: fc.Arbitrary<number>) {
	return fc.array(score, { minLength: 30, maxLength: 30 });
}

const anySize = fc.integer({ min: 2, max: 6 });
const finite = fc.float({ noNaN: true, noDefaultInfinity: true });

describe("spanning tree", () => {
	it("counts the trees by brute force as Cayley does: n words have n to the power of n - 1", () => {
		assert.deepEqual(
			TREES.slice(2).map((list) => list.length),
			[1, 2, 9, 64, 625],
		);
	});

	it("is the best of all trees with one root for scores as the network gives them", () => {
		fc.assert(
			fc.property(anySize, lists(fc.float({ min: -20, max: 20, noNaN: true })), (n, numbers) => {
				assertBest(scoresOf(n, 8, numbers), n, 8);
			}),
			{ numRuns: 300 },
		);
	});

	it("is the best of all trees when many scores are equal", () => {
		fc.assert(
			fc.property(anySize, lists(fc.integer({ min: -2, max: 2 })), (n, numbers) => {
				assertBest(scoresOf(n, n, numbers), n, n);
			}),
			{ numRuns: 300 },
		);
	});

	it("is the best of all trees when every word wants to be the root, or none does", () => {
		fc.assert(
			fc.property(
				anySize,
				lists(fc.integer({ min: -9, max: 9 })),
				fc.constantFrom(-1000, 1000),
				(n, numbers, lift) => {
					const scores = scoresOf(n, 8, numbers);
					for (let i = 1; i < n; i++) scores[i * 8] = (scores[i * 8] ?? 0) + lift;
					assertBest(scores, n, 8);
				},
			),
			{ numRuns: 300 },
		);
	});

	it("is the best of all trees when each word would lose nothing as the root, but only the last suits the others", () => {
		const scores = scoresOf(5, 8, [0]);
		for (const word of [1, 2, 3, 4]) scores[word * 8] = 10;
		for (const word of [1, 2, 3]) scores[word * 8 + 4] = 4;
		assert.deepEqual([...spanningTree(scores, 5, 8)], [0, 4, 4, 4, 0]);
	});

	it("is a tree with one root whatever the finite scores are, however many words", () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 2, max: 160 }),
				fc.array(finite, { minLength: 1, maxLength: 700 }),
				(n, numbers) => {
					const stride = (n + 7) & ~7;
					assert.ok(isTree([...spanningTree(scoresOf(n, stride, numbers), n, stride)]));
				},
			),
			{ numRuns: 40 },
		);
	});

	it("is a tree with one root even when scores are infinite or no numbers", () => {
		const strange = fc.constantFrom(
			Number.NaN,
			Number.POSITIVE_INFINITY,
			Number.NEGATIVE_INFINITY,
			0,
			1,
			3e38,
		);
		fc.assert(
			fc.property(fc.integer({ min: 2, max: 40 }), fc.array(strange, { minLength: 1 }), (n, numbers) => {
				assert.ok(isTree([...spanningTree(scoresOf(n, n, numbers), n, n)]));
			}),
			{ numRuns: 300 },
		);
	});

	it("takes what is no number for the worst", () => {
		const scores = Float32Array.of(0, 0, 0, Number.NaN, 0, -60, -50, 1, 0);
		assert.deepEqual([...spanningTree(scores, 3, 3)], [0, 2, 0]);
		const other = Float32Array.of(0, 0, 0, -50, 0, Number.NaN, -50, -60, 0);
		assert.deepEqual([...spanningTree(other, 3, 3)], [0, 0, 1]);
	});

	it("is a chain where the scores ask for one, and a tree when they ask for pairs", () => {
		const n = 160;
		const chain = scoresOf(n, n, [0]);
		for (let i = 1; i < n; i++) chain[i * n + i - 1] = 1;
		assert.deepEqual([...spanningTree(chain, n, n)], [0, ...Array.from({ length: n - 1 }, (_, i) => i)]);
		const pairs = scoresOf(n, n, [0]);
		for (let i = 1; i < n; i++) pairs[i * n + ((((i - 1) ^ 1) + 1) % n)] = 5;
		assert.ok(isTree([...spanningTree(pairs, n, n)]));
	});

	it("of no words is empty, and one word is the root", () => {
		assert.deepEqual([...spanningTree(new Float32Array(0), 0, 0)], []);
		assert.deepEqual([...spanningTree(Float32Array.of(0), 1, 1)], [0]);
		assert.deepEqual([...spanningTree(scoresOf(2, 2, [-5]), 2, 2)], [0, 0]);
	});
});
