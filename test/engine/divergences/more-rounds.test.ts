// Twins for what further rounds of articles on first sight brought up, through the whole pipeline.
import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { findings } from "../compare.ts";
import { assertTwins, type NewsroomTwin } from "./newsroom.ts";

const twins: readonly NewsroomTwin[] = [
	{
		what: "somebody cited by whoever is quoted",
		source:
			"Harbour master Ola Bering wrote to the families. “As Mayor Lund told you, we are fully helping the divers in their search and will go on with it.”",
		silent: ["Bering said he was fully helping the divers in their search."],
		fires: [["Bering said he was not helping the divers in their search.", "act/polarity"]],
	},
	{
		what: "another speaker than the one who says it",
		source:
			"Harbour master Ola Bering and Mayor Ida Lund met the families. Lund said the divers would go on with their search until Friday.",
		silent: ["Lund said the divers would go on searching until Friday."],
		fires: [["Bering said the divers would go on with their search until Friday.", "attribution/changed"]],
	},
	{
		what: "what is to be for those of a kind",
		source: "Tenants will get a refund of 300 crowns each spring, the housing company says.",
		silent: ["Each tenant will get a refund of 300 crowns every spring, according to the housing company."],
		fires: [
			[
				"Each tenant will get a refund of 400 crowns every spring, the housing company says.",
				"quantity/value",
			],
		],
	},
	{
		what: "what those of a kind did",
		source: "Tenants have withheld the rent of the towers since March, the housing company says.",
		silent: ["Tenants of the towers have withheld their rent since March, the housing company says."],
		fires: [
			[
				"All tenants have withheld the rent of the towers since March, the housing company says.",
				"scope/superlative",
			],
		],
	},
	{
		what: "a threat, with or without what it hangs on",
		source: "The mill threatened on Monday to move its looms to Torvik if no settlement was reached.",
		silent: ["The mill had threatened on Monday to move its looms to Torvik."],
		fires: [["The mill will move its looms to Torvik.", "logic/condition"]],
	},
	{
		what: "what was taken for something",
		source: "The small jars were assumed to be lamps, said Runa Falk, who led the dig.",
		silent: ["The small jars had been taken for lamps, according to Runa Falk, who led the dig."],
		fires: [["The small jars were lamps, said Runa Falk, who led the dig.", "certainty/raised"]],
	},
	{
		what: "whose something is",
		source:
			"The indictment alleges that Moss gave the gang the keys to a warehouse belonging to Orla Mills, his employer.",
		silent: ["The warehouse belongs to Orla Mills."],
		fires: [["Moss gave the gang the keys to a warehouse of his employer.", "attribution/dropped"]],
	},
	{
		what: "what was before, told for what is now",
		source: "Third-quarter sales at Orla Mills came in at $87 million, down from $120 million a year ago.",
		silent: [
			"Sales at Orla Mills dropped to $87 million in the third quarter from $120 million a year before.",
		],
		fires: [
			[
				"Third-quarter sales at Orla Mills rose to $120 million from $87 million a year ago.",
				"quantity/trend",
			],
		],
	},
	{
		what: "above and below what was expected",
		source: "Sales came in at $87 million, well below analyst forecasts of $93.4 million, the firm said.",
		silent: ["Sales came in below analyst forecasts of $93.4 million, the firm said."],
		fires: [["Sales came in above analyst forecasts of $93.4 million, the firm said.", "quantity/trend"]],
	},
	{
		what: "halves of a year",
		source: "Lund expects income from licences to grow in the latter half of the company's financial year.",
		silent: ["Lund expects income from licences to grow in the second half of the financial year."],
		fires: [
			["Lund expects income from licences to grow in the first half of the financial year.", "time/date"],
		],
	},
	{
		what: "years within which something is the most of its kind",
		source:
			"The miners went back on Monday, which ended the costliest strike in Norland in more than 25 years.",
		silent: ["It was the costliest strike in Norland in over a quarter of a century."],
		fires: [["It was the costliest strike in the history of Norland.", "logic/comparison"]],
	},
	{
		what: "a beginning and a day",
		source:
			"The toll of three days of floods in Norland rose to more than 140 people on Monday. Boats took bread to the villages. The roads are closed. Many sleep in the open. The army is on its way. At least 80 people have died in Norland and 66 in Sundia since Thursday, officials said.",
		silent: ["More than 140 people have been killed by floods in Norland and Sundia since Thursday."],
		fires: [
			["The toll of the floods rose to more than 140 people on Tuesday.", "time/date"],
			["At most 80 people have died in Norland since Thursday.", "quantity/bound"],
		],
	},
	{
		what: "whence somebody is, and of what kind",
		source:
			"Choral composer Nils Aske, who was a member of the Norlandish Academy of Norland, died on Monday in Lund at age 93.",
		silent: ["The Swedish composer Nils Aske has died in Lund, aged 93."],
		fires: [["The opera composer Nils Aske has died in Lund, aged 93.", "who/title"]],
	},
	{
		what: "ages in whatever form",
		source: "Nils Aske, who twice won the Orme prize, died on Monday in Lund. He was 93.",
		silent: ["Nils Aske, the winner of two Orme prizes, has died in Lund at the age of 93."],
		fires: [
			["Nils Aske died on Monday in Lund at the age of 83.", "quantity/value"],
			["Nils Aske, 83, died on Monday in Lund.", "quantity/value"],
		],
	},
	{
		what: "a senior and a top official",
		source:
			"The opening of the dams in Norland made matters worse in Kelva, said Ola Ranje, a top official in Kelva.",
		silent: [
			"The opening of the dams in Norland made matters worse in Kelva, according to Ola Ranje, a senior official there.",
		],
		fires: [
			[
				"The opening of the dams in Norland made matters worse in Kelva, according to Ola Ranje, a former official there.",
				"who/title",
			],
		],
	},
	{
		what: "what something is likely to be",
		source: "The game is likely to be a farewell for him, keeper Kevin Meale and the forwards Nonn and Smed.",
		silent: ["The game was probably a farewell for Meale and Nonn."],
		fires: [["The game was a farewell for Meale and Nonn.", "certainty/raised"]],
	},
	{
		what: "who voted yes and who voted no",
		source:
			"Members Peter Svard, Jim Tolle and Emma Acke voted yes. Members Cora Niland, Lily Lemon and Mick Noe voted no. Mayor Oskar Leser ended up breaking the tie in favor of the latest budget.",
		silent: [
			"Lily Lemon voted against the budget, as did Mick Noe.",
			"Mayor Oskar Leser broke the tie in favour of the budget.",
		],
		fires: [
			["Member Lily Lemon voted yes.", "act/polarity"],
			["Mayor Oskar Leser broke the tie against the latest budget.", "act/polarity"],
		],
	},
	{
		what: "what is hit worst",
		source: "The worst-hit villages were in western Norland, where mud buried the orchards.",
		silent: ["The worst-hit villages were in the west of Norland."],
		fires: [["The worst-hit villages were in eastern Norland.", "place/where"]],
	},
	{
		what: "what was not produced, and what was produced as none",
		source:
			"Norland's opposition leader has called for Ida Lund to step down amid chaos over elections which failed to produce a clear winner.",
		silent: ["Lund has been asked to step down although the elections produced no clear winner."],
		fires: [
			["Lund has been asked to step down although the elections produced a clear winner.", "act/polarity"],
		],
	},
	{
		what: "seats that are told after a name alone",
		source:
			"As of Monday, the count gives the coalition 34 seats in the 90-seat lower house, against Orme's 38 and six to the Greens.",
		silent: ["On Monday the count still had Orme ahead of the coalition, by 38 seats to 34."],
		fires: [["On Monday the count gave the coalition 43 seats in the lower house.", "quantity/value"]],
	},
	{
		what: "a figure of another verb",
		source:
			"Lund's coalition won 41 seats, according to the Norland broadcaster. A party needs 52 seats to form a government.",
		silent: ["Lund's coalition won 41 seats, eleven fewer than needed."],
		fires: [["Lund's coalition won 52 seats, according to the Norland broadcaster.", "quantity/value"]],
	},
	{
		what: "a date of another verb",
		source:
			"The court heard how Moss and Reed carried out a series of thefts across Lund in March 2023. Moss was found guilty in March 2024 following a two week trial.",
		silent: ["Moss, who took part in a series of thefts in March 2023, was found guilty a year later."],
		fires: [["Moss was found guilty in March 2023 following a two week trial.", "time/date"]],
	},
	{
		what: "an office of another, after an election",
		source:
			"Prime Minister Ida Lund on Tuesday dismissed calls to resign after the election. Nils Moe asked Lund to go on Monday. She called the election in May.",
		silent: ["On Monday Nils Moe asked Prime Minister Ida Lund to go."],
		fires: [["Prime Minister Nils Moe asked Lund to go on Monday.", "who/title"]],
	},
	{
		what: "in reach and out of reach",
		source:
			"The inspectors saw drinks repeatedly left out of reach of patients. They also found bells that were not within reach of a bed.",
		silent: ["Drinks were left out of the reach of patients, the inspectors saw."],
		fires: [["The inspectors saw drinks left within reach of patients.", "act/polarity"]],
	},
	{
		what: "terms at one time and one after the other",
		source:
			"Reed was sentenced to four years for theft and one year for burglary. The sentences will run concurrently.",
		silent: ["The sentences will run at the same time."],
		fires: [["The sentences will run consecutively.", "act/polarity"]],
	},
	{
		what: "marks of one scale",
		source:
			"The hospital was rated as ‘poor’ on whether its care was safe. Maternity, outpatients and intensive care were all judged as good. The kitchen was judged as poor.",
		silent: ["Maternity, outpatients and intensive care were judged to be good."],
		fires: [["Maternity, outpatients and intensive care were all judged as poor.", "quantity/value"]],
	},
	{
		what: "what something is compared with",
		source: "Grain prices will begin to decline later than previously expected, the council said on Tuesday.",
		silent: ["Grain prices are now expected to start falling later than thought."],
		fires: [
			[
				"Grain prices will begin to decline earlier than previously expected, the council said.",
				"act/polarity",
			],
		],
	},
	{
		what: "what used to be",
		source:
			"Lund said he was amused to read that he used to stay in different hotels than the rest of the team.",
		silent: ["Lund was amused to read that he did not share hotels with the rest of the team."],
		fires: [
			[
				"Lund was amused to read that he used to stay in the same hotels as the rest of the team.",
				"act/polarity",
			],
		],
	},
	{
		what: "before and after, with a clause behind it",
		source:
			"The small weather probe parted from the upper stage of its rocket an hour after launch, climbing at 9,000 mph.",
		silent: ["An hour after the launch the probe parted from the upper stage."],
		fires: [["The probe parted from the upper stage of its rocket an hour before launch.", "time/order"]],
	},
	{
		what: "two airports",
		source:
			"Orla Airlines flight OR-14 veered off the runway on landing at Lund Airport, Norland, on 1 September.",
		silent: ["A plane of Orla Airlines veered off the runway at the airport of Lund on 1 September."],
		fires: [
			[
				"Orla Airlines flight OR-14 veered off the runway at Torvik Airport, Norland, on 1 September.",
				"place/where",
			],
		],
	},
	{
		what: "one of several, and the one",
		source: "“The long shot was one of the decisive moments in my career,” Moss said.",
		silent: ["Moss called the long shot one of the decisive moments in his career."],
		fires: [["Moss called the long shot the decisive moment in his career.", "scope/superlative"]],
	},
	{
		what: "figures of a row with one verb",
		source:
			"Eight cases were reported in Lund County, three in Orme County, two in Nord County and one in Torvik County, and the sheriff said that more were feared.",
		silent: ["Eight cases were reported in Lund County and three in Orme County."],
		fires: [["Eight cases were reported in Orme County and three in Lund County.", "quantity/value"]],
	},
	{
		what: "two parks",
		source: "The ranger said that most of the tusks came from the Merla National Park.",
		silent: ["Most of the animals had been killed in the Merla National Park, according to the ranger."],
		fires: [["Most of the tusks came from the Torvik National Park, the ranger said.", "place/where"]],
	},
	{
		what: "whose chair somebody is",
		source:
			"“We are glad of the support,” Nils Moe, Orla's chairman, said on Monday. Kelva chairman Ida Lund called it a success.",
		silent: ["Nils Moe, the chairman of Orla, was glad of the support."],
		fires: [["Nils Moe, Kelva's chairman, said on Monday that he was glad of the support.", "who/entity"]],
	},
	{
		what: "how long ago",
		source:
			"Two months ago two divers were stopped after they were caught with 64 kilograms of amber in Merla.",
		silent: ["Two divers were stopped in Merla two months ago with 64 kilograms of amber."],
		fires: [
			[
				"Two years ago two divers were stopped after they were caught with 64 kilograms of amber.",
				"time/span",
			],
		],
	},
	{
		what: "what prosecutors look into, and what they say was done",
		source:
			"The prosecutor's office said the driver was being investigated for causing serious injury. Prosecutors said the mechanic had taken money from the firm.",
		silent: ["The driver is under investigation for causing serious injury."],
		fires: [["The mechanic had taken money from the firm.", "attribution/dropped"]],
	},
	{
		what: "what somebody is suspected of",
		source:
			"Inspectors said they suspected the lorry driver of causing the collision by crossing lanes into oncoming traffic.",
		silent: [
			"The lorry driver is suspected of having caused the collision by crossing lanes into oncoming traffic.",
		],
		fires: [
			["The lorry driver caused the collision by crossing lanes into oncoming traffic.", "certainty/raised"],
		],
	},
];

/** One report that names the player of a match, and one of another match. */
const MATCHES = {
	"orme.txt":
		"Torvik beat Hamra 34-17 in the Orme final. Bering, who scored 19 points in the game, was named player of the match.",
	"lund.txt": "Stoke made 84 from 98 balls for Lund, his best score of the season.",
};

describe("further rounds of articles, of two matches", () => {
	it("takes nobody for the player of a match who is at home in the report of another", () => {
		assert.deepEqual(serious("Stoke was named player of the match."), []);
	});

	it("tells whom the report of the match has for somebody who is nowhere", () => {
		assert.deepEqual(serious("Kolar was named player of the match."), ["who/entity"]);
	});
});

function serious(draft: string): readonly string[] {
	return findings(draft, MATCHES)
		.filter((line) => /^\S+ (?:warning|error):/.test(line))
		.map((line) => line.split(" ")[0] ?? "");
}

describe("further rounds of articles", () => {
	assertTwins(twins);
});
