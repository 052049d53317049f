import assert from "node:assert/strict";
import fc from "fast-check";
import { dateMentions } from "../../../../src/engine/facets/timex/date-mentions.ts";

const THURSDAY = "2019-07-18";

/** Checks `text`, in which each date is written "[words](value)"; words without brackets are no date. */
function dates(text: string, reference: string | null = THURSDAY): void {
	const expected: string[] = [];
	const plain = text.replace(/\[([^\]]+)\]\(([^)]*)\)/g, (_, words, value) => {
		expected.push(`${words} = ${value}`);
		return words;
	});
	const found = dateMentions(plain, reference).map(
		({ start, end, value }) => `${plain.slice(start, end)} = ${value ?? ""}`,
	);
	assert.deepEqual(found, expected);
}

describe("dates that name a month", () => {
	it("reads every usual order", () => {
		dates(
			"[12 March 2020](2020-03-12), [March 3, 2020](2020-03-03), [3 Mar. 2020](2020-03-03), [8th of October, 2019](2019-10-08)",
		);
		dates("[2019-10-08](2019-10-08) and [April 2018](2018-04), [MARCH 3, 2020](2020-03-03)");
		dates("[8-Oct-2019](2019-10-08), [Oct-08-2019](2019-10-08), [October 8-9, 2019](2019-10-08)");
	});

	it("takes the nearest year, and looks back further than ahead", () => {
		dates("at a conference on [Oct. 20](2019-10-20)", "2019-10-08");
		dates("The vote took place on [Dec. 30](2018-12-30).", "2019-01-10");
		dates("The vote will take place on [Jan. 5](2020-01-05).", "2019-12-20");
		dates("He said in [January](2019-01) that it fell in [May](2019-05).");
	});

	it("leaves the year open without a reference", () => {
		dates("on [Oct. 20](XXXX-10-20) and in [March](XXXX-03)", null);
	});

	it("reads the year that the words give by relation", () => {
		dates("in [March of this year](2019-03), [March last year](2018-03) and [last March](2019-03)");
		dates("between [5 March](2020-03-05) and [8 April 2020](2020-04-08)");
	});

	it("skips numeric dates unless the day is beyond twelve", () => {
		dates("on 03/04/2020 or [13/04/2020](2020-04-13)");
	});
});

describe("weekdays", () => {
	it("are the latest one up to the day of writing", () => {
		dates("the divers met on [Wednesday](2019-07-17), he said");
		dates("the regulator said on [Thursday](2019-07-18) and on [Friday](2019-07-12)");
	});

	it("are the next one when the sentence points ahead", () => {
		dates("The court will rule on [Monday](2019-07-22).");
		dates("A ruling is expected on [Monday](2019-07-22).");
		dates("On [Monday](2019-07-22), the court will rule.");
		dates("The council will meet on [Thursday](2019-07-18).");
		dates("On [Monday](2019-07-15) the owner vowed to sue.");
		dates("See you [next Monday](2019-07-22) or [this Friday](2019-07-19).");
	});

	it("stay in the past beside a reporting verb or a past expectation", () => {
		dates("The town will close its pier [this month](2019-07), the mayor said on [Tuesday](2019-07-16).");
		dates("Divers were expected on [Wednesday](2019-07-17) to look at the cranes.");
	});

	it("make one date with the day they name", () => {
		dates("on [Tuesday, Oct. 8, 2019](2019-10-08), and [Wed., 9 October 2019](2019-10-09)");
		assert.equal(dateMentions("on Tuesday, Oct. 8, 2019", null)[0]?.weekday, 2);
	});

	it("are no date in names", () => {
		dates("the Sunday Times on Black Friday, every Monday, Friday the 13th");
	});
});

