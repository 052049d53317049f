import assert from "node:assert/strict";
import type { DraftReport, OwnNote } from "../../src/engine/model.ts";
import { citable, toldCheck, toldOf, toldTrace, withholding } from "../../src/report/withheld.ts";
import { finding, report, trace } from "../cli/sample-report.ts";

describe("what is withheld", () => {
	const now = "2026-05-04T10:00:00.000Z";
	const off: OwnNote = { person: "Wilhelmina Quist", record: "off", embargo: null };

	it("is off the record, or under embargo before its day", () => {
		const note = { person: null, record: "on", embargo: null } as const;
		assert.equal(withholding(undefined, now), null);
		assert.equal(withholding(note, now), null);
		assert.equal(withholding({ ...note, record: "background" }, now), null);
		assert.match(withholding({ ...note, record: "off" }, now) ?? "", /off the record/);
		assert.match(withholding({ ...note, embargo: "2026-05-05" }, now) ?? "", /under embargo/);
		assert.equal(withholding({ ...note, embargo: "2026-05-04" }, now), null);
	});

	it("leaves no word, name or place of the note in a check, and every other article as it was", () => {
		const json = JSON.stringify(toldCheck(resting(off), now)).replaceAll(JSON.stringify(trace.key), "");
		for (const words of ["214", "Council Backs Plan", "The Herald", "a b.txt", "2019", "Quist"])
			assert.ok(!json.includes(words), words);
		assert.ok(json.includes("[off the record: not shown]") && json.includes(finding.draft.text));
		assert.deepEqual(toldCheck(report, now), report);
		const told = resting({ ...off, record: "on" });
		assert.deepEqual(toldCheck(told, now), told);
	});

	it("is the name alone of whom spoke on background, wherever it stands", () => {
		const quist: OwnNote = { person: "Wilhelmina Quist", record: "background", embargo: null };
		const said = {
			...trace,
			note: quist,
			byline: "Wilhelmina Quist",
			text: "QUIST: 214 homes. Ms Quist’s words.",
		};
		assert.equal(toldTrace(said, now).text, "[name withheld]: 214 homes. Ms [name withheld]’s words.");
		assert.doesNotMatch(JSON.stringify(toldTrace(said, now)), /quist/i);
		const named = { ...said, title: "Coffee with W. Quist", article: "calls/wquist.md" };
		const { title, article, publisher } = toldOf(named, now);
		assert.deepEqual([title, article, publisher], [null, "own notes", "The Herald"]);
		const source = finding.source && { ...finding.source, note: quist, article: "quist.md" };
		const message = "Draft says 241; Quist says 214.";
		const sentences = report.sentences.map((one) => ({
			...one,
			findings: [{ ...finding, source, message }],
		}));
		const [found] = toldCheck({ ...report, sentences }, now).sentences[0]?.findings ?? [];
		assert.deepEqual([found?.source, found?.message], [null, "Draft says 241; [name withheld] says 214."]);
	});

	it("is why one source rests on another, where that would name a note or who spoke", () => {
		const tied = { ...trace, key: "b", reason: { kind: "author" as const, name: "Wilhelmina Quist" } };
		const beside = (note?: OwnNote) =>
			report.sentences.map((one) => ({
				...one,
				origin: note ? { ...trace, note } : trace,
				closest: tied,
				others: [],
			}));
		const told = (note?: OwnNote) => JSON.stringify(toldCheck({ ...report, sentences: beside(note) }, now));
		assert.ok(!told(off).includes("Quist"));
		assert.ok(told().includes("both") || told().includes("Quist"));
		const of = { article: "call.md", title: "Call with the clerk", publisher: null, note: off };
		const copied = { ...trace, reason: { kind: "credit" as const, name: "Quist", of } };
		const sentences = report.sentences.map((one) => ({
			...one,
			origin: copied,
			closest: copied,
			others: [],
		}));
		assert.doesNotMatch(JSON.stringify(toldCheck({ ...report, sentences }, now)), /Quist|clerk/);
	});

	it("is not cited, and nothing whose file is named after whom must not be named", () => {
		const cited = (note: Partial<OwnNote>, article = "call.md") =>
			citable({ ...trace, article, byline: "Jan Maas", note: { ...off, person: "Jan Maas", ...note } }, now);
		assert.equal(cited({}), undefined);
		assert.equal(cited({ record: "on", embargo: "2026-05-05" }), undefined);
		assert.equal(cited({ record: "background" }, "maas.md"), undefined);
		assert.equal(cited({ record: "background" })?.byline, null);
		assert.equal(cited({ record: "on" })?.byline, "Jan Maas");
		assert.equal(citable(trace, now), trace);
	});

	/** The report with all of it resting on a note. */
	function resting(note: OwnNote): DraftReport {
		const own = { ...trace, note };
		const source = finding.source && { ...finding.source, note };
		const sentences = report.sentences.map((one) => ({
			...one,
			...{ origin: own, closest: own, others: [own], findings: [{ ...finding, source }] },
		}));
		return { ...report, sentences };
	}
});
