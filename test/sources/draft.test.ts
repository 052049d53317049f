import assert from "node:assert/strict";
import { draftReader, readDraft } from "../../src/sources/draft.ts";
import { shownBlocks, shownCitations } from "./reading.ts";

const markdown = (text: string) => readDraft("draft.md", text, "markdown");
const plain = (text: string) => readDraft("draft.txt", text, "plaintext");

describe("a Markdown draft", () => {
	it("gives each block the kind its Markdown says", () => {
		const draft = markdown(`# The *pier* ##

The town voted.

> We lost.

- A crane
- [x] Another

| a | b |
|---|---|
| 1 | 2 |

Setext
======
`);
		assert.deepEqual(shownBlocks(draft), [
			"heading: The {*}pier{*}",
			"paragraph: The town voted.",
			"quotation: We lost.",
			"list-item: A crane",
			"list-item: Another",
			"table: {|} a {|} b {|}\n{|---|---|}\n{|} 1 {|} 2 {|}",
			"heading: Setext",
		]);
	});

	it("has code, HTML, comments, front matter and footnote texts in no block", () => {
		const draft = markdown(
			"---\na: 1\n---\n```\ncode\n```\n\n    indented\n\n<div>\nhtml\n</div>\n\n<!-- note -->\n\n[^1]: A source.\n",
		);
		assert.deepEqual(shownBlocks(draft), []);
	});

	it("masks marks, code, targets and citations inside a block", () => {
		const [block] = shownBlocks(
			markdown("He *did* [say](http://a.example) `x` ![i](j) <b>so</b>.[^1] [@doe] \\* [[Page|this]] [sic]"),
		);
		assert.equal(
			block,
			"paragraph: He {*}did{*} {[}say{](http://a.example)} {`x`} {![i](j)} {<b>}so{</b>}.{[^1]} {[@doe]} {\\}* {[[Page|}this{]]} [sic]",
		);
	});

	it("reads links, references, autolinks and bare addresses as citations", () => {
		const draft = markdown(
			"[a](http://a.example/x 'T') [b][r] [r] <http://c.example> http://d.example/e. [f](#g) x@y.example\n\n[r]: http://r.example",
		);
		assert.deepEqual(shownCitations(draft), [
			"link: [a](http://a.example/x 'T') → http://a.example/x",
			"link: [b][r] → http://r.example",
			"link: [r] → http://r.example",
			"url: <http://c.example> → http://c.example",
			"url: http://d.example/e → http://d.example/e",
		]);
	});

	it("resolves footnotes to their text, wherever it stands", () => {
		const draft = markdown(
			"One.[^a] Two.[^b]^[An inline note]\n\n[^a]: Harbour Herald,\n  4 May.\n[^b]: [x](http://x.example)\n",
		);
		assert.deepEqual(shownCitations(draft), [
			"footnote: [^a] → Harbour Herald, 4 May.",
			"footnote: [^b] → [x](http://x.example)",
			"footnote: ^[An inline note] → An inline note",
		]);
	});

	it("reads Pandoc keys, several in one bracket too, and wikilinks", () => {
		assert.deepEqual(shownCitations(markdown("See [see @doe99, p. 3; @roe] and @key. [[Page#part|words]]")), [
			"key: [see @doe99, p. 3 → doe99",
			"key: @roe] → roe",
			"key: @key → key",
			"wikilink: [[Page#part|words]] → Page",
		]);
	});

	it("reads a name with a date in brackets as a citation", () => {
		assert.deepEqual(
			shownCitations(markdown("It closed (The Harbour Times, 8 October 2019), he said (Ruiz, 2020, p. 4).")),
			[
				"parenthetical: (The Harbour Times, 8 October 2019) → The Harbour Times, 8 October 2019",
				"parenthetical: (Ruiz, 2020, p. 4) → Ruiz, 2020, p. 4",
			],
		);
	});

	it("reads several sources in one bracket, titles, addresses and file names", () => {
		assert.deepEqual(
			shownCitations(
				markdown(
					"It closed (Ruiz and Lee 2020; The Herald, Oct. 8, 2019). (Post, “A pier”, 2019-10-08.) So (a/pier.txt).",
				),
			),
			[
				"parenthetical: (Ruiz and Lee 2020; The Herald, Oct. 8, 2019) → Ruiz and Lee 2020; The Herald, Oct. 8, 2019",
				"parenthetical: (Post, “A pier”, 2019-10-08.) → Post, “A pier”, 2019-10-08.",
				"parenthetical: (a/pier.txt) → a/pier.txt",
			],
		);
		const [block] = shownBlocks(markdown("It closed (Post, 8 May 2019, http://p.example/a)."));
		assert.equal(block, "paragraph: It closed {(Post, 8 May 2019, http://p.example/a)}.");
	});

	it("reads a name before a year in brackets without hiding either", () => {
		const draft = markdown("Ruiz and Lee (2020) say it closed, as @doe99 [p. 3] does.");
		assert.deepEqual(shownCitations(draft), [
			"parenthetical: Ruiz and Lee (2020) → Ruiz and Lee 2020",
			"key: @doe99 [p. 3] → doe99",
		]);
		assert.deepEqual(shownBlocks(draft), [
			"paragraph: Ruiz and Lee (2020) say it closed, as {@doe99 [p. 3]} does.",
		]);
	});

	it("takes no other brackets for a citation", () => {
		const draft = markdown(
			"A 4,200-kilometre (2,600-mile) pier of the Harbour Board (HB), closed (as of 2019) by him (in May).",
		);
		assert.deepEqual(draft.citations, []);
	});

	it("masks brackets that hold nothing but a link", () => {
		assert.deepEqual(shownBlocks(markdown("It closed ([Herald](http://h.example)).")), [
			"paragraph: It closed {([Herald](http://h.example))}.",
		]);
	});

	it("joins a paragraph torn by an empty line", () => {
		assert.equal(shownBlocks(markdown("It said the\n\nowners agreed.\n\nThey did.")).length, 2);
	});

	it("reads the draft's date and whether it is to be checked", () => {
		const draft = markdown("---\ndate: 12 October 2019\nclaimtrace: false\n---\nText.");
		assert.deepEqual([draft.date, draft.enabled], ["2019-10-12", false]);
		assert.equal(markdown("Text.").enabled, true);
	});
});

