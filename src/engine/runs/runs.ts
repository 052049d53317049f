import type { Span } from "../model.ts";
import type { Sentence } from "../sentences.ts";
import { type Cluster, clustersOf, firstOf, lastOf } from "./clusters.ts";
import { copiesOf } from "./copies.ts";
import { summarySettings, summaryOf, containedStretches } from "./summaries.ts";
import { located, withEdges, type StretchPair } from "./edges.ts";
import { cosineOf, seedsOf } from "./seeds.ts";
import { bagOf, type Pair, pairOf, type Side, type Stretch, spanOf } from "./sides.ts";

export interface AlignedRun {
	readonly draft: Span;
	readonly source: Span;
	readonly similarity: number;
	readonly gain: number;
}

export { summarySettings } from "./summaries.ts";
export { copySettings } from "./copies.ts";
export { edgeSettings } from "./edges.ts";
export const settings = { cosine: 0.3, dice: 0.33, gap: 4, similarity: 0.34, shortest: 150, gain: 32, explained: 1, copied: 0.7, unexplained: 7 };

export function alignedRuns(draft: readonly Sentence[], source: readonly Sentence[]): readonly AlignedRun[] {
	const pair = pairOf(draft, source);
	const seeds = seedsOf(pair, settings);
	const bySeeds = fragments(pair, seeds, settings.gap).flatMap((fragment) => measured(pair, withEdges(pair, fragment)));
	const { gains, stretches } = containedStretches(pair);
	const copies = copiesOf(pair);
	const copied = (draft: Stretch) => copies.reduce((sum, one) => sum + shared(one.draft, draft), 0) >= settings.copied * (draft.to - draft.from);
	const kept = bySeeds.filter((run) => !copied(run.draft));
	const verbatim = copies.filter((copy) => !kept.some((run) => shared(run.draft, copy.draft) > 0)).map((copy) => ({...copy, similarity: 1, gain: 1000, verbatim: true }));
	const local = [...kept, ...verbatim];
	const summaries = stretches.flatMap((one) => {
		const unexplained = sumOutside(gains, one, local.filter((run)=>shared(run.draft, one) > 0).sort((x,y)=>shared(y.draft,one)-shared(x.draft,one)).slice(0,1).map((run) => run.draft));
		const covered = local.reduce((most, run) => Math.max(most, shared(run.draft, one)), 0);
		if (unexplained < settings.unexplained || one.gain < summarySettings.sumGain || covered > settings.explained * (one.to - one.from)) return [];
		const found = summaryOf(pair, one);
		return found === undefined ? [] : [{ ...found, gain: one.gain, similarity: cosineOf(bagOf(pair.draft.terms, found.draft), bagOf(pair.source.terms, found.source), pair.weights) }];
	});
	const rest = local.filter((run) => !summaries.some(({ draft }) => shared(run.draft, draft) > 0));
	return [...rest, ...summaries].flatMap(({ draft, source, ...found }) => {
		const run = { ...found, draft: spanOf(pair.draft, draft), source: spanOf(pair.source, source) };
		return run.draft.end - run.draft.start < settings.shortest || run.source.end - run.source.start < settings.shortest ? [] : [run];
	});
}

function measured(pair: Pair, { draft, source, gain }: StretchPair & { gain: number }) {
	const similarity = cosineOf(bagOf(pair.draft.terms, draft), bagOf(pair.source.terms, source), pair.weights);
	return gain < settings.gain ? [] : [{ draft, source, similarity, gain }];
}

function sumOutside(gains: Float64Array, { from, to }: Stretch, others: readonly Stretch[]): number {
	let sum = 0;
	for (let at = from; at < to; at++) if (!others.some((one) => one.from <= at && at < one.to)) sum += gains[at] ?? 0;
	return sum;
}

function shared(a: Stretch, b: Stretch): number {
	return Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));
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
