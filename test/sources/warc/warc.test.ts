import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { build } from "esbuild";
import { strToU8, zipSync } from "fflate";
import { describe, it } from "mocha";
import { defaultLimits } from "../../../src/sources/limits.ts";
import { readFile } from "../../../src/sources/read.ts";
import type { ReadLimits } from "../../../src/sources/reader.ts";
import { page, paragraphs } from "../html/page.ts";
import { warcOf } from "./archive.ts";

const basin = page("<title>Basin opens again</title>", `<h1>Basin opens again</h1>${paragraphs}`);
const ferry = page("<title>Ferry sails</title>", `<h1>Ferry sails</h1>${paragraphs}`);
const captures = [
	{ url: "https://averley.test/basin", body: basin },
	{ url: "https://averley.test/old", body: "", status: "301 Moved" },
	{ url: "https://averley.test/x.png", body: "\x89PNG", type: "image/png" },
	{ url: "https://averley.test/ferry", body: ferry },
	{ url: "https://averley.test/empty", body: "<html><p>x</html>" },
];

const read = (path: string, bytes: Uint8Array, limits: Partial<ReadLimits> = {}) =>
	readFile({ key: path, path, bytes }, { ...defaultLimits, ...limits });

const found = [
	["#1", "Basin opens again", "https://averley.test/basin"],
	["#2", "Ferry sails", "https://averley.test/ferry"],
];

describe("a web archive", () => {
	it("gives each page by its number with its address, packed or not, and says why one is none", async () => {
		for (const [path, pack] of [
			["a.warc", "plain"],
			["a.warc.gz", "gzip"],
		] as const) {
			const { articles, skipped } = await read(path, warcOf(captures, pack));
			assert.deepEqual(
				articles.map(({ key, title, url }) => [key.slice(path.length), title, url]),
				found,
			);
			assert.deepEqual(skipped, [{ path: `${path}#3`, reason: "no article text was found in the page" }]);
		}
	});

	it("as WACZ gives the pages of the archives in it", async () => {
		const files = {
			"archive/b.warc.gz": warcOf(captures.slice(3, 4), "gzip"),
			"archive/a.warc": warcOf(captures.slice(0, 1)),
			"../archive/c.warc": warcOf(captures),
			"pages/pages.jsonl": strToU8("{}"),
		};
		const { articles } = await read("a.wacz", zipSync(files));
		assert.deepEqual(
			articles.map(({ key, title, url }) => [key.slice("a.wacz".length), title, url]),
			found,
		);
	});

	it("undoes how a page was sent: in chunks, packed, in another encoding", async () => {
		const chunked = `${basin.length.toString(16)}\r\n${basin}\r\n0\r\n\r\n`;
		const sent = [
			{ url: "https://averley.test/1", body: chunked, headers: { "Transfer-Encoding": "chunked" } },
			{ url: "https://averley.test/2", body: gzipSync(basin), headers: { "Content-Encoding": "gzip" } },
			{ url: "https://averley.test/3", body: deflateSync(basin), headers: { "Content-Encoding": "deflate" } },
			{
				url: "https://averley.test/4",
				body: brotliCompressSync(basin),
				headers: { "Content-Encoding": "br" },
			},
			{ url: "https://averley.test/5", body: zstdStored(basin), headers: { "Content-Encoding": "zstd" } },
			// As some recorders keep it.
			{ url: "https://averley.test/6", body: basin, headers: { "Content-Encoding": "br" } },
			{ url: "https://averley.test/7", body: "x", headers: { "Content-Encoding": "br" } },
			{ url: "https://averley.test/8", body: "x", headers: { "Content-Encoding": "zstd" } },
		];
		const { articles, skipped } = await read("a.warc", warcOf(sent));
		assert.deepEqual(
			articles.map(({ title }) => title),
			Array.from({ length: 6 }, () => "Basin opens again"),
		);
		assert.deepEqual(
			skipped,
			[
				["a.warc#7", "br"],
				["a.warc#8", "zstd"],
			].map(([path, name]) => ({ path, reason: `the page is packed as ${name}, and its data are damaged` })),
		);
		const cyrillic = Buffer.from([0xcf, 0xee, 0xf0, 0xf2, 0x20, 0xee, 0xf2, 0xea, 0xf0, 0xfb, 0xf2]);
		const body = Buffer.concat([
			Buffer.from("<html><h1>"),
			cyrillic,
			Buffer.from(`</h1>${paragraphs}</html>`),
		]);
		const declared = await read(
			"a.warc",
			warcOf([{ url: "https://averley.test/5", body, type: "text/html; charset=windows-1251" }]),
		);
		assert.match(declared.articles[0]?.text ?? "", /^Порт открыт/);
	});

	it("gives a page once that was captured twice alike", async () => {
		const warc = { "WARC-Payload-Digest": "sha1:A" };
		const twice = [captures[0], captures[0]].flatMap((one) => (one ? [{ ...one, warc }] : []));
		assert.equal((await read("a.warc", warcOf(twice))).articles.length, 1);
	});

	it("stays within its limits: bombs of gzip, of one page, of ZIP; numbers of pages", async () => {
		const zeros = new Uint8Array(30_000_000);
		const bomb = warcOf(
			[{ url: "https://averley.test/0", body: zeros, type: "image/png" }, ...captures],
			"gzip",
		);
		assert.ok(bomb.length < 100_000);
		await assert.rejects(read("a.warc.gz", bomb, { maxArchiveBytes: 5_000_000 }), {
			message: "it is larger than 5 MB once unpacked (the limit maxArchiveBytes)",
		});
		await assert.rejects(
			read(
				"a.wacz",
				zipSync({ "archive/a.warc": bomb.length ? warcOf([{ url: "https://a.test/", body: zeros }]) : bomb }),
				{ maxArchiveBytes: 5_000_000 },
			),
			{
				message: "it is larger than 5 MB once unpacked (the limit maxArchiveBytes)",
			},
		);
		const long = [{ url: "https://averley.test/long", body: basin.repeat(50) }];
		const six = zipSync(
			Object.fromEntries(Array.from({ length: 6 }, (_, i) => [`archive/${i}.warc.gz`, warcOf(long, "gzip")])),
		);
		const together = await read("a.wacz", six, { maxArchiveBytes: 2.5 * warcOf(long).length });
		assert.equal(together.articles.length, 2);
		assert.match(together.skipped.at(-1)?.reason ?? "", /once unpacked \(the limit maxArchiveBytes\)$/);
		const packings: readonly (readonly [string, Uint8Array])[] = [
			["gzip", gzipSync(zeros)],
			["br", brotliCompressSync(zeros)],
			["zstd", zstdStored("a".repeat(1_100_000))],
		];
		for (const [encoding, body] of packings) {
			const packed = { url: "https://averley.test/1", body, headers: { "Content-Encoding": encoding } };
			const limits = { maxBytes: encoding === "zstd" ? 1_090_000 : 1_000_000 };
			const { articles, skipped } = await read("a.warc", warcOf([packed, ...captures]), limits);
			assert.equal(articles.length, 2);
			assert.match(skipped[0]?.reason ?? "", /^the page is larger than 1(?:\.09)? MB$/);
		}
		const some = await read("a.warc", warcOf(captures), { maxArticles: 1 });
		assert.deepEqual([some.articles.length, some.skipped[0]?.path], [1, "a.warc"]);
	});

	it("keeps what stands before damage, and says where it begins", async () => {
		const whole = warcOf(captures, "gzip");
		const broken = whole.slice();
		broken.fill(0xff, Math.floor(whole.length * 0.6));
		const { articles, skipped } = await read("a.warc.gz", broken);
		assert.ok(articles.length >= 1);
		assert.match(skipped.at(-1)?.reason ?? "", /^after its record \d+: its gzip data are damaged$/);
	});

	it("that is something else, or holds no page, is refused with a reason", async () => {
		const none = { message: "no article was found in it" };
		await assert.rejects(read("a.warc", warcOf(captures.slice(1, 3))), none);
		await assert.rejects(read("a.warc", strToU8("WARC/1.0\r\nContent-Length: 99999\r\n\r\n")), {
			message: "it ends in the middle of a record",
		});
		await assert.rejects(read("a.warc", strToU8("words")), {
			message: "its content is not what .warc files have",
		});
		await assert.rejects(read("a.wacz", strToU8("PK\x03\x04 broken")), {
			message: "its ZIP data are damaged or encrypted",
		});
		await assert.rejects(read("a.html", gzipSync(basin)), {
			message: "it is a gzip archive, whatever its name says",
		});
	});
});

