// Free paraphrases that must stay silent, each with a twin in which something has changed.
import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { findings } from "../compare.ts";
import { assertTwins, type NewsroomTwin } from "./newsroom.ts";

const twins: readonly NewsroomTwin[] = [
	{
		what: "the wish turned round",
		source: "The parents' council wants the footbridge to stay closed until every bolt has been replaced.",
		silent: [
			"The parents' council does not want the footbridge to reopen until all bolts have been replaced.",
		],
		fires: [
			[
				"The parents' council does not want the footbridge to stay closed until every bolt has been replaced.",
				"act/polarity",
			],
		],
	},
	{
		what: "a share in words",
		source:
			"Three quarters of the theatre's 120 stagehands have signed the petition, according to their union.",
		silent: ["Three out of four of the theatre's stagehands have signed the petition, their union says."],
		fires: [
			[
				"Two out of four of the theatre's stagehands have signed the petition, their union says.",
				"quantity/value",
			],
		],
	},
	{
		what: "what moved with what",
		source:
			"Norland turned to its southern neighbour after its standing in the north plunged over the fishing dispute in 2011.\nTrade with the south has since grown.",
		silent: [
			"Since 2011, when it began the fishing dispute, Norland has turned to its southern neighbour, and trade between them has grown.",
		],
		fires: [["Norland's trade with the south has since fallen.", "act/polarity"]],
	},
	{
		what: "not all, but some",
		source:
			"Northern farms have refused to sell their water rights. But some southern farms have begun to sell.",
		silent: ["Not all southern farms have refused: some have begun to sell their water rights."],
		fires: [["All southern farms have begun to sell.", "scope/general"]],
	},
	{
		what: "a group that is only pointed at",
		source:
			"Most of the 340 passengers who were taken off were allowed to board again at noon, but 25 tourists stayed on the pier.",
		silent: ["Most of those taken off were allowed to board again at noon."],
		fires: [
			[
				"Most of the 430 passengers who were taken off were allowed to board again at noon.",
				"quantity/value",
			],
		],
	},
	{
		what: "what is left unsaid",
		source:
			"A first report by the harbour office says that a valve had rusted and that a pump had been switched off.\nIt does not say who switched it off.",
		silent: ["Who switched off the pump is not stated in the first report."],
		fires: [["The first report does not say that a valve had rusted.", "act/polarity"]],
	},
	{
		what: "the worst but one",
		source:
			"The collision on the Sorne is the worst in the county since 1979, when a fire on a ferry in Aldmouth killed six people.",
		silent: ["Only a ferry fire in Aldmouth in 1979, in which six people died, was worse."],
		fires: [],
	},
	{
		what: "a condition turned round",
		source: "The sponsor Tavrel will pay for the race only if the club is not found to have cheated.",
		silent: ["If the club is found to have cheated, the sponsor will not pay for the race."],
		fires: [["Tavrel will pay for the race only if the club is found to have cheated.", "act/polarity"]],
	},
	{
		what: "may, in the passive",
		source: "The director, Ola Brand, said rehearsals could resume as soon as the hall was heated.",
		silent: ["Rehearsals could be resumed once the hall was heated, said Brand, the director."],
		fires: [["Rehearsals have resumed, said Brand, the director.", "certainty/raised"]],
	},
	{
		what: "no more than the limit",
		source: "The new contract allows pilots at most five night duties in a row.",
		silent: ["Under the new contract pilots will not have more than five night duties in a row."],
		fires: [
			["Under the new contract pilots will have at least five night duties in a row.", "quantity/bound"],
		],
	},
	{
		what: "opposites of two things",
		source:
			"Ines Moll, the transport minister, welcomed the timetable and denied that her office had put pressure on the railway.",
		silent: [
			"The transport minister rejected suggestions that the railway had come under pressure from her office.",
			"The minister dismissed claims that her office had put pressure on the railway.",
		],
		fires: [["Ines Moll, the transport minister, rejected the timetable.", "act/polarity"]],
	},
	{
		what: "an act that is still to come",
		source: "Members of the rowers' guild have yet to vote on the offer. Their chair calls it fair.",
		silent: [
			"Members of the rowers' guild have not yet voted on the offer.",
			"Members of the rowers' guild are still to vote on the offer.",
		],
		fires: [["Members of the rowers' guild have voted on the offer.", "act/status"]],
	},
	{
		what: "what a speaker denies of himself",
		source: "The harbour company said it would not appeal.",
		silent: ["The harbour company said it would not appeal against the judgment."],
		fires: [["The harbour company said it would appeal against the judgment.", "act/polarity"]],
	},
	{
		what: "what others are told of",
		source:
			"Residents have accused the dairy of ignoring complaints about leaking tanks, a charge that it rejects.\nThe county has sent a team to the site.",
		silent: [
			"According to residents, the dairy ignored complaints about leaking tanks.",
			"The dairy is accused of having ignored complaints about leaking tanks.",
		],
		fires: [["The dairy ignored complaints about leaking tanks.", "attribution/dropped"]],
	},
	{
		what: "what critics say of him",
		source:
			"Anders Holt has run the orchestra since 2016.\nAdmirers call him a builder; critics say he cares only about tours.",
		silent: ["Critics say that Holt cares only about tours."],
		fires: [["Anders Holt cares only about tours.", "attribution/dropped"]],
	},
	{
		what: "two that changed places in one clause",
		source: "Judge Vera Sund also ordered the landlord to repay the tenant's deposit of 900 crowns.",
		silent: [
			"The landlord was ordered to repay the tenant's deposit of 900 crowns.",
			"Judge Sund ordered the landlord to repay the deposit of the tenant, 900 crowns.",
		],
		fires: [["The judge ordered the tenant to repay the landlord's deposit of 900 crowns.", "who/role"]],
	},
	{
		what: "two words for one thing that changed places",
		source: "It had argued that the ballot was void because 19 members never received their voting forms.",
		silent: ["It argued that the vote had been void because 19 members had not received their ballot forms."],
		fires: [],
	},
	{
		what: "a place instead of another",
		source:
			"Most of the 700 villagers in Orvik went home, but 40 families on Mill Lane remain in the sports hall of Orvik's secondary school.\nThere was a similar flood in Lande in 1990.\nThe railway line between Orvik and Lande was closed until noon.",
		silent: [
			"Forty families remain in the sports hall of the secondary school in Orvik.",
			"Trains between Lande and Orvik did not run until noon.",
		],
		fires: [
			["Forty families remain in the sports hall of Lande's secondary school.", "place/where"],
			["The railway line between Orvik and Tarnby was closed until noon.", "place/where"],
		],
	},
	{
		what: "a figure and a town that no source has",
		source:
			"Pilots of the carrier Nordair will return to work on Friday after their union and the carrier agreed a pay rise of 6.25 percent over three years, both sides said on Sunday.\nA team of the pilots had met the carrier's managers in Uppsala on Saturday, its spokesman said.",
		silent: ["The two sides agreed on a pay rise of 6.25 percent over three years."],
		fires: [
			["The two sides agreed on a pay rise of 6.75 percent over three years.", "quantity/value"],
			["A team of the pilots met the carrier's managers in Bergen on Saturday.", "place/where"],
		],
	},
	{
		what: "an office that somebody once held",
		source: "The talks were led by the former treasurer Jonas Wieck, who is 71.",
		silent: ["Jonas Wieck, a former treasurer, led the talks.", "Former treasurer Wieck led the talks."],
		fires: [["Jonas Wieck, the treasurer, led the talks.", "who/title"]],
	},
	{
		what: "the first since",
		source:
			"About 900 dockers walked out on Monday in a quarrel over shifts, the first strike at the country's largest port since 1991.",
		silent: ["It was the first strike at the country's largest port in more than three decades."],
		fires: [
			["It was the first strike ever at the country's largest port.", "logic/comparison"],
			["The walkout was the first strike in the history of the country's largest port.", "logic/comparison"],
		],
	},
	{
		what: "what is linked and what leads to it",
		source: "Researchers found in 2021 that classes with fewer teachers were linked to longer absences.",
		silent: ["Fewer teachers are linked to longer absences, researchers found in 2021."],
		fires: [["Fewer teachers lead to longer absences, researchers found in 2021.", "logic/cause"]],
	},
	{
		what: "a cause that is being looked into",
		source:
			"A 64-year-old skipper drowned in the harbour on Sunday; the coastguard is examining whether the fog contributed to his death.",
		silent: ["The coastguard is examining whether the fog caused the skipper's death."],
		fires: [["The fog caused the death of a 64-year-old skipper in the harbour.", "logic/cause"]],
	},
	{
		what: "how many times as many",
		source: "By Friday 390 flights had been cancelled, more than twice as many as on the first day.",
		silent: ["By Friday 390 flights had been cancelled, over twice as many as on the first day."],
		fires: [
			[
				"By Friday 390 flights had been cancelled, three times as many as on the first day.",
				"quantity/value",
			],
		],
	},
	{
		what: "a condition with words of the act",
		source: "Kestrel, the Danish lender, said it would sell the mill to its Polish rival at the end of May.",
		silent: ["Kestrel said it would sell the mill to its Polish rival at the end of May."],
		fires: [
			[
				"Kestrel said it would sell the mill at the end of May if its Polish rival raised the price.",
				"logic/condition",
			],
		],
	},
	{
		what: "a capital for another",
		source:
			"A delegation of Norwegian fishermen met officials at Denmark's ministry in Copenhagen on Thursday, the ministry said.",
		silent: [
			"A delegation of Norwegian fishermen met officials of Denmark's ministry in Copenhagen on Thursday.",
		],
		fires: [
			[
				"A delegation of Norwegian fishermen met officials of Denmark's ministry in Oslo on Thursday.",
				"place/where",
			],
		],
	},
	{
		what: "two bodies without names",
		source:
			"In all, 655 concerts were cancelled during the tour, the agency's owner said.\nAltogether 212 lessons were cancelled during the strike, the school said.\nThe settlement will cost the school 4 million crowns, and the council will pay half.",
		silent: ["Altogether 212 lessons were cancelled during the strike, the school said."],
		fires: [
			["Altogether 212 lessons were cancelled during the strike, the council said.", "attribution/changed"],
		],
	},
	{
		what: "two quoted words of another",
		source:
			'The rector, Paul Ahrens, called the walkout "utterly needless" and said talks could begin at once.\nThe culture minister, Rosa Lindt, urged both sides to meet.',
		silent: [
			"Paul Ahrens called the walkout “utterly needless”.",
			"The walkout was “utterly needless”, Ahrens said.",
			"Rosa Lindt urged both sides to meet after a walkout that had been called “utterly needless”.",
		],
		fires: [["The culture minister, Rosa Lindt, called the walkout “utterly needless”.", "quote/speaker"]],
	},
	{
		what: "who stands accused",
		source:
			"The former registrar, Nils Dahl, went on trial on Monday accused of taking gifts from a printing firm.",
		silent: ["Nils Dahl, once registrar, stands accused of having taken gifts from a printer."],
		fires: [["Nils Dahl, once registrar, took gifts from a printing firm.", "certainty/raised"]],
	},
	{
		what: "a cause that is denied",
		source:
			"Ebba Lund was moved to the depot in 2017. The museum says that the move had nothing to do with her complaints.",
		silent: ["The museum denies that Lund was moved to the depot because of her complaints."],
		fires: [["Ebba Lund was not moved to the depot in 2017.", "act/polarity"]],
	},
	{
		what: "how much shorter",
		source:
			"Prosecutors had sought a sentence of nine years for the smuggler, and the court gave him five.\nA pump is now expected to last 19 years; in 1996 it was 14.",
		silent: [
			"The smuggler's sentence was four years shorter than the prosecutors had sought.",
			"A pump is now expected to last 19 years, five longer than in 1996.",
		],
		fires: [["Prosecutors had sought a sentence of six years for the smuggler.", "time/span"]],
	},
	{
		what: "all of a number",
		source: "Day passes will cost 6 percent more next winter. All 4,000 were sold within two days.",
		silent: ["All day passes were sold within two days although they cost 6 percent more."],
		fires: [["Day passes will cost 6 percent less next winter.", "quantity/trend"]],
	},
	{
		what: "pounds that are paid",
		source: "Orvold have signed the keeper Ben Sarr from Tamm for a fee of 3.2 million euros, the club said.",
		silent: ["The club paid 3.2 million euros for Ben Sarr."],
		fires: [["Orvold signed Sarr for 3.2 million pounds.", "quantity/scale"]],
	},
	{
		what: "how much longer",
		source: "Rita Molnar has agreed to stay with the choir for two more years.",
		silent: ["Rita Molnar will stay with the choir for another two years."],
		fires: [["Rita Molnar has agreed to stay with the choir for two more months.", "time/span"]],
	},
	{
		what: "who beat whom",
		source: "Askby beat the champions Torvik Rovers 2-1 on Sunday and reached the semi-final.",
		silent: [
			"Askby beat Torvik Rovers 2-1 on Sunday.",
			"Torvik Rovers, the champions, were beaten 2-1 by Askby on Sunday.",
		],
		fires: [["Torvik Rovers beat Askby 2-1 on Sunday.", "who/role"]],
	},
	{
		what: "a name beside what somebody is",
		source:
			"Mia Kroll won in 48.7 seconds, while the favourite, Lea Ström, pulled up lame.\nThe auditor, Tallis, sued the brewery, Hopwell, in June.",
		silent: ["Lea Ström, the favourite, pulled up lame, and Mia Kroll won.", "Tallis sued Hopwell in June."],
		fires: [
			["Lea Ström won in 48.7 seconds, while Mia Kroll pulled up lame.", "who/role"],
			["Hopwell sued Tallis in June.", "who/role"],
		],
	},
	{
		what: "what was turned down",
		source: "Greta Falk, the head of the zoo, was booed at the meeting. She turned down calls to resign.",
		silent: [
			"Greta Falk, the head of the zoo, rejected calls to resign.",
			"Falk turned down calls to resign.",
		],
		fires: [["Greta Falk, the head of the zoo, accepted calls to resign.", "act/polarity"]],
	},
	{
		what: "a visit that was expected, and another act",
		source:
			"A delegation of the fisheries board met officials at the ministry in Tarn on Wednesday, the ministry said.\nOfficials of the fisheries board were also expected on Wednesday to visit the offices of the packers Brandal and Lysaker, two people told the paper.",
		silent: [
			"Officials of the fisheries board met officials at the ministry on Wednesday.",
			"Officials of the fisheries board were to visit the offices of Brandal and Lysaker on Wednesday, two people told the paper.",
		],
		fires: [
			[
				"Officials of the fisheries board visited the offices of Brandal and Lysaker on Wednesday.",
				"act/status",
			],
		],
	},
	{
		what: "a term in quotation marks",
		source:
			"Critics say that the dailies of the capital are leading a “smear campaign” against the two judges.",
		silent: [
			"According to critics, the dailies of the capital are leading a “smear campaign” against the two judges.",
			"“The dailies of the capital are leading a smear campaign against the two judges.”",
		],
		fires: [
			[
				"The dailies of the capital are leading a “smear campaign” against the two judges.",
				"attribution/dropped",
			],
		],
	},
	{
		what: "another side of the country",
		source:
			"Farmers complained about wolves in the sparsely populated mineral-rich east.\nTies with the West have been cool since 2014.",
		silent: ["Farmers complained about wolves in the mineral-rich east, where few people live."],
		fires: [["Farmers complained about wolves in the densely populated west.", "place/where"]],
	},
];

