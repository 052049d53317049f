import assert from "node:assert/strict";
import { Corpus } from "../../src/engine/corpus.ts";
import type { Divergence } from "../../src/engine/divergences/divergence.ts";
import { finding } from "../../src/engine/explain.ts";
import { likewise } from "../../src/engine/likewise.ts";
import { portsFor } from "../../src/sources/ports.ts";
import { readTextFile } from "../../src/sources/text-file.ts";
import { language } from "../language.ts";

const DRAFT = "The guild burned its banners in Ostrel.";
const corpus = new Corpus(portsFor(language));
for (const [path, publisher, date, words] of [
	["a.txt", "The Ostrel Echo", "2020-05-04", "The guild folded its banners in Ostrel."],
	["b.txt", "Lakeside Post", "2020-05-06", "In Ostrel the guild Folded  its banners."],
	["c.txt", "Weir News", "2020-05-07", "The guild washed its banners in Ostrel."],
] as const)
	corpus.put(
		readTextFile({
			key: path,
			path,
			bytes: new TextEncoder().encode(`---\npublisher: ${publisher}\ndate: ${date}\n---\n\n${words}\n`),
		}),
	);

function said(key: string, words: RegExp, more: Partial<Divergence> = {}): Divergence {
	const [passage] = corpus.passagesOf(key);
	assert.ok(passage);
	const match = words.exec(passage.article.text);
	assert.ok(match);
	const end = match.index + match[0].length;
	const draft = { start: 10, end: 16, value: "burned" };
	const source = { start: match.index, end, value: match[0], passage };
	return {
		...{ type: "act/different", direction: "different", relation: "compatible", confidence: 0.9 },
		...{ draft, source },
		...more,
	};
}

describe("what several articles say in the same words", () => {
	it("is one finding, which names them all", () => {
		const told = likewise([said("a.txt", /folded/), said("b.txt", /Folded/)]);
		assert.equal(told.length, 1);
		const [one] = told;
		assert.ok(one);
		const found = finding(one.divergence, { text: DRAFT }, "hint", one.also);
		assert.equal(
			found.message,
			"Draft says “burned”; The Ostrel Echo, 4 May 2020, says “folded”. Both can be true. The same in Lakeside Post, 6 May 2020.",
		);
		assert.deepEqual(
			found.also?.map(({ key, text }) => [key, text]),
			[["b.txt", "Folded"]],
		);
	});

	it("is as many findings as there are wordings, codes, relations and places in the draft", () => {
		const first = said("a.txt", /folded/);
		for (const other of [
			said("c.txt", /washed/),
			said("b.txt", /Folded/, { type: "act/polarity" }),
			said("b.txt", /Folded/, { relation: "incompatible" }),
			said("b.txt", /Folded/, { draft: { start: 0, end: 9, value: "the guild" } }),
		])
			assert.equal(likewise([first, other]).length, 2);
	});

	it("does not name an article twice, and leaves what stands alone as it is", () => {
		const [one, ...rest] = likewise([said("a.txt", /folded/), said("a.txt", /folded/)]);
		assert.deepEqual([one?.also, rest], [[], []]);
		assert.ok(one);
		assert.ok(!("also" in finding(one.divergence, { text: DRAFT }, "hint", one.also)));
	});
});
