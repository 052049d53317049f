import assert from "node:assert/strict";
import { InvertedIndex } from "../../../src/engine/index/inverted.ts";

const words = (text: string) => text.split(" ");
const query = (text: string, inGroup = 0) => words(text).map((term) => ({ term, inDocument: 1, inGroup }));

function indexOf(...groups: readonly (readonly string[])[]) {
	const index = new InvertedIndex();
	const added = groups.map((documents) => index.add(documents.map(words)));
	return { index, added };
}

describe("InvertedIndex", () => {
	it("ranks documents by the rarity of the words they share", () => {
		const { index } = indexOf(["ferry sank", "ferry left", "ferry came", "crew left"]);
		const found = index.search(query("ferry sank"), 10).map(({ document }) => document);
		assert.deepEqual(found, [0, 1, 2]);
	});

	it("puts the group that has more of the query first, between documents that are alike", () => {
		const { index } = indexOf(["harbour closed", "storm came"], ["harbour closed", "strike came"]);
		const [first] = index.search(query("harbour closed strike", 1), 10);
		assert.equal(first?.document, 2);
	});

	it("does not look at groups when the query says so", () => {
		const { index } = indexOf(["harbour closed", "storm came"], ["harbour closed", "strike came"]);
		const found = index.search(query("harbour closed"), 10).map(({ document }) => document);
		assert.deepEqual(found, [0, 2]);
	});

	it("finds nothing by words that count for the group alone", () => {
		const { index } = indexOf(["harbour closed"]);
		assert.deepEqual(index.search([{ term: "harbour", inDocument: 0, inGroup: 1 }], 10), []);
	});

	it("gives as many as it is asked for, the first of equal ones", () => {
		const { index } = indexOf(Array.from({ length: 50 }, () => "storm came"));
		assert.deepEqual(
			index.search(query("storm"), 3).map(({ document }) => document),
			[0, 1, 2],
		);
		assert.deepEqual(index.search(query("storm"), 0), []);
	});

	it("forgets a group that was removed, in its results and in the weight of words", () => {
		const { index, added } = indexOf(["storm came"], ["storm left"], ["crew left"]);
		const before = index.weight("storm");
		const [first] = added;
		assert.ok(first);
		index.remove(first, [words("storm came")]);
		assert.deepEqual(
			index.search(query("storm came"), 10).map(({ document }) => document),
			[1],
		);
		assert.ok(index.weight("storm") > before);
	});

	it("ranks the same after many groups came and went as an index that never had them", () => {
		const { index } = indexOf(["storm came", "crew left"], ["storm left"]);
		for (let i = 0; i < 40; i++) {
			const group = index.add([words("storm storm came"), words("other words")]);
			index.remove(group, [words("storm storm came"), words("other words")]);
		}
		const fresh = indexOf(["storm came", "crew left"], ["storm left"]).index;
		assert.deepEqual(index.search(query("storm came", 1), 10), fresh.search(query("storm came", 1), 10));
	});

	it("counts a common word only where a rarer one stands, once there are thousands of documents", () => {
		const index = new InvertedIndex();
		for (let i = 0; i < 3000; i++) index.add([words(i % 2 === 0 ? "said storm" : "said crew")]);
		const found = index.search(query("said storm"), 5000);
		assert.equal(found.length, 1500);
	});

	it("says nothing of an empty index, of an empty query and of unknown words", () => {
		assert.deepEqual(new InvertedIndex().search(query("storm"), 5), []);
		const { index } = indexOf(["storm came"]);
		assert.deepEqual(index.search([], 5), []);
		assert.deepEqual(index.search(query("harbour"), 5), []);
	});
});
