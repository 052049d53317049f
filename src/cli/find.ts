import { harmlessJson } from "../report/harmless.ts";
import { toldTrace } from "../report/withheld.ts";
import type { FindArguments } from "./arguments.ts";
import { openCorpus } from "./corpus.ts";
import { findJson } from "./json.ts";
import { findText } from "./report-text.ts";
import { settingsFor } from "./settings.ts";
import type { Terminal } from "./terminal.ts";

/** Prints the passages closest to a text. */
export async function find(args: FindArguments, terminal: Terminal): Promise<0> {
	const corpus = await openCorpus(await settingsFor(args), terminal);
	if (corpus.emptiness) throw corpus.emptiness;
	const traces = await corpus.checker.find(args.query, args.limit);
	const now = new Date().toISOString();
	const told = traces.map((trace) => toldTrace(trace, now));
	const json = args.format === "json";
	terminal.write(
		json ? `${harmlessJson(findJson(args.query, told))}\n` : findText(args.query, traces, terminal),
	);
	return 0;
}
