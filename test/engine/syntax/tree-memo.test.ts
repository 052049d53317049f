import assert from "node:assert/strict";
import type { Span } from "../../../src/engine/model.ts";
import type { Word } from "../../../src/engine/syntax/tree.ts";
import { TreeMemo } from "../../../src/engine/syntax/tree-memo.ts";

/** The places of the words of a text between white space. */
function spansOf(text: string, from = 0): readonly Span[] {
	return [...text.slice(from).matchAll(/\S+/g)].map(({ 0: word, index }) => ({
		start: from + index,
		end: from + index + word.length,
	}));
}

/** A memo whose sentences are read as chains of nouns, and how often one was read. */
function reader(most: number) {
	const memo = new TreeMemo(most);
	const read: string[] = [];
	const words = (text: string, spans = spansOf(text)) =>
		memo.words(text, spans, () => {
			read.push(text);
			return spans.map(
				({ start, end }, at): Word => ({
					...{ start, end, text: text.slice(start, end), lemma: "x" },
					...{ upos: "NOUN", xpos: "NN", head: at - 1, deprel: "dep" },
				}),
			);
		});
	return { words, read };
}

describe("remembered trees", () => {
	it("are of the same sentence at another place, with its words where they stand there", () => {
		const { words, read } = reader(100);
		words("The mill burned");
		const text = "Before that. The mill burned";
		const found = words(text, spansOf(text, 13));
		assert.equal(read.length, 1);
		assert.deepEqual(
			found.map((word) => [text.slice(word.start, word.end), word.text, word.head]),
			[
				["The", "The", -1],
				["mill", "mill", 0],
				["burned", "burned", 1],
			],
		);
	});

	it("are not of the same text parted into other words", () => {
		const { words, read } = reader(100);
		words("co-op shop");
		const parted = [
			{ start: 0, end: 2 },
			{ start: 2, end: 5 },
			{ start: 6, end: 10 },
		];
		assert.equal(words("co-op shop", parted).length, 3);
		assert.equal(read.length, 2);
	});

	it("are those asked for last, as many as there is room for", () => {
		const { words, read } = reader(6);
		for (const text of [
			"one two three",
			"four five six",
			"one two three",
			"seven eight nine",
			"one two three",
		])
			words(text);
		assert.deepEqual(read, ["one two three", "four five six", "seven eight nine"]);
		words("four five six");
		assert.equal(read.length, 4);
	});

	it("are not of sentences that are far longer than people write", () => {
		const { words, read } = reader(10_000);
		const long = "word ".repeat(500);
		words(long);
		words(long);
		assert.equal(read.length, 2);
	});

	it("of no words are none", () => {
		const { words } = reader(10);
		assert.deepEqual(words(""), []);
		assert.deepEqual(words(""), []);
	});
});
