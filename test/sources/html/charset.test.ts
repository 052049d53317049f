import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { decodePage } from "../../../src/sources/html/charset.ts";

const bytes = (...parts: readonly (string | readonly number[])[]) =>
	Uint8Array.from(
		parts.flatMap((part) =>
			typeof part === "string" ? [...part].map((letter) => letter.charCodeAt(0)) : part,
		),
	);

/** Russian in the single-byte encodings, by the tables of the encodings. */
const RUSSIAN = "в порту открыли новый причал, и суда снова идут на север";
const cp1251 = [...RUSSIAN].map((letter) => {
	const code = letter.codePointAt(0) ?? 0;
	return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
});
const KOI8 = "юабцдефгхийклмнопярстужвьызшэщчъ";
const koi8 = [...RUSSIAN].map((letter) =>
	KOI8.includes(letter) ? 0xc0 + KOI8.indexOf(letter) : (letter.codePointAt(0) ?? 0),
);

describe("the encoding of a page", () => {
	it("is what its byte order mark says", () => {
		assert.equal(decodePage(bytes([0xff, 0xfe], "<\0p\0>\0")), "<p>");
		assert.equal(decodePage(bytes([0xef, 0xbb, 0xbf], "<p>")), "<p>");
	});

	it("is UTF-16 without its mark", () => assert.equal(decodePage(bytes("<\0p\0>\0")), "<p>"));

	it("is UTF-8 where the bytes are that, whatever is declared", () => {
		const text = '<meta charset="iso-8859-1"><p>Größe – “so”';
		assert.equal(decodePage(new TextEncoder().encode(text)), text);
	});

	it("is what the page declares, in either form, or the header", () => {
		assert.match(decodePage(bytes('<meta charset="windows-1251"><p>', cp1251)), /новый причал/);
		assert.match(
			decodePage(bytes('<meta http-equiv="Content-Type" content="text/html; charset=koi8-r"><p>', koi8)),
			/новый причал/,
		);
		assert.match(decodePage(bytes("<p>", koi8), "text/html; charset=koi8-r"), /новый причал/);
	});

	it("is found where nothing declares it: windows-1251, KOI8-R, windows-1252, Shift-JIS", () => {
		assert.match(decodePage(bytes("<p>", cp1251, cp1251)), /новый причал/);
		assert.match(decodePage(bytes("<p>", koi8, koi8)), /новый причал/);
		assert.equal(
			decodePage(bytes("<p>caf", [0xe9], " in the port, ", [0x93], "so", [0x94])),
			"<p>café in the port, “so”",
		);
		assert.equal(decodePage(bytes("<p>", [0x82, 0xb1, 0x82, 0xea, 0x82, 0xcd, 0x8d, 0x60])), "<p>これは港");
	});

	it("is not guessed for bytes that are no text", () => {
		assert.throws(() => decodePage(bytes("<p>", [0, 1, 2, 3])), /not a text file/);
	});
});
