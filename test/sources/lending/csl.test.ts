import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { entriesOf, loanOf } from "./loan.ts";

const item = {
	id: "http://zotero.test/users/1/items/AB",
	type: "article-newspaper",
	abstract: "Long.",
	"container-title": "The Averley Post",
	title: "The basin  opens",
	URL: "https://averley.test/basin",
	language: "en-GB",
	author: [{ family: "Okoro", given: "Ilse" }, { literal: "Harbour Desk" }],
	issued: { "date-parts": [["2021", 3, 5]] },
};

describe("a CSL-JSON file", () => {
	it("gives what its items say", async () => {
		assert.deepEqual(await entriesOf("library.json", JSON.stringify([item])), [
			{
				id: "http://zotero.test/users/1/items/AB",
				files: [],
				fields: {
					title: "The basin opens",
					publisher: "The Averley Post",
					byline: "Ilse Okoro, Harbour Desk",
					published: "2021-03-05",
					url: "https://averley.test/basin",
					language: "en",
				},
			},
		]);
	});

	it("takes a date as precise as it is, and none that makes no sense", async () => {
		const dates = [
			{ "date-parts": [[2021, 3]] },
			{ "date-parts": [[2021]] },
			{ raw: "2021-03-05T10:00" },
			{ "date-parts": [["x"]] },
			"2021",
			{ "date-parts": [[2021, 13, 40]] },
		];
		const items = dates.map((issued, i) => ({ id: `a${i}`, type: "webpage", issued }));
		assert.deepEqual(
			(await entriesOf("library.json", JSON.stringify({ items }))).map(({ fields }) => fields.published),
			["2021-03", "2021", "2021-03-05", undefined, undefined, "2021"],
		);
	});

	it("is not what holds the articles themselves, nor any other JSON", async () => {
		for (const value of [[{ ...item, body: "Words." }], [{ id: 1, type: "news", title: "x" }], { a: 1 }, []])
			assert.equal(await loanOf("export.json", JSON.stringify(value)), null);
	});

	it("is refused with a reason when it is cut off", async () => {
		await assert.rejects(loanOf("library.json", JSON.stringify([item]).slice(0, -5)), {
			message: "it looks like CSL-JSON and is not valid JSON",
		});
	});
});
