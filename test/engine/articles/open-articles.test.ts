import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { OpenArticles } from "../../../src/engine/articles/open-articles.ts";
import { packedArticle } from "../../../src/engine/articles/packed-article.ts";
import { passageSpans } from "../../../src/engine/passages.ts";
import { readTextFile } from "../../../src/sources/text-file.ts";

const texts = [
	"The quay was mended in May. It had sunk.",
	"The mill burned down.",
	"Nobody was hurt at the mill.",
];

/** The articles, of which so many bytes stay open, and how often one was opened. */
function opened(memory: number) {
	const reads = [0, 0, 0];
	const packed = texts.map((text, at) => {
		const article = readTextFile({
			...{ key: `${at}`, path: `${at}.txt` },
			bytes: new TextEncoder().encode(text),
		});
		return packedArticle(article, passageSpans(article));
	});
	const articles = new OpenArticles((number) => {
		reads[number] = (reads[number] ?? 0) + 1;
		return packed[number];
	}, memory);
	return { articles, reads };
}

describe("open articles", () => {
	it("gives the same one as long as somebody holds it, however many others were looked at", () => {
		const { articles } = opened(1);
		const held = articles.get(0);
		const [passage] = held.passages;
		articles.get(1);
		articles.glance(2);
		articles.glance(0);
		assert.equal(articles.get(0), held);
		assert.equal(articles.get(0).passages[0], passage);
	});

	it("takes an article that was glanced at for the same one afterwards", () => {
		const { articles, reads } = opened(2 ** 20);
		const seen = articles.glance(0);
		assert.equal(articles.get(0), seen);
		assert.equal(articles.glance(0), seen);
		assert.deepEqual(reads, [1, 0, 0]);
	});

	it("opens what was let go of again, with the same text", () => {
		const { articles, reads } = opened(1);
		assert.equal(articles.glance(1).article.text, texts[1]);
		articles.glance(2);
		assert.equal(articles.glance(1).article.text, texts[1]);
		assert.deepEqual(reads, [0, 2, 1]);
	});

	it("throws for the number of no article", () => {
		assert.throws(() => opened(1).articles.get(7), RangeError);
	});
});
