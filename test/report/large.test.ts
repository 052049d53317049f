import assert from "node:assert/strict";
import { checkSentences } from "../../src/engine/check.ts";
import type { SentenceReport, Span } from "../../src/engine/model.ts";
import { buildReport } from "../../src/report/build.ts";
import { docx } from "../../src/report/docx.ts";
import { piecesOf } from "../../src/report/formats.ts";
import type { FactCheckReport } from "../../src/report/model.ts";
import { readDraft } from "../../src/sources/draft.ts";
import { assertLinear } from "../linear-time.ts";
import { articles, corpusOf, draftText, options } from "./desk.ts";

const SENTENCES = 5000;

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
	const stepsOf = (pages: number) => {
		const draft = readDraft("d.md", page.repeat(pages), "markdown");
		const reports = Array.from({ length: pages }, (_, at) =>
			once.map((report) => shifted(report, at * page.length)),
		).flat();
		return () =>
			buildReport({ draft, languageId: "markdown", reports, corpus, skipped: [], severities: {}, options });
	};

	// How long it takes by the clock is measured by `npm run bench:report`.
	it("is written as a Word document in less time than it takes to make", async () => {
		const before = worked();
		const report = made(stepsOf(copies)());
		const start = worked();
		await docx(report);
		assert.ok(report.sentences.length >= SENTENCES);
		assert.ok(worked() - start < start - before, `${start - before} ms, then ${worked() - start} ms`);
	});

	it("takes time in proportion to its length, in every format of text", () => {
		assertLinear(3, (pages) => {
			const steps = stepsOf(pages);
			return () => {
				const report = made(steps());
				for (const format of ["json", "html", "markdown", "csv"] as const)
					for (const piece of piecesOf(report, format)) assert.ok(piece.length > 0);
			};
		});
	});

	it("can be given up at every sentence, and at every piece of a page", () => {
		const making = stepsOf(copies)();
		let pauses = 0;
		while (pauses < SENTENCES && !making.next().done) pauses++;
		assert.equal(pauses, SENTENCES);
	});
});

function made(steps: ReturnType<typeof buildReport>): FactCheckReport {
	let step = steps.next();
	while (!step.done) step = steps.next();
	return step.value;
}
