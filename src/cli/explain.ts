import { analyse } from "../engine/analysis.ts";
import { decodeDraft } from "../node/draft-file.ts";
import { readLanguage } from "../node/language.ts";
import { harmlessJson } from "../report/harmless.ts";
import type { ExplainArguments } from "./arguments.ts";
import { explainText } from "./explain-text.ts";
import { explainJson } from "./json.ts";
import type { Terminal } from "./terminal.ts";

/** Prints how the engine reads a text: each sentence with its tree and its facets. */
export async function explain(args: ExplainArguments, terminal: Terminal): Promise<0> {
	const text = args.text ?? decodeDraft("from standard input", await terminal.readInput());
	const analysis = analyse(await readLanguage(), text, { date: args.date });
	terminal.write(
		args.format === "text"
			? explainText(text, analysis, terminal)
			: `${harmlessJson(explainJson(text, analysis))}\n`,
	);
	return 0;
}
