import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
	type FolderEntry,
	type FolderOptions,
	listFolder,
	readFolder,
	readFolderFile,
} from "../../src/node/folder.ts";
import { Patience } from "../../src/worker/patience.ts";

describe("readFolder", () => {
	let folder: string;

	beforeEach(async () => {
		folder = await mkdtemp(join(tmpdir(), "claimtrace-folder-"));
	});
	afterEach(() => rm(folder, { recursive: true }));

	it("gives the files of all levels by path, with their bytes", async () => {
		await write({ "b.txt": "second", "a/z.md": "first", "a/deep/er.txt": "deep" });
		const entries = await read();
		assert.deepEqual(entries.map(shown), ["a/deep/er.txt: deep", "a/z.md: first", "b.txt: second"]);
	});

	it("leaves out hidden files, node_modules and the configuration", async () => {
		await write({
			".hidden.txt": "x",
			".git/config": "x",
			"node_modules/pkg/readme.md": "x",
			"claimtrace.config.json": "{}",
			"a.txt": "kept",
		});
		assert.deepEqual((await read()).map(shown), ["a.txt: kept"]);
	});

	it("leaves out what is excluded", async () => {
		await write({ "drafts/one.md": "x", "old.bak": "x", "a.txt": "kept" });
		assert.deepEqual((await read({ excluded: (path) => /^drafts\/|\.bak$/.test(path) })).map(shown), [
			"a.txt: kept",
		]);
	});

	it("skips a file over the limit and says how large it is", async () => {
		await write({ "big.txt": "x".repeat(2_400_000) });
		assert.deepEqual((await read({ limits: { maxBytes: 1_000_000 } })).map(shown), [
			"big.txt: skipped, larger than 1 MB (2.4 MB)",
		]);
	});

	it("skips a file of a type that articles do not have, without reading it", async () => {
		await write({ "big.PNG": "x".repeat(2_000) });
		const entries = await read({ limits: { maxBytes: 1_000 } });
		assert.deepEqual(entries.map(shown), ["big.PNG: skipped, files of type .png are not supported"]);
	});

	it("leaves out the folder that a browser puts beside a saved page, and no other", async () => {
		await write({ "basin.html": "<p>", "basin_files/ad.html": "<p>", "my_files/note.txt": "one" });
		assert.deepEqual(
			(await read()).map(({ path }) => path),
			["basin.html", "my_files/note.txt"],
		);
	});

	it("follows a symbolic link once and survives a loop of them", async () => {
		await write({ "a/one.txt": "one" });
		await symlink(folder, join(folder, "a", "up"));
		await symlink(join(folder, "a"), join(folder, "b"));
		assert.deepEqual((await read()).map(shown), ["a/one.txt: one"]);
	});

	it("skips a broken symbolic link and a link to itself with the reason", async () => {
		await symlink(join(folder, "gone.txt"), join(folder, "broken.txt"));
		await symlink(join(folder, "self.txt"), join(folder, "self.txt"));
		assert.deepEqual((await read()).map(shown), [
			"broken.txt: skipped, no such file or folder",
			"self.txt: skipped, its symbolic links form a loop",
		]);
	});

	it("skips a file that has grown over the limit since it was listed", async () => {
		await write({ "a.txt": "short" });
		const [listed] = await listFolder(folder);
		assert.ok(listed && listed.reason === undefined);
		await writeFile(join(folder, "a.txt"), "a".repeat(101));
		const entry = await readFolderFile(folder, listed, { maxBytes: 100 });
		assert.ok(entry.kind === "skipped" && /^larger than/.test(entry.reason));
	});

	it("can be given up while a file does not come, as on a mount that is gone", async function () {
		if (process.platform === "win32") this.skip();
		// A pipe keeps its reader waiting until somebody writes.
		const pipe = join(folder, "gone.txt");
		execFileSync("mkfifo", [pipe]);
		const file = { path: "gone.txt", size: 10, mtimeMs: 0 };
		const reading = readFolderFile(folder, file);
		await assert.rejects(
			new Patience(20).within(() => reading),
			/did not come within 0\.02 seconds/,
		);
		await writeFile(pipe, "");
		assert.equal((await reading).kind, "file");
	});

	it("does not open what is no regular file, where reading could last for ever", async function () {
		if (process.platform === "win32") this.skip();
		const server = createServer().listen(join(folder, "socket.txt"));
		await once(server, "listening");
		assert.deepEqual((await read()).map(shown), ["socket.txt: skipped, not a regular file"]);
		server.close();
	});

	it("gives nothing for an empty folder", async () => {
		assert.deepEqual(await read(), []);
	});

	it("says what is missing and what to do when there is no such folder", async () => {
		const missing = join(folder, "nowhere");
		await assert.rejects(collect(readFolder(missing)), {
			message: `cannot read the corpus folder ${missing}: no such file or folder; name a folder of source articles`,
		});
	});

	it("says that a file is not a folder", async () => {
		await write({ "a.txt": "x" });
		await assert.rejects(collect(readFolder(join(folder, "a.txt"))), /a\.txt is a file, not a folder; name/);
	});

	async function write(files: Readonly<Record<string, string>>): Promise<void> {
		for (const [path, text] of Object.entries(files)) {
			await mkdir(join(folder, path, ".."), { recursive: true });
			await writeFile(join(folder, path), text);
		}
	}

	function read(options?: FolderOptions): Promise<FolderEntry[]> {
		return collect(readFolder(folder, options));
	}
});

function shown(entry: FolderEntry): string {
	return `${entry.path}: ${entry.kind === "file" ? new TextDecoder().decode(entry.bytes) : `skipped, ${entry.reason}`}`;
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
	const list: T[] = [];
	for await (const item of items) list.push(item);
	return list;
}
