import assert from "node:assert/strict";
import { Document, HeadingLevel, Packer, Paragraph } from "docx";
import { describe, it } from "mocha";
import { onePage, shown } from "../pdf/made.ts";
import { BASIN, FERRY, prose, readPrints, told } from "./prints.ts";

/** Lines broken before column 78, as the text export has them. */
function wrapped(text: string): string {
	const lines: string[] = [];
	let line = "";
	for (const word of text.split(" ")) {
		if (line.length + word.length > 77) {
			lines.push(line);
			line = word;
		} else line = line === "" ? word : `${line} ${word}`;
	}
	return [...lines, line].join("\n");
}

const centred = (words: string) => " ".repeat(Math.floor((80 - words.length) / 2)) + words;

const COVER = `



Download Request: Selected Items: 1-2
Time Of Request: Friday, March 12, 2021  16:51:31

Send To:
2152 311G
UNIVERSITY OF AVERLEY LIBRARY

Terms: (basin or ferry)

Source: The Averley Post;Brask Courier
Project ID: None



`;

/** The text export of LexisNexis Academic, with labels before and after each text. */
const TEXT = `${COVER}${centred("1 of 2 DOCUMENTS")}



${centred("The Averley Post")}

${centred("March 10, 2021 Wednesday")}
${centred("Edition 1;")}
${centred("North")}

Second basin of the port opens
after delays

BYLINE: Owen Dacre

SECTION: NEWS; Pg. 4

LENGTH: 54 words

${BASIN.paragraphs.map(wrapped).join("\n\n")}

GRAPHIC: The gates of the basin. Photograph by Ilse Okoro.

LOAD-DATE: March 11, 2021

LANGUAGE: ENGLISH

PUBLICATION-TYPE: Newspaper


${centred("Copyright 2021 Averley Post Ltd")}
${centred("All Rights Reserved")}

${centred("2 of 2 DOCUMENTS")}



${centred("Brask Courier")}

${centred("10 August 2021 Tuesday")}

${FERRY.title}

BYLINE: ${FERRY.byline}

LENGTH: 35 words

DATELINE: BRASK

${FERRY.paragraphs.map(wrapped).join("\n\n")}

LOAD-DATE: August 10, 2021

LANGUAGE: ENGLISH


${centred("Copyright 2021 Courier Media")}
${centred("All Rights Reserved")}
`;

const EXPECTED = (path: string) => [
	[`${path}#1`, BASIN.title, BASIN.paper, BASIN.byline, "2021-03-10"],
	[`${path}#2`, FERRY.title, FERRY.paper, FERRY.byline, "2021-08-10"],
];

/** The lines of a document of Nexis Uni. */
function uniLines(one: typeof BASIN, day: string): string[] {
	return [
		one.title,
		one.paper,
		day,
		"Copyright 2021 Averley Media All Rights Reserved",
		"Section: NEWS; Pg. 4",
		"Length:\u00a054 words",
		`Byline:\u00a0${one.byline}`,
		"Highlight: What it means for the coast",
		"Body",
		...one.paragraphs,
		"Graphic",
		"The gates of the basin.",
		"Load-Date:\u00a0March 11, 2021",
		"End of Document",
	];
}

const UNI_COVER = [
	"User Name: Ilse Okoro",
	"Date and Time: Friday, March 12, 2021 4:51:00 PM CET",
	"Job Number: 139005512",
	"Documents (2)",
	`1. ${BASIN.title}`,
	"Client/Matter: -None-",
	"Search Terms: basin or ferry",
	"Search Type: Terms and Connectors",
	`2. ${FERRY.title}`,
	"Client/Matter: -None-",
	"Search Terms: basin or ferry",
	"Search Type: Terms and Connectors",
	"Narrowed by:",
	"Content Type",
	"News",
];

const UNI = [
	...UNI_COVER,
	...uniLines(BASIN, "March 10, 2021 Wednesday 5:30 PM GMT"),
	...uniLines(FERRY, "August 10, 2021 Tuesday"),
];

