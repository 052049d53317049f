import assert from "node:assert/strict";
import fc from "fast-check";
import { fitTo, layOut } from "../../src/cli/layout.ts";
import { terminalOf } from "./terminal.ts";

const columns = { label: 1, text: 6 };

describe("layOut", () => {
	it("wraps beside the label", () => {
		const page = layOut({ text: "1:1" }, [{ text: "one two three four" }], columns, terminalOf(15));
		assert.equal(page, " 1:1  one two\n      three\n      four\n");
	});

	it("does not break a line inside a word that changes style", () => {
		const parts = [{ text: "about 2" }, { text: "41", styles: ["bold"] as const }, { text: ", homes" }];
		const page = layOut({ text: "" }, parts, { label: 0, text: 0 }, terminalOf(8, true));
		assert.equal(page, "about\n2\x1b[1m41\x1b[0m,\nhomes\n");
	});

	it("uses no styles where the terminal has none", () => {
		const parts = [{ text: "red", styles: ["red"] as const }];
		assert.equal(layOut({ text: "" }, parts, { label: 0, text: 0 }, terminalOf(20)), "red\n");
	});

	it("sends no control sequence of the text itself", () => {
		const parts = [{ text: "a\x1b[2Jb", styles: ["bold"] as const }];
		const page = layOut({ text: "\x1b[5m" }, parts, columns, terminalOf(40, true));
		assert.equal(page, " ␛[5m \x1b[1ma␛[2Jb\x1b[0m\n");
	});

	it("loses no word of any text and keeps to the width wherever words allow", () => {
		const words = fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1 });
		fc.assert(
			fc.property(words, (given) => {
				const page = layOut({ text: "" }, [{ text: given.join(" ") }], columns, terminalOf(20));
				assert.deepEqual(page.trim().split(/\s+/), given);
				for (const line of page.split("\n")) assert.ok(line.length <= 20, line);
			}),
		);
	});
});

describe("fitTo", () => {
	it("cuts with a sign and pads to the width", () => {
		assert.equal(fitTo("abcdef", 4), "abc…");
		assert.equal(fitTo("ab", 4), "ab  ");
		assert.equal(fitTo("12", 4, "right"), "  12");
	});
});
