// Twins of a fact-checker's day, through the whole pipeline: each source with drafts that must stay without a warning and
// drafts that must not.
import { describe } from "mocha";
import { assertTwins, type NewsroomTwin } from "./newsroom.ts";

const twins: readonly NewsroomTwin[] = [
	{
		what: "who goes on behind a clause put in",
		source: "The shipyard is weighing the bid, a lawyer said, but has not signed a contract.",
		silent: ["The shipyard has signed no contract.", "The shipyard is weighing the bid."],
		fires: [["The shipyard has signed a contract.", "act/polarity"]],
	},
	{
		what: "a denial that ends before a colon",
		source: "The paintings had been copied by a student three years earlier, letters show.",
		silent: ["Letters suggest that they were not: a student had copied the paintings."],
		fires: [["A student had not copied the paintings.", "act/polarity"]],
	},
	{
		what: "would for could",
		source: "A breach of the dyke could cut off the ferry landing that serves Holm and two islands.",
		silent: [
			"A breach of the dyke could cut off the ferry landing.",
			"The ferry landing that serves Holm could be cut off by a breach of the dyke.",
		],
		fires: [
			[
				"A breach of the dyke would cut off the ferry landing that serves Holm and two islands.",
				"certainty/raised",
			],
		],
	},
	{
		what: "would where the article says so as well",
		source:
			"The toll could cost a driver 40 crowns a day. It would cost drivers from the islands more: the toll would cost them 60 crowns.",
		silent: ["The toll would cost a driver 40 crowns a day."],
		fires: [],
	},
	{
		what: "since when it is the largest",
		source: "It was the longest strike that the port has seen since 1987.",
		silent: ["It was the longest strike that the port has seen in decades."],
		fires: [
			["It was the longest strike that the port has ever seen.", "logic/comparison"],
			["It was the longest strike in the port's history.", "logic/comparison"],
		],
	},
	{
		what: "a year in another clause behind a mark",
		source: "It is the tallest mast that the yard has built, and the first to be sold since 1998.",
		silent: ["It is the tallest mast that the yard has ever built."],
		fires: [],
	},
	{
		what: "what something merely is",
		source:
			"The rector, Ines Halb, called the ruling on the library provisional and denied that it hid a plan.",
		silent: ["Ines Halb said that the ruling on the library was only provisional."],
		fires: [["Only Ines Halb called the ruling on the library provisional.", "scope/superlative"]],
	},
	{
		what: "where it is to be had",
		source: "The stamp is available at post offices, the ministry said on Monday.",
		silent: ["The stamp is available at post offices, the ministry said."],
		fires: [["The stamp is only available at post offices, the ministry said.", "scope/superlative"]],
	},
	{
		what: "a verb of saying that is part of what is said",
		source:
			"Opponents of the merger have accused the abbey of selling a mill to a firm that could not afford to maintain it.",
		silent: ["The abbey was accused of selling a mill to a firm that could not afford to maintain it."],
		fires: [["The abbey sold a mill to a firm that could not afford to maintain it.", "attribution/dropped"]],
	},
	{
		what: "millions behind a name",
		source: "The court fined Halm 3 million crowns in 2019 over late trains.",
		silent: ["The court fined Halm 3 million crowns over late trains."],
		fires: [
			["The court fined Halm 3 billion crowns over late trains.", "quantity/scale"],
			["The court fined Halm 8 million crowns over late trains.", "quantity/value"],
		],
	},
	{
		what: "a fine a day and a fine",
		source: "The county fined the quarry $48,000 on Monday for dumping rubble in the lake.",
		silent: ["The county can fine the quarry up to $4,000 a day for dumping rubble."],
		fires: [["The county fined the quarry $84,000 for dumping rubble in the lake.", "quantity/value"]],
	},
	{
		what: "twice what and half of what",
		source: "The second bridge cost the canton 9 million francs, twice what had been planned.",
		silent: ["The second bridge cost the canton double what had been planned."],
		fires: [["The second bridge cost the canton half of what had been planned.", "quantity/value"]],
	},
	{
		what: "for each day",
		source: "The quarry faces fines of as much as $4,000 for each day it ignores the order.",
		silent: ["The quarry faces fines of up to $4,000 a day."],
		fires: [["The quarry faces fines of up to $7,000 a day.", "quantity/value"]],
	},
	{
		what: "the date of another clause",
		source: "The guild sold the hall in 2004, two decades after the fire that it had survived in 1983.",
		silent: ["The guild sold the hall in 2004.", "The hall survived a fire in 1983."],
		fires: [["The guild sold the hall in 1983.", "time/date"]],
	},
	{
		what: "the date of a clause below another",
		source: "The firm bought the yard in 1998, three years after it had sold the dock that it built in 1974.",
		silent: ["The firm bought the yard in 1998.", "The firm built the dock in 1974."],
		fires: [["The firm bought the yard in 1974.", "time/date"]],
	},
	{
		what: "the day of another act",
		source:
			"The council met on Wednesday, 13 March, two days after the tenants were told to leave the house at once.",
		silent: ["The city asked the tenants on 11 March to leave the house at once."],
		fires: [["The council met on 12 March.", "time/date"]],
	},
	{
		what: "when somebody was ahead",
		source:
			"A second count that ended on Friday put her nine votes ahead of Councillor Marek Vale, who had led by 40 votes at first.",
		silent: ["On 2 May, the day of the election, Councillor Marek Vale was 40 votes ahead of her."],
		fires: [["The second count ended on Sunday.", "time/date"]],
	},
];

describe("slips that a fact-checker finds", () => assertTwins(twins));
