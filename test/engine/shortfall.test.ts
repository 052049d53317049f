import assert from "node:assert/strict";
import { shortfallOf } from "../../src/engine/shortfall.ts";

const SENTENCE = "Harbour pilots in Quill Point refused 14 tankers in March.";

describe("shortfallOf", () => {
	it("counts the words of content that the passage has, each once, however they are inflected", () => {
		const { words, shared } = shortfallOf(SENTENCE, "A pilot of the harbour refuses a tanker.");
		assert.equal(shared, 4);
		assert.ok(words > shared);
	});

	it("tells that no figure and no name is there, and says neither of a sentence that has none", () => {
		const far = shortfallOf(SENTENCE, "Fourteen boats lay in the harbour.");
		assert.deepEqual([far.figures, far.names], [true, true]);
		const near = shortfallOf(SENTENCE, "Quill Point has 14 pilots.");
		assert.deepEqual([near.figures, near.names], [false, false]);
		const plain = shortfallOf("Pilots refused tankers.", "Nothing of it.");
		assert.deepEqual([plain.figures, plain.names], [false, false]);
	});

	it("gives the words that are lacking as the sentence has them, in its order", () => {
		const { lacking } = shortfallOf("The pilots refused old tankers and old barges.", "Pilots at work.");
		assert.deepEqual(lacking, ["refused", "old", "tankers", "barges"]);
	});

	it("says of a passage with all the words that nothing is lacking", () => {
		assert.deepEqual(shortfallOf(SENTENCE, SENTENCE).lacking, []);
	});

	it("takes any text", () => {
		assert.deepEqual(shortfallOf("", "anything"), {
			...{ words: 0, shared: 0, figures: false, names: false },
			lacking: [],
		});
	});
});
