import assert from "node:assert/strict";
import { shownWords } from "../../src/sources/words.ts";

/** The words of `after`, changed runs in brackets. */
function diff(before: string, after: string): string {
	return shownWords(before, after)
		.map(({ text, changed }) => (changed ? `[${text}]` : text))
		.join("");
}

describe("shownWords", () => {
	it("marks whole figures, amounts, hyphenated words and possessives", () => {
		assert.equal(
			diff("a 4,200-km pier cost $1.2m", "a 4,250-km pier cost $1.3m"),
			"a [4,250-km] pier cost [$1.3m]",
		);
		assert.equal(diff("the town's mid-2017 vote", "the city's mid-2018 vote"), "the [city's mid-2018] vote");
		assert.equal(diff("U.S. and 5% of it", "U.K. and 6% of it"), "[U.K]. and [6%] of it");
	});

	it("takes typographic variants and case for the same", () => {
		assert.equal(diff("“Don’t” – it‑self", '"don\'t" - it-self'), '"don\'t" - it-self');
		assert.equal(diff("the\u00a0pier", "The pier"), "The pier");
	});

	it("does not mark what only the other side has", () => {
		assert.equal(diff("the old coal pier", "the pier"), "the pier");
	});

	it("marks what stands between two changed words with them", () => {
		assert.equal(diff("the pier closed", "the old, long pier closed"), "the [old, long] pier closed");
	});

	it("compares long texts that share nothing", () => {
		const words = (stem: string) => Array.from({ length: 3000 }, (_, i) => `${stem}${i}`).join(" ");
		assert.equal(
			shownWords(words("a"), words("b")).every((part) => part.changed),
			true,
		);
	});
});
