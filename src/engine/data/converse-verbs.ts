/**
 * Verbs that tell one thing from two ends: who beats somebody does not lose to them, who sells to a club does not sign
 * from it. Lemmas. Written out for Claimtrace.
 */
import { wordSet } from "./word-set.ts";

/** How one end says it: the verbs, and the preposition before the other party; "" where that is the object. */
export interface ConverseEnd {
	readonly verbs: ReadonlySet<string>;
	readonly preposition: string;
}

/** Both ends of a thing, of which one party can be at one only. */
export const converses: readonly (readonly [ConverseEnd, ConverseEnd])[] = [
	[end("beat defeat thrash edge overcome", ""), end("lose", "to")],
	[end("sell lend loan", "to"), end("buy purchase acquire sign borrow recruit", "from")],
];

/** Whether two verbs tell one thing from its two ends. */
export function areConverse(a: string, b: string): boolean {
	return converses.some(
		([one, other]) => (one.verbs.has(a) && other.verbs.has(b)) || (other.verbs.has(a) && one.verbs.has(b)),
	);
}

function end(verbs: string, preposition: string): ConverseEnd {
	return { verbs: wordSet(verbs), preposition };
}
