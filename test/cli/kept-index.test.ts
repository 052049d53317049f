import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { storyOf, writeOld } from "../node/kept-corpus.ts";
import { buildPrograms, type Programs, writeFolder } from "../worker/programs.ts";

describe("the index that commands keep", function () {
	this.timeout(240_000);
	let programs: Programs;
	let folder: string;

	before(async () => {
		programs = await buildPrograms();
	});
	after(() => programs.remove());

	beforeEach(async () => {
		folder = await writeFolder({});
		for (const number of [1, 2, 3]) await writeOld(join(folder, "corpus", `${number}.txt`), storyOf(number));
	});
	afterEach(() => rm(folder, { recursive: true }));

	function index(cache = join(folder, "cache")) {
		const env = { ...process.env, CLAIMTRACE_CACHE: cache };
		const given = ["index", "--corpus", "corpus", "--format", "json"];
		return spawnSync(process.execPath, [programs.cli, ...given], { cwd: folder, env, encoding: "utf8" });
	}

	it("gives the same result the next time, and says nothing", async () => {
		const [first, second] = [index(), index()];
		assert.deepEqual([first.status, first.stderr], [0, ""]);
		assert.deepEqual([second.status, second.stderr, second.stdout], [0, "", first.stdout]);
		assert.equal(JSON.parse(second.stdout).articles.length, 3);
	});

	it("remembers what was remarked on an article", async () => {
		const mail = [
			...["From: Ilse <ilse@averley.test>", "Subject: Basin", "Date: Fri, 5 Mar 2021 09:30:00 +0000"],
			...['Content-Type: multipart/mixed; boundary="x"', "", "--x", "Content-Type: text/plain", ""],
			...["The basin opens on Monday, and the gates stay shut until noon.", "--x"],
			...["Content-Type: application/pdf", 'Content-Disposition: attachment; filename="plan.pdf"', ""],
			...["x", "--x--", ""],
		];
		await writeOld(join(folder, "corpus", "mail.eml"), mail.join("\r\n"));
		const [first, second] = [index(), index()];
		assert.match(first.stdout, /attached and not read: plan\.pdf/);
		assert.equal(second.stdout, first.stdout);
	});

	it("is made anew when it is damaged, and the writer is told", async () => {
		const { stdout } = index();
		const [place = ""] = await readdir(join(folder, "cache", "corpora"));
		await writeFile(
			join(folder, "cache", "corpora", place, "index.list"),
			"CTK1 and then nothing that makes sense",
		);
		const again = index();
		assert.equal(again.stdout, stdout);
		assert.match(again.stderr, /^claimtrace: the index was made anew: it is .+\n$/);
		assert.equal(index().stderr, "");
	});

	it("is gone without where it cannot be kept, and the writer is told", async () => {
		const { status, stderr } = index(join(folder, "corpus", "1.txt"));
		assert.equal(status, 0);
		assert.match(stderr, /^claimtrace: the index could not be kept in .+: no such file or folder\n$/);
	});
});