describe("a plain-text draft", () => {
	it("does not read Markdown but still finds addresses and citation marks", () => {
		const draft = plain(
			"# One *two* `three` http://a.example/x.\nFour [^1] [@doe] [[Page]].\n\n[^1]: A source.",
		);
		assert.deepEqual(shownBlocks(draft), [
			"paragraph: # One *two* `three` {http://a.example/x}.",
			"paragraph: Four {[^1]} {[@doe]} {[[Page]]}.",
		]);
		assert.deepEqual(shownCitations(draft), [
			"url: http://a.example/x → http://a.example/x",
			"footnote: [^1] → A source.",
			"key: [@doe] → doe",
			"wikilink: [[Page]] → Page",
		]);
	});
});

describe("draftReader", () => {
	it("reads an edited draft as a fresh reader does, whatever the edit", () => {
		const reader = draftReader();
		const base = "# Head\n\nThe town *voted*.[^1]\n\n> Quote\n\n- item\n\n[^1]: Note\n";
		const versions = [
			base,
			base.replace("voted", "has voted"),
			`---\ndate: 2020-01-01\n---\n${base}`,
			base.replace("> Quote", "```\n> Quote"),
			"",
			base.slice(0, 20),
			base + base,
		];
		for (const text of versions)
			assert.deepEqual(
				reader.read("d", text, "markdown"),
				markdown(text).path && { ...markdown(text), path: "d" },
			);
	});
});