/** A frame of Zstandard (RFC 8878) with blocks that are not packed. */
function zstdStored(text: string): Uint8Array {
	const bytes = Buffer.from(text);
	const size = Buffer.alloc(4);
	size.writeUInt32LE(bytes.length);
	const blocks: Buffer[] = [];
	for (let at = 0; at < bytes.length; at += 100_000) {
		const block = bytes.subarray(at, at + 100_000);
		const isLast = at + 100_000 >= bytes.length ? 1 : 0;
		const head = (block.length << 3) | isLast;
		blocks.push(Buffer.from([head & 255, (head >> 8) & 255, head >> 16]), block);
	}
	return Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0xa0]), size, ...blocks]);
}

describe("Brotli in a browser", function () {
	this.timeout(30_000);

	it("is undone as far as the limit goes, and refused when it is damaged", async () => {
		const folder = await mkdtemp(join(tmpdir(), "claimtrace-brotli-"));
		const outfile = join(folder, "brotli.mjs");
		const entryPoints = ["src/sources/warc/brotli.web.ts"];
		await build({
			bundle: true,
			platform: "browser",
			target: "es2022",
			format: "esm",
			loader: { ".wasm": "binary" },
			entryPoints,
			outfile,
		});
		const { unbrotli }: typeof import("../../../src/sources/warc/brotli.web.ts") = await import(outfile);
		const page = Buffer.from("<p>The harbour basin opens.</p>".repeat(20_000));
		const packed = new Uint8Array(brotliCompressSync(page));
		assert.ok(Buffer.from(unbrotli(packed, page.length) ?? []).equals(page));
		assert.equal(unbrotli(packed, page.length - 1), null);
		assert.equal(unbrotli(new Uint8Array(brotliCompressSync(new Uint8Array(50_000_000))), 1_000_000), null);
		assert.throws(() => unbrotli(packed.subarray(0, 30), page.length));
		assert.throws(() => unbrotli(Buffer.from("no such data"), 1000));
		await rm(folder, { recursive: true });
	});
});
