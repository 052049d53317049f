import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { Article } from "../../../src/engine/model.ts";
import { readArticles } from "../../../src/sources/read.ts";
import { linesOf } from "../../documents/known.ts";
import { besides } from "../../documents/magazine.ts";
import { story } from "../../documents/story.ts";
import { paragraphs, shownBlocks } from "../reading.ts";
import { inPictureFont, madeFile, madePage, onePage, pdfOf, shown } from "./made.ts";

async function read(bytes: Uint8Array, path = "a.pdf"): Promise<Article> {
	const [article] = await readArticles({ key: path, path, bytes });
	assert.ok(article);
	return article;
}

/** The paragraphs of the story, without title, author, date and headings. */
const headings = new Set(story.parts.map(({ heading }) => heading));
const prose = linesOf(story)
	.slice(3)
	.filter((line) => !headings.has(line));

describe("PDFs", function () {
	this.timeout(20_000);

	for (const name of ["latex-two-columns", "office-two-columns", "printed-page"]) {
		it(`${name}: every paragraph is whole and in order, with title, author and date`, async () => {
			const article = await read(await madeFile(`${name}.pdf`));
			const { title, byline, published, language, extracted } = article;
			assert.deepEqual(
				{ title, byline, published, language, extracted },
				{
					title: story.title,
					byline: story.author,
					published: "2022-03-14",
					language: "en",
					extracted: true,
				},
			);
			assert.deepEqual(
				paragraphs(article).filter((paragraph) => !/first woman to hold/.test(paragraph)),
				prose,
			);
			assert.doesNotMatch(article.text, /Quill Point Courier|Page \d|\d\/\d\/\d/);
		});
	}

	it("of a magazine: three columns around a picture, a pull quote and a box, nothing of these in a paragraph", async () => {
		const article = await read(await madePage("magazine.pdf"));
		assert.deepEqual(
			[article.title, article.byline, article.published],
			[story.title, story.author, "2022-03-14"],
		);
		const whole = prose.map((line) => line.replace(/\[\[.*?\]\]/g, ""));
		const found = paragraphs(article);
		assert.deepEqual(
			found.filter((one) => whole.includes(one)),
			whole,
		);
		const others = found.filter((one) => !whole.includes(one)).join("\n");
		assert.equal(others, [besides.caption, besides.box[1], besides.box.slice(2).join(" ")].join("\n"));
		assert.ok(article.text.includes(besides.pull));
		assert.doesNotMatch(article.text, /HARBOUR QUARTERLY|harbourquarterly|^1[45]$/m);
	});

	it("keep a note apart from the paragraph that a page or column breaks", async () => {
		const notes = paragraphs(await read(await madeFile("latex-two-columns.pdf"))).filter((one) =>
			/first woman/.test(one),
		);
		assert.deepEqual(notes, [
			"Ruddock was the first woman to hold a master’s certificate in the county; it was issued in 2007.",
		]);
	});

	it("know the page of each block, and cut a paragraph after the sentence that a page breaks", async () => {
		const { blocks, text } = await read(
			onePageAfterAnother([
				[
					[72, 700, 12, "The harbour was shut on Monday because of the storm. It was"],
					[72, 686, 12, "reopened on the next morning, when the wind had gone down and"],
				],
				[
					[72, 700, 12, "the pilots were back. Nobody had been hurt by then at all, the"],
					[72, 686, 12, "office of the harbour master said."],
				],
			]),
		);
		assert.deepEqual(
			blocks.map(({ start, end, page, paragraph }) => [page, paragraph, text.slice(start, end)]),
			[
				[
					1,
					1,
					"The harbour was shut on Monday because of the storm. It was reopened on the next morning, when the wind had gone down and the pilots were back.",
				],
				[2, 1, "Nobody had been hurt by then at all, the office of the harbour master said."],
			],
		);
	});

	it("are read column after column, whatever the order in which they are drawn", async () => {
		const left = [
			"The first column tells of the",
			"old bridge and of the river",
			"under it, which is deep here.",
		];
		const right = [
			"The second column tells of a",
			"new road that leads past the",
			"mill and down to the harbour.",
		];
		const lines = left.flatMap((text, i) => [
			[320, 700 - 14 * i, 12, right[i] ?? ""] as const,
			[72, 700 - 14 * i, 12, text] as const,
		]);
		const article = await read(
			onePage("", shown([[72, 740, 20, "Of bridges and of roads in the county"], ...lines])),
		);
		assert.deepEqual(shownBlocks(article), [
			"headline: Of bridges and of roads in the county",
			`paragraph: ${left.join(" ")}`,
			`paragraph: ${right.join(" ")}`,
		]);
	});

	it("lose the hyphens of broken words and keep those of compounds", async () => {
		const article = await read(
			onePage(
				"",
				shown([
					[72, 700, 12, "The well-meant transportation plan of the county was a self-"],
					[72, 686, 12, "made problem, said the mayor, who called for a better trans-"],
					[72, 672, 12, "portation plan and for a state-of-the-art harbour, and a well-"],
					[72, 658, 12, "meant reply came from the parlia-"],
					[72, 644, 12, "ment in the capital after a two-"],
					[72, 630, 12, "year delay."],
				]),
			),
		);
		assert.deepEqual(paragraphs(article), [
			"The well-meant transportation plan of the county was a self-made problem, said the mayor, who called for a better transportation plan and for a state-of-the-art harbour, and a well-meant reply came from the parliament in the capital after a two-year delay.",
		]);
	});

	it("printed by a browser know the address that stands on most of their pages, and no other", async () => {
		const page = (foot: string) => [
			[72, 400, 12, "The harbour was shut on Monday because of the storm, the office said."] as const,
			[72, 20, 8, foot] as const,
		];
		const own = "https://averley.test/harbour";
		const printed = onePageAfterAnother([page(`${own} 1/2`), page(`${own} 2/2`)]);
		assert.equal((await read(printed)).url, own);
		const noted = onePageAfterAnother([
			page(`${own} 1/3`),
			page("https://elsewhere.test/a 2/3"),
			page("Foot 3"),
		]);
		assert.equal((await read(noted)).url, null);
	});

	it("have their ligatures, dashes and quotes where TeX's own fonts do not say them", async () => {
		const lines: [number, number, number, string][] = [
			[
				72,
				700,
				11,
				"The o\x1ece of the port \x1cnds that a\x1fuent \x1crms \x1dow \x15 it \x10su\x1eces\x11.",
			],
			[72, 640, 11, "\x88 The basin is nine hundred metres long and very deep."],
		];
		const article = await read(inPictureFont(shown(lines)));
		assert.deepEqual(paragraphs(article), [
			"The office of the port finds that affluent firms flow – it “suffices”.",
			"• The basin is nine hundred metres long and very deep.",
		]);
	});

	it("of one page lose its number, also where the margins are wide", async () => {
		const lines: [number, number, number, string][] = [
			[72, 700, 11, "The port opened its second basin on Monday, it said in a statement."],
			[72, 660, 11, "The basin is nine hundred metres long and very deep."],
			[300, 136, 11, "1"],
		];
		const article = await read(onePage("", shown(lines)));
		assert.deepEqual(
			paragraphs(article),
			lines.slice(0, 2).map(([, , , text]) => text),
		);
	});

	it("are known by their content, whatever their name says", async () => {
		const bytes = Buffer.from(await madeFile("printed-page.pdf"));
		assert.equal((await read(bytes, "a.html")).title, story.title);
		await assert.rejects(
			readArticles({ key: "a", path: "a.pdf", bytes: new TextEncoder().encode("No PDF at all.") }),
			/not what \.pdf files have/,
		);
	});
});

function onePageAfterAnother(pages: readonly Parameters<typeof shown>[0][]): Uint8Array {
	const kids = pages.map((_, i) => `${4 + 2 * i} 0 R`).join(" ");
	return pdfOf([
		"<< /Type /Catalog /Pages 2 0 R >>",
		`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
		"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
		...pages.flatMap((lines, i) => [
			`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${5 + 2 * i} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
			{ entries: "", data: shown(lines) },
		]),
	]);
}
