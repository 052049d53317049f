import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { BASIN, FERRY, prose, readPrints, told } from "./prints.ts";

type Printed = typeof BASIN;

const IDS = ["AVPO000020210310eh3a0001b", "BRACOU0020210810eh8a00002"];
const DAYS = ["10 March 2021", "10 August 2021"];

const EXPECTED = (path: string) => [
	[`${path}#1`, BASIN.title, BASIN.paper, BASIN.byline, "2021-03-10"],
	[`${path}#2`, FERRY.title, FERRY.paper, FERRY.byline, "2021-08-10"],
];
const PROSE = [BASIN.paragraphs, FERRY.paragraphs];

/** The lines of an article as Factiva prints it without its codes. */
function printedLines({ title, byline, paper, paragraphs }: Printed, i: number): string[] {
	return [
		...(i === 0 ? ["News"] : []),
		title,
		`By ${byline}`,
		"54 words",
		DAYS[i] ?? "",
		"05:00",
		paper,
		"AVPO",
		"First",
		"4",
		"English",
		"© 2021 Averley Media Ltd.",
		...paragraphs,
		`Document ${IDS[i]}`,
	];
}

const SUMMARY = [
	"Search Summary",
	"Text",
	"basin or ferry",
	"Date",
	"All Dates",
	"Results Found",
	"2",
	"Timestamp",
	"12 March 2021 16:51 GMT",
	"© 2021 Factiva, Inc. All rights reserved.",
];

const LINES = [...printedLines(BASIN, 0), ...printedLines(FERRY, 1), ...SUMMARY];

/** Codes and what they stand for. */
function fields({ title, byline, paper, paragraphs: [lead = "", ...rest] }: Printed, i: number) {
	return [
		["SE", ["News"]],
		["HD", [title]],
		["BY", [`By ${byline}`]],
		["WC", ["54 words"]],
		["PD", [DAYS[i] ?? ""]],
		["ET", ["05:00"]],
		["SN", [paper]],
		["SC", ["AVPO"]],
		["LA", ["English"]],
		["CY", ["© 2021 Averley Media Ltd."]],
		["LP", [lead]],
		["TD", rest],
		["CO", ["avport : Averley Port Authority"]],
		["NS", ["ntra : Transport | ncat : Content Types"]],
		["AN", [`Document ${IDS[i]}`]],
	] as const;
}

const escaped = (text: string) =>
	[...text].map((letter) => (letter > "~" ? `\\u${letter.charCodeAt(0)}?` : letter)).join("");

function richText(body: string): string {
	return `{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Arial;}} ${body}}`;
}

const rtfLines = (lines: readonly string[]) => lines.map((text) => `\\pard ${escaped(text)}\\par\n`).join("");

/** A table of two columns, as Factiva writes articles with their indexing. */
function rtfTable(one: Printed, i: number): string {
	return fields(one, i)
		.map(
			([code, values]) =>
				`\\trowd\\cellx1000\\cellx9000\\pard\\intbl{\\b ${code}}\\cell\\pard\\intbl ${values.map(escaped).join("\\par ")}\\cell\\row\n`,
		)
		.join("");
}

function page(body: string): string {
	return `<!DOCTYPE html><html><head><title>Factiva</title></head><body><div class="headlines">${body}</div></body></html>`;
}

/** An article with an element for each line, as in “Article format: full article”. */
function htmlLines(one: Printed, i: number): string {
	const id = `Document ${IDS[i]}`;
	const lines = printedLines(one, i).filter(
		(text) => text !== one.title && !one.paragraphs.includes(text) && text !== id,
	);
	const head = i === 0 ? `<div>${lines.shift()}</div>` : "";
	return `<div id="article-${i}" class="article enArticle">${head}<div id="hd"><span class="enHeadline">${one.title}</span></div>${lines.map((text) => `<div>${text}</div>`).join("")}${one.paragraphs.map((text) => `<p class="articleParagraph enarticleParagraph">${text}</p>`).join("")}<p>${id}</p></div>`;
}

function htmlTable(one: Printed, i: number): string {
	const rows = fields(one, i).map(([code, values]) => {
		const cell =
			code === "LP" || code === "TD" ? values.map((text) => `<p>${text}</p>`).join("") : values.join(" ");
		return `<tr><td class="index" align="right"><b>${code}</b>&nbsp;</td><td>${cell}</td></tr>`;
	});
	return `<div class="article enArticle"><p><table>${rows.join("")}</table></p></div><br>`;
}

describe("exports of Factiva", () => {
	const made: readonly (readonly [name: string, content: string])[] = [
		["plain.txt", LINES.join("\n\n")],
		["close.txt", LINES.join("\n")],
		["lines.rtf", richText(rtfLines(LINES))],
		["table.rtf", richText(rtfTable(BASIN, 0) + rtfLines([""]) + rtfTable(FERRY, 1) + rtfLines(SUMMARY))],
		["lines.html", page(htmlLines(BASIN, 0) + htmlLines(FERRY, 1))],
		["table.html", page(htmlTable(BASIN, 0) + htmlTable(FERRY, 1))],
	];
	const tagged = (one: Printed, i: number) =>
		fields(one, i).map(([code, values]) => `${code}\t${values.join("\n\n")}`);
	for (const [name, content] of [
		...made,
		["tagged.txt", [...tagged(BASIN, 0), ...tagged(FERRY, 1), ...SUMMARY].join("\n")] as const,
	]) {
		it(`are an article for each, without codes and the summary of the search: ${name}`, async () => {
			const read = await readPrints(content, name);
			assert.deepEqual(told(read), EXPECTED(name));
			assert.deepEqual(read.articles.map(prose), PROSE);
			assert.deepEqual(read.skipped, []);
		});
	}

	it("leave out the list of headlines above them", async () => {
		const list = ["Table of Contents", `${BASIN.title}.....2`, `${FERRY.title}.....3`];
		const read = await readPrints(richText(rtfLines([...list, ...LINES])), "list.rtf");
		assert.deepEqual(told(read), EXPECTED("list.rtf"));
	});

	it("keep the last article when its end is cut off", async () => {
		const cut = LINES.slice(0, LINES.indexOf(`Document ${IDS[1]}`));
		assert.deepEqual(told(await readPrints(cut.join("\n\n"), "cut.txt")), EXPECTED("cut.txt"));
	});

	it("with one article have the name of their file, also with codes", async () => {
		const read = await readPrints(richText(rtfTable(BASIN, 0)), "one.rtf");
		assert.deepEqual(told(read), [["one.rtf", BASIN.title, BASIN.paper, BASIN.byline, "2021-03-10"]]);
		assert.deepEqual(read.articles.map(prose), [BASIN.paragraphs]);
	});

	it("are no tables of abbreviations in a report", async () => {
		const rows = ["SE | Sea wall", "HD | High dyke", "PD | Pile driver", "TD | Tidal dam"];
		const table = rows
			.map((row) => row.split(" | "))
			.map(
				([code, value]) =>
					`\\trowd\\cellx1000\\cellx9000\\pard\\intbl ${code}\\cell\\pard\\intbl ${value}\\cell\\row\n`,
			)
			.join("");
		const text = [BASIN.title, ...BASIN.paragraphs];
		const read = await readPrints(richText(rtfLines(text) + table), "report.rtf");
		assert.deepEqual(
			read.articles.map((one) => [one.path, one.title]),
			[["report.rtf", BASIN.title]],
		);
		assert.deepEqual(read.articles.map(prose), [BASIN.paragraphs]);
	});
});
