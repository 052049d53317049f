import assert from "node:assert/strict";
import fc from "fast-check";
import type { TimeWord } from "../../../../src/engine/facets/timex/pieces.ts";
import type { TimeFacet } from "../../../../src/engine/facets/timex/time-facet.ts";
import { timesOf } from "../../../../src/engine/facets/timex/timexes.ts";
import { assertLinear } from "../../../linear-time.ts";

/** A Thursday. */
const WRITTEN = "2019-07-18";

function wordsOf(text: string): readonly TimeWord[] {
	return [
		...text.matchAll(/\p{L}\.(?:\p{L}\.)+|\p{Lu}\p{Ll}{2,3}\.(?=\s\d)|[\p{L}\d]+(?:[.,:]\d+)*|\S/gu),
	].map(({ 0: word, index }) => ({ text: word, start: index, end: index + word.length }));
}

function facetsOf(text: string, reference: string | null = WRITTEN): readonly TimeFacet[] {
	const found: TimeFacet[] = [];
	for (const { 0: sentence, index } of text.matchAll(/.+?(?:(?<=[\p{L}\d]{3})[.!?](?=\s\p{Lu})|$)/gu)) {
		const words = wordsOf(sentence).map((word) => ({
			...word,
			start: word.start + index,
			end: word.end + index,
		}));
		found.push(...timesOf(words, { reference, previous: [...found] }));
	}
	return found;
}

/** The times of a text: "[words] value". */
function times(text: string, reference: string | null = WRITTEN): readonly string[] {
	return facetsOf(text, reference).map(({ start, end, value }) => `[${text.slice(start, end)}] ${value}`);
}

function reads(cases: Readonly<Record<string, readonly string[]>>): void {
	for (const [text, expected] of Object.entries(cases)) assert.deepEqual(times(text), expected, text);
}

describe("timesOf: dates of the calendar", () => {
	it("reads day, month and year in either order, in words and in figures", () => {
		reads({
			"The ferry sank on 17 July 2019.": ["[17 July 2019] 2019-07-17"],
			"The school shut on July 17th, 2018.": ["[July 17th, 2018] 2018-07-17"],
			"The 1st of May 2012 was dry.": ["[The 1st of May 2012] 2012-05-01"],
			"It reopened on Wednesday, Sept. 4, 2013.": ["[Wednesday, Sept. 4, 2013] 2013-09-04"],
			"The log ends at 2018-02-28.": ["[2018-02-28] 2018-02-28"],
			"The shop closed in January 2019.": ["[January 2019] 2019-01"],
			"She wrote it in nineteen ninety-six.": ["[nineteen ninety-six] 1996"],
		});
	});

	it("reads figures that only one order makes a day, and abstains on the others", () => {
		reads({ "He died on 25/12/2011.": ["[25/12/2011] 2011-12-25"] });
		const [facet] = facetsOf("He died on 03/04/2011.");
		assert.equal(facet?.value, null);
		assert.equal(facet?.ambiguous, true);
	});

	it("takes no figure, modal verb or part of a name for a date", () => {
		reads({
			"The dam may burst; they march on.": [],
			"About 1,999 people held 2014 shares.": [],
			"The car costs $2019 or 1984%.": [],
			"The second house will fall.": [],
			"He reads USA Today on the train.": [],
			"On 31 February nothing happens.": [],
			"Call 138-2010; they hold 2000 pieces.": [],
			"Jan Kubis met the Sunday Times on Black Friday.": [],
		});
	});

	it("reads quarters, halves, seasons, decades and centuries", () => {
		reads({
			"Output fell in the third quarter of 2018.": ["[the third quarter of 2018] 2018-Q3"],
			"Sales rose in Q3 2017.": ["[Q3 2017] 2017-Q3"],
			"It won in the first half of 2018.": ["[the first half of 2018] 2018-H1"],
			"The dam burst in the summer of 1988.": ["[the summer of 1988] 1988-SU"],
			"Prices rose in the 1990s and the late '80s.": ["[the 1990s] 199", "[the late '80s] 198"],
			"It was built in the 19th century.": ["[the 19th century] 18"],
		});
	});

	it("knows feasts with a fixed or a computable day", () => {
		reads({
			"They met on Good Friday 2018.": ["[Good Friday 2018] 2018-03-30"],
			"They met on Thanksgiving 2017.": ["[Thanksgiving 2017] 2017-11-23"],
			"They met on Christmas Eve 2016.": ["[Christmas Eve 2016] 2016-12-24"],
			"They met on Labor Day 2018.": ["[Labor Day 2018] 2018-09-03"],
			"They met on 29 February.": ["[29 February] 2020-02-29"],
		});
	});

	it("gives the first day of a range the year of the last", () => {
		reads({
			"It lasted from 3 March to 8 April 2015.": ["[3 March] 2015-03-03", "[8 April 2015] 2015-04-08"],
			"It lasted from 3 November to 8 January 2015.": [
				"[3 November] 2014-11-03",
				"[8 January 2015] 2015-01-08",
			],
		});
	});
});

