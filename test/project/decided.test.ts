import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import type { DraftReport, Finding, OwnNote, SentenceReport } from "../../src/engine/model.ts";
import { baselineWith, parseBaseline, writeBaseline } from "../../src/project/baseline.ts";
import { claimWords } from "../../src/project/claim-words.ts";
import { type Decisions, decide, noDecisions } from "../../src/project/decided.ts";
import { anchorIn, dismissalOf } from "../../src/project/dismiss.ts";
import { dismissals, type OwnReporting, type Scope } from "../../src/project/entries.ts";
import { parseEntries, writeEntries } from "../../src/project/entry-file.ts";
import { switchesIn } from "../../src/project/switches.ts";
import { finding, trace } from "../cli/sample-report.ts";

const LINES = [
	"The council approved 241 homes.",
	"The school gets 300 desks.",
	"The mayor signed on Monday.",
];

/** A report in which every number of a line is a finding, against a passage with another number. */
function reportOn(lines: readonly string[], source = "214"): DraftReport {
	let start = 0;
	const sentences = lines.map((text) => {
		const sentence = sentenceOf(text, start, source);
		start += text.length + 1;
		return sentence;
	});
	return { path: "draft.md", sentences };
}

function sentenceOf(text: string, start: number, source: string): SentenceReport {
	const passage = { ...trace, text: `It was ${source}.`, start: 0, end: 8 + source.length };
	const findings = [...text.matchAll(/\d+/g)].map(
		(match): Finding => ({
			...finding,
			draft: {
				text: match[0],
				start: start + match.index,
				end: start + match.index + match[0].length,
				value: "",
			},
			source: {
				key: trace.key,
				article: trace.article,
				text: source,
				start: 7,
				end: 7 + source.length,
				value: "",
			},
		}),
	);
	return {
		...{ start, end: start + text.length, text, status: "paraphrase", support: 1 },
		...{ origin: passage, closest: passage, others: [], independentOrigins: 1, findings },
	};
}

const decided = { id: "a", by: "Juno", at: "2026-01-05T09:30:00.000Z", reason: "The minutes say so." };

/** The dismissal of the first finding in the sentence at `at`. */
function dismissed(report: DraftReport, at: number, scope: Scope): Decisions {
	const { sentences } = report;
	const sentence = sentences[at];
	const [found] = sentence?.findings ?? [];
	assert.ok(sentence && found);
	const entry = dismissalOf({ finding: found, sentence, sentences, path: "draft.md" }, scope, decided);
	return { ...noDecisions, dismissals: [entry] };
}

const shown = (report: DraftReport) =>
	report.sentences.flatMap(({ findings }) => findings.map(({ draft }) => draft.text));

const after = (lines: readonly string[], decisions: Decisions, source?: string, path = "draft.md") =>
	decide(reportOn(lines, source), lines.join("\n"), path, decisions);

