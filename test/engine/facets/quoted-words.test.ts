import assert from "node:assert/strict";
import { quotedWords } from "../../../src/engine/facets/quoted-words.ts";
import { tokenize } from "../../../src/engine/tokens.ts";

function read(text: string) {
	return quotedWords(tokenize(text, { start: 0, end: text.length }));
}

function keys(text: string): string {
	return read(text)
		.map((word) => word.key)
		.join(" ");
}

describe("quotedWords", () => {
	it("gives typographic and spelling variants one key", () => {
		const same: readonly (readonly [string, string])[] = [
			["don’t", "don't"],
			["ﬁnal", "final"],
			["co\u00adoperation", "cooperation"],
			["Zürich", "Zurich"],
			["organisation", "organization"],
			["the neighbours’ colour", "the neighbors' color"],
			["grey towards", "gray toward"],
			["U.S.", "US"],
			["five", "5"],
			["5%", "5 percent"],
			["1,400", "1400"],
			["Smith & Sons", "Smith and Sons"],
		];
		for (const [a, b] of same) assert.equal(keys(a), keys(b));
	});

	it("keeps different words apart", () => {
		for (const [a, b] of [
			["may", "will"],
			["$5", "£5"],
			["5", "50"],
			["can", "can't"],
		] as const)
			assert.notEqual(keys(a), keys(b));
	});

	it("joins a word that brackets cut and takes the brackets into its span", () => {
		const text = "[T]he parties sign[ed] [the deal] today";
		const words = read(text);
		assert.equal(words.map((word) => word.key).join(" "), "the parties signed the deal today");
		assert.deepEqual(
			words.filter((word) => word.editorial).map((word) => text.slice(word.start, word.end)),
			["[T]he", "sign[ed]", "[the", "deal]"],
		);
	});

	it("knows where dots of omission stand", () => {
		for (const text of ["We will … sign", "We will ... sign", "We will [...] sign", "We will . . . sign"])
			assert.deepEqual(
				read(text).map((word) => word.afterEllipsis),
				[false, false, true],
				text,
			);
		assert.deepEqual(
			read("It rained. We left").map((word) => word.afterEllipsis),
			[false, false, false, false],
		);
	});
});
