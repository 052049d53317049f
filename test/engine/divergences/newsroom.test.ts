// Twins for slips of a newsroom day, through the whole pipeline: each source with drafts that must stay without a
// warning and drafts that must not.
import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { findings } from "../compare.ts";
import { assertTwins, type NewsroomTwin, seriousOf } from "./newsroom.ts";

const twins: readonly NewsroomTwin[] = [
	{
		what: "a year that follows from another and a duration",
		source: "She joined the party in 2012 and left it three years later.",
		silent: ["She left the party in 2015."],
		fires: [
			["She left the party in 2014.", "time/date"],
			["She joined the party in 2015.", "time/date"],
		],
	},
	{
		what: "a month that follows from another and a duration",
		source: "The siege began in March and ended five months later.",
		silent: ["The siege ended in August."],
		fires: [["The siege ended in July.", "time/date"]],
	},
	{
		what: "a day that follows from another and a duration",
		source: "The bridge closed on 4 May and reopened two weeks later.",
		silent: ["The bridge reopened on 18 May."],
		fires: [["The bridge reopened on 11 May.", "time/date"]],
	},
	{
		what: "an hour that follows from another and a delay",
		source: "The ferry left Kell at 6 am, two hours late because of fog.",
		silent: ["The ferry should have left Kell at 4 am."],
		fires: [["The ferry left Kell at 4 am.", "time/date"]],
	},
	{
		what: "the others of a limit",
		source:
			"The drug cut deaths by a third in patients over 60, the study found, but had no effect in younger people.",
		silent: ["The drug had no effect in patients under 60."],
		fires: [["The drug cut deaths by half in patients over 60.", "quantity/value"]],
	},
	{
		what: "punished for what was not done",
		source: "The court fined the bank 3 million euros for failing to report the transfers.",
		silent: [
			"The bank was fined 3 million euros because it had not reported the transfers.",
			"The bank was fined 3 million euros by the court.",
		],
		fires: [
			["The bank was fined 3 million euros for reporting the transfers.", "act/polarity"],
			["The bank fined the court 3 million euros.", "who/role"],
		],
	},
	{
		what: "a lack that the source does not have",
		source:
			"The strike was called off after the union won the backing of the drivers. The inspectors praised the clean water on the upper floors.",
		silent: [
			"The strike was called off after the drivers gave the union their backing.",
			"The inspectors praised the water on the upper floors for being clean.",
		],
		fires: [
			["The strike was called off because of a lack of backing from the drivers.", "act/polarity"],
			["The inspectors noted the absence of clean water on the upper floors.", "act/polarity"],
		],
	},
	{
		what: "a lack that the source tells otherwise",
		source:
			"Clean water was scarce in the camp. The clinic had too few nurses on the night shift. Voters are angry about the lack of affordable homes in the city.",
		silent: [
			"There was a lack of clean water in the camp.",
			"A lack of nurses on the night shift was noted at the clinic.",
			"Voters are angry about the shortage of affordable homes in the city.",
			"Voters are angry that there are too few affordable homes in the city.",
		],
		fires: [["Voters are angry about the affordable homes in the city.", "act/polarity"]],
	},
	{
		what: "a transfer from one club to another",
		source: "Brantwell have signed the goalkeeper Ines Duarte from Ostby for a fee of £3m.",
		silent: ["Ines Duarte has been signed by Brantwell from Ostby for £3m."],
		fires: [["Ostby have signed the goalkeeper Ines Duarte from Brantwell for a fee of £3m.", "who/role"]],
	},
	{
		what: "what is hoped for on a condition",
		source: "The museum hopes to reopen its north wing in May if the roof is repaired.",
		silent: ["The museum hopes to reopen its north wing in May if the roof is mended."],
		fires: [["The museum reopened its north wing in May.", "act/status"]],
	},
	{
		what: "a condition after a comma",
		source: "Growers who lost their crops will receive 900 euros each, provided they register by Friday.",
		silent: ["Growers who lost their crops will receive 900 euros each if they register by Friday."],
		fires: [["Growers who lost their crops will receive 900 euros each.", "logic/condition"]],
	},
	{
		what: "a rank since something happened",
		source: "The turnout was 61 percent, the highest in the town since it got its own council in 1994.",
		silent: ["The turnout was the highest in the town since 1994."],
		fires: [["The turnout was the highest ever in the town.", "logic/comparison"]],
	},
	{
		what: "a rank told by a denial",
		source: "It is the longest ban given to a Danish cyclist since 2003.",
		silent: ["No Danish cyclist has been given a longer ban since 2003."],
		fires: [["It is the shortest ban given to a Danish cyclist since 2003.", "quantity/trend"]],
	},
	{
		what: "the last of what there has been none of since",
		source: "The ministry declared the measles outbreak over on Friday after 30 days without a new case.",
		silent: ["The measles outbreak was declared over on Friday, 30 days after the last new case."],
		fires: [
			[
				"The ministry declared the measles outbreak over on Friday after 30 days with a new case.",
				"act/polarity",
			],
		],
	},
	{
		what: "an infinitive that can be a noun",
		source:
			"The archive was closed in 2017 after the publisher declined to hand over its letters to the city library.",
		silent: ["The publisher did not hand over its letters to the city library."],
		fires: [["The publisher handed over its letters to the city library.", "act/polarity"]],
	},
	{
		what: "a request granted",
		source: "The tribunal rejected a request by the airline to seal the crew's testimony.",
		silent: ["The airline's request to seal the crew's testimony was refused by the tribunal."],
		fires: [["The tribunal granted a request by the airline to seal the crew's testimony.", "act/polarity"]],
	},
	{
		what: "an office at the beginning of a sentence",
		source: "Coach Dario Penn conceded that the season was lost. The club has 14 points.",
		silent: ["Dario Penn, the club's coach, conceded that the season was lost."],
		fires: [["Dario Penn, the club's former coach, conceded that the season was lost.", "who/title"]],
	},
	{
		what: "how many times as much",
		source: "The repairs will cost 40 million crowns, twice as much as the new bridge cost in 2010.",
		silent: [
			"The repairs will cost twice as much as the bridge cost in 2010.",
			"The repairs will cost two times as much as the bridge cost in 2010.",
		],
		fires: [["The repairs will cost three times as much as the bridge cost in 2010.", "quantity/value"]],
	},
	{
		what: "a place that the article has elsewhere",
		source:
			"A 71-year-old cyclist died in Torvik when a wall fell on the lane.\nIn Hamra, two farmers aged 30 and 33 drowned after a dam burst.",
		silent: ["A cyclist aged 71 died in Torvik when a wall fell on the lane."],
		fires: [["A 71-year-old cyclist died in Hamra when a wall fell on the lane.", "place/where"]],
	},
	{
		what: "a body that speaks for itself elsewhere",
		source:
			"Nordbank, the Norwegian lender, said it would publish the audit with its Swedish partner on May 4.\nGreenpeace said last week the two banks had a bad record.",
		silent: [
			"Norway's Nordbank said it would publish the audit with its Swedish partner on May 4.",
			"The lender said it would publish the audit with its Swedish partner on May 4.",
		],
		fires: [
			[
				"Greenpeace said it would publish the audit with its Swedish partner on May 4.",
				"attribution/changed",
			],
		],
	},
	{
		what: "the sort of company",
		source: "The gas company Helvar had 200 fitters on call. Helvar expects the repairs to take a week.",
		silent: ["Helvar, the energy company, had 200 fitters on call."],
		fires: [["Helvar, the gas company, had 250 fitters on call.", "quantity/value"]],
	},
	{
		what: "a condition on what only could be",
		source: "Sofie Lund could play in the final on Sunday if her papers are signed in time.",
		silent: ["Sofie Lund could play in the final on Sunday."],
		fires: [["Sofie Lund will play in the final on Sunday.", "logic/condition"]],
	},
	{
		what: "a change by a fraction",
		source:
			"Since May, when 71 percent of pilots backed the pact, the number of late flights has fallen by a quarter, the airline says.",
		silent: ["Late flights are down by 25 percent, the airline says."],
		fires: [["Late flights are down by 45 percent, the airline says.", "quantity/value"]],
	},
	{
		what: "the difference of two figures",
		source: "The nurses ask for a bonus of 14 euros a shift; the clinic has offered 8 euros.",
		silent: ["The nurses ask for a bonus of 14 euros a shift, six more than the clinic has offered."],
		fires: [["The nurses ask for a bonus of 41 euros a shift.", "quantity/value"]],
	},
	{
		what: "what two figures of the source differ by",
		source:
			"The audit found that the ferry line had reduced its crews from 420 to 300 in the two years before the storm.",
		silent: ["In the two years before the storm the ferry line had cut 120 of its 420 crews."],
		fires: [],
	},
	{
		what: "two ways in one sentence",
		source: "The plan cuts subsidies by 1.1 billion euros and raises fuel duty from 19 to 22 percent.",
		silent: ["The duty rise from 19 to 22 percent is an increase of three points."],
		fires: [["The plan raises subsidies by 1.1 billion euros.", "quantity/trend"]],
	},
	{
		what: "an act denied that others do step by step",
		source: "Officers have not arrested anyone over the blaze in Torvik.",
		silent: ["Officers have arrested nobody over the blaze in Torvik."],
		fires: [["Officers have arrested a woman over the blaze in Torvik.", "act/polarity"]],
	},
	{
		what: "an act denied of a pronoun",
		source: "Goran Halas denied any wrongdoing.\nAuditors have opened a review but have not questioned him.",
		silent: ["Auditors have not questioned Halas."],
		fires: [["Auditors have questioned Halas.", "act/polarity"]],
	},
	{
		what: "an act that is weighed",
		source: "Nordvik, which said the depot would create 90 jobs, is considering an appeal.",
		silent: ["Nordvik is thinking about an appeal.", "Nordvik may appeal."],
		fires: [["Nordvik has appealed.", "act/status"]],
	},
	{
		what: "what opens by itself",
		source: "Tarvo, which employs 300 people, said its northern tunnel would reopen within two weeks.",
		silent: ["Tarvo expects to reopen its northern tunnel within two weeks."],
		fires: [["Tarvo has reopened its northern tunnel.", "act/status"]],
	},
	{
		what: "a multiple of something named",
		source: "Inspectors found 45 tonnes of fuel in the depot, almost twice the permitted amount.",
		silent: ["Almost two times the permitted amount of fuel was found in the depot by inspectors."],
		fires: [
			["Inspectors found almost three times the permitted amount of fuel in the depot.", "quantity/value"],
		],
	},
	{
		what: "what signs suggest",
		source: "Burnt beams and melted glass suggest that the chapel burned down.",
		silent: ["Signs suggest that the chapel burned down."],
		fires: [["The chapel burned down.", "attribution/dropped"]],
	},
	{
		what: "a judge who speaks for the court",
		source: "A judge has rejected a claim by Velotrans for 90,000 euros in damages from the drivers.",
		silent: ["A court has rejected Velotrans's claim for 90,000 euros in damages from the drivers."],
		fires: [
			[
				"A judge has upheld a claim by Velotrans for 90,000 euros in damages from the drivers.",
				"act/polarity",
			],
		],
	},
	{
		what: "a quotation of one word",
		source: 'The harbor master, Odile Brandt, called the delay "unbearable" and asked for a second crane.',
		silent: [
			"The harbor master, Odile Brandt, called the delay “unbearable”.",
			'The harbor master, Odile Brandt, said the delay was "unbearable".',
			'The harbor master, Odile Brandt, asked for a "second" crane.',
		],
		fires: [["The harbor master, Odile Brandt, called the delay “inexcusable”.", "quote/altered"]],
	},
	{
		what: "a part of a number",
		source: "Nine of the 24 paintings were found in a barn near the border on Monday.",
		silent: [
			"Nine of the paintings were found in a barn near the border on Monday.",
			"All nine paintings found on Monday had been hidden in a barn near the border.",
		],
		fires: [["All 24 paintings were found in a barn near the border on Monday.", "scope/superlative"]],
	},
	{
		what: "all but a part of a number",
		source: "All but three of the 24 paintings were found in a barn near the border on Monday.",
		silent: ["Nearly all of the 24 paintings were found in a barn near the border on Monday."],
		fires: [["All 24 paintings were found in a barn near the border on Monday.", "scope/superlative"]],
	},
	{
		what: "who is asked, and says no",
		source: "The coach, Nils Aker, has rejected calls from the fans to quit.",
		silent: ["Nils Aker, the coach, will not quit.", "Nils Aker, the coach, has refused to quit."],
		fires: [["Nils Aker, the coach, has quit.", "act/polarity"]],
	},
	{
		what: "who is asked, and has not answered",
		source: "The coach, Nils Aker, faces calls from the fans to quit.",
		silent: ["Fans want Nils Aker, the coach, to quit."],
		fires: [["Nils Aker, the coach, has quit.", "act/status"]],
	},
	{
		what: "whose police",
		source:
			"Danish police have stopped two trucks with stolen engines from a factory in the Swedish town of Ljungby.",
		silent: [
			"Danish police have stopped two trucks with engines from the Swedish town of Ljungby.",
			"Denmark's police have stopped two trucks with stolen engines.",
		],
		fires: [["Swedish police have stopped two trucks with stolen engines.", "who/entity"]],
	},
	{
		what: "a bound behind the figure",
		source: "The ferry will be out of service for at least two months, the company said.",
		silent: [
			"The ferry will be out of service for two months or longer, the company said.",
			"The ferry will be out of service for two months or more, the company said.",
		],
		fires: [["The ferry will be out of service for up to two months, the company said.", "quantity/bound"]],
	},
	{
		what: "what a figure has risen from, behind it",
		source: "Entry to the caves is free; last year 58,000 people came, up from 49,500 in 2022.",
		silent: ["Visitor numbers rose to 58,000 last year, from 49,500 in 2022."],
		fires: [["Visitor numbers fell to 58,000 last year.", "quantity/trend"]],
	},
	{
		what: "a currency",
		source: "The museum's insurer put the value of the ring at 3.2 million euros.",
		silent: ["The ring is worth €3.2m, the museum's insurer says."],
		fires: [["The museum's insurer put the value of the ring at 3.2 million dollars.", "quantity/scale"]],
	},
];