describe("relative dates", () => {
	it("resolve against the day of writing", () => {
		dates(
			"[yesterday](2019-07-17), [two days ago](2019-07-16), [last week](2019-W28), [last month](2019-06)",
		);
		dates(
			"[Earlier this year](2019) and [late last year](2018), [three years ago](2016), [last summer](2018)",
		);
	});

	it("are still marked without a reference, their value unknown", () => {
		dates("[yesterday](), [last week](), on [Monday]()", null);
		const [monday] = dateMentions("on Monday", null);
		assert.deepEqual([monday?.relative, monday?.weekday, monday?.grain], [true, 1, "day"]);
	});

	it("resolve as far as a coarse reference allows", () => {
		dates("[this year](2019), [last month]() and [yesterday]()", "2019");
	});

	it("are no spans of time", () => {
		dates("in the last five years, over the last week, for five years, within the next year, the past month");
	});
});

describe("years", () => {
	it("are dates where the words around say so", () => {
		dates(
			"in [2014](2014), since [2016](2016), between [2014](2014) and [2018](2018), [summer of 2019](2019)",
		);
		dates("By [2019](2019) the company had gone.");
	});

	it("are counts elsewhere", () => {
		dates("2014 homes, in 2014 homes, of 2000 people, in 1,987 cases");
		dates("2014");
	});
});

describe("words that look like dates", () => {
	it("are left alone", () => {
		dates(
			"He may march, sat in the sun, for a second, now, at 10:32 AM, 1,487 and 4,200, a 2,600-mile border",
		);
		dates("April said that May would go; Jan Smith and March 1,487 people; USA Today");
	});
});

/** "words value grain" of the mentions of a text written on Thursday, 18 July 2019. */
function mentions(text: string, reference: string | null = "2019-07-18"): readonly string[] {
	return dateMentions(text, reference).map(
		({ start, end, value, grain }) => `${text.slice(start, end)}: ${value} ${grain}`,
	);
}

describe("dateMentions", () => {
	it("gives days, weeks, months, seasons and years", () => {
		assert.deepEqual(mentions("It sank on 3 May 2012, last week, in March 2018, last summer and in 2014."), [
			"3 May 2012: 2012-05-03 day",
			"last week: 2019-W28 week",
			"March 2018: 2018-03 month",
			"last summer: 2018 season",
			"2014: 2014 year",
		]);
	});

	it("gives the week of a weekend", () => {
		assert.deepEqual(mentions("It sank last weekend."), ["last weekend: 2019-W28 week"]);
	});

	it("gives the year of a quarter or half whose year is said", () => {
		assert.deepEqual(mentions("Sales fell in the third quarter of 2018 and the first half of last year."), [
			"the third quarter of 2018: 2018 year",
			"the first half of last year: 2018 year",
		]);
		assert.deepEqual(mentions("Sales fell in the third quarter."), []);
	});

	it("gives the first year of a year that runs over two", () => {
		assert.deepEqual(mentions("The crop of 2017/18 was larger than in 2016-17."), [
			"2017/18: 2017 year",
			"2016-17: 2016 year",
		]);
		assert.deepEqual(mentions("It won 2017/45 and 2014-12."), []);
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

	it("gives ordered spans of any text", () => {
		const seed = Number(process.env.FAST_CHECK_SEED ?? Math.floor(Math.random() * 2 ** 31));
		const scrap = fc.constantFrom(
			..."Oct. 20|on Monday|in 2014|yesterday|the last week|8 |October|, 2019|10:32|-|/|03/04/2020|\ud800|\u0000| |\n|\t|.|next|of".split(
				"|",
			),
		);
		const text = fc.oneof(
			fc.string({ unit: "binary", maxLength: 200 }),
			fc.array(scrap, { maxLength: 60 }).map((parts) => parts.join("")),
			fc.array(scrap, { maxLength: 60 }).map((parts) => parts.join(" ")),
		);
		const reference = fc.constantFrom(null, "2019-07-18", "2019", "nonsense");
		const property = fc.property(text, reference, (words, written) => {
			let last = 0;
			for (const { start, end } of dateMentions(words, written)) {
				assert.ok(last <= start && start < end && end <= words.length);
				last = end;
			}
		});
		fc.assert(property, { seed, numRuns: 300 });
	});
});
