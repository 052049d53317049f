import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { checkJson, findJson, indexJson } from "../../src/cli/json.ts";
import { languageOf } from "../../src/node/draft-file.ts";
import { readFolder } from "../../src/node/folder.ts";
import { createWorkerChecker } from "../../src/worker/client.ts";
import { createLocalChecker } from "../../src/worker/local.ts";
import type { Checker } from "../../src/worker/protocol.ts";
import { spawnNodeWorker } from "../../src/worker/spawn.node.ts";
import { language } from "../language.ts";
import { buildPrograms, type Programs, writeFolder } from "./programs.ts";
import { smallCorpus, smallDrafts, smallQueries } from "./small-corpus.ts";

const severities = { "cite/missing": "off", "support/none": "error" } as const;

describe("local checker, worker checker and command line", function () {
	this.timeout(60_000);
	let programs: Programs;
	let folder: string;
	let drafts: string;
	let config: string;
	let local: Checker;
	let worker: Checker;

	before(async () => {
		programs = await buildPrograms();
		folder = await writeFolder(smallCorpus);
		drafts = await writeFolder({ ...smallDrafts, "config.json": JSON.stringify({ severity: severities }) });
		config = join(drafts, "config.json");
		local = createLocalChecker(Promise.resolve(language));
		worker = createWorkerChecker(() => spawnNodeWorker(programs.worker));
		for (const checker of [local, worker]) await feed(checker);
	});
	after(async () => {
		await worker.dispose();
		await programs.remove();
		for (const written of [folder, drafts]) await rm(written, { recursive: true });
	});

	it("list the same articles, texts and skipped files", async () => {
		const summary = await local.summary();
		assert.deepEqual(
			summary.articles.map(({ article }) => article),
			["copies/appeal.txt", "gazette.md", "herald.txt", "latin1.txt", "storm.txt"],
		);
		assert.deepEqual(
			summary.skipped.map(({ path }) => path),
			["empty.txt", "photo.txt"],
		);
		assert.deepEqual(await worker.summary(), summary);
		const texts = await textsOf(local, summary.articles);
		assert.deepEqual(await textsOf(worker, summary.articles), texts);
		const printed = await run("index", "--format", "json", "--text");
		assert.deepEqual(printed, plain(indexJson(summary, texts)));
	});

	it("make the same report", async () => {
		const options = { made: "2026-01-05T09:30:00.000Z", toolVersion: "1.0.0", withText: true };
		const draft = { path: "changed.md", text: smallDrafts["changed.md"] ?? "", languageId: "markdown" };
		const report = await local.report(draft, options);
		assert.ok(report.sentences.some(({ findings }) => findings.length > 0));
		assert.deepEqual(await worker.report(draft, options), report);
		const signal = AbortSignal.abort();
		for (const checker of [local, worker])
			await assert.rejects(checker.report(draft, options, signal), { name: "AbortError" });
	});

	for (const query of smallQueries) {
		it(`find the same passages for “${query}”`, async () => {
			const found = await local.find(query, 3);
			assert.ok(found.length <= 3);
			assert.deepEqual(await worker.find(query, 3), found);
			if (query === "") return;
			assert.deepEqual(
				await run("find", query, "--limit", "3", "--format", "json"),
				plain(findJson(query, found)),
			);
		});
	}

	for (const [name, text] of Object.entries(smallDrafts)) {
		it(`give the same report on ${name}`, async () => {
			const path = join(drafts, name);
			const input = { path, text, languageId: languageOf(path) };
			const report = await local.check(input);
			assert.deepEqual(await worker.check(input), report);
			const printed = await run("check", path, "--config", config, "--format", "json");
			assert.deepEqual(printed, plain(checkJson(await local.summary(), [report])));
		});
	}

	async function feed(checker: Checker): Promise<void> {
		await checker.configure({ severities });
		for await (const entry of readFolder(folder)) {
			const file = { ...entry, key: entry.path };
			await (file.kind === "file" ? checker.put([file]) : checker.skip([file]));
		}
	}

	/** The object that the command line prints; findings are no failure. */
	function run(...args: readonly string[]): Promise<unknown> {
		return new Promise((resolve, reject) => {
			execFile(process.execPath, [programs.cli, ...args, "--corpus", folder], (error, stdout, stderr) => {
				if (error && error.code !== 1) reject(new Error(stderr, { cause: error }));
				else resolve(JSON.parse(stdout));
			});
		});
	}
});

async function textsOf(
	checker: Checker,
	keys: readonly { readonly key: string }[],
): Promise<Map<string, string>> {
	const texts = new Map<string, string>();
	for (const { key } of keys) texts.set(key, (await checker.articleText(key)) ?? "");
	return texts;
}

/** A value as it comes back from JSON. */
function plain(value: unknown): unknown {
	return JSON.parse(JSON.stringify(value));
}
