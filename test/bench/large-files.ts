// Files of each format as large as the limits let them be, made here.
import { strToU8, zipSync } from "fflate";
import { defaultLimits } from "../../src/sources/limits.ts";
import { remade } from "../sources/packed/archive.ts";
import { onePage, pdfOf, shown } from "../sources/pdf/made.ts";
import { warcOf } from "../sources/warc/archive.ts";

const { maxBytes, maxArchiveBytes, maxUnpackedBytes, maxPages } = defaultLimits;
/** A tenth of the limit; the whole of it takes minutes. */
const SOME_BYTES = maxArchiveBytes / 10;
const MB = 1_000_000;
const SENTENCE =
	"The harbour of Port Averley will open its second basin on Monday, the port authority said after a test. ";
const PARAGRAPH = SENTENCE.repeat(5).trim();
/** Some room for what stands around the text. */
const ROOM = 0.95;

/** A large file, made when it is needed. */
export interface LargeFile {
	readonly what: string;
	readonly path: string;
	/** The file, or its pieces one after the other. */
	readonly make: () => Uint8Array | Iterable<Uint8Array>;
}

export const largeFiles: readonly LargeFile[] = [
	{ what: "text", path: "a.txt", make: () => text(maxBytes, `${PARAGRAPH}\n\n`) },
	{ what: "Markdown", path: "a.md", make: () => text(maxBytes, `## Basin\n\n${PARAGRAPH}\n\n`) },
	{
		what: "HTML, little text and many elements",
		path: "a.html",
		make: () => page(`<p>It <b>is</b> so, they <i>say</i>.</p>`, 40_000),
	},
	{
		what: "HTML, much text",
		path: "b.html",
		make: () => page(`<p>${PARAGRAPH}</p>`, Math.floor((maxBytes * ROOM) / (PARAGRAPH.length + 7))),
	},
	{ what: "MHTML", path: "a.mhtml", make: mhtml },
	{ what: "PDF of 1,000 pages", path: "a.pdf", make: manyPages },
	{
		what: "PDF with large pictures",
		path: "b.pdf",
		make: () =>
			onePage(
				"",
				strToU8(
					`${Buffer.from(shown([[72, 700, 12, PARAGRAPH.slice(0, 80)]])).toString("latin1")}\n%${" ".repeat(40 * MB)}`,
				),
			),
	},
	{
		what: "DOCX",
		path: "a.docx",
		make: () =>
			pictured(
				"report.docx",
				"word/document.xml",
				/<w:p[ >]/,
				`<w:p><w:r><w:t>${PARAGRAPH}</w:t></w:r></w:p>`,
			),
	},
	{
		what: "ODT",
		path: "a.odt",
		make: () => pictured("report.odt", "content.xml", /<text:p[ >]/, `<text:p>${PARAGRAPH}</text:p>`),
	},
	{
		what: "RTF",
		path: "a.rtf",
		make: () => strToU8(`{\\rtf1 ${repeated(maxBytes, `${PARAGRAPH}\\par\n`)}}`),
	},
	{
		what: "EPUB",
		path: "a.epub",
		make: () => pictured("book.epub", "OEBPS/sections/section0001.xhtml", /<p[ >]/, `<p>${PARAGRAPH}</p>`),
	},
	{
		what: "e-mail",
		path: "a.eml",
		make: () => text(maxBytes, `${PARAGRAPH}\n\n`, "From: a@b.test\nSubject: Basin\n\n"),
	},
	{
		what: "mailbox",
		path: "a.mbox",
		make: () =>
			text(
				SOME_BYTES,
				`From a@b Fri Mar  5 10:00:00 2021\nFrom: a@b.test\nSubject: Basin\n\n${`${PARAGRAPH}\n`.repeat(40)}\n\n`,
			),
	},
	{
		what: "subtitles",
		path: "a.vtt",
		make: () => text(maxBytes, `00:00:01.000 --> 00:00:03.500\n${SENTENCE}\n\n`, "WEBVTT\n\n"),
	},
	{
		what: "JSON",
		path: "a.json",
		make: () => strToU8(`[${repeated(maxBytes, `${record(1)},`)}${record(1)}]`),
	},
	{ what: "JSON Lines", path: "a.jsonl", make: () => text(SOME_BYTES, `${record(40)}\n`) },
	{ what: "JSON Lines of 2 GB", path: "b.jsonl", make: () => pieces(maxArchiveBytes, `${record(400)}\n`) },
	{
		what: "CSV",
		path: "a.csv",
		make: () => text(SOME_BYTES, `Basin,"${`${PARAGRAPH}\n`.repeat(40)}"\n`, "title,text\n"),
	},
	{ what: "WARC", path: "a.warc", make: () => archive() },
	{
		what: "WARC of 2 GB",
		path: "b.warc",
		make: function* () {
			for (let i = 0; i < 10; i++) yield archive();
		},
	},
	{ what: "WACZ", path: "a.wacz", make: () => zipSync({ "archive/a.warc": archive() }, { level: 1 }) },
	{
		what: "BibTeX",
		path: "a.bib",
		make: () =>
			text(
				maxBytes,
				`@misc{a, title = {The {Basin} opens}, author = {Okoro, Ilse}, date = {2021-03-05}, url = {https://averley.test/a}}\n`,
			),
	},
];

