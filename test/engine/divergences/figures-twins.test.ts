import { describe, it } from "mocha";
import { quantityDivergences } from "../../../src/engine/divergences/quantity.ts";
import { timeDivergences } from "../../../src/engine/divergences/time.ts";
import { twins } from "./twins.ts";

describe("figures that must stay silent, and their twins", () => {
	it("ages drift by a year, not by ten", () => {
		twins(quantityDivergences, [
			{
				source: "Pilot Arne Holm, 44, took the ferry out of Bodo.",
				draft: "Pilot Arne Holm, 45, took the ferry out of Bodo.",
				published: "2021-01-10",
				draftDate: "2021-06-02",
			},
			{
				source: "Pilot Arne Holm, 44, took the ferry out of Bodo.",
				draft: "Pilot Arne Holm, 47, took the ferry out of Bodo.",
				published: "2018-01-10",
				draftDate: "2021-06-02",
			},
			{
				source: "Pilot Arne Holm, 44, took the ferry out of Bodo.",
				draft: "Pilot Arne Holm, 54, took the ferry out of Bodo.",
				said: "quantity/value: [54] 54 years old <- [44] 44 years old",
			},
		]);
	});

	it("does not take what was before for what is now", () => {
		const lamps = "The office said 121,000 bedside lamps were affected, up from 84,000.";
		const bread =
			"The bakery lost $23 million in the quarter, against a profit of $41 million a year earlier.";
		twins(quantityDivergences, [
			{ source: lamps, draft: "The office said more than 120,000 bedside lamps were affected." },
			{ source: lamps, draft: "The office had said 84,000 bedside lamps were affected." },
			{ source: lamps, draft: "Affected are 121,000 bedside lamps and not 84,000." },
			{
				source: lamps,
				draft: "The office said 84,000 bedside lamps are affected.",
				said: "quantity/value: [84,000] 84000 lamp <- [121,000] 121000 lamp",
			},
			{ source: bread, draft: "The bakery had made a profit of $41 million a year earlier." },
			{
				source: bread,
				draft: "The bakery lost $41 million in the quarter.",
				said: "quantity/value: [$41 million] 41000000 USD <- [$23 million] 23000000 USD",
			},
		]);
	});

	it("only forty is not at least forty", () => {
		const source = "Only 40 of the barges were insured, the port said.";
		twins(quantityDivergences, [
			{ source, draft: "No more than 40 of the barges were insured, the port said." },
			{ source, draft: "Forty of the barges were insured, the port said." },
			{
				source,
				draft: "At least 40 of the barges were insured, the port said.",
				said: "quantity/bound: [At least 40] ≥ 40 barge <- [40] 40 barge",
			},
		]);
	});

	it("at least seven is kept by seven and by nine", () => {
		twins(quantityDivergences, [
			{
				source: "Seven barges sank in the storm off Texel.",
				draft: "At least seven barges sank in the storm off Texel.",
			},
			{
				source: "At least seven barges sank in the storm off Texel.",
				draft: "At most seven barges sank in the storm off Texel.",
				said: "quantity/bound: [At most seven] ≤ 7 barge <- [At least seven] ≥ 7 barge",
			},
			{
				source: "Seven barges sank in the storm off Texel.",
				draft: "Eleven barges sank in the storm off Texel.",
				said: "quantity/value: [Eleven] 11 barge <- [Seven] 7 barge",
			},
		]);
	});

	it("verbs that say above and below are bounds", () => {
		twins(quantityDivergences, [
			{
				source: "The dredging will exceed 10 million euros, the port of Emden said.",
				draft: "The dredging will cost more than 10 million euros, the port of Emden said.",
			},
			{
				source: "The dredging will cost less than 10 million euros, the port of Emden said.",
				draft: "The dredging will cost more than 10 million euros, the port of Emden said.",
				said: "quantity/bound: [more than 10 million euros] > 10000000 EUR <- [less than 10 million euros] < 10000000 EUR",
			},
		]);
	});

	it("a rounding of the article is one number with what it rounds", () => {
		twins(quantityDivergences, [
			{
				source: "The shipyard of Vigo made a profit of $13.2bn.",
				draft: "The shipyard of Vigo made a profit of $13.17bn.",
			},
			{
				source: "The shipyard of Vigo made a profit of $13.2bn.",
				draft: "The shipyard of Vigo made a profit of $12.3bn.",
				said: "quantity/value: [$12.3bn] 12300000000 USD <- [$13.2bn] 13200000000 USD",
			},
		]);
	});

	it("vague numbers cover what they mean", () => {
		twins(quantityDivergences, [
			{
				source: "Dozens of swans froze on the lake at Plon.",
				draft: "Forty swans froze on the lake at Plon.",
			},
			{
				source: "Forty swans froze on the lake at Plon.",
				draft: "Thousands of swans froze on the lake at Plon.",
				said: "quantity/value: [Thousands] 1500–99999 swan <- [Forty] 40 swan",
			},
		]);
	});

	it("a part is not the whole", () => {
		twins(quantityDivergences, [
			{
				source: "Nine people were rescued from the dam, and three of them were taken to hospital.",
				draft: "Three of those rescued from the dam were taken to hospital.",
			},
			{
				source: "Nine people were rescued from the dam at dawn.",
				draft: "Six people were rescued from the dam at dawn.",
				said: "quantity/value: [Six] 6 person <- [Nine] 9 person",
			},
		]);
	});

	it("looks in every passage of the article for the figure of the same thing", () => {
		const article =
			"The brewery of Namur earned $40 million in the quarter.\nIts new bottling hall opened in May.\nRevenue of the brewery of Namur was $310 million.";
		twins(quantityDivergences, [
			{
				source: article,
				draft: "The brewery of Namur earned $40 million in the quarter and had revenue of $310 million.",
			},
			{
				source: article,
				draft: "The brewery of Namur earned $40 million in the quarter and had revenue of $130 million.",
				said: "quantity/value: [$130 million] 130000000 USD <- [$310 million] 310000000 USD",
			},
		]);
	});

	it("money by its sign, numbers by their form", () => {
		twins(quantityDivergences, [
			{
				source: "The trust paid 3.2m euros for the windmill at Gulpen.",
				draft: "The trust paid €3.2 million for the windmill at Gulpen.",
			},
			{
				source: "The trust paid 3.2m euros for the windmill at Gulpen.",
				draft: "The trust paid £3.2 million for the windmill at Gulpen.",
				said: "quantity/scale: [£3.2 million] 3200000 GBP <- [3.2m euros] 3200000 EUR",
			},
			{ source: "A dozen tugs lay at the quay in Riga.", draft: "12 tugs lay at the quay in Riga." },
			{
				source: "A dozen tugs lay at the quay in Riga.",
				draft: "21 tugs lay at the quay in Riga.",
				said: "quantity/value: [21] 21 tug <- [A dozen] 12 tug",
			},
			{ source: "One in five wells at Tuz ran dry.", draft: "20 percent of the wells at Tuz ran dry." },
			{
				source: "One in five wells at Tuz ran dry.",
				draft: "15 percent of the wells at Tuz ran dry.",
				said: "quantity/value: [15 percent] 15 % <- [One in five] 20 %",
			},
		]);
	});

	it("two figures may stand in another order", () => {
		twins(quantityDivergences, [
			{
				source: "The toll for lorries rose from $4 to $6 on the pass.",
				draft: "The toll for lorries on the pass rose to $6 from $4.",
			},
			{
				source: "The toll for lorries rose from $4 to $6 on the pass.",
				draft: "The toll for lorries rose from $4 to $9 on the pass.",
				said: "quantity/value: [$9] 9 USD <- [$6] 6 USD",
			},
		]);
	});

	it("scores are no counts", () => {
		twins(quantityDivergences, [
			{
				source: "Lugo beat Soria 3-2 in the final before 900 fans.",
				draft: "Before 900 fans, Lugo beat Soria 3–2 in the final.",
			},
			{
				source: "Lugo beat Soria 3-2 in the final before 900 fans.",
				draft: "Lugo beat Soria 3-2 in the final before 700 fans.",
				said: "quantity/value: [700] 700 fan <- [900] 900 fan",
			},
		]);
	});
});

