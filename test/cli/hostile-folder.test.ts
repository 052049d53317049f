import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdir, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { zipSync } from "fflate";
import { stuckPdf } from "../fuzz/known.ts";
import { page, paragraphs } from "../sources/html/page.ts";
import { buildPrograms, type Programs, writeFolder } from "../worker/programs.ts";

const GB = 1_000_000_000;
const article = new TextEncoder().encode(
	page("<title>Basin opens</title>", `<h1>Basin opens</h1>${paragraphs}`),
);

/** Files of one folder, each with the reason why it is skipped; null for an article. */
const files: readonly (readonly [name: string, bytes: Uint8Array, reason: RegExp | null])[] = [
	["good.html", article, null],
	["a page, whatever its name says.txt", article, null],
	["line\nbreak\u001b[31m.html", article, null],
	["\u202etxt.exe.html", article, null],
	["page.pdf", article, null],
	["picture.html", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), /^it is a PNG image/],
	["program.txt", Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1), /^it is a program/],
	["archive.md", zipSync({ "../../evil.txt": article }), /^it is a ZIP archive/],
	["cut.docx", zipSync({ "word/document.xml": article }).subarray(0, 60), /^the file is broken/],
	["nothing.pdf", new Uint8Array(), /^its content is not what \.pdf files have/],
	["none.txt", new Uint8Array(), /^the file is empty/],
	["stuck.pdf", await stuckPdf(), /^reading it took longer than 3 seconds/],
];

/** Holes that take no place on the disk. */
const giants = ["giant.txt", "giant.html", "giant.pdf", "giant.warc", "giant.jsonl", "giant.mbox"];

describe("a folder of hostile files", function () {
	this.timeout(120_000);
	let programs: Programs;
	let folder: string;

	before(async () => {
		programs = await buildPrograms();
		folder = await writeFolder({
			"claimtrace.config.json": JSON.stringify({ reading: { maxMilliseconds: 3000 } }),
		});
		const corpus = join(folder, "corpus");
		await mkdir(join(corpus, "folder.html"), { recursive: true });
		for (const [name, bytes] of files) await writeFile(join(corpus, name), bytes);
		for (const name of giants) {
			await writeFile(join(corpus, name), "");
			await truncate(join(corpus, name), 2 * GB + 1);
		}
		await symlink("..", join(corpus, "folder.html/up"));
		await symlink("loop", join(corpus, "loop"));
	});
	after(async () => {
		await programs.remove();
		await rm(folder, { recursive: true });
	});

	it("is read as far as it holds articles, and every other file is listed with its reason", async () => {
		const { stdout } = await run("index", "--format", "json");
		const { articles, skipped } = JSON.parse(stdout) as {
			articles: readonly { article: string }[];
			skipped: readonly { path: string; reason: string }[];
		};
		const read = files.filter(([, , reason]) => reason === null).map(([name]) => name);
		assert.deepEqual(articles.map(({ article }) => article).sort(), read.sort());
		const reasons = new Map(skipped.map(({ path, reason }) => [path, reason]));
		for (const [name, , reason] of files) if (reason) assert.match(reasons.get(name) ?? "", reason);
		for (const name of giants)
			assert.match(reasons.get(name) ?? "", /^larger than \d+ MB \(2000\.0 MB\)/, name);
		assert.equal(reasons.get("loop"), "its symbolic links form a loop");
		assert.equal(skipped.length, files.length - read.length + giants.length + 1);
	});

	it("sends no control character of a name to the terminal", async () => {
		const { stdout } = await run("index");
		assert.match(stdout, /break/);
		assert.doesNotMatch(stdout, /[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]/);
		assert.doesNotMatch(stdout, /^break/m);
	});

	function run(...args: readonly string[]) {
		const { CLAIMTRACE_CACHE: _, ...env } = process.env;
		const all = [
			programs.cli,
			...args,
			"--corpus",
			join(folder, "corpus"),
			"--config",
			join(folder, "claimtrace.config.json"),
		];
		return promisify(execFile)(process.execPath, all, { cwd: folder, env });
	}
});
