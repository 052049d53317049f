import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { difference } from "../../src/engine/explain.ts";
import { masksIn, readable, readableParts } from "../../src/engine/readable.ts";
import { checked, draftOf } from "./compare.ts";

const text = "will cost **12 million** euros until [spring](https://x.example)";
const masks = [...text.matchAll(/\*\*|\[|\]\([^)]*\)/g)].map(({ index, 0: mask }) => ({
	start: 100 + index,
	end: 100 + index + mask.length,
}));
const side = (words: string) => {
	const start = 100 + text.indexOf(words);
	return { text: words, start, end: start + words.length };
};

describe("what is read of a text", () => {
	it("is its words without what is masked", () => {
		assert.equal(readable({ ...side(text), masked: masks }), "will cost 12 million euros until spring");
		assert.equal(readable({ ...side("12 million** euros"), masked: masks }), "12 million euros");
		assert.equal(readable(side("12 million** euros")), "12 million** euros");
	});

	it("is in the same parts, without those of which nothing is read", () => {
		const parts = [
			{ text: "will cost **", changed: false },
			{ text: "12 million** euros", changed: true },
			{ text: " until [spring", changed: false },
			{ text: "](https://x.example)", changed: true },
		];
		assert.deepEqual(readableParts(parts, { start: 100, masked: masks }), [
			{ text: "will cost ", changed: false },
			{ text: "12 million euros", changed: true },
			{ text: " until spring", changed: false },
		]);
	});

	it("keeps of the masks those that a span has a part of", () => {
		assert.deepEqual(masksIn(side("12 million** euros"), masks), { masked: [masks[1]] });
		assert.deepEqual(masksIn(side("euros"), masks), {});
	});

	it("is what a finding says and what is shown of a passage, while its spans stay into the article", () => {
		const article = "The bridge will cost **12 million** euros.";
		const stars = [...article.matchAll(/\*\*/g)].map(({ index }) => ({ start: index, end: index + 2 }));
		const block = { start: 0, end: article.length, kind: "paragraph" as const, paragraph: 1, page: null };
		const [report] = checked("The bridge will cost 12 million dollars.", {
			"a.md": { text: article, blocks: [{ ...block, masked: stars }] },
		});
		const [found] = report?.findings ?? [];
		assert.equal(found?.source?.text, "12 million** euros");
		assert.match(found?.message ?? "", /says “12 million euros”/);
		assert.deepEqual(found && difference(found).slice(1), ["“12 million dollars”", "“12 million euros”"]);
		const { closest } = report ?? {};
		const shown = closest ? readableParts(closest.shown, closest) : [];
		assert.equal(shown.map((part) => part.text).join(""), "The bridge will cost 12 million euros.");
	});

	it("is the draft's as well", () => {
		const text = "The bridge will cost **12 million** dollars.";
		const stars = [...text.matchAll(/\*\*/g)].map(({ index }) => ({ start: index, end: index + 2 }));
		const blocks = draftOf(text).blocks.map((block) => ({ ...block, masked: stars }));
		const [report] = checked(draftOf(text, { blocks }), { "a.md": "The bridge will cost 12 million euros." });
		assert.match(report?.findings[0]?.message ?? "", /^Draft says “12 million dollars”/);
	});
});
