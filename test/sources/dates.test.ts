import assert from "node:assert/strict";
import { readDates } from "../../src/sources/dates.ts";

const THURSDAY = "2019-07-18";

/** Checks `text`, in which each date is written "[words](value)"; words without brackets are no date. */
function dates(text: string, reference: string | null = THURSDAY): void {
	const expected: string[] = [];
	const plain = text.replace(/\[([^\]]+)\]\(([^)]*)\)/g, (_, words, value) => {
		expected.push(`${words} = ${value}`);
		return words;
	});
	const found = readDates(plain, reference).map(
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
		assert.equal(readDates("on Tuesday, Oct. 8, 2019", null)[0]?.weekday, 2);
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
		const [monday] = readDates("on Monday", null);
		assert.deepEqual([monday?.relative, monday?.weekday, monday?.grain], [true, 1, "day"]);
	});

	it("resolve as far as a coarse reference allows", () => {
		dates("[this year](2019), [last month]() and [yesterday]()", "2019");
	});

	it("are no spans of time", () => {
		dates("in the last five years, over the last week, for five years, within the next year");
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
		dates("2014 homes, in 2014 homes, of 2000 people, in 1,987 cases, 2014");
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
