import { cite } from "../citing.ts";
import { type Desk, demandTrace } from "../desk.ts";

/** Cites an article after a sentence; by default the origin of the sentence at the caret. */
export async function insertCitation(desk: Desk, argument?: unknown): Promise<void> {
	const traced = await demandTrace(desk, argument);
	if (traced) await cite(desk, traced.document, traced.sentence, traced.trace);
}