describe("a dismissed finding", () => {
	const decisions = dismissed(reportOn(LINES), 0, "finding");

	it("is hidden, and nothing else is", () => {
		const { report, hidden, dismissals } = after(LINES, decisions);
		assert.deepEqual(shown(report), ["300"]);
		assert.equal(hidden[0]?.finding.draft.text, "241");
		assert.deepEqual([dismissals[0]?.standing, dismissals[0]?.at], ["active", 0]);
	});

	it("stays hidden when its sentence moves or is cited", () => {
		assert.deepEqual(shown(after([...LINES.slice(1), `${LINES[0]}[^a]`], decisions).report), ["300"]);
	});

	it("is shown again, and says why, when the sentence changes", () => {
		const { report, dismissals } = after(LINES.with(0, "The whole council approved 241 homes."), decisions);
		assert.deepEqual(shown(report), ["241", "300"]);
		assert.match(
			report.sentences[0]?.findings[0]?.message ?? "",
			/Dismissed earlier; the sentence has changed since\.$/,
		);
		assert.equal(dismissals[0]?.standing, "expired");
	});

	it("is shown again, and says why, when the evidence changes", () => {
		const { report, dismissals } = after(LINES, decisions, "215");
		assert.deepEqual(shown(report), ["241", "300"]);
		assert.match(report.sentences[0]?.findings[0]?.message ?? "", /the evidence has changed since\.$/);
		assert.equal(dismissals[0]?.standing, "expired");
	});

	it("is an orphan when its sentence is gone", () => {
		const { report, dismissals } = after(LINES.slice(1), decisions);
		assert.deepEqual(shown(report), ["300"]);
		assert.equal(dismissals[0]?.standing, "orphan");
	});

	it("is nothing to another draft, nor once it is taken back", () => {
		assert.deepEqual(shown(after(LINES, decisions, undefined, "other.md").report), ["241", "300"]);
		const undone = decisions.dismissals.map((entry) => ({ ...entry, undone: "2026-01-06" }));
		assert.deepEqual(shown(after(LINES, { ...noDecisions, dismissals: undone }).report), ["241", "300"]);
	});

	it("never hides a finding of other words, whatever is edited", () => {
		const line = fc.constantFrom(
			...LINES,
			"The council approved 241 homes today.",
			"Now 241 homes.",
			"Rain.",
		);
		const property = fc.property(
			fc.array(line, { maxLength: 8 }),
			fc.constantFrom("214", "215"),
			(lines, source) => {
				const { hidden, dismissals } = after(lines, decisions, source);
				assert.equal(dismissals.length, 1);
				for (const { sentence, finding: one } of hidden) {
					assert.equal(claimWords(sentence.text), claimWords(LINES[0] ?? ""));
					assert.equal(one.source?.text, "214");
				}
				const copies = lines.filter((text) => text === LINES[0]).length;
				assert.ok(hidden.length <= 1);
				if (copies === 1 && source === "214") assert.equal(hidden.length, 1);
			},
		);
		fc.assert(property, { numRuns: 1000 });
	});
});

describe("a dismissal of a wider scope", () => {
	it("hides all of one sentence until the sentence or its evidence changes", () => {
		const lines = ["The council approved 241 of 250 homes.", ...LINES.slice(1)];
		const decisions = dismissed(reportOn(lines), 0, "sentence");
		assert.deepEqual(shown(after(lines, decisions).report), ["300"]);
		assert.deepEqual(shown(after(lines, decisions, "7").report), ["241", "250", "300"]);
		assert.deepEqual(shown(after(lines.with(0, "Just 241 of 250."), decisions).report), [
			"241",
			"250",
			"300",
		]);
	});

	it("hides a code in one draft, whatever its text becomes", () => {
		const decisions = dismissed(reportOn(LINES), 0, "draft");
		assert.deepEqual(shown(after(["Now 12 ships."], decisions).report), []);
		assert.deepEqual(shown(after(LINES, decisions, undefined, "other.md").report), ["241", "300"]);
	});

	it("hides a code in the whole project, and is called unused where there is none of it", () => {
		const decisions = dismissed(reportOn(LINES), 0, "project");
		assert.deepEqual(shown(after(LINES, decisions, undefined, "other.md").report), []);
		assert.equal(after(["Rain."], decisions).dismissals[0]?.standing, "unused");
	});
});

describe("what is decided about a note whose words must not be told", () => {
	const held: readonly OwnNote[] = [
		{ person: null, record: "off", embargo: null },
		{ person: null, record: "on", embargo: "2026-05-04" },
		{ person: null, record: "background", embargo: null },
	];

	it("is kept with the hash of its words alone, and holds as long as they are the same", () => {
		for (const note of held)
			for (const scope of ["finding", "sentence"] as const) {
				const decisions = dismissed(noted(reportOn(LINES), note), 0, scope);
				const json = writeEntries({ entries: decisions.dismissals, kept: [], problems: [] }, dismissals);
				assert.doesNotMatch(json, /214|a b\.txt/);
				const read = { ...noDecisions, dismissals: parseEntries(json, dismissals).entries };
				const now = (source: string) =>
					decide(noted(reportOn(LINES, source), note), LINES.join("\n"), "draft.md", read);
				assert.deepEqual(shown(now("214").report), ["300"]);
				assert.deepEqual(shown(now("215").report), ["241", "300"]);
			}
	});

	it("is in a baseline as a hash of its passage, which hides it while the passage is the same", () => {
		for (const note of held) {
			const json = writeBaseline(
				baselineWith(undefined, new Map([["draft.md", noted(reportOn(LINES), note)]])),
			);
			assert.doesNotMatch(json, /214/);
			const baseline = parseBaseline(json);
			const now = (source: string) =>
				decide(noted(reportOn(LINES, source), note), "", "draft.md", { ...noDecisions, baseline });
			assert.deepEqual(shown(now("214").report), []);
			assert.deepEqual(shown(now("215").report), ["241", "300"]);
		}
	});

	/** The report with every passage of a note. */
	function noted(report: DraftReport, note: OwnNote): DraftReport {
		const sentences = report.sentences.map((sentence) => ({
			...sentence,
			origin: sentence.origin && { ...sentence.origin, note },
			closest: sentence.closest && { ...sentence.closest, note },
			findings: sentence.findings.map((one) => ({ ...one, source: one.source && { ...one.source, note } })),
		}));
		return { ...report, sentences };
	}
});

