import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { difference } from "../../src/engine/explain.ts";
import type { Finding } from "../../src/engine/model.ts";

/** The words for a finding: draft text and source text, each with its value after "=" where it has one. */
function words(type: string, draft: string, source?: string): string {
	const theirs = source === undefined ? null : { ...side(source), key: "a.txt", article: "a.txt" };
	const [pattern, ...filled] = difference({
		...{ type, severity: "warning", direction: "different", relation: "incompatible" },
		...{ confidence: 1, draft: side(draft), source: theirs, rule: "", message: "" },
	} satisfies Finding);
	return pattern.replace(/\{(\d)\}/g, (_, at) => filled[at] ?? "");
}

function side(written: string) {
	const [text = "", value = text] = written.split("=");
	return { text, value, start: 0, end: text.length };
}

describe("a difference in words", () => {
	it("have both wordings", () => {
		assert.equal(words("quantity/value", "241", "214"), "“241” – source: “214”");
	});

	it("tell apart equal words that mean two dates", () => {
		assert.equal(
			words("time/relative", "Wednesday=2019-10-16", "Wednesday=2019-07-17"),
			"“Wednesday” (16 Oct 2019) – source: “Wednesday” (17 Jul 2019)",
		);
	});

	it("take no duration for a date", () => {
		assert.equal(
			words("time/span", "two hours and ten minutes=2.167 hour", "three hours and ten minutes=3.167 hour"),
			"“two hours and ten minutes” – source: “three hours and ten minutes”",
		);
	});

	it("never repeat a sentence against itself", () => {
		const whole = "The river rose.";
		assert.equal(words("cite/missing", whole, whole), "no citation near it");
		assert.equal(words("quote/misplaced", whole, whole), "not in the source it cites");
		assert.ok(!words("quote/unmarked", whole, whole).includes(whole));
	});

	it("say what has no source", () => {
		assert.equal(words("quote/not-found", "We go at dawn"), "not in the corpus: “We go at dawn”");
	});

	it("nest quotation marks instead of doubling them", () => {
		assert.equal(
			words("attribution/dropped", "The mill burns", "“critics” say"),
			"stated as fact – source: “‘critics’ say”",
		);
	});
});
