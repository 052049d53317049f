import { openComparison } from "../comparison.ts";
import { type Desk, demandTrace } from "../desk.ts";

/** Compares a sentence with a passage side by side; by default the one at the caret with its origin. */
export async function compare(desk: Desk, argument?: unknown): Promise<void> {
	const traced = await demandTrace(desk, argument);
	if (traced) await openComparison(desk.corpora, traced);
}
