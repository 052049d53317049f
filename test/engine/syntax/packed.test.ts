import assert from "node:assert/strict";
import { packed } from "../../../src/engine/syntax/packed.ts";

describe("a matrix in whole numbers", () => {
	it("has the numbers of two rows in a column side by side", () => {
		const { whole, scales } = packed(Float32Array.of(1, 20, -2, 40, 3, -60, 4, 80), 4, 2);
		const numbers = Array.from(whole, (value, at) => Math.round(value * (scales[(at >> 1) % 2] ?? 0)));
		assert.deepEqual(numbers, [1, -2, 20, 40, 3, 4, -60, 80]);
	});

	it("uses all the steps there are for the greatest number of each column", () => {
		const { whole } = packed(Float32Array.of(1, -1e-9, 0.5, 1e-9), 2, 2);
		assert.deepEqual([...whole], [16383, 8192, -16383, 16383]);
	});

	it("leaves room for the sum of as many products as there are rows", () => {
		for (const rows of [2, 8, 128, 1024]) {
			const { whole } = packed(new Float32Array(rows).fill(7), rows, 1);
			assert.ok(whole.reduce((sum, value) => sum + value * 16383, 0) < 2 ** 31);
		}
	});

	it("of zeros is zeros, worth something finite", () => {
		const { whole, scales } = packed(new Float32Array(8), 4, 2);
		assert.ok(whole.every((value) => value === 0));
		assert.ok(scales.every((scale) => scale > 0 && Number.isFinite(scale)));
	});
});
