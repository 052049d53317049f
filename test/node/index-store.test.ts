import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { InvertedIndex } from "../../src/engine/index/inverted.ts";
import { IndexStore } from "../../src/node/index-store.ts";

const SETTINGS = 3;
const query = [{ term: "storm", inDocument: 1, inGroup: 1 }];

function indexOf(...texts: readonly string[]): InvertedIndex {
	const index = new InvertedIndex((piece) => [piece]);
	for (const text of texts) index.add([[{ text, start: 0, end: text.length }]]);
	return index;
}

describe("IndexStore", () => {
	let folder: string;
	const store = (settings = SETTINGS) => new IndexStore(folder, settings);
	const file = { key: "a.txt", size: 10, mtimeMs: 5, hash: "h", group: 0 };

	beforeEach(async () => {
		folder = await mkdtemp(join(tmpdir(), "claimtrace-store-"));
	});
	afterEach(() => rm(folder, { recursive: true, force: true }));

	async function shards(): Promise<readonly string[]> {
		return (await readdir(folder)).filter((name) => name.endsWith(".shard"));
	}

	async function reopened(settings = SETTINGS) {
		const opened = await store(settings).open();
		if (opened.kind !== "index") return opened;
		const index = new InvertedIndex((piece) => [piece]);
		index.adopt(opened.sealed);
		return { ...opened, index };
	}

	it("gives back what was saved, without what was removed", async () => {
		const index = indexOf("storm came", "storm left", "crew left");
		index.remove(1);
		assert.equal(await store().save({ sealed: index.sealed(), files: [file] }), undefined);
		const again = await reopened();
		assert.ok(again.kind === "index");
		assert.deepEqual(again.files, [file]);
		assert.deepEqual(again.index.search(query, 9), index.search(query, 9));
	});

	it("has nothing before anything was saved, even without a folder", async () => {
		assert.deepEqual(await store().open(), { kind: "none" });
		assert.deepEqual(await new IndexStore(join(folder, "no", "such"), 1).open(), { kind: "none" });
	});

	it("writes a segment once, and removes what no list names after a while", async () => {
		const one = store();
		const index = indexOf("storm came");
		await one.save({ sealed: index.sealed(), files: [] });
		await one.save({ sealed: index.sealed(), files: [file] });
		const [first = ""] = await shards();
		await one.save({ sealed: indexOf("crew left").sealed(), files: [] });
		assert.equal((await shards()).length, 2);
		await utimes(join(folder, first), 0, 0);
		await one.save({ sealed: indexOf("crew left").sealed(), files: [] });
		assert.equal((await shards()).includes(first), false);
	});

	it("trusts nothing that is damaged, cut off, missing or made with other settings", async () => {
		const save = () => store().save({ sealed: indexOf("storm came").sealed(), files: [file] });
		const reason = async (settings = SETTINGS) => {
			const opened = await store(settings).open();
			return opened.kind === "unusable" ? opened.reason : opened.kind;
		};
		await save();
		assert.equal(await reason(SETTINGS + 1), "it was made with other settings");
		const [shard = ""] = await shards();
		const bytes = await readFile(join(folder, shard));
		await writeFile(join(folder, shard), bytes.subarray(0, bytes.length - 9));
		assert.equal(await reason(), "it is cut off");
		const flipped = Buffer.from(bytes);
		flipped[bytes.length >> 1] = (flipped[bytes.length >> 1] ?? 0) ^ 4;
		await writeFile(join(folder, shard), flipped);
		assert.equal(await reason(), "it is damaged");
		await rm(join(folder, shard));
		assert.equal(await reason(), "no such file or folder");
		await save();
		assert.equal(await reason(), "index");
		const list = await readFile(join(folder, "index.list"));
		list[list.length - 5] = (list[list.length - 5] ?? 0) ^ 1;
		await writeFile(join(folder, "index.list"), list);
		assert.equal(await reason(), "its list is damaged");
		await writeFile(join(folder, "index.list"), "");
		assert.equal(await reason(), "its list is damaged");
	});

	it("says why it cannot save, and leaves no half of a file", async () => {
		await writeFile(join(folder, "file"), "");
		const below = new IndexStore(join(folder, "file", "cache"), SETTINGS);
		assert.equal(typeof (await below.save({ sealed: indexOf("storm came").sealed(), files: [] })), "string");
		assert.deepEqual(await readdir(folder), ["file"]);
	});

	it("is whole whenever its writers are killed, two at once", async function () {
		this.timeout(120_000);
		for (let round = 0; round < 6; round++) {
			const writers = [0, 1].map(() =>
				spawn(process.execPath, ["--import", "tsx", writer, folder, String(SETTINGS)], {
					stdio: ["ignore", "pipe", "inherit"],
				}),
			);
			await Promise.all(writers.map(({ stdout }) => once(stdout, "data")));
			for (let kill = 0; kill < 3; kill++) {
				const opened = await reopened();
				assert.ok(opened.kind === "index", JSON.stringify(opened));
				assert.equal(opened.index.search(query, 99).length, opened.files.length);
			}
			await new Promise((resolve) => setTimeout(resolve, (round * 37) % 100));
			for (const child of writers) child.kill("SIGKILL");
			await Promise.all(writers.map((child) => once(child, "close")));
			const opened = await reopened();
			assert.ok(opened.kind === "index", JSON.stringify(opened));
			assert.equal(opened.index.search(query, 99).length, opened.files.length);
		}
	});
});

const writer = join(import.meta.dirname, "index-store-writer.ts");
