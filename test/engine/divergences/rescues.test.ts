// Twins for rescues, wards and yearly figures, through the whole pipeline: each source with drafts that must stay without a
// warning and drafts that must not.
import { describe } from "mocha";
import { assertTwins, type NewsroomTwin } from "./newsroom.ts";

const twins: readonly NewsroomTwin[] = [
	{
		what: "times of day of two acts",
		source:
			"A gale hit the bay on Friday afternoon, with gusts of 90 kilometres an hour. The crew radioed for help at 7:20 p.m. on Friday, but the lifeboat turned back twice in the gale.",
		silent: [
			"They radioed for help on Friday evening, but the lifeboat turned back two times.",
			"A gale struck the bay on Friday afternoon.",
		],
		fires: [["A gale hit the bay on Friday morning, with gusts of 90 kilometres an hour.", "time/date"]],
	},
	{
		what: "who left and who stays",
		source:
			"Moser was treated for burns and released on Monday evening. Pavic underwent surgery and is expected to stay in hospital until Thursday.",
		silent: [
			"Moser, who had burns, left hospital the same evening; Pavic was operated on and will stay there.",
		],
		fires: [["Pavic was released from hospital on Monday evening.", "who/entity"]],
	},
	{
		what: "a part by which something is lower",
		source: "The catch was 2.4 percent smaller than in 2021 and about a quarter below the peak of 1988.",
		silent: [
			"Catches were roughly one-quarter lower than at their 1988 peak.",
			"The catch was about a quarter below its 1988 peak.",
		],
		fires: [["The catch was about a third below the peak of 1988.", "quantity/value"]],
	},
	{
		what: "an office that the article gives to another",
		source:
			"Harbour master Ines Sousa closed the port. Rui Teles, the mayor of Branca, thanked the crew of the lifeboat. Karl Voss steered the lifeboat for nine hours.",
		silent: [
			"Rui Teles, Branca's mayor, thanked the crew.",
			"Karl Voss, who steered the lifeboat, was thanked by the mayor.",
		],
		fires: [
			["Karl Voss, the mayor of Branca, steered the lifeboat for nine hours.", "who/title"],
			["Ines Sousa, the mayor of Branca, closed the port.", "who/title"],
		],
	},
	{
		what: "an office that is about to change hands",
		source:
			"Rui Teles, the mayor of Branca, will resign in June. Karl Voss, who won the election in Branca, praised him.",
		silent: [
			"Karl Voss, the next mayor of Branca, praised him.",
			"Karl Voss, the mayor of Branca, praised Teles.",
		],
		fires: [],
	},
	{
		what: "none of them, and some",
		source:
			"A beam fell from the crane onto the scaffolding on the north side of the tower. No builder was injured.",
		silent: [
			"None of the builders was hurt.",
			"No builder was hurt when a beam fell from the crane onto the scaffolding.",
		],
		fires: [
			["Two builders were injured when a beam fell from the crane onto the scaffolding.", "act/polarity"],
			["One builder was hurt when a beam fell from the crane.", "act/polarity"],
		],
	},
	{
		what: "none on the one day and some on the other",
		source:
			"No builder was injured when a beam fell on Monday. Last year two builders were injured on the same site.",
		silent: [
			"Last year two builders were injured on the site.",
			"Two builders were hurt on the site last year.",
		],
		fires: [],
	},
	{
		what: "a body of another kind",
		source:
			"The search cost about 48,000 crowns, according to the county council, which will not send a bill. The Sailing Club wants more buoys in the bay.",
		silent: [
			"The county council put the cost of the search at about 48,000 crowns.",
			"The search cost around 48,000 crowns, the council said.",
		],
		fires: [
			["The search cost about 48,000 crowns, according to the Sailing Club.", "attribution/changed"],
			["The Sailing Club said the search cost about 48,000 crowns.", "attribution/changed"],
		],
	},
	{
		what: "those who do something, and all of them",
		source:
			"Under the new rule, skippers who leave port during a storm warning can be fined up to 900 crowns.",
		silent: [
			"Skippers can be fined up to 900 crowns under the new rule.",
			"Every skipper who leaves port during a storm warning can be fined.",
			"Under the new rule, all skippers can be fined who leave port during a storm warning.",
		],
		fires: [
			["Under the new rule, every skipper can be fined up to 900 crowns.", "scope/general"],
			["Under the new rule, all skippers can be fined up to 900 crowns.", "scope/general"],
		],
	},
	{
		what: "most of those and all of those",
		source: "Nearly three quarters of those treated were tourists, and few spoke the language.",
		silent: [
			"Nearly three quarters of those treated were tourists.",
			"Most of those treated were tourists.",
			"Nearly all of those treated spoke another language.",
		],
		fires: [
			["All of those treated were tourists.", "scope/superlative"],
			["All those treated were tourists.", "scope/superlative"],
		],
	},
	{
		what: "how many fewer than before",
		source:
			"The lifeboats put out 180 times last year, and 21 people drowned off the coast, four fewer than the year before.",
		silent: [
			"There were 21 deaths off the coast, four fewer than a year earlier.",
			"Twenty-one people drowned, four fewer than the previous year.",
		],
		fires: [
			["Last year 21 people drowned off the coast, seven fewer than the year before.", "quantity/value"],
		],
	},
	{
		what: "how many fewer than in two years",
		source: "The school has 412 pupils, 12 more than in 2019 and 30 more than the year before.",
		silent: [
			"The school has 412 pupils, 30 more than a year earlier.",
			"The school has 412 pupils, 12 more than in 2019.",
		],
		fires: [],
	},
	{
		what: "a lowest level",
		source:
			"The number of marriages fell to 8,200 last year, the lowest since 1962, the statistics office said.",
		silent: [
			"Marriages fell to their lowest level since 1962, the statistics office said.",
			"The number of marriages was the lowest in decades, the statistics office said.",
		],
		fires: [
			["Marriages fell to the lowest level ever recorded, the statistics office said.", "logic/comparison"],
		],
	},
	{
		what: "two ages with two ways",
		source:
			"Visits by patients under 30 fell by 6 percent, while visits by patients over 70 rose for the fourth year in a row.",
		silent: [
			"Visits by patients over 70 went up for a fourth straight year.",
			"Patients under 30 came less often.",
		],
		fires: [
			["Visits by patients over 70 fell for the fourth year in a row.", "quantity/trend"],
			["Visits by patients under 30 rose by 6 percent.", "quantity/trend"],
		],
	},
	{
		what: "two places that have one thing each",
		source: "The library in Orno shut its reading room in May and the one in Hamre is to shut next year.",
		silent: [
			"In May the library in Orno shut its reading room.",
			"The library in Hamre is to close its reading room next year.",
		],
		fires: [["The library in Hamre shut its reading room in May.", "place/where"]],
	},
	{
		what: "a cause that is denied for another",
		source:
			"People are not moving away because they dislike the island, but because the ferry takes four hours, said Berit Lund.",
		silent: [
			"People are leaving because the ferry takes four hours, Berit Lund said.",
			"People are moving away, but not because they dislike the island, said Berit Lund.",
			"People are moving away, said Berit Lund.",
		],
		fires: [["People are moving away because they dislike the island, Berit Lund said.", "logic/cause"]],
	},
];

describe("rescues and yearly figures", () => assertTwins(twins));
