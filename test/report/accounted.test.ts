import assert from "node:assert/strict";
import fc from "fast-check";
import { checkSentences } from "../../src/engine/check.ts";
import { buildReport } from "../../src/report/build.ts";
import { Lines } from "../../src/report/lines.ts";
import type { FactCheckReport } from "../../src/report/model.ts";
import { readDraft } from "../../src/sources/draft.ts";
import { corpusOf, options } from "./desk.ts";

const corpus = corpusOf({ "a.txt": "The council of Brackwater voted on Monday to stop the night ferry.\n" });

function reportOn(text: string, languageId: string): FactCheckReport {
	const draft = readDraft("draft.md", text, languageId);
	const reports = [...checkSentences(draft, corpus, { severities: {} })];
	const input = { draft, languageId, reports, corpus, skipped: [], severities: {}, options };
	const steps = buildReport(input);
	let step = steps.next();
	while (!step.done) step = steps.next();
	return step.value;
}

const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** What stands between the sentences of a report and has words, and what the report lists as no prose. */
function leftOver(text: string, languageId: string) {
	const { sentences, unchecked } = reportOn(text, languageId);
	const left: { readonly words: readonly string[]; readonly line: number }[] = [];
	let at = 0;
	for (const { start, end } of [...sentences, { start: text.length, end: text.length }]) {
		const gap = text.slice(at, start);
		const first = gap.search(/[\p{L}\p{N}]/u);
		const lead = gap.length - gap.trimStart().length;
		if (first >= 0) left.push({ words: wordsIn(gap), line: new Lines(text).placeOf(at + lead).line });
		at = Math.max(at, end);
	}
	return { left, told: unchecked.filter(({ kind }) => kind === "outside") };
}

const phrase = fc.constantFrom(
	"The council of Brackwater voted on Monday to stop the night ferry.",
	"Who will miss it?",
	"No. 7 at St. Ives, i.e. the U.S. office, closed at 5 p.m. on 3 May 2021.",
	"“We cannot run it,” she said. “Not now.”",
	'*Nobody* knows **why** `code words` stand [here](https://a.test/b_c "a title").',
	"See https://a.test/x?y=z and <https://b.test/>, [@key, p. 3] and [[page|words]].[^1]",
	"An image ![alt words](pic.png) and a note^[said inline] and <b>bold</b> words.",
	"Line one\nline two, with no full stop",
	"Ends with two spaces  \nand goes on; H~2~O, $x_1$, 25 %.",
	"…and then? Yes! No",
	"Größe, naïve, 東京 and Москва.",
	"7",
	"- -",
	"<!-- a comment of words -->",
	"&amp; &copy; A\\*B",
);
const block = fc.oneof(
	phrase,
	fc.array(phrase, { minLength: 1, maxLength: 3 }).map((all) => all.join(" ")),
	phrase.map((words) => `# ${words}`),
	phrase.map((words) => `${words}\n====`),
	phrase.map((words) => `> ${words}\n> ${words}`),
	phrase.map((words) => `- ${words}\n- [x] ${words}\n  more\n\n  1. ${words}`),
	phrase.map((words) => `| a | ${words.replace(/[|\n]/g, " ")} |\n|---|---|\n| 1 | b |`),
	phrase.map((words) => `\`\`\`js\n${words}\n\`\`\``),
	phrase.map((words) => `    ${words}`),
	phrase.map((words) => `<div class="a">\n${words}\n</div>`),
	phrase.map((words) => `[^1]: ${words}`),
	phrase.map((words) => `[ref]: https://a.test "${words.replace(/["\n]/g, "")}"`),
	phrase.map((words) => `$$\n${words}\n$$`),
	fc.constantFrom("---", "***", "::: note\nwords\n:::", "\\begin{quote}\nwords\n\\end{quote}", "% a comment"),
	fc.string({ unit: "grapheme", maxLength: 30 }),
);
const front = fc.constantFrom("", "", "---\ntitle: A title\ndate: 2021-03-10\n---\n", "---\nnot: closed\n");
const gap = fc.constantFrom("\n\n", "\n\n", "\n", "\r\n\r\n", "\n \n\n", "\u2028", "\f\n");
const draft = fc
	.tuple(front, fc.array(fc.tuple(block, gap), { maxLength: 6 }))
	.map(([head, blocks]) => head + blocks.flat().join(""));
const languages = fc.constantFrom("markdown", "markdown", "plaintext", "latex", "quarto", "restructuredtext");

describe("a fact-check report", function () {
	this.timeout(60_000);

	it("accounts for every word of a draft: in a sentence, or among what was not checked", () => {
		const property = fc.property(draft, languages, (text, languageId) => {
			const { left, told } = leftOver(text, languageId);
			assert.deepEqual(
				told.map(({ line }) => line),
				left.map(({ line }) => line),
			);
			for (const [at, { words }] of left.entries()) {
				const shown = told[at]?.text ?? "";
				const cut = shown.endsWith(" …");
				const read = wordsIn(shown).slice(0, cut ? -1 : undefined);
				assert.deepEqual(read, cut ? words.slice(0, read.length) : words);
			}
		});
		fc.assert(property, { numRuns: 150 });
	});
});
