import assert from "node:assert/strict";
import { plagdetOf } from "./plagdet.ts";

const one = (start: number, end: number, from: number, to: number, pair = "a") => ({
	pair,
	draft: { start, end },
	source: { start: from, end: to },
});

describe("plagdetOf", () => {
	it("is 1 for what was found exactly, and where there was nothing to find", () => {
		assert.equal(plagdetOf([one(0, 10, 5, 15)], [one(0, 10, 5, 15)]).plagdet, 1);
		assert.equal(plagdetOf([], []).plagdet, 1);
	});

	it("is 0 for the right place beside another source, or in another pair", () => {
		assert.equal(plagdetOf([one(0, 10, 0, 10)], [one(0, 10, 20, 30)]).plagdet, 0);
		assert.equal(plagdetOf([one(0, 10, 0, 10)], [one(0, 10, 0, 10, "b")]).plagdet, 0);
	});

	it("counts characters of both sides, means over cases, and punishes pieces", () => {
		const figures = plagdetOf([one(0, 10, 0, 10)], [one(0, 4, 0, 4), one(6, 10, 6, 10)]);
		assert.deepEqual(figures, {
			plagdet: (2 * 0.8) / 1.8 / Math.log2(3),
			recall: 0.8,
			precision: 1,
			granularity: 2,
		});
	});
});
