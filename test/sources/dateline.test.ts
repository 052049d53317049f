import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { defaultLimits } from "../../src/sources/limits.ts";
import { readArticles } from "../../src/sources/read.ts";
import { articleOf } from "./reading.ts";

const TITLE = "Basin of the port opens after delays";
const LEAD = "The second basin opened on Friday, fourteen months late, the port authority said.";
const MORE = "It cost 340 million crowns and doubles the number of berths to eight.";
const UNKNOWN = "its dateline, May 4, has no year, and nothing beside it tells which";

/** A story of the agency Associated Wire, with a line below it. */
function wire(below = "", dateline = "PORT AVERLEY, May 4 (AW) – "): string {
	return [TITLE, `${dateline}${LEAD}`, MORE, below].join("\n\n");
}

function dated(text: string, path = "basin.txt") {
	const { published, remarks = [] } = articleOf(text, path);
	return remarks.length > 0 ? remarks : published;
}

describe("a dateline without a year", () => {
	it("is of the year that the name of the file, its folder or the address gives with the month", () => {
		assert.equal(dated(wire(), "2018-05-04 basin.txt"), "2018-05-04");
		assert.equal(dated(wire(), "20180507_basin.txt"), "2018-05-04");
		assert.equal(dated(wire(), "wire/2018/05/basin.txt"), "2018-05-04");
		assert.equal(dated(wire(), "2018_06/basin.txt"), "2018-05-04");
		assert.equal(dated(wire(), "2018/basin.txt"), "2018-05-04");
		assert.equal(dated(wire("Original url: https://wire.test/2018/05/basin-opens")), "2018-05-04");
	});

	it("is of the year before, when the file was saved after the turn of the year", () => {
		const story = wire("", "BRASK, Dec 30 (AW) – ");
		assert.equal(dated(story, "2019-01-02-basin.txt"), "2018-12-30");
		assert.equal(dated(story, "2019/01/basin.txt"), "2018-12-30");
	});

	it("is of the year in the notice of the agency that it names", () => {
		assert.equal(dated(wire("Copyright 2018 The Associated Wire. All rights reserved.")), "2018-05-04");
		assert.equal(dated(wire("(c) Copyright Associated Wire 2018.")), "2018-05-04");
		assert.equal(dated(wire("© 2018 Wire Brask", "May 4 (Wire) – ")), "2018-05-04");
		assert.equal(dated(wire("(c) Copyright Averley Wire 2018.", "BRASK, May 4 (Wire) - ")), "2018-05-04");
	});

	it("is not of the year in a site’s own notice, which is that in which it was saved", () => {
		assert.deepEqual(dated(wire("© 2021 Averley Post Ltd. All rights reserved.")), [UNKNOWN]);
		assert.deepEqual(dated(wire("Copyright 1998-2021 The Associated Wire.")), [UNKNOWN]);
	});

	it("makes the month or year of front matter a day, if they agree", () => {
		const withFront = (date: string) => `---\ndate: ${date}\n---\n\n${wire()}`;
		assert.equal(dated(withFront("2018")), "2018-05-04");
		assert.equal(dated(withFront("2018-05")), "2018-05-04");
		assert.equal(dated(withFront("2018-06")), "2018-06");
		assert.equal(dated(withFront("2018-05-06")), "2018-05-06");
	});

	it("stays without a date, and a remark says so, when nothing or no one thing gives its year", () => {
		assert.equal(articleOf(wire()).published, null);
		for (const path of ["basin.txt", "plan 2030.txt", "2018-11-20 basin.txt", "2018/05/2019-05-06.txt"])
			assert.deepEqual(dated(wire(), path), [UNKNOWN]);
		const anniversary = "On May 4, 2017, a crane fell into the old basin.";
		assert.deepEqual(dated(wire(anniversary)), [UNKNOWN]);
		assert.deepEqual(dated(wire("", "BRASK, Feb 29 (AW) – "), "2018/basin.txt"), [
			"its dateline, Feb 29, has no year, and nothing beside it tells which",
		]);
	});

	it("is none in a sentence with a day and a dash", () => {
		const text = [TITLE, `From May 4 - a Friday - on, ships pay more. ${LEAD}`, MORE].join("\n\n");
		assert.deepEqual(articleOf(text, "2018/05/basin.txt").remarks, undefined);
		assert.equal(articleOf(text, "2018/05/basin.txt").published, null);
	});

	it("counts in a web page and in the record of an export too", async () => {
		const read = async (path: string, content: string) => {
			const bytes = new TextEncoder().encode(content);
			const [article] = await readArticles({ key: path, path, bytes }, defaultLimits);
			return article?.published;
		};
		const paragraphs = [`PORT AVERLEY, May 4 (AW) – ${LEAD}`, MORE, MORE, MORE];
		const page = `<!doctype html><title>${TITLE}</title><article><h1>${TITLE}</h1>${paragraphs.map((one) => `<p>${one}</p>`).join("")}</article>`;
		assert.equal(await read("2018/05/basin.html", page), "2018-05-04");
		const record = JSON.stringify({ title: TITLE, text: paragraphs.join("\n\n"), date: "2018-05" });
		assert.equal(await read("basin.json", record), "2018-05-04");
	});
});
