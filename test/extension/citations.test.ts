import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { type CitedArticle, citationEdits, withoutFootnotes } from "../../src/extension/citations.ts";

const article: CitedArticle = {
	...{ title: "Ferry fares rise", publisher: "The Harbour Post", byline: "Ada Underhill" },
	...{ published: "2019-10-08", url: "https://post.test/ferry", article: "ferry.txt" },
};
const note = "The Harbour Post, “Ferry fares rise”, 8 October 2019, <https://post.test/ferry>";

/** The document after the citation of its first sentence, marked by brackets: "[[The sentence.]] The rest." */
function cited(marked: string, languageId = "markdown", by: CitedArticle = article): string {
	const text = marked.replace("[[", "").replace("]]", "");
	const sentence = { start: marked.indexOf("[["), end: marked.indexOf("]]") - 2 };
	return citationEdits(text, languageId, sentence, by)
		.reverse()
		.reduce((now, edit) => now.slice(0, edit.start) + edit.text + now.slice(edit.end), text);
}

describe("inserted citation", () => {
	it("is a footnote behind the sentence, defined at the end of the document", () => {
		assert.equal(cited("[[Fares rise.]] So it goes.\n"), `Fares rise.[^1] So it goes.\n\n[^1]: ${note}\n`);
		assert.equal(cited("[[Fares rise.]]"), `Fares rise.[^1]\n\n[^1]: ${note}\n`);
	});

	it("takes the next number and stands below the other definitions", () => {
		assert.equal(
			cited("Old.[^2] [[Fares rise.]]\n\n[^2]: Else\n"),
			`Old.[^2] Fares rise.[^3]\n\n[^2]: Else\n[^3]: ${note}\n`,
		);
	});

	it("uses a definition again that has the same address, however it is worded", () => {
		const definition = "[^a]: Post, 2019, <https://post.test/ferry>\n";
		assert.equal(cited(`[[Fares rise.]]\n\n${definition}`), `Fares rise.[^a]\n\n${definition}`);
		const longer = "[^1]: <https://post.test/ferry-two>\n";
		assert.equal(cited(`[[Fares rise.]]\n\n${longer}`), `Fares rise.[^2]\n\n${longer}[^2]: ${note}\n`);
	});

	it("changes nothing where the sentence has that footnote already", () => {
		const text = `Fares rise.[^1]\n\n[^1]: ${note}\n`;
		assert.deepEqual(citationEdits(text, "markdown", { start: 0, end: 15 }, article), []);
		assert.deepEqual(citationEdits(text, "markdown", { start: 0, end: 11 }, article), []);
	});

	it("is a parenthesis before the full stop in other languages", () => {
		assert.equal(cited("[[Fares rise.]]", "plaintext"), "Fares rise (The Harbour Post, 8 October 2019).");
		assert.equal(
			cited("[[Fares rise.]]", "latex", { ...article, publisher: "Post & Co" }),
			"Fares rise (Post \\& Co, 8 October 2019).",
		);
	});

	it("writes dates as the document does", () => {
		const american = "[[Fares rise.]] It was May 4, 2018.";
		assert.ok(cited(american, "plaintext").startsWith("Fares rise (The Harbour Post, October 8, 2019)."));
		assert.ok(cited(american).includes("“Ferry fares rise”, October 8, 2019, <"));
	});

	it("leaves out what is unknown", () => {
		const unknown = { title: null, publisher: null, byline: null, published: null, url: null };
		assert.ok(
			cited("[[Fares rise.]]", "markdown", { ...unknown, article: "a_b.txt" }).endsWith("[^1]: a\\_b.txt\n"),
		);
		const month = cited("[[Fares rise.]]", "plaintext", { ...article, published: "2019-10" });
		assert.equal(month, "Fares rise (The Harbour Post, October 2019).");
	});

	it("never becomes markup out of an article's title or address", () => {
		const hostile = {
			...article,
			title: "[Run](command:x)\n\n# <b>now</b> ![p](https://evil.test)",
			url: "javascript:alert(1)",
		};
		const definition = cited("[[Fares rise.]]", "markdown", hostile).split("[^1]: ")[1] ?? "";
		assert.equal(definition.trimEnd().split("\n").length, 1);
		assert.doesNotMatch(definition, /(?<!\\)[[\]<>`#]|javascript/);
	});

	it("is left out of a sentence's words", () => {
		assert.equal(withoutFootnotes("Fares rise.[^1][^note] More [1]."), "Fares rise. More [1].");
	});
});
