import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { whoDivergences } from "../../../src/engine/divergences/who.ts";
import type { Sources } from "../compare.ts";
import { compared } from "./compared.ts";

interface Twin {
	readonly what: string;
	readonly source: string | Sources;
	readonly silent: readonly string[];
	/** Draft, and the finding it must give. */
	readonly fires: readonly (readonly [draft: string, finding: string])[];
}

const twins: readonly Twin[] = [
	{
		what: "a name that only says which thing",
		source: "Ola Reim ran the Crooked Perch out of Kell for years.",
		silent: ["Reim ran a Sarn refuge, the Crooked Perch, for years."],
		fires: [
			[
				"Una Voss ran the Crooked Perch out of Kell for years.",
				"who/entity: [Una Voss] una voss <- [Ola Reim] ola reim",
			],
		],
	},
	{
		what: "acronym",
		source:
			"The Harbour Safety Board of Malta (HSBM) will inspect every ferry before June.\nThe HSBM has a staff of 40.",
		silent: [
			"The HSBM will inspect every ferry before June.",
			"The Harbour Safety Board of Malta has a staff of 40.",
			"The Harbour Safety Board will inspect every ferry before June.",
		],
		fires: [
			[
				"The Historic Ships Bureau of Malta (HSBM) will inspect every ferry before June.",
				"who/entity: [Historic Ships Bureau of Malta] historic ships bureau malta <- [Harbour Safety Board of Malta] harbour safety board malta",
			],
		],
	},
	{
		what: "shortened name and title",
		source:
			"Dr Jane Okafor of the Ibadan clinic said the vaccine trial would end in March.\nOkafor has run the clinic since 2015.",
		silent: [
			"Okafor said the vaccine trial would end in March.",
			"Professor Okafor of the Ibadan clinic said the vaccine trial would end in March.",
			"Jane Okafor has run the clinic since 2015.",
			"Ms Okafor, who has run the clinic since 2015, said the vaccine trial would end in March.",
		],
		fires: [
			[
				"Dr Jane Okoro of the Ibadan clinic said the vaccine trial would end in March.",
				"who/name: [Jane Okoro] jane okoro <- [Jane Okafor] jane okafor",
			],
			["Okoro has run the clinic since 2015.", "who/name: [Okoro] okoro <- [Okafor] okafor"],
			[
				"Dr Joan Okafor of the Ibadan clinic said the vaccine trial would end in March.",
				"who/name: [Joan Okafor] joan okafor <- [Jane Okafor] jane okafor",
			],
		],
	},
	{
		what: "diacritics and transliteration",
		source: "Volodymyr Zelenskyy thanked the mayor of Kyiv and Jürgen Müller for the generators on Friday.",
		silent: [
			"Volodymyr Zelensky thanked the mayor of Kiev and Jurgen Mueller for the generators on Friday.",
			"Zelenskiy thanked the mayor of Kyiv and Jürgen Muller for the generators on Friday.",
		],
		fires: [
			[
				"Volodymyr Zelenskyy thanked the mayor of Kyiv and Jürgen Möller for the generators on Friday.",
				"who/name: [Jürgen Möller] jurgen moller <- [Jürgen Müller] jurgen muller",
			],
		],
	},
	{
		what: "a misspelt name that the passage only has in part",
		source: "Fang Binxing built the first filters.\nFang told the gathering that borders also run online.",
		silent: ["Fang Binxing told the gathering that borders also run online."],
		fires: [
			[
				"Fang Bingxing told the gathering that borders also run online.",
				"who/name: [Fang Bingxing] fang bingxing <- [Fang Binxing] fang binxing",
			],
		],
	},
	{
		what: "another surname",
		source: "The inquest heard that Siobhan Murray called the coastguard at dawn.",
		silent: ["Murray called the coastguard at dawn, the inquest heard."],
		fires: [
			[
				"The inquest heard that Siobhan Murphy called the coastguard at dawn.",
				"who/name: [Siobhan Murphy] siobhan murphy <- [Siobhan Murray] siobhan murray",
			],
			[
				"The inquest heard that Siobhan Tennant called the coastguard at dawn.",
				"who/name: [Siobhan Tennant] siobhan tennant <- [Siobhan Murray] siobhan murray",
			],
			[
				"The inquest heard that Derek Walsh called the coastguard at dawn.",
				"who/entity: [Derek Walsh] derek walsh <- [Siobhan Murray] siobhan murray",
			],
		],
	},
	{
		what: "metonymy and the people's word",
		source:
			"Beijing said on Monday that the tariffs on steel would stay.\nChina has sold less steel this year.",
		silent: [
			"China's government said on Monday that the tariffs on steel would stay.",
			"The Chinese government said the tariffs on steel would stay.",
		],
		fires: [
			[
				"India's government said on Monday that the tariffs on steel would stay.",
				"who/entity: [India] india <- [Beijing] china",
			],
			[
				"Delhi said on Monday that the tariffs on steel would stay.",
				"who/entity: [Delhi] india <- [Beijing] china",
			],
		],
	},
	{
		what: "a description of who bears the name",
		source:
			"Ofgrid, the British energy regulator, fined two suppliers on Tuesday.\nThe regulator told both suppliers to repay their customers by May.",
		silent: [
			"The energy regulator fined two suppliers on Tuesday.",
			"Ofgrid told both suppliers to repay their customers by May.",
		],
		fires: [
			[
				"Ofgrind, the British energy regulator, fined two suppliers on Tuesday.",
				"who/name: [Ofgrind] ofgrind <- [Ofgrid] ofgrid",
			],
			[
				"Brightnet, the British energy regulator, fined two suppliers on Tuesday.",
				"who/entity: [Brightnet] brightnet <- [Ofgrid] ofgrid",
			],
		],
	},
	{
		what: "a pronoun whose bearer the writer names",
		source: "Petra Lind leads the port union.\nShe told members that the strike would go on until Friday.",
		silent: [
			"Petra Lind told members that the strike would go on until Friday.",
			"Lind told members that the strike would go on until Friday.",
		],
		fires: [
			[
				"Petra Linde told members that the strike would go on until Friday.",
				"who/name: [Petra Linde] petra linde <- [Petra Lind] petra lind",
			],
		],
	},
	{
		what: "the chamber",
		source: "The Senate passed the flood insurance bill by two votes late on Thursday.",
		silent: ["Late on Thursday the Senate passed the flood insurance bill."],
		fires: [
			[
				"The House passed the flood insurance bill by two votes late on Thursday.",
				"who/entity: [House] house <- [Senate] senate",
			],
		],
	},
	{
		what: "the company, though the other one is named nearby",
		source:
			"Google has long wanted a mapping service there.\nOn Thursday, Apple removed an app that protesters had used to follow the police.",
		silent: ["Apple removed an app on Thursday that protesters had used to follow the police."],
		fires: [
			[
				"On Thursday, Google removed an app that protesters had used to follow the police.",
				"who/entity: [Google] google <- [Apple] apple",
			],
		],
	},
	{
		what: "the country as an adjective",
		source: "Two Kenyan runners and a Dutch cyclist were stopped at the border without papers.",
		silent: ["Two runners from Kenya were stopped at the border without papers."],
		fires: [
			[
				"Two Ugandan runners and a Dutch cyclist were stopped at the border without papers.",
				"who/entity: [Ugandan] uganda <- [Kenyan] kenya",
			],
		],
	},
	{
		what: "legal form and possessive",
		source: "Norvane Inc. bought the paper mill's forest for a song, the court papers show.",
		silent: ["Norvane bought the paper mill's forest for a song, court papers show."],
		fires: [
			[
				"Calder Inc. bought the paper mill's forest for a song, the court papers show.",
				"who/entity: [Calder Inc] calder <- [Norvane Inc] norvane",
			],
		],
	},
	{
		what: "a name that another carrier of the same fact has",
		source: {
			"a.txt": "Delgado Ruiz won the harbour race in under three hours on Sunday.",
			"b.txt": "Delgado Reyes won the harbour race in under three hours on Sunday, the club said.",
		},
		silent: [
			"Delgado Ruiz won the harbour race in under three hours on Sunday.",
			"Delgado Reyes won the harbour race in under three hours on Sunday.",
		],
		fires: [],
	},
	{
		what: "what is not this family's: added names, places, order, less detail",
		source:
			"Mayor Ines Duarte opened the tram line in Porto Real with engineers from Spain and Italy.\nA French firm had built the carriages.",
		silent: [
			"Mayor Ines Duarte and her deputy Rui Faria opened the tram line in Porto Real.",
			"Mayor Ines Duarte opened the tram line in Porto Novo with engineers from Spain and Italy.",
			"With engineers from Italy and Spain, Duarte opened the tram line.",
			"The mayor opened the tram line with Spanish and Italian engineers.",
		],
		fires: [
			[
				"Mayor Ines Duarte opened the tram line in Porto Real with engineers from Spain and Norway.",
				"who/entity: [Norway] norway <- [Italy] italy",
			],
		],
	},
	{
		what: "a name that the claim has in another place, too",
		source: "Chile and Peru will share their earthquake sirens, Peru's civil defence office said on Monday.",
		silent: ["Peru and Chile will share their earthquake sirens, Peru's civil defence office said."],
		fires: [
			[
				"Chile and Bolivia will share their earthquake sirens, Peru's civil defence office said on Monday.",
				"who/entity: [Bolivia] bolivia <- [Peru] peru",
			],
		],
	},
	{
		what: "one word of a body's name, beside its acronym",
		source: "The Rail Safety Council of Austria (RSCA) grounded nine night trains after the fire.",
		silent: ["The RSCA grounded nine night trains after the fire."],
		fires: [
			[
				"The Rail Safety Council of Hungary (RSCA) grounded nine night trains after the fire.",
				"who/entity: [Rail Safety Council of Hungary] rail safety council hungary <- [Rail Safety Council of Austria] rail safety council austria",
			],
		],
	},
	{
		what: "a short surname that is also a common word",
		source: "Bo Wey is the station's oldest cook.\nOn the way Bo fed the whole crew.",
		silent: ["On the way Bo Wey fed the whole crew."],
		fires: [["Bo Way is the station's oldest cook.", "who/name: [Bo Way] bo way <- [Bo Wey] bo wey"]],
	},
	{
		what: "an acronym in the plural",
		source: "The ministry bought forty ATVs for the rangers who patrol the Lenn valley after dark.",
		silent: ["The ministry bought each ATV for the rangers who patrol the Lenn valley after dark."],
		fires: [
			[
				"The ministry bought forty AEDs for the rangers who patrol the Lenn valley after dark.",
				"who/entity: [AEDs] aed <- [ATVs] atv",
			],
		],
	},
	{
		what: "a country inside another",
		source: "Britain will close its consulate on the island by the end of the year.",
		silent: ["The UK will close its consulate on the island by the end of the year."],
		fires: [
			[
				"Portugal will close its consulate on the island by the end of the year.",
				"who/entity: [Portugal] portugal <- [Britain] united kingdom",
			],
		],
	},
];

describe("who", () => {
	for (const { what, source, silent, fires } of twins) {
		for (const draft of silent) {
			it(`${what}: is silent on “${draft}”`, () =>
				assert.deepEqual(compared(whoDivergences, draft, source), []));
		}
		for (const [draft, finding] of fires) {
			it(`${what}: fires on “${draft}”`, () =>
				assert.deepEqual(compared(whoDivergences, draft, source), [finding]));
		}
	}
});