describe("own reporting", () => {
	const { sentences } = reportOn(LINES);
	const own = (at: number): OwnReporting => ({
		...{ id: "o", by: "", at: "2026-01-05", draft: "draft.md", person: "A clerk", date: "2026-01-02" },
		...{ record: "off", note: "" },
		sentence: anchorIn(sentences[at] as SentenceReport, sentences),
	});

	it("gives its sentence the status, and takes the gaps from it but not what the corpus contradicts", () => {
		const report = reportOn(LINES);
		const gap: Finding = { ...finding, type: "cite/missing" };
		const withGap = report.sentences.map((one) => ({ ...one, findings: [...one.findings, gap] }));
		const result = decide({ ...report, sentences: withGap }, "", "draft.md", {
			...noDecisions,
			own: [own(0)],
		});
		assert.deepEqual(
			result.report.sentences.map(({ status }) => status),
			["own-reporting", "paraphrase", "paraphrase"],
		);
		assert.deepEqual(
			result.report.sentences.map(({ findings }) => findings.map(({ type }) => type)),
			[["quantity/value"], ["quantity/value", "cite/missing"], ["cite/missing"]],
		);
	});

	it("is an orphan, and marks nothing, when its sentence is gone", () => {
		const { report, own: standings } = after(LINES.slice(1), { ...noDecisions, own: [own(0)] });
		assert.equal(standings[0]?.standing, "orphan");
		assert.ok(report.sentences.every(({ status }) => status !== "own-reporting"));
	});
});

describe("a baseline", () => {
	const baseline = parseBaseline(
		writeBaseline(baselineWith(undefined, new Map([["draft.md", reportOn(LINES)]]))),
	);

	it("hides what was known, each finding once, and shows what is new", () => {
		const { report, hidden } = after([...LINES, "The fire took 17 barns."], { ...noDecisions, baseline });
		assert.deepEqual(shown(report), ["17"]);
		assert.deepEqual([...new Set(hidden.map(({ by }) => by))], ["baseline"]);
		assert.deepEqual(shown(after([LINES[0] ?? "", ...LINES], { ...noDecisions, baseline }).report), ["241"]);
	});

	it("keeps what it knows of drafts that are not checked now", () => {
		const more = baselineWith(baseline, new Map([["b.md", reportOn(["7."])]]));
		assert.deepEqual(Object.keys(more.drafts), ["draft.md", "b.md"]);
	});

	it("refuses what is none", () => {
		assert.throws(() => parseBaseline("{"), /not valid JSON/);
		assert.throws(() => parseBaseline('{"version":1,"drafts":{"a":[{"code":1}]}}'), /not a baseline/);
		assert.throws(() => parseBaseline("null"), /not a baseline/);
	});
});

describe("a switch in the draft", () => {
	const lines = (comment: string) => [
		comment,
		"The council approved 241 homes.",
		"The school gets 300 desks.",
	];

	it("hides the codes that it names, or all, on the next line with words and on no other", () => {
		for (const comment of [
			"<!-- claimtrace-disable-next-line quantity/value -->",
			"% claimtrace-disable-next-line quantity/value",
			"// claimtrace-disable-next-line",
		])
			assert.deepEqual(shown(after(lines(comment), noDecisions).report), ["300"], comment);
		assert.deepEqual(
			shown(after(lines("<!-- claimtrace-disable-next-line who/name -->"), noDecisions).report),
			["241", "300"],
		);
	});

	it("needs a line of its own", () => {
		assert.deepEqual(switchesIn("Words claimtrace-disable-next-line\nmore"), []);
	});
});
