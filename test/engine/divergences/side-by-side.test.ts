import { describe } from "mocha";
import { assertTwins, type NewsroomTwin } from "./newsroom.ts";

const twins: readonly NewsroomTwin[] = [
	{
		what: "brother and sister",
		source:
			"Doctors said the boy was in a stable condition; his sister was released from hospital on Monday.",
		silent: ["The girl left hospital on Monday.", "His sister was released from hospital on Monday."],
		fires: [
			["The boy was released from hospital on Monday.", "who/role"],
			["Doctors said the sister was in a stable condition.", "who/role"],
		],
	},
	{
		what: "those who left and those who stay",
		source: "Most of the 90 tenants have moved out; eleven families refuse to leave.",
		silent: ["Eleven families do not want to leave.", "Most of the tenants have moved out."],
		fires: [["Eleven families have moved out.", "who/role"]],
	},
	{
		what: "two trains",
		source: "The train to Lisbon was cancelled; the one to Porto left an hour late.",
		silent: ["The Lisbon train did not run.", "The train to Porto left an hour late."],
		fires: [
			["The train to Porto was cancelled.", "who/role"],
			["The train to Lisbon left an hour late.", "who/role"],
		],
	},
	{
		what: "two parties",
		source: "The Greens backed the budget and Labour opposed it.",
		silent: ["Labour opposed the budget.", "The Greens did not oppose the budget."],
		fires: [["The Greens opposed the budget.", "who/entity"]],
	},
	{
		what: "one of two men may be the driver",
		source: "The police arrested two men and the driver was taken to hospital.",
		silent: ["The driver was arrested and taken to hospital.", "Two men were arrested."],
		fires: [],
	},
	{
		what: "who lends to whom",
		source: "Sweden lent Denmark two ferries after the Danish one had broken down.",
		silent: ["Denmark borrowed two ferries from Sweden."],
		fires: [["Denmark lent Sweden two ferries.", "who/role"]],
	},
	{
		what: "at whom something is thrown",
		source: "Protesters threw eggs at the prime minister, who was not hurt.",
		silent: ["Eggs were thrown at the prime minister."],
		fires: [["The prime minister threw eggs at protesters.", "who/role"]],
	},
	{
		what: "on whom it had no effect",
		source: "The drug helped patients with mild symptoms but had no effect on severe cases.",
		silent: ["The drug did not help severe cases."],
		fires: [["The drug had no effect on patients with mild symptoms.", "who/entity"]],
	},
	{
		what: "two prices",
		source: "Grain prices fell and oil prices rose, so that the index hardly moved.",
		silent: [
			"Oil prices rose.",
			"The price of grain fell.",
			"The index hardly moved although oil prices rose.",
		],
		fires: [["Oil prices fell.", "quantity/trend"]],
	},
	{
		what: "an offer that one union took and another turned down",
		source: "The teachers' union welcomed the offer; the nurses' union rejected it and will strike.",
		silent: ["The teachers' union did not reject the offer.", "The nurses' union turned down the offer."],
		fires: [["The nurses' union did not reject the offer.", "act/polarity"]],
	},
	{
		what: "what was taken and what was left",
		source: "The thieves took paintings but left the jewels, which were worth far more.",
		silent: ["The thieves did not take the more valuable jewels.", "The jewels were left behind."],
		fires: [["The thieves took the jewels.", "who/entity"]],
	},
	{
		what: "who did not win",
		source: "Norway won gold and Sweden silver, while Finland went home without a medal.",
		silent: ["Finland did not win a medal.", "Norway took gold."],
		fires: [["Finland won gold.", "who/entity"]],
	},
	{
		what: "all but one",
		source: "All ministers except Lund attended the talks.",
		silent: ["Lund did not attend the talks.", "All ministers but Lund attended the talks."],
		fires: [["Lund attended the talks.", "act/polarity"]],
	},
	{
		what: "every day but one",
		source: "The bakery opens every day but Monday.",
		silent: ["The bakery is closed on Mondays.", "The bakery opens every day except Monday."],
		fires: [["The bakery opens on Mondays.", "act/polarity"]],
	},
	{
		what: "one and the rest",
		source: "Of the three bridges over the river, only the northern one is open to lorries.",
		silent: ["The other two bridges are closed to lorries."],
		fires: [["The northern bridge is closed to lorries.", "act/polarity"]],
	},
	{
		what: "unlike another",
		source: "Unlike her predecessor, Chancellor Weiss has ruled out new debts.",
		silent: [
			"Her predecessor had not ruled out new debts.",
			"Chancellor Weiss, unlike her predecessor, has ruled out new debts.",
		],
		fires: [["Her predecessor ruled out new debts.", "act/polarity"]],
	},
	{
		what: "who may not buy",
		source: "The new law forbids shops to sell knives to anyone under 18.",
		silent: ["Anyone under 18 can no longer buy knives in shops."],
		fires: [["The new law allows shops to sell knives to anyone under 18.", "act/polarity"]],
	},
	{
		what: "all but so many",
		source: "The ferry carried 212 passengers and 14 crew; all but three were rescued.",
		silent: ["Three people were not rescued.", "Most of those on board the ferry were rescued."],
		fires: [["The ferry carried 214 passengers and 14 crew.", "quantity/value"]],
	},
	{
		what: "closed until it reopens",
		source: "Mills closed on Friday for the holiday and will reopen on Tuesday.",
		silent: ["The mills will be closed until Tuesday.", "The mills reopen on Tuesday after the holiday."],
		fires: [["The mills reopened on Friday.", "act/polarity"]],
	},
	{
		what: "so many of so many",
		source: "Only two of the ten wells still give water, and both are salty.",
		silent: ["The two wells that still give water are salty."],
		fires: [["Three of the ten wells still give water.", "quantity/value"]],
	},
	{
		what: "a rank without its noun",
		source: "Her first novel sold 400 copies; her second won a prize and sold 90,000.",
		silent: ["Her second novel sold 90,000 copies.", "Her second novel won a prize."],
		fires: [["Her second novel sold 80,000 copies.", "quantity/value"]],
	},
	{
		what: "a part without its noun",
		source: "Nearly half of the pupils walk to school, a third take the bus and the rest are driven.",
		silent: ["A third of the pupils go to school by bus.", "Almost half of the pupils walk to school."],
		fires: [["A quarter of the pupils walk to school.", "quantity/value"]],
	},
	{
		what: "mother and father",
		source: "His mother was a teacher and his father drove a lorry.",
		silent: ["His father was a lorry driver.", "His mother taught."],
		fires: [
			["His mother drove a lorry.", "who/role"],
			["His father was a teacher.", "who/role"],
		],
	},
	{
		what: "those in the other part",
		source: "Voters in the north backed the reform, while those in the south rejected it by a wide margin.",
		silent: ["In the south the reform was clearly rejected.", "The north voted for the reform."],
		fires: [["Voters in the south backed the reform.", "who/role"]],
	},
	{
		what: "unless so many come",
		source: "The island's only school will close in July unless 12 pupils enrol.",
		silent: ["The school will close if fewer than 12 pupils enrol.", "The school may close in July."],
		fires: [["The school will close in July unless 20 pupils enrol.", "quantity/value"]],
	},
	{
		what: "how long it took",
		source: "Although the pilot radioed for help, the tower did not answer for six minutes.",
		silent: ["The tower took six minutes to answer."],
		fires: [["The tower took nine minutes to answer.", "time/span"]],
	},
	{
		what: "so many of five, and the others",
		source: "Three of the five judges voted to free him; Karl Odom and Ann Bell dissented.",
		silent: ["Two judges dissented."],
		fires: [["Two judges voted to free him.", "quantity/value"]],
	},
];

describe("what stands side by side", () => assertTwins(twins));
