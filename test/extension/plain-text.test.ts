import assert from "node:assert/strict";
import { describe, it } from "mocha";
import {
	excerpt,
	hasQuotationMarks,
	isolated,
	oneLine,
	plainLabel,
	quoted,
} from "../../src/extension/plain-text.ts";

describe("plain text", () => {
	it("becomes one line without control, direction and invisible characters", () => {
		assert.equal(oneLine("  a\r\n\tb\u00a0c "), "a b c");
		assert.equal(oneLine("\u202egnp.exe\u202c\u0007 \u2066red\u2069 \u200bx\u{e0041}"), "gnp.exe red x");
	});

	it("keeps icons and links out of labels, and the words in them", () => {
		const label = plainLabel("$(flame) [Run](command:x)");
		assert.ok(!label.includes("$(") && !label.includes("]("));
		assert.equal(label.replaceAll("\u2060", ""), "$(flame) [Run](command:x)");
	});

	it("is cut between words, without the mark that stood before the cut", () => {
		assert.equal(excerpt("The agreement, it said, will rank", 24), "The agreement, it said…");
		assert.equal(excerpt("short", 24), "short");
		assert.equal(excerpt("x".repeat(30), 10), `${"x".repeat(9)}…`);
	});

	it("is never cut inside a surrogate pair", () => {
		assert.equal(excerpt("😀😀😀😀", 4), "😀…");
	});

	it("gets quotation marks unless it has some", () => {
		assert.equal(quoted("met officials", 60), "“met officials”");
		assert.equal(quoted("“We go,” she said.", 60), "“We go,” she said.");
		assert.ok(hasQuotationMarks('the "plan"'));
		assert.ok(!hasQuotationMarks("the club’s plan"));
	});

	it("does not reorder what stands beside it when it runs from right to left", () => {
		assert.equal(plainLabel("إغلاق جسر تارن"), "\u2068إغلاق جسر تارن\u2069");
		assert.equal(isolated("גשר 12"), "\u2068גשר 12\u2069");
		assert.equal(isolated("Bridge 12"), "Bridge 12");
	});
});