describe("dates that must stay silent, and their twins", () => {
	it("relative days resolve by the article's date", () => {
		const source = "The drawbridge at Deal jammed on Wednesday.";
		twins(timeDivergences, [
			{ source, draft: "On 17 July 2019, the drawbridge at Deal jammed.", published: "2019-07-18" },
			{
				source,
				draft: "On 18 July 2019, the drawbridge at Deal jammed.",
				published: "2019-07-18",
				said: "time/date: [18 July 2019] 2019-07-18 <- [Wednesday] 2019-07-17",
			},
		]);
	});

	it("a day is kept by its week and its month", () => {
		twins(timeDivergences, [
			{
				source: "The drawbridge at Deal jammed on 9 July 2019.",
				draft: "The drawbridge at Deal jammed in July 2019.",
			},
			{
				source: "The drawbridge at Deal jammed on 9 July 2019.",
				draft: "The drawbridge at Deal jammed in August 2019.",
				said: "time/date: [August 2019] 2019-08 <- [9 July 2019] 2019-07-09",
			},
		]);
	});

	it("knows quarters in all their forms", () => {
		twins(timeDivergences, [
			{ source: "The mill's output fell in the third quarter.", draft: "The mill's output fell in Q3." },
			{
				source: "The mill's output fell in the third quarter.",
				draft: "The mill's output fell in the second quarter.",
				said: "time/date: [the second quarter] XXXX-Q2 <- [the third quarter] XXXX-Q3",
			},
			{
				source: "The mill's output fell in the third quarter of 2020.",
				draft: "The mill's output fell in Q3 2020.",
			},
			{
				source: "The mill's output fell in the third quarter of 2020.",
				draft: "The mill's output fell in Q3 2019.",
				said: "time/date: [Q3 2019] 2019-Q3 <- [the third quarter of 2020] 2020-Q3",
			},
		]);
	});

	it("compares times of day", () => {
		twins(timeDivergences, [
			{ source: "The train leaves Brig at 1:34 PM.", draft: "The train leaves Brig at 13:34." },
			{
				source: "The train leaves Brig at 1:34 PM.",
				draft: "The train leaves Brig at 2:34 PM.",
				said: "time/date: [2:34 PM] 14:34 <- [1:34 PM] 13:34",
			},
		]);
	});

	it("finds the date in another passage of the article", () => {
		const article =
			"The choir of Ghent will tour Wales with forty singers.\nThe hall in Cardiff is sold out.\nThe tour of the choir of Ghent begins in May 2021.";
		twins(timeDivergences, [
			{ source: article, draft: "The tour of the choir of Ghent with forty singers begins in May 2021." },
			{
				source: article,
				draft: "The tour of the choir of Ghent with forty singers begins in June 2021.",
				said: "time/date: [June 2021] 2021-06 <- [May 2021] 2021-05",
			},
		]);
	});

	it("takes the date beside the figure, not one beside another figure", () => {
		const source =
			"Earnings of the brewery came to $3.69 in the third quarter of 2021, up from $2.41 in the third quarter of 2020.";
		twins(timeDivergences, [
			{ source, draft: "Earnings of the brewery for the third quarter of 2021 were $3.69." },
			{ source, draft: "Earnings of the brewery in the third quarter of 2020 were $2.41." },
			{
				source,
				draft: "Earnings of the brewery for the third quarter of 2022 were $3.69.",
				said: "time/date: [the third quarter of 2022] 2022-Q3 <- [the third quarter of 2021] 2021-Q3",
			},
			// The figure of the one quarter with the other: `quantityDivergences` says it.
			{ source, draft: "Earnings of the brewery for the third quarter of 2020 were $3.69." },
		]);
	});

	it("abstains where day and month cannot be told apart", () => {
		twins(timeDivergences, [
			{
				source: "The lock reopened to barges on 03/04/2020.",
				draft: "The lock reopened to barges on 4 March 2020.",
			},
			{
				source: "The lock reopened to barges on 23/04/2020.",
				draft: "The lock reopened to barges on 24 April 2020.",
				said: "time/date: [24 April 2020] 2020-04-24 <- [23/04/2020] 2020-04-23",
			},
		]);
	});
});
