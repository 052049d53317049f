import assert from "node:assert/strict";
import type { FactCheckReport } from "../../src/report/model.ts";
import { type Verification, verification } from "../../src/report/verify.ts";
import { articles, draftText, reportOf } from "./desk.ts";

function compared(old: FactCheckReport, files: Readonly<Record<string, string>>): Verification {
	const steps = verification(old, reportOf(draftText, files), (key) => files[key] ?? null);
	let step = steps.next();
	while (!step.done) step = steps.next();
	return step.value;
}

describe("verifying a report", () => {
	let report: FactCheckReport;
	const wire = articles["wire.md"] ?? "";

	before(() => {
		report = reportOf();
	});

	it("holds as long as nothing has changed", () => {
		const { holds, articles: changes, findings } = compared(report, articles);
		assert.deepEqual([holds, changes, findings], [true, [], []]);
	});

	it("tells an article that changed, the passage that is gone and the finding that went with it", () => {
		const result = compared(report, { ...articles, "wire.md": wire.replace("48,200", "42,800") });
		assert.equal(result.holds, false);
		assert.deepEqual(result.articles, [{ change: "changed", article: "wire.md", now: null, source: "S1" }]);
		assert.ok(
			result.passages.some(
				({ change, sentence, source }) => change === "gone" && sentence === 3 && source === "S1",
			),
		);
		assert.ok(result.findings.some(({ change, type }) => change === "gone" && type === "quantity/value"));
	});

	it("tells a passage that has moved within its article, and where it is now", () => {
		const result = compared(report, {
			...articles,
			"wire.md": wire.replace("\n\nThe council", "\n\nA sentence was put here.\n\nThe council"),
		});
		const moved = result.passages.filter(({ source }) => source === "S1");
		assert.ok(moved.length > 0);
		for (const { change, start, now } of moved) assert.deepEqual([change, (now ?? 0) - start], ["moved", 26]);
	});

	it("tells an article that is gone, and one that lies elsewhere with the same text", () => {
		const { "wire.md": _, ...rest } = articles;
		const gone = compared(report, rest);
		assert.deepEqual(
			gone.articles.map(({ change }) => change),
			["gone"],
		);
		assert.ok(
			gone.sentences.some(
				({ what, was, now }) => what === "origin" && was === "wire.md" && now === "copy.md",
			),
		);
		const moved = compared(report, { ...rest, "archive/ferry.md": wire });
		assert.deepEqual(moved.articles, [
			{ change: "moved", article: "wire.md", now: "archive/ferry.md", source: "S1" },
		]);
		assert.deepEqual([moved.passages, moved.sentences], [[], []]);
	});

	it("tells a new article and the sentence that it carries", () => {
		const text =
			"---\ndate: 2021-01-05\n---\nThe lighthouse at Torsby was sold to a Danish bank for 90,000 euros.\n";
		const result = compared(report, { ...articles, "sale.md": text });
		assert.deepEqual(result.articles, [{ change: "new", article: "sale.md", now: null, source: null }]);
		assert.ok(
			result.sentences.some(
				({ what, was, now }) => what === "status" && was === "untraced" && now === "verbatim",
			),
		);
	});
});
