import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { claimSupports } from "../../../src/engine/check.ts";
import { WORD_FEATURES } from "../../../src/engine/support/word-features.ts";
import { corpusOf, draftOf } from "../compare.ts";

const SOURCE = `Mayor Ina Brandt opened the new swimming hall in Lund on Monday in front of 300 guests.
The builder Olaf Reyes paid for the cafe on the roof.`;

/** The value of a feature of the first word that is written so. */
function featureOf(text: string, word: string, feature: (typeof WORD_FEATURES)[number]): number {
	const draft = draftOf(text);
	for (const { support } of claimSupports(draft, corpusOf({ "source.txt": SOURCE }))) {
		const found = support.words.find(({ start, end }) => draft.text.slice(start, end) === word);
		if (found !== undefined) return found.values[WORD_FEATURES.indexOf(feature)] ?? 0;
	}
	throw new Error(`no word ${word}`);
}

describe("the company of a word", () => {
	const told = "Brandt opened the new swimming hall in Lund.";
	const exchanged = "Reyes opened the new swimming hall in Lund.";

	it("is apart from it where another passage has the rest", () => {
		assert.equal(featureOf(told, "Brandt", "apart"), 0);
		assert.ok(featureOf(exchanged, "Reyes", "apart") > 0.5);
		assert.ok(featureOf(told, "Brandt", "together") > featureOf(exchanged, "Reyes", "together"));
	});

	it("holds the names that could stand in its place", () => {
		assert.ok(featureOf(exchanged, "Reyes", "rivalNames") > 0);
	});

	it("says of a figure whether the passages have another one of the same thing", () => {
		const figure = (count: string) =>
			featureOf(`Brandt opened the hall in front of ${count} guests.`, count, "figureRival");
		assert.equal(figure("300"), 2);
		assert.equal(figure("500"), -1);
	});
});
