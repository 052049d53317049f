import { dirname, resolve } from "node:path";
import { type Config, findConfig, readConfig } from "../node/config.ts";
import type { CommonArguments } from "./arguments.ts";

const none: Config = { corpus: [], exclude: [], severity: {}, reading: {} };

/**
 * What a command works with: the configuration named on the command line, else the one beside a draft or in the
 * current folder; `--corpus` takes the place of its corpus. Throws when nothing names a corpus.
 */
export async function settingsFor(args: CommonArguments, drafts: readonly string[] = []): Promise<Config> {
	const folders = [...drafts.filter((draft) => draft !== "-").map((draft) => dirname(draft)), "."];
	const file = args.config ?? (await findConfig(folders));
	const config = file === undefined ? none : await readConfig(file);
	const named = args.corpora.length > 0 ? args.corpora.map((folder) => resolve(folder)) : config.corpus;
	const corpus = [...new Set(named)];
	if (corpus.length > 0) return { ...config, corpus };
	const missing = file === undefined ? "and there is no claimtrace.config.json" : `and ${file} names none`;
	throw new Error(`no corpus given ${missing}; add --corpus DIR, a folder of source articles`);
}
