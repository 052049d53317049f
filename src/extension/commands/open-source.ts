import { type Desk, demandTrace } from "../desk.ts";
import { showPassage } from "../passages.ts";

/** Opens the article of a passage to the side and selects the passage; by default the origin at the caret. */
export async function openSource(desk: Desk, argument?: unknown): Promise<void> {
	const traced = await demandTrace(desk, argument);
	if (traced) await showPassage(traced.corpus, traced.trace);
}
