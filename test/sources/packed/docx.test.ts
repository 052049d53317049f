import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { shownBlocks } from "../reading.ts";
import { made, readFile, remade } from "./archive.ts";
import { REPORT } from "./report.ts";

/** A paragraph of Word with the given content of its runs. */
const paragraph = (content: string) => `<w:p><w:r>${content}</w:r></w:p>`;

/** The report with something before its last paragraph. */
function withContent(content: string): Uint8Array {
	return remade("report.docx", {
		"word/document.xml": (xml) => {
			const at = xml.lastIndexOf("<w:p>");
			return xml.slice(0, at) + content + xml.slice(at);
		},
	});
}

async function blocksOf(bytes: Uint8Array): Promise<readonly string[]> {
	const [article] = await readFile(bytes, "report.docx");
	return article ? shownBlocks(article).filter((block) => !REPORT.includes(block)) : [];
}

describe("Word documents", () => {
	it("give what is read with every change accepted, notes after their paragraph, and no header or comment", async () => {
		const [article] = await readFile(made("report.docx"), "report.docx");
		assert.ok(article);
		assert.deepEqual(shownBlocks(article), REPORT);
		const { title, byline, published, extracted } = article;
		assert.deepEqual(
			{ title, byline, published, extracted },
			{
				title: "Dredging of the outer harbour begins",
				byline: "Mara Quint",
				published: "2021-05-03",
				extracted: true,
			},
		);
		assert.doesNotMatch(article.text, /forty|Confidential|pilots again|Page \d/);
	});

	it("show the data of tables, and leave them out of the article", async () => {
		const [article] = await readFile(made("report.docx"), "report.docx");
		assert.match(article?.text ?? "", /\n\nBasin \| Depth in meters\n\nOuter \| 7\.5\n\n/);
	});

	it("take prose from the cells of a table", async () => {
		const cell = (text: string) => `<w:tc>${paragraph(`<w:t>${text}</w:t>`)}</w:tc>`;
		const prose = "The second berth stays closed until the inspectors have seen its piles.";
		const table = `<w:tbl><w:tr>${cell("Berth two")}${cell(prose)}</w:tr></w:tbl>`;
		assert.deepEqual(await blocksOf(withContent(table)), [`paragraph: ${prose}`]);
	});

	it("leave out hidden text, fields' codes, moved text where it stood and the older twin of a box", async () => {
		const shown = "The tide was low at noon, and the crane stood still for an hour.";
		const content = [
			"<w:p>",
			`<w:r><w:rPr><w:vanish/></w:rPr><w:t>Not to be seen by readers.</w:t></w:r>`,
			`<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t xml:space="preserve">The tide was low at noon, </w:t></w:r>`,
			`<w:r><w:instrText>HYPERLINK "https://evil.test"</w:instrText></w:r>`,
			"<w:moveFrom><w:r><w:t>moved away </w:t></w:r></w:moveFrom>",
			"<w:ins><w:r><w:t>and the crane stood</w:t><w:tab/><w:t>still for an hour.</w:t></w:r></w:ins>",
			"</w:p>",
		];
		assert.deepEqual(await blocksOf(withContent(content.join(""))), [`paragraph: ${shown}`]);
		const box = (text: string) => `<w:txbxContent>${paragraph(`<w:t>${text}</w:t>`)}</w:txbxContent>`;
		const boxed = `<w:p><w:r><w:t>The pilots waited outside the office for their chairman.</w:t></w:r><w:r><mc:AlternateContent><mc:Choice>${box("A box says that the quay is closed on Sundays.")}</mc:Choice><mc:Fallback>${box("A box says that the quay is closed on Sundays.")}</mc:Fallback></mc:AlternateContent></w:r></w:p>`;
		assert.deepEqual(await blocksOf(withContent(boxed)), [
			"paragraph: The pilots waited outside the office for their chairman.",
			"paragraph: A box says that the quay is closed on Sundays.",
		]);
	});

	it("know pages where Word says where it broke them", async () => {
		const bytes = remade("report.docx", {
			"word/document.xml": (xml) =>
				xml.replace("<w:t>A second contract", "<w:lastRenderedPageBreak/><w:t>A second contract"),
		});
		const [article] = await readFile(bytes, "report.docx");
		assert.deepEqual(
			article?.blocks.map(({ page }) => page),
			[1, 1, 1, 1, 1, 1, 2],
		);
	});

	it("are known by their content, whatever their name says", async () => {
		assert.equal((await readFile(made("report.docx"), "report.txt")).length, 1);
	});
});
