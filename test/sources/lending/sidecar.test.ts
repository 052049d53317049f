import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { correctedBy } from "../../../src/sources/lending/sidecar.ts";
import { loanOf } from "./loan.ts";

const read = (value: unknown) => loanOf("a.html.meta.json", JSON.stringify(value));

describe("a sidecar", () => {
	it("is known by its name and belongs to one file", () => {
		assert.equal(correctedBy("news/a.html.meta.json"), "news/a.html");
		assert.equal(correctedBy("0:a.jsonl.META.json"), "0:a.jsonl");
		for (const path of ["a.json", ".meta.json", "meta.json", "a.meta.json.txt"])
			assert.equal(correctedBy(path), null);
	});

	it("corrects any field, under the names that people give it, and takes a wrong one away with null", async () => {
		const value = {
			$schema: "x",
			Headline: "The basin opens",
			publication: "Post",
			authors: ["Ilse Okoro", "Jan Maas"],
			date: "5 March 2021",
			url: null,
			lang: "en-GB",
		};
		assert.deepEqual(await read(value), {
			kind: "sidecar",
			fields: {
				title: "The basin opens",
				publisher: "Post",
				byline: "Ilse Okoro, Jan Maas",
				published: "2021-03-05",
				url: null,
				language: "en",
			},
			numbered: new Map(),
		});
	});

	it("corrects single articles of a file by their number", async () => {
		const loan = await read({ publisher: "Post", "#3": { published: "2021" } });
		assert.deepEqual(loan, {
			kind: "sidecar",
			fields: { publisher: "Post" },
			numbered: new Map([["#3", { published: "2021" }]]),
		});
	});

	it("names the field that cannot be used", async () => {
		const known =
			"title, headline, publisher, publication, byline, author, authors, published, date, url, language, lang";
		const cases: [unknown, string][] = [
			[[], 'expected an object such as { "published": "2021-03-05" }'],
			[{ titel: "x" }, `there is no field "titel" to correct; known are ${known}`],
			[{ __proto__x: "x" }, `there is no field "__proto__x" to correct; known are ${known}`],
			[{ constructor: "x" }, `there is no field "constructor" to correct; known are ${known}`],
			[{ title: " " }, '"title" must be a text that is not empty, or null'],
			[{ title: 5 }, '"title" must be a text that is not empty, or null'],
			[{ date: "soon" }, '"date" must be a date such as 2021-03-05'],
			[{ url: "javascript:x" }, '"url" must be an address that begins with https:// or http://'],
			[{ lang: "!" }, '"lang" must be a language such as en'],
			[{ "#1": 5 }, '"#1" must be an object of fields'],
		];
		for (const [value, message] of cases) await assert.rejects(read(value), { message });
		await assert.rejects(loanOf("a.html.meta.json", "{"), {
			message: "the corrections in it are not valid JSON",
		});
	});
});
