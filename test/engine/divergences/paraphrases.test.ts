// Free paraphrases that must stay silent, each with a twin in which something has changed.
import { describe } from "mocha";
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
];

describe("paraphrases", () => assertTwins(twins));
