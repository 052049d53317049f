import assert from "node:assert/strict";
import { packed } from "../../../src/engine/syntax/packed.ts";

describe("a matrix in whole numbers", () => {
	it("has the numbers of two rows in a column side by side, of eight columns before the next eight", () => {
		const columns = 16;
		const matrix = Float32Array.from({ length: 4 * columns }, (_, at) => at - 20);
		const { whole, scales } = packed(matrix, 4, columns);
		const panel = (first: number) =>
			[0, 2].flatMap((row) =>
				Array.from({ length: 8 }, (_, at) => [row, row + 1].map((one) => one * columns + first + at)).flat(),
			);
		const places = [...panel(0), ...panel(8)];
		places.forEach((place, at) => {
			const step = scales[place % columns] ?? 0;
			assert.ok(Math.abs((whole[at] ?? 0) * step - (matrix[place] ?? 0)) <= step / 2, `at ${at}`);
		});
	});

	it("uses all the steps there are for the greatest number of each column", () => {
		const { whole } = packed(
			Float32Array.from({ length: 16 }, (_, at) => [1, -1e-9, 0.5, 1e-9][(at & 1) + 2 * (at >> 3)] ?? 0),
			2,
			8,
		);
		assert.deepEqual([...whole.slice(0, 4)], [16383, 8192, -16383, 16383]);
	});

	it("leaves room for the sum of as many products as there are rows", () => {
		for (const rows of [2, 8, 128, 1024]) {
			const { whole } = packed(new Float32Array(rows * 8).fill(7), rows, 8);
			const column = whole.filter((_, at) => (at & 15) < 2);
			assert.equal(column.length, rows);
			assert.ok(column.reduce((sum, value) => sum + value * 16383, 0) < 2 ** 31);
		}
	});

	it("of zeros is zeros, worth something finite", () => {
		const { whole, scales } = packed(new Float32Array(32), 4, 8);
		assert.ok(whole.every((value) => value === 0));
		assert.ok(scales.every((scale) => scale > 0 && Number.isFinite(scale)));
	});
});
