import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { checked } from "./compare.ts";

/** The passage behind a draft, with the words that are marked in it in brackets. */
function shown(draft: string, source: string): string {
	const parts = checked(draft, { "a.txt": source })[0]?.closest?.shown ?? [];
	return parts.map(({ text, changed }) => (changed ? `[${text.trim()}]` : text)).join("");
}

describe("the words of a passage that a draft lacks", () => {
	it("are not its dateline", () => {
		assert.equal(
			shown(
				"A fire on the ferry Saint Brannoc hurt eleven people.",
				"HALLWORTH, March 14 (Northern Wire) - A fire on the ferry Saint Brannoc hurt eleven people, a guard said.",
			),
			"HALLWORTH, March 14 (Northern Wire) - A fire on the ferry Saint Brannoc hurt eleven people, [a guard said].",
		);
	});

	it("are the words before a dash that is none of a dateline", () => {
		assert.match(
			shown(
				"A fire on the ferry Saint Brannoc hurt eleven people.",
				"Late at night - a fire on the ferry Saint Brannoc hurt eleven people.",
			),
			/^\[Late at night\] -/,
		);
	});
});
