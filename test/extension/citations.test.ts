import assert from "node:assert/strict";
import { describe, it } from "mocha";
import {
	type Citation,
	type CitationStyle,
	type CitedArticle,
	citationEdits,
} from "../../src/extension/citations.ts";
import { citationKeys } from "../../src/project/citation-keys.ts";
import { readDraft } from "../../src/sources/draft.ts";
import { corpusOf } from "../report/desk.ts";

const article: CitedArticle = {
	...{ title: "Ferry fares rise", publisher: "The Harbour Post", byline: "Ada Underhill" },
	...{ published: "2019-10-08", url: "https://post.test/ferry", article: "ferry.txt" },
};
const citation: Citation = { article, style: "auto", key: "post2019fares" };
const note = "The Harbour Post, “Ferry fares rise”, 8 October 2019, <https://post.test/ferry>";

/** The document after the citation of its first sentence, marked by brackets: "[[The sentence.]] The rest." */
function cited(marked: string, languageId = "markdown", by = article, style: CitationStyle = "auto"): string {
	const text = marked.replace("[[", "").replace("]]", "");
	const sentence = { start: marked.indexOf("[["), end: marked.indexOf("]]") - 2 };
	return citationEdits(text, languageId, sentence, { article: by, style, key: "post2019fares" })
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
		assert.deepEqual(citationEdits(text, "markdown", { start: 0, end: 15 }, citation), []);
		assert.deepEqual(citationEdits(text, "markdown", { start: 0, end: 11 }, citation), []);
	});

	it("is a parenthesis before the full stop in other languages", () => {
		assert.equal(cited("[[Fares rise.]]", "plaintext"), "Fares rise (The Harbour Post, 8 October 2019).");
		assert.equal(
			cited("[[Fares rise.]]", "latex", { ...article, publisher: "Post & Co" }),
			"Fares rise (Post \\& Co, 8 October 2019).",
		);
	});

	it("is written in each of five styles, once", () => {
		const styled = (style: CitationStyle, text = "[[Fares rise.]] So it goes.") =>
			cited(text, "markdown", article, style);
		assert.equal(styled("footnote"), cited("[[Fares rise.]] So it goes."));
		assert.equal(styled("link"), "Fares rise ([The Harbour Post](https://post.test/ferry)). So it goes.");
		assert.equal(styled("pandoc"), "Fares rise [@post2019fares]. So it goes.");
		assert.equal(styled("wikilink"), "Fares rise [[ferry]]. So it goes.");
		assert.equal(styled("parenthetical"), "Fares rise (The Harbour Post, 8 October 2019). So it goes.");
		for (const style of ["link", "pandoc", "wikilink", "parenthetical"] as const) {
			const once = styled(style).replace(" So it goes.", "");
			assert.deepEqual(
				citationEdits(once, "markdown", { start: 0, end: once.length }, { ...citation, style }),
				[],
			);
		}
	});

	it("leads a reader back to its article, whatever the style", () => {
		const front = `title: Ferry fares rise\npublisher: The Harbour Post\nauthor: Ada Underhill\ndate: 2019-10-08\nurl: https://post.test/ferry\n`;
		const corpus = corpusOf({
			"ferry.txt": `---\n${front}---\n\nFares rise.\n`,
			"other.txt": "Rain fell on the town.\n",
		});
		const [key = ""] = citationKeys([article]).values();
		for (const style of ["footnote", "link", "pandoc", "wikilink", "parenthetical"] as const) {
			const text = "Fares rise.";
			const edits = citationEdits(text, "markdown", { start: 0, end: text.length }, { article, style, key });
			const done = edits.reduceRight(
				(now, edit) => now.slice(0, edit.start) + edit.text + now.slice(edit.end),
				text,
			);
			const marks = readDraft("d.md", done, "markdown").citations;
			const found = marks.map((mark) => corpus.resolve(mark)).find(({ articles }) => articles.length > 0);
			assert.deepEqual(found, { articles: ["ferry.txt"], sure: true }, `${style}: ${done}`);
		}
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
});
