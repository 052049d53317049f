import assert from "node:assert/strict";
import { indexText } from "../../src/cli/index-text.ts";
import { checkText, findText } from "../../src/cli/report-text.ts";
import type { DraftReport } from "../../src/engine/model.ts";
import { corpus, draftText, report, trace } from "./sample-report.ts";
import { terminalOf } from "./terminal.ts";

describe("checkText", () => {
	const plain = checkText([{ text: draftText, report }], corpus, terminalOf(100));

	it("shows sentence, status, origin with its words, others and findings, each at its place", () => {
		const lines = plain.split("\n").map((line) => line.trim());
		for (const line of [
			"1:1     Intro. – Nothing to check",
			"3:1     The council approved 241 homes.",
			"● Nearly word for word in the source",
			"origin       Council Backs Plan · The Herald · 8 Oct 2019 (news/a b.txt, ¶2)",
			"“The council approved 214 homes.”",
			"also         Copy · The Herald · 8 Oct 2019: copies the same report",
			"warning      Draft says 241 homes; The Herald, 8 Oct 2019, says 214 homes.",
			"quantity/value at 3:22",
		]) {
			assert.ok(lines.includes(line), `${line}\n\nnot in\n\n${plain}`);
		}
	});

	it("shows the closest passage only when it is not the origin", () => {
		assert.doesNotMatch(plain, /closest/);
		const [intro, sentence] = report.sentences;
		assert.ok(intro && sentence);
		const apart: DraftReport = { ...report, sentences: [{ ...sentence, closest: { ...trace, key: "c" } }] };
		assert.match(
			checkText([{ text: draftText, report: apart }], corpus, terminalOf(100)),
			/\n {9}closest {6}Council/,
		);
	});

	it("ends with the counts and the files left out", () => {
		assert.match(plain, /\n2 sentences against 1 article \(9 passages\)\n/);
		assert.match(plain, /\n1 of 1 checkable traced · 0 errors · 1 warning · 1 for information · 0 hints\n/);
		assert.match(plain, /1 file left out:\n {2}- photo\.jpg: not a text file\n$/);
	});

	it("keeps to the width of the terminal", () => {
		const narrow = checkText([{ text: draftText, report }], corpus, terminalOf(50));
		for (const line of narrow.split("\n")) assert.ok(line.length <= 50, line);
	});

	it("marks the differing words where styles are possible, and nowhere else", () => {
		const styled = checkText([{ text: draftText, report }], corpus, terminalOf(100, true));
		assert.ok(styled.includes("\x1b[1;4m214\x1b[0m"));
		assert.ok(!plain.includes("\x1b"));
	});

	it("says so when there is nothing to check", () => {
		const empty = { path: "empty.md", sentences: [] };
		assert.match(checkText([{ text: "", report: empty }], corpus, terminalOf(80)), /No sentences to check\./);
	});

	it("shows hostile text of every kind without obeying it", () => {
		const page = checkText([{ text: draftText, report: hostileReport() }], corpus, terminalOf(80));
		assert.match(page, /␛\[2J⟨009B⟩5m⟨202E⟩/);
		assert.doesNotMatch(page, /[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]/);
	});
});

describe("findText", () => {
	it("numbers the passages with their sources", () => {
		const lines = findText("homes", [trace], terminalOf(100)).split("\n");
		assert.deepEqual(lines, [
			" 1   Council Backs Plan · The Herald · 8 Oct 2019 (news/a b.txt, ¶2)",
			"     “The council approved 214 homes.”",
			"",
		]);
	});

	it("says when nothing is close", () => {
		assert.equal(findText("homes", [], terminalOf(100)), "Nothing in the corpus is close to “homes”.\n");
	});
});

describe("indexText", () => {
	it("lists articles in columns and every file left out", () => {
		const lines = indexText(corpus, terminalOf(100)).split("\n");
		assert.deepEqual(lines, [
			"article       title               publisher   date        passages  copy of",
			"news/a b.txt  Council Backs Plan  The Herald  2019-10-08         9",
			"",
			"1 article, 9 passages",
			"1 file left out:",
			"  - photo.jpg: not a text file",
			"",
		]);
	});

	it("cuts the title on a narrow terminal", () => {
		const [, row] = indexText(corpus, terminalOf(70)).split("\n");
		assert.match(row ?? "", /^news\/a b\.txt {2}Council Back… {2}The Herald/);
	});
});

/** The report with control characters in every text that a file can bring in. */
function hostileReport(): DraftReport {
	const dirty = (text: string) => `${text}\x1b[2J\x9b5m\u202e\r`;
	const hostile = {
		...{ ...trace, article: dirty("a"), title: dirty("t"), publisher: dirty("p"), published: dirty("d") },
		shown: [{ text: dirty("s"), changed: true }],
	};
	const sentences = report.sentences.map((sentence) => ({
		...{ ...sentence, text: dirty("draft"), origin: hostile, closest: trace, others: [hostile] },
		findings: sentence.findings.map((each) => ({ ...each, message: dirty("m") })),
	}));
	return { path: dirty("path"), sentences };
}
