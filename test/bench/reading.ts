// npm run bench:reading -- FOLDER… [--format text|json]: how long the files of folders (saved pages, perhaps packed with
// gzip) and the PDFs of test/documents take to be read, and to be read and indexed, with readers in threads as the
// product has them. Time by the clock and of all processors, of the second round; the machine may do other things.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { readLanguage } from "../../src/node/language.ts";
import { defaultLimits } from "../../src/sources/limits.ts";
import { InFlight } from "../../src/worker/in-flight.ts";
import { createLocalChecker } from "../../src/worker/local.ts";
import type { Checker, CorpusFile } from "../../src/worker/protocol.ts";
import { readersIn } from "../../src/worker/reader-host.node.ts";
import { ReaderPool } from "../../src/worker/reader-pool.ts";
import { buildPrograms } from "../worker/programs.ts";

/** Work on files; each may change hands. */
type Work = (files: readonly CorpusFile[]) => Promise<unknown>;

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { format: { type: "string", default: "text" } },
});
const PDF_COPIES = 10;
const programs = await buildPrograms();
const readers = readersIn(dirname(programs.worker));
const made = join(import.meta.dirname, "../documents/files");
const sets = [
	...positionals.map((folder) => ({ what: folder, files: filesIn(folder) })),
	{
		what: "PDFs of test/documents",
		files: Array.from({ length: PDF_COPIES }, (_, i) =>
			filesIn(made)
				.filter(({ path }) => path.endsWith(".pdf"))
				.map((file) => ({ ...file, key: `${i}/${file.key}` })),
		).flat(),
	},
];
const rows: Readonly<Record<string, string | number>>[] = [];
for (const { what, files } of sets) {
	const pool = new ReaderPool(readers);
	const pages = await readIn(pool, copied(files));
	rows.push({ what, work: "read", ...(await measured(files, pages, (some) => readIn(pool, some))) });
	pool.cancel();
	const checker = createLocalChecker(readLanguage(), undefined, readers);
	rows.push({
		...{ what, work: "read and indexed" },
		...(await measured(files, pages, (some) => index(checker, some))),
	});
	await checker.dispose();
}
if (values.format === "json") console.log(JSON.stringify({ version: 1, rows }));
else console.table(rows);
await programs.remove();

function copied(files: readonly CorpusFile[]): readonly CorpusFile[] {
	return files.map((file) => ({ ...file, bytes: file.bytes.slice() }));
}

async function measured(files: readonly CorpusFile[], pages: number, work: Work) {
	await work(copied(files));
	const fresh = copied(files);
	const [clock, before] = [performance.now(), process.cpuUsage()];
	await work(fresh);
	const seconds = (performance.now() - clock) / 1000;
	const { user, system } = process.cpuUsage(before);
	const cpuSeconds = (user + system) / 1e6;
	return {
		pages,
		seconds: Math.round(seconds * 10) / 10,
		cpuSeconds: Math.round(cpuSeconds * 10) / 10,
		pagesPerSecond: Math.round(pages / seconds),
		pagesPerCpuSecond: Math.round(pages / cpuSeconds),
	};
}

async function readIn(pool: ReaderPool, files: readonly CorpusFile[]): Promise<number> {
	const inFlight = new InFlight();
	let pages = 0;
	for (const file of files) {
		await inFlight.add(file.bytes.length, async () => {
			try {
				for await (const { articles } of pool.begin(file, defaultLimits))
					for (const { blocks } of articles) pages += blocks.at(-1)?.page ?? 1;
			} catch {
				// A file that is refused costs its time as well.
			}
		});
	}
	await inFlight.done();
	return pages;
}

async function index(checker: Checker, files: readonly CorpusFile[]): Promise<void> {
	const inFlight = new InFlight();
	for (const file of files) await inFlight.add(file.bytes.length, () => checker.put([file]));
	await inFlight.done();
	await checker.summary();
}

function filesIn(folder: string): readonly CorpusFile[] {
	return readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ name }) => {
			const bytes = readFileSync(join(folder, name));
			const path = name.replace(/\.gz$/, "");
			return { key: path, path, bytes: new Uint8Array(name.endsWith(".gz") ? gunzipSync(bytes) : bytes) };
		});
}
