// Sentences of genres that have words of their own: counts of votes, studies, obituaries, budgets, searches, summits.
import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { findings } from "../compare.ts";
import { assertTwins, type NewsroomTwin } from "./newsroom.ts";

const twins: readonly NewsroomTwin[] = [
	{
		what: "a rank that is told by a denial",
		source:
			"It was the coldest night in the valley since 1987, when 30 sheep froze on the Hurn pass.\nIt was the board's first dinner since the quarrel over the pier.",
		silent: [
			"No night in the valley had been as cold since 1987.",
			"The board had not dined since the quarrel over the pier.",
		],
		fires: [["It was the coldest night in the valley since 1978.", "time/date"]],
	},
	{
		what: "no more than that",
		source:
			'"It is a guess, and nobody should build on it," said Lena Moss, a geologist at the Tamm observatory.\nA trained keeper may feed the bears.',
		silent: ["Lena Moss, a geologist at the Tamm observatory, said that it was only a guess."],
		fires: [["Only a trained keeper may feed the bears.", "scope/superlative"]],
	},
	{
		what: "the day on which it was corrected",
		source: "The port authority has corrected its notice of 9 April on the dredging of the northern basin.",
		silent: ["The port authority corrected its notice of 9 April on the dredging of the northern basin."],
		fires: [
			[
				"The port authority corrected its notice of 19 April on the dredging of the northern basin.",
				"time/date",
			],
		],
	},
	{
		what: "a part of a century",
		source: "Clara Voigt ran the choir of the seamen's church for 26 years.",
		silent: ["Clara Voigt ran the choir for more than a quarter of a century."],
		fires: [["Clara Voigt ran the choir for less than a quarter of a century.", "quantity/bound"]],
	},
	{
		what: "out of something",
		source: "The number of weavers out of work rose by 300 to 2,150 in March, the guild said.",
		silent: ["In March, 2,150 weavers were without work, 300 more than before, the guild said."],
		fires: [["The number of weavers out of work fell by 300 to 2,150 in March.", "quantity/trend"]],
	},
	{
		what: "an adjective of the place",
		source:
			"The regional director, Ivo Sand, said that two of the six pumps had failed.\nHis deputy was on leave.",
		silent: ["Ivo Sand, the director of the region, said that two of the six pumps had failed."],
		fires: [
			["Ivo Sand, the director of the museum, said that two of the six pumps had failed.", "who/title"],
		],
	},
	{
		what: "denied having done it",
		source:
			"Tenants said they had written about the lift for months. The landlord, who lives abroad, denied having received any letters.\nThe tenants' lawyer, Ute Rahn, on Friday dismissed reports that the lease included a clause about pets.",
		silent: [
			"The landlord, who lives abroad, says he received no letters.",
			"Ute Rahn has denied a report that the lease includes a clause about pets.",
		],
		fires: [["The landlord confirmed having received letters.", "act/polarity"]],
	},
	{
		what: "what another has denied",
		source:
			"A member of the crew said that the shipowner had asked for the removal of two logbooks.\nThe shipowner's agent, Pia Lorenz, denied that any such demand had been made.",
		silent: [
			"Pia Lorenz, the shipowner's agent, said no demand for the removal of two logbooks had been made.",
		],
		fires: [["The shipowner had not asked for the removal of two logbooks.", "act/polarity"]],
	},
	{
		what: "who accused says so",
		source:
			'Erik Thorne, head of the anglers, accused the mayor of "selling the lake for a car park".\nThe mayor was travelling.',
		silent: ["Erik Thorne, who heads the anglers, said the mayor had sold “the lake for a car park”."],
		fires: [["The mayor sold the lake for a car park.", "certainty/raised"]],
	},
	{
		what: "one of the most visited",
		source: "The tower at Hesk became one of the most visited buildings in the region, the keeper said.",
		silent: ["The keeper said the tower at Hesk had become one of the most visited buildings in the region."],
		fires: [
			[
				"The tower at Hesk became the most visited building in the region, the keeper said.",
				"scope/superlative",
			],
		],
	},
	{
		what: "another portfolio of the same country",
		source:
			"Norland's foreign minister, Pia Storm, denied that an offer had been made.\nThe trade ministry would not say who had written it.\nThe treasury secretary, Ole Wick, was absent.",
		silent: [
			"Pia Storm, the foreign minister of Norland, denied that an offer had been made.",
			"Norland's minister for external affairs, Pia Storm, denied that an offer had been made.",
			"Ole Wick, the finance secretary, was absent.",
		],
		fires: [["Pia Storm, Norland's trade minister, denied that an offer had been made.", "who/title"]],
	},
	{
		what: "if not, and unless",
		source:
			"The stokers said they would walk out for 12 hours on Monday unless Brandal withdrew the pay cuts.",
		silent: ["The stokers threatened to walk out on Monday if the pay cuts were not withdrawn."],
		fires: [["The stokers said they would walk out on Monday.", "logic/condition"]],
	},
	{
		what: "what somebody wants another to do",
		source:
			"The school on Tuesday apologised to the parents of the boy.\nThe parents had asked for an apology.",
		silent: ["The parents of the boy had wanted the school to apologise."],
		fires: [["The school will apologise to the parents of the boy.", "act/status"]],
	},
	{
		what: "even if",
		source:
			"The claim lapsed in 2003, so the smugglers could not be tried even if they were found.\nDivers found no traces of the cargo.",
		silent: ["No traces of the cargo were found, and since 2003 the smugglers can no longer be tried."],
		fires: [["Divers found traces of the cargo.", "act/polarity"]],
	},
	{
		what: "a year earlier",
		source:
			"The dairy lost 31 million crowns in the first half of 2021, compared with a profit of 8 million a year earlier.",
		silent: ["After a profit of 8 million crowns in the first half of 2020, the dairy lost 31 million."],
		fires: [["The dairy lost 31 million crowns in the first half of 2020.", "time/date"]],
	},
	{
		what: "a part of a group that is told in figures",
		source:
			"Two thirds of the boatmen had been paid by Friday, the guild said.\nSome 40 percent of the nets have rotted.",
		silent: [
			"Not all of the boatmen had been paid by Friday, the guild said.",
			"All of the boatmen belong to the guild.",
		],
		fires: [
			["All of the boatmen had been paid by Friday, the guild said.", "scope/general"],
			["All nets have rotted.", "scope/general"],
		],
	},
];

describe("genres", () => {
	assertTwins(twins);

	const sources = {
		"first.txt": {
			text: "At least three people were killed and 29 were missing after a slide buried a hamlet near Orla on Sunday morning, police said.",
			published: "2022-03-06",
		},
		"second.txt": {
			text: "The number of people killed in a slide at a hamlet near Orla rose to 14 on Monday as rescue crews dug through the mud, and 18 were still missing.",
			published: "2022-03-07",
		},
	};
	const serious = (draft: string) =>
		findings(draft, sources).filter((line) => /^\S+ (?:warning|error):/.test(line));

	it("a toll that has risen: no conflict with what was counted the day before", () => {
		assert.deepEqual(serious("Fourteen people have been killed in the slide, and 18 are still missing."), []);
	});

	it("a toll that has risen: another figure is told", () => {
		const found = serious("Forty-one people were killed in the slide near Orla.");
		assert.ok(
			found.some((line) => line.startsWith("quantity/value")),
			found.join("\n"),
		);
	});
});
