import assert from "node:assert/strict";
import fc from "fast-check";
import { quantitiesOf } from "../../../src/engine/facets/quantity.ts";
import { quantityValue } from "../../../src/engine/facets/quantity-value.ts";
import { sentencesOf } from "../../../src/engine/sentences.ts";
import { assertLinear } from "../../linear-time.ts";

/** The quantities of a text: "[words] value". */
function quantities(text: string): readonly string[] {
	return sentencesOf(text, { start: 0, end: text.length }, []).flatMap((sentence) =>
		quantitiesOf(sentence).map(
			(quantity) => `[${text.slice(quantity.start, quantity.end)}] ${quantityValue(quantity)}`,
		),
	);
}

function reads(cases: Readonly<Record<string, readonly string[]>>): void {
	for (const [text, expected] of Object.entries(cases)) assert.deepEqual(quantities(text), expected, text);
}

describe("quantitiesOf", () => {
	it("reads a count with the thing counted, past adjectives and fillers", () => {
		reads({
			"The flood took 214 wooden homes.": ["[214] 214 home"],
			"Some 300 of the protesters were held.": ["[Some 300] ≈ 300 protester"],
			"The yard will build 100 pre-owned cars.": ["[100] 100 car"],
			"A 12-member jury sat.": ["[12] 12 member"],
			"It cost 46 women their jobs.": ["[46] 46 woman"],
		});
	});

	it("reads numbers in words", () => {
		reads({
			"Forty-two ferries sank.": ["[Forty-two] 42 ferry"],
			"Five hundred thousand tonnes were moved.": ["[Five hundred thousand tonnes] 500000 t"],
			"Two hundred and five miners came out.": ["[Two hundred and five] 205 miner"],
			"It took two and a half years.": ["[two and a half years] 2.5 year"],
			"They ordered a dozen trams.": ["[a dozen] 12 tram"],
			"Half a million bees died.": ["[Half a million] 500000 bee"],
		});
	});

	it("reads magnitudes, in words and as letters glued to the figure", () => {
		reads({
			"It sold 3.2m bicycles.": ["[3.2m] 3200000 bicycle"],
			"The dam needs $1.5-billion.": ["[$1.5-billion] 1500000000 USD"],
			"The budget is ₹20 lakh.": ["[₹20 lakh] 2000000 INR"],
			"It is worth Rs 500 crore.": ["[Rs 500 crore] 5000000000 INR"],
			"She ran the 100m race.": ["[100m] 100 m"],
		});
	});

	it("reads money with its currency, before or after the figure", () => {
		reads({
			"He paid $4 million.": ["[$4 million] 4000000 USD"],
			"He paid A$40m.": ["[A$40m] 40000000 AUD"],
			"He paid 12 US dollars.": ["[12 US dollars] 12 USD"],
			"It earns £9.15 an hour.": ["[£9.15 an hour] 9.15 GBP per hour"],
			"It costs five pence.": ["[five pence] 0.05 GBP"],
			"Sales came to 91.6 mln dlrs, or 30 cts a share.": [
				"[91.6 mln dlrs] 91600000 USD",
				"[30 cts a share] 0.3 USD per share",
			],
			"The deficit was 2.6 billion stg.": ["[2.6 billion stg] 2600000000 GBP"],
		});
	});

	it("reads percentages, points, fractions and shares", () => {
		reads({
			"Turnout fell by forty-two percent.": ["[forty-two percent] 42 %"],
			"The rate rose 5 percentage points.": ["[5 percentage points] 5 percentage points"],
			"The rate rose 25 basis points.": ["[25 basis points] 0.25 percentage points"],
			"About half of the crop failed.": ["[About half] ≈ 50 %"],
			"Two-thirds of the crew left.": ["[Two-thirds] 66.667 %"],
			"One in four farmers agreed.": ["[One in four] 25 %"],
		});
	});

	it("reads measures with their unit, glued, hyphened or spelled out", () => {
		reads({
			"A 310-kilometer (190-mile) canal runs there.": ["[310-kilometer] 310 km", "[190-mile] 190 mi"],
			"It was 25 °C, or 77 degrees Fahrenheit.": ["[25 °C] 25 °C", "[77 degrees Fahrenheit] 77 °F"],
			"The park has 12 square kilometres of reed.": ["[12 square kilometres] 12 km2"],
			"The wind reached 60 km/h.": ["[60 km/h] 60 km/h"],
			"A 12-year-old boy won.": ["[12-year-old] 12 years old"],
			"Siobhan Murray, 44, resigned.": ["[44] 44 years old"],
		});
	});

	it("reads ranges, and the two ends of a movement apart", () => {
		reads({
			"Between 10 and 15 goats escaped.": ["[10 and 15] 10–15 goat"],
			"It lost $3-4 billion.": ["[$3-4 billion] 3000000000–4000000000 USD"],
			"Prices rose from 10 to 15 percent.": ["[10] 10 %", "[15 percent] 15 %"],
		});
	});

	it("reads what bounds a figure", () => {
		reads({
			"Up to 50 jobs will go.": ["[Up to 50] ≤ 50 job"],
			"No fewer than 50 jobs will go.": ["[No fewer than 50] ≥ 50 job"],
			"Just under 50 jobs will go.": ["[Just under 50] ≲ 50 job"],
			"The plan costs 200+ jobs.": ["[200+] ≥ 200 job"],
			"It ran over two years.": ["[two years] 2 year"],
		});
	});

	it("reads vague numbers as ranges", () => {
		reads({
			"Scores of tents burned.": ["[Scores] 30–249 tent"],
			"Tens of thousands fled.": ["[Tens of thousands] 15000–149999"],
			"She scores often.": [],
		});
	});

	it("reads a part by which something is more or less", () => {
		reads({
			"It was about a quarter below the peak.": ["[about a quarter] ≈ 25 %"],
			"It was a third lower than in May.": ["[a third] 33.333 %"],
			"A third lower court agreed.": ["[third] 3. court"],
		});
	});

	it("reads a rank with its noun", () => {
		reads({
			"He won a third term.": ["[third] 3. term"],
			"The 21st bridge opened.": ["[21st] 21. bridge"],
			"She came first.": [],
		});
	});

	it("leaves out years, dates and times of day", () => {
		reads({
			"In May 2019 the 2016 election was annulled.": [],
			"It closed on Oct. 20, on 3 March and on 2019-10-08.": [],
			"The train left at 11:30 a.m. and at 9 p.m. sharp.": [],
			"Two years ago the 1990s were back.": [],
		});
	});

	it("leaves out names, codes and numbers of lists", () => {
		reads({
			"The G7, a Boeing 737 and COVID-19 came up under Article 5 after World War II.": [],
			"Call 0800 123 456 or +1 202 555 0100 now.": [],
			"It covers 24/7 service in room 12 and phase three.": [],
			"1. Open the box.": [],
			"The treaty stands.[12]": [],
			"They won 3-1.": [],
		});
	});

	it("leaves out the pronoun one", () => {
		reads({
			"He is one of the founders and no one else.": [],
			"One day it will end.": [],
			"One person drowned.": ["[One] 1 person"],
		});
	});

	it("reads fractions as shares, and mixed numbers as amounts", () => {
		reads({
			"Three fifths of the seats were empty.": ["[Three fifths] 60 %"],
			"One hundred and twenty-three thousandths of it was lost.": [
				"[One hundred and twenty-three thousandths] 12.3 %",
			],
			"They walked ten and a quarter miles.": ["[ten and a quarter miles] 10.25 mi"],
			"The board is 3 1/2 inches thick.": ["[3 1/2 inches] 3.5 in"],
			"Add 2½ pints.": ["[2½ pints] 2.5 pt"],
			"Three quarters of a million letters came.": ["[Three quarters of a million] 750000 letter"],
			"He won a twenty-first title.": ["[twenty-first] 21. title"],
			"She answered 24/7 and scored 7/10.": [],
		});
	});

	it("reads minus signs before what can be negative", () => {
		reads({
			"It fell to -5°C overnight.": ["[-5°C] -5 °C"],
			"The rate was minus 0.5 percent.": ["[minus 0.5 percent] -0.5 %"],
			"The margin was -$3m.": ["[-$3m] -3000000 USD"],
			"-5 pears": ["[5] 5 pear"],
			"The score of the Kano-5 group": [],
		});
	});

	it("adds the smaller unit to the larger one", () => {
		reads({
			"The pass costs 5 dollars and 20 cents.": ["[5 dollars and 20 cents] 5.2 USD"],
			"The door is 6 feet 3 inches high.": ["[6 feet 3 inches] 6.25 ft"],
			"It took two hours and 15 minutes.": ["[two hours and 15 minutes] 2.25 hour"],
			"It took two hours, 15 minutes more than the bus.": ["[two hours] 2 hour", "[15 minutes] 15 minute"],
			"It cost 5 dollars and 20 euros.": ["[5 dollars] 5 USD", "[20 euros] 20 EUR"],
		});
	});

	it("knows currencies by country, sign and code, and their parts", () => {
		reads({
			"It costs 300 Swiss francs or 20 Kenyan shillings.": [
				"[300 Swiss francs] 300 CHF",
				"[20 Kenyan shillings] 20 KES",
			],
			"He had R$ 50, NT$ 300 and 40 €.": ["[R$ 50] 50 BRL", "[NT$ 300] 300 TWD", "[40 €] 40 EUR"],
			"Oil cost $80 a barrel, $3 more than a year earlier.": [
				"[$80 a barrel] 80 USD per barrel",
				"[$3] 3 USD",
			],
			"It earned $3m a year earlier.": ["[$3m] 3000000 USD"],
			"She owed two billion won.": ["[two billion won] 2000000000 KRW"],
			"The team won 3 games.": ["[3] 3 game"],
			"ALL 5 lifts stopped.": ["[5] 5 lift"],
		});
	});

	it("knows units of energy, pressure, angle, data, sound and speed", () => {
		reads({
			"It uses 300 kilowatt-hours a year.": ["[300 kilowatt-hours a year] 300 kWh per year"],
			"Air stood at 1,013 hPa.": ["[1,013 hPa] 1013 hPa"],
			"Turn it by 90°.": ["[90°] 90 °"],
			"She has two degrees in law.": ["[two] 2 degree"],
			"A 60W bulb, a 2L jug and a 5G mast": ["[60W] 60 W", "[2L] 2 l"],
			"The link moves 40 Mb or 5 MB.": ["[40 Mb] 40 Mbit", "[5 MB] 5 MB"],
			"It flew 7 kilometres per second.": ["[7 kilometres per second] 7 km/s"],
			"It reached 35C in room 12C.": ["[35C] 35 °C"],
			"A 30in waist, five in all": ["[30in] 30 in", "[five] 5"],
			"A 16-bit chip did not change one bit.": ["[16-bit] 16 bit"],
		});
	});

	it("reads other formats of figures, and leaves alone those that tell nothing", () => {
		reads({
			"Some 40 000 people came.": ["[Some 40 000] ≈ 40000 person"],
			"It is 1 234,5 km long.": ["[1 234,5 km] 1234.5 km"],
			"Turnout was 62,5 %.": ["[62,5 %] 62.5 %"],
			"It holds 3.2 × 10^6 cells and 1.5e3 seeds.": ["[3.2 × 10^6] 3200000 cell", "[1.5e3] 1500 seed"],
			"It gave .5 percent.": ["[.5 percent] 0.5 %"],
			"Lot 1.234.567 was sold for 1,5.": [],
			"It was nineteen ninety-five.": [],
		});
	});

	it("reads ranges whose ends both have a unit", () => {
		reads({
			"It lost between 5% and 7%.": ["[5% and 7%] 5–7 %"],
			"A gap of 10km–15km opened.": ["[10km–15km] 10–15 km"],
			"It rose 5% to 7%.": ["[5%] 5 %", "[7%] 7 %"],
			"It fell $2 to $80.": ["[$2] 2 USD", "[$80] 80 USD"],
		});
	});

	it("reads small vague numbers only with their noun", () => {
		reads({
			"Several ferries and a few dozen boats sailed.": ["[Several] 3–19 ferry", "[a few dozen] 24–72 boat"],
			"Several of them sailed, quite a few.": [],
		});
	});

	it("takes time in proportion to the length of a sentence", () => {
		for (const words of [
			"one ",
			"5 men ",
			"half a ",
			"a third ",
			"1 234 ",
			"two hundred and ",
			"$5 ",
			"12 £ ",
		]) {
			assertLinear(
				200,
				(times) => {
					const text = words.repeat(times);
					const [sentence] = sentencesOf(text, { start: 0, end: text.length }, []);
					assert.ok(sentence);
					return () => quantitiesOf(sentence);
				},
				words,
			);
		}
	});

	it("gives spans inside the text for any string", () => {
		const pieces = fc.constantFrom(
			..."12 4,200 3.2m $ £ % a half dozen one in two million - to km °C of the Oct. 20th +".split(" "),
		);
		fc.assert(
			fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 4 })), { maxLength: 12 }), (words) => {
				const text = words.join(" ");
				let last = 0;
				for (const sentence of sentencesOf(text, { start: 0, end: text.length }, [])) {
					for (const { start, end, phrase, low, high } of quantitiesOf(sentence)) {
						assert.ok(last <= start && start < end && end <= phrase.end && phrase.end <= text.length);
						assert.ok(low <= high);
						last = end;
					}
				}
			}),
		);
	});
});
