import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { whoDivergences } from "../../../src/engine/divergences/who.ts";
import { compared } from "./compared.ts";

/** What the source says; what must pass; what must not, with the code and the draft's words it is found at. */
interface Twin {
	readonly what: string;
	readonly source: string;
	readonly silent: readonly string[];
	readonly fires: readonly (readonly [draft: string, finding: string])[];
}

const twins: readonly Twin[] = [
	{
		what: "rank",
		source: "Jane Okafor, the deputy minister of health, said the trial would end in March.",
		silent: [
			"Deputy health minister Jane Okafor said the trial would end in March.",
			"Okafor said the trial would end in March.",
		],
		fires: [
			[
				"Jane Okafor, the minister of health, said the trial would end in March.",
				"who/title [minister of health]",
			],
		],
	},
	{
		what: "what its holder did first",
		source: "Ada Bello is a harpist who first played in her father's band.",
		silent: ["Ada Bello is a harpist."],
		fires: [],
	},
	{
		what: "an office that a verb gives",
		source: "She named the harpist Ada Bello as culture minister and opened the bridge.",
		silent: [
			"Ada Bello became culture minister.",
			"She appointed Ada Bello minister of culture.",
			"Ada Bello, a harpist, was named culture minister.",
		],
		fires: [
			["Ada Bello became transport minister.", "who/title [transport minister]"],
			["She appointed Ada Bello transport minister.", "who/title [transport minister]"],
		],
	},
	{
		what: "an office that somebody leaves for another",
		source: "Ida Berg, then trade minister, became culture minister in May.",
		silent: [
			"Trade minister Ida Berg became culture minister in May.",
			"Ida Berg, the culture minister, spoke.",
		],
		fires: [["Ida Berg, then health minister, spoke.", "who/title [then health minister]"]],
	},
	{
		what: "an office that somebody is not given",
		source: "Ada Bello was elected deputy mayor of Lund in 2010.",
		silent: ["Ada Bello was not elected mayor of Lund in 2010."],
		fires: [["Ada Bello was elected mayor of Lund in 2010.", "who/title [mayor of Lund]"]],
	},
	{
		what: "former",
		source: "President Ada Bello opened the bridge on Monday.",
		silent: ["Ada Bello opened the bridge on Monday.", "Mrs Bello opened the bridge on Monday."],
		fires: [["Former president Ada Bello opened the bridge on Monday.", "who/title [Former president]"]],
	},
	{
		what: "no longer former",
		source: "Former president Ada Bello opened the bridge on Monday.",
		silent: ["Ex-president Ada Bello opened the bridge on Monday."],
		fires: [["President Ada Bello opened the bridge on Monday.", "who/title [President]"]],
	},
	{
		what: "department",
		source: "Jane Okafor, the minister of health, said the trial would end in March.",
		silent: ["Health minister Jane Okafor said the trial would end in March."],
		fires: [
			[
				"Jane Okafor, the minister of trade, said the trial would end in March.",
				"who/title [minister of trade]",
			],
		],
	},
	{
		what: "office",
		source: "Mayor Jane Okafor said the trial would end in March.",
		silent: ["Mayor Okafor said the trial would end in March."],
		fires: [["Governor Jane Okafor said the trial would end in March.", "who/title [Governor]"]],
	},
	{
		what: "age",
		source: "Mike Ward, 44, opened the bridge on Monday.",
		silent: ["Mike Ward, 45, opened the bridge on Monday.", "Mike Ward opened the bridge on Monday."],
		fires: [["Mike Ward, 54, opened the bridge on Monday.", "who/title [Mike Ward]"]],
	},
	{
		what: "some of a body",
		source: "Three councillors opposed the new bridge on Monday.",
		silent: ["Some councillors opposed the new bridge on Monday."],
		fires: [["The council opposed the new bridge on Monday.", "who/group [council]"]],
	},
	{
		what: "all of a body",
		source: "All councillors opposed the new bridge on Monday.",
		silent: ["The council opposed the new bridge on Monday."],
		fires: [],
	},
	{
		what: "the body for some of it",
		source: "The council opposed the new bridge on Monday.",
		silent: ["Councillors opposed the new bridge on Monday."],
		fires: [["Three councillors opposed the new bridge on Monday.", "who/group [councillors]"]],
	},
	{
		what: "direction",
		source: "Floods closed twelve schools in eastern Benue on Sunday.",
		silent: ["Floods closed twelve schools in Benue on Sunday."],
		fires: [["Floods closed twelve schools in western Benue on Sunday.", "place/where [western]"]],
	},
	{
		what: "size",
		source: "Floods closed twelve schools in Kano State on Sunday.",
		silent: [
			"Floods closed twelve schools in Kano on Sunday.",
			"Floods closed twelve schools in the state of Kano on Sunday.",
		],
		fires: [["Floods closed twelve schools in Kano city on Sunday.", "place/where [city]"]],
	},
	{
		what: "a name that may be either size",
		source: "Floods closed twelve schools in Kano State on Sunday.\nOfficials in Kano warned of more rain.",
		silent: ["Floods closed twelve schools in Kano city on Sunday."],
		fires: [],
	},
	{
		what: "country",
		source: "Floods closed twelve schools in Benin on Sunday.",
		silent: ["Floods closed twelve schools in the country on Sunday."],
		fires: [["Floods closed twelve schools in Ghana on Sunday.", "place/where [Ghana]"]],
	},
	{
		what: "a city and its country",
		source: "Floods closed twelve schools in Paris on Sunday.",
		silent: [
			"Floods closed twelve schools in France on Sunday.",
			"Floods closed twelve schools in the city on Sunday.",
		],
		fires: [],
	},
	{
		what: "town",
		source: "The ferry left the island for Tarbeck with forty people on board.",
		silent: ["The ferry left the island with forty people on board."],
		fires: [],
	},
	{
		what: "kinds of place",
		source: "The helicopter came down in the forest shortly after it had taken off.",
		silent: ["The helicopter came down in the woods shortly after it had taken off."],
		fires: [
			["The helicopter came down in the desert shortly after it had taken off.", "place/where [desert]"],
		],
	},
	{
		what: "which station",
		source: "Piet fetched the visitors from the railway station at noon.",
		silent: ["Piet fetched the visitors from the station at noon."],
		fires: [["Piet fetched the visitors from the airport at noon.", "who/entity [airport]"]],
	},
	{
		what: "a name that stands nowhere, far from the closest sentence",
		source:
			"The company raised its outlook for the whole year to 40 million kroner on Thursday.\nIt said that demand for its fishing nets had grown in Norway.",
		silent: [
			"The company raised its outlook for the whole year to 40 million kroner as demand for fishing nets had grown in Norway.",
		],
		fires: [
			[
				"The company raised its outlook for the whole year to 40 million kroner as demand for fishing nets had grown in Chile.",
				"place/where [Chile]",
			],
		],
	},
];

describe("who: titles, groups and places", () => {
	for (const { what, source, silent, fires } of twins) {
		for (const draft of silent)
			it(`${what}: is silent on “${draft}”`, () => {
				assert.deepEqual(found(draft, source), []);
			});
		for (const [draft, finding] of fires)
			it(`${what}: fires on “${draft}”`, () => {
				assert.deepEqual(found(draft, source), [finding]);
			});
	}
});

function found(draft: string, source: string): readonly string[] {
	return compared(whoDivergences, draft, source).map((line) =>
		line.replace(/^(\S+): (\[[^\]]*\]).*$/s, "$1 $2"),
	);
}
