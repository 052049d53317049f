import assert from "node:assert/strict";
import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, it } from "mocha";
import { lyingAboutSizes, made, readFile, remade } from "./archive.ts";

const small = { maxUnpackedBytes: 5_000_000 };

/** The formats that are XML inside a ZIP archive, with the entry that holds the text and where its text may begin. */
const formats = [
	{
		name: "report.docx",
		entry: "word/document.xml",
		text: /<w:t(?: [^>]*)?>/,
		words: /Dredging of the outer harbour/,
	},
	{
		name: "report.odt",
		entry: "content.xml",
		text: /<text:p[^>]*>/,
		words: /Dredging of the outer harbour/,
	},
	{
		name: "book.epub",
		entry: "OEBPS/sections/section0001.xhtml",
		text: /<p[^>]*>/,
		words: /ferry that would not leave/,
	},
];

describe("hostile documents inside ZIP archives", function () {
	this.timeout(20_000);

	for (const { name, entry, text, words } of formats) {
		const large = remade(name, {
			[entry]: (xml) => xml.replace(text, (tag) => `${tag}${"a ".repeat(3_000_000)}`),
		});

		it(`${name}: are skipped when they become too large, whatever they say of their sizes`, async () => {
			assert.ok(large.length < 100_000);
			await assert.rejects(readFile(large, name, small), /^UnreadableError: larger than 5 MB once unpacked/);
			await assert.rejects(readFile(lyingAboutSizes(large), name, small), /^UnreadableError: /);
		});

		it(`${name}: are skipped when they are cut short or damaged`, async () => {
			const whole = made(name);
			for (const length of [40, 1000, whole.length >> 1])
				await assert.rejects(readFile(whole.subarray(0, length), name), /^UnreadableError: /);
		});

		it(`${name}: are skipped when their elements are nested without end, or take too long`, async () => {
			const deep = remade(name, {
				[entry]: (xml) => xml.replace(text, (tag) => `${"<div>".repeat(100_000)}${tag}`),
			});
			await assert.rejects(readFile(deep, name), /more than 512 elements inside each other/);
			await assert.rejects(readFile(made(name), name, { maxMilliseconds: 0.001 }), /took longer than/);
		});

		it(`${name}: declare entities to no effect`, async () => {
			const laughs = Array.from(
				{ length: 12 },
				(_, i) => `<!ENTITY l${i + 1} "&l${i};&l${i};&l${i};&l${i};">`,
			).join("");
			const declared = `<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd"><!ENTITY l0 "laugh">${laughs}]>`;
			const bytes = remade(name, {
				[entry]: (xml) =>
					xml.replace(/^(<\?xml[^>]*\?>)?/, `$1${declared}`).replace(text, (tag) => `${tag}&f;&l12;`),
			});
			const [article] = await readFile(bytes, name);
			assert.match(article?.text ?? "", words);
			assert.doesNotMatch(article?.text ?? "", /root:|laughlaugh/);
		});

		it(`${name}: have archives, programs and odd names in them that nobody opens`, async () => {
			const bytes = zipSync({
				...unzipSync(made(name)),
				"../../../../tmp/evil.txt": strToU8("evil"),
				"/etc/passwd": strToU8("evil"),
				"nested.zip": zipSync({ [entry]: strToU8("evil") }),
				[`../${entry}`]: strToU8("evil"),
				"con\u0000\u001b[31m.xml": strToU8("evil"),
			});
			const [article] = await readFile(bytes, name);
			assert.match(article?.text ?? "", words);
			assert.doesNotMatch(article?.text ?? "", /evil/);
		});
	}

	it("are skipped with more files inside than any document has", async () => {
		const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`${i}`, new Uint8Array()]));
		await assert.rejects(readFile(zipSync(many), "a.docx"), /more than 10,000 files packed in it/);
	});

	it("are told from other archives", async () => {
		const sheet = zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "xl/workbook.xml": strToU8("<x/>") });
		await assert.rejects(readFile(sheet, "a.docx"), /no Word document/);
		await assert.rejects(readFile(zipSync({ "a.txt": strToU8("a") }), "a.txt"), /it is a ZIP archive/);
		const old = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
		await assert.rejects(readFile(old, "a.docx"), /an old Office document, or one protected by a password/);
	});
});
