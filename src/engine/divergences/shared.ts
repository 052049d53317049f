// What several families ask of an alignment.
import type { Alignment, TokenPair } from "../alignment.ts";
import type { Sentence } from "../sentences.ts";
import type { Token } from "../tokens.ts";
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

/** The span from the first to the last of the tokens at these indexes. */
export function hull(
	tokens: readonly Token[],
	indexes: readonly number[],
): { start: number; end: number } | undefined {
	const sorted = [...indexes].sort((a, b) => a - b);
	const first = tokens[sorted[0] ?? -1];
	const last = tokens[sorted[sorted.length - 1] ?? -1];
	return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
}
