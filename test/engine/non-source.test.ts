import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { checkSentences } from "../../src/engine/check.ts";
import { Corpus } from "../../src/engine/corpus.ts";
import { readDraft } from "../../src/sources/draft.ts";
import { portsFor } from "../../src/sources/ports.ts";
import { readTextFile } from "../../src/sources/text-file.ts";
import { language } from "../language.ts";

const PROSE = [
	"Bolt Freight will lease the old grain terminal of Port Averley for 12 years.",
	"The harbour authority signed the contract on Monday, its director said.",
	"Dock workers at the terminal walked out for two hours.",
];

/** What is found in a draft of one sentence against an article with these lines between its prose. */
function against(draft: string, lines: readonly string[]): { status: string; findings: readonly string[] } {
	const text = ["Terminal goes to Bolt", "March 2, 2021", ...PROSE, ...lines].join("\n\n");
	const corpus = new Corpus(portsFor(language));
	corpus.put(readTextFile({ key: "a.txt", path: "a.txt", bytes: new TextEncoder().encode(text) }));
	const [report] = checkSentences(readDraft("d.md", draft, "markdown"), corpus, { severities: {} });
	assert.ok(report);
	return { status: report.status, findings: report.findings.map(({ type }) => type) };
}

describe("what is no text of the article is no source", () => {
	const pairs: readonly (readonly [what: string, draft: string, furniture: string, prose: string])[] = [
		[
			"appeals",
			"Readers can support the paper with $5 a month.",
			"Support our paper with $2 a month. Your contribution keeps our journalism free.",
			"Readers can support the paper with $2 a month, the editor said on Friday.",
		],
		[
			"subscription boxes",
			"The newsletter for ship owners has 900 readers.",
			"Subscribe to our newsletter: 800 ship owners are readers already!",
			"The newsletter for ship owners has 800 readers, the union said on Friday.",
		],
		[
			"related links",
			"The pilots grounded 90 planes in their strike.",
			"Related article: [Pilots ground 80 planes in their strike](#)",
			"The pilots grounded 80 planes in their strike, the union said on Friday.",
		],
	];
	for (const [what, draft, furniture, prose] of pairs) {
		it(`${what} – silent`, () => {
			const { status, findings } = against(draft, [furniture]);
			assert.equal(status, "untraced");
			assert.deepEqual(findings, ["support/none"]);
		});
		it(`${what} – the same in prose is compared`, () => {
			assert.ok(
				against(draft, [prose]).findings.includes("quantity/value"),
				`${against(draft, [prose]).findings}`,
			);
		});
	}
});