describe("slips of a newsroom day", () => {
	for (const { what, source, silent, fires } of twins) {
		for (const draft of silent)
			it(`${what}: no warning for “${draft}”`, () => {
				assert.deepEqual(seriousOf(draft, source), []);
			});
		for (const [draft, code] of fires)
			it(`${what}: ${code} for “${draft}”`, () => {
				assert.ok(seriousOf(draft, source).includes(code), findings(draft, source).join("\n"));
			});
	}
	it("says of a currency once that it is another one", () => {
		assert.deepEqual(
			seriousOf(
				"The insurer puts the value at 3.2 million dollars.",
				"The museum's insurer put their value at 3.2 million euros.",
			),
			["quantity/scale"],
		);
	});

	assertTwins(twins);
	it("dates a weekday that is still to come by the days ahead", () => {
		const text =
			"Residents were told to leave before Storm Aurel makes landfall in the early hours of Saturday.";
		const source = { "a.txt": { text, published: "2023-11-17" } };
		const dates = (draft: string) => findings(draft, source).filter((line) => line.startsWith("time/date"));
		assert.deepEqual(dates("Aurel made landfall in the early hours of 18 November 2023."), []);
		assert.equal(dates("Aurel made landfall in the early hours of 19 November 2023.").length, 1);
	});
	it("lets the draft date a report by the month in which it came out", () => {
		const text = "A judge has dismissed a claim by Velotrans for 90,000 euros in damages over June's strike.";
		const source = { "a.txt": { text, published: "2022-09-06" } };
		const dates = (draft: string) => findings(draft, source).filter((line) => line.startsWith("time/date"));
		assert.deepEqual(dates("In September a judge dismissed a claim by Velotrans for 90,000 euros."), []);
		assert.deepEqual(dates("A judge dismissed Velotrans's claim for 90,000 euros over June's strike."), []);
		assert.equal(dates("A judge dismissed Velotrans's claim for 90,000 euros over July's strike.").length, 1);
	});
	it("says once that somebody is another of a pair", () => {
		const source = "Two brothers aged 19 and 22 drowned after a wave swept them off the pier.";
		assert.equal(
			seriousOf("Two sisters aged 19 and 22 drowned after a wave swept them off the pier.", source).length,
			1,
		);
	});
});
