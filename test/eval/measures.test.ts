import assert from "node:assert/strict";
import { accuracy, balancedAccuracy, f1, ordered, recall, rocAuc } from "./measures.ts";

const said = (said: boolean, gold: boolean) => ({ said, gold });

describe("rocAuc", () => {
	it("is 1 when every positive is above every negative, 0 the other way round", () => {
		assert.equal(rocAuc([0.8, 0.9], [0.1, 0.7]), 1);
		assert.equal(rocAuc([0.1, 0.7], [0.8, 0.9]), 0);
	});

	it("counts each pair once and ties half", () => {
		assert.equal(rocAuc([0.5, 0.9], [0.5, 0.5, 0.95]), (0.5 + 0.5 + 0 + 1 + 1 + 0) / 6);
	});

	it("says nothing without one of the sides", () => {
		assert.equal(rocAuc([], [0.3]), 0.5);
	});
});

describe("measures of decisions", () => {
	const decisions = [
		said(true, true),
		said(true, true),
		said(false, true),
		said(false, true),
		said(true, false),
		said(false, false),
		said(false, false),
		said(false, false),
		said(false, false),
	];

	it("balances the two classes whatever their sizes", () => {
		assert.equal(recall(decisions), 0.5);
		assert.equal(balancedAccuracy(decisions), (0.5 + 0.8) / 2);
	});

	it("takes precision and recall together", () => {
		assert.ok(Math.abs(f1(decisions) - (2 * (2 / 3) * 0.5) / (2 / 3 + 0.5)) < 1e-12);
		assert.equal(accuracy(decisions), 6 / 9);
	});

	it("is 0 and no error of nothing", () => {
		assert.deepEqual([f1([]), recall([]), balancedAccuracy([]), accuracy([])], [0, 0, 0, 0]);
	});
});

describe("ordered", () => {
	it("counts pairs in the right order, ties half", () => {
		assert.equal(
			ordered([
				[0.9, 0.1],
				[0.4, 0.4],
				[0.1, 0.9],
				[0.3, 0.2],
			]),
			2.5 / 4,
		);
	});
});
