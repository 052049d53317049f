import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { checked, draftOf, type Sources } from "../compare.ts";

/** The warnings and errors of a draft: "code: draft words <- source words". */
function severe(draft: string, sources: Sources): readonly string[] {
	const reports = checked(draft, sources);
	assert.ok(
		reports.every(({ status }) => status !== "untraced"),
		`untraced: ${draft}`,
	);
	return reports
		.flatMap(({ findings }) => findings)
		.filter(({ severity }) => severity === "warning" || severity === "error")
		.map(({ type, draft: ours, source }) => `${type}: ${ours.text} <- ${source?.text}`);
}

const ferries: Sources = {
	"1.txt": {
		text: "Ferry crews in Tarnholm will strike for a week from 6 June after rejecting a 2% pay rise.\nThe Seafarers' League said its members felt insulted.\nThe ferry company refused to meet the league.",
		published: "2018-05-28",
	},
	"2.txt": {
		text: "Ferry crews in Tarnholm called off their strike on Sunday after the Seafarers' League accepted a 3% pay rise.\nThe league said members would be asked to ratify the deal in July.\nThe ferry company agreed to meet the league every month.",
		published: "2018-06-03",
	},
	"3.txt": {
		text: "Ferry crews in Tarnholm have backed the pay deal, with 212 voting in favour and 40 against, the Seafarers' League said.",
		published: "2018-07-12",
	},
};

describe("a newer development", () => {
	it("is no error against what an older article says of the same act", () => {
		for (const draft of [
			"Ferry crews in Tarnholm called off a strike after accepting a 3% pay rise.",
			"The Seafarers' League accepted a pay rise of 3%.",
			"The ferry company agreed to meet the league.",
			"In July, members of the Seafarers' League ratified the deal by 212 votes to 40.",
		])
			assert.deepEqual(severe(draft, ferries), [], draft);
	});

	it("leaves an error what no article says", () => {
		assert.deepEqual(
			severe(
				"Ferry crews in Tarnholm called off their strike after the Seafarers' League rejected a 3% pay rise.",
				ferries,
			),
			["act/polarity: rejected <- accepted"],
		);
		assert.deepEqual(
			severe("The league said members ratified the deal.", { "2.txt": ferries["2.txt"] ?? "" }),
			["act/status: ratified <- would be asked to ratify"],
		);
	});
});

/** [what it shows, source, draft that must stay silent, draft that must fire, what it says]. */
type Twin = readonly [name: string, source: string, silent: string, fires: string, said: string];

const twins: readonly Twin[] = [
	[
		"a denied act told by a light verb and its noun",
		"Brunner denied that the bank had put pressure on the surveyor to sign.",
		"Brunner denied that the surveyor had been pressured by the bank to sign.",
		"Brunner said that the surveyor had been pressured by the bank to sign.",
		"act/polarity: pressured <- denied that the bank had put pressure",
	],
	[
		"no cuts of jobs",
		"The brewery's owner, Ilse Kranz, said no jobs would be cut at the bottling plant.",
		"The brewery's owner, Ilse Kranz, promised that there would be no job cuts at the bottling plant.",
		"The brewery's owner, Ilse Kranz, said jobs would be cut at the bottling plant.",
		"act/polarity: jobs <- no jobs",
	],
	[
		"a word that the source has both ways",
		"The diocese will close two chapels, at Orme and Velling, but an earlier proposal to close the almshouse in Tarby was dropped.",
		"Chapels in Orme and Velling will shut, but plans to close Tarby's almshouse were abandoned.",
		"The diocese will not close two chapels, at Orme and Velling.",
		"act/polarity: not close <- close",
	],
	[
		"starting one thing and stopping another",
		"The march in Oskar was cancelled on Friday after the mayor spoke to the pilots. The pilots had been due to stop work from Tuesday.",
		"The march due to start on Tuesday was cancelled after the mayor spoke to the pilots.",
		"The pilots had been due to start work from Tuesday.",
		"act/polarity: start <- stop",
	],
	[
		"a figure that belongs to another one of the claim",
		"The Farmers' Bloc won 51 seats in the assembly, 14 more than four years ago.",
		"The Farmers' Bloc gained 14 seats in the assembly and now has 51.",
		"The Farmers' Bloc won 53 seats in the assembly, 14 more than four years ago.",
		"quantity/value: 53 <- 51",
	],
	[
		"a difference of two figures",
		"The rural party kept 88 of its 96 seats in the assembly.",
		"The rural party lost eight seats in the assembly and kept 88.",
		"The rural party kept 86 of its 96 seats in the assembly.",
		"quantity/value: 86 <- 88",
	],
	[
		"a word that the draft has both ways",
		"A jury has acquitted the surveyor Ivo Brandl of perjury but found him guilty of handling stolen maps, after deliberating for three days.",
		"After three days of deliberation, the jury cleared Brandl of perjury and convicted him of handling stolen maps.",
		"A jury has convicted the surveyor Ivo Brandl of perjury.",
		"act/legal: has convicted <- has acquitted",
	],
	[
		"a length in other units",
		"The forger Otto Prell was jailed for 14 months on Friday. Hugo Sass, who sold the stamps, was given an eight-month sentence, suspended for two years.",
		"Prell was jailed for one year and two months, while Sass, who sold the stamps, was given a suspended sentence of eight months.",
		"The forger Otto Prell was jailed for 16 months on Friday.",
		"time/span: 16 months <- 14 months",
	],
	[
		"titles in the plural",
		"Border controls have eased in Peru under President Alan Ortega and in Chile under President Mario Lund.",
		"Border controls have eased in both Peru and Chile under Presidents Ortega and Lund.",
		"Border controls have eased in both Peru and Chile under Presidents Ortiga and Lund.",
		"who/name: Ortiga <- Alan Ortega",
	],
];

