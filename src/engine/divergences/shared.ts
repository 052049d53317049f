// What several families ask of an alignment.
import type { Alignment, TokenPair } from "../alignment.ts";
import type { Sentence } from "../sentences.ts";
import type { Comparison } from "./comparison.ts";

const NEARLY = 0.1;

/** The pairs of equal content words, in the draft's order. */
export function sharedContent(alignment: Alignment, claim: Sentence): readonly TokenPair[] {
	return alignment.pairs.filter((pair) => pair.same && claim.tokens[pair.draft]?.content === true);
}

/** The carriers other than the closest that have as much of the claim; headlines drop too much to count. */
export function equallyGood(comparison: Comparison): readonly Alignment[] {
	const { closest, carriers } = comparison;
	return carriers.filter(
		(carrier) =>
			carrier !== closest &&
			carrier.passage.kind !== "headline" &&
			carrier.coverage >= closest.coverage - NEARLY,
	);
}
