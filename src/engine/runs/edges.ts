// Maximal-sum stretch: J. Bentley, Programming Pearls, CACM 27 (1984).
import { bagOf, type Pair, type Side, type Stretch } from "./sides.ts";

/** A stretch of the draft beside a stretch of the source. */
export interface StretchPair {
	readonly draft: Stretch;
	readonly source: Stretch;
}

export const edgeSettings = { margin: 40, cost: 0.5, snap: 4, rounds: 2 };

/** Moves the edges of both stretches to where the words shared with the other end. */
export function withEdges(pair: Pair, start: StretchPair): StretchPair {
	let { draft, source } = start;
	for (let round = 0; round < edgeSettings.rounds; round++) {
		draft = fitted(pair, pair.draft, draft, pair.source, source);
		source = fitted(pair, pair.source, source, pair.draft, draft);
	}
	return { draft, source };
}

function fitted({ weights }: Pair, side: Side, stretch: Stretch, otherSide: Side, other: Stretch): Stretch {
	const bag = bagOf(otherSide.terms, other);
	const from = Math.max(0, stretch.from - edgeSettings.margin);
	const to = Math.min(side.words.length, stretch.to + edgeSettings.margin);
	const sums = [0];
	let sum = 0;
	for (let at = from; at < to; at++) {
		const term = side.terms[at] ?? 0;
		const weight = weights[term] ?? 0;
		sum += bag.has(term) ? weight : -edgeSettings.cost * weight;
		sums.push(sum);
	}
	let best = { from, to: from, gain: 0 };
	let low = 0;
	for (let at = 1; at < sums.length; at++) {
		const gain = (sums[at] ?? 0) - (sums[low] ?? 0);
		if (gain > best.gain) best = { from: from + low, to: from + at, gain };
		if ((sums[at] ?? 0) < (sums[low] ?? 0)) low = at;
	}
	if (best.gain <= 0) return stretch;
	return { from: snapped(side, best.from), to: snapped(side, best.to) };
}

function snapped(side: Side, at: number): number {
	let nearest = at;
	let least = edgeSettings.snap + 1;
	for (const edge of side.edges) {
		const far = Math.abs(edge - at);
		if (far < least) {
			least = far;
			nearest = edge;
		}
	}
	return nearest;
}
