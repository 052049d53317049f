import assert from "node:assert/strict";
import type { Article, ArticleBlock } from "../../src/engine/model.ts";
import { proseLength, shownText } from "../../src/worker/article-text.ts";

describe("shownText", () => {
	it("keeps the blocks and the line breaks and blanks the rest", () => {
		const text = "By X\r\nThe vote passed.\n\nSubscribe!\nIt was *close*.\n";
		const article = articleOf(text, ["The vote passed.", "It was *close*."]);
		assert.equal(shownText(article), "    \r\nThe vote passed.\n\n          \nIt was *close*.\n");
	});

	it("is as long as the text where characters take two code units", () => {
		const article = articleOf("📰📰\nProse 📰.", ["Prose 📰."]);
		assert.equal(shownText(article), "    \nProse 📰.");
	});

	it("is blank for an article without blocks", () => {
		assert.equal(shownText(articleOf("Nothing\nhere", [])), "       \n    ");
	});
});

describe("proseLength", () => {
	it("counts the blocks without what is masked", () => {
		const article = articleOf(
			"skip\nIt was *close*.",
			["It was *close*."],
			[
				{ start: 12, end: 13 },
				{ start: 18, end: 19 },
			],
		);
		assert.equal(proseLength(article), "It was close.".length);
	});
});

function articleOf(text: string, blocks: readonly string[], masked: ArticleBlock["masked"] = []): Article {
	const none = { title: null, publisher: null, byline: null, published: null, url: null, language: null };
	return {
		key: "a.txt",
		path: "a.txt",
		text,
		...none,
		blocks: blocks.map((block) => blockOf(text, block, masked)),
	};
}

function blockOf(text: string, block: string, masked: ArticleBlock["masked"]): ArticleBlock {
	const start = text.indexOf(block);
	return { kind: "paragraph", start, end: start + block.length, paragraph: 1, page: null, masked };
}
