// One contestant in a process of its own: contest NAME FOLDER SECONDS [ARTICLES]. What was measured goes to standard
// output, a line of JSON for each step, so that the others count when one does not come to its end.
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { taken, timed } from "../one-thread.ts";
import { contestants } from "./contestants.ts";
import { type Articles, articlesIn, grown, type Mangled, mangled } from "./sentences.ts";

const [name = "", folder = "", seconds = "60", size] = process.argv.slice(2);
const contestant = contestants.find((one) => one.name === name);
if (contestant === undefined) throw new Error(`no contestant is called ${name}`);
const original = await articlesIn(folder);
const articles = size === undefined ? original : grown(original, Number(size));
const queries = mangled(original.slice(0, articles.length));
const scratch = mkdtempSync(join(tmpdir(), "claimtrace-bench-"));
try {
	await run(articles, queries);
} finally {
	rmSync(scratch, { recursive: true, force: true });
}

async function run(articles: Articles, queries: readonly Mangled[]): Promise<void> {
	if (contestant === undefined) return;
	const sentences = articles.flat();
	const path = join(scratch, "index");
	say({ sentences: sentences.length, characters: sentences.reduce((sum, one) => sum + one.length, 0) });
	say({ tokenise: await timed(() => words(sentences)) });
	const before = held();
	let searcher = await contestant.build([], join(scratch, "none"));
	const build = await taken(async () => (searcher = await contestant.build(articles, path)));
	say({ build: build.clock, buildProcessor: build.processor });
	// Room to work in is made for the first question.
	await searcher.search(queries[0]?.text ?? "");
	const memory = held() - before;
	say({ memory: contestant.onDisk ? null : memory, peak: process.resourceUsage().maxRSS * 1024 });
	await ask(searcher, queries, sentences);
	if (searcher.save === undefined) return;
	searcher.save(path);
	const files = readdirSync(scratch).filter((file) => file.startsWith("index"));
	say({ disk: files.reduce((sum, file) => sum + statSync(join(scratch, file)).size, 0) });
	const { open } = contestant;
	if (open !== undefined)
		say({ load: await timed(() => open(path, articles).search(queries[0]?.text ?? "")) });
}

async function ask(
	{ search }: { search(query: string): unknown },
	queries: readonly Mangled[],
	sentences: readonly string[],
): Promise<void> {
	const until = performance.now() + 1000 * Number(seconds);
	const times: number[] = [];
	let first = 0;
	// What the compiler has not seen yet is no measure of what comes after.
	const warm = Math.min(until, performance.now() + 2000);
	for (const { text } of queries.slice(0, 50)) if (performance.now() < warm) await search(text);
	for (const { text, sentence } of queries) {
		if (performance.now() > until && times.length > 0) break;
		let found: unknown;
		times.push(await timed(async () => (found = await search(text))));
		if (typeof found === "number" && sentences[found] === sentence) first++;
	}
	times.sort((a, b) => a - b);
	const at = (share: number) => times[Math.floor(share * (times.length - 1))] ?? 0;
	say({ queries: times.length, p50: at(0.5), p95: at(0.95), p99: at(0.99), first: first / times.length });
}

/** Tokenising alone: what no index can do without. */
function words(sentences: readonly string[]): number {
	let count = 0;
	for (const sentence of sentences) count += sentence.toLowerCase().match(/[a-z0-9]+/g)?.length ?? 0;
	return count;
}

/** Bytes that the program holds. */
function held(): number {
	for (let i = 0; i < 3; i++) globalThis.gc?.();
	const { heapUsed, external } = process.memoryUsage();
	return heapUsed + external;
}

function say(measured: Readonly<Record<string, number | null>>): void {
	process.stdout.write(`${JSON.stringify(measured)}\n`);
}
