import assert from "node:assert/strict";
import { zipSync } from "fflate";
import { defaultLimits } from "../../src/sources/limits.ts";
import { messagesIn } from "../../src/sources/mail/mailbox.ts";
import { readFile } from "../../src/sources/read.ts";
import { textBlocks } from "../../src/sources/text-blocks.ts";
import { UnreadableError } from "../../src/sources/unreadable.ts";
import { warcOf } from "./warc/archive.ts";

const sentence = "The harbour basin opens to ships on Monday, the port of Averley said. ";
const text = sentence.repeat(60);
const utf8 = (words: string) => new TextEncoder().encode(words);

describe("a file read piece by piece", () => {
	it("gives what the whole file gives, whatever its format", async () => {
		const rows = 80;
		const page = `<title>Basin</title><h1>Basin</h1>${`<p>${sentence.repeat(5)}</p>`.repeat(12)}`;
		const pages = Array.from({ length: rows }, (_, i) => ({ url: `https://a.test/${i}`, body: utf8(page) }));
		const files: Record<string, Uint8Array> = {
			"a.jsonl": utf8(`${JSON.stringify({ title: "Basin", text })}\n`.repeat(rows)),
			"a.csv": utf8(`title,text\n${`"Basin, new","${text}\n\n""So"" – ${text}"\n`.repeat(rows)}`),
			"a.mbox": utf8(
				`From a@b Fri Mar  5 10:00:00 2021\nFrom: a@b.test\nSubject: Basin\n\n${`${text}\n`}\n`.repeat(rows),
			),
			"a.warc": warcOf(pages),
			"a.warc.gz": warcOf(pages, "gzip"),
			"a.wacz": zipSync({
				"archive/b.warc.gz": [warcOf(pages.slice(40), "gzip"), { level: 0 }],
				"archive/a.warc": warcOf(pages.slice(0, 40)),
				"datapackage.json": utf8("{}"),
			}),
		};
		for (const [path, bytes] of Object.entries(files)) {
			const file = { key: path, path };
			const inPieces = await readFile({
				...file,
				bytes: bytes.slice(0, 8192),
				blob: new Blob([bytes.slice()]),
			});
			assert.equal(inPieces.articles.length, rows, path);
			assert.deepEqual(inPieces, await readFile({ ...file, bytes }), path);
		}
	}).timeout(60_000);

	it("is held whole, within the limit, when it is of another format than its name says", async () => {
		const html = utf8(`<!doctype html><title>Basin</title><h1>Basin</h1><p>${text}</p>`);
		const file = { key: "a.csv", path: "a.csv", bytes: html.slice(0, 100), blob: new Blob([html]) };
		assert.equal((await readFile(file)).articles[0]?.title, "Basin");
		await assert.rejects(readFile(file, { ...defaultLimits, maxMemoryBytes: 5000 }), {
			message: "larger than 0.1 MB (0.1 MB)",
		});
	});

	it("may be larger than what is held whole, up to the limit of archives", async () => {
		const bytes = utf8(`${JSON.stringify({ title: "Basin", text })}\n`.repeat(3));
		const file = { key: "a.jsonl", path: "a.jsonl", bytes };
		const limits = { ...defaultLimits, maxMemoryBytes: 5000 };
		const blob = new Blob([bytes]);
		assert.equal((await readFile({ ...file, blob }, limits)).articles.length, 3);
		await assert.rejects(readFile(file, limits), /^UnreadableError: larger than/);
		await assert.rejects(readFile({ ...file, blob }, { ...limits, maxArchiveBytes: 6000 }), /larger than/);
	});

	it("loses a line or a message that is longer than the limit, and no other", async () => {
		const limits = { ...defaultLimits, maxBytes: 2_000_000, maxUnpackedBytes: 2_000_000 };
		const long = `{"title":"Long","text":"${"a ".repeat(1_900_000)}"}`;
		const record = JSON.stringify({ title: "Basin", text });
		const lines = await readFile(
			{ key: "a.jsonl", path: "a.jsonl", bytes: utf8(`${record}\n${long}\n${record}\n`) },
			limits,
		);
		assert.equal(lines.articles.length, 2);
		assert.deepEqual(
			lines.skipped.map(({ reason }) => reason),
			["the line is longer than 2 MB"],
		);
		const message = (words: string) => `From a@b\nFrom: a@b.test\nSubject: Basin\n\n${words}\n\n`;
		const mailbox = utf8([text, "a ".repeat(1_900_000), text].map(message).join(""));
		const messages = await readFile({ key: "a.mbox", path: "a.mbox", bytes: mailbox }, limits);
		assert.deepEqual(
			[messages.articles.length, messages.skipped],
			[2, [{ path: "a.mbox#2", reason: "the message is larger than 2 MB" }]],
		);
	});
});

describe("a mailbox cut anywhere", () => {
	it("gives the same messages", async () => {
		const mailbox = utf8(
			"From a b\r\nSubject: A\r\n\r\nFrom here on.\r\n\r\nFrom b\nB\nFrom within\n\n\nFrom c\n\nFrom d\nD",
		);
		for (let size = 1; size <= mailbox.length; size++) {
			const found: string[] = [];
			for await (const one of messagesIn(cut(mailbox, size), 1000))
				found.push(one instanceof UnreadableError ? one.message : new TextDecoder().decode(one));
			assert.deepEqual(found, ["Subject: A\r\n\r\n", "\r\n", "B\nFrom within\n\n\n", "\n", "D"], `${size}`);
		}
	});
});

describe("text cut into blocks", () => {
	it("is decoded as a whole text is, in every encoding", async () => {
		const russian = "Порт Аверли открывает второй бассейн, сообщила администрация порта.\n".repeat(20_000);
		const encodings: Record<string, Uint8Array> = {
			"utf-8": utf8(`\ufeff${russian}`),
			"windows-1251": Uint8Array.from(russian, (letter) => windows1251(letter)),
			"utf-16le": Uint8Array.from(
				new Uint8Array(Uint16Array.from(russian, (one) => one.charCodeAt(0)).buffer),
			),
		};
		for (const [name, bytes] of Object.entries(encodings)) {
			let whole = "";
			for await (const block of textBlocks(cut(bytes, 1 << 18), 1e6)) {
				assert.ok(typeof block === "string" && block.endsWith("\n"), name);
				whole += block;
			}
			assert.ok(whole === russian, name);
		}
	});

	it("is refused when it is empty or binary", async () => {
		const all = async (bytes: Uint8Array) => {
			for await (const _ of textBlocks(cut(bytes, 1000), 1e6));
		};
		await assert.rejects(all(utf8(" \n")), { message: "the file is empty" });
		await assert.rejects(all(utf8("a\0bc\n")), { message: "not a text file (it contains NUL bytes)" });
	});
});

function windows1251(letter: string): number {
	const code = letter.charCodeAt(0);
	return code >= 0x410 && code < 0x450 ? code - 0x410 + 0xc0 : code;
}

async function* cut(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
	for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
