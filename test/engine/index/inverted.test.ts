import assert from "node:assert/strict";
import fc from "fast-check";
import { documentImpact, GROUP_SHARE, groupImpact, UNIT, worth } from "../../../src/engine/index/impact.ts";
import { type Hit, InvertedIndex } from "../../../src/engine/index/inverted.ts";

const words = (text: string) => text.split(" ");
const query = (text: string, inGroup = 0) => words(text).map((term) => ({ term, inDocument: 1, inGroup }));

function indexOf(...groups: readonly (readonly string[])[]) {
	const index = new InvertedIndex((piece) => [piece]);
	const added = groups.map((documents) => index.add(texts(documents.map(words))));
	return { index, added };
}

/** Documents given by their words, as texts. */
const texts = (documents: readonly (readonly string[])[]) =>
	documents.map((terms) => [{ text: terms.join(" "), start: 0, end: terms.join(" ").length }]);
const places = (hits: readonly Hit[]) => hits.map(({ group, at }) => `${group}.${at}`);

describe("InvertedIndex", () => {
	it("ranks documents by the rarity of the words they share", () => {
		const { index } = indexOf(["ferry sank", "ferry left", "ferry came", "crew left"]);
		const found = places(index.search(query("ferry sank"), 10));
		assert.deepEqual(found, ["0.0", "0.1", "0.2"]);
	});

	it("puts the group that has more of the query first, between documents that are alike", () => {
		const { index } = indexOf(["harbour closed", "storm came"], ["harbour closed", "strike came"]);
		const [first] = index.search(query("harbour closed strike", 1), 10);
		assert.equal(first?.group, 1);
	});

	it("does not look at groups when the query says so", () => {
		const { index } = indexOf(["harbour closed", "storm came"], ["harbour closed", "strike came"]);
		const found = places(index.search(query("harbour closed"), 10));
		assert.deepEqual(found, ["0.0", "1.0"]);
	});

	it("finds nothing by words that count for the group alone", () => {
		const { index } = indexOf(["harbour closed"]);
		assert.deepEqual(index.search([{ term: "harbour", inDocument: 0, inGroup: 1 }], 10), []);
	});

	it("gives as many as it is asked for, the first of equal ones", () => {
		const { index } = indexOf(Array.from({ length: 50 }, () => "storm came"));
		assert.deepEqual(places(index.search(query("storm"), 3)), ["0.0", "0.1", "0.2"]);
		assert.deepEqual(index.search(query("storm"), 0), []);
	});

	it("forgets a group that was removed, in its results and in the weight of words", () => {
		const { index, added } = indexOf(["storm came"], ["storm left"], ["crew left"]);
		const before = index.weight("storm");
		index.remove(added[0] ?? -1);
		assert.deepEqual(places(index.search(query("storm came"), 10)), ["1.0"]);
		assert.ok(index.weight("storm") > before);
	});

	it("ranks the same after many groups came and went as an index that never had them", () => {
		const { index } = indexOf(["storm came", "crew left"], ["storm left"]);
		for (let i = 0; i < 40; i++) {
			const group = index.add(texts([words("storm storm came"), words("other words")]));
			index.remove(group);
		}
		const fresh = indexOf(["storm came", "crew left"], ["storm left"]).index;
		assert.deepEqual(index.search(query("storm came", 1), 10), fresh.search(query("storm came", 1), 10));
	});

	it("knows which terms stand where in a group", () => {
		const { index, added } = indexOf(["storm came", "storm storm left"], ["crew left"]);
		const { has, different } = index.standing(added[0] ?? -1, ["left", "harbour", "storm"]);
		assert.deepEqual([...has], [0, 0, 1, 1, 0, 1]);
		assert.deepEqual([...different], [2, 2]);
		assert.deepEqual([...index.standing(99, ["storm"]).has], []);
	});

	it("gives what adding up everything gives, whatever was added, removed and merged before", () => {
		fc.assert(
			fc.property(
				fc.array(change, { maxLength: 60 }),
				sentence,
				fc.integer({ min: 1, max: 20 }),
				findsTheSame,
			),
			{ numRuns: 300 },
		);
	});

	it("answers while parts are merged, and leaves them when something comes meanwhile", () => {
		const { index } = indexOf(["storm came"]);
		const sizes = () => index.sealed().map(({ segment }) => segment.lengths.length);
		for (const count of [6000, 5000]) {
			for (let at = 0; at < count; at++) index.add(texts([words(`storm ${at}`), words("crew left")]));
			index.search(query("storm"), 1);
		}
		const apart = sizes();
		assert.equal(apart.length, 2);
		const given = index.merging();
		given.next();
		index.add(texts([words("other words")]));
		while (given.next().done !== true);
		assert.ok(sizes().length >= 2);
		const found = index.search(query("storm 17"), 5);
		for (const _ of index.merging()) assert.deepEqual(index.search(query("storm 17"), 5), found);
		assert.equal(sizes().length, 1);
	});

	it("gives the same with thousands of documents, where most postings are skipped", () => {
		fc.assert(
			fc.property(fc.integer(), (seed) => {
				const random = randomNumbers(seed);
				const groups = Array.from({ length: 700 }, () =>
					Array.from({ length: 1 + Math.floor(random() * 6) }, () =>
						Array.from({ length: Math.floor(random() * 12) }, () => zipfWord(random)),
					),
				);
				const changes = groups.map((documents): Change => ({ kind: "add", documents }));
				const terms = Array.from({ length: 8 }, () => zipfWord(random));
				findsTheSame([...changes, { kind: "remove", which: 3 }], terms, 10);
			}),
			{ numRuns: 20 },
		);
	});

	it("says nothing of an empty index, of an empty query and of unknown words", () => {
		assert.deepEqual(new InvertedIndex((piece) => [piece]).search(query("storm"), 5), []);
		const { index } = indexOf(["storm came"]);
		assert.deepEqual(index.search([], 5), []);
		assert.deepEqual(index.search(query("harbour"), 5), []);
	});
});

