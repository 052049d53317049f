// What an examiner plants into drafts, and the faithful sentences beside it.
import { describe } from "mocha";
import { assertTwins, type NewsroomTwin } from "./newsroom.ts";

const twins: readonly NewsroomTwin[] = [
	{
		what: "a length in two units",
		source: "Marland and Osk share a 5,400-kilometer (3,355-mile) border, most of it forest.",
		silent: [
			"Marland and Osk share a border of 5,400 kilometers.",
			"The border of Marland and Osk is about 3,360 miles long.",
			"Marland, whose border with Osk is 5,400 km long, has forest on most of it.",
		],
		fires: [
			["Marland and Osk share a 5,500-kilometer border, most of it forest.", "quantity/value"],
			["Marland and Osk share a 3,455-mile border, most of it forest.", "quantity/value"],
			["Most of the border of Marland and Osk, which is 3,950 miles long, is forest.", "quantity/value"],
			["Marland and Osk share a 5,400-mile border, most of it forest.", "quantity/scale"],
		],
	},
	{
		what: "which way a thing is measured",
		source: "The footbridge at Lund has a 480-metre deck and two towers of steel.",
		silent: ["The deck of the footbridge at Lund is 480 metres long."],
		fires: [["The deck of the footbridge at Lund is 530 metres long.", "quantity/value"]],
	},
	{
		what: "nobody wanted to",
		source: "Lindal and Korven Foods declined to comment when asked about the fire.",
		silent: [
			"Neither Lindal nor Korven Foods wanted to comment on the fire.",
			"Neither Lindal nor Korven Foods was willing to comment on the fire.",
			"Asked about the fire, Lindal did not want to comment.",
		],
		fires: [
			["Neither Lindal nor Korven Foods refused to comment on the fire.", "act/polarity"],
			["Lindal was willing to comment on the fire.", "act/polarity"],
		],
	},
	{
		what: "what was tried in the same year",
		source: "The regulator moved to close the Telmar mine in April 2018 after it refused to show its books.",
		silent: ["In April 2018 the regulator sought to close the Telmar mine, which refused to show its books."],
		fires: [
			[
				"The regulator closed the Telmar mine in April 2018 after it refused to show its books.",
				"act/status",
			],
		],
	},
	{
		what: "what was planned for a year",
		source: "The city of Averley will open a bridge over the Orne in 2020.",
		silent: ["The city of Averley opened a bridge over the Orne in 2020."],
		fires: [["The city of Averley has opened a bridge over the Orne.", "act/status"]],
	},
	{
		what: "one more in a row of names",
		source: "Marland and Osk will sign a fishing treaty this month, the water watchdog of Marland said.",
		silent: [
			"Osk and Marland will sign a fishing treaty this month, the water watchdog of Marland said.",
			"Osk will sign a fishing treaty with Marland this month, the water watchdog of Marland said.",
		],
		fires: [
			[
				"Marland, Osk and Torvia will sign a fishing treaty this month, the water watchdog of Marland said.",
				"who/group",
			],
		],
	},
	{
		what: "one more in a row of names that the article has elsewhere",
		source:
			"Marland and Osk signed the treaty on Monday. The talks lasted a year. Nobody had thought that they would end. Torvia signed it in May. Belmar has no coast.",
		silent: ["Marland, Osk and Torvia signed the treaty."],
		fires: [["Marland, Osk and Belmar signed the treaty.", "who/group"]],
	},
	{
		what: "a row that is open",
		source: "Several states, including Marland and Osk, signed the treaty on Monday.",
		silent: ["Marland, Osk and Torvia signed the treaty on Monday."],
		fires: [["Several states, including Marland and Osk, signed the treaty on Tuesday.", "time/date"]],
	},
	{
		what: "one of two who alone have it",
		source:
			"Marland said it was helping Osk build a submarine, something only Marland and the United Isles possess at the moment.",
		silent: [
			"Only the United Isles and Marland possess such a submarine, Marland said.",
			"Apart from Marland, only the United Isles possess such a submarine, Marland said.",
		],
		fires: [
			["Such a submarine is something only the United Isles possess at the moment.", "scope/superlative"],
			["Only Marland possesses such a submarine at the moment, Marland said.", "scope/superlative"],
		],
	},
];

describe("planted errors and faithful sentences", () => {
	assertTwins(twins);
});
