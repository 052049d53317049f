import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { align } from "../../src/engine/alignment.ts";
import type { Passage } from "../../src/engine/passages.ts";
import { tokenize } from "../../src/engine/tokens.ts";
import { corpusOf } from "./compare.ts";

function passage(text: string): Passage {
	const [first] = corpusOf({ a: text }).passagesOf("a");
	assert.ok(first);
	return first;
}

const claim = (text: string) => ({
	start: 0,
	end: text.length,
	text,
	tokens: tokenize(text, { start: 0, end: text.length }),
});
const even = () => 1;

/** The pairs as words: "draft=source" for equal ones, "draft~source" for one in the place of another. */
function pairs(draft: string, source: string): readonly string[] {
	const ours = claim(draft);
	const theirs = passage(source);
	return align(ours, theirs, even).pairs.map(
		(pair) => `${ours.tokens[pair.draft]?.text}${pair.same ? "=" : "~"}${theirs.tokens[pair.source]?.text}`,
	);
}

describe("align", () => {
	it("scores a sentence against itself with 1", () => {
		const text = "The council approved 214 homes in Averley.";
		const { coverage, precision, similarity, score } = align(claim(text), passage(text), even);
		assert.deepEqual([coverage, precision, similarity, score], [1, 1, 1, 1]);
	});

	it("puts a figure in the place of a figure and a name in the place of a name", () => {
		const found = pairs(
			"The council approved 241 homes in Averley.",
			"The council approved 214 homes in Tamsel.",
		);
		assert.ok(found.includes("241~214"));
		assert.ok(found.includes("Averley~Tamsel"));
	});

	it("pairs words that moved", () => {
		const found = pairs("In Averley, 214 homes were approved.", "The council approved 214 homes in Averley.");
		assert.ok(found.includes("Averley=Averley"));
		assert.ok(found.includes("approved=approved"));
	});

	it("uses every token at most once, in range, with shares from 0 to 1", () => {
		const words = fc.array(
			fc.constantFrom("the", "council", "approved", "214", "homes", "Averley", ",", "not"),
			{ minLength: 1, maxLength: 30 },
		);
		fc.assert(
			fc.property(words, words, (a, b) => {
				const ours = claim(a.join(" "));
				const theirs = passage(`${b.join(" ")} end`);
				const result = align(ours, theirs, even);
				for (const side of ["draft", "source"] as const) {
					const indexes = result.pairs.map((pair) => pair[side]);
					assert.equal(new Set(indexes).size, indexes.length);
				}
				for (const share of [result.coverage, result.precision, result.similarity, result.score]) {
					assert.ok(share >= 0 && share <= 1);
				}
			}),
		);
	});
});
