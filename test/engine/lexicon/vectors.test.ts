import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { vectorsFrom, writeVectors } from "../../../src/engine/lexicon/vectors.ts";
import { language } from "../../language.ts";

describe("vectors", () => {
	it("come back from their file as they were, to the precision of 4 bits", () => {
		const half = Math.SQRT1_2;
		const vectors = vectorsFrom(
			writeVectors(
				["one", "two", "three"],
				[
					[1, 0],
					[half, half],
					[0, 1],
				].map(padded),
			),
		);
		assert.equal(vectors.rank("two"), 1);
		assert.ok(Math.abs((vectors.similarity("one", "two") ?? 0) - half) < 0.1);
		assert.ok(Math.abs(vectors.similarity("one", "three") ?? 1) < 0.1);
		assert.equal(vectors.similarity("one", "nowhere"), undefined);
		assert.ok(Math.abs((vectors.component("two", 1) ?? 0) - half) < 0.1);
		assert.equal(vectors.component("two", 8), undefined);
		assert.equal(vectors.component("nowhere", 0), undefined);
	});

	it("find damage", () => {
		const bytes = writeVectors(["one"], [padded([1, 0])]);
		assert.throws(() => vectorsFrom(bytes.subarray(0, 10)), /not a file of word vectors/);
		assert.throws(() => vectorsFrom(bytes.map((byte, at) => (at === 21 ? byte ^ 1 : byte))), /checksum/);
	});

	it("tell words that are used alike from others, as shipped", () => {
		const { similarity } = language.vectors;
		assert.ok((similarity("doctor", "physician") ?? 0) > 0.5);
		assert.ok((similarity("police", "banana") ?? 1) < 0.2);
	});
});

/** A vector of length 1 and 8 dimensions. */
function padded(values: readonly number[]): readonly number[] {
	return [...values, ...new Array(8 - values.length).fill(0)];
}
