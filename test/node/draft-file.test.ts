import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { decodeDraft, languageOf, readDraftFile } from "../../src/node/draft-file.ts";

describe("readDraftFile", () => {
	let folder: string;

	before(async () => {
		folder = await mkdtemp(join(tmpdir(), "claimtrace-draft-"));
	});
	after(() => rm(folder, { recursive: true }));

	it("gives the decoded text without a byte order mark", async () => {
		await writeFile(join(folder, "a.md"), "\uFEFFZoë said so.");
		assert.equal(await readDraftFile(join(folder, "a.md")), "Zoë said so.");
	});

	it("takes an empty draft", async () => {
		await writeFile(join(folder, "empty.md"), "");
		assert.equal(await readDraftFile(join(folder, "empty.md")), "");
	});

	it("names a missing file, a folder and a file that is too large", async () => {
		await writeFile(join(folder, "big.md"), Buffer.alloc(10_000_001, 97));
		await assert.rejects(
			readDraftFile(join(folder, "no.md")),
			/cannot read the draft .*no\.md: no such file/,
		);
		await assert.rejects(readDraftFile(folder), /cannot read the draft .*: it is a folder, not a file/);
		await assert.rejects(
			readDraftFile(join(folder, "big.md")),
			/big\.md: it is larger than 10 MB; check it in parts/,
		);
	});

	it("refuses binary data", () => {
		const bytes = Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 2);
		assert.throws(() => decodeDraft("a.out", bytes), /cannot read the draft a\.out: not a text file/);
	});
});

describe("languageOf", () => {
	it("goes by the file's extension, and takes standard input for Markdown", () => {
		assert.equal(languageOf("a.MD"), "markdown");
		assert.equal(languageOf("dir.md/b.txt"), "plaintext");
		assert.equal(languageOf("-"), "markdown");
	});
});
