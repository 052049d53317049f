import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { BASIN, FERRY, prose, readPrints, told } from "./prints.ts";

const RULE = "_".repeat(60);

function record(
	{ title, paper, paragraphs }: typeof BASIN,
	i: number,
	authors: string,
	day: string,
	isWhole = true,
): string {
	return [
		`Document ${i} of 3`,
		title,
		`Author: ${authors}`,
		`Publication info: ${paper} ; Averley [Averley]. 10 Mar 2021: A.4.`,
		"ProQuest document link",
		`Abstract: ${paragraphs[0]}`,
		"Links: http://linksource.test/?title=basin",
		isWhole ? `Full text: ${paragraphs.join("\n\n")}` : "Full text: ",
		"Subject: Ports; Ferries",
		"Location: Port Averley",
		`Title: ${title}`,
		`Publication title: ${paper}; Averley`,
		"Pages: A.4",
		"Publication year: 2021",
		`Publication date: ${day}`,
		"Section: News",
		"Publisher: Averley Media Ltd.",
		"Source type: Newspapers",
		"ProQuest document ID: 2499999999",
		"Copyright: Copyright Averley Media Ltd. Mar 10, 2021",
		"Last updated: 2021-03-11",
		"Database: Global Newsstream",
	].join("\n\n");
}

const EXPORT = [
	"\ufeff",
	record(BASIN, 1, "Dacre, Owen", "Mar 10, 2021"),
	record(BASIN, 2, "Dacre, Owen", "Mar 9, 2021", false),
	record(FERRY, 3, "Lindqvist, Marta; Peel, Jon", "Aug 10, 2021"),
	"Contact ProQuest\n\nCopyright © 2021 ProQuest LLC. All rights reserved. - Terms and Conditions",
].join(`\n${RULE}\n\n`);

describe("exports of ProQuest", () => {
	it("are an article for each record with a full text; of the others it is said", async () => {
		const content = await readPrints(EXPORT, "ProQuestDocuments.txt");
		const path = "ProQuestDocuments.txt";
		assert.deepEqual(told(content), [
			[`${path}#1`, BASIN.title, BASIN.paper, BASIN.byline, "2021-03-10"],
			[`${path}#3`, FERRY.title, FERRY.paper, "Marta Lindqvist, Jon Peel", "2021-08-10"],
		]);
		assert.deepEqual(content.articles.map(prose), [BASIN.paragraphs, FERRY.paragraphs]);
		assert.deepEqual(content.skipped, [
			{ path: `${path}#2`, reason: "the database gave no full text of it" },
		]);
	});

	it("keep a line of the text that looks like a label", async () => {
		const odd = {
			...BASIN,
			paragraphs: [...BASIN.paragraphs, "Location: the north quay.", "It is open to all."],
		};
		const one = [record(odd, 1, "Dacre, Owen", "Mar 10, 2021"), ""].join(`\n${RULE}\n\n`);
		const content = await readPrints(`${RULE}\n\n${one}`, "one.txt");
		assert.deepEqual(content.articles.map(prose), [odd.paragraphs]);
	});

	it("are no text with rules between its parts", async () => {
		const text = [...BASIN.paragraphs, RULE, ...FERRY.paragraphs, RULE, "Title: none"].join("\n\n");
		const { articles } = await readPrints(text, "notes.txt");
		assert.deepEqual(
			articles.map(({ path }) => path),
			["notes.txt"],
		);
	});
});
