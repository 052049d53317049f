import { realpath } from "node:fs/promises";
import { join, relative } from "node:path";
import type { Config } from "../node/config.ts";
import { readFolder } from "../node/folder.ts";
import { readLanguage } from "../node/language.ts";
import { openProject } from "../node/project.ts";
import { plural } from "../report/plural.ts";
import { createLocalChecker } from "../worker/local.ts";
import type { Checker, CorpusSummary } from "../worker/protocol.ts";
import { excludes } from "../worker/wildcard.ts";
import type { Terminal } from "./terminal.ts";

/** A checker over the corpus folders of a command. */
export interface OpenCorpus {
	readonly checker: Checker;
	readonly summary: CorpusSummary;
	/** The file that an article is in, as a path from the current folder. */
	fileOf(key: string): string;
	/** Whether an article's spans point into a text extracted from its file. */
	isExtracted(key: string): boolean;
	/** The Error for a corpus without a single article: which folders, what was there, what to do. */
	readonly emptiness: Error | null;
}

/**
 * Reads and indexes the folders; a draft that stands in one is left out, or it would be traced to itself. Throws when
 * a folder cannot be read at all.
 */
export async function openCorpus(
	config: Config,
	terminal: Terminal,
	drafts: readonly string[] = [],
): Promise<OpenCorpus> {
	const own = new Set(await Promise.all(drafts.filter((path) => path !== "-").map((path) => realpath(path))));
	const checker = createLocalChecker(readLanguage());
	const { citationKeys } = await openProject(drafts[0] ?? "-");
	await checker.configure({ severities: config.severity, reading: config.reading, citationKeys });
	const excluded = (path: string) => config.exclude.some((pattern) => excludes(pattern, path));
	const files = new Map<string, string>();
	for (const [number, folder] of config.corpus.entries()) {
		const keyOf = config.corpus.length === 1 ? (path: string) => path : (path: string) => `${number}:${path}`;
		for await (const entry of readFolder(folder, { excluded, limits: config.reading })) {
			const key = keyOf(entry.path);
			files.set(key, relative(".", join(folder, entry.path)));
			terminal.progress(`Reading articles: ${files.size}`);
			const { path } = entry;
			if (own.size > 0 && own.has(await realPathOf(join(folder, path)))) {
				await checker.skip([{ key, path, reason: "it is the draft that is checked" }]);
			} else {
				await (entry.kind === "file" ? checker.put([{ ...entry, key }]) : checker.skip([{ ...entry, key }]));
			}
		}
	}
	terminal.progress("");
	const summary = await checker.summary();
	const extracted = new Set(summary.articles.flatMap((article) => (article.extracted ? [article.key] : [])));
	return {
		checker,
		summary,
		fileOf: (key) => files.get(key) ?? files.get(key.replace(/#\d+$/, "")) ?? key,
		isExtracted: (key) => extracted.has(key),
		emptiness: emptiness(config, summary),
	};
}

/** The path itself for a link that leads nowhere. */
function realPathOf(path: string): Promise<string> {
	return realpath(path).catch(() => path);
}

function emptiness(config: Config, { articles, skipped }: CorpusSummary): Error | null {
	if (articles.length > 0) return null;
	const folders = config.corpus.map((folder) => relative(".", folder) || ".").join(", ");
	const [first] = skipped;
	const found = first
		? `${plural(skipped.length, "file")} could not be used (${first.path}: ${first.reason})`
		: "the folder is empty";
	return new Error(
		`no articles in ${folders}: ${found}; put articles there as .html, .pdf, .txt or .md files`,
	);
}