describe("what only looks like another act or figure", () => {
	for (const [name, source, silent, fires, said] of twins) {
		const sources = { "source.txt": source };
		it(`is silent on ${name}`, () => assert.deepEqual(severe(silent, sources), []));
		it(`fires on the twin of ${name}`, () => assert.deepEqual(severe(fires, sources), [said]));
	}
});

describe("a name in a headline", () => {
	it("stands in nobody's place, for every word has a capital there", () => {
		const headline = "Estonia and Latvia to Sign Pact on Fighting Stolen Timber Trade";
		const lead = "Forestwatch, the Estonian agency, will sign the pact with its Latvian partner on 9 May.";
		const sources: Sources = {
			"1.txt": {
				text: `${headline}\n${lead}`,
				blocks: [
					{ start: 0, end: headline.length, kind: "headline", paragraph: 0, page: null, masked: [] },
					{
						...{ start: headline.length + 1, end: headline.length + 1 + lead.length },
						...{ kind: "paragraph", paragraph: 1, page: null, masked: [] },
					},
				],
			},
			"2.txt": "Forestwatch tried to fine Baltimber in 2017, but the sawmill did not pay.",
		};
		assert.deepEqual(
			severe(
				"Forestwatch, which tried to fine Baltimber in 2017, will sign the pact with its Latvian partner on 9 May.",
				sources,
			),
			[],
		);
	});
});

describe("an early toll", () => {
	const first = {
		text: "At least six people died when a gallery of the Skarn quarry of Aurum caved in, the rescue service said.",
		title: "Six dead in Skarn quarry",
		published: "2017-03-06",
	};
	const second = {
		text: "The death toll at the quarry of Aurum has risen to nine after divers found three more bodies, the rescue service said.",
		title: "Nine dead in Skarn quarry cave-in",
		published: "2017-03-08",
	};
	const copy = {
		text: "Nine people are known to have died in the Skarn quarry of Aurum.",
		published: null,
	};
	const review = {
		text: "The Skarn quarry of Aurum, where ten people died, had no second exit, an inquiry found.",
		published: "2017-11-20",
	};
	const sources = { "1.txt": first, "2.txt": second, "3.txt": copy, "4.txt": review };

	it("is stale though an undated copy and a look back give others, and says the new toll, not what was added", () => {
		assert.deepEqual(severe("Six people died when a gallery of the Skarn quarry caved in.", sources), [
			"time/stale: Six <- nine",
		]);
	});

	it("is no early toll when nothing later gives another", () => {
		assert.deepEqual(
			severe("Six people died when a gallery of the Skarn quarry caved in.", { "1.txt": first }),
			[],
		);
		assert.deepEqual(severe("Nine people died when a gallery of the Skarn quarry caved in.", sources), []);
	});
});

describe("a day that the draft counts from its own date", () => {
	const sources: Sources = {
		"1.txt": {
			text: "The ferry line Norvik said the fault had been repaired by noon, but warned that delays would continue until Thursday.",
			published: "2016-08-02",
		},
	};
	const later = "Although the fault was repaired by noon, Norvik warned of delays lasting until Thursday.";
	const relative = (text: string) =>
		checked(draftOf(text, { date: "2017-02-01" }), sources)
			.flatMap(({ findings }) => findings)
			.filter(({ type }) => type === "time/relative").length;

	it("is the source's day where a sentence before gives the date", () => {
		assert.equal(relative(`The computers of the ferry line failed on 2 August 2016. ${later}`), 0);
	});

	it("is another one where nothing gives it", () => {
		assert.equal(relative(later), 1);
	});
});

describe("a state that the draft says is an early one", () => {
	const source = {
		"1.txt": "The mill owner Emil Haas accepted the bank's offer for the old weir last month.",
	};
	const flips = (draft: string) =>
		severe(draft, source).filter((line) => line.startsWith("act/polarity")).length;

	it("is no denial of the later one", () =>
		assert.equal(flips("The mill owner Emil Haas at first rejected the bank's offer for the old weir."), 0));
	it("is one without such a word", () =>
		assert.equal(flips("The mill owner Emil Haas rejected the bank's offer for the old weir."), 1));
});
