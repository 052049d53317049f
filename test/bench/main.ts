// npm run bench -- FOLDER [--only index,growth,check,corpus] [--format text|json] [--limit SECONDS] [--node PATH] [--docs]
// FOLDER has Reuters-21578. `index`: our index beside other libraries, each in a process of its own, one after the other;
// --node names the Node that runs them: SQLite needs one that has it, as that of VS Code does. `growth`: ours with copies
// of the articles under other names and numbers. `check`: the check of one sentence. `corpus`: what the articles cost a
// program that traces. --docs writes tables and chart into docs/.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import type { MeasuredCorpus } from "./corpus.ts";
import { contestants } from "./index/contestants.ts";
import { type Measured, measure } from "./index/measure.ts";
import { chart, contestTable, corpusTable, growthTable } from "./index/report.ts";

/** How many articles, and of how many sentences of all stories instead of a story each; 0 for stories. */
const CORPORA = [
	[19_040, 0],
	[100_000, 0],
	[100_000, 17],
];
const SIZES = [10_000, 30_000, 100_000];

const { values, positionals } = parseArgs({
	options: {
		only: { type: "string", default: "index,growth,check,corpus" },
		format: { type: "string", default: "text" },
		limit: { type: "string", default: "60" },
		node: { type: "string", default: process.execPath },
		docs: { type: "boolean", default: false },
	},
	allowPositionals: true,
});
const [folder] = positionals;
if (folder === undefined) {
	console.error("bench: name the folder with the .sgm files of Reuters-21578");
	process.exit(2);
}
const limit = Number(values.limit);
const sections = values.only.split(",");
const machine = `${cpus().length} cores of ${cpus()[0]?.model.trim()}, Node ${process.version}`;

const index: Measured[] = [];
if (sections.includes("index")) {
	for (const { name } of contestants) {
		console.error(name);
		index.push(await measure(name, { folder, limit, node: values.node }));
	}
}
const growth: (Measured & { articles: number })[] = [];
if (sections.includes("growth")) {
	for (const size of SIZES) {
		console.error(`${size} articles`);
		const measured = await measure("Claimtrace", { folder, limit, node: values.node, size });
		growth.push({ ...measured, articles: size });
	}
}
const check = sections.includes("check") ? checkOf(folder) : null;
const corpus: MeasuredCorpus[] = [];
if (sections.includes("corpus"))
	for (const [size, sentences] of CORPORA) {
		console.error(`a corpus of ${size} articles`);
		corpus.push(run("corpus", folder, String(size), String(sentences)) as MeasuredCorpus);
	}

if (values.format === "json")
	console.log(JSON.stringify({ version: 1, machine, index, growth, check, corpus }));
else {
	console.log(machine);
	if (index.length > 0) console.log(`\n${contestTable(index)}`);
	if (growth.length > 0) console.log(`\n${growthTable(growth)}`);
	if (check !== null) console.table(check);
	if (corpus.length > 0) console.log(`\n${corpusTable(corpus)}`);
}
if (values.docs) {
	if (index.length > 0) writeSection("index", contestTable(index));
	if (growth.length > 0) writeSection("growth", growthTable(growth));
	if (corpus.length > 0) writeSection("corpus", corpusTable(corpus));
	if (index.length > 0) writeFileSync("docs/benchmarks-index.svg", chart(index));
}

function checkOf(folder: string): unknown {
	console.error("check");
	return run("check", folder, "--format", "json");
}

/** What one of the programs beside this one prints. */
function run(program: string, ...given: readonly string[]): unknown {
	const script = new URL(`./${program}.mjs`, import.meta.url).pathname;
	const options = ["--expose-gc", "--max-old-space-size=8000", script, ...given];
	return JSON.parse(execFileSync(values.node, options, { encoding: "utf8" }));
}

/** Puts a text between the marks of its name in docs/BENCHMARKS.md. */
function writeSection(name: string, text: string): void {
	const file = "docs/BENCHMARKS.md";
	const [start, end] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`];
	const page = readFileSync(file, "utf8");
	const [from, to] = [page.indexOf(start), page.indexOf(end)];
	if (from < 0 || to < from) throw new Error(`${file} has no ${start} … ${end}`);
	writeFileSync(file, `${page.slice(0, from + start.length)}\n\n${text}\n\n${page.slice(to)}`);
}
