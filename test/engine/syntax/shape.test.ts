import assert from "node:assert/strict";
import { DISTANCES, distanceBucket, layout, padded, type Shape } from "../../../src/engine/syntax/shape.ts";

const shape: Shape = {
	features: 3,
	width: 8,
	layers: 2,
	tagLayer: 1,
	arc: 16,
	label: 24,
	upos: 4,
	xpos: 5,
	labels: 7,
};

describe("the sizes of the network", () => {
	it("pad to the next multiple of 8", () => {
		assert.deepEqual([0, 1, 7, 8, 9, 160].map(padded), [0, 8, 8, 8, 16, 160]);
	});

	it("fit each tensor to the one before it", () => {
		const sizes = Object.fromEntries(
			Object.entries(layout(shape)).map(([name, [rows, columns]]) => [name, [rows, columns]]),
		);
		assert.deepEqual(sizes, {
			table: [3, 16],
			layer0: [16, 48],
			gates0: [4, 16],
			layer1: [16, 48],
			gates1: [4, 16],
			tags: [16, 16],
			tagBias: [1, 16],
			heads: [16, 80],
			headBias: [1, 80],
			bilinear: [16, 16],
			headPrior: [1, 16],
			distance: [16, DISTANCES],
			distanceBias: [1, DISTANCES],
			labels: [24, 8],
			labelBias: [1, 8],
		});
	});

	it("begin with the table, which the trainer updates by rows", () => {
		assert.equal(Object.keys(layout(shape))[0], "table");
	});
});

describe("the bucket of a distance", () => {
	it("is 0 for the root alone, however far away", () => {
		assert.deepEqual(
			[1, 5, 159].map((word) => distanceBucket(word, 0)),
			[0, 0, 0],
		);
		for (let head = 1; head < 160; head++) if (head !== 50) assert.notEqual(distanceBucket(50, head), 0);
	});

	it("is its own for each of the first seven words on either side, then coarser", () => {
		const buckets = (from: number, to: number, side: number) =>
			new Set(Array.from({ length: to - from + 1 }, (_, i) => distanceBucket(80, 80 + side * (from + i))));
		for (const side of [-1, 1]) {
			assert.equal(buckets(1, 7, side).size, 7);
			for (const [from, to] of [
				[8, 10],
				[11, 15],
				[16, 25],
				[26, 79],
			] as const)
				assert.equal(buckets(from, to, side).size, 1, `${from} to ${to}`);
			assert.equal(buckets(1, 79, side).size, 11);
		}
		for (const bucket of buckets(1, 79, -1)) assert.ok(!buckets(1, 79, 1).has(bucket));
	});

	it("depends on the distance alone, and stays below their number", () => {
		assert.equal(distanceBucket(10, 13), distanceBucket(100, 103));
		for (let word = 1; word < 160; word++)
			for (let head = 0; head < 160; head++) {
				const bucket = distanceBucket(word, head);
				assert.ok(bucket >= 0 && bucket < DISTANCES);
			}
	});
});
