import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "mocha";
import { citationKeys, type Keyed, parseKeys, writeKeys } from "../../src/project/citation-keys.ts";
import { corpusOf } from "../report/desk.ts";

const ferry: Keyed = {
	...{ article: "ferry.txt", title: "The ferry fares rise", publisher: "The Harbour Post" },
	...{ byline: null, published: "2019-10-08" },
};
const keyOf = (article: Keyed) => citationKeys([article]).get(article.article);

describe("a citation key", () => {
	it("is made of the author or the publisher, the year and the title", () => {
		assert.equal(keyOf(ferry), "harbourpost2019ferry");
		assert.equal(keyOf({ ...ferry, byline: "By Ada Peña and Ben Ruiz" }), "pena2019ferry");
		assert.equal(keyOf({ ...ferry, byline: "Staff" }), "harbourpost2019ferry");
	});

	it("is the file's name where the rest is not known", () => {
		assert.equal(keyOf({ ...ferry, published: null, article: "old/fares-note.md" }), "fares-note");
		assert.equal(keyOf({ ...ferry, published: null, article: "the (old) note.md" }), "the_old_note_md");
	});

	it("is no other article's", () => {
		const alike = [ferry, { ...ferry, article: "b.txt" }, { ...ferry, article: "c.txt", title: "The ferry" }];
		const keys = [...citationKeys(alike).values()];
		assert.equal(new Set(keys).size, 3, keys.join());
	});

	it("stays once it is in use, whatever comes to the corpus", () => {
		const known = { "ferry.txt": "my-own-key" };
		const keys = citationKeys([{ ...ferry, article: "a.txt" }, ferry], known);
		assert.equal(keys.get("ferry.txt"), "my-own-key");
		const used = { "ferry.txt": "harbourpost2019ferry" };
		assert.notEqual(
			citationKeys([{ ...ferry, article: "a.txt" }, ferry], used).get("a.txt"),
			"harbourpost2019ferry",
		);
	});

	it("leads the engine to its article, for every article of the sample", () => {
		const folder = join(import.meta.dirname, "../../corpus/articles");
		const files = Object.fromEntries(
			readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]),
		);
		const corpus = corpusOf(files);
		const articles = [...corpus.articles()].map((one) => ({ ...one, article: one.path }));
		assert.ok(articles.length > 10);
		for (const [path, key] of citationKeys(articles)) {
			const mark = { kind: "key" as const, start: 0, end: 1, target: key };
			assert.deepEqual(corpus.resolve(mark), { articles: [path], sure: true }, key);
		}
	});

	it("is kept in a file that people may change, and what is no key there is left out", () => {
		const keys = { "b.txt": "ferry2019", "a.txt": "okafor_2020" };
		assert.deepEqual(parseKeys(writeKeys(keys)), keys);
		assert.deepEqual(parseKeys('{"version":1,"keys":{"a":"x] [evil","b":7,"c":"fine"}}'), { c: "fine" });
		assert.throws(() => parseKeys("[]"), /it must be/);
		assert.throws(() => parseKeys("{"), /not valid JSON/);
	});
});