function repeated(bytes: number, part: string): string {
	return part.repeat(Math.floor((bytes * ROOM) / Buffer.byteLength(part)));
}

function text(bytes: number, part: string, head = ""): Uint8Array {
	return strToU8(head + repeated(bytes, part));
}

/** As much as the limit lets in, a megabyte at a time. */
function* pieces(bytes: number, part: string): Generator<Uint8Array> {
	const piece = strToU8(part.repeat(Math.ceil(MB / part.length)));
	for (let size = piece.length; size < bytes * ROOM; size += piece.length) yield piece;
}

function page(part: string, count: number): Uint8Array {
	return strToU8(
		`<!doctype html><html><head><title>Basin</title></head><body><article><h1>Basin</h1>${part.repeat(count)}</article></body></html>`,
	);
}

function mhtml(): Uint8Array {
	const html = Buffer.from(page(`<p>${PARAGRAPH}</p>`, 8000)).toString("latin1");
	const picture = `\n--x\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\n${`${"A".repeat(76)}\n`.repeat(60_000)}`;
	return strToU8(
		`MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n--x\nContent-Type: text/html\n\n${html}${picture}\n--x--\n`,
	);
}

function manyPages(): Uint8Array {
	const lines = Array.from({ length: 45 }, (_, i): [number, number, number, string] => [
		72,
		740 - i * 15,
		11,
		SENTENCE.trim(),
	]);
	const program = shown(lines);
	const first = 4;
	const kids = Array.from({ length: maxPages }, (_, i) => `${first + 2 * i} 0 R`).join(" ");
	return pdfOf([
		"<< /Type /Catalog /Pages 2 0 R >>",
		`<< /Type /Pages /Kids [${kids}] /Count ${maxPages} >>`,
		"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
		...Array.from({ length: maxPages }, (_, i) => [
			`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${first + 2 * i + 1} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
			{ entries: "", data: program },
		]).flat(),
	]);
}

/** A document with as much text as may be unpacked, and pictures up to the limit of a file. */
function pictured(name: string, entry: string, before: RegExp, part: string): Uint8Array {
	const parts = Math.floor((maxUnpackedBytes * 0.8) / part.length);
	const document = remade(name, {
		[entry]: (xml) => xml.replace(before, (tag) => `${part.repeat(parts)}${tag}`),
	});
	const picture = zipSync({ "media/picture.png": [new Uint8Array(100 * MB), { level: 0 }] });
	// Of two archives one behind the other, the entries of both are met.
	return new Uint8Array(Buffer.concat([picture, document]));
}

function record(paragraphs: number): string {
	return JSON.stringify({ title: "Basin", text: `${PARAGRAPH}\n\n`.repeat(paragraphs) });
}

function archive(): Uint8Array {
	const html = Buffer.from(page(`<p>${PARAGRAPH}</p>`, 40));
	const count = Math.floor((SOME_BYTES * ROOM) / (html.length + 400));
	return warcOf(Array.from({ length: count }, (_, i) => ({ url: `https://averley.test/${i}`, body: html })));
}
