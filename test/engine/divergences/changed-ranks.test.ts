import { describe } from "mocha";
import { assertTwins, type NewsroomTwin } from "./newsroom.ts";

const twins: readonly NewsroomTwin[] = [
	{
		what: "a place among the longest",
		source: "The tunnel, the longest in the country, opened in 1994.",
		silent: [
			"The longest tunnel in the country opened in 1994.",
			"The tunnel, one of the longest in the country, opened in 1994.",
			"The second-longest tunnel in Europe opened in 1994.",
		],
		fires: [
			["The second-longest tunnel in the country opened in 1994.", "quantity/trend"],
			["The tunnel, the country's second longest, opened in 1994.", "quantity/trend"],
		],
	},
	{
		what: "the longest after another",
		source: "The tunnel is the longest in the country after the Moss tunnel, which opened in 1980.",
		silent: ["The tunnel is the second-longest in the country."],
		fires: [["The tunnel is the shortest in the country after the Moss tunnel.", "quantity/trend"]],
	},
	{
		what: "a place in a race",
		source: "She finished third in the race, behind Moe and Lind.",
		silent: ["She came third in the race.", "Third place went to her, behind Moe and Lind."],
		fires: [["She finished second in the race, behind Moe.", "quantity/value"]],
	},
	{
		what: "places in two races",
		source: "She finished third in the downhill on Friday and second in the slalom on Sunday.",
		silent: ["She finished second in the slalom.", "She came third in the downhill."],
		fires: [["She finished fourth in the downhill on Friday.", "quantity/value"]],
	},
	{
		what: "somebody's books by number",
		source: "The novel, her third, was shortlisted for the Orbel prize.",
		silent: ["Her third novel was shortlisted for the Orbel prize."],
		fires: [
			["Her second novel was shortlisted for the Orbel prize.", "quantity/value"],
			["The novel, her fourth, was shortlisted for the Orbel prize.", "quantity/value"],
		],
	},
	{
		what: "a number whose noun goes without saying",
		source: "His second wife, Ida, and his third, Una, were both there.",
		silent: ["His third wife, Una, was there."],
		fires: [["His fourth wife, Una, was there.", "quantity/value"]],
	},
];

describe("ranks", () => assertTwins(twins));
