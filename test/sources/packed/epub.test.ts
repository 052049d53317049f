import assert from "node:assert/strict";
import { strToU8, type Zippable, zipSync } from "fflate";
import { describe, it } from "mocha";
import { linesOf } from "../../documents/known.ts";
import { story } from "../../documents/story.ts";
import { paragraphs, shownBlocks } from "../reading.ts";
import { made, readFile } from "./archive.ts";

const SHORT = "<p>All rights reserved.</p>";
const first = `<h1>The quay</h1><p>The quay was built in three summers by men from the other side of the bay,<sup><a href="#n1">1</a></sup> who slept in the church.</p>
<p>In the fourth summer the sea took a third of it away, and the council asked the builders to come back at once, which they did.</p>`;
const second = `<h1>The pilots</h1><p>12 May 1943</p><p>Pilots have lived in the low houses behind the quay since there have been any, and most of them are called Baines.</p>
<blockquote><p>“We know every stone,” one of them wrote, “because every stone has had one of us on it, at night and in the fog.”</p></blockquote>`;

const page = (body: string) =>
	`<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>${body}</body></html>`;

function book(files: Readonly<Record<string, string>> = {}): Uint8Array {
	const chapters: Readonly<Record<string, string>> = {
		"cover.xhtml": SHORT,
		"text/one two.xhtml": first,
		"text/2.xhtml": second,
		"notes.xhtml": `<p>${"A note at the end that nobody reads in order, for it is called elsewhere. ".repeat(6)}</p>`,
	};
	const items = Object.keys(chapters).map(
		(name, i) => `<item id="i${i}" href="${encodeURI(name)}" media-type="application/xhtml+xml"/>`,
	);
	const opf = `<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>Stones &amp; fog</dc:title><dc:creator>Ada Renk</dc:creator><dc:creator>Ulrik Baines</dc:creator>
<dc:date>2019-04-02T00:00:00+00:00</dc:date><dc:publisher>Quill Press</dc:publisher><dc:language>en-GB</dc:language></metadata>
<manifest>${items.join("")}<item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/></manifest>
<spine><itemref idref="nav"/><itemref idref="i0"/><itemref idref="i1"/><itemref idref="i2"/><itemref idref="i3" linear="no"/></spine></package>`;
	const entries: Record<string, string> = {
		"META-INF/container.xml":
			'<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
		"OEBPS/book.opf": opf,
		"OEBPS/nav.xhtml": page(
			`<nav>${"<a href='text/2.xhtml'>The pilots and much else that is told in it</a> ".repeat(9)}</nav>`,
		),
		...Object.fromEntries(Object.entries(chapters).map(([name, body]) => [`OEBPS/${name}`, page(body)])),
		...files,
	};
	const packed: Zippable = { mimetype: [strToU8("application/epub+zip"), { level: 0 }] };
	for (const [name, text] of Object.entries(entries)) packed[name] = strToU8(text);
	return zipSync(packed);
}

describe("EPUBs", () => {
	it("give each chapter as an article, with the book's metadata and both names", async () => {
		const articles = await readFile(book(), "a.epub");
		assert.deepEqual(
			articles.map(({ key, title, byline, published, publisher, language }) => [
				...[key, title, byline, published, publisher, language],
			]),
			[
				["a.epub", "Stones & fog: The quay", "Ada Renk, Ulrik Baines", "2019-04-02", "Quill Press", "en"],
				["a.epub#2", "Stones & fog: The pilots", "Ada Renk, Ulrik Baines", "2019-04-02", "Quill Press", "en"],
			],
		);
		assert.deepEqual(articles.map(shownBlocks), [
			[
				"headline: The quay",
				"paragraph: The quay was built in three summers by men from the other side of the bay, who slept in the church.",
				"paragraph: In the fourth summer the sea took a third of it away, and the council asked the builders to come back at once, which they did.",
			],
			[
				"headline: The pilots",
				"paragraph: Pilots have lived in the low houses behind the quay since there have been any, and most of them are called Baines.",
				"quotation: “We know every stone,” one of them wrote, “because every stone has had one of us on it, at night and in the fog.”",
			],
		]);
	});

	it("made by LibreOffice have every paragraph in order", async () => {
		const [article, ...others] = await readFile(made("book.epub"), "book.epub");
		assert.equal(others.length, 0);
		assert.equal(article?.title, story.title);
		assert.equal(article?.byline, story.author);
		const own = new Set(article && paragraphs(article));
		const headings = new Set(story.parts.map(({ heading }) => heading));
		const missing = linesOf(story)
			.slice(3)
			.filter((line) => !headings.has(line) && !own.has(line));
		assert.deepEqual(missing, []);
	});

	it("are known by their content, whatever their name says", async () => {
		assert.equal((await readFile(book(), "a.txt")).length, 2);
	});

	it("are skipped when their chapters are protected, when they do not say what is in them, and when nothing is", async () => {
		const cipher = (name: string) =>
			`<encryption><CipherData><CipherReference URI="${name}"/></CipherData></encryption>`;
		const locked = book({ "META-INF/encryption.xml": cipher("OEBPS/text/2.xhtml") });
		await assert.rejects(readFile(locked, "a.epub"), /protected against copying \(DRM\)/);
		const fonts = book({ "META-INF/encryption.xml": cipher("OEBPS/fonts/a.otf") });
		assert.equal((await readFile(fonts, "a.epub")).length, 2);
		await assert.rejects(readFile(book({ "META-INF/container.xml": "" }), "a.epub"), /no package document/);
		const empty = book({ "OEBPS/text/one two.xhtml": page(SHORT), "OEBPS/text/2.xhtml": page(SHORT) });
		await assert.rejects(readFile(empty, "a.epub"), /no article text was found/);
	});

	it("have chapters outside of the archive, or far up in it, that are not found", async () => {
		const opf = `<package><manifest><item id="a" href="../../../../etc/passwd" media-type="text/html"/><item id="b" href="https://evil.test/a.html" media-type="text/html"/></manifest><spine><itemref idref="a"/><itemref idref="b"/></spine></package>`;
		await assert.rejects(readFile(book({ "OEBPS/book.opf": opf }), "a.epub"), /no article text was found/);
	});
});
