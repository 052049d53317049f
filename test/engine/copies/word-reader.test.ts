import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { WordReader } from "../../../src/engine/copies/word-reader.ts";
import { Words } from "../../../src/engine/copies/words.ts";
import { tokenize } from "../../../src/engine/tokens.ts";

const reader = new WordReader();

function wordsOf(text: string, start = 0, end = text.length) {
	const words = new Words();
	reader.read(text, { start, end }, [], words);
	const { words: hashes, figure, quoted } = words.slices();
	return { hashes: [...hashes], figure: [...figure], quoted: [...quoted] };
}

/** The words and figures one by one, each read alone. */
function oneByOne(text: string) {
	const tokens = tokenize(text, { start: 0, end: text.length });
	return tokens.flatMap((one) => (one.kind === "mark" ? [] : wordsOf(one.text).hashes));
}

describe("WordReader", () => {
	it("reads the words of the tokens, whatever stands between them", () => {
		for (const text of [
			"The ferry’s crew (all nine) left; U.S. aid for dogs' homes, A. A.B. don't, I'm x'y'z a_b _c d5 naïve\u00a0word",
			"http://a.example/x, http: https://b.example (http) ½ 12½ 1,2,, 1. .5 cafés\ufeffo'é o’é l'5 l'_ zero\u00adwidth",
		])
			assert.deepEqual(wordsOf(text).hashes, oneByOne(text));
	});

	it("reads the words of the tokens of any text", () => {
		const piece = fc.oneof(
			fc.string({ unit: "grapheme", maxLength: 6 }),
			// A figure after a figure and a joining mark would go on.
			fc.stringMatching(/^[ -,.:-~]{0,8}$/),
			fc.constantFrom("Ferry,", "said.", "1,5.", "http://", " ", "\u2028", "'", "’s"),
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
				const text = pieces.join("").replace(/[-/‐‑‒–—―−]/g, " ");
				assert.deepEqual(wordsOf(text).hashes, oneByOne(text));
			}),
			{ numRuns: 500 },
		);
	});

	it("knows figures and their digits, joined ones as one", () => {
		assert.deepEqual(wordsOf("five of 1,250 at 6-3/16 and 7 - 8").figure, [1, 0, 4, 0, 4, 0, 1, 1]);
		assert.notDeepEqual(wordsOf("6-3/16").hashes, wordsOf("6-3/17").hashes);
		assert.equal(wordsOf("6-3 16").hashes.length, 2);
	});

	it("knows what stands inside quotation marks, from the beginning of the span", () => {
		assert.deepEqual(wordsOf('He said "we go" and “stay” then').quoted, [0, 0, 1, 1, 0, 1, 0]);
		assert.deepEqual(wordsOf('"we go" on', 4).quoted, [0, 1]);
	});

	it("leaves out what is masked", () => {
		const words = new Words();
		const text = "left [12] the harbour";
		reader.read(text, { start: 0, end: text.length }, [{ start: 5, end: 9 }], words);
		assert.deepEqual([...words.slices().words], wordsOf("left the harbour").hashes);
	});
});
