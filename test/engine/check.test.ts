import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { checkSentences } from "../../src/engine/check.ts";
import { CheckMemo } from "../../src/engine/check-memo.ts";
import { findPassages } from "../../src/engine/find.ts";
import type { SentenceReport } from "../../src/engine/model.ts";
import { checked, corpusOf, draftOf } from "./compare.ts";

const wire =
	"The harbour authority of Port Averley will lease the old grain terminal to Bolt Freight for twelve years.\n" +
	"Dock workers at the terminal walked out for two hours on Monday.\n" +
	"Bolt Freight runs four terminals on the east coast.";

const sources = {
	"wire.txt": {
		text: wire,
		title: "Grain terminal goes to Bolt",
		publisher: "Averley Gazette",
		byline: "Atlas Wire",
		published: "2021-03-02",
		url: "https://gazette.test/grain",
	},
	"copy.txt": { text: `${wire}\nThe union called the walkout a warning.` },
	"later.txt": {
		text: "Dock workers at the old grain terminal walked out for two hours, the union said.\nThe lease runs for twelve years.",
		published: "2021-03-05",
	},
};

function only(reports: readonly SentenceReport[]): SentenceReport {
	const [report] = reports;
	assert.ok(report);
	assert.equal(reports.length, 1);
	return report;
}

describe("checkSentences", () => {
	it("traces the same words as verbatim to the dated original, not to its copy", () => {
		const report = only(checked("Dock workers at the terminal walked out for two hours on Monday.", sources));
		assert.equal(report.status, "verbatim");
		assert.equal(report.origin?.article, "wire.txt");
		assert.ok(
			report.others.some((other) => other.article === "copy.txt" && other.relation === "same-origin"),
		);
		assert.deepEqual(
			report.findings.map((finding) => finding.type),
			["cite/missing"],
		);
	});

	it("ignores typography", () => {
		const report = only(
			checked("Dock workers at the terminal walked out for two hours on\u00a0Monday", sources),
		);
		assert.equal(report.status, "verbatim");
	});

	it("calls small edits near-verbatim and other words a paraphrase", () => {
		assert.equal(
			only(checked("Dock workers at the port terminal walked out for two hours on Monday.", sources)).status,
			"near-verbatim",
		);
		assert.equal(
			only(checked("For two hours on Monday the terminal stood still as dock workers walked out.", sources))
				.status,
			"paraphrase",
		);
	});

	it("joins two passages into a synthesis", () => {
		const report = only(
			checked(
				"Bolt Freight, which runs four terminals on the east coast, gets the grain terminal of Port Averley for twelve years.",
				sources,
			),
		);
		assert.equal(report.status, "synthesis");
	});

	it("calls a sentence partial when a name in it is nowhere near", () => {
		const report = only(
			checked(
				"Dock workers at the terminal walked out for two hours on Monday with Siobhan Murray.",
				sources,
			),
		);
		assert.equal(report.status, "partial");
	});

	it("reports a checkable sentence that nothing carries", () => {
		const report = only(checked("The museum in Tolmin bought 40 paintings by Ana Reis.", sources));
		assert.equal(report.status, "untraced");
		assert.deepEqual(
			report.findings.map((finding) => [finding.type, finding.severity]),
			[["support/none", "information"]],
		);
		assert.equal(report.origin, null);
	});

	it("counts origins, not articles", () => {
		assert.equal(
			only(
				checked("Dock workers at the terminal walked out for two hours on Monday.", {
					"wire.txt": sources["wire.txt"],
					"copy.txt": sources["copy.txt"],
				}),
			).independentOrigins,
			1,
		);
	});

	it("is content with a citation in the sentence or its paragraph", () => {
		const text = "Bolt Freight runs four terminals on the east coast.";
		const citation = {
			kind: "footnote" as const,
			target: "Averley Gazette, “Grain terminal goes to Bolt”",
			start: text.length - 1,
			end: text.length,
		};
		assert.deepEqual(only(checked(draftOf(text, { citations: [citation] }), sources)).findings, []);
		assert.equal(
			only(checked(draftOf(text, { citations: [{ ...citation, target: "a private letter" }] }), sources))
				.findings[0]?.type,
			"cite/missing",
		);
	});

	it("says nothing about a draft that switches it off", () => {
		assert.deepEqual(
			checked(draftOf("Bolt Freight runs four terminals on the east coast.", { enabled: false }), sources),
			[],
		);
	});

	it("honours severities", () => {
		const [report] = checkSentences(
			draftOf("Bolt Freight runs four terminals on the east coast."),
			corpusOf(sources),
			{ severities: { "cite/missing": "off" } },
		);
		assert.deepEqual(report?.findings, []);
	});

	it("gives exact slices on both sides", () => {
		const draft = "“Ahem.” The council met. Bolt Freight runs four terminals on the east coast.";
		for (const report of checked(draft, sources)) {
			assert.equal(draft.slice(report.start, report.end), report.text);
			for (const trace of [report.origin, report.closest, ...report.others]) {
				if (trace !== null)
					assert.equal(
						sources[trace.article as keyof typeof sources].text.slice(trace.start, trace.end),
						trace.text,
					);
			}
		}
	});

	it("gives the same reports from the memo, moved to where the words now stand", () => {
		const corpus = corpusOf(sources);
		const text = "Bolt Freight runs five terminals on the east coast.\nThe lease runs for twelve years.";
		const memo = new CheckMemo();
		Array.from(checkSentences(draftOf(text), corpus, { severities: {} }, new CheckMemo(), memo));
		const edited = draftOf(`A new first line about Tolmin.\n${text}`);
		const fresh = Array.from(checkSentences(edited, corpus, { severities: {} }));
		assert.deepEqual(Array.from(checkSentences(edited, corpus, { severities: {} }, memo)), fresh);
		assert.ok(fresh.some((report) => report.findings.some((found) => found.type === "quantity/value")));
	});

	it("forgets an article that is removed", () => {
		const corpus = corpusOf(sources);
		for (const key of ["wire.txt", "copy.txt"]) corpus.remove(key);
		const [report] = checkSentences(draftOf("Bolt Freight runs four terminals on the east coast."), corpus, {
			severities: {},
		});
		assert.equal(report?.status, "untraced");
	});

	it("takes any text", () => {
		for (const text of ["", " ", "x", "\ud800", "“", "?!.", "؟ مرحبا بالعالم", "a ".repeat(5000)])
			checked(text, sources);
	});
});

