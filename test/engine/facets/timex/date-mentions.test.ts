import assert from "node:assert/strict";
import { dateReaderOf } from "../../../../src/engine/facets/timex/date-mentions.ts";

const read = dateReaderOf((text) =>
	[...text.matchAll(/[\p{L}\d]+|\S/gu)].map(({ 0: word, index }) => ({
		text: word,
		start: index,
		end: index + word.length,
	})),
);

/** "words value grain" of the mentions of a text written on Thursday, 18 July 2019. */
function mentions(text: string, reference: string | null = "2019-07-18"): readonly string[] {
	return read(text, reference).map(
		({ start, end, value, grain }) => `${text.slice(start, end)}: ${value} ${grain}`,
	);
}

describe("dateReaderOf", () => {
	it("gives days, weeks, months, seasons and years", () => {
		assert.deepEqual(mentions("It sank on 3 May 2012, last week, in March 2018, last summer and in 2014."), [
			"3 May 2012: 2012-05-03 day",
			"last week: 2019-W28 week",
			"March 2018: 2018-03 month",
			"last summer: 2018 season",
			"2014: 2014 year",
		]);
	});

	it("gives the day of a part of the day", () => {
		assert.deepEqual(mentions("It sank on Tuesday night."), ["Tuesday night: 2019-07-16 day"]);
	});

	it("keeps relative dates whose day is unknown, without a value", () => {
		assert.deepEqual(mentions("It sank yesterday, on 20 October.", null), [
			"yesterday: null day",
			"20 October: XXXX-10-20 day",
		]);
	});

	it("leaves out durations, sets, quarters, vague times and what another sentence dates", () => {
		assert.deepEqual(mentions("For two days, every Monday, in the third quarter, it is now quiet."), []);
		assert.deepEqual(mentions("That year, at 10:32 and two days later, it sank on 03/04/2018."), []);
	});
});
