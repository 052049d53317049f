import assert from "node:assert/strict";
import { Arena } from "../../../scripts/train/arena.ts";
import {
	crossEntropy,
	drop,
	multiplyBy,
	multiplyRowsBy,
	rectify,
	sumColumns,
} from "../../../scripts/train/arithmetic.ts";
import { Random } from "../../../scripts/train/random.ts";

describe("the arithmetic of training", () => {
	it("multiplies, rectifies and adds in the first columns only", () => {
		const x = Float32Array.of(1, -2, 3, -4, 5, -6);
		multiplyRowsBy(x, Float32Array.of(2, 2, 2, 3, 3, 3), 2, 3, 2);
		assert.deepEqual([...x], [2, -4, 3, -12, 15, -6]);
		rectify(x, 2, 3, 2);
		assert.deepEqual([...x], [2, 0, 3, 0, 15, -6]);
		multiplyBy(x, x.slice(), 3);
		assert.deepEqual([...x], [4, 0, 9, 0, 15, -6]);
		const sums = Float32Array.of(1, 1, 1);
		sumColumns(x, 2, 3, sums);
		assert.deepEqual([...sums], [5, 16, 4]);
	});

	it("drops the same columns at every position of a sentence, and keeps the mean", () => {
		const [n, width, rate] = [3, 2000, 0.25];
		const arena = new Arena(1 << 20);
		const [x, mask] = [arena.floats(2 * n * width), arena.floats(2 * n * width)];
		x.data.fill(1);
		const sentences = [
			{ from: 0, n },
			{ from: n, n },
		];
		drop(x, mask, sentences, width, rate, new Random(1));
		assert.deepEqual(x.data, mask.data);
		const row = (position: number) => mask.data.slice(position * width, (position + 1) * width);
		for (const { from } of sentences) for (let i = 1; i < n; i++) assert.deepEqual(row(from + i), row(from));
		assert.notDeepEqual(row(0), row(n));
		assert.deepEqual(new Set(row(0)), new Set([0, Math.fround(4 / 3)]));
		const mean = row(0).reduce((sum, value) => sum + value, 0) / width;
		assert.ok(Math.abs(mean - 1) < 0.05, `${mean}`);
	});

	it("drops nothing at rate 0, and makes a mask alone where there is nothing to apply it to", () => {
		const mask = new Arena(1 << 20).floats(12);
		drop(undefined, mask, [{ from: 1, n: 2 }], 4, 0, new Random(1));
		assert.deepEqual([...mask.data], [0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1]);
	});

	it("gives the cross entropy, and leaves its gradient in the place of the scores alone", () => {
		const scores = Float32Array.of(9, Math.log(1), Math.log(2), Math.log(5), 9);
		const loss = crossEntropy(scores, 1, 3, 1, 8);
		assert.ok(Math.abs(loss - Math.log(4)) < 1e-6);
		[9, 1, -6, 5, 9].forEach((expected, i) => {
			assert.ok(Math.abs((scores[i] ?? 0) - expected) < 1e-5, `${i}: ${scores[i]}`);
		});
	});

	it("gives a finite cross entropy for scores of any size", () => {
		const scores = Float32Array.of(1e30, -1e30, 0);
		assert.ok(Number.isFinite(crossEntropy(scores, 0, 3, 2, 1)));
		assert.deepEqual([...scores], [1, 0, -1]);
	});
});
