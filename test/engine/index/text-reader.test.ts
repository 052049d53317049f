import assert from "node:assert/strict";
import fc from "fast-check";
import { NumberSink } from "../../../src/engine/index/byte-sink.ts";
import { DictionaryWriter, termOf } from "../../../src/engine/index/dictionary.ts";
import { TextReader } from "../../../src/engine/index/text-reader.ts";
import { searchTerms, termsOfPiece } from "../../../src/engine/query.ts";
import { tokenize } from "../../../src/engine/tokens.ts";

describe("TextReader", () => {
	const dictionary = new DictionaryWriter();
	const reader = new TextReader(termsOfPiece, (term) => dictionary.number(term));
	const termsOf = (text: string, start: number, end: number) => {
		const numbers = new NumberSink();
		reader.read({ text, start, end }, numbers);
		const arrays = dictionary.arrays();
		return [...numbers.slice()].map((number) => termOf(arrays, number));
	};
	const agrees = (text: string, start = 0, end = text.length) =>
		assert.deepEqual(termsOf(text, start, end), searchTerms(tokenize(text, { start, end })));

	it("gives the terms of the tokens, with marks around them and without", () => {
		agrees(
			"The ferry's crew (“all nine”) left: 1,234.5 t, U.S. aid, a twenty-one pct share; http://a.example/x, it",
		);
		agrees(
			"http:/// https:// (http: _x_ x_ 1.2.3. 'tis dogs' A. A.B. don't. 3rd 1st, ½ 12½ cafés, naïve\u00a0word",
		);
		agrees("1,2,, 1., .5 -5 5- a1 1a US us (US) \ufeffword\u3000word 12'' ''12 said.' said'. dogs'.s");
		agrees(
			"joint-venture's. a-b A-B a.b. A.B.C I'm I' m' x'y'z dogs'' 5'6 A'. 12th- 3-1/2 it's- l'été o'é A… A’s a’ b",
		);
		agrees(`left ${"a-b.c_".repeat(40)} and ${"x".repeat(500)}, right`);
		agrees("the harbour of Odense", 5, 13);
	});

	it("gives the terms of the tokens of any part of any text", () => {
		const piece = fc.oneof(
			fc.string({ unit: "grapheme", maxLength: 6 }),
			fc.stringMatching(/^[ -~]{0,8}$/),
			fc.constantFrom("Ferry,", "(US)", "said.", "1,5.", "http://", " ", "\u2028", "'"),
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 12 }), fc.nat(20), fc.nat(20), (pieces, before, after) => {
				const text = pieces.join("");
				agrees(text);
				agrees(text, Math.min(before, text.length), Math.max(before, text.length - after));
			}),
			{ numRuns: 500 },
		);
	});
});
