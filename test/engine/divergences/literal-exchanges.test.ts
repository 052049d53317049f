// One word exchanged in the source's own words, each beside drafts in which nothing is exchanged.
import { assertTwins, type NewsroomTwin } from "./newsroom.ts";

const twins: readonly NewsroomTwin[] = [
	{
		what: "the first year of two",
		source: "Councils in the valley reported 936 cases of fly-tipping in 2015-16, at a cost of two million.",
		silent: ["In 2015-16 councils in the valley reported 936 cases of fly-tipping."],
		fires: [
			[
				"Councils in the valley reported 936 cases of fly-tipping in 2012-16, at a cost of two million.",
				"time/date",
			],
		],
	},
	{
		what: "an age among other figures",
		source: "The poet, who was in a children's home from the age of 12 to 18, wants to open a school.",
		silent: ["The poet, who was in a children's home from the age of 12, wants to open a school."],
		fires: [
			[
				"The poet, who was in a children's home from the age of 14 to 18, wants to open a school.",
				"quantity/value",
			],
		],
	},
	{
		what: "a place that the articles do not name",
		source: "The game is thought to have been brought to the islands from Torvik by monks.",
		silent: ["Monks are thought to have brought the game to the islands from Torvik."],
		fires: [["The game is thought to have been brought to the islands from Selby by monks.", "who/entity"]],
	},
	{
		what: "another spelling of a name, a short form and a country by another name",
		source:
			"The envoy travelled to Kiev in May to meet William Harrow of the mission from Britain, the ministry said.",
		silent: [
			"The envoy travelled to Kyiv in May to meet William Harrow of the mission from Britain, the ministry said.",
			"The envoy travelled to Kiev in May to meet Bill Harrow of the mission from Britain, the ministry said.",
		],
		fires: [
			[
				"The envoy travelled to Kiev in May to meet William Lund of the mission from Britain, the ministry said.",
				"who/name",
			],
		],
	},
];

describe("literal exchanges", () => assertTwins(twins));
