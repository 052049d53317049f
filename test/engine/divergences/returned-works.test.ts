// Twins for claims, boards and works that are given back, through the whole pipeline: each source with drafts that must stay
// without a warning and drafts that must not.
import { describe } from "mocha";
import { assertTwins, type NewsroomTwin } from "./newsroom.ts";

const twins: readonly NewsroomTwin[] = [
	{
		what: "who bought from whom, with a pronoun for the buyer",
		source:
			"The clock has stood in the town hall since 1961, when it bought it from a jeweller in Graz for 900 guilders. The museum wants it back.",
		silent: ["The clock was bought from a jeweller in Graz in 1961."],
		fires: [["A jeweller in Graz bought the clock from the museum in 1961.", "who/role"]],
	},
	{
		what: "a relative and the person",
		source:
			"Marek fled to Chile in 1939 with his parents; his sister stayed behind and was deported. Marek later ran a bakery.",
		silent: [
			"Marek fled to Chile in 1939, and his sister was deported.",
			"Marek’s sister stayed behind.",
			"Marek ran a bakery.",
		],
		fires: [["Marek stayed behind and was deported.", "who/entity"]],
	},
	{
		what: "a relative of whom the same is told",
		source: "Marek was deported in 1942. His sister stayed behind and was deported, too.",
		silent: ["Marek was deported.", "Marek was deported in 1942, and so was his sister."],
		fires: [],
	},
	{
		what: "the director, who is another",
		source:
			"The director, Ulla Berg, called the vote overdue. The curator Nils Hamre wrote to the archive in 2009, and a former director had refused to answer. The gallery is closed on Mondays.",
		silent: ["Ulla Berg, the director of the gallery, called the vote overdue."],
		fires: [["Nils Hamre, the director of the gallery, wrote to the archive in 2009.", "who/title"]],
	},
	{
		what: "a denial with a pronoun for the owner",
		source:
			"The panel of judges met on Monday in the ministry. Its advice is not binding. The opposition wants a law that would make the panel’s advice binding.",
		silent: ["The panel's advice does not bind anyone.", "A law would make the panel's advice binding."],
		fires: [["The panel's advice is binding.", "act/polarity"]],
	},
	{
		what: "what will not be done by a time",
		source:
			"Minister Kofi Mensah said he was open to the idea but would not table a motion before the summer recess.",
		silent: [
			"Kofi Mensah said he would not table a motion before the summer recess.",
			"Kofi Mensah said he would table a motion after the summer recess.",
		],
		fires: [["Kofi Mensah said he would table a motion before the summer recess.", "act/polarity"]],
	},
	{
		what: "one of those who voted",
		source: "Three trustees, including the treasurer, Olga Prins, voted against the sale on Monday.",
		silent: ["Olga Prins, the treasurer, voted against the sale.", "The treasurer opposed the sale."],
		fires: [
			["The treasurer, Olga Prins, voted for the sale.", "act/polarity"],
			["Prins voted in favour of the sale.", "act/polarity"],
		],
	},
	{
		what: "some of the members and all of them",
		source: "Eight of its nine trustees voted in favour; one was absent.",
		silent: ["Eight of the nine trustees of the fund voted in favour of the sale."],
		fires: [["All nine trustees of the fund voted in favour of the sale.", "scope/superlative"]],
	},
	{
		what: "what will be done under a condition",
		source:
			"The masks will stay on show until the end of July and be shipped in August, provided that the permit is issued.",
		silent: [
			"The masks will be shipped in August if the permit is issued.",
			"The masks are to be shipped in August, provided the permit is issued.",
		],
		fires: [
			["The masks were shipped to the island in August.", "act/status"],
			["The masks will be shipped in August whether or not the permit is issued.", "logic/condition"],
			["The masks will be shipped in August regardless of whether the permit is issued.", "logic/condition"],
		],
	},
	{
		what: "those of whom something holds, told as a condition",
		source: "He sold the boat to pay a fee imposed on traders who wanted to settle in the port.",
		silent: ["He sold the boat for a fee that traders had to pay if they wanted to settle in the port."],
		fires: [["He sold the boat to pay a fee if the traders agreed.", "logic/condition"]],
	},
	{
		what: "a clause with an apposition behind its subject",
		source: "The case was reopened in 2021 after an archivist, Leo Brandt, found a letter in a cellar.",
		silent: ["The case was reopened after Leo Brandt found a letter in a cellar."],
		fires: [["The case was reopened before Leo Brandt found a letter in a cellar.", "time/order"]],
	},
	{
		what: "what opens a sentence is said of both verbs",
		source: "In one clip he dances and waves the flag at the crowd in an attempt to look brave.",
		silent: ["In one clip he waves the flag at the crowd."],
		fires: [],
	},
	{
		what: "a denial of an accusation in the sentence before",
		source:
			"Aske accused the crew of refusing to see a doctor. The crew's spokesman, Ivo Lenk, denied this. The ship left on Monday.",
		silent: [
			"Lenk rejected the claim that the crew had refused to see a doctor.",
			"The crew had not refused to see a doctor, Lenk said.",
		],
		fires: [["Lenk confirmed that the crew had refused to see a doctor.", "act/polarity"]],
	},
	{
		what: "one week in so many",
		source:
			"About 88 percent voted for it. Drivers would have to work nights every third week. One driver in five has a second job.",
		silent: ["Drivers would be on nights one week in three."],
		fires: [["One driver in three has a second job.", "quantity/value"]],
	},
	{
		what: "where it was shut and where it is to be",
		source: "The library in Orno shut its reading room in May and the one in Hamre is to shut next year.",
		silent: ["The library in Hamre is to shut its reading room next year."],
		fires: [["The library in Orno is to shut its reading room next year.", "act/status"]],
	},
];

describe("works that are given back", () => assertTwins(twins));