async function wordDocument(lines: readonly string[]): Promise<Uint8Array> {
	const children = lines.map((text) =>
		text === BASIN.title || text === FERRY.title
			? new Paragraph({ text, heading: HeadingLevel.HEADING_1 })
			: new Paragraph({ text }),
	);
	return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

function richText(lines: readonly string[]): string {
	const escaped = (text: string) =>
		[...text].map((letter) => (letter > "~" ? `\\u${letter.charCodeAt(0)}?` : letter)).join("");
	return `{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Arial;}} ${lines.map((text) => `\\pard ${escaped(text)}\\par\n`).join("")}}`;
}

describe("exports of LexisNexis", () => {
	it("as text are an article for each numbered document, without cover, labels and copyright", async () => {
		const content = await readPrints(TEXT, "nexis.txt");
		assert.deepEqual(told(content), EXPECTED("nexis.txt"));
		assert.deepEqual(content.articles.map(prose), [BASIN.paragraphs, FERRY.paragraphs]);
		assert.deepEqual(content.skipped, []);
		assert.deepEqual([content.articles[0]?.extracted, content.articles[0]?.language], [true, "en"]);
	});

	it("keep the place of a document that has no text, and say so", async () => {
		const photo = `${centred("2 of 3 DOCUMENTS")}\n\n${centred("Brask Courier")}\n\n${centred("March 9, 2021 Tuesday")}\n\nPhoto\n\nLENGTH: 0 words\n\nLOAD-DATE: March 9, 2021\n\nLANGUAGE: ENGLISH\n\n`;
		const second = TEXT.lastIndexOf(centred("2 of 2 DOCUMENTS"));
		const text = (TEXT.slice(0, second) + photo + TEXT.slice(second))
			.replace("1 of 2", "1 of 3")
			.replace("2 of 2", "3 of 3");
		const content = await readPrints(text, "nexis.txt");
		assert.deepEqual(
			content.articles.map(({ path }) => path),
			["nexis.txt#1", "nexis.txt#3"],
		);
		assert.deepEqual(content.skipped, [{ path: "nexis.txt#2", reason: "no article text was found in it" }]);
	});

	it("with the labels of older years have their headline in one", async () => {
		const older = `${centred("1 of 1 DOCUMENT")}\n\n${centred("Copyright 1998 Averley Post Ltd")}\n${centred("The Averley Post")}\n\n${centred("March 10, 1998, Tuesday, Late Edition - Final")}\n\nSECTION: Section A; Page 4; Column 1\n\nLENGTH: 54 words\n\nHEADLINE: ${BASIN.title}\n\nBYLINE: By OWEN DACRE\n\nDATELINE: PORT AVERLEY, March 9\n\nBODY:\n${BASIN.paragraphs.map((one) => `   ${one}`).join("\n\n")}\n\nLANGUAGE: ENGLISH\n\nLOAD-DATE: March 10, 1998\n`;
		const content = await readPrints(older, "old.txt");
		assert.deepEqual(told(content), [["old.txt", BASIN.title, BASIN.paper, "OWEN DACRE", "1998-03-10"]]);
		assert.deepEqual(content.articles.map(prose), [BASIN.paragraphs]);
	});

	it("of Nexis Uni as Word documents are an article for each, without the list of documents", async () => {
		const content = await readPrints(await wordDocument(UNI), "uni.docx");
		assert.deepEqual(told(content), EXPECTED("uni.docx"));
		assert.deepEqual(content.articles.map(prose), [BASIN.paragraphs, FERRY.paragraphs]);
	});

	it("of Nexis Uni as Rich Text too", async () => {
		const content = await readPrints(richText(UNI), "uni.rtf");
		assert.deepEqual(told(content), EXPECTED("uni.rtf"));
		assert.deepEqual(content.articles.map(prose), [BASIN.paragraphs, FERRY.paragraphs]);
	});

	it("of Nexis Uni need no list of documents", async () => {
		const content = await readPrints(await wordDocument(UNI.slice(UNI_COVER.length)), "bare.docx");
		assert.deepEqual(told(content), EXPECTED("bare.docx"));
		assert.deepEqual(content.articles.map(prose), [BASIN.paragraphs, FERRY.paragraphs]);
	});

	it("of Nexis Uni with one document have the name of their file", async () => {
		const lines = [...UNI_COVER.slice(0, 8), ...uniLines(FERRY, "August 10, 2021 Tuesday")];
		const content = await readPrints(await wordDocument(lines), "one.docx");
		assert.deepEqual(told(content), [["one.docx", FERRY.title, FERRY.paper, FERRY.byline, "2021-08-10"]]);
		assert.deepEqual(content.articles.map(prose), [FERRY.paragraphs]);
	});

	it("as PDF stay one article, since titles at the head of pages are lost, and a remark says so", async () => {
		const lines = UNI.slice(UNI_COVER.length).map((text, i) => [72, 760 - 20 * i, 9, text] as const);
		const read = await readPrints(onePage("", shown(lines)), "uni.pdf");
		assert.deepEqual(
			read.articles.map(({ path, remarks }) => [path, remarks]),
			[
				[
					"uni.pdf",
					[
						"a press database printed 2 documents into it, which are read as one article; export them as text, Word or Rich Text",
					],
				],
			],
		);
	});

	it("stop at the limit of articles", async () => {
		const content = await readPrints(await wordDocument(UNI), "uni.docx", { maxArticles: 1 });
		assert.equal(content.articles.length, 1);
		assert.deepEqual(content.skipped, [
			{ path: "uni.docx", reason: "articles after the first 1 were not read (the limit maxArticles)" },
		]);
	});

	it("with hundreds of documents have the time of a file for each", async () => {
		const one = TEXT.slice(
			TEXT.indexOf(centred("The Averley Post")),
			TEXT.indexOf(centred("2 of 2 DOCUMENTS")),
		);
		const many = Array.from({ length: 300 }, (_, i) => `${i + 1} of 300 DOCUMENTS\n\n${one}`).join("\n\n");
		const content = await readPrints(many, "many.txt", { maxMilliseconds: 1000 });
		assert.equal(content.articles.length, 300);
		assert.ok(content.articles.every(({ title }) => title === BASIN.title));
	});

	it("are not any text in which documents are counted or come to an end", async () => {
		const counted = ["1 of 2 DOCUMENTS", ...BASIN.paragraphs, "3 of 2 DOCUMENTS", ...FERRY.paragraphs];
		const unprinted = ["1 of 2 DOCUMENTS", ...BASIN.paragraphs, "2 of 2 DOCUMENTS", ...FERRY.paragraphs];
		const ended = [BASIN.title, ...BASIN.paragraphs, "End of Document", ...FERRY.paragraphs];
		for (const lines of [counted, unprinted, ended]) {
			const { articles } = await readPrints(lines.join("\n\n"), "notes.txt");
			assert.deepEqual(
				articles.map(({ path, extracted }) => [path, extracted]),
				[["notes.txt", undefined]],
			);
			assert.ok([...BASIN.paragraphs, ...FERRY.paragraphs].every((one) => articles[0]?.text.includes(one)));
		}
	});
});
