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
		what: "who sued whom",
		source: "Calder sued Brennan over the patent on Monday.",
		silent: ["Brennan was sued by Calder over the patent on Monday."],
		fires: [
			["Brennan sued Calder over the patent on Monday.", "who/role [Brennan sued Calder]"],
			["Calder was sued by Brennan over the patent on Monday.", "who/role [Calder was sued by Brennan]"],
		],
	},
	{
		what: "who criticised whom, behind a name with an apposition",
		source: "Berit Holm, the harbour master, criticised Tora Lund on Monday.",
		silent: ["On Monday Tora Lund was criticised by Berit Holm."],
		fires: [["Tora Lund criticised Berit Holm on Monday.", "who/role [Tora Lund criticised Berit Holm]"]],
	},
	{
		what: "who thanked whom, by letter",
		source: "Holm said he had thanked Lund by letter.",
		silent: ["Holm thanked Lund by letter."],
		fires: [["Lund thanked Holm by letter.", "who/role [Lund thanked Holm]"]],
	},
	{
		what: "who accused whom, in the passive",
		source: "Parents' groups accused the board of incompetence.",
		silent: ["The board was accused of incompetence by parents' groups."],
		fires: [
			[
				"Parents' groups were accused of incompetence by the board.",
				"who/role [Parents' groups were accused of incompetence by the board]",
			],
		],
	},
	{
		what: "what a body says of itself",
		source: "The dairy told reporters that it had bought the brewery.",
		silent: ["The dairy bought the brewery.", "The brewery was bought by the dairy."],
		fires: [["The brewery bought the dairy.", "who/role [The brewery bought the dairy]"]],
	},
	{
		what: "what a body says was done to it",
		source: "The weavers' guild, Spindel, said it had sued the mill over the looms.",
		silent: ["Spindel said it had sued the mill over the looms."],
		fires: [["Spindel said the mill had sued it over the looms.", "who/role [the mill had sued it]"]],
	},
	{
		what: "“it” of a clause behind what somebody says",
		source: "The mayor said it had surprised her.",
		silent: ["The mayor surprised her."],
		fires: [],
	},
	{
		what: "who told whom, in a relative clause too",
		source: "Ingrid told Mateo that the ferry was late.",
		silent: ["Ingrid, who told Mateo that the ferry was late, went home."],
		fires: [["Mateo told Ingrid that the ferry was late.", "who/role [Mateo told Ingrid]"]],
	},
	{
		what: "another name beside the film that opened",
		source: "Orlo Pictures made the film, and Norvale Pictures opened in March 2019.",
		silent: ["Norvale Pictures opened in March 2019."],
		fires: [["Glass Pictures opened in March 2019.", "who/entity [Glass Pictures]"]],
	},
	{
		what: "a name beside “she”, who may be meant",
		source: "She was survived by her husband Torvald and two daughters.",
		silent: ["Berit Lund had two daughters.", "Berit Lund was survived by her husband Torvald."],
		fires: [],
	},
	{
		what: "a name beside “it”, which may be meant",
		source: "It was discovered in 1935 by Edda Moe.",
		silent: ["Corvinite was discovered in 1935."],
		fires: [["It was discovered in 1935 by Arne Lund.", "who/entity [Arne Lund]"]],
	},
	{
		what: "a name beside the thing that another owns",
		source: "Moe was present at the first night of the play, which drew the king.",
		silent: ["Lund's first night drew the king."],
		fires: [],
	},
	{
		what: "what is larger than what",
		source: "The Velden reservoir is larger than the Orsa reservoir.",
		silent: ["The Velden reservoir is larger than that of Orsa."],
		fires: [],
	},
	{
		what: "larger by name",
		source: "Velden is larger than Orsa.",
		silent: ["Velden, in the north, is larger than Orsa."],
		fires: [["Orsa is larger than Velden.", "who/role [Orsa is larger than Velden]"]],
	},
	{
		what: "acts that go both ways",
		source: "Mayor Ines Duarte met Rui Faria in the town hall.",
		silent: ["Rui Faria met Ines Duarte in the town hall."],
		fires: [],
	},
	{
		what: "both did it to each other",
		source: "Calder sued Brennan over the patent.\nA week later Brennan sued Calder over the patent as well.",
		silent: ["Brennan sued Calder over the patent."],
		fires: [],
	},
	{
		what: "kin",
		source: "The skipper gave the compass to her son before the race.",
		silent: ["The skipper gave her child the compass before the race."],
		fires: [["The skipper gave the compass to her daughter before the race.", "who/entity [daughter]"]],
	},
	{
		what: "people who exclude each other",
		source: "The driver was pulled from the burning lorry by two nurses.",
		silent: ["A man was pulled from the burning lorry by two nurses."],
		fires: [["The passenger was pulled from the burning lorry by two nurses.", "who/entity [passenger]"]],
	},
	{
		what: "prosecution and defence",
		source: "Prosecutors asked the court on Tuesday to hear the harbour pilot again.",
		silent: ["Lawyers asked the court on Tuesday to hear the harbour pilot again."],
		fires: [],
	},
	{
		what: "boys and girls",
		source: "Twelve boys were taken to the clinic after the school trip.",
		silent: ["Twelve children were taken to the clinic after the school trip."],
		fires: [["Twelve girls were taken to the clinic after the school trip.", "who/entity [girls]"]],
	},
	{
		what: "things of one kind",
		source: "The goalkeeper broke her wrist in the second match of the season.",
		silent: ["The goalkeeper broke a bone in the second match of the season."],
		fires: [["The goalkeeper broke her ankle in the second match of the season.", "who/entity [ankle]"]],
	},
	{
		what: "a thing that the article has beside it",
		source:
			"The goalkeeper broke her wrist in the second match of the season.\nShe had broken an ankle the year before.",
		silent: ["The goalkeeper broke her ankle in the second match of the season."],
		fires: [],
	},
	{
		what: "other words for the same",
		source: "The agency described the effects of the new rules on small farms.",
		silent: ["The agency described the implications of the new rules on small farms."],
		fires: [],
	},
	{
		what: "he and she",
		source: "Marek Vandel is a keen sailor. He keeps 16 boats in his collection by the sea.",
		silent: ["Marek Vandel, a keen sailor, keeps 16 boats in his collection."],
		fires: [["Marek Vandel, a keen sailor, keeps 16 boats in her collection.", "who/entity [her]"]],
	},
	{
		what: "a name of the article in another's role",
		source:
			"Bello has scored 36 goals for the club in the coastal league.\nHis coach, Tomas Rehn, said the striker would stay.",
		silent: ["Bello scored 36 goals for the club in the coastal league."],
		fires: [["Tomas Rehn scored 36 goals for the club in the coastal league.", "who/entity [Tomas Rehn]"]],
	},
	{
		what: "a figure that opens the sentence",
		source: "Seven people were hurt when a fire tore through the paper mill late on Monday.",
		silent: ["Eleven people were hurt in the fire at the paper mill late on Monday."],
		fires: [],
	},
];

describe("who: roles and nouns", () => {
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
