import { type Desk, demandTrace } from "../desk.ts";
import { openFacts } from "../facts.ts";

/** Shows every article that speaks of a sentence, with dates and what differs; by default of the one at the caret. */
export async function showSourcesOfFact(desk: Desk, argument?: unknown): Promise<void> {
	const traced = await demandTrace(desk, argument);
	if (traced) await openFacts(traced);
}
