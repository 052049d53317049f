import { join, relative } from "node:path";
import type { Config } from "../node/config.ts";
import { readFolder } from "../node/folder.ts";
import { createLocalChecker } from "../worker/local.ts";
import type { Checker, CorpusSummary } from "../worker/protocol.ts";
import { plural } from "./plural.ts";
import type { Terminal } from "./terminal.ts";

/** A checker over the corpus folders of a command. */
export interface OpenCorpus {
	readonly checker: Checker;
	readonly summary: CorpusSummary;
	/** The file of an article, as a path from the current folder. */
	fileOf(key: string): string;
	/** The Error for a corpus without a single article: which folders, what was there, what to do. */
	readonly emptiness: Error | null;
}

/** Reads and indexes the folders. Throws when one of them cannot be read at all. */
export async function openCorpus(config: Config, terminal: Terminal): Promise<OpenCorpus> {
	const checker = createLocalChecker();
	await checker.configure({ severities: config.severity });
	const files = new Map<string, string>();
	for (const [number, folder] of config.corpus.entries()) {
		const keyOf = config.corpus.length === 1 ? (path: string) => path : (path: string) => `${number}:${path}`;
		for await (const entry of readFolder(folder, { exclude: config.exclude })) {
			const key = keyOf(entry.path);
			files.set(key, relative(".", join(folder, entry.path)));
			terminal.progress(`Reading articles: ${files.size}`);
			await (entry.kind === "file" ? checker.put([{ ...entry, key }]) : checker.skip([{ ...entry, key }]));
		}
	}
	terminal.progress("");
	const summary = await checker.summary();
	return { checker, summary, fileOf: (key) => files.get(key) ?? key, emptiness: emptiness(config, summary) };
}

function emptiness(config: Config, { articles, skipped }: CorpusSummary): Error | null {
	if (articles.length > 0) return null;
	const folders = config.corpus.map((folder) => relative(".", folder) || ".").join(", ");
	const [first] = skipped;
	const found = first
		? `${plural(skipped.length, "file")} could not be used (${first.path}: ${first.reason})`
		: "the folder is empty";
	return new Error(`no articles in ${folders}: ${found}; put articles there as .txt or .md files`);
}
