import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { checkSentences } from "../../src/engine/check.ts";
import { Corpus } from "../../src/engine/corpus.ts";
import type { Article } from "../../src/engine/model.ts";
import { portsFor } from "../../src/sources/ports.ts";
import { language } from "../language.ts";
import { corpusOf, draftOf, type Sources } from "./compare.ts";

const towns = ["Averley", "Fenwick", "Port Sable", "Tarn", "Osmer", "Quill Bay"];
const story = (town: string, at: number) =>
	[
		`The council of ${town} approved ${200 + at} homes on the old shipyard on Monday, its chair Ada Brooke said.`,
		`“We have waited ${at + 2} years for this,” Brooke told the ${town} Gazette (TG).`,
		`The TG reported that builders from ${town} will start in May and finish by the autumn of 2024.`,
		`A union of dock workers in ${town} called the plan a gift to ${at + 3} landlords.`,
	].join("\n");
const sources: Sources = {
	...Object.fromEntries(
		towns.map((town, at) => [`${at}.txt`, { text: story(town, at), published: `2023-03-0${at + 1}` }]),
	),
	"copy.txt": { text: story("Tarn", 3), published: "2023-03-05" },
};
const draft = draftOf(
	towns
		.map(
			(town, at) =>
				`Builders from ${town} will start in June, the TG reported. The council approved ${210 + at} homes.`,
		)
		.join("\n"),
);

describe("Corpus", function () {
	this.timeout(60_000);

	it("says the same when no article is kept open", () => {
		const roomy = corpusOf(sources);
		const narrow = new Corpus(portsFor(language), 0);
		for (const article of roomy.articles()) narrow.put(article);
		const reports = (corpus: Corpus) => [...checkSentences(draft, corpus, { severities: {} })];
		assert.deepEqual(reports(narrow), reports(roomy));
		assert.ok(reports(roomy).some(({ origin }) => origin !== null));
		assert.deepEqual(narrow.originRelation("copy.txt"), roomy.originRelation("copy.txt"));
		assert.equal(roomy.sameOriginAs("copy.txt"), "3.txt");
	});

	it("gives the same article and passages as long as somebody holds them", () => {
		const corpus = new Corpus(portsFor(language), 0);
		for (const article of corpusOf(sources).articles()) corpus.put(article);
		const [passage] = corpus.passagesOf("0.txt");
		for (const key of Object.keys(sources)) corpus.passagesOf(key);
		assert.equal(corpus.passagesOf("0.txt")[0], passage);
		assert.equal(corpus.article("0.txt"), passage?.article);
	});

	it("gives no article the number of one that is gone, also when taken up again", () => {
		const corpus = corpusOf(sources);
		corpus.remove("copy.txt");
		for (const _ of corpus.tidying());
		const again = new Corpus(portsFor(language));
		again.adopt(corpus.kept());
		again.put({ ...(again.article("0.txt") as Article), key: "new.txt", path: "new.txt" });
		const numbers = again.kept().articles.map(({ number }) => number);
		assert.equal(Math.max(...numbers), Object.keys(sources).length);
		assert.equal(again.sameOriginAs("new.txt"), "0.txt");
	});

	it("gives articles that are plain data", () => {
		const article = corpusOf(sources).article("1.txt") as Article;
		assert.deepEqual(structuredClone(article), { ...article });
		assert.equal(article.text, story("Fenwick", 1));
	});
});
