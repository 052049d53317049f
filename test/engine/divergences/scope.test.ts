import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { findings } from "../compare.ts";

const scope = (draft: string, source: string) =>
	findings(draft, source).filter((line) => line.startsWith("scope/"));

type Twin = readonly [name: string, source: string, silent: string, fires: string];

const superlatives: readonly Twin[] = [
	[
		"one of the creators",
		"Dorsen was one of the creators of the messaging app, which opened in 2009.",
		"Dorsen, one of the creators of the messaging app, opened it in 2009.",
		"Dorsen was the creator of the messaging app, which opened in 2009.",
	],
	[
		"one of the creators, set off by commas",
		"Dorsen was one of the creators of the messaging app, which opened in 2009.",
		"Dorsen was a creator of the messaging app, which opened in 2009.",
		"Dorsen, the creator of the messaging app, opened it in 2009.",
	],
	[
		"one of the largest",
		"Lake Vann is one of the largest reservoirs in the province and supplies three towns.",
		"Lake Vann is among the largest reservoirs in the province and supplies three towns.",
		"Lake Vann is the largest reservoir in the province and supplies three towns.",
	],
	[
		"the second largest",
		"Lake Vann is the second-largest reservoir in the province and supplies three towns.",
		"Lake Vann is the second largest reservoir in the province and supplies three towns.",
		"Lake Vann is the largest reservoir in the province and supplies three towns.",
	],
	[
		"among the longest",
		"The strike was among the longest in the history of the port.",
		"The strike was one of the longest in the history of the port.",
		"The strike was the longest in the history of the port.",
	],
	[
		"perhaps the largest",
		"Perhaps the largest comet of the century passed the earth in March.",
		"What was perhaps the largest comet of the century passed the earth in March.",
		"The largest comet of the century passed the earth in March.",
	],
	[
		"first",
		"Ida Holm became head of the fishing council in Bodo on Tuesday.",
		"Ida Holm became head of the fishing council on Tuesday.",
		"Ida Holm became the first woman to head the fishing council in Bodo on Tuesday.",
	],
	[
		"only",
		"The museum charges adults an entry fee of six euros.",
		"The museum charges adults an entry fee.",
		"The museum charges only adults an entry fee of six euros.",
	],
	[
		"only before a phrase",
		"The bridge closed to lorries on Monday after cracks were found in the deck.",
		"The bridge closed to lorries on Monday.",
		"The bridge closed only to lorries on Monday after cracks were found in the deck.",
	],
	[
		"sometimes",
		"The ferry sometimes sails in heavy fog between the islands.",
		"The ferry occasionally sails in heavy fog between the islands.",
		"The ferry always sails in heavy fog between the islands.",
	],
	[
		"rarely",
		"The court rarely hears such appeals from the northern districts.",
		"The court seldom hears such appeals from the northern districts.",
		"The court never hears such appeals from the northern districts.",
	],
	[
		"never",
		"The old keeper never let visitors touch the lamp of the lighthouse.",
		"The old keeper never let visitors touch the lighthouse lamp.",
		"The old keeper always let visitors touch the lamp of the lighthouse.",
	],
	[
		"bare plural",
		"Foreign breweries have refused to put their vats in Norland.",
		"Foreign breweries have refused to put vats in Norland.",
		"All Foreign breweries have refused to put their vats in Norland.",
	],
];

const shares: readonly Twin[] = [
	[
		"some",
		"Some villagers refused to leave their homes before the dam was opened.",
		"Several villagers refused to leave their homes before the dam was opened.",
		"All villagers refused to leave their homes before the dam was opened.",
	],
	[
		"some to most",
		"Some villagers refused to leave their homes before the dam was opened.",
		"Villagers refused to leave their homes before the dam was opened.",
		"Most villagers refused to leave their homes before the dam was opened.",
	],
	[
		"most",
		"Most of the shops on the square closed during the strike.",
		"Many shops on the square closed during the strike.",
		"Every shop on the square closed during the strike.",
	],
	[
		"nearly all",
		"Nearly all pupils at the school passed the winter exam.",
		"Almost all pupils at the school passed the winter exam.",
		"All pupils at the school passed the winter exam.",
	],
	[
		"a few",
		"A few members of the choir had been infected by Sunday.",
		"Some members of the choir had been infected by Sunday.",
		"Most members of the choir had been infected by Sunday.",
	],
	[
		"half",
		"Half of the trains on the line were late in June.",
		"Half the trains on the line were late in June.",
		"All of the trains on the line were late in June.",
	],
	[
		"many",
		"The watchdog fined many banks that had misled pensioners.",
		"The watchdog fined numerous banks that had misled pensioners.",
		"The watchdog fined every bank that had misled pensioners.",
	],
	[
		"some in the next sentence",
		"Foreign breweries have refused to put their vats in Norland. But some southern breweries have begun to do so.",
		"Some southern breweries have begun to put their vats in Norland.",
		"Most southern breweries have begun to put their vats in Norland.",
	],
	[
		"two towns",
		"The new rule on lead paint applies in two towns, Harle and Odby.",
		"The new rule on lead paint applies in Harle and Odby.",
		"The new rule on lead paint applies nationwide.",
	],
	[
		"one valley",
		"Doctors have stopped using the drug in the Aren valley since the recall.",
		"Doctors in the Aren valley have stopped using the drug since the recall.",
		"Doctors have stopped using the drug across the country since the recall.",
	],
	[
		"mice",
		"The new compound reduced memory loss in mice, the team wrote.",
		"In mice, the new compound reduced memory loss, the team wrote.",
		"The new compound reduced memory loss, the team wrote.",
	],
];

