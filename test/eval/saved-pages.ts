import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Article } from "../../src/engine/model.ts";
import { defaultLimits } from "../../src/sources/limits.ts";
import { readArticles } from "../../src/sources/read.ts";
import { extractors } from "./extraction-peers.ts";
import { overlap, shingleScores } from "./shingles.ts";

/** A page of a set, and what people say stands in it. */
export interface SavedPage<T> {
	readonly id: string;
	readonly html: Uint8Array;
	readonly truth: T;
}

/** The pages in `html/` of the folder that its table of truths speaks of. */
export async function savedPages<T>(folder: string, table: string): Promise<readonly SavedPage<T>[]> {
	const truths = JSON.parse(await readFile(join(folder, table), "utf8")) as Readonly<Record<string, T>>;
	const names = (await readdir(join(folder, "html"))).filter((name) => /\.html(?:\.gz)?$/.test(name)).sort();
	const pages = names.map(async (name) => {
		const id = name.replace(/\.html(?:\.gz)?$/, "");
		const bytes = await readFile(join(folder, "html", name));
		return { id, html: name.endsWith(".gz") ? gunzipSync(bytes) : bytes, truth: truths[id] };
	});
	const known = (await Promise.all(pages)).flatMap(({ id, html, truth }) =>
		truth === undefined ? [] : [{ id, html, truth }],
	);
	if (known.length === 0) throw new Error(`${folder} holds no page that ${table} tells of`);
	return known;
}

/** What our reader makes of the pages, null where it finds no article, and how many it reads in a second of one core. */
export async function readAll(
	pages: readonly SavedPage<unknown>[],
): Promise<{ readonly articles: readonly (Article | null)[]; readonly pagesPerSecond: number }> {
	const first: (Article | null)[] = [];
	for (const page of pages) first.push(await articleIn(page));
	// The first round loads code and has it compiled, which nobody pays for twice.
	const seconds = await coreSeconds(async () => {
		for (const page of pages) await articleIn(page);
	});
	return { articles: first, pagesPerSecond: pages.length / seconds };
}

/** Seconds of processor time, whatever else the machine does meanwhile. */
async function coreSeconds(work: () => Promise<void>): Promise<number> {
	const before = process.cpuUsage();
	await work();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1e6;
}

/** What our reader makes of the page; null when it finds no article. */
async function articleIn({ id, html }: SavedPage<unknown>): Promise<Article | null> {
	const [article] = await readArticles({ key: id, path: `${id}.html`, bytes: html }, defaultLimits).catch(
		() => [],
	);
	return article ?? null;
}

/** The text below the headline, as the sets' truths have it. */
export function bodyOf(article: Article | null): string {
	const headline = article?.blocks.find(({ kind }) => kind === "headline");
	return article?.text.slice(headline?.end ?? 0) ?? "";
}

type Row = Readonly<Record<string, number>>;

/** Precision, recall, F1 and speed of every peer on the same pages. */
export async function measuredPeers(
	pages: readonly SavedPage<{ readonly articleBody: string }>[],
): Promise<Readonly<Record<string, Row>>> {
	const rows: Record<string, Row> = {};
	for (const { name, extract } of extractors) {
		console.error(`peer: ${name}`);
		const texts: string[] = [];
		const seconds = await coreSeconds(async () => {
			for (const { html } of pages) {
				texts.push(await extract(new TextDecoder().decode(html)).catch(() => ""));
			}
		});
		const overlaps = pages.map(({ truth }, i) => overlap(truth.articleBody, texts[i] ?? ""));
		rows[name] = { ...shingleScores(overlaps), pagesPerSecond: pages.length / seconds };
	}
	return rows;
}

/** Lines of the one text that the other has not, for people to read. */
export function shownLines(truth: string, text: string): string {
	const fold = (line: string) => line.replace(/[^\p{L}\p{N}]+/gu, "");
	const lines = (from: string, other: string, mark: string) =>
		from
			.split("\n")
			.filter((line) => fold(line) !== "" && !fold(other).includes(fold(line)))
			.slice(0, 30)
			.map((line) => `  ${mark} ${line.trim().slice(0, 200)}`);
	return [...lines(text, truth, "+"), ...lines(truth, text, "-")].join("\n");
}
