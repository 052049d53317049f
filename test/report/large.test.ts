import assert from "node:assert/strict";
import { checkSentences } from "../../src/engine/check.ts";
import type { SentenceReport, Span } from "../../src/engine/model.ts";
import { buildReport } from "../../src/report/build.ts";
import { docx } from "../../src/report/docx.ts";
import { piecesOf } from "../../src/report/formats.ts";
import { readDraft } from "../../src/sources/draft.ts";
import { articles, corpusOf, draftText, options } from "./desk.ts";

const SENTENCES = 5000;
/** Of processor time, beyond the check: what else runs on the machine does not count. */
const LIMIT_MS = 10_000;
/** A Word document is many small objects: half of its processor time is that of threads that collect them. */
const DOCX_LIMIT_MS = 2 * LIMIT_MS;

/** Milliseconds that this program has worked. */
function worked(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
}

function shifted(report: SentenceReport, by: number): SentenceReport {
	const moved = <T extends Span>(span: T): T => ({ ...span, start: span.start + by, end: span.end + by });
	return { ...moved(report), findings: report.findings.map((one) => ({ ...one, draft: moved(one.draft) })) };
}

describe("a report of 5,000 sentences", function () {
	this.timeout(120_000);

	// The same page many times over, checked once.
	const page = draftText.slice(draftText.indexOf("# The last"), draftText.indexOf("[^1]:"));
	const corpus = corpusOf(articles);
	const once = [...checkSentences(readDraft("d.md", page, "markdown"), corpus, { severities: {} })];
	const copies = Math.ceil(SENTENCES / once.length);
	const draft = readDraft("d.md", page.repeat(copies), "markdown");
	const reports = Array.from({ length: copies }, (_, at) =>
		once.map((report) => shifted(report, at * page.length)),
	).flat();
	const steps = () =>
		buildReport({ draft, languageId: "markdown", reports, corpus, skipped: [], severities: {}, options });

	it("is made and written in any format within ten seconds", async () => {
		const before = worked();
		const making = steps();
		let step = making.next();
		while (!step.done) step = making.next();
		const report = step.value;
		const made = worked() - before;
		assert.ok(report.sentences.length >= SENTENCES);
		assert.equal(report.sentences.at(-1)?.text, reports.at(-1)?.text);
		const times: Record<string, number> = {};
		for (const format of ["json", "html", "markdown", "csv"] as const) {
			const start = worked();
			for (const piece of piecesOf(report, format)) assert.ok(piece.length > 0);
			times[format] = made + worked() - start;
		}
		const start = worked();
		await docx(report);
		assert.ok(made + worked() - start < DOCX_LIMIT_MS, `docx: ${made + worked() - start} ms`);
		for (const [format, time] of Object.entries(times)) assert.ok(time < LIMIT_MS, `${format}: ${time} ms`);
	});

	it("can be given up at every sentence, and at every piece of a page", () => {
		const making = steps();
		let pauses = 0;
		while (pauses < SENTENCES && !making.next().done) pauses++;
		assert.equal(pauses, SENTENCES);
	});
});
