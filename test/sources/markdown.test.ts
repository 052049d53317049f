import assert from "node:assert/strict";
import { articleOf, paragraphs, shownBlocks } from "./reading.ts";

const CLIPPED = `---
title: "Pier to close"
author: [Ana Ruiz, Bo Li]
publisher: Harbour Herald
date: 2021-03-04T09:30:00Z
url: https://x.example/pier
lang: en-GB
---

# Another heading

The town [voted](https://y.example/v) to **close** the \`old\` pier.

## Background

- One crane was sold.
- Another was not.

> We lost, said the owner.

<!-- a comment -->

\`\`\`
code here
\`\`\`

| a | b |
|---|---|
| 1 | 2 |
`;

describe("a Markdown article", () => {
	it("takes its metadata from the front matter", () => {
		const { title, byline, publisher, published, url, language } = articleOf(CLIPPED, "a.md");
		assert.deepEqual(
			[title, byline, publisher, published, url, language],
			["Pier to close", "Ana Ruiz, Bo Li", "Harbour Herald", "2021-03-04", "https://x.example/pier", "en"],
		);
	});

	it("has prose, items and quotations in blocks; code, comments, tables and part headings in none", () => {
		assert.deepEqual(shownBlocks(articleOf(CLIPPED, "a.md")), [
			"headline: Another heading",
			"paragraph: The town {[}voted{](https://y.example/v)} to {**}close{**} the {`}old{`} pier.",
			"list-item: One crane was sold.",
			"list-item: Another was not.",
			"quotation: We lost, said the owner.",
		]);
	});

	it("takes the first heading for the title when the front matter has none", () => {
		assert.equal(articleOf("# Pier to close\n\nThe town voted.", "a.md").title, "Pier to close");
	});

	it("reads front matter with a slip in its YAML line by line", () => {
		const article = articleOf(
			"---\ntitle: Pier: the vote\ndate: 4 March 2021\n---\n\nThe town voted.",
			"a.md",
		);
		assert.deepEqual([article.title, article.published], ["Pier: the vote", "2021-03-04"]);
		assert.deepEqual(paragraphs(article), ["The town voted."]);
	});

	it("keeps the time of day of a publication beside its date", () => {
		const read = (date: string) => {
			const article = articleOf(
				`---\ntitle: Pier\ndate: "${date}"\n---\n\nThe town voted to close its pier.`,
				"a.md",
			);
			return [article.published, article.publishedAt];
		};
		assert.deepEqual(read("2021-03-04T10:32:00+01:00"), ["2021-03-04", "2021-03-04T10:32:00+01:00"]);
		assert.deepEqual(read("2021-03-04 10:32"), ["2021-03-04", "2021-03-04T10:32Z"]);
		assert.deepEqual(read("2021-03-04"), ["2021-03-04", undefined]);
	});

	it("does not lose prose between two rules to the front matter", () => {
		const article = articleOf("---\n\nThe town voted on it: yes.\n\n---\n\nIt closed.", "a.md");
		assert.deepEqual(paragraphs(article), ["The town voted on it: yes.", "It closed."]);
	});

	it("leaves out values that are no date, address or text", () => {
		const article = articleOf(
			"---\ntitle: {a: 1}\ndate: soon\nurl: javascript:alert(1)\n---\n\nThe town voted.",
			"a.md",
		);
		assert.deepEqual([article.title, article.published, article.url], [null, null, null]);
	});

	it("takes byline and date on lines of their own out of the paragraph they are in", () => {
		const article = articleOf("# Pier to close\nBy Ana Ruiz\n4 March 2021\n\nThe town voted.", "a.md");
		assert.deepEqual([article.byline, article.published], ["Ana Ruiz", "2021-03-04"]);
		assert.deepEqual(paragraphs(article), ["The town voted."]);
	});

	it("reads a paragraph of ten thousand brackets without hanging", () => {
		const article = articleOf(`${"*]".repeat(10_000)} ${"[a](".repeat(10_000)}\n\nThe town voted.`, "a.md");
		assert.equal(paragraphs(article).at(-1), "The town voted.");
	}).timeout(5000);

	it("reads quotes a thousand levels deep without hanging", () => {
		const article = articleOf(`${"> ".repeat(20_000)}a\n\nThe town voted.`, "a.md");
		assert.equal(paragraphs(article).at(-1), "The town voted.");
	}).timeout(5000);
});