describe("paraphrases", () => {
	assertTwins(twins);

	it("tells what a later article has overtaken as stale, not as a denial", () => {
		const sources = {
			"first.txt": {
				text: "A boiler burst at the Lindmar sugar works early on Monday.\nSix workers were burnt. No deaths were reported.",
				published: "2024-02-05",
			},
			"second.txt": {
				text: "A 47-year-old fitter has died after Monday's explosion at the Lindmar sugar works, the hospital said, and the number of injured has risen to nine.",
				published: "2024-02-06",
			},
		};
		const found = findings(
			"No deaths were reported after the explosion at the Lindmar sugar works.",
			sources,
		);
		const types = found.map((line) => line.split(" ")[0]);
		assert.ok(!types.includes("act/polarity"), found.join("\n"));
		assert.ok(types.includes("time/stale"), found.join("\n"));
	});

	it("hedges of the writer's own are told, though the source says who says so", () => {
		const source =
			"Drivers of the Tornby trams will return to work on Friday after their union and the city agreed on pay, both sides said.";
		const found = (draft: string) => findings(draft, source).map((line) => line.split(" ")[0]);
		assert.ok(
			found("Drivers of the Tornby trams may return to work on Friday.").includes("certainty/lowered"),
		);
		assert.ok(
			!found("Drivers of the Tornby trams will return to work on Friday.").includes("certainty/lowered"),
		);
	});
});
