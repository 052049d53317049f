import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { checked, findings, type Sources } from "../compare.ts";

const conflated = (draft: string, sources: Sources | string) =>
	findings(draft, sources).flatMap((line) => /^support\/conflated warning: ([^<]*) <-/.exec(line)?.[1] ?? []);

interface Twin {
	readonly name: string;
	readonly sources: Sources | string;
	readonly silent: string;
	/** With the marked words in brackets. */
	readonly fires: string;
}

const PLANTS = {
	"a.txt": "The tyre maker Acme opened a plant in Kano in May. The mayor came.",
	"b.txt": "Bolt opened a plant in Lagos in June. It makes cables.",
};

const twins: readonly Twin[] = [
	{
		name: "a place and a month of another opening",
		sources: PLANTS,
		silent: "The tyre maker Acme opened a plant in Kano in May.",
		fires: "The tyre maker Acme opened a plant in [Lagos in June].",
	},
	{
		name: "a company of another opening",
		sources: PLANTS,
		silent: "Bolt opened a plant in Lagos in June.",
		fires: "[Acme] opened a plant in Lagos in June.",
	},
	{
		name: "a race and a town of another winner",
		sources: {
			"a.txt": "Maria Costa, who trains in Velm, won the 200 metres in Rome on Friday.",
			"b.txt": "Ingrid Dahl won the 800 metres in Oslo on Sunday.",
		},
		silent: "Maria Costa, who trains in Velm, won the 200 metres in Rome.",
		fires: "Maria Costa, who trains in Velm, won the 200 metres in [Oslo on Sunday].",
	},
	{
		name: "a convict of another judge",
		sources: {
			"a.txt": "Judge Amara Osei jailed Kola Adeyemi for six years in Ibadan on Monday.",
			"b.txt": "Judge Ruth Eze jailed Tunde Bako for two years in Abuja on Friday.",
		},
		silent: "Judge Amara Osei jailed Kola Adeyemi for six years in Ibadan.",
		fires: "Judge Amara Osei jailed [Tunde Bako] for six years in Ibadan.",
	},
	{
		name: "a place and a day of another arrest",
		sources: {
			"a.txt": "Police arrested Ade Bako in Jos on Tuesday. He had been hiding.",
			"b.txt": "Police arrested Musa Danjuma in Kano on Friday. He denies theft.",
		},
		silent: "Police arrested Ade Bako in Jos on Tuesday.",
		fires: "Police arrested Ade Bako in [Kano on Friday].",
	},
	{
		name: "a place and a year of another book",
		sources: {
			"a.txt": "Edda Kroll published a novel in Vienna in 1962. It sold badly.",
			"b.txt": "Ola Reim published a novel in Prague in 1971. It sold well.",
		},
		silent: "Ola Reim published a novel in Prague in 1971.",
		fires: "Edda Kroll published a novel in [Prague in 1971].",
	},
	{
		name: "a count of another disaster in the same article",
		sources: "A flood killed 12 people in Brede in March. A storm killed five people in Sarn in May.",
		silent: "A flood killed 12 people in Brede in March.",
		fires: "A flood killed [five] people in Brede in March.",
	},
	{
		name: "a count and a town of another forester",
		sources: {
			"a.txt": "Maren Holt planted 300 oaks in Bergen.",
			"b.txt": "Olav Lund planted 120 oaks in Odense. He likes trees.",
		},
		silent: "Maren Holt planted 300 oaks in Bergen.",
		fires: "Maren Holt planted [120 oaks in Odense].",
	},
	{
		name: "two figures in each other's place",
		sources: "Torquay hired 50 people in Kano; Bolt hired 30 people in Lagos.",
		silent: "Torquay hired 50 people in Kano; Bolt hired 30 people in Lagos.",
		fires: "Torquay hired [30] people in Kano; Bolt hired 50 people in Lagos.",
	},
	{
		name: "two percentages in each other's place",
		sources: "Exports rose by 4 percent while imports rose by 11 percent.",
		silent: "Exports rose by 4 percent while imports rose by 11 percent.",
		fires: "Exports rose by [11 percent] while imports rose by 4 percent.",
	},
	{
		name: "two sums in each other's place",
		sources: "Norvik made $45 million in 2018, while Halden made $30 million.",
		silent: "Norvik made $45 million in 2018, while Halden made $30 million.",
		fires: "Norvik made [$30 million] in 2018, while Halden made $45 million.",
	},
	{
		name: "a buyer of another sale",
		sources: {
			"a.txt": "Orlo sold its dairy to Bramble for $30 million. The staff will stay.",
			"b.txt": "Quayline sold its dairy to Ferrant for $75 million. The staff will go.",
		},
		silent: "Orlo sold its dairy to Bramble for $30 million.",
		fires: "Orlo sold its dairy to [Ferrant] for $30 million.",
	},
];

