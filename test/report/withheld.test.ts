import assert from "node:assert/strict";
import { checkWithoutWithheld, withholding } from "../../src/report/withheld.ts";
import { finding, report, trace } from "../cli/sample-report.ts";

describe("what is withheld", () => {
	const now = "2026-05-04T10:00:00.000Z";

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
		const sentences = report.sentences.map((one) => ({
			...one,
			origin: trace,
			closest: trace,
			others: [trace],
			findings: [finding],
		}));
		const held = checkWithoutWithheld({ ...report, sentences }, (key) =>
			key === trace.key ? "[off]" : null,
		);
		const json = JSON.stringify(held).replaceAll(JSON.stringify(trace.key), "");
		for (const words of ["214", "Council Backs Plan", "The Herald", "a b.txt"])
			assert.ok(!json.includes(words), words);
		assert.ok(json.includes("[off]") && json.includes(finding.draft.text));
		assert.deepEqual(
			checkWithoutWithheld(report, () => null),
			report,
		);
	});
});
