// npm run bench:memory [-- --only PDF] [--format text|json]: what reading the largest files costs in memory (on Linux), each
// format in a process of its own with a reader as the product starts it.
import { execFileSync } from "node:child_process";
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { listFolder, readFolderFile } from "../../src/node/folder.ts";
import { defaultLimits } from "../../src/sources/limits.ts";
import { readersIn } from "../../src/worker/reader-host.node.ts";
import { ReaderPool } from "../../src/worker/reader-pool.ts";
import type { FileToRead } from "../../src/worker/reading.ts";
import { seeds } from "../fuzz/seeds.ts";
import { buildPrograms } from "../worker/programs.ts";
import { largeFiles } from "./large-files.ts";

/** One file read; sizes in MB. */
interface Measured {
	readonly what: string;
	readonly file: number;
	/** The most memory that was held, beyond what the programs themselves and a small file of the format take. */
	readonly peak: number;
	readonly articles: number;
	readonly seconds: number;
	/** Why it was skipped, or the first thing that was. */
	readonly remark: string;
}

const { values } = parseArgs({
	options: {
		only: { type: "string", default: "" },
		format: { type: "string", default: "text" },
		file: { type: "string" },
		programs: { type: "string", default: "" },
	},
});
if (values.file !== undefined) console.log(JSON.stringify(await measured(values.file, values.programs)));
else await all();

async function all(): Promise<void> {
	const programs = await buildPrograms();
	const folder = mkdtempSync(join(tmpdir(), "claimtrace-memory-"));
	const rows: Measured[] = [];
	try {
		for (const { what, path, make } of largeFiles.filter((one) => one.what.includes(values.only))) {
			console.error(what);
			const file = join(folder, path);
			const made = make();
			writeFileSync(file, "");
			for (const piece of made instanceof Uint8Array ? [made] : made) appendFileSync(file, piece);
			const args = [
				"--import",
				"tsx",
				import.meta.filename,
				"--file",
				file,
				"--programs",
				dirname(programs.worker),
			];
			rows.push({
				...(JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" })) as Measured),
				what,
			});
			rmSync(file);
		}
	} finally {
		rmSync(folder, { recursive: true });
		await programs.remove();
	}
	if (values.format === "json") console.log(JSON.stringify({ version: 1, rows }));
	else console.table(rows);
}

async function measured(file: string, programs: string): Promise<Measured> {
	const pool = new ReaderPool(readersIn(programs));
	const ending = file.slice(file.indexOf("."));
	const small = seeds.find(({ path }) => path.endsWith(ending));
	if (small) await read(pool, { key: "s", path: small.path, bytes: small.bytes });
	const before = process.memoryUsage.rss() / 1e6;
	forgetMost();
	const [entry] = await listFolder(dirname(file));
	if (!entry) throw new Error(`there is no ${file}`);
	const size = Math.round(entry.size / 1e5) / 10;
	const started = performance.now();
	const found = await readFolderFile(dirname(file), entry);
	const outcome =
		found.kind === "skipped"
			? { articles: 0, remark: found.reason }
			: await read(pool, { ...found, key: "a" });
	const seconds = Math.round((performance.now() - started) / 100) / 10;
	const peak = Math.round(mostHeld() - before);
	pool.cancel();
	return { what: "", file: size, peak, seconds, ...outcome };
}

/** Reads a file as its articles come, and holds none of them, as the index does. */
async function read(pool: ReaderPool, file: FileToRead): Promise<Pick<Measured, "articles" | "remark">> {
	let articles = 0;
	let remark = "";
	try {
		for await (const reading of pool.begin(file, { ...defaultLimits, maxMilliseconds: 60_000 })) {
			articles += reading.articles.length;
			remark ||= reading.skipped[0]?.reason ?? "";
		}
	} catch (error) {
		remark = (error as Error).message;
	}
	return { articles, remark };
}

/** Linux counts anew from here on. */
function forgetMost(): void {
	writeFileSync("/proc/self/clear_refs", "5");
}

/** The most memory since then, in MB. */
function mostHeld(): number {
	const [, kilobytes = ""] = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync("/proc/self/status", "utf8")) ?? [];
	return (Number(kilobytes) * 1024) / 1e6;
}