describe("timesOf: times that need the day of writing", () => {
	it("counts days, weeks, months and years from it", () => {
		reads({
			"It rained yesterday.": ["[yesterday] 2019-07-17"],
			"It rained last week and last month.": ["[last week] 2019-W28", "[last month] 2019-06"],
			"They met two years ago.": ["[two years ago] 2017"],
			"They met six weeks ago.": ["[six weeks ago] 2019-W23"],
			"It opened early this year.": ["[early this year] 2019"],
			"It was sold last June.": ["[last June] 2019-06"],
			"It was sold in July last year.": ["[July last year] 2018-07"],
		});
	});

	it("reads weekdays and months without a year by the tense of the clause", () => {
		reads({
			"The town voted on Sunday.": ["[Sunday] 2019-07-14"],
			"The town will vote on Sunday.": ["[Sunday] 2019-07-21"],
			"The town plans to vote on Sunday.": ["[Sunday] 2019-07-21"],
			"The bridge opened in March.": ["[March] 2019-03"],
			"The bridge will open in March.": ["[March] 2020-03"],
			"The town has voted on Thursday.": ["[Thursday] 2019-07-18"],
		});
	});

	it("reads the words beside a date before the verb", () => {
		reads({
			"He gave them until Tuesday.": ["[Tuesday] 2019-07-23"],
			"By Sunday, police had arrested forty people.": ["[Sunday] 2019-07-14"],
			"They would look at Tuesday's ruling.": ["[Tuesday] 2019-07-16"],
		});
	});

	it("counts a weekday ahead from the day on which somebody said what would be", () => {
		reads({
			"She said on Monday the wind would drop on Tuesday.": ["[Monday] 2019-07-15", "[Tuesday] 2019-07-16"],
			"She said on Monday the wind would drop on Saturday.": ["[Monday] 2019-07-15", "[Saturday] 2019-07-20"],
			"The wind would drop on Tuesday.": ["[Tuesday] 2019-07-23"],
		});
	});

	it("has no value for relative words without a day to count from", () => {
		assert.deepEqual(times("It rained yesterday and last week.", null), [
			"[yesterday] null",
			"[last week] null",
		]);
		assert.deepEqual(times("It rained on 20 October.", null), ["[20 October] XXXX-10-20"]);
		assert.deepEqual(times("It rained yesterday and last year.", "2019-07"), [
			"[yesterday] null",
			"[last year] 2018",
		]);
	});
});

describe("timesOf: times that need the date last mentioned", () => {
	it("counts from it where the words ask for it", () => {
		reads({
			"On 3 May 2012 the mine flooded. Two days later it shut.": [
				"[3 May 2012] 2012-05-03",
				"[Two days later] 2012-05-05",
			],
			"On 3 May 2012 it shut. The following day police came.": [
				"[3 May 2012] 2012-05-03",
				"[The following day] 2012-05-04",
			],
			"In 2014 she left. That year the firm failed.": ["[2014] 2014", "[That year] 2014"],
		});
	});

	it("counts from the day of writing where they do not", () => {
		reads({
			"On 3 May 2012 it shut. Two days ago it opened.": [
				"[3 May 2012] 2012-05-03",
				"[Two days ago] 2019-07-16",
			],
		});
	});

	it("has no value for them when none has been mentioned", () => {
		reads({
			"Two days later it shut.": ["[Two days later] null"],
			"In 2014 she left. The following day it rained.": ["[2014] 2014", "[The following day] null"],
			"It will open over the next year.": ["[the next year] 2020"],
		});
	});

	it("compares a quarter with that of the year before", () => {
		reads({
			"Profit rose in the second quarter from 3 million a year earlier.": [
				"[the second quarter] 2019-Q2",
				"[a year earlier] 2018-Q2",
			],
			"Profit rose in the nine months. In the quarter it fell.": [
				"[the nine months] P9M",
				"[the quarter] 2019-Q2",
			],
			"Profit rose to 5 million from 3 million a year earlier.": ["[a year earlier] 2018"],
		});
	});
});

