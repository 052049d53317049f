import assert from "node:assert/strict";
import { decode } from "../../src/sources/decode.ts";
import { decodedAs } from "../../src/sources/encodings.ts";
import { defaultLimits } from "../../src/sources/limits.ts";
import { isReadable, readArticles } from "../../src/sources/read.ts";
import { UnreadableError } from "../../src/sources/unreadable.ts";

const bytes = (...values: number[]) => Uint8Array.from(values);
const unreadable = (reason: RegExp) => (error: unknown) =>
	error instanceof UnreadableError && reason.test(error.message);

/** A text in a single-byte encoding, by the table of its 256 characters. */
function encoded(text: string, label: string): Uint8Array {
	const table = Array.from({ length: 256 }, (_, byte) => decodedAs(label, Uint8Array.of(byte), false));
	return Uint8Array.from([...text].map((char) => table.indexOf(char)));
}

describe("decode", () => {
	it("reads UTF-8 and drops the byte order mark", () => {
		assert.equal(decode(new TextEncoder().encode("\ufeffŁódź – “yes”")), "Łódź – “yes”");
	});

	it("reads UTF-16 in both byte orders by their marks", () => {
		assert.equal(decode(bytes(0xff, 0xfe, 0x41, 0x00, 0x42, 0x04)), "Aт");
		assert.equal(decode(bytes(0xfe, 0xff, 0x00, 0x41, 0x04, 0x42)), "Aт");
	});

	it("reads bytes that are no UTF-8 as windows-1252", () => {
		assert.equal(decode(bytes(0x93, 0x48, 0x69, 0x94, 0x20, 0xe9)), "“Hi” é");
	});

	it("finds the encoding of other bytes by the letters that they make", () => {
		for (const [label, text] of [
			["windows-1251", "В порту открыли новый причал, и суда снова идут на север."],
			["koi8-r", "В порту открыли новый причал, и суда снова идут на север."],
			["windows-1252", "Le port a été fermé – “pour réparer l’écluse” – à la fin de l’été."],
		] as const)
			assert.equal(decode(encoded(text, label)), text, label);
		// 港が開いた。船が来る。 in Shift-JIS
		const japanese = [0x8d, 0x60, 0x82, 0xaa, 0x8a, 0x4a, 0x82, 0xa2, 0x82, 0xbd, 0x81, 0x42];
		const more = [0x91, 0x44, 0x82, 0xaa, 0x97, 0x88, 0x82, 0xe9, 0x81, 0x42];
		assert.equal(decode(bytes(...japanese, ...more)), "港が開いた。船が来る。");
	});

	it("reads UTF-16 whose mark was lost", () => {
		const text = "The basin opens. Порт открыт.";
		const units = Uint16Array.from([...text].map((char) => char.charCodeAt(0)));
		const little = new Uint8Array(units.buffer);
		assert.equal(decode(little), text);
		assert.equal(decode(little.map((_, i) => little[i ^ 1] ?? 0)), text);
	});

	it("keeps a UTF-8 file with a stray byte readable", () => {
		const text = new TextEncoder().encode("“Amélie” opened the café.");
		assert.equal(decode(Uint8Array.from([...text, 0xa9])), "“Amélie” opened the café.\ufffd");
	});

	it("refuses NUL bytes and a flood of control characters as no text", () => {
		assert.throws(() => decode(bytes(0x50, 0x4b, 0x03, 0x04, 0x00)), unreadable(/not a text file/));
		assert.throws(
			() => decode(Uint8Array.from({ length: 90 }, (_, i) => (i % 7) + 1)),
			unreadable(/not a text file/),
		);
	});

	it("calls nothing but white space empty", () => {
		assert.throws(() => decode(bytes()), unreadable(/empty/));
		assert.throws(() => decode(new TextEncoder().encode("\ufeff \n\t")), unreadable(/empty/));
	});
});

describe("readArticles on files it cannot read", () => {
	it("says how large a file is and how large it may be", async () => {
		const file = { key: "a", path: "a.txt", bytes: new Uint8Array(3_000_000) };
		await assert.rejects(
			readArticles(file, { ...defaultLimits, maxBytes: 1_000_000 }),
			unreadable(/^larger than 1 MB \(3 MB\)$/),
		);
	});

	it("names the extension that it does not read", async () => {
		await assert.rejects(
			readArticles({ key: "a", path: "a.b/photo.JPG", bytes: bytes(65) }),
			unreadable(/\.jpg/),
		);
	});

	it("names the format of a file that is another one than its name says", async () => {
		const picture = new TextEncoder().encode("GIF89a and so on");
		await assert.rejects(
			readArticles({ key: "a", path: "a.txt", bytes: picture }),
			unreadable(/is a GIF image/),
		);
	});

	it("reads text, Markdown and files without an extension", () => {
		const readable = ["a.txt", "a.TEXT", "b/a.md", "a.markdown", "b.c/README"];
		assert.deepEqual(readable.filter(isReadable), readable);
		assert.equal(isReadable("a.jpg"), false);
	});
});
