import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import type { DraftReport, Finding, SentenceReport } from "../../src/engine/model.ts";
import { rebase } from "../../src/extension/rebase.ts";
import type { Edit } from "../../src/project/edit.ts";

const text = "One fact stands. Two facts stand here. Three more.";
const sentences = ["One fact stands.", "Two facts stand here.", "Three more."];

describe("rebase", () => {
	it("moves what stands behind an edit, findings included", () => {
		const { words, found, dropped } = after({ start: 0, end: 0, text: "\n\n" }, "facts");
		assert.deepEqual(words, sentences);
		assert.deepEqual(found, ["facts"]);
		assert.equal(dropped, false);
	});

	it("drops a sentence whose words are touched", () => {
		const { words, dropped } = after({ start: 21, end: 26, text: "" });
		assert.deepEqual(words, ["One fact stands.", "Three more."]);
		assert.equal(dropped, true);
	});

	it("moves the other side of a finding where it stands in the draft, and drops the finding once that is edited", () => {
		const conflict: Finding = {
			...findingOn("Three"),
			...{ type: "self/conflict", source: { ...sideOn("Two"), key: "draft.md", article: "draft.md" } },
		};
		const whole = report();
		const sentences = whole.sentences.map((one, at) => (at === 2 ? { ...one, findings: [conflict] } : one));
		const sides = (edit: Edit) =>
			rebase({ ...whole, sentences }, [edit]).report.sentences.flatMap(({ findings }) =>
				findings.map(({ draft, source }) =>
					[draft, source].map((side) => applied([edit]).slice(side?.start, side?.end)),
				),
			);
		assert.deepEqual(sides({ start: 0, end: 0, text: "\n\n" }), [["Three", "Two"]]);
		assert.deepEqual(sides({ start: 26, end: 26, text: " now" }), [["Three", "Two"]]);
		assert.deepEqual(sides({ start: 17, end: 20, text: "Four" }), []);
		const ofArticle = { ...conflict, type: "source/conflict" };
		const first = whole.sentences.slice(0, 1).map((one) => ({ ...one, findings: [ofArticle] }));
		const [kept] = rebase({ ...whole, sentences: first }, [{ start: 0, end: 0, text: "\n\n" }]).report
			.sentences;
		assert.equal(kept?.findings[0]?.source?.start, 17);
	});

	it("keeps a sentence when white space is typed beside it, and drops it when a word is", () => {
		assert.deepEqual(after({ start: 50, end: 50, text: " And" }).words, sentences);
		assert.deepEqual(after({ start: 50, end: 50, text: "[^1]" }).words, sentences.slice(0, 2));
	});

	it("leaves every remaining sentence on its own words after any edits", () => {
		const edit = fc.record({ at: fc.nat(text.length), length: fc.nat(4), text: fc.string({ maxLength: 3 }) });
		fc.assert(
			fc.property(fc.array(edit, { maxLength: 3 }), (drawn) => {
				const edits = apart(
					drawn.map(({ at, length, text: typed }) => {
						return { start: at, end: Math.min(text.length, at + length), text: typed };
					}),
				);
				const now = applied(edits);
				for (const { start, end, text: words } of rebase(report(), edits).report.sentences) {
					assert.equal(now.slice(start, end), words);
				}
			}),
		);
	});
});

/** The sentences that are left after one edit, and the words under the findings, as the new text has them. */
function after(edit: Edit, finding?: string) {
	const now = applied([edit]);
	const { report: left, dropped } = rebase(report(finding), [edit]);
	return {
		dropped,
		words: left.sentences.map(({ start, end }) => now.slice(start, end)),
		found: left.sentences.flatMap((one) =>
			one.findings.map(({ draft }) => now.slice(draft.start, draft.end)),
		),
	};
}

function report(finding?: string): DraftReport {
	return { path: "draft.md", sentences: sentences.map((words) => sentence(words, finding)) };
}

function sentence(words: string, finding?: string): SentenceReport {
	const start = text.indexOf(words);
	const findings = finding && words.includes(finding) ? [findingOn(finding)] : [];
	return {
		...{ text: words, start, end: start + words.length, status: "verbatim", findings },
		...{ support: 0, origin: null, closest: null, others: [], independentOrigins: 0 },
	};
}

function sideOn(words: string) {
	const start = text.indexOf(words);
	return { text: words, start, end: start + words.length, value: words };
}

function findingOn(words: string): Finding {
	return {
		...{ type: "support/none", severity: "information", direction: "added", relation: "undetermined" },
		...{ confidence: 1, source: null, rule: "", message: "" },
		draft: sideOn(words),
	};
}

/** Those of the edits that neither overlap nor meet, as in one change event. */
function apart(edits: readonly Edit[]): Edit[] {
	const kept: Edit[] = [];
	for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
		if (edit.start > (kept.at(-1)?.end ?? -1)) kept.push(edit);
	}
	return kept;
}

function applied(edits: readonly Edit[]): string {
	return [...edits]
		.sort((a, b) => b.start - a.start)
		.reduce((now, edit) => now.slice(0, edit.start) + edit.text + now.slice(edit.end), text);
}
