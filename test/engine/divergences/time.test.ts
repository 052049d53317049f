import assert from "node:assert/strict";
import { timeDivergences } from "../../../src/engine/divergences/time.ts";
import { draftOf } from "../compare.ts";
import { compared } from "./compared.ts";

interface Dated {
	readonly published?: string;
	readonly draftDate?: string;
	/** Stands before the source's sentence in its article. */
	readonly before?: string;
}

/** What is said of the draft against one article. */
function says(
	source: string,
	draft: string,
	{ published, draftDate, before }: Dated = {},
): readonly string[] {
	const text = before === undefined ? source : `${before}\n${source}`;
	return compared(timeDivergences, draftOf(draft, { date: draftDate ?? null }), {
		"source.txt": { text, published: published ?? null },
	});
}

const VISIT =
	"A delegation from the harbour board toured the docks in Gdynia on Wednesday, the port authority said.";

describe("time/date", () => {
	it("fires on another day than the article's weekday means", () => {
		assert.deepEqual(
			says(
				VISIT,
				"On 18 July 2019, a delegation from the harbour board toured the docks in Gdynia, the port authority said.",
				{ published: "2019-07-18" },
			),
			["time/date: [18 July 2019] 2019-07-18 <- [Wednesday] 2019-07-17"],
		);
	});

	it("says nothing when the weekday means the draft's day", () => {
		assert.deepEqual(
			says(
				VISIT,
				"On 17 July 2019, a delegation from the harbour board toured the docks in Gdynia, the port authority said.",
				{ published: "2019-07-18" },
			),
			[],
		);
	});

	it("fires on another day, month or year", () => {
		const rows = [
			[
				"The treaty was signed in Lima on 12 March 2020.",
				"The treaty was signed in Lima on 21 March 2020.",
				"time/date: [21 March 2020] 2020-03-21 <- [12 March 2020] 2020-03-12",
			],
			[
				"The choir will tour Wales in May 2021.",
				"The choir will tour Wales in June 2021.",
				"time/date: [June 2021] 2021-06 <- [May 2021] 2021-05",
			],
			[
				"The bakery opened in Turku in 1987.",
				"The bakery opened in Turku in 1978.",
				"time/date: [1978] 1978 <- [1987] 1987",
			],
			[
				"He lost the 2016 mayoral election in Nantes.",
				"He lost the 2014 mayoral election in Nantes.",
				"time/date: [2014] 2014 <- [2016] 2016",
			],
			[
				"The court will hear the appeal of the miners on Oct. 20.",
				"The court will hear the appeal of the miners on Oct. 21.",
				"time/date: [Oct. 21] XXXX-10-21 <- [Oct. 20] XXXX-10-20",
			],
		] as const;
		for (const [source, draft, said] of rows) assert.deepEqual(says(source, draft), [said], draft);
	});

	it("compares weekdays when the draft has no date", () => {
		const source = "The watchdog fined the dairy on Tuesday for spilling whey.";
		const given = { published: "2019-10-08" };
		assert.deepEqual(says(source, "The watchdog fined the dairy on Wednesday for spilling whey.", given), [
			"time/date: [Wednesday] XXXX-WXX-3 <- [Tuesday] 2019-10-08",
		]);
		assert.deepEqual(says(source, "On Tuesday, the watchdog fined the dairy for spilling whey.", given), []);
	});

	it("knows forms of one date, and lets the draft say less or more of it", () => {
		const rows = [
			[
				"The lock at Sault reopened to barges on 3 March.",
				"The lock at Sault reopened to barges on March 3.",
			],
			[
				"The lock at Sault reopened to barges on 3 March 2020.",
				"The lock at Sault reopened to barges in March 2020.",
			],
			[
				"The lock at Sault reopened to barges in March 2020.",
				"The lock at Sault reopened to barges on 3 March 2020.",
			],
			[
				"The lock at Sault reopened to barges on 3 March.",
				"The lock at Sault reopened to barges on 3 March 2020.",
			],
			[
				"The lock at Sault reopened to barges on 03/04/2020.",
				"The lock at Sault reopened to barges on 3 April 2020.",
			],
			[
				"The lock at Sault reopened to barges last summer.",
				"The lock at Sault reopened to barges in March 2020.",
			],
			[
				"The lock at Sault reopened to barges yesterday.",
				"The lock at Sault reopened to barges on 3 March 2020.",
			],
		] as const;
		for (const [source, draft] of rows) assert.deepEqual(says(source, draft), [], draft);
	});

	it("takes this month, last week and earlier this year loosely", () => {
		const given = { published: "2019-10-08" };
		const rows = [
			["The pact will be signed this month in Oulu.", "The pact will be signed on 20 October 2019 in Oulu."],
			["The owners met last week in Oulu.", "The owners met on 2 October 2019 in Oulu."],
			["Earlier this year the owners met in Oulu.", "In July 2019 the owners met in Oulu."],
		] as const;
		for (const [source, draft] of rows) assert.deepEqual(says(source, draft, given), [], draft);
		assert.deepEqual(
			says("The owners met last week in Oulu.", "The owners met on 2 August 2019 in Oulu.", given),
			["time/date: [2 August 2019] 2019-08-02 <- [last week] 2019-W40"],
		);
	});

	it("does not compare the day of the deed with the day of the report", () => {
		const source = "The brewery will close in December, its owner said on Tuesday.";
		const given = { published: "2019-10-08" };
		assert.deepEqual(says(source, "The brewery will close on Friday, its owner said.", given), []);
		assert.deepEqual(says(source, "The brewery will close in December, its owner said on Monday.", given), [
			"time/date: [Monday] XXXX-WXX-1 <- [Tuesday] 2019-10-08",
		]);
	});

	it("takes the article's own day for the day of saying", () => {
		assert.deepEqual(
			says(
				"The brewery will close, its owner said on Tuesday in a letter.",
				"The brewery will close, its owner said on 9 October 2019 in a letter.",
				{ published: "2019-10-09" },
			),
			[],
		);
	});

	it("matches several dates one to one", () => {
		const source = "The fair ran from 12 March 2020 to 19 March 2020 in Lodz.";
		assert.deepEqual(says(source, "The fair in Lodz ran from 12 March 2020 to 19 March 2020."), []);
		assert.deepEqual(says(source, "The fair ran from 12 March 2020 to 29 March 2020 in Lodz."), [
			"time/date: [29 March 2020] 2020-03-29 <- [19 March 2020] 2020-03-19",
		]);
	});

	it("looks at the neighbouring sentences before it fires", () => {
		const source = "The jury heard the ferry's captain on 4 May 2021.";
		const draft = "The jury heard the ferry's captain on 6 May 2021.";
		const before = "Hearings about the ferry went on until 6 May 2021.";
		assert.deepEqual(says(source, draft, { before }), []);
		assert.equal(says(source, draft).length, 1);
	});

	it("abstains when an article without a date has relative words beside the other date", () => {
		const source = "The rowing club won the lake cup this year, after its defeat in 2018.";
		assert.deepEqual(says(source, "The rowing club won the lake cup in 2019."), []);
		assert.deepEqual(
			says(source, "The rowing club won the lake cup in 2019.", { published: "2019-09-01" }),
			[],
		);
	});

	it("does not take a neighbour's day without a year for a given year", () => {
		assert.deepEqual(
			says(
				"The island will hold its next cattle census in 2018.",
				"The island will hold its next cattle census in 2019.",
				{
					before: "Counting begins on 18 September.",
				},
			),
			["time/date: [2019] 2019 <- [2018] 2018"],
		);
	});

	it("says nothing of a date the passage does not have", () => {
		assert.deepEqual(
			says("The lock at Sault reopened to barges.", "The lock at Sault reopened to barges in 2020."),
			[],
		);
	});
});

describe("time/relative", () => {
	it("fires when copied words mean another time in the draft", () => {
		assert.deepEqual(
			says("The pilots walked out yesterday in Porto.", "The pilots walked out yesterday in Porto.", {
				published: "2022-05-03",
				draftDate: "2022-05-10",
			}),
			["time/relative: [yesterday] 2022-05-09 <- [yesterday] 2022-05-02"],
		);
		assert.deepEqual(
			says("The owners met last week in Oulu.", "The owners met last week in Oulu.", {
				published: "2019-10-08",
				draftDate: "2019-10-15",
			}),
			["time/relative: [last week] 2019-W41 <- [last week] 2019-W40"],
		);
	});

	it("says nothing when they mean the same time, or when the draft has no date", () => {
		const sentence = "The pilots walked out yesterday in Porto.";
		assert.deepEqual(says(sentence, sentence, { published: "2022-05-03", draftDate: "2022-05-03" }), []);
		assert.deepEqual(says(sentence, sentence, { published: "2022-05-03" }), []);
		assert.deepEqual(
			says("The owners met earlier this year in Oulu.", "The owners met earlier this year in Oulu.", {
				published: "2019-10-08",
				draftDate: "2019-12-15",
			}),
			[],
		);
	});
});
