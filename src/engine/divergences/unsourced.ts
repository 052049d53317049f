import type { Evidence } from "../trace.ts";
import { addedFacets } from "./added.ts";
import type { Comparison } from "./comparison.ts";
import type { Divergence } from "./divergence.ts";
import { type TracedSources, tracedSources } from "./traced-sources.ts";
import { unsupportedFacets } from "./unsupported.ts";

/**
 * What a traced sentence has and no source of it; phrases only where the writer speaks in their own words. `found` is
 * what is said of the sentence already.
 */
export function unsourcedFacets(
	comparison: Comparison,
	evidence: Evidence,
	found: readonly Divergence[],
	inOwnWords: boolean,
): readonly Divergence[] {
	let known: TracedSources | undefined;
	const sources = () => {
		known ??= tracedSources(comparison, evidence);
		return known;
	};
	const added = inOwnWords ? addedFacets(comparison, sources, found) : [];
	return [...added, ...unsupportedFacets(comparison, sources, [...found, ...added])];
}
