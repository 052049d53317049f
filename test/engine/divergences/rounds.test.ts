// Twins for what rounds of articles on first sight brought up, through the whole pipeline.
import { describe } from "mocha";
import { assertTwins, type NewsroomTwin } from "./newsroom.ts";

const twins: readonly NewsroomTwin[] = [
	{
		what: "a currency written onto its sum",
		source: "Kelva Bhd made a net profit of RM1.1 million on revenue of RM280.79 million in the quarter.",
		silent: ["Kelva made a quarterly net profit of 1.1 million ringgit on revenue of about RM281 million."],
		fires: [
			["Kelva made a net profit of RM1.1 billion in the quarter.", "quantity/scale"],
			["Kelva made a net profit of RM1.7 million in the quarter.", "quantity/value"],
		],
	},
	{
		what: "a letter for a currency",
		source: "The port authority will spend R2.5 million on cranes, its manager said.",
		silent: ["The port authority is to spend 2.5 million rand on cranes."],
		fires: [["The port authority will spend R25 million on cranes.", "quantity/value"]],
	},
	{
		what: "a difference that is rounded",
		source: "Revenue at Orla Mills rose to $851.19 million from $752.24 million.",
		silent: [
			"Revenue at Orla Mills rose by $99 million to $851 million.",
			"Revenue at Orla Mills rose by over $95 million to $851 million.",
		],
		fires: [["Revenue at Orla Mills rose by $89 million to $851 million.", "quantity/value"]],
	},
	{
		what: "the passage that has the other figure of the sentence",
		source:
			"The group's revenue rose 15.4 per cent to $280.8 million.\nThe seed division posted a revenue of $124.5 million, an increase of 21.7 per cent on the year.",
		silent: ["Revenue at the seed division climbed by over a fifth to $124.5 million."],
		fires: [["Revenue at the seed division climbed by over a quarter to $124.5 million.", "quantity/value"]],
	},
	{
		what: "months and years of age",
		source: "Mara Torv has been camping in a car park with her husband and 9-month-old baby.",
		silent: ["Torv has been camping in a car park with her husband and baby, nine months old."],
		fires: [["Torv has been camping in a car park with her husband and 9-year-old son.", "quantity/scale"]],
	},
	{
		what: "a separate thing",
		source: "The Vale Fire has killed 81 people and destroyed more than 13,500 homes.",
		silent: ["A separate fire near Lund in July destroyed 1,079 homes and killed eight people."],
		fires: [["The Vale Fire destroyed 1,079 homes and killed eight people.", "quantity/value"]],
	},
	{
		what: "a part that the article does not have",
		source:
			"The seed division posted a revenue of $64 million. For nine months the company logged a profit of $749,000, from a loss of $7.2 million.",
		silent: ["The hotel division, which runs two spas, posted a loss of $2.3 million."],
		fires: [["The seed division posted a revenue of $46 million.", "quantity/value"]],
	},
	{
		what: "another match",
		source: "Torvik beat Hamra 1-0 in Lund on Saturday for its first victory of the tournament.",
		silent: ["The only other win of the tournament for Torvik was a 2-0 victory over Skane in Lund."],
		fires: [["Torvik beat Hamra 2-0 in Lund on Saturday.", "quantity/value"]],
	},
	{
		what: "after a decline",
		source:
			"Inflation quickened to 21.5% in May from 20.4% in April, the office said. It had fallen for five months.",
		silent: ["After a five-month decline, inflation picked up again in May, to 21.5 per cent."],
		fires: [["After a five-month rise, inflation fell in May, to 21.5 per cent.", "quantity/trend"]],
	},
	{
		what: "all but one",
		source:
			"Seven of the 14 survivors were taken to the clinic, and all but one had been discharged as of Sunday.",
		silent: ["By Sunday six of the seven survivors in the clinic had gone home."],
		fires: [["Nine of the 14 survivors were taken to the clinic.", "quantity/value"]],
	},
	{
		what: "had it been so",
		source:
			"“I reject the explanation of accidental use because if it had been a genuine mistake, the money would have been repaid,” the judge said. She may appeal to the high court, her lawyer said.",
		silent: ["Had the card been used by mistake, she would have repaid the money, the judge said."],
		fires: [["She will appeal to the high court, her lawyer said.", "certainty/raised"]],
	},
	{
		what: "no winner was older",
		source:
			"Lind, whose novels won her the Orme prize for literature, died on Sunday. She became the oldest winner of the prize in 2007.",
		silent: ["No winner of the Orme prize for literature had been older than Lind was in 2007."],
		fires: [["Her novels never won Lind the Orme prize for literature.", "act/polarity"]],
	},
	{
		what: "points and what they lead to",
		source: "On 27 May the bank reduced its main interest rate by 200 basis points to 27 percent.",
		silent: ["The bank cut its main interest rate by two percentage points to 27 percent."],
		fires: [["The bank reduced its main interest rate by 200 basis points to 25 percent.", "quantity/value"]],
	},
	{
		what: "neither the country nor the figure is in the article",
		source:
			"Last week Kelva's central bank reduced its main interest rate by 200 basis points to 27%, its first cut since January.",
		silent: ["Norland's central bank cut its rate by 25 basis points in March."],
		fires: [
			["Norland's central bank reduced its main interest rate by 200 basis points.", "who/entity"],
			["Kelva's central bank reduced its main interest rate by 200 basis points to 25%.", "quantity/value"],
		],
	},
	{
		what: "a kind of a thing that the article tells apart",
		source:
			"Consumer inflation rose to 21.5 percent in May. The office said the increase was due to a jump in food inflation.",
		silent: ["Food inflation rose to 22.1 percent in May."],
		fires: [["Inflation rose to 22.1 percent in May.", "quantity/value"]],
	},
	{
		what: "every morning",
		source: "Two men were directed to appear before the officer in Torvik at 10.30 am every day.",
		silent: ["The two men have to report to the officer in Torvik every morning at 10.30."],
		fires: [["The two men were directed to appear before the officer in Torvik every week.", "time/span"]],
	},
	{
		what: "who won and who lost",
		source:
			"Ferro wins Orme championship over Marling\nKarl Ferro beat Otto Marling 4-6 7-5 6-3 6-4 on Sunday. Marling started well, taking the first set.",
		silent: ["Marling lost the Orme final to Ferro after winning the first set."],
		fires: [["Marling beat Ferro to win the Orme championship.", "who/role"]],
	},
	{
		what: "sets of a match",
		source: "Ida Varga beat Una Willis 7-5 6-0 on Saturday to win her first Orme title.",
		silent: [
			"Varga beat Willis 7-5, 6-0 to win Orme.",
			"Varga beat Petra Marz 6-4 6-0 in the semi-final on Thursday.",
		],
		fires: [["Varga beat Willis 7-5 6-2 to win Orme.", "quantity/value"]],
	},
	{
		what: "half and the other half",
		source:
			"More than half of patients at Torvik Hospital waited more than four hours to be admitted, according to official data.",
		silent: ["Over half of the patients at Torvik Hospital waited more than four hours."],
		fires: [
			["Less than half of the patients at Torvik Hospital waited more than four hours.", "quantity/bound"],
		],
	},
	{
		what: "a denial beside its word",
		source:
			"He added that the authorities suggested the public not travel to the lake. He has to make a non refundable deposit of $20,000 to the fund.",
		silent: [
			"The authorities told the public not to travel to the lake.",
			"He has to make a deposit of $20,000 to the fund, which he will not get back.",
		],
		fires: [
			["The authorities suggested the public travel to the lake.", "act/polarity"],
			["He has to make a refundable deposit of $20,000 to the fund.", "act/polarity"],
		],
	},
	{
		what: "an aim",
		source:
			"Rescuers worked through the day to push through roads blocked by landslides to reach the mountain villages. The bus did not reach Orme.",
		silent: ["Landslides that blocked roads kept rescuers from reaching the mountain villages."],
		fires: [["The bus reached Orme.", "act/polarity"]],
	},
	{
		what: "why something is feared",
		source:
			"Officials fear the toll could rise as first responders had reached the hilly area near Orme, 500 km west of the capital, only early on Saturday.",
		silent: ["The area near Orme, 500 kilometres west of the capital, was reached only early on Saturday."],
		fires: [["The toll could rise.", "attribution/dropped"]],
	},
	{
		what: "half without",
		source: "More than half of Torvik was without power, the energy secretary told reporters.",
		silent: ["Over half of Torvik had no power, the energy secretary said."],
		fires: [["Less than half of Torvik was without power, the secretary said.", "quantity/bound"]],
	},
	{
		what: "hours and days of a closure",
		source: "Almost 400 flights were grounded during a four-hour closure of Torvik airport.",
		silent: ["Almost 400 flights were grounded when Torvik airport closed for four hours."],
		fires: [["Almost 400 flights were grounded during a four-day closure of Torvik airport.", "time/span"]],
	},
	{
		what: "before a change in points",
		source:
			"Support compared with the poll in May was: Free Union, 24 per cent (no change); Civic Party, 20 per cent (down five points). The rating of its leader is unchanged on 40%.",
		silent: ["The Civic Party has lost support since May, falling from 25 to 20 per cent."],
		fires: [["The rating of the leader of the Civic Party is unchanged on 44%.", "quantity/value"]],
	},
	{
		what: "only about so many",
		source:
			"The office has screened an average of two million people a day, about 95 percent as many as in 2019. Ida Varga and two doctors signed the letter.",
		silent: [
			"The office has screened an average of two million people a day, only about 5 percent fewer than in 2019.",
		],
		fires: [["Only Ida Varga signed the letter.", "scope/superlative"]],
	},
	{
		what: "the same number in another unit",
		source:
			"Urz came up last through 625m of rock in a metal capsule. The lot, a 220-pound (about 100 kg) gold tub, was sold after a 20-minute bidding battle.",
		silent: [
			"Urz was hoisted through 625 metres of rock.",
			"The gold tub weighs some 100 kilos.",
			"The gold tub was sold after a bidding battle of 20 minutes.",
		],
		fires: [
			["Urz was hoisted through 625 feet of rock.", "quantity/scale"],
			["The gold tub weighs 220 kilos.", "quantity/scale"],
			["The gold tub was sold after a 20-second bidding battle.", "time/span"],
		],
	},
	{
		what: "the first of several",
		source:
			"Florian Aval, a father of two, was the first to emerge in 69 days. Next up was fellow miner Mario Sepul, whose whoops were heard before he arrived.",
		silent: ["Florian Aval was the first to emerge."],
		fires: [["Mario Sepul was the first to emerge.", "who/entity"]],
	},
	{
		what: "almost had to",
		source: "A scout troop almost had to cancel its annual trip after the treasurer stole its cash.",
		silent: ["The scouts nearly had to cancel their annual trip."],
		fires: [["The scouts had to cancel their annual trip.", "act/polarity"]],
	},
	{
		what: "a threat",
		source:
			"The builder then threatened to send in debt collectors if the charity failed to pay the balance. The builder will open a shop in Lund if the council agrees.",
		silent: ["The builder threatened the charity with debt collectors."],
		fires: [["The builder will open a shop in Lund.", "logic/condition"]],
	},
	{
		what: "full names at the end",
		source:
			"Judge Martin Hurst said the motivation was greed. Sophie Murray, prosecuting, said: “Locke systematically stole money from the scout group by writing cheques to cash.”",
		silent: ["Locke systematically stole money from the scout group, Sophie Murray said."],
		fires: [
			[
				"Locke systematically stole money from the scout group, Judge Martin Hurst said.",
				"attribution/changed",
			],
		],
	},
	{
		what: "with half of it closed",
		source:
			"Thursday's strike is set to be like the first, with half of the network closed and few trains running. The depot in Lund was closed on Monday.",
		silent: ["On Thursday half of the network will be closed."],
		fires: [["The depot in Lund will be closed.", "act/status"]],
	},
	{
		what: "said sorry",
		source:
			"Lind apologised for the uncertainty that commuters faced, but said the good news was that they could get home. The food at the inn was good, she said.",
		silent: ["Lind said sorry to commuters for the uncertainty."],
		fires: [["The food at the inn was bad, Lind said.", "act/polarity"]],
	},
	{
		what: "so many of as many",
		source:
			"The median estimate of nine economists was for the rate to remain unchanged. Only two of nine forecast a hike and neither expected as much as a point.",
		silent: [
			"Only two of the nine economists forecast a hike.",
			"Seven of the nine economists did not forecast a hike.",
		],
		fires: [["Only three of nine economists forecast a hike.", "quantity/value"]],
	},
	{
		what: "not yet and still",
		source:
			"Both islands are still recovering from the storm that hit the country in late May. Lund recovered fast.",
		silent: ["The islands had not yet recovered from the storm."],
		fires: [["Lund did not recover.", "act/polarity"]],
	},
	{
		what: "the last that she won",
		source:
			"Varga has not won a tournament since the 2017 Orme Open. She won the junior cup in Lund in 2009.",
		silent: ["The last tournament that Varga won was the Orme Open in 2017."],
		fires: [["She did not win the junior cup in Lund in 2009.", "act/polarity"]],
	},
	{
		what: "whose title it was",
		source:
			"Karl Kovar won the Orme championship for the second year in a row on Sunday. Ida Hale won the women's event, claiming her first Orme title with a straight-set victory over Una Marz.",
		silent: ["Kovar kept his Orme title."],
		fires: [["Hale claimed his first Orme title with a victory over Marz.", "who/entity"]],
	},
	{
		what: "nothing, in a sentence of its own",
		source:
			"Four days after they fled, a friend texted the Dahls a photo of what was left of their home. Nothing. The barn was left standing.",
		silent: [
			"Four days after their flight the Dahls learned from a photo that nothing was left of their home.",
		],
		fires: [["The barn was not left standing.", "act/polarity"]],
	},
];

describe("rounds on first sight", () => assertTwins(twins));
