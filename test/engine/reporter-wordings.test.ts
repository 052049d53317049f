import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { checked, type Sources } from "./compare.ts";

/** The warnings and errors of a draft: "code: draft words <- source words". */
function severe(draft: string, sources: Sources): readonly string[] {
	return checked(draft, sources)
		.flatMap(({ findings }) => findings)
		.filter(({ severity }) => severity === "warning" || severity === "error")
		.map(({ type, draft: ours, source }) => `${type}: ${ours.text} <- ${source?.text}`);
}

interface Twin {
	readonly what: string;
	readonly source: string;
	readonly silent: readonly string[];
	/** Draft and finding. */
	readonly fires: readonly (readonly [draft: string, finding: string])[];
}

const twins: readonly Twin[] = [
	{
		what: "the people of a place that no list has",
		source:
			"The Corvian envoy, Milo Trent, left the Ostrel talks on Monday.\nTrent said Corvia would not sign before the winter.",
		silent: [
			"The Corvian said his country would not sign before the winter.",
			"The envoy from Corvia left the talks.",
		],
		fires: [
			["Milo Trant said Corvia would not sign before the winter.", "who/name: Milo Trant <- Milo Trent"],
		],
	},
	{
		what: "one thing in so many",
		source: "Of the 60 cottages on the island, 15 were damaged, the warden said.",
		silent: ["One cottage in four was damaged.", "One in four cottages on the island was damaged."],
		fires: [["Of the 60 cottages on the island, 51 were damaged.", "quantity/value: 51 <- 15"]],
	},
	{
		what: "a thing that has changed since the sentence before",
		source:
			"“The ferry was empty for two winters. This year it is full,” Nadia Brill, the captain, told the council.",
		silent: ["The ferry is full this year after two empty winters, Captain Brill told the council."],
		fires: [],
	},
	{
		what: "words that describe a denied thing",
		source: "“There was no such order, signed or unsigned,” said the general's aide, Otto Vray.",
		silent: ["The general's aide, Otto Vray, denied that any order had been given, “signed or unsigned”."],
		fires: [],
	},
	{
		what: "what is not to come before a time",
		source: "A verdict in the bakery case is expected in August, the court said.",
		silent: [
			"A verdict in the bakery case is not expected before August.",
			"No verdict is expected until August.",
		],
		fires: [
			[
				"A verdict in the bakery case is not expected in August, the court said.",
				"act/polarity: not expected <- expected",
			],
		],
	},
	{
		what: "the date of what a decision brings",
		source:
			"Norvale council voted on Monday night, 6 May 2019, to raise bus fares by 3 per cent and to end two routes.\nThe vote was close.\nNobody spoke against it.\nA day ticket will cost £4 from July.",
		silent: ["Bus fares in Norvale rose by 3 per cent in July 2019."],
		fires: [
			["Norvale council voted on 7 May 2019 to raise bus fares.", "time/date: 7 May 2019 <- 6 May 2019"],
		],
	},
	{
		what: "a quotation whose speaker is named in the sentence before",
		source:
			"The coach, Tomas Rehn, called the pitch “unfit” but admitted that Lasse Borg had missed an open goal. “We had the whole second half to put it right,” he said.",
		silent: [
			"“We had the whole second half to put it right,” Rehn said.",
			"“We had the whole second half to put it right,” said the coach.",
		],
		fires: [
			[
				"“We had the whole second half to put it right,” Anders Krol said.",
				"quote/speaker: Anders Krol <- Tomas Rehn",
			],
		],
	},
	{
		what: "a hedge beside a condition that both have",
		source: "The union says 30 jobs could go if the mill is sold to a rival.",
		silent: ["If the mill is sold to a rival, 30 jobs might go, the union says."],
		fires: [
			[
				"The union says 30 jobs will go if the mill is sold to a rival.",
				"certainty/raised: will go <- could go",
			],
		],
	},
	{
		what: "all from all but some",
		source: "All but two of the 31 sailors on the trawler were rescued, the coastguard said.",
		silent: [
			"Nearly all of the 31 sailors on the trawler were rescued, the coastguard said.",
			"The coastguard rescued all but two of the trawler's 31 sailors.",
		],
		fires: [
			[
				"All 31 sailors on the trawler were rescued, the coastguard said.",
				"scope/superlative: All 31 sailors <- All but two of the 31 sailors",
			],
		],
	},
	{
		what: "the only one from the only two",
		source: "Only Peru and Chile have licensed the drug against the fever so far.",
		silent: [
			"Only Peru and Chile have licensed the drug.",
			"Only two countries have licensed the drug against the fever.",
		],
		fires: [
			[
				"Only Peru has licensed the drug against the fever so far.",
				"scope/superlative: Only Peru <- Only Peru and Chile",
			],
		],
	},
	{
		what: "how often something was multiplied",
		source: "Ticket sales were 96 million euros, up from 71 million euros in the year before.",
		silent: ["Ticket sales rose by about a third from 71 million euros to 96 million euros."],
		fires: [
			[
				"Ticket sales more than doubled from 71 million euros to 96 million euros.",
				"quantity/derived: doubled <- 96 million euros, up from 71 million euros",
			],
		],
	},
	{
		what: "silence from a stand",
		source:
			"Two sources said Harrow Mills would close its weaving shed.\nHarrow Mills declined to comment on the weaving shed.\nThe Weavers' League said that talks had begun.",
		silent: [
			"Harrow Mills would not comment on the weaving shed.",
			"The Weavers' League said that talks had begun.",
		],
		fires: [["Harrow Mills confirmed the end of the weaving shed.", "act/polarity: confirmed <- declined"]],
	},
];

describe("a reporter's wording", () => {
	for (const { what, source, silent, fires } of twins) {
		it(`tells ${what} from an error`, () => {
			for (const draft of silent) assert.deepEqual(severe(draft, { "source.txt": source }), [], draft);
			for (const [draft, finding] of fires)
				assert.deepEqual(severe(draft, { "source.txt": source }), [finding], draft);
		});
	}
});
