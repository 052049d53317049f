// Sentences that tell of two things, and drafts that tell of the one what is told of the other.
import { describe } from "mocha";
import { assertTwins, type NewsroomTwin } from "./newsroom.ts";

const twins: readonly NewsroomTwin[] = [
	{
		what: "opposites of two days",
		source: "The shop will open on Saturdays from 9 to 5 but stay shut on Sundays.",
		silent: ["The shop will be closed on Sundays.", "On Saturdays the shop is open until 5."],
		fires: [
			["The shop will open on Sundays.", "act/polarity"],
			["The shop stays shut on Saturdays.", "act/polarity"],
		],
	},
	{
		what: "who blamed what",
		source: "The bus company blamed the delay on roadworks; the council blamed a shortage of drivers.",
		silent: ["The bus company blamed roadworks.", "The council said there were too few drivers."],
		fires: [
			["The council blamed the delay on roadworks.", "who/entity"],
			["The bus company blamed a shortage of drivers.", "who/entity"],
		],
	},
	{
		what: "accepted and rejected",
		source: "The union accepted the pay rise but rejected the new shifts.",
		silent: ["The union turned down the new shifts.", "The union agreed to the pay rise."],
		fires: [
			["The union rejected the pay rise.", "act/polarity"],
			["The union accepted the new shifts.", "act/polarity"],
		],
	},
	{
		what: "a rise and a fall",
		source: "Exports to Norway rose while exports to Denmark fell.",
		silent: ["Exports to Denmark dropped.", "Exports to Norway rose."],
		fires: [
			["Exports to Denmark rose.", "quantity/trend"],
			["Exports to Norway fell.", "quantity/trend"],
		],
	},
	{
		what: "two places",
		source: "She was born in Kell and grew up in Alden.",
		silent: ["She was born in Kell.", "Born in Kell, she grew up in Alden."],
		fires: [
			["She was born in Alden.", "place/where"],
			["She grew up in Kell.", "place/where"],
		],
	},
	{
		what: "two years",
		source: "In 2010 the club bought the ground and in 2019 it sold the car park.",
		silent: ["The club sold the car park in 2019.", "The club bought the ground in 2010."],
		fires: [["In 2019 the club bought the ground.", "time/date"]],
	},
	{
		what: "two verbs with an object each",
		source: "Rovers beat Alden and drew with Kell.",
		silent: ["Rovers drew with Kell.", "Rovers beat Alden and drew with Kell."],
		fires: [["Rovers drew with Alden.", "who/entity"]],
	},
	{
		what: "a fall and a recovery",
		source: "Sales fell in May for the third month in a row, then recovered in June.",
		silent: ["Sales rose in June.", "In May sales fell for a third straight month."],
		fires: [["Sales rose in May.", "quantity/trend"]],
	},
	{
		what: "two acts on one thing, the second time by a pronoun",
		source: "The brewery raised prices in Norway in May and cut them in Denmark in June.",
		silent: ["The brewery lowered its prices in Denmark in June.", "The brewery put up prices in Norway."],
		fires: [["The brewery cut prices in Norway.", "quantity/trend"]],
	},
	{
		what: "a measure whose unit goes without saying",
		source: "The vaccine protects children for ten years and adults for five.",
		silent: ["The vaccine protects adults for five years.", "The vaccine protects children for a decade."],
		fires: [["The vaccine protects children for twelve years.", "time/span"]],
	},
	{
		what: "sets won and lost",
		source: "Moe won the first set 6-4, lost the second 2-6 and took the third 7-5.",
		silent: ["Moe lost the second set.", "Moe took the first set 6-4 and the third 7-5."],
		fires: [["Moe lost the first set.", "act/polarity"]],
	},
	{
		what: "both in the draft",
		source: "The firm will hire 40 people in Hurn and lay off 25 in Kell.",
		silent: ["The firm will hire in Hurn and cut jobs in Kell.", "The firm will lay off 25 people in Kell."],
		fires: [["The firm will lay off 40 people in Hurn.", "act/polarity"]],
	},
];

describe("crossed clauses", () => assertTwins(twins));
