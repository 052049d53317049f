import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { shownBlocks } from "../reading.ts";
import { made, readFile, remade } from "./archive.ts";
import { REPORT } from "./report.ts";

/** The report with something before its last paragraph. */
async function blocksWith(content: string, style = ""): Promise<readonly string[]> {
	const bytes = remade("report.odt", {
		"content.xml": (xml) => {
			const at = xml.lastIndexOf("<text:p ");
			const whole = xml.slice(0, at) + content + xml.slice(at);
			return whole.replace("<office:automatic-styles>", (tag) => tag + style);
		},
	});
	const [article] = await readFile(bytes, "report.odt");
	return article ? shownBlocks(article).filter((block) => !REPORT.includes(block)) : [];
}

describe("OpenDocument texts", () => {
	it("give what is read with every change accepted, notes after their paragraph, and no header or comment", async () => {
		const [article] = await readFile(made("report.odt"), "report.odt");
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
		assert.match(article.text, /\n\nBasin \| Depth in meters\n\nOuter \| 7\.5\n\n/);
	});

	it("know pages where the program says where it broke them", async () => {
		const bytes = remade("report.odt", {
			"content.xml": (xml) => xml.replace("A second contract", "<text:soft-page-break/>A second contract"),
		});
		const [article] = await readFile(bytes, "report.odt");
		assert.deepEqual(article?.blocks.map(({ page }) => page).slice(-2), [1, 2]);
	});

	it("tell headings, quotations and captions by the styles that theirs are made from", async () => {
		const style = (name: string, parent: string) =>
			`<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="${parent}"/>`;
		const paragraph = (name: string, words: string) => `<text:p text:style-name="${name}">${words}</text:p>`;
		const styles = [
			style("X1", "Heading_20_3"),
			style("X2", "Quotations"),
			style("X3", "X4"),
			style("X4", "Caption"),
		];
		const content = [
			paragraph("X1", "Nothing is under it"),
			paragraph("X2", "Every stone has had one of us on it."),
			paragraph("X3", "The crane at work last week."),
			paragraph("X9", "The tide was low<text:tab/>at noon."),
		];
		assert.deepEqual(await blocksWith(content.join(""), styles.join("")), [
			"quotation: Every stone has had one of us on it.",
			"paragraph: The tide was low at noon.",
		]);
	});

	it("leave out hidden text, indexes and the descriptions of pictures", async () => {
		const hidden = `<style:style style:name="H1" style:family="text"><style:text-properties text:display="none"/></style:style>`;
		const content = `<text:p>The tide was <text:span text:style-name="H1">never </text:span>low at noon.<draw:frame><svg:title>A crane</svg:title><svg:desc>It is yellow.</svg:desc></draw:frame></text:p>
<text:section text:display="none"><text:p>Only the printers see this sentence of ours.</text:p></text:section>
<text:table-of-content><text:index-body><text:p>What it means for ships and for boats 1</text:p></text:index-body></text:table-of-content>`;
		assert.deepEqual(await blocksWith(content, hidden), ["paragraph: The tide was low at noon."]);
	});

	it("are skipped when they are protected by a password", async () => {
		const bytes = remade("report.odt", {
			"META-INF/manifest.xml": (xml) =>
				xml.replace("/>", "><manifest:encryption-data/></manifest:file-entry>"),
		});
		await assert.rejects(readFile(bytes, "report.odt"), /protected by a password/);
	});

	it("are known by their content, whatever their name says", async () => {
		assert.equal((await readFile(made("report.odt"), "report.txt")).length, 1);
	});
});