describe("support/conflated", () => {
	for (const { name, sources, silent, fires } of twins) {
		it(`${name}: silent for what one source says`, () => assert.deepEqual(conflated(silent, sources), []));
		it(`${name}: fires for what is made of two`, () => {
			assert.deepEqual(conflated(fires.replace(/[[\]]/g, ""), sources), [fires]);
		});
	}

	it("holds both pieces of evidence, and takes the place of the findings that it explains", () => {
		const [report] = checked("The tyre maker Acme opened a plant in Lagos in June.", PLANTS);
		const [found, ...more] = (report?.findings ?? []).filter(({ type }) => type !== "cite/missing");
		assert.deepEqual(more, []);
		assert.equal(found?.source?.text, "Bolt opened a plant in Lagos in June");
		assert.equal(
			found?.message,
			"No source says this with “Lagos in June”: b.txt says “Bolt opened a plant in Lagos in June”; a.txt says “The tyre maker Acme opened a plant in Kano in May”.",
		);
		assert.equal(report?.closest?.article, "a.txt");
	});

	it("leaves a single town, day or figure to the finding that says it already", () => {
		const sources = {
			"a.txt": "Mayor Reim was born in Kell in 1962.",
			"b.txt": "Bishop Kroll was born in Sarn in 1970.",
		};
		const found = findings("Mayor Reim was born in Sarn in 1962.", sources);
		assert.equal(found.length, 1);
		assert.match(found[0] ?? "", /^place\/where/);
	});

	for (const [name, draft, sources] of [
		[
			"a synthesis of two articles on one event",
			"Acme opened a plant in Kano in May with 80 workers.",
			{
				"a.txt": "Acme opened a plant in Kano in May.",
				"b.txt": "Acme opened the Kano plant with 80 workers.",
			},
		],
		[
			"both events, each in a list",
			"Acme and Bolt opened plants in Kano and Lagos.",
			{ "a.txt": "Acme opened a plant in Kano in May.", "b.txt": "Bolt opened a plant in Lagos in June." },
		],
		[
			"two events told one after the other",
			"Acme opened a plant in Kano in May, and Bolt opened a plant in Lagos in June.",
			{ "a.txt": "Acme opened a plant in Kano in May.", "b.txt": "Bolt opened a plant in Lagos in June." },
		],
		[
			"what a third article has",
			"Acme opened a plant in Lagos in June.",
			{
				"a.txt": "Acme opened a plant in Kano in May.",
				"b.txt": "Bolt opened a plant in Lagos in June.",
				"c.txt": "The new plant of Acme in Lagos has been busy since June.",
			},
		],
		[
			"what the same article says further on",
			"Acme opened a plant in Lagos in June.",
			{
				"a.txt":
					"Acme opened a plant in Kano in May. The mayor came. A month later Acme opened one in Lagos.",
				"b.txt": "Bolt opened a plant in Lagos in June.",
			},
		],
		[
			"two reports of one event that differ",
			"The fire injured 11 people at the Lind mill on Monday.",
			{
				"a.txt": "The fire injured seven people at the Lind mill on Monday.",
				"b.txt": "The fire injured 11 people at the Lind mill on Tuesday.",
			},
		],
		[
			"events that have nothing to do with each other",
			"Acme opened a plant in Kano.",
			{ "a.txt": "Acme opened a plant in Kano.", "b.txt": "Bolt closed a school in Lagos." },
		],
	] as const) {
		it(`is silent about ${name}`, () => assert.deepEqual(conflated(draft, { ...sources }), []));
	}
});
