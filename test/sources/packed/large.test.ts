import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { constants, deflateRawSync } from "node:zlib";
import { strFromU8, strToU8, unzipSync, Zip, type ZipInputFile } from "fflate";
import { describe, it } from "mocha";
import { onePage, shown } from "../pdf/made.ts";
import { made, readFile } from "./archive.ts";

const MB = 1_000_000;
/** What each holds once unpacked: an honest text, of a few hundred books. */
const UNPACKED = 300 * MB;
/** More than the limit of 50 MB twice over, as pieces and made one; a sixth of what is in the file. */
const MOST_MEMORY = 200 * MB;
const WORDS = "The dredger works from dawn until the tide turns, and the crew is paid for both. ";

const documents = [
	{
		name: "report.docx",
		entry: "word/document.xml",
		before: "<w:p>",
		open: "<w:p><w:r><w:t>",
		close: "</w:t></w:r></w:p>",
	},
	{ name: "report.odt", entry: "content.xml", before: "<text:p ", open: "<text:p>", close: "</text:p>" },
	{
		name: "book.epub",
		entry: "OEBPS/sections/section0001.xhtml",
		before: "<p",
		open: "<p>",
		close: "</p>",
	},
];

const PARAGRAPHS = 300;

/** Bytes packed, such that what is packed of them can stand any number of times before the rest. */
function piece(bytes: Uint8Array): Uint8Array {
	return deflateRawSync(bytes, { level: 1, finishFlush: constants.Z_FULL_FLUSH });
}

/** A document with very much text, packed a paragraph of it for all, since packing so much takes longer than reading it. */
function large(
	{ name, entry, before, open, close }: (typeof documents)[number],
	paragraphs: number,
): Uint8Array {
	const chunks: Uint8Array[] = [];
	const archive = new Zip((error, chunk) => {
		if (error) throw error;
		chunks.push(chunk);
	});
	const paragraph = strToU8(open + WORDS.repeat(UNPACKED / PARAGRAPHS / WORDS.length) + close);
	for (const [filename, bytes] of Object.entries(unzipSync(made(name)))) {
		const isText = filename === entry;
		const at = isText ? strFromU8(bytes, true).lastIndexOf(before) : 0;
		const size = bytes.length + (isText ? paragraphs * paragraph.length : 0);
		const file: ZipInputFile = { filename, size, crc: 0, compression: isText ? 8 : 0 };
		archive.add(file);
		const packed = [
			piece(bytes.subarray(0, at)),
			...Array<Uint8Array>(paragraphs).fill(piece(paragraph)),
			deflateRawSync(bytes.subarray(at)),
		];
		file.ondata?.(null, isText ? Buffer.concat(packed) : bytes, true);
	}
	archive.end();
	return Buffer.concat(chunks);
}

/** A page of which most is white space between its marks. */
function largePage(pieces: number): Uint8Array {
	const blank = piece(Buffer.alloc(UNPACKED / PARAGRAPHS, " "));
	const packed = [piece(shown([[72, 700, 12, WORDS]])), ...Array<Uint8Array>(pieces).fill(blank)];
	return onePage(
		"/Filter /FlateDecode",
		Buffer.concat([Buffer.of(0x78, 0x01), ...packed, deflateRawSync("")]),
	);
}

const STATUS = "/proc/self/status";

/** The most bytes that are held at a time while something is done, beyond what is held before; null where that is not told. */
async function mostHeld(act: () => Promise<unknown>): Promise<number | null> {
	if (!existsSync("/proc/self/clear_refs")) return act().then(() => null);
	const before = process.memoryUsage.rss();
	writeFileSync("/proc/self/clear_refs", "5");
	await act();
	const [, kilobytes = ""] = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(STATUS, "utf8")) ?? [];
	return Number(kilobytes) * 1024 - before;
}

describe("documents with very much in them", function () {
	this.timeout(30_000);

	const files = [
		...documents.map((one) => ({ name: one.name, make: (pieces: number) => large(one, pieces) })),
		{ name: "report.pdf", make: largePage },
	];
	for (const { name, make } of files) {
		it(`${name}: are read when they are smaller`, async () => {
			const [article] = await readFile(make(1), name);
			assert.ok(article?.text.includes(WORDS.trim()));
		});

		it(`${name}: of 300 MB once unpacked are skipped before they are unpacked, and the reason names the limit`, async () => {
			const bytes = make(PARAGRAPHS);
			assert.ok(bytes.length < 10 * MB);
			const held = await mostHeld(() =>
				assert.rejects(
					readFile(bytes, name),
					/^UnreadableError: (?:a part of it is )?larger than 50 MB once unpacked \(the limit maxUnpackedBytes\)$/,
				),
			);
			assert.ok(held === null || held < MOST_MEMORY, `${held} bytes`);
		});
	}
});
