import { type Cluster, clustersOf, firstOf, lastOf } from "./clusters.ts";
import { withEdges } from "./evidence.ts";
import { cosineOf, seedsOf } from "./seeds.ts";
import { bagOf, type Pair, type Side, type Stretch, type StretchPair } from "./sides.ts";

/** Units without a seed that a run may have between two seeds, at first. */
const WIDEST_GAP = 4;
/** What two stretches must have in common to stay together, as a cosine. */
const LEAST_COSINE = 0.34;
/**
 * Least evidence: the logarithm of how much likelier the words are as taken over than as met by chance. So high since
 * texts about the same thing meet more often than chance has it, and many stretches are tried.
 */
const LEAST_EVIDENCE = 26;

/** The stretches of both texts that say much the same, beyond chance, in the draft's order. */
export function rewritesOf(pair: Pair): readonly StretchPair[] {
	return fragmentsOf(pair, seedsOf(pair), WIDEST_GAP).flatMap((fragment) => {
		const fitted = withEdges(pair, fragment);
		return fitted.evidence < LEAST_EVIDENCE ? [] : [fitted];
	});
}

/** Clusters of seeds as stretches; what is too unlike as a whole is parted at narrower gaps. */
function fragmentsOf(pair: Pair, seeds: Cluster, gap: number): readonly StretchPair[] {
	return clustersOf(seeds, gap).flatMap((cluster) => {
		const draft = stretchOf(pair.draft, cluster, "draft");
		const source = stretchOf(pair.source, cluster, "source");
		const cosine = cosineOf(bagOf(pair.draft.terms, draft), bagOf(pair.source.terms, source), pair.weights);
		if (cosine > LEAST_COSINE) return [{ draft, source }];
		return gap === 0 ? [] : fragmentsOf(pair, cluster, gap - 1);
	});
}

function stretchOf({ units }: Side, cluster: Cluster, name: "draft" | "source"): Stretch {
	return { from: units[firstOf(cluster, name)]?.from ?? 0, to: units[lastOf(cluster, name)]?.to ?? 0 };
}
