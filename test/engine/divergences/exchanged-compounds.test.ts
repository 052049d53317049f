import { describe } from "mocha";
import { assertTwins, type NewsroomTwin } from "./newsroom.ts";

const twins: readonly NewsroomTwin[] = [
	{
		what: "hours of work",
		source: "The survey asked full-time workers in three cities how they travel.",
		silent: [
			"The survey asked full-time workers in three cities about their travel.",
			"Full time workers in three cities were asked how they travel.",
		],
		fires: [["The survey asked part-time workers in three cities how they travel.", "who/entity"]],
	},
	{
		what: "two of a kind in one article",
		source:
			"The survey asked full-time workers in three cities how they travel. In a fourth, part-time workers were asked, too.",
		silent: ["The survey asked part-time workers how they travel."],
		fires: [["The survey asked full-time workers in two cities how they travel.", "quantity/value"]],
	},
	{
		what: "what drives a thing",
		source: "The council will buy a solar-powered pump for the meadows.",
		silent: ["A sun-powered pump will be bought for the meadows.", "The council will buy a solar pump."],
		fires: [
			["The council will buy a wind-powered pump for the meadows.", "who/entity"],
			["The council will buy a diesel-powered pump for the meadows.", "who/entity"],
		],
	},
	{
		what: "whose a thing is",
		source: "The state-owned railway has ordered 40 trains.",
		silent: [
			"The government-owned railway has ordered 40 trains.",
			"The state-run railway ordered 40 trains.",
		],
		fires: [["The privately-owned railway has ordered 40 trains.", "who/entity"]],
	},
	{
		what: "a prefix that opposes another",
		source: "The mill will go over to a single-shift pattern in January.",
		silent: ["In January the mill goes over to a single-shift pattern."],
		fires: [["The mill will go over to a multi-shift pattern in January.", "act/polarity"]],
	},
	{
		what: "a place aboard",
		source: "An on-board camera filmed the crash of the tram.",
		silent: ["The crash of the tram was filmed by an on-board camera."],
		fires: [["An off-board camera filmed the crash of the tram.", "act/polarity"]],
	},
	{
		what: "another thing of another kind",
		source: "Full-time staff get a bonus, and the part-time crew of the ferry gets a day off.",
		silent: ["The ferry's part-time crew gets a day off."],
		fires: [["Full-time staff get no bonus.", "act/polarity"]],
	},
	{
		what: "talks between two",
		source: "The minister welcomed the bilateral talks in Geneva.",
		silent: ["The minister welcomed the two-way talks in Geneva."],
		fires: [["The minister welcomed the multilateral talks in Geneva.", "who/entity"]],
	},
	{
		what: "en- and de-",
		source: "The lab found a flaw in the encryption of the cards.",
		silent: ["A flaw in the cards' encryption was found by the lab."],
		fires: [["The lab found a flaw in the decryption of the cards.", "act/polarity"]],
	},
	{
		what: "words that only look like en- and de-",
		source: "New rules are to deter drivers from the bridge.",
		silent: ["New rules are to keep drivers from entering the bridge.", "New rules deter drivers who enter."],
		fires: [["New rules are to deter cyclists from the bridge.", "who/entity"]],
	},
];

describe("compounds in the place of others", () => assertTwins(twins));
