import assert from "node:assert/strict";
import { formatOf, piecesOf, type TextFormat } from "../../src/report/formats.ts";
import type { FactCheckReport } from "../../src/report/model.ts";
import { parseReport } from "../../src/report/parse.ts";
import { hostileReport, reportOf } from "./desk.ts";

const written = (report: FactCheckReport, format: TextFormat) => [...piecesOf(report, format)].join("");

describe("the formats of a report", () => {
	let report: FactCheckReport;
	let bad: FactCheckReport;

	before(() => {
		report = reportOf();
		bad = hostileReport({ withText: true });
	});

	it("are known by the ending of a file", () => {
		assert.deepEqual(["a.json", "a.b.HTM", "a.docx", "a.txt", "a"].map(formatOf), [
			"json",
			"html",
			"docx",
			undefined,
			undefined,
		]);
	});

	it("JSON is read back as it was written", () => {
		assert.deepEqual(parseReport(written(report, "json")), report);
		assert.deepEqual(parseReport(written(bad, "json")), bad);
	});

	it("JSON of another kind, version or shape is refused with a reason", () => {
		const change = (part: object) => JSON.stringify({ ...report, ...part });
		assert.throws(() => parseReport("# x"), /it is not JSON/);
		assert.throws(() => parseReport("{}"), /it is not a fact-check report/);
		assert.throws(() => parseReport(change({ version: 2 })), /version 2, and this program reads version 1/);
		assert.throws(() => parseReport(change({ sentences: [{}] })), /damaged: “sentences\.\*\.number”/);
		assert.throws(() => parseReport(change({ draft: null })), /damaged: “draft”/);
	});

	it("HTML is one page that fetches nothing, runs nothing and links only within itself", () => {
		for (const page of [written(report, "html"), written(bad, "html")]) {
			assert.match(page, /^<!DOCTYPE html>\n<html lang="en">/);
			assert.doesNotMatch(page, /<(?:script|link|img|iframe|object|embed|base|form)\b/i);
			for (const [, target] of page.matchAll(/\s(?:href|src|action)="([^"]*)"/g))
				assert.match(target ?? "", /^#[\w-]+$/);
			assert.doesNotMatch(page, /\son\w+="/i);
			assert.doesNotMatch(page.replace(/<style>.*?<\/style>/s, ""), /\sstyle=/);
			assert.doesNotMatch(page, /[\u0000-\u0008\u202A-\u202E]/);
		}
	});

	it("HTML has every id once and a target for every link", () => {
		const page = written(report, "html");
		const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
		assert.equal(new Set(ids).size, ids.length);
		for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) assert.ok(ids.includes(target), target);
	});

	it("HTML shows hostile words as words", () => {
		const page = written(bad, "html");
		assert.ok(
			page.includes("&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;&quot; onload=&quot;x&quot;"),
		);
		assert.ok(page.includes("⟨202E⟩reversed␇"));
		assert.equal(page.match(/<title>/g)?.length, 1);
	});

	it("HTML marks the differing words whole, with the number of the finding", () => {
		const page = written(report, "html");
		assert.match(page, /carried <mark>42,800<\/mark><sup><a href="#F\d+">F\d+<\/a><\/sup> passengers/);
		assert.match(page, /carried <mark>48,200<\/mark><sup>/);
	});

	it("Markdown lets no text of draft or article become markup", () => {
		const text = written(bad, "markdown");
		assert.doesNotMatch(text, /(?<!\\)<(?:script|img|iframe|b)\b/);
		assert.doesNotMatch(text, /(?<!\\)!\[|(?<!\\)\]\(/);
		assert.doesNotMatch(text, /(?<!\\)https?:\/\//);
		const rows = text.split("\n").filter((line) => line.startsWith("|"));
		const columns = (row: string) => row.match(/(?<!\\)\|/g)?.length;
		for (const [at, row] of rows.entries())
			if (rows[at + 1]?.startsWith("| ---")) assert.equal(columns(row), columns(rows[at + 1] ?? ""));
	});

	it("Markdown shows the marks", () => {
		assert.match(
			written(report, "markdown"),
			/> The crossing carried \*\*42,800\*\* \(F\d+\) passengers in 2020\./,
		);
	});

	it("CSV has the same columns in every row, and no cell that a spreadsheet would work out", () => {
		for (const one of [report, bad]) {
			const rows = written(one, "csv").slice(1).split("\r\n");
			assert.equal(rows.pop(), "");
			const cells = rows.map((row) =>
				[...row.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map(([, cell]) => cell ?? ""),
			);
			assert.deepEqual([...new Set(cells.map(({ length }) => length))], [23]);
			for (const cell of cells.flat()) assert.doesNotMatch(cell, /^[\s]*[=+\-@|%＝＋－＠]/);
		}
		assert.ok(written(bad, "csv").includes("\"'=1+1"));
		assert.ok(written(bad, "csv").includes('"\'=HYPERLINK(""https'));
	});

	it("have no score", () => {
		for (const format of ["html", "markdown", "csv"] as const)
			assert.doesNotMatch(written(report, format).replace("gives no overall score", ""), /\bscore|truth/i);
	});

	it("write 5,000 sentences in seconds", () => {
		const many = { ...report, sentences: manySentences(report, 5000) };
		const { user } = process.cpuUsage();
		for (const format of ["json", "html", "markdown", "csv"] as const) written(many, format);
		assert.ok(process.cpuUsage().user - user < 10_000_000);
	});
});

function manySentences({ sentences }: FactCheckReport, count: number): FactCheckReport["sentences"] {
	return Array.from({ length: count }, (_, at) => {
		const sentence = sentences[at % sentences.length];
		assert.ok(sentence);
		return { ...sentence, number: at + 1 };
	});
}
