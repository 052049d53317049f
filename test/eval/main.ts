// npm run eval -- SET FOLDER [--format json] [--sample N]: measures one part of the engine on a published set.
import { stat } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { Sampling } from "./sampled.ts";

/** What an evaluation answers. Metrics are shares between 0 and 1. */
export interface Evaluation {
	/** Cases measured. */
	readonly n: number;
	readonly metrics: Readonly<Record<string, number>>;
	readonly byType: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Evaluates whatever part of the set is in the folder; throws with the path when it holds none. */
export type Evaluate = (folder: string, sampling: Sampling) => Promise<Evaluation>;

const sets: Readonly<Record<string, () => Promise<{ readonly evaluate: Evaluate }>>> = {
	entities: () => import("./entities.ts"),
	ud: () => import("./ud.ts"),
	polnear: () => import("./polnear.ts"),
	recognizers: () => import("./recognizers.ts"),
	tempeval3: () => import("./tempeval3.ts"),
	verifiability: () => import("./verifiability.ts"),
	claimbuster: () => import("./claimbuster.ts"),
	events: () => import("./events.ts"),
	bump: () => import("./bump.ts"),
	summedits: () => import("./summedits.ts"),
	wice: () => import("./wice.ts"),
	defacto: () => import("./defacto.ts"),
	"left-out": () => import("./left-out.ts"),
	slips: () => import("./slips.ts"),
	leads: () => import("./leads.ts"),
	"fever-symmetric": () => import("./fever-symmetric.ts"),
	pan13: () => import("./pan13.ts"),
	"reuters-origin": () => import("./reuters-origin.ts"),
	extraction: () => import("./extraction.ts"),
	documents: () => import("./documents.ts"),
	newspaper4k: () => import("./newspaper4k.ts"),
};

async function main(args: readonly string[]): Promise<void> {
	const { values, positionals } = parseArgs({
		args: [...args],
		options: { format: { type: "string", default: "text" }, sample: { type: "string", default: "1" } },
		allowPositionals: true,
	});
	const [
		set = "",
		folder = ownFolders[set] ??
			(process.env.CLAIMTRACE_DATA && `${process.env.CLAIMTRACE_DATA}/${folders[set] ?? set}`),
	] = positionals;
	const load = sets[set];
	if (load === undefined)
		throw new Error(`unknown set “${set}”: name one of ${Object.keys(sets).join(", ")}`);
	if (!folder) throw new Error("name the set's folder, or set CLAIMTRACE_DATA");
	if (!(await stat(folder).catch(() => undefined))?.isDirectory())
		throw new Error(`${folder} is not a folder`);
	const { evaluate } = await load();
	const started = performance.now();
	const { n, metrics, byType } = await evaluate(folder, {
		every: Math.max(1, Math.floor(Number(values.sample)) || 1),
	});
	const seconds = Math.round((performance.now() - started) / 100) / 10;
	if (values.format === "json") {
		console.log(JSON.stringify({ version: 1, set, folder, n, seconds, metrics, byType }));
		return;
	}
	console.log(`${set}: ${n} cases in ${seconds} s`);
	console.table(metrics);
	if (Object.keys(byType).length > 0) console.table(byType);
}

/** Where a set lies that is a part of the project. */
const ownFolders: Readonly<Record<string, string>> = { documents: "corpus/articles" };

/** Where a set lies in CLAIMTRACE_DATA when its folder has another name. */
const folders: Readonly<Record<string, string>> = {
	ud: "ud-ewt",
	extraction: "article-extraction-benchmark",
	entities: "ud-gum",
	recognizers: "recognizers-text",
	"reuters-origin": "reuters21578",
	"left-out": "defacto",
	slips: "defacto",
	leads: "reuters21578",
};

main(process.argv.slice(2)).catch((error: Error) => {
	console.error(`eval: ${error.message}`);
	process.exitCode = 2;
});
