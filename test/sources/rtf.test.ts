import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "mocha";
import { defaultLimits } from "../../src/sources/limits.ts";
import { readArticles } from "../../src/sources/read.ts";
import { REPORT } from "./packed/report.ts";
import { shownBlocks } from "./reading.ts";

const report = new Uint8Array(readFileSync(join(import.meta.dirname, "../documents/files/report.rtf")));

async function read(rtf: string | Uint8Array, path = "a.rtf", limits = {}) {
	const bytes = typeof rtf === "string" ? Uint8Array.from(Buffer.from(rtf, "latin1")) : rtf;
	const [article] = await readArticles({ key: path, path, bytes }, { ...defaultLimits, ...limits });
	assert.ok(article);
	return article;
}

/** The blocks of a file with one or more paragraphs. */
async function blocks(body: string, head = "\\ansi\\ansicpg1252"): Promise<string[]> {
	return shownBlocks(await read(`{\\rtf1${head} ${body}\\par}`));
}

describe("Rich Text", () => {
	it("gives what is read with every change accepted, notes after their paragraph, and no header or comment", async () => {
		const article = await read(report);
		assert.deepEqual(shownBlocks(article), REPORT);
		const { title, byline, published } = article;
		assert.deepEqual(
			{ title, byline, published },
			{ title: "Dredging of the outer harbour begins", byline: "Mara Quint", published: "2021-05-03" },
		);
		assert.doesNotMatch(article.text, /forty|Confidential|pilots again|Page \d/);
		assert.match(article.text, /\n\nBasin \| Depth in meters\n\nOuter \| 7\.5\n\n/);
	});

	it("has its letters in the encoding of the file, of the font, or by their number", async () => {
		const told =
			"The caf\\'e9 \\ldblquote Zur Br\\'fccke\\rdblquote  stayed open\\'85 until noon\\emdash and later, they said.";
		assert.deepEqual(await blocks(told), [
			"paragraph: The café “Zur Brücke” stayed open… until noon—and later, they said.",
		]);
		const fonts = "{\\fonttbl{\\f0\\fcharset0 Times;}{\\f1\\fcharset204 Times;}}";
		assert.deepEqual(
			await blocks(
				`${fonts}{\\f1\\'cc\\'ee\\'f1\\'ea\\'e2\\'e0} is the name of the city in its own letters.`,
			),
			["paragraph: Москва is the name of the city in its own letters."],
		);
		assert.deepEqual(
			await blocks(
				"\\'93\\'fa\\'96\\'7b is what the sign at the harbour says to its visitors.",
				"\\ansi\\ansicpg932",
			),
			["paragraph: 日本 is what the sign at the harbour says to its visitors."],
		);
		assert.deepEqual(
			await blocks(
				"\\uc1 M\\u225 ?rta and {\\uc2 Andr\\u233\\'c3\\'a9}, with \\u-10179?\\u-8704? between them, said so.",
			),
			["paragraph: Márta and André, with 😀 between them, said so."],
		);
	});

	it("leaves out hidden and deleted text, fields' codes, pictures, headers and what it does not know", async () => {
		const body = `{\\header Averley Post}{\\*\\unknown {deep} text}{\\pict\\wmetafile8 0123456789abcdef}The tide was {\\v never }{\\deleted not }low at noon, {\\field{\\*\\fldinst HYPERLINK "https://evil.test"}{\\fldrslt the harbour office}} said {\\revised again}.`;
		assert.deepEqual(await blocks(body), [
			"paragraph: The tide was low at noon, the harbour office said again.",
		]);
	});

	it("skips bytes that it is told to skip", async () => {
		assert.deepEqual(
			await blocks("The tide was {\\pict\\bin9 }}}{{\\{{x}low at noon, the harbour office said."),
			["paragraph: The tide was low at noon, the harbour office said."],
		);
	});

	it("tells headings, quotations and items by styles, outline and numbering", async () => {
		const styles = "{\\stylesheet{Normal;}{\\s1 heading 1;}{\\s7 Quote;}}";
		const body = [
			"\\pard\\s1 Dredging begins in the harbour\\par",
			"\\pard The work will take three weeks, the port authority said on Monday.\\par",
			"\\pard\\outlinelevel1 What it means\\par",
			"\\pard\\s7 Nobody has touched that sandbank since the war.\\par",
			"\\pard{\\listtext 1.\\tab}\\ls1 Ships must wait for high water until May.",
		];
		assert.deepEqual(await blocks(styles + body.join("\n")), [
			"headline: Dredging begins in the harbour",
			"paragraph: The work will take three weeks, the port authority said on Monday.",
			"quotation: Nobody has touched that sandbank since the war.",
			"list-item: Ships must wait for high water until May.",
		]);
	});

	it("is known by its content, whatever its name says", async () => {
		assert.deepEqual(shownBlocks(await read(report, "report.doc")), REPORT);
		assert.deepEqual(shownBlocks(await read(report, "report.txt")), REPORT);
	});

	it("is read, or skipped with a reason, however broken it is", async () => {
		assert.match((await read(report.subarray(0, report.length - 400))).text, /Dredging of the outer harbour/);
		await assert.rejects(read("{\\rtf1"), /^UnreadableError: no article text/);
		await assert.rejects(read(`{\\rtf1${"{".repeat(100_000)}`), /more than 512 groups inside each other/);
		await assert.rejects(
			read(`{\\rtf1 ${"{}".repeat(400_000)}`, "a.rtf", { maxMilliseconds: 0.001 }),
			/took longer/,
		);
		await assert.rejects(
			read("{\\rtf1 }}}}\\row\\cell\\'zz\\u\\bin99999999999 "),
			/^UnreadableError: no article text/,
		);
	});

	it("takes time that grows with its size alone", async () => {
		const shapes = [
			"{\\f1 a}",
			"\\par a",
			"\\'e4",
			"\\trowd\\intbl a\\cell\\row ",
			"{\\footnote a}",
			"a\n",
			"{\\*\\x a}",
			"\\u65?",
		];
		for (const shape of shapes) {
			const started = performance.now();
			await read(`{\\rtf1 The tide was low at noon, the office said.\\par ${shape.repeat(15_000)}}`);
			const spent = performance.now() - started;
			assert.ok(spent < 3000, `${shape}: ${Math.round(spent)} ms`);
		}
	});
});
