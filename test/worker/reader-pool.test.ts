import assert from "node:assert/strict";
import { readdir, readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { defaultLimits } from "../../src/sources/limits.ts";
import { readFile as readSource } from "../../src/sources/read.ts";
import type { ReadSettings } from "../../src/sources/reader.ts";
import { createWorkerChecker } from "../../src/worker/client.ts";
import { createLocalChecker } from "../../src/worker/local.ts";
import { mostReaders } from "../../src/worker/most-readers.ts";
import type { Checker } from "../../src/worker/protocol.ts";
import { readersIn } from "../../src/worker/reader-host.node.ts";
import { type ReaderHost, ReaderPool } from "../../src/worker/reader-pool.ts";
import { readCorpusFile } from "../../src/worker/reading.ts";
import { type ReaderMessage, type ReaderRequest, serveReader } from "../../src/worker/serve-reader.ts";
import { spawnNodeReader, spawnNodeWorker } from "../../src/worker/spawn.node.ts";
import { mutatedPdf, stuckPdf } from "../fuzz/known.ts";
import { language } from "../language.ts";
import { page, paragraphs } from "../sources/html/page.ts";
import { madeFile } from "../sources/pdf/made.ts";
import { buildPrograms, type Programs, writeFolder } from "./programs.ts";
import { readAll } from "./read-all.ts";

const brief: ReadSettings = { ...defaultLimits, maxMilliseconds: 3000 };
const tooLong = { name: "UnreadableError", message: "reading it took longer than 3 seconds" };

describe("files read apart", function () {
	this.timeout(120_000);
	let programs: Programs;
	let pools: ReaderPool[] = [];

	before(async () => {
		programs = await buildPrograms();
	});
	afterEach(() => {
		for (const pool of pools) pool.cancel();
		pools = [];
	});
	after(() => programs.remove());

	it("give what they give in this thread, in any number at once", async () => {
		const folder = join(import.meta.dirname, "../documents/files");
		const made = (await readdir(folder)).map((path) => ({ key: path, path }));
		const files = [...made, { key: "large.html", path: "large.html" }, { key: "x.bib", path: "x.bib" }];
		const bytesOf = async (path: string) => {
			if (path === "large.html") return largePage(1500);
			if (path === "x.bib") return new TextEncoder().encode("@misc{a, title = {A}}\n".repeat(3000));
			return new Uint8Array(await readFile(join(folder, path)));
		};
		const { pool } = poolOf({ most: 3 });
		const all = await Promise.all(files.map(async (file) => ({ ...file, bytes: await bytesOf(file.path) })));
		const apart = all.map((file) => outcome(readAll(pool.begin(file, defaultLimits))));
		for (const [i, file] of all.entries())
			assert.deepEqual(
				await apart[i],
				await outcome(readAll(readCorpusFile(file, defaultLimits))),
				file.path,
			);
	});

	it("are skipped when they keep their parser for ever, and the others are read by another reader", async () => {
		const { pool, started } = poolOf({ most: 1 });
		const [stuck, good] = [await stuckPdf(), await madeFile("printed-page.pdf")];
		const first = pool.begin({ key: "a", path: "a.pdf", bytes: stuck }, brief);
		const second = pool.begin({ key: "b", path: "b.pdf", bytes: good }, defaultLimits);
		await assert.rejects(readAll(first), tooLong);
		assert.equal((await readAll(second)).articles.length, 1);
		assert.equal(started(), 2);
	});

	it("do not end their reader with a promise that a library forgets", async () => {
		const { pool, started } = poolOf({ most: 1 });
		const file = { key: "a", path: "a.pdf", bytes: await mutatedPdf(300_857) };
		await assert.rejects(readAll(pool.begin(file, defaultLimits)), /^UnreadableError: the PDF is broken/);
		assert.equal((await readAll(pool.begin(largeFile("b.html"), defaultLimits))).articles.length, 1);
		assert.equal(started(), 1);
	});

	it("are skipped when they take more memory than is set, and the others are read", async () => {
		const { pool } = poolOf({ most: 1 });
		const settings = { ...defaultLimits, maxMemoryBytes: 30_000_000 };
		const first = pool.begin({ key: "a", path: "a.html", bytes: largePage(60_000) }, settings);
		const second = pool.begin({ key: "b", path: "b.html", bytes: largePage(1000) }, settings);
		await assert.rejects(readAll(first), {
			name: "UnreadableError",
			message: "reading it took more than 30 MB of memory (the limit maxMemoryBytes)",
		});
		assert.equal((await readAll(second)).articles.length, 1);
	});

	it("are skipped when their reader dies, and the reason says so", async () => {
		const folder = await writeFolder({
			"mortal.cjs":
				"const { parentPort } = require('node:worker_threads'); parentPort.postMessage({ kind: 'ready' }); parentPort.on('message', () => { throw new Error('out of order'); });",
		});
		const { pool } = poolOf({ most: 1, first: join(folder, "mortal.cjs") });
		const [first, second] = [largeFile("a.html"), largeFile("b.html")].map((file) => pool.begin(file, brief));
		assert.ok(first && second);
		await assert.rejects(readAll(first), { message: "its reader stopped (out of order)" });
		assert.equal((await readAll(second)).articles.length, 1);
		await rm(folder, { recursive: true });
	});

	it("are read in this thread where no reader can be started", async () => {
		const folder = await writeFolder({ "broken.cjs": "throw new Error('cannot start');" });
		const hosts: ReaderHost[] = [
			{ most: 2, spawn: () => spawnNodeReader(join(folder, "broken.cjs"), 1e9) },
			{
				most: 2,
				spawn: () => {
					throw new Error("workers are forbidden here");
				},
			},
		];
		for (const host of hosts) {
			const pool = new ReaderPool(host);
			const begun = ["a.html", "b.html", "c.html"].map((path) => pool.begin(largeFile(path), defaultLimits));
			for (const read of begun) assert.equal((await readAll(read)).articles.length, 1);
		}
		await rm(folder, { recursive: true });
	});

	it("are given up when the corpus is emptied", async () => {
		const checker = createLocalChecker(
			Promise.resolve(language),
			undefined,
			readersIn(dirname(programs.worker)),
		);
		const put = checker.put([{ key: "a.pdf", path: "a.pdf", bytes: await stuckPdf() }, largeFile("b.html")]);
		await checker.clear();
		await put;
		const { articles, skipped } = await checker.summary();
		assert.deepEqual([articles, skipped], [[], []]);
		await checker.put([largeFile("c.html")]);
		assert.equal((await checker.summary()).articles.length, 1);
		await checker.dispose();
	});

	it("are ended by the checker in a worker as by the one in this thread", async () => {
		const files = [
			{ key: "a.pdf", path: "a.pdf", bytes: await stuckPdf() },
			{ key: "b.txt", path: "b.txt", bytes: new TextEncoder().encode(paragraphs.replace(/<[^>]+>/g, "")) },
			largeFile("c.html"),
		];
		const checkers: Checker[] = [
			createLocalChecker(Promise.resolve(language), undefined, readersIn(dirname(programs.worker))),
			createWorkerChecker(() => spawnNodeWorker(programs.worker)),
		];
		for (const checker of checkers) {
			await checker.configure({ severities: {}, reading: { maxMilliseconds: 3000 } });
			await checker.put(files.map((file) => ({ ...file, bytes: file.bytes.slice() })));
			const { articles, skipped } = await checker.summary();
			assert.deepEqual(
				articles.map(({ article }) => article),
				["b.txt", "c.html"],
			);
			assert.deepEqual(skipped, [{ key: "a.pdf", path: "a.pdf", reason: tooLong.message }]);
			await checker.dispose();
		}
	});

	it("are opened by their readers, where they are to be read piece by piece, and handed on as they are read", async () => {
		const folder = await writeFolder({ "a.jsonl": manyRecords });
		const { pool } = poolOf({ most: 1 });
		const [large, gone] = ["a.jsonl", "b.jsonl"].map((path) =>
			pool.begin({ key: path, path, bytes: new Uint8Array(), at: join(folder, path) }, defaultLimits),
		);
		assert.ok(large && gone);
		const handfuls: number[] = [];
		for await (const { articles } of large) handfuls.push(articles.length);
		assert.deepEqual(handfuls, Array(8).fill(1));
		await assert.rejects(readAll(gone), { name: "UnreadableError", message: "it cannot be opened" });
		await rm(folder, { recursive: true });
	});

	it("keep the articles that were read before their reader died, and the reason says so", async () => {
		const text = "The harbour basin opens to ships on Monday, the port of Averley said.";
		const [article] = (await readSource({ key: "a", path: "a.txt", bytes: new TextEncoder().encode(text) }))
			.articles;
		const reading = { loan: null, articles: [{ ...article, key: "a#1", path: "a.pdf#1" }], skipped: [] };
		const folder = await writeFolder({
			"mortal.cjs": `const { parentPort } = require('node:worker_threads');
				parentPort.postMessage({ kind: 'ready' });
				parentPort.on('message', () => {
					parentPort.postMessage({ kind: 'some', reading: ${JSON.stringify(reading)} });
					throw new Error('out of order');
				});`,
		});
		const host = { most: 1, spawn: () => spawnNodeReader(join(folder, "mortal.cjs"), 1e9) };
		const checker = createLocalChecker(Promise.resolve(language), undefined, host);
		await checker.put([{ key: "a", path: "a.pdf", bytes: new TextEncoder().encode("%PDF-1.4") }]);
		const { articles, skipped } = await checker.summary();
		assert.deepEqual(
			[articles.map((one) => one.article), skipped],
			[
				["a.pdf#1"],
				[{ key: "a", path: "a.pdf", reason: "after its first article: its reader stopped (out of order)" }],
			],
		);
		await checker.dispose();
		await rm(folder, { recursive: true });
	});

	it("wait in their reader while nobody takes what was read", async () => {
		const said: ReaderMessage[] = [];
		let ask = (_request: unknown) => {};
		serveReader({
			postMessage: (message) => void said.push(message as ReaderMessage),
			onMessage: (listener) => {
				ask = listener;
			},
		});
		const file = { key: "a", path: "a.jsonl", bytes: new TextEncoder().encode(manyRecords) };
		ask({ kind: "file", number: 1, file, settings: defaultLimits } satisfies ReaderRequest);
		const given = async () => {
			for (let turn = 0; turn < 200; turn++) await new Promise((resolve) => setTimeout(resolve));
			return said.filter(({ kind }) => kind === "some").length;
		};
		assert.equal(await given(), 3);
		ask({ kind: "taken", number: 1 } satisfies ReaderRequest);
		assert.equal(await given(), 4);
		for (let i = 0; i < 5; i++) ask({ kind: "taken", number: 1 } satisfies ReaderRequest);
		assert.deepEqual([await given(), said.at(-1)?.kind], [8, "done"]);
	});

	it("have one reader less than there are processors, from one to four", () => {
		assert.deepEqual([1, 2, 3, 5, 64].map(mostReaders), [1, 1, 2, 4, 4]);
	});

	/** A pool of real readers, the first perhaps another program, and how many were started. */
	function poolOf({ most, first }: { most: number; first?: string }) {
		let started = 0;
		const reader = join(dirname(programs.worker), "reader.js");
		const pool = new ReaderPool({
			most,
			spawn: ({ maxMemoryBytes }) =>
				spawnNodeReader(started++ === 0 && first !== undefined ? first : reader, maxMemoryBytes),
		});
		pools.push(pool);
		return { pool, started: () => started };
	}
});

/** Eight records of more than a megabyte. */
const manyRecords =
	`${JSON.stringify({ text: "The harbour basin opens to ships on Monday, the port said. ".repeat(17_500) })}\n`.repeat(
		8,
	);

function largePage(count: number): Uint8Array {
	const html = page(
		`<title>Basin opens</title>`,
		`<h1>Basin opens</h1>${paragraphs}${"<p>It was <b>so</b>.</p>".repeat(count)}`,
	);
	return new TextEncoder().encode(html);
}

function largeFile(path: string) {
	return { key: path, path, bytes: largePage(1500) };
}

/** What was read, or the reason why not. */
function outcome(reading: Promise<unknown>): Promise<unknown> {
	return reading.catch(({ name, message }: Error) => ({ name, message }));
}