describe("scope/superlative", () => {
	for (const [name, source, silent, fires] of superlatives) {
		it(`${name}: silent where it claims no more`, () => assert.deepEqual(scope(silent, source), []));
		it(`${name}: fires where it does`, () =>
			assert.deepEqual(
				scope(fires, source).map((line) => line.split(" ")[0]),
				["scope/superlative"],
			));
	}

	it("marks the rank on both sides", () => {
		assert.deepEqual(
			scope(
				"Lake Vann is the largest reservoir in the province and supplies three towns.",
				"Lake Vann is one of the largest reservoirs in the province and supplies three towns.",
			),
			[
				"scope/superlative warning: Lake Vann is the [largest reservoir] in the province and supplies three towns. <- Lake Vann is [one of the largest reservoirs] in the province and supplies three towns.",
			],
		);
	});

	it("is silent when the article says it of the same thing elsewhere, in other words", () => {
		const source =
			"Ida Holm became head of the fishing council in Bodo on Tuesday. No woman has led it before.";
		assert.deepEqual(
			scope("Ida Holm became the first woman to head the fishing council in Bodo on Tuesday.", source),
			[],
		);
		assert.deepEqual(
			scope(
				"The museum charges only adults an entry fee of six euros.",
				"The museum charges adults an entry fee of six euros. Nobody except adults pays.",
			),
			[],
		);
	});

	it("is silent about definite plurals, the latest of a series, and a rank that is denied", () => {
		for (const [draft, source] of [
			["All the tenants left the tower before noon.", "The tenants left the tower before noon."],
			["Moe gave his latest speech in the harbour hall.", "Moe gave a speech in the harbour hall."],
			[
				"Ida Holm was not the first mother to head the fishing council in Bodo.",
				"Ida Holm was elected to head the fishing council in Bodo.",
			],
		] as const)
			assert.deepEqual(scope(draft, source), []);
	});

	it("is silent about a figure that the draft finds small", () => {
		assert.deepEqual(
			scope(
				"Venn has played only 19 matches for the club this season.",
				"Venn has played 19 matches for the club this season.",
			),
			[],
		);
	});
});

describe("scope/general", () => {
	for (const [name, source, silent, fires] of shares) {
		it(`${name}: silent for no wider a group`, () => assert.deepEqual(scope(silent, source), []));
		it(`${name}: fires for a wider one`, () =>
			assert.deepEqual(
				scope(fires, source).map((line) => line.split(" ")[0]),
				["scope/general"],
			));
	}

	it("marks the group on both sides", () => {
		assert.deepEqual(
			scope(
				"All villagers refused to leave their homes before the dam was opened.",
				"Some villagers refused to leave their homes before the dam was opened.",
			),
			[
				"scope/general warning: [All villagers] refused to leave their homes before the dam was opened. <- [Some villagers] refused to leave their homes before the dam was opened.",
			],
		);
	});

	it("is silent when the next sentence says so", () => {
		assert.deepEqual(
			scope(
				"All villagers refused to leave their homes before the dam was opened.",
				"Some villagers refused to leave their homes before the dam was opened. By noon all of them had refused.",
			),
			[],
		);
		assert.deepEqual(
			scope(
				"The new rule on lead paint applies nationwide.",
				"The new rule on lead paint applies in two towns, Harle and Odby. From June it is a national rule.",
			),
			[],
		);
	});

	it("is silent for every day of the week", () => {
		assert.deepEqual(
			scope("The clinic opens every day of the week.", "The clinic opens most days of the week."),
			[],
		);
	});
});
