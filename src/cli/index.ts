import { harmlessJson } from "../report/harmless.ts";
import type { IndexArguments } from "./arguments.ts";
import { type OpenCorpus, openCorpus } from "./corpus.ts";
import { indexText } from "./index-text.ts";
import { indexJson } from "./json.ts";
import { settingsFor } from "./settings.ts";
import type { Terminal } from "./terminal.ts";
import { withheldToday } from "./withheld.ts";

/** Prints what was extracted from each file; the list of files left out is printed even when no article is left. */
export async function index(args: IndexArguments, terminal: Terminal): Promise<0> {
	const corpus = await openCorpus(await settingsFor(args), terminal);
	if (args.format === "text") {
		terminal.write(indexText(corpus.summary, terminal));
	} else {
		const texts = args.withText ? await textsOf(corpus) : undefined;
		terminal.write(`${harmlessJson(indexJson(corpus.summary, texts))}\n`);
	}
	if (corpus.emptiness) throw corpus.emptiness;
	return 0;
}

async function textsOf({ checker, summary }: OpenCorpus): Promise<ReadonlyMap<string, string>> {
	const texts = new Map<string, string>();
	const words = withheldToday(summary);
	for (const { key } of summary.articles)
		texts.set(key, words(key) ?? (await checker.articleText(key)) ?? "");
	return texts;
}
