import { describe } from "mocha";
import { assertTwins, type NewsroomTwin } from "./newsroom.ts";

const twins: readonly NewsroomTwin[] = [
	{
		what: "so many more than before",
		source: "The hospital treated 120 patients, 30 more than in the week before.",
		silent: [
			"The hospital treated 90 patients in the week before.",
			"The hospital treated 30 more patients than in the week before.",
			"In the week before it had treated 90.",
		],
		fires: [
			["The hospital treated 150 patients.", "quantity/value"],
			["The hospital treated 100 patients.", "quantity/value"],
		],
	},
	{
		what: "so many fewer than before",
		source: "The club sold 80 shirts, 20 fewer than last year.",
		silent: ["Last year the club sold 100 shirts."],
		fires: [["The club sold 60 shirts.", "quantity/value"]],
	},
	{
		what: "a multiple",
		source: "The ferry takes 40 minutes, twice as long as the train.",
		silent: ["The train takes 20 minutes.", "The ferry takes twice as long as the train."],
		fires: [["The ferry takes 45 minutes.", "time/span"]],
	},
	{
		what: "two and then a third",
		source: "The council closed two of its five libraries in 2019 and a third in 2021.",
		silent: [
			"Three of the five libraries have closed.",
			"The council closed two libraries in 2019.",
			"A third library closed in 2021.",
		],
		fires: [["Four of the five libraries have closed.", "quantity/value"]],
	},
	{
		what: "the share of the others",
		source: "Nearly two thirds of patients recovered within a week, and most of the rest within a month.",
		silent: [
			"A third of patients took longer than a week to recover.",
			"Most patients recovered within a week.",
		],
		fires: [["A third of the patients recovered within a week.", "quantity/value"]],
	},
	{
		what: "parts of a whole",
		source: "Of the 40 bridges, 12 are safe, 20 need repairs and 8 must be closed.",
		silent: [
			"Twelve of the 40 bridges are safe.",
			"Twenty bridges need repairs.",
			"Eight bridges must be closed.",
			"Some 28 of the 40 bridges are not safe.",
		],
		fires: [["Of the 45 bridges, 12 are safe.", "quantity/value"]],
	},
	{
		what: "two phases and their sum",
		source: "The first phase will cost 2 million euros and the second 5 million.",
		silent: [
			"The second phase will cost 5 million euros.",
			"The first phase will cost 2 million euros.",
			"The two phases will cost 7 million euros.",
		],
		fires: [
			["The first phase will cost 5 million euros.", "quantity/value"],
			["The second phase will cost 2 million euros.", "quantity/value"],
		],
	},
	{
		what: "figures that go respectively",
		source: "Bell and Rudd got 412 and 388 votes respectively.",
		silent: ["Bell got 412 votes.", "Rudd got 388 votes."],
		fires: [
			["Rudd got 412 votes.", "quantity/value"],
			["Bell got 388 votes.", "quantity/value"],
		],
	},
	{
		what: "the two ends of a change",
		source: "Between 2010 and 2020 the number of farms fell from 900 to 640.",
		silent: ["In 2020 there were 640 farms.", "In 2010 there were 900 farms."],
		fires: [
			["In 2010 there were 640 farms.", "quantity/value"],
			["There were 900 farms in 2020.", "quantity/value"],
		],
	},
	{
		what: "a part and what is left",
		source: "The flood damaged 300 homes, 40 of them beyond repair.",
		silent: ["The flood damaged 260 homes that can be repaired.", "Forty homes cannot be repaired."],
		fires: [["The flood damaged 350 homes.", "quantity/value"]],
	},
	{
		what: "a part of another kind",
		source: "The storm killed nine people, four of them children.",
		silent: ["Four children died in the storm.", "The storm killed five adults and four children."],
		fires: [["The storm killed four people.", "quantity/value"]],
	},
	{
		what: "two halves of a county",
		source: "The north of the county had 80 millimetres of rain in two days, the south 30.",
		silent: [
			"The south of the county had 30 millimetres of rain.",
			"The north had 80 millimetres of rain in two days.",
		],
		fires: [
			["The south had 80 millimetres of rain in two days.", "quantity/value"],
			["The north had 30 millimetres of rain.", "quantity/value"],
		],
	},
];

describe("figures that follow from others", () => assertTwins(twins));
