// Facts that no article has, beside facts of their kind that one has: each is a fact of its own.
import { describe } from "mocha";
import { assertTwins, type NewsroomTwin } from "./newsroom.ts";

const twins: readonly NewsroomTwin[] = [
	{
		what: "two closings of one place",
		source:
			"The marina closed for a week in 2015 so that a film could be shot there. Its keeper sells tickets from all over the region.",
		silent: ["The marina will reopen on 3 June for the regatta, which ends with fireworks."],
		fires: [["The marina opened for a week in 2015 so that a film could be shot there.", "act/polarity"]],
	},
	{
		what: "what is sold and what is bought",
		source:
			"Protests had been announced outside the hall where she was to speak, and people who bought tickets were told that their bags would be searched.",
		silent: ["About 2,000 tickets had been sold for the readings in Lund, Kell and Torvik."],
		fires: [],
	},
	{
		what: "prices of two things",
		source: "Prices of heating oil rose 3.0 percent in February, the statistics office said.",
		silent: ["Prices of finished energy goods rose 4.0 percent in February, the statistics office said."],
		fires: [
			["Prices of heating oil rose 4.0 percent in February, the statistics office said.", "quantity/value"],
		],
	},
	{
		what: "a month and four months",
		source: "In the first four months of the year public debt rose by 301 million euros, the ministry said.",
		silent: ["Public debt rose by 38 million euros in April, the ministry said."],
		fires: [
			[
				"Public debt rose by 38 million euros in the first four months of the year, the ministry said.",
				"quantity/value",
			],
		],
	},
	{
		what: "two months and the year before",
		source:
			"The trade deficit for the two months widened to 6.8 million crowns from 5.2 million a year ago, the bank said.",
		silent: ["For the two months the trade deficit was 6.8 million crowns."],
		fires: [
			[
				"The trade deficit for the two months widened to 7.8 million crowns, the bank said.",
				"quantity/value",
			],
		],
	},
	{
		what: "goals for two clubs",
		source: "Vik scored once in 15 matches for Torvik before he moved abroad.",
		silent: ["He scored 14 goals in 35 matches for Hamra last season."],
		fires: [["Vik scored once in 25 matches for Torvik.", "quantity/value"]],
	},
	{
		what: "few words, and a figure that tells which fact is meant",
		source: "Entry to the caves is free; last year 58,000 people came, up from 49,500 in 2022.",
		silent: ["Visitor numbers rose to 58,000 last year."],
		fires: [["Visitor numbers fell to 58,000 last year.", "quantity/trend"]],
	},
	{
		what: "two figures, both of them others",
		source:
			"Rents in the old town rose 3.0 percent in May after an increase of 18.0 percent in April, the office said.",
		silent: [
			"Rents in the port rose 4.1 percent in May after an increase of 9.8 percent in April, the office said.",
		],
		fires: [
			[
				"Rents in the old town rose 4.1 percent in May after an increase of 18.0 percent in April, the office said.",
				"quantity/value",
			],
			["Rents rose 4.1 percent in May, the office said.", "quantity/value"],
		],
	},
	{
		what: "one figure that is said twice",
		source: "Each of the 25 teams brought one boat, and the 25 boats were moored along the quay of Torvik.",
		silent: ["The 25 teams brought 25 boats, which were moored along the quay of Torvik."],
		fires: [
			[
				"Each of the 20 teams brought one boat, and the 20 boats were moored along the quay of Torvik.",
				"quantity/value",
			],
		],
	},
	{
		what: "a figure that no source has, beside several of its kind",
		source:
			"The ferry line carried 61,400 passengers in May. It had carried 58,900 in April and 49,300 in March, and it has ordered a new ship in Torvik.",
		silent: ["The new ship that the ferry line has ordered in Torvik takes 52,600 tonnes of freight a year."],
		fires: [["The ferry line carried 71,400 passengers in May.", "quantity/value"]],
	},
];

describe("facts of their own", () => assertTwins(twins));
