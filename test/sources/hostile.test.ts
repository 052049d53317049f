import assert from "node:assert/strict";
import { strToU8, zipSync } from "fflate";
import { describe, it } from "mocha";
import { readLoan } from "../../src/sources/lending/read-loan.ts";
import { defaultLimits } from "../../src/sources/limits.ts";
import { readFile } from "../../src/sources/read.ts";
import { seeds } from "../fuzz/seeds.ts";
import { made, remade } from "./packed/archive.ts";
import { warcOf } from "./warc/archive.ts";

const far = "https://evil.test/far";

/** Files of every format, those of our own and such that name what lies elsewhere. */
const files = [
	...seeds,
	{
		path: "linked.docx",
		bytes: remade("report.docx", {
			"word/_rels/document.xml.rels": (xml) =>
				xml.replace(
					"</Relationships>",
					`<Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="${far}.dotm" TargetMode="External"/></Relationships>`,
				),
		}),
	},
	{
		path: "linked.odt",
		bytes: remade("report.odt", {
			"content.xml": (xml) =>
				xml.replace("<office:text", `<draw:image xlink:href="${far}.png"/><office:text`),
		}),
	},
	{
		path: "linked.rtf",
		bytes: strToU8(
			`{\\rtf1 {\\field{\\*\\fldinst INCLUDETEXT "${far}"}{\\fldrslt x}}{\\*\\template ${far}} The basin opens on Monday, the port said.\\par }`,
		),
	},
	{
		path: "linked.eml",
		bytes: strToU8(
			`From: a@b.test\nSubject: Basin\nContent-Type: text/html\n\n<img src="${far}"><link href="${far}" rel=stylesheet><p>The basin opens on Monday, the port of Averley said.`,
		),
	},
	{
		path: "linked.json",
		bytes: strToU8(
			JSON.stringify({ title: "Basin", url: far, text: `<img src="${far}"><p>The basin opens on Monday.` }),
		),
	},
];

describe("readers of every format", function () {
	this.timeout(60_000);

	it("fetch nothing that a file names", async () => {
		const global = globalThis as Record<string, unknown>;
		const doors = ["fetch", "XMLHttpRequest", "WebSocket", "EventSource"];
		const before = doors.map((name) => global[name]);
		const asked: unknown[] = [];
		for (const name of doors)
			global[name] = (target: unknown) => {
				asked.push(target);
				throw new Error("nothing is fetched");
			};
		try {
			let read = 0;
			for (const file of files) {
				const one = { key: file.path, ...file };
				const loan = await readLoan(one, defaultLimits);
				const { articles } = loan
					? { articles: [] }
					: await readFile(one, defaultLimits).catch(() => ({ articles: [] }));
				if (loan !== null || articles.length > 0) read++;
			}
			assert.deepEqual(asked, []);
			// All but the picture of a page and the file with a password.
			assert.equal(read, files.length - 2);
		} finally {
			for (const [i, name] of doors.entries()) global[name] = before[i];
		}
	});

	it("refuse what is encrypted, with a reason", async () => {
		const archive = warcOf([{ url: "https://averley.test/a", body: "<p>x" }]);
		const encrypted: readonly (readonly [string, Uint8Array])[] = [
			["a.docx", locked(made("report.docx"))],
			["a.odt", locked(made("report.odt"))],
			["a.epub", locked(made("book.epub"))],
			["a.wacz", locked(zipSync({ "archive/a.warc": archive }))],
		];
		for (const [path, bytes] of encrypted)
			await assert.rejects(readFile({ key: path, path, bytes }), {
				name: "UnreadableError",
				message: /protected by a password|damaged or encrypted/,
			});
	});

	it("take from an archive only what stands where it should, whatever the names in it say", async () => {
		const archive = warcOf([{ url: "https://averley.test/a", body: "<p>x" }]);
		const names = [
			"../archive/a.warc",
			"/archive/a.warc",
			"archive/../../a.warc",
			"archive/sub/a.warc",
			"archive\\a.warc",
		];
		const bytes = zipSync(Object.fromEntries(names.map((name) => [name, archive])));
		await assert.rejects(readFile({ key: "a.wacz", path: "a.wacz", bytes }), { name: "UnreadableError" });
	});

	it("have a file of the tests for each format", () => {
		const known = files.map(({ path }) => path.slice(path.indexOf(".") + 1));
		for (const ending of [
			"html",
			"mhtml",
			"pdf",
			"docx",
			"odt",
			"rtf",
			"epub",
			"eml",
			"mbox",
			"vtt",
			"srt",
			"json",
			"jsonl",
			"csv",
			"warc",
			"warc.gz",
			"wacz",
			"bib",
			"md",
			"txt",
			"html.meta.json",
		])
			assert.ok(known.includes(ending), ending);
	});
});

/** An archive whose entries say that they are encrypted, and are no longer what they were. */
function locked(archive: Uint8Array): Uint8Array {
	const bytes = archive.slice();
	const view = new DataView(bytes.buffer);
	for (let at = 0; at + 46 < bytes.length; at++) {
		const signature = view.getUint32(at, true);
		if (signature === 0x04034b50) {
			view.setUint16(at + 6, view.getUint16(at + 6, true) | 1, true);
			const data = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
			for (let i = data; i < Math.min(data + 12, bytes.length); i++) bytes[i] = (bytes[i] ?? 0) ^ 0x5a;
		}
		if (signature === 0x02014b50) view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true);
	}
	return bytes;
}
