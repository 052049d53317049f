import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { SentenceReport, Trace } from "../../src/engine/model.ts";
import { factsPage, type PageWords } from "../../src/extension/facts-page.ts";
import { report, trace } from "../cli/sample-report.ts";

const words: PageWords = {
	title: "Sources",
	columns: ["Article", "It says", "What differs"],
	noDate: "no date",
	first: "reported it first",
	counts: (articles, origins) => `${articles} from ${origins}`,
	more: (articles) => `${articles} more`,
	standing: ({ relation }) => relation,
};

const sample = report.sentences.find(({ findings }) => findings.some(({ source }) => source !== null));

function page(...traces: readonly Trace[]): readonly string[] {
	assert.ok(sample);
	const [origin = null, ...others] = traces;
	const sentence: SentenceReport = { ...sample, origin, closest: origin, others };
	return factsPage(sentence, words).split("\n");
}

describe("the page of a fact", () => {
	const later = {
		...trace,
		key: "b",
		title: "Later",
		published: "2019-11-02",
		relation: "conflict" as const,
	};

	it("has a row for each article, oldest first, undated ones last, and says which was first", () => {
		const undated = { ...trace, key: "c", title: "Undated", published: null };
		const rows = page(undated, later, trace).filter((line) => /^\| (?!Article|---)/.test(line));
		assert.deepEqual(
			rows.map((row) => /Council Backs Plan|Later|Undated/.exec(row)?.[0]),
			["Council Backs Plan", "Later", "Undated"],
		);
		assert.match(rows[2] ?? "", /no date .*reported it first/);
	});

	it("shows the difference beside the article that has it", () => {
		const row = page(trace).find((line) => line.includes("Council Backs Plan"));
		assert.match(row ?? "", /241 \/ 214 \(quantity\\\/value\)/);
	});

	it("shows hostile words as words", () => {
		const words = "<img src=x> [x](command:y) | **b** `c` $(flame)\n| new row";
		const hostile = {
			...trace,
			title: words,
			publisher: words,
			text: words,
			shown: [{ text: words, changed: true }],
		};
		const lines = page(hostile);
		assert.equal(lines.filter((line) => line.startsWith("| ")).length, 3, "no row of its own");
		const [row = ""] = lines.filter((line) => line.includes("img"));
		assert.equal(row.replace(/\\./g, "").match(/[<[\]`$]/g), null);
	});
});