type Documents = readonly (readonly string[])[];
type Change =
	| { readonly kind: "add"; readonly documents: Documents }
	| { readonly kind: "remove"; readonly which: number }
	| { readonly kind: "merge" }
	| { readonly kind: "search" };

const word = fc.constantFrom(..."abcdefghij", "né", "漢字", "𝄞");
const sentence = fc.array(word, { maxLength: 8 });
const change: fc.Arbitrary<Change> = fc.oneof(
	{
		weight: 6,
		arbitrary: fc.array(sentence, { maxLength: 4 }).map((documents): Change => ({ kind: "add", documents })),
	},
	{ weight: 3, arbitrary: fc.nat(50).map((which): Change => ({ kind: "remove", which })) },
	{ weight: 1, arbitrary: fc.constantFrom<Change>({ kind: "merge" }, { kind: "search" }) },
);

/** A word of 2,000, the first ones far more often than the others. */
function zipfWord(random: () => number): string {
	return `w${Math.floor(2000 ** random())}`;
}

function randomNumbers(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}

function findsTheSame(changes: readonly Change[], terms: readonly string[], limit: number): void {
	const index = new InvertedIndex((piece) => [piece]);
	const groups = new Map<number, Documents>();
	for (const one of changes) {
		if (one.kind === "add") groups.set(index.add(texts(one.documents)), one.documents);
		else if (one.kind === "merge") for (const _ of index.merging());
		else if (one.kind === "search") index.search(query("a b"), 1);
		else {
			const number = [...groups.keys()][one.which % Math.max(1, groups.size)];
			if (number === undefined) continue;
			index.remove(number);
			groups.delete(number);
		}
	}
	const asked = [...new Set(terms)].map((term, at) => ({
		term,
		inDocument: at % 4 === 3 ? 0 : 1,
		inGroup: [1, 0, 0.8][at % 3] ?? 0,
	}));
	const alone = asked.map((one) => ({ ...one, inGroup: 0 }));
	for (const terms of [asked, alone])
		assert.deepEqual(index.search(terms, limit), addedUp(groups, terms, limit));
}

/** What the index must find: every document looked at for every term. */
function addedUp(
	groups: ReadonlyMap<number, Documents>,
	asked: readonly { term: string; inDocument: number; inGroup: number }[],
	limit: number,
): readonly Hit[] {
	const all = [...groups.values()];
	const totals = {
		documents: all.flat().length,
		groups: all.length,
		length: all.flat(2).length,
	};
	const count = (terms: readonly string[], term: string) =>
		Math.min(15, terms.filter((one) => one === term).length);
	const impacts = asked.map(({ term, inDocument, inGroup }) => ({
		term,
		own: documentImpact(inDocument, all.flat().filter((terms) => terms.includes(term)).length, totals),
		whole: groupImpact(inGroup, all.filter((documents) => documents.flat().includes(term)).length, totals),
	}));
	const hits = [...groups].flatMap(([group, documents]) => {
		let inGroup = 0;
		for (const { term, whole } of impacts) {
			const inside = documents.reduce((sum, terms) => sum + count(terms, term), 0);
			if (inside > 0) inGroup += worth(whole, inside, documents.flat().length);
		}
		return documents.flatMap((terms, at) => {
			let own = 0;
			for (const { term, own: impact } of impacts) {
				const frequency = count(terms, term);
				if (frequency > 0) own += worth(impact, frequency, Math.min(255, terms.length));
			}
			return own === 0 ? [] : [{ group, at, own, inGroup, score: own + GROUP_SHARE * inGroup }];
		});
	});
	return hits
		.sort((a, b) => b.score - a.score || a.group - b.group || a.at - b.at)
		.slice(0, limit)
		.map(({ group, at, own, inGroup }) => ({ group, at, own: own / UNIT, inGroup: inGroup / UNIT }));
}
