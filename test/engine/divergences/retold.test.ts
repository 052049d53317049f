// Sentences that retell a passage in the words of another desk.
import { describe } from "mocha";
import { assertTwins, type NewsroomTwin } from "./newsroom.ts";

const twins: readonly NewsroomTwin[] = [
	{
		what: "two alternatives are no condition",
		source: "Families flock to the lido; whether on weekdays or at weekends, the pool fills by noon.",
		silent: ["The pool fills by noon."],
		fires: [],
	},
	{
		what: "what is not settled",
		source: "Whether the pool opens at weekends is not settled.",
		silent: [],
		fires: [["The pool opens at weekends.", "certainty/raised"]],
	},
	{
		what: "a fact that is judged",
		source: "It seems fitting that a former miner runs the museum.",
		silent: ["A former miner runs the museum.", "It is fitting that a former miner runs the museum."],
		fires: [],
	},
	{
		what: "a fact in doubt",
		source: "It seems that a former miner runs the museum.",
		silent: ["A former miner apparently runs the museum."],
		fires: [["A former miner runs the museum.", "certainty/raised"]],
	},
	{
		what: "what mostly happens",
		source: "The storms, which tend to track along the coast, flooded three villages.",
		silent: ["The storms that track along the coast flooded three villages."],
		fires: [],
	},
	{
		what: "the first of whom that is thought",
		source: "Paez is believed to be the first European to have seen the falls.",
		silent: ["Paez is considered the first European to see the falls."],
		fires: [["Paez was the first European to see the falls.", "certainty/raised"]],
	},
	{
		what: "a word between the denial and its verb",
		source: "Probus did not, however, take any action against the rebels.",
		silent: [
			"Probus did not take any action against the rebels.",
			"Probus took no action against the rebels.",
		],
		fires: [["Probus took action against the rebels.", "act/polarity"]],
	},
	{
		what: "an inability in helping",
		source:
			"Dr Benn made up for his inability in helping his mother by going beyond the call to help his patients.",
		silent: [
			"Dr Benn made up for his inability to help his mother by going beyond the call for his patients.",
		],
		fires: [
			[
				"Dr Benn made up for his ability to help his mother by going beyond the call for his patients.",
				"act/polarity",
			],
		],
	},
	{
		what: "two prepositions with one thing",
		source: "At Hollins we believe in working with and not against our clients.",
		silent: [
			"Hollins works with its clients, not against them.",
			"Hollins believes in working with its clients.",
		],
		fires: [],
	},
	{
		what: "half a million in two spellings",
		source: "Last year the agency processed more than one-half million visas.",
		silent: ["Last year the agency processed over 500,000 visas."],
		fires: [["Last year the agency processed less than half a million visas.", "quantity/bound"]],
	},
	{
		what: "higher than a figure",
		source: "Winds can be higher than 90 metres per second near the ground.",
		silent: ["Winds near the ground can exceed 90 metres per second."],
		fires: [["Winds near the ground can exceed 120 metres per second.", "quantity/value"]],
	},
	{
		what: "a total that does not name what it counts",
		source: "The party this week has picked up 10 endorsements, and claims to have a total of 192.",
		silent: ["The party claims 192 endorsements."],
		fires: [["The party claims 182 endorsements.", "quantity/value"]],
	},
	{
		what: "a state cut short",
		source: "Phil Levin has been awarded a grant to study at Brookley College in Boston, Mass.",
		silent: ["Phil Levin has been awarded a grant to study at Brookley College in Boston, Massachusetts."],
		fires: [
			["Phil Levin has been awarded a grant to study at Brookley College in Boston, Maine.", "place/where"],
		],
	},
	{
		what: "a state in two letters",
		source: "Sen. Richard Selby, D-Ala., proposed the amendment to the bill.",
		silent: [
			"Senator Richard Selby, D-AL, proposed the amendment.",
			"Senator Richard Selby, an Alabama Democrat, proposed the amendment.",
		],
		fires: [["Senator Richard Selby, an Arkansas Democrat, proposed the amendment.", "who/entity"]],
	},
	{
		what: "a body by its letters",
		source:
			"The toll rose on Wednesday when an Air Force F-111 bomber crashed on a training mission in Oman.",
		silent: ["A USAF F-111 bomber crashed on Wednesday on a training mission in Oman."],
		fires: [["A NASA F-111 bomber crashed on Wednesday on a training mission in Oman.", "who/entity"]],
	},
	{
		what: "a thing and its kind in one word",
		source: "War planes taking part in the operation are flying again after they were grounded for 24 hours.",
		silent: ["The warplanes are flying again after being grounded for 24 hours."],
		fires: [["The tankers are flying again after being grounded for 24 hours.", "who/entity"]],
	},
	{
		what: "a word that is part of two things",
		source:
			"Passengers boarding high-speed trains in Paris will zoom north to Calais, then crawl through Kent.",
		silent: [
			"Without the high-speed link, passengers will zoom from Paris to Calais and crawl through Kent.",
		],
		fires: [
			["Passengers boarding high-speed trains in Paris will not zoom north to Calais.", "act/polarity"],
		],
	},
];

describe("what is retold", () => assertTwins(twins));
