import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { Citation, CitationStyle } from "../../src/extension/citations.ts";
import { cutCitation } from "../../src/extension/pasted.ts";

const article = {
	...{ title: "Ferry fares rise", publisher: "The Harbour Post", byline: null, published: "2019-10-08" },
	...{ url: "https://post.test/ferry", article: "ferry.txt" },
};

/** The draft after the words were pasted at the selection in brackets. */
function pasted(marked: string, words: string, style: CitationStyle = "auto"): string {
	const start = marked.indexOf("[[");
	const end = marked.indexOf("]]") - 2;
	const text = marked.replace("[[", "").replace("]]", "");
	const citation: Citation = { article, style, key: "post2019ferry" };
	const { text: put, elsewhere } = cutCitation(text, "markdown", { start, end }, words, citation);
	const done = elsewhere.reduceRight(
		(now, one) => now.slice(0, one.start) + one.text + now.slice(one.end),
		text,
	);
	return done.slice(0, start) + put + done.slice(end);
}

const note = "[^1]: The Harbour Post, “Ferry fares rise”, 8 October 2019, <https://post.test/ferry>";

describe("pasted words with their citation", () => {
	it("have the footnote behind them, and its definition at the end of the draft", () => {
		assert.equal(pasted("Old. [[gone ]]New.\n", "Fares rise. "), `Old. Fares rise.[^1] New.\n\n${note}\n`);
		assert.equal(pasted("Old. [[]]", "Fares rise."), `Old. Fares rise.[^1]\n\n${note}\n`);
	});

	it("have every other citation before their full stop", () => {
		assert.equal(pasted("Old. [[]] New.", "Fares rise.", "pandoc"), "Old. Fares rise [@post2019ferry]. New.");
		assert.equal(pasted("[[x]]", "Fares rise", "wikilink"), "Fares rise [[ferry]]");
	});
});
