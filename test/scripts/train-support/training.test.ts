import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { boost } from "../../../scripts/train-support/boosting.ts";
import { changed } from "../../../scripts/train-support/lessons.ts";
import { principalAxes } from "../../../scripts/vectors/principal-axes.ts";
import { chance } from "../../../src/engine/support/forest.ts";

const OPTIONS = { trees: 30, depth: 2, rate: 0.3, leaf: 5, rows: 1, features: 1, ridge: 1 };

describe("the training of the support model", () => {
	it("learns what two features tell only together, the same each time", () => {
		const rows = Array.from({ length: 400 }, (_, at) => Float32Array.of(at % 2, (at >> 1) % 2, (at * 7) % 5));
		const labels = rows.map(([a, b]) => Number(a === 1 && b === 1));
		const forest = boost({ rows, labels }, OPTIONS);
		assert.ok(chance(forest, [1, 1, 3]) > 0.9);
		assert.ok(chance(forest, [1, 0, 3]) < 0.1);
		assert.deepEqual(boost({ rows, labels }, OPTIONS), forest);
	});

	it("takes the words that were put for others, or beside a gap, for the wrong ones", () => {
		const wrong = (before: string, after: string) =>
			changed(before, after).map(({ start, end }) => after.slice(start, end));
		assert.deepEqual(wrong("The ferry sank on Monday.", "The barge sank on Monday."), ["barge"]);
		assert.deepEqual(wrong("The ferry did not sink.", "The ferry did sink."), ["did", "sink"]);
		assert.deepEqual(wrong("The ferry sank.", "The ferry sank."), []);
	});

	it("finds the axes along which rows lie apart most", () => {
		const rows = [-2, -1, 1, 2].map((value) => Float64Array.of(value, value, 0.1 * value));
		const [axis = new Float64Array()] = principalAxes(rows, 1);
		assert.ok(Math.abs(Math.abs(axis[0] ?? 0) - Math.abs(axis[1] ?? 0)) < 1e-6);
		assert.ok(Math.abs(axis[2] ?? 1) < 0.1);
	});
});
