import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Opened } from "../../src/engine/kept-corpus.ts";
import { CorpusStore } from "../../src/node/corpus-store.ts";
import { listFolder } from "../../src/node/folder.ts";
import { createLocalChecker } from "../../src/worker/local.ts";
import type { Checker } from "../../src/worker/protocol.ts";
import { corpusOf } from "../engine/compare.ts";
import { killedWhileKeeping } from "../faults/killed.ts";
import { language } from "../language.ts";
import { answers, checkerAt, feed, freshAnswers, storyOf, writeOld } from "./kept-corpus.ts";

/** Gives a corpus of which no article can be read. */
class ClosedVolumes extends CorpusStore {
	override async open(settings: number): Promise<Opened> {
		const opened = await super.open(settings);
		if (opened.kind !== "corpus") return opened;
		const { corpus, files } = opened.state;
		const volumes = corpus.volumes.map((volume) => volume && { size: volume.size, read: mustNotRead });
		return { kind: "corpus", state: { corpus: { ...corpus, volumes }, files } };
	}
}

function mustNotRead(): Uint8Array {
	throw new Error("must not be read");
}

describe("an index that is kept", function () {
	this.timeout(120_000);
	let folder: string;
	let corpus: string;
	let place: string;

	beforeEach(async () => {
		folder = await mkdtemp(join(tmpdir(), "claimtrace-kept-"));
		corpus = join(folder, "corpus");
		place = join(folder, "index");
		for (let number = 0; number < 24; number++)
			await writeOld(join(corpus, "a", `${number}.txt`), storyOf(number));
		await writeOld(join(corpus, "copy.txt"), storyOf(3));
		await writeOld(join(corpus, "empty.txt"), "");
	});
	afterEach(() => rm(folder, { recursive: true, force: true }));

	async function keptOnce(): Promise<void> {
		const checker = checkerAt();
		assert.equal((await feed(checker, corpus, place)).wanted.length, 26);
		assert.equal(await checker.keep(), null);
	}

	/** Starts anew and holds the answers against those of a fresh reading; gives what was read and what was wrong. */
	async function restarted(settings?: Parameters<typeof checkerAt>[0]) {
		const checker = checkerAt(settings);
		const restored = await feed(checker, corpus, place);
		assert.deepEqual(await answers(checker), await freshAnswers(corpus));
		return { ...restored, checker };
	}

	it("answers as a fresh reading does, and nothing is read again", async () => {
		await keptOnce();
		const { wanted, problem, checker } = await restarted();
		assert.deepEqual([wanted, problem], [[], null]);
		const before = await readdir(place);
		assert.equal(await checker.keep(), null);
		assert.deepEqual(await readdir(place), before);
	});

	it("tells of every article without reading one", async () => {
		await keptOnce();
		const fresh = checkerAt();
		await feed(fresh, corpus, join(folder, "other"));
		const closed = createLocalChecker(Promise.resolve(language), (at) => new ClosedVolumes(at));
		assert.deepEqual((await feed(closed, corpus, place)).wanted, []);
		assert.deepEqual(await closed.summary(), await fresh.summary());
		await assert.rejects(closed.articleText("a/3.txt"), /must not be read/);
	});

	it("answers the same while and after it is kept", async () => {
		const checker = checkerAt();
		await feed(checker, corpus, place);
		const before = await answers(checker);
		const keeping = checker.keep();
		assert.deepEqual(await answers(checker), before);
		await keeping;
		assert.deepEqual(await answers(checker), before);
	});

	it("reads articles from where their volumes were written down before anything was kept", async () => {
		const made = corpusOf({ "a.txt": storyOf(1), "b.txt": storyOf(2) });
		made.kept();
		const [inMemory, ...more] = made.volumesInMemory();
		assert.ok(inMemory !== undefined && more.length === 0);
		const store = new CorpusStore(place);
		made.moved(await store.shelve(1, [inMemory]));
		assert.deepEqual(made.volumesInMemory(), []);
		const written = await readdir(place);
		assert.equal(written.length, 1);
		assert.match(made.article("b.txt")?.text ?? "", /approved 102 homes/);
		const saved = await store.save(1, { corpus: made.kept(), files: [] });
		assert.equal(saved.kind, "saved");
		const volumes = (await readdir(place)).filter((file) => file.endsWith(".volume"));
		assert.deepEqual(volumes, written);
	});

	it("leaves articles in memory that cannot be written down", async () => {
		const made = corpusOf({ "a.txt": storyOf(1) });
		made.kept();
		await writeFile(place, "no folder");
		made.moved(await new CorpusStore(place).shelve(1, made.volumesInMemory()));
		assert.equal(made.volumesInMemory().length, 1);
		assert.match(made.article("a.txt")?.text ?? "", /approved 101 homes/);
	});

	it("reads what is new, changed or renamed, and forgets what is gone", async () => {
		await keptOnce();
		await writeOld(join(corpus, "a", "3.txt"), storyOf(3, 1), 1800);
		await writeOld(join(corpus, "new.txt"), storyOf(40));
		await rename(join(corpus, "a", "5.txt"), join(corpus, "renamed.txt"));
		await rm(join(corpus, "a", "7.txt"));
		const { wanted, checker } = await restarted();
		assert.deepEqual([...wanted].sort(), ["a/3.txt", "new.txt", "renamed.txt"]);
		assert.equal(await checker.keep(), null);
		assert.deepEqual((await restarted()).wanted, []);
	});

	it("writes the pages of its lists that a change touches, and no others", async () => {
		await keptOnce();
		const pages = async () => (await readdir(place)).filter((file) => file.endsWith(".page"));
		const before = new Set(await pages());
		await writeOld(join(corpus, "a", "3.txt"), storyOf(3, 1), 1800);
		const { checker } = await restarted();
		assert.equal(await checker.keep(), null);
		// A page of articles and one of files.
		assert.equal((await pages()).filter((file) => !before.has(file)).length, 2);
		assert.ok(before.size > 8);
	});

	it("takes back what a file lent that is gone, and reads again what lends", async () => {
		const sidecar = "a/3.txt.meta.json";
		await writeOld(join(corpus, sidecar), JSON.stringify({ title: "Lent", published: "2020-02-02" }));
		const titleOf = async (checker: Checker) =>
			(await checker.summary()).articles.find(({ key }) => key === "a/3.txt")?.title;
		const checker = checkerAt();
		await feed(checker, corpus, place);
		assert.equal(await titleOf(checker), "Lent");
		await checker.keep();
		assert.deepEqual((await restarted()).wanted, [sidecar]);
		await rm(join(corpus, sidecar));
		const { wanted, checker: without } = await restarted();
		assert.deepEqual(wanted, []);
		assert.notEqual(await titleOf(without), "Lent");
	});

	it("has everything again when a mount comes back that was gone, empty or unreadable for a start", async () => {
		await keptOnce();
		const away = join(folder, "away");
		await rename(corpus, away);
		for (const files of [[], [{ key: "a/3.txt", path: "a/3.txt", size: 1, mtimeMs: 1 }]]) {
			const checker = checkerAt();
			const { wanted } = await checker.restore(place, files);
			await checker.skip(wanted.map((key) => ({ key, path: key, reason: "it is not there any more" })));
			assert.deepEqual((await checker.summary()).articles, []);
			assert.equal(await checker.keep(), null);
		}
		await rename(away, corpus);
		assert.deepEqual((await restarted()).wanted, []);
	});

	it("reads a file again that has grown while it was read", async () => {
		await writeOld(join(corpus, "grows.txt"), storyOf(50));
		const checker = checkerAt();
		const listed = (await listFolder(corpus)).map((file) => ({ ...file, key: file.path }));
		const { wanted } = await checker.restore(place, listed);
		await writeOld(join(corpus, "grows.txt"), `${storyOf(50)}\n\n${storyOf(51)}`, 1800);
		for (const { key, path, size, mtimeMs } of listed.filter((file) => wanted.includes(file.key)))
			await checker.put([{ key, path, bytes: await readFile(join(corpus, path)), stamp: { size, mtimeMs } }]);
		assert.equal(await checker.keep(), null);
		assert.deepEqual((await restarted()).wanted, ["grows.txt"]);
	});

	it("reads again what was changed just before it was read", async () => {
		await writeOld(join(corpus, "fresh.txt"), storyOf(30), -60);
		const checker = checkerAt();
		await feed(checker, corpus, place);
		await checker.keep();
		assert.deepEqual((await restarted()).wanted, ["fresh.txt"]);
	});

	it("does not count under other settings, and says so", async () => {
		await keptOnce();
		const { wanted, problem } = await restarted({ severities: {}, reading: { maxBytes: 9_000_000 } });
		assert.deepEqual([wanted.length, problem], [26, "it was made with other settings"]);
	});

	it("is not trusted when a file is cut off, changed in a bit, of another version or missing", async () => {
		await keptOnce();
		const pages = (await readdir(place)).filter((file) => file.endsWith(".page"));
		for (const file of await readdir(place)) {
			// Two of a kind are enough.
			if (pages.indexOf(file) > 1) continue;
			const path = join(place, file);
			const bytes = await readFile(path);
			const flipped = (at: number) => {
				const copy = Buffer.from(bytes);
				copy[at] = (copy[at] ?? 0) ^ (1 << (at % 8));
				return copy;
			};
			const damaged = [
				bytes.subarray(0, bytes.length >> 1),
				bytes.subarray(0, 7),
				Buffer.alloc(0),
				...[0, 4, 8, 12, 16, 20, bytes.length >> 2, bytes.length >> 1, bytes.length - 1].map(flipped),
			];
			for (const [at, one] of damaged.entries()) {
				await writeFile(path, one);
				const checker = checkerAt();
				const { wanted, problem } = await feed(checker, corpus, place);
				assert.deepEqual([wanted.length, typeof problem], [26, "string"], `${file} ${at}`);
			}
			await rm(path);
			const { wanted } = await restarted();
			assert.equal(wanted.length, 26, file);
			await writeFile(path, bytes);
		}
		assert.deepEqual((await restarted()).wanted, []);
	});

	it("is whole again once it is kept after damage", async () => {
		await keptOnce();
		for (const file of await readdir(place)) await writeFile(join(place, file), "CTK1");
		const { checker, problem } = await restarted();
		assert.equal(problem, "it is cut off");
		assert.equal(await checker.keep(), null);
		assert.deepEqual((await restarted()).wanted, []);
	});

	it("stays what it was where it cannot be written, and the reason is given", async () => {
		await writeFile(join(folder, "file"), "");
		const checker = checkerAt();
		await feed(checker, corpus, join(folder, "file", "index"));
		assert.equal(await checker.keep(), "no such file or folder");
		assert.deepEqual(await answers(checker), await freshAnswers(corpus));
	});

	it("stays what it was in a folder that may only be read, and is used from there", async function () {
		if (process.platform === "win32") this.skip();
		await keptOnce();
		await writeOld(join(corpus, "new.txt"), storyOf(40));
		const before = await readdir(place);
		await Promise.all([folder, corpus, join(corpus, "a")].map((path) => chmod(path, 0o755)));
		await chmod(place, 0o555);
		try {
			// Who may do anything becomes somebody who may not.
			const { stdout, stderr } = keptBy(
				process.getuid?.() === 0 ? "setpriv --reuid 65534 --clear-groups" : "",
			);
			assert.match(stdout, /^not kept: permission denied/m, stderr);
		} finally {
			await chmod(place, 0o755);
		}
		assert.deepEqual((await readdir(place)).sort(), before.sort());
		assert.deepEqual((await restarted()).wanted, ["new.txt"]);
	});

	it("stays what it was when a file grows too large, and what is unfinished is taken away", async function () {
		if (process.platform === "win32") this.skip();
		await keptOnce();
		const before = await readdir(place);
		await writeLarge();
		// No file may have more than 8 kilobytes: as when a disk fills up while a file is written.
		const { stdout, stderr } = keptBy("", "trap '' XFSZ; ulimit -f 16;");
		assert.match(stdout, /^not kept: EFBIG/m, stderr);
		assert.deepEqual((await readdir(place)).sort(), before.sort());
		assert.deepEqual((await restarted()).wanted, ["large.txt"]);
	});

	it("stays what it was when the disk is full", async function () {
		await mkdir(place);
		if (spawnSync("mount", ["-t", "tmpfs", "-o", "size=200k", "none", place]).status !== 0) this.skip();
		try {
			await keptOnce();
			const before = await readdir(place);
			await writeLarge();
			const { stdout, stderr } = keptBy();
			assert.match(stdout, /^not kept: (?:the disk is full|ENOSPC)/m, stderr);
			assert.deepEqual((await readdir(place)).sort(), before.sort());
			assert.deepEqual((await restarted()).wanted, ["large.txt"]);
		} finally {
			// Its volumes are open as long as nobody has collected them.
			spawnSync("umount", ["-l", place]);
		}
	});

	/** Writes an article whose index is larger than that of all others. */
	function writeLarge(): Promise<void> {
		const stories = Array.from({ length: 900 }, (_, at) => storyOf(at));
		return writeOld(join(corpus, "large.txt"), stories.join("\n\n"));
	}

	/** Has another process read the corpus and keep its index once, by a command that starts it. */
	function keptBy(command = "", before = "") {
		const program = `"${process.execPath}" --import tsx "${keeper}" "${corpus}" "${place}" 1`;
		return spawnSync("sh", ["-c", `${before} exec ${command} ${program}`], {
			encoding: "utf8",
			env: { ...process.env, TSX_DISABLE_CACHE: "1" },
		});
	}

	it("is swept of files that nobody names, and of no others", async () => {
		await keptOnce();
		await writeFile(join(place, "old.segment"), "x");
		await utimes(join(place, "old.segment"), 0, 0);
		await writeFile(join(place, "young.segment"), "x");
		await writeOld(join(corpus, "new.txt"), storyOf(40));
		const { checker } = await restarted();
		await checker.keep();
		const files = await readdir(place);
		assert.deepEqual([files.includes("old.segment"), files.includes("young.segment")], [false, true]);
	});

	it("is whole whenever its writers are killed, two at once", async () => {
		const { rounds, problems } = await killedWhileKeeping(corpus, place, 3);
		assert.deepEqual([rounds, problems], [3, []]);
	});
});

const keeper = join(import.meta.dirname, "..", "faults", "keeper.ts");
