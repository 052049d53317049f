import type { Comparison } from "./divergences/comparison.ts";
import type { Divergence } from "./divergences/divergence.ts";
import type { Token } from "./tokens.ts";
import { coveredContent } from "./trace.ts";

const REACH = 2;

/**
 * The figures and names of the claim that no carrier has, nor a neighbour of one. Those that a divergence already
 * speaks of are not among them.
 */
export function unsupportedFacets(
	comparison: Comparison,
	divergences: readonly Divergence[],
): readonly Token[] {
	const { claim, carriers } = comparison;
	const matched = new Set(carriers.flatMap((carrier) => [...coveredContent(carrier, claim)]));
	const spoken = (token: Token) =>
		divergences.some(({ draft }) => draft.start <= token.start && token.end <= draft.end);
	const open = claim.tokens.filter((token, at) => isFacet(token, at) && !matched.has(at) && !spoken(token));
	if (open.length === 0) return open;
	const near = new Set(
		carriers.flatMap(({ passage }) =>
			comparison.neighbours(passage, REACH).flatMap((other) => other.tokens.map((token) => token.term)),
		),
	);
	return open.filter((token) => !near.has(token.term));
}

function isFacet(token: Token, at: number): boolean {
	return token.kind === "number" || (at > 0 && token.content && token.capital);
}
