import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import { openProject } from "../../src/node/project.ts";

const FILES = ["dismissed.json", "own-reporting.json", "citation-keys.json"] as const;

describe("a project's files, written by two windows that are processes of their own", function () {
	this.timeout(60_000);
	let program: string;
	let folder: string;

	before(async () => {
		program = join(await mkdtemp(join(tmpdir(), "claimtrace-window-")), "window.cjs");
		await build({
			...{ entryPoints: ["test/extension/windows/window.ts"], outfile: program, bundle: true },
			...{ platform: "node", format: "cjs", logLevel: "warning" },
			alias: { vscode: resolve("test/extension/windows/vscode.ts") },
		});
	});
	after(() => rm(join(program, ".."), { recursive: true }));

	beforeEach(async () => {
		folder = await mkdtemp(join(tmpdir(), "claimtrace-project-"));
	});
	afterEach(() => rm(folder, { recursive: true }));

	function open(name: string, count: number, gated?: string): ChildProcess {
		const env = { ...process.env, ...(gated ? { GATED: gated } : {}) };
		const args = [program, join(folder, ".claimtrace"), name, String(count)];
		return spawn(process.execPath, args, { env, stdio: ["pipe", "pipe", "inherit"] });
	}

	async function closed(window: ChildProcess): Promise<void> {
		const [status] = await once(window, "exit");
		assert.equal(status, 0);
	}

	/** What each window's changes are called, as the program in the terminal reads them. */
	async function kept(): Promise<readonly string[]> {
		const { decisions, citationKeys, problems } = await openProject(join(folder, "a.md"));
		assert.deepEqual(problems, []);
		const ids = [...decisions.dismissals, ...decisions.own].map(({ id }) => id);
		return [...ids, ...Object.values(citationKeys)].sort();
	}

	/** What the files themselves have, as one text. */
	async function written(): Promise<string> {
		const texts = FILES.map((file) => readFile(join(folder, ".claimtrace", file), "utf8"));
		return (await Promise.all(texts)).join("\n");
	}

	for (const file of FILES)
		it(`lose nothing in ${file} when one writes over what another wrote and closed at once`, async () => {
			await closed(open("first", 1));
			const slow = open("slow", 1, file);
			assert.ok(slow.stdout && slow.stdin);
			await once(slow.stdout, "data");
			await closed(open("quick", 1));
			slow.stdin.write("go\n");
			await closed(slow);
			assert.equal((await kept()).length, 9);
			for (const name of ["first-0", "slow-0", "quick-0", "first2026_0", "slow2026_0", "quick2026_0"])
				assert.ok((await written()).includes(name), name);
		});

	it("have a change that its window left behind, once somebody looks", async () => {
		await closed(open("first", 1));
		const before = await readFile(join(folder, ".claimtrace", "dismissed.json"), "utf8");
		await closed(open("second", 1));
		// A window that had read the file before the second one wrote it, and ended before it could look again.
		await writeFile(join(folder, ".claimtrace", "dismissed.json"), before);
		assert.ok((await kept()).includes("second-0"));
		await closed(open("third", 0));
		assert.ok((await readFile(join(folder, ".claimtrace", "dismissed.json"), "utf8")).includes("second-0"));
	});

	it("lose nothing when both write as fast as they can", async () => {
		await Promise.all(["one", "other"].map((name) => closed(open(name, 12))));
		assert.equal((await kept()).length, 72);
		await closed(open("third", 0));
		const text = await written();
		for (const name of ["one", "other"])
			for (let number = 0; number < 12; number++)
				for (const made of [`"${name}-${number}"`, `"${name}2026_${number}"`])
					assert.ok(text.includes(made), made);
	});

	it("lie alone in the folder when their slips have lain long enough", async () => {
		await closed(open("first", 1));
		const names = await readdir(join(folder, ".claimtrace"));
		assert.equal(names.length, 6);
		for (const name of names.filter((one) => /\.\d{13}-/.test(one))) {
			const text = await readFile(join(folder, ".claimtrace", name), "utf8");
			await rm(join(folder, ".claimtrace", name));
			await writeFile(join(folder, ".claimtrace", name.replace(/\.\d{13}-/, ".1600000000000-")), text);
		}
		await closed(open("third", 0));
		assert.deepEqual((await readdir(join(folder, ".claimtrace"))).sort(), [...FILES].sort());
		assert.equal((await kept()).length, 3);
	});
});
