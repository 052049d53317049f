// Extension by gaps in both texts in turn: M. Sanchez-Perez, A. Gelbukh, G. Sidorov, "Adaptive algorithm for
// plagiarism detection", CLEF 2015, section 3.2.
import type { Seed } from "./seeds.ts";

/** Seeds that belong together; the units between them are part of the run. */
export type Cluster = readonly Seed[];

/** Groups of seeds without more than `gap` units between two of them in either text, by their first place. */
export function clustersOf(seeds: readonly Seed[], gap: number): readonly Cluster[] {
	const done: Cluster[] = [];
	/** `calm`: the text that was looked at last did not part the group. */
	const open: { readonly group: Cluster; readonly side: keyof Seed; readonly calm: boolean }[] = [
		{ group: seeds, side: "draft", calm: false },
	];
	for (let next = open.pop(); next !== undefined; next = open.pop()) {
		const { group, side, calm } = next;
		const parts = parted(group, side, gap);
		const other = side === "draft" ? "source" : "draft";
		if (parts.length === 1 && calm) done.push(group);
		else for (const part of parts) open.push({ group: part, side: other, calm: parts.length === 1 });
	}
	return done.sort(
		(a, b) => firstOf(a, "draft") - firstOf(b, "draft") || firstOf(a, "source") - firstOf(b, "source"),
	);
}

function parted(group: Cluster, side: keyof Seed, gap: number): readonly Cluster[] {
	const parts: Seed[][] = [];
	let last: number | undefined;
	for (const seed of [...group].sort((a, b) => a[side] - b[side])) {
		if (last === undefined || seed[side] - last - 1 > gap) parts.push([]);
		parts.at(-1)?.push(seed);
		last = seed[side];
	}
	return parts;
}

/** The first unit of a cluster on a side. */
export function firstOf(cluster: Cluster, side: keyof Seed): number {
	return cluster.reduce((least, seed) => Math.min(least, seed[side]), Number.POSITIVE_INFINITY);
}

/** The last unit of a cluster on a side. */
export function lastOf(cluster: Cluster, side: keyof Seed): number {
	return cluster.reduce((most, seed) => Math.max(most, seed[side]), 0);
}
