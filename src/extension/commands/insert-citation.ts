import { toCite } from "../citable.ts";
import { cite } from "../citing.ts";
import { type Desk, demandTrace } from "../desk.ts";

/** Cites an article after a sentence; by default the origin of the sentence at the caret. */
export async function insertCitation(desk: Desk, argument?: unknown): Promise<void> {
	const traced = await demandTrace(desk, argument);
	if (!traced) return;
	const { document, sentence, trace } = traced;
	await cite(desk, document, sentence, argument === undefined ? (toCite(sentence, trace) ?? trace) : trace);
}
