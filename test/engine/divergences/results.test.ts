// Slips of results and outlooks as companies report them, each beside drafts that say the same as the source.
import { assertTwins, type NewsroomTwin } from "./newsroom.ts";

const twins: readonly NewsroomTwin[] = [
	{
		what: "a range of money whose end has fewer digits",
		source: "The ropeworks expects to spend between $80 million and $100 million on machines this year.",
		silent: ["The ropeworks will spend $80 million to $100 million on machines this year."],
		fires: [
			[
				"The ropeworks expects to spend between $100 million and $130 million on machines this year.",
				"quantity/value",
			],
		],
	},
	{
		what: "a range rounded at one end only",
		source: "Osk Foods puts its sales for the year at $1.6 billion to $1.9 billion.",
		silent: ["Osk Foods forecasts sales of between $1.6 billion and $1.9 billion for the year."],
		fires: [["Osk Foods puts its sales for the year at $1 billion to $2 billion.", "quantity/value"]],
	},
	{
		what: "a figure beside another that the claim gives rightly",
		source:
			"First-quarter earnings per share at Lumm were $4.30, compared with a loss a year before. The outlook for the year's earnings per share rises from at least $5 to about $6.80.",
		silent: [
			"Lumm reported first-quarter earnings per share of $4.30 and raised its outlook for the year's earnings per share to about $6.80.",
		],
		fires: [
			[
				"Lumm reported first-quarter earnings per share of $3.30 and raised its outlook for the year's earnings per share to about $6.80.",
				"quantity/value",
			],
		],
	},
	{
		what: "a measure that the tree reads as a part of another",
		source: "Earnings from continuing operations at the Aare mill were $62.4 million.",
		silent: ["The Aare mill had earnings from continuing operations of $62.4 million."],
		fires: [["The Aare mill had earnings from continuing operations of $66.4 million.", "quantity/value"]],
	},
	{
		what: "the nearer of two subjects",
		source:
			"Earnings per share at the bank were $2.10 in the third quarter, up from $1.90. Net interest income was $412 million in the third quarter.",
		silent: ["The bank's earnings per share improved to $2.10 and its net interest income was $412 million."],
		fires: [
			[
				"The bank's third quarter earnings per share improved to $2.10 and net interest income was $421 million.",
				"quantity/value",
			],
		],
	},
	{
		what: "how much something moves",
		source: "Ticket sales at the Lund theatre rose sharply in autumn, the director said.",
		silent: [
			"The director reported a strong increase in ticket sales at the Lund theatre in autumn.",
			"Ticket sales at the Lund theatre rose in autumn, the director said.",
		],
		fires: [
			[
				"The director reported a slight increase in ticket sales at the Lund theatre in autumn.",
				"quantity/trend",
			],
			["Ticket sales at the Lund theatre rose slightly in autumn, the director said.", "quantity/trend"],
		],
	},
	{
		what: "how much each of two things moves",
		source: "Rents in Lund rose slightly last year, while wages in the town rose sharply.",
		silent: [
			"There was a sharp rise in wages in Lund last year.",
			"Lund saw a slight rise in rents last year.",
		],
		fires: [["Wages in Lund fell sharply last year.", "quantity/trend"]],
	},
	{
		what: "how exactly a figure is meant",
		source: "The ferry line will cut about 40 jobs, its owner said.",
		silent: ["The ferry line will cut some 40 jobs, its owner said."],
		fires: [["The ferry line will cut exactly 40 jobs, its owner said.", "quantity/bound"]],
	},
	{
		what: "a change without an amount behind a long subject",
		source:
			"Our net sales of $3.17 billion for the second quarter of 2021 decreased 18.2% from the second quarter of 2020, with our tons sold down 9.4%.",
		silent: ["The company had a decrease in net sales in the second quarter of 2021."],
		fires: [["The company had an increase in net sales in the second quarter of 2021.", "quantity/trend"]],
	},
];

describe("slips of results and outlooks", () => assertTwins(twins));
