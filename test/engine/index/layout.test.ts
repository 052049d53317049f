import assert from "node:assert/strict";
import fc from "fast-check";
import { InvertedIndex } from "../../../src/engine/index/inverted.ts";
import { segmentBytes, segmentFrom } from "../../../src/engine/index/layout.ts";

const SETTINGS = 7;
const analyse = (piece: string) => [piece];
const query = ["storm", "crew", "left"].map((term) => ({ term, inDocument: 1, inGroup: 1 }));

function filled() {
	const index = new InvertedIndex(analyse);
	const texts = ["storm came", "crew left", "the crew left the harbour in a storm", "né storm"];
	for (let i = 0; i < 300; i++)
		index.add(texts.slice(i % 3).map((text) => [{ text: `${text} n${i}`, start: 0, end: text.length + 3 }]));
	return index;
}

function bytesOf(index: InvertedIndex): readonly Uint8Array[] {
	return index.sealed().map(({ segment }) => segmentBytes(segment, SETTINGS));
}

describe("the bytes of a segment", () => {
	const [bytes = new Uint8Array()] = bytesOf(filled());

	it("are the segment again, whatever their place in a larger array", () => {
		for (const shift of [0, 1, 4]) {
			const larger = new Uint8Array(bytes.length + shift);
			larger.set(bytes, shift);
			const loaded = segmentFrom(larger.subarray(shift), SETTINGS);
			assert.ok(loaded.kind === "segment");
			const index = new InvertedIndex(analyse);
			index.adopt([{ segment: loaded.segment, gone: [] }]);
			assert.deepEqual(index.search(query, 50), filled().search(query, 50));
			assert.equal(index.weight("storm"), filled().weight("storm"));
		}
	});

	it("keep what was removed out, and go on counting groups", () => {
		const index = filled();
		for (let number = 0; number < 100; number += 3) index.remove(number);
		const again = new InvertedIndex(analyse);
		again.adopt(index.sealed());
		assert.deepEqual(again.search(query, 50), index.search(query, 50));
		assert.equal(again.size, index.size);
		assert.equal(again.add([]), index.add([]));
	});

	it("are not trusted when cut off, of another version or with other settings", () => {
		const reason = (given: Uint8Array, settings = SETTINGS) => {
			const loaded = segmentFrom(given, settings);
			return loaded.kind === "unusable" ? loaded.reason : undefined;
		};
		assert.equal(reason(bytes, SETTINGS + 1), "it was made with other settings");
		for (const size of [0, 3, 19, 20, 100, bytes.length - 1])
			assert.equal(reason(bytes.slice(0, size)), "it is cut off");
		const older = bytes.slice();
		older[4] = 0;
		assert.equal(reason(older), "it is of another version");
		assert.equal(
			reason(new TextEncoder().encode("a file of somebody else's, long enough")),
			"it is no index",
		);
	});

	it("are not trusted with any bit the other way", () => {
		fc.assert(
			fc.property(fc.nat(bytes.length * 8 - 1), (bit) => {
				const flipped = bytes.slice();
				flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
				assert.equal(segmentFrom(flipped, SETTINGS).kind, "unusable");
			}),
			{ numRuns: 300 },
		);
	});
});