describe("findPassages", () => {
	it("gives the best passage first and no more than asked for", () => {
		const found = findPassages("walkout of dock workers at the terminal", corpusOf(sources), 2);
		assert.equal(found.length, 2);
		assert.match(found[0]?.text ?? "", /^Dock workers/);
		assert.deepEqual(findPassages("   ", corpusOf(sources), 5), []);
	});

	it("gives first what has the very words, whatever their order, also those that tell nothing", () => {
		const quarrel = {
			"a.txt": { text: "The mayor said she would not resign.\nShe left at noon." },
			"b.txt": {
				text: "“I would not have said so if she had asked me to,” the mayor told them.\nResign, they said.",
			},
			"c.txt": { text: "The mayor, asked whether she would resign, said no." },
		};
		const best = (query: string) => findPassages(query, corpusOf(quarrel), 3)[0]?.article;
		assert.equal(best("so if she had asked me to, I would not have said"), "b.txt");
		assert.equal(best("she would not resign, the mayor said"), "a.txt");
	});

	it("gives of the same words in two articles first those of the original, in whatever order they were read", () => {
		const query = "walked out for two hours on Monday, dock workers at the terminal";
		const { "copy.txt": copy, ...others } = sources;
		for (const order of [sources, { "copy.txt": copy, ...others }])
			assert.deepEqual(
				findPassages(query, corpusOf(order), 2).map(({ article }) => article),
				["wire.txt", "copy.txt"],
			);
	});
});

describe("origins", () => {
	it("finds the article that a copy without a date rests on", () => {
		const corpus = corpusOf(sources);
		assert.equal(corpus.sameOriginAs("copy.txt"), "wire.txt");
		assert.equal(corpus.sameOriginAs("wire.txt"), null);
		assert.equal(corpus.sameOriginAs("later.txt"), null);
	});

	it("does not take daily notices with other figures for copies", () => {
		const notice = (tide: number) =>
			`High water at Averley bridge is expected at ${tide} o'clock on the north quay.\nBoats over ${tide} metres must wait for the pilot at buoy ${tide}.\nThe harbour office is open from seven to five.`;
		const corpus = corpusOf({ "mon.txt": notice(6), "tue.txt": notice(7), "wed.txt": notice(8) });
		assert.deepEqual(
			["mon.txt", "tue.txt", "wed.txt"].map((key) => corpus.sameOriginAs(key)),
			[null, null, null],
		);
	});
});

describe("a sentence in the first person", () => {
	const paper =
		"We trained the model on 300 maps of the coast and tested it on rivers.\nThe maps are public.";

	it("is traced to a source that speaks so too", () => {
		const report = only(
			checked("We trained the model on maps of the coast and tested it on lakes.", { "paper.txt": paper }),
		);
		assert.notEqual(report.status, "not-checkable");
	});

	it("is a comment beside a source that does not", () => {
		const other = "The team trained the model on maps of the coast and tested it on rivers.";
		assert.equal(
			only(checked("I like the model and its maps of the coast and rivers.", { "a.txt": other })).status,
			"not-checkable",
		);
	});
});
