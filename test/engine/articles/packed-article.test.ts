import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { PackedArticle, packedArticle } from "../../../src/engine/articles/packed-article.ts";
import type { Article } from "../../../src/engine/model.ts";
import { passageSpans } from "../../../src/engine/passages.ts";
import { hasWord, tokenize } from "../../../src/engine/tokens.ts";

const words = fc.option(fc.string({ unit: "binary", maxLength: 12 }), { nil: null });
const span = fc.nat(60).chain((start) => fc.nat(30).map((length) => ({ start, end: start + length })));
const block = fc.record({
	kind: fc.constantFrom("headline", "paragraph", "quotation", "list-item"),
	paragraph: fc.option(fc.nat(300), { nil: null }),
	page: fc.option(fc.nat(300), { nil: null }),
	masked: fc.array(span, { maxLength: 3 }),
});

const articles = fc
	.tuple(
		fc.record({
			title: words,
			publisher: words,
			byline: words,
			published: words,
			url: words,
			language: words,
		}),
		fc.string({ unit: "binary", maxLength: 90 }),
		fc.array(fc.tuple(block, span), { maxLength: 5 }),
	)
	.map(
		([metadata, text, blocks]): Article => ({
			...{ key: "1:a#2", path: "a.txt", ...metadata, text, remarks: ["no day"] },
			blocks: blocks.map(([one, where]) => ({ ...one, ...where }) as Article["blocks"][number]),
		}),
	);

describe("PackedArticle", () => {
	it("gives back every part of any article as it was", () => {
		fc.assert(
			fc.property(articles, (article) => {
				const spans = passageSpans(article);
				const packed = new PackedArticle(packedArticle(article, spans));
				const { blocks, spans: places } = packed.blocks();
				assert.deepEqual({ ...packed.record(), text: packed.text(), blocks }, article);
				assert.deepEqual(places, spans);
			}),
			{ seed: 11, numRuns: 400 },
		);
	});

	it("takes a byte for a letter of English", () => {
		const text = "The ferry ran aground off Port Sable on Monday. ".repeat(400);
		const article = { key: "a", path: "a", text, blocks: [] } as unknown as Article;
		assert.ok(packedArticle(article, []).length < text.length + 60);
	});
});

describe("hasWord", () => {
	it("is true of exactly the texts that have a token which is no mark", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 4 }), (text) => {
				const tokens = tokenize(text, { start: 0, end: text.length });
				assert.equal(
					hasWord(text),
					tokens.some(({ kind }) => kind !== "mark"),
				);
			}),
			{ seed: 3, numRuns: 3000 },
		);
	});
});
