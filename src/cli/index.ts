import { harmlessJson } from "../report/harmless.ts";
import { toldOf, toldText, withholding } from "../report/withheld.ts";
import type { CorpusSummary } from "../worker/protocol.ts";
import type { IndexArguments } from "./arguments.ts";
import { type OpenCorpus, openCorpus } from "./corpus.ts";
import { indexText } from "./index-text.ts";
import { indexJson } from "./json.ts";
import { settingsFor } from "./settings.ts";
import type { Terminal } from "./terminal.ts";

/** Prints what was extracted from each file; the list of files left out is printed even when no article is left. */
export async function index(args: IndexArguments, terminal: Terminal): Promise<0> {
	const corpus = await openCorpus(await settingsFor(args), terminal);
	if (args.format === "text") {
		terminal.write(indexText(corpus.summary, terminal));
	} else {
		const texts = args.withText ? await textsOf(corpus) : undefined;
		const told = toldSummary(corpus.summary, new Date().toISOString());
		terminal.write(`${harmlessJson(indexJson(told, texts))}\n`);
	}
	if (corpus.emptiness) throw corpus.emptiness;
	return 0;
}

/** The corpus without what must not be told of notes; a note's notices may name who sent it. */
function toldSummary(summary: CorpusSummary, now: string): CorpusSummary {
	const told = summary.articles.map((article) => {
		const known = toldOf(article, now);
		return known === article ? article : { ...known, notices: [] };
	});
	const names = new Map(summary.articles.map(({ article }, at) => [article, told[at]?.article ?? article]));
	const articles = told.map((article) => {
		const { sameOriginAs: of, note } = article;
		if (of === null) return article;
		return { ...article, sameOriginAs: withholding(note, now) === null ? (names.get(of) ?? of) : null };
	});
	return { ...summary, articles };
}

async function textsOf({ checker, summary }: OpenCorpus): Promise<ReadonlyMap<string, string>> {
	const texts = new Map<string, string>();
	const now = new Date().toISOString();
	for (const { key, note } of summary.articles)
		texts.set(key, toldText((await checker.articleText(key)) ?? "", note, now));
	return texts;
}
