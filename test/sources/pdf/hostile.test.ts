import assert from "node:assert/strict";
import { deflateRawSync, deflateSync } from "node:zlib";
import { describe, it } from "mocha";
import { defaultLimits } from "../../../src/sources/limits.ts";
import { readArticles } from "../../../src/sources/read.ts";
import type { ReadLimits } from "../../../src/sources/reader.ts";
import { madeFile, onePage, pdfOf, shown } from "./made.ts";

const line = "The harbour was shut on Monday because of the storm, the office said.";
const program = shown([[72, 700, 12, line]]);

function read(bytes: Uint8Array, limits: Partial<ReadLimits> = {}) {
	return readArticles({ key: "a", path: "a.pdf", bytes }, { ...defaultLimits, ...limits });
}

describe("hostile PDFs", function () {
	this.timeout(20_000);

	it("are skipped with a reason: pictures of pages, a password, pieces of a file", async () => {
		await assert.rejects(read(await madeFile("scan.pdf")), /^UnreadableError: scanned, no text/);
		await assert.rejects(
			read(await madeFile("locked.pdf")),
			/^UnreadableError: the PDF is protected by a password/,
		);
		const whole = await madeFile("printed-page.pdf");
		await assert.rejects(read(whole.subarray(0, 600)), /^UnreadableError: /);
		await assert.rejects(
			read(new TextEncoder().encode("%PDF-1.7\nnothing")),
			/^UnreadableError: the PDF is broken/,
		);
	});

	it("are skipped past the limits that are set", async () => {
		const whole = await madeFile("printed-page.pdf");
		await assert.rejects(read(whole, { maxPages: 1 }), /more than 1 pages \(2\)/);
		await assert.rejects(read(whole, { maxMilliseconds: 0.001 }), /took longer than/);
		await assert.rejects(read(whole, { maxUnpackedBytes: 1000 }), /larger than 0\.001 MB once unpacked/);
	});

	it("with ten thousand pages, or a wrong count of them, are skipped at once", async () => {
		const kids = Array.from({ length: 10_000 }, (_, i) => `${4 + i} 0 R`).join(" ");
		const page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] >>";
		const pages = pdfOf([
			"<< /Type /Catalog /Pages 2 0 R >>",
			`<< /Type /Pages /Kids [${kids}] /Count 10000 >>`,
			"null",
			...Array.from({ length: 10_000 }, () => page),
		]);
		await assert.rejects(read(pages), /more than 1,000 pages \(10,000\)/);
		const lying = pdfOf([
			"<< /Type /Catalog /Pages 2 0 R >>",
			"<< /Type /Pages /Kids [] /Count 2000000000 >>",
		]);
		await assert.rejects(read(lying), /^UnreadableError: /);
	});

	it("are not unpacked when a stream in them would become very large", async () => {
		const small = { maxUnpackedBytes: 5_000_000 };
		const large = new Uint8Array(6_000_000).fill(32);
		const packed = deflateSync(large);
		await assert.rejects(
			read(onePage("/Filter /FlateDecode", packed), small),
			/larger than 5 MB once unpacked/,
		);
		const twice = "/Filter [/FlateDecode /FlateDecode]";
		await assert.rejects(read(onePage(twice, deflateSync(packed)), small), /larger than 5 MB once unpacked/);
		const spelled = new TextEncoder().encode(Buffer.from(packed).toString("hex"));
		await assert.rejects(
			read(onePage("/Filter [/AHx /Fl]", spelled), small),
			/larger than 5 MB once unpacked/,
		);
		const word = new TextEncoder().encode("\nendstream endobj\n");
		const stored = Uint8Array.of(0x78, 0x01, 0, word.length, 0, ~word.length & 255, 255);
		const behindTheWord = new Uint8Array(Buffer.concat([stored, word, deflateRawSync(large)]));
		await assert.rejects(
			read(onePage("/Filter /FlateDecode", behindTheWord), small),
			/larger than 5 MB once unpacked/,
		);
		const modest = deflateSync(program);
		assert.equal((await read(onePage("/Filter /FlateDecode", modest), small))[0]?.text, line);
	});

	it("with very many streams take time that grows with their size alone", async () => {
		const data = deflateSync(program);
		const many = (count: number) =>
			pdfOf([
				"<< /Type /Catalog /Pages 2 0 R >>",
				"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
				"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
				{ entries: "/Filter /FlateDecode", data },
				"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
				...Array.from({ length: count }, () => ({ entries: "/Filter /FlateDecode", data })),
			]);
		const started = performance.now();
		assert.equal((await read(many(20_000)))[0]?.text, line);
		const spent = performance.now() - started;
		assert.ok(spent < 8000, `${Math.round(spent)} ms`);
	});

	it("run nothing and fetch nothing", async () => {
		const global = globalThis as { touched?: boolean; fetch: unknown };
		const { fetch } = global;
		let fetched = false;
		global.fetch = () => {
			fetched = true;
		};
		try {
			const script = "<< /S /JavaScript /JS (globalThis.touched = true) >>";
			const bytes = onePage(
				"",
				program,
				`/OpenAction ${script} /AA << /WC ${script} >> /URI << /Base (https://evil.test/) >>`,
			);
			assert.equal((await read(bytes))[0]?.text, line);
			assert.equal(global.touched, undefined);
			assert.equal(fetched, false);
		} finally {
			global.fetch = fetch;
		}
	});

	it("end, although their parts hold themselves or each other many times over", async () => {
		const nested = (depth: number) => ({
			entries: `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /F1 4 0 R >> /XObject << /X ${depth + 1} 0 R >> >>`,
			data: new TextEncoder().encode(`${"/X Do ".repeat(10)} BT /F1 9 Tf (${"word ".repeat(20)}) Tj ET`),
		});
		const bytes = pdfOf([
			"<< /Type /Catalog /Pages 2 0 R >>",
			"<< /Type /Pages /Kids [3 0 R 3 0 R 2 0 R] /Count 3 >>",
			"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 5 0 R /Resources << /XObject << /X 6 0 R >> >> >>",
			"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
			{ entries: "", data: new TextEncoder().encode("/X Do /X Do") },
			...Array.from({ length: 12 }, (_, i) => nested(6 + i)),
		]);
		await assert.rejects(read(bytes, { maxMilliseconds: 2000 }), /took longer than 2 seconds/);
	});
});
