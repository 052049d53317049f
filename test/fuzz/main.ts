// npm run fuzz -- [FOLDER] [--inputs 20000] [--seed 1]: mutated files through the readers, each input from its own seed,
// in threads of their own where the product reads them so.
// FOLDER holds real files of any format that is read, also .gz; without it, files of our own are mutated.
// --only pdf: those with one ending. --seconds 300: no more inputs after that time.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import type { Article } from "../../src/engine/model.ts";
import { defaultLimits } from "../../src/sources/limits.ts";
import { isReadable } from "../../src/sources/read.ts";
import { readersIn } from "../../src/worker/reader-host.node.ts";
import { ReaderPool } from "../../src/worker/reader-pool.ts";
import { buildPrograms } from "../worker/programs.ts";
import { changedFile, random } from "./mutations.ts";
import { seeds } from "./seeds.ts";

/** No input may take longer: at 15 seconds its reader is ended. */
const HANG_MS = 20_000;
/** The inputs are small. */
const limits = { ...defaultLimits, maxMilliseconds: 10_000 };

const { values, positionals } = parseArgs({
	options: {
		inputs: { type: "string", default: "20000" },
		seed: { type: "string", default: "1" },
		only: { type: "string", default: "" },
		seconds: { type: "string", default: "Infinity" },
	},
	allowPositionals: true,
});
const files = (positionals[0] === undefined ? seeds : filesIn(positionals[0])).filter(({ path }) =>
	path.endsWith(values.only),
);
const inputs = Number(values.inputs);
const first = Number(values.seed);
const programs = await buildPrograms();
const pool = new ReaderPool(readersIn(dirname(programs.worker)));
let [read, refused, late, slowest, slowestSeed] = [0, 0, 0, 0, first];
const end = performance.now() + Number(values.seconds) * 1000;
for (let seed = first; seed < first + inputs && performance.now() < end; seed++) {
	const next = random(seed);
	const file = files[Math.floor(next() * files.length)];
	if (!file) throw new Error("there is no file to mutate");
	const bytes = changedFile(file.bytes, next);
	const started = performance.now();
	try {
		const readings = pool.begin({ key: file.path, path: file.path, bytes }, limits);
		for await (const { articles } of readings) for (const article of articles) demandSound(article);
		read++;
	} catch (error) {
		const { name, message } = error as Error;
		if (name !== "UnreadableError") throw new Error(`seed ${seed}, ${file.path}`, { cause: error });
		refused++;
		if (message.startsWith("reading it took longer")) late++;
	}
	const spent = performance.now() - started;
	if (spent > HANG_MS) throw new Error(`seed ${seed}, ${file.path}: ${Math.round(spent)} ms`);
	if (spent > slowest) [slowest, slowestSeed] = [spent, seed];
	if ((seed - first) % 2000 === 1999) {
		const { rss } = process.memoryUsage();
		console.error(`${seed - first + 1} inputs, memory ${Math.round(rss / 1e6)} MB`);
	}
}
console.log(
	`${read + refused} inputs from seed ${first}: ${read} read, ${refused} refused with a reason (${late} for their time), slowest ${Math.round(slowest)} ms (seed ${slowestSeed})`,
);
pool.cancel();
await programs.remove();

/** Spans in order and inside the text; throws otherwise. */
function demandSound({ text, blocks, title }: Article): void {
	let end = 0;
	for (const block of blocks) {
		if (block.start < end || block.end <= block.start || block.end > text.length)
			throw new Error("a block is out of place");
		end = block.end;
	}
	if (title === "") throw new Error("an empty title");
}

function filesIn(folder: string) {
	return readdirSync(folder, { recursive: true, encoding: "utf8" }).flatMap((name) => {
		const path = name.replace(/\.gz$/, "");
		if (!/\.\w+$/.test(path) || !isReadable(path)) return [];
		const bytes = readFileSync(join(folder, name));
		return [{ path, bytes: new Uint8Array(name.endsWith(".gz") ? gunzipSync(bytes) : bytes) }].filter(
			(one) => one.bytes.length < defaultLimits.maxBytes,
		);
	});
}