describe("timesOf: times of day, durations and sets", () => {
	it("reads parts of the day and clock times, with their zone", () => {
		reads({
			"The ship left this morning.": ["[this morning] 2019-07-18TMO"],
			"The ship left last night.": ["[last night] 2019-07-17TNI"],
			"They met at noon on Monday.": ["[noon on Monday] 2019-07-15T12:00"],
			"They met at 4 p.m. Friday.": ["[4 p.m. Friday] 2019-07-12T16:00"],
		});
		const [facet] = facetsOf("The blast came at 10:35 a.m. EST on Tuesday.");
		assert.equal(facet?.value, "2019-07-16T10:35");
		assert.equal(facet?.zone, "EST");
	});

	it("reads durations in words and figures", () => {
		reads({
			"It lasted 18 months.": ["[18 months] P18M"],
			"It lasted two and a half years.": ["[two and a half years] P2Y6M"],
			"It lasted two years and six months.": ["[two years and six months] P2Y6M"],
			"It lasted about 20 minutes.": ["[about 20 minutes] PT20M"],
			"It lasted 5 1/2 hours.": ["[5 1/2 hours] PT5H30M"],
			"It lasted for decades.": ["[decades] PXDE"],
			"The 24-hour strike ended.": ["[24-hour] PT24H"],
			"Over the past three years it grew.": ["[the past three years] P3Y"],
		});
	});

	it("leaves ages and shares alone", () => {
		reads({
			"A 15-year-old boy met a man who is 52 years old.": [],
			"The six-month-old bears slept.": [],
			"Three quarters of them left.": [],
		});
	});

	it("reads what comes back", () => {
		reads({
			"The bus runs every Tuesday.": ["[every Tuesday] XXXX-WXX-2"],
			"The bus runs on Sundays.": ["[Sundays] XXXX-WXX-7"],
			"It costs $3 million a year.": ["[a year] P1Y"],
			"It took a year.": ["[a year] P1Y"],
			"The board meets quarterly.": ["[quarterly] P1Q"],
		});
		const types = ["It costs $3 million a year.", "It took a year."].map((text) => facetsOf(text)[0]?.type);
		assert.deepEqual(types, ["SET", "DURATION"]);
		const [twice] = facetsOf("The bus runs twice a week.");
		assert.deepEqual([twice?.value, twice?.freq], ["P1W", "2X"]);
	});
});

describe("timesOf: fields", () => {
	it("names bounds, parts and approximations", () => {
		const mods = (text: string) => facetsOf(text).map(({ mod }) => mod);
		assert.deepEqual(mods("It lasted at least three days and less than a week."), [
			"EQUAL_OR_MORE",
			"LESS_THAN",
		]);
		assert.deepEqual(mods("It rained in mid-May, in early June and late last week."), [
			"MID",
			"START",
			"END",
		]);
		assert.deepEqual(mods("It lasted three days."), [null]);
	});

	it("keeps the word that orders the event against the time, with its span", () => {
		const text = "Since 2015 prices rose; as of June 30 they fell.";
		const signals = facetsOf(text).map(
			({ signal }) => signal && `${signal.kind} [${text.slice(signal.start, signal.end)}]`,
		);
		assert.deepEqual(signals, ["since [Since]", "as-of [as of]"]);
		assert.deepEqual(
			facetsOf("It rained from May to July.").map(({ signal }) => signal?.kind),
			["from", "to"],
		);
		assert.equal(facetsOf("It rained in 2015.")[0]?.signal, null);
	});

	it("gives the first and the last day", () => {
		const days = (text: string) => facetsOf(text).map(({ firstDay, lastDay }) => `${firstDay} ${lastDay}`);
		assert.deepEqual(days("It rained in the third quarter of 2018."), ["2018-07-01 2018-09-30"]);
		assert.deepEqual(days("It rained last week."), ["2019-07-08 2019-07-14"]);
		assert.deepEqual(days("It rained in the past three years."), ["2016-07-18 2019-07-18"]);
		assert.deepEqual(days("It rained for three years."), ["null null"]);
	});

	it("tells whether the words name the year and the weekday", () => {
		const [dated, relative] = facetsOf("It rained on Monday, 3 June 2019 and on Tuesday.");
		assert.deepEqual([dated?.statesYear, dated?.weekday, dated?.relative], [true, 1, false]);
		assert.deepEqual([relative?.statesYear, relative?.weekday, relative?.relative], [false, 2, true]);
	});
});

const seed = Number(process.env.FAST_CHECK_SEED ?? Math.floor(Math.random() * 2 ** 31));

describe(`timesOf on any words (seed ${seed})`, () => {
	const scrap = fc.constantFrom(
		..."the|third|quarter|of|2019|last|week|two|years|and|a|half|hundred|thousand|10|:|35|a.m.|May|31|February|Monday|'|s|-|'90s|early|ago|later|every|\ud800|\u202e|مايو|۳۱|9999|0|1/2|00/00/0000|Friday|night".split(
			"|",
		),
	);

	it("gives ordered spans in bounds", () => {
		const words = fc.array(fc.oneof(scrap, fc.string({ unit: "binary", minLength: 1, maxLength: 8 })), {
			maxLength: 80,
		});
		const property = fc.property(
			words,
			fc.constantFrom(WRITTEN, null, "2019", "no date", "0000-01-01"),
			(parts, reference) => {
				const text = parts.join(" ");
				let end = 0;
				for (const facet of timesOf(wordsOf(text), { reference })) {
					assert.ok(facet.start >= end && facet.end > facet.start && facet.end <= text.length);
					end = facet.end;
				}
			},
		);
		fc.assert(property, { seed, numRuns: 200 });
	});

	it("takes linear time", () => {
		const unit = wordsOf(
			"the late third quarter of last year two hundred and ten thousand years and a half ago",
		);
		const words = (count: number) =>
			Array.from({ length: count }, (_, at) => {
				const word = unit[at % unit.length];
				return { text: word?.text ?? "", start: at * 10, end: at * 10 + (word?.text.length ?? 0) };
			});
		assertLinear(2000, (count) => {
			const input = words(count);
			return () => timesOf(input, { reference: WRITTEN });
		});
	});
});
