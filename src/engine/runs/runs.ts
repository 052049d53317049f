import type { Span } from "../model.ts";
import type { Sentence } from "../sentences.ts";
import { type Cluster, clustersOf, firstOf, lastOf } from "./clusters.ts";
import { withEdges } from "./edges.ts";
import { cosineOf, seedsOf } from "./seeds.ts";
import { bagOf, type Pair, pairOf, type Side, type Stretch, spanOf } from "./sides.ts";

export interface AlignedRun {
	readonly draft: Span;
	readonly source: Span;
	readonly similarity: number;
	readonly gain: number;
}

export { edgeSettings } from "./edges.ts";
export const settings = { cosine: 0.3, dice: 0.33, gap: 4, similarity: 0.34, shortest: 150, gain: 18, final: 0 };

export function alignedRuns(draft: readonly Sentence[], source: readonly Sentence[]): readonly AlignedRun[] {
	const pair = pairOf(draft, source);
	const seeds = seedsOf(pair, settings);
	return fragments(pair, seeds, settings.gap).flatMap((fragment) => {
		const { draft, source, gain } = withEdges(pair, fragment);
		const similarity = cosineOf(bagOf(pair.draft.terms, draft), bagOf(pair.source.terms, source), pair.weights);
		if (gain < settings.gain || similarity < settings.final) return [];
		const run = { draft: spanOf(pair.draft, draft), source: spanOf(pair.source, source), similarity, gain };
		return run.draft.end - run.draft.start < settings.shortest || run.source.end - run.source.start < settings.shortest ? [] : [run];
	});
}

interface Fragment {
	readonly draft: Stretch;
	readonly source: Stretch;
	readonly similarity: number;
}

function fragments(pair: Pair, seeds: Cluster, gap: number): readonly Fragment[] {
	return clustersOf(seeds, { draft: gap, source: gap }).flatMap((cluster) => {
		const draft = stretchOf(pair.draft, cluster, "draft");
		const source = stretchOf(pair.source, cluster, "source");
		const similarity = cosineOf(bagOf(pair.draft.terms, draft), bagOf(pair.source.terms, source), pair.weights);
		if (similarity > settings.similarity) return [{ draft, source, similarity }];
		return gap === 0 ? [] : fragments(pair, cluster, gap - 1);
	});
}

function stretchOf(side: Side, cluster: Cluster, name: "draft" | "source"): Stretch {
	return { from: side.units[firstOf(cluster, name)]?.from ?? 0, to: side.units[lastOf(cluster, name)]?.to ?? 0 };
}
