// Two nouns in each other's place among the same words, each beside wordings that say the same.
import { assertTwins, type NewsroomTwin } from "./newsroom.ts";

const twins: readonly NewsroomTwin[] = [
	{
		what: "two ends",
		source: "The council moved the money from schools to roads last year.",
		silent: ["Last year the council moved the money from schools to roads."],
		fires: [["The council moved the money from roads to schools last year.", "who/role"]],
	},
	{
		what: "two that are compared",
		source: "Barley is dearer than wheat this spring, the grain board said.",
		silent: ["Wheat is cheaper than barley this spring, the grain board said."],
		fires: [["Wheat is dearer than barley this spring, the grain board said.", "quantity/trend"]],
	},
	{
		what: "what is made from what",
		source: "The plant in Kell turns heat into power at night.",
		silent: ["At night the plant in Kell turns heat into power."],
		fires: [["The plant in Kell turns power into heat at night.", "who/role"]],
	},
	{
		what: "two pairs",
		source: "The bus carried the players to the stadium and the fans to the station.",
		silent: ["The bus carried the fans to the station and the players to the stadium."],
		fires: [["The bus carried the fans to the stadium and the players to the station.", "who/role"]],
	},
	{
		what: "phrases with what describes them",
		source: "Farmers blame the drought for the poor harvest.",
		silent: ["The drought is to blame for the poor harvest, farmers say."],
		fires: [["Farmers blame the poor harvest for the drought.", "who/role"]],
	},
	{
		what: "the ends of a road",
		source: "The road from the mill to the harbour is closed until June.",
		silent: ["The road from the harbour to the mill is closed until June."],
		fires: [],
	},
	{
		what: "two of a list, and two who do the same to each other",
		source: "A guard and a clerk at the gate saw the van; the deal of the union with the bank ends in June.",
		silent: [
			"A clerk and a guard at the gate saw the van.",
			"The deal of the bank with the union ends in June.",
		],
		fires: [],
	},
	{
		what: "what holds from both sides",
		source: "The singer Ada Holm is engaged to the painter Bo Lund. Kell is twinned to Torvik.",
		silent: ["The painter Bo Lund is engaged to the singer Ada Holm.", "Torvik is twinned to Kell."],
		fires: [],
	},
	{
		what: "who was what",
		source: "The winner of the prize was a nurse from the harbour.",
		silent: ["A nurse from the harbour was the winner of the prize."],
		fires: [],
	},
	{
		what: "what another sentence says",
		source:
			"Pipes carry water from the lake to the mill by day. By night pipes carry water from the mill to the lake.",
		silent: ["Pipes carry water from the mill to the lake."],
		fires: [],
	},
];

describe("swapped words", () => assertTwins(twins));
