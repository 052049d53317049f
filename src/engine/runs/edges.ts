// Maximal-sum stretch: J. Bentley, Programming Pearls, CACM 27 (1984).
import { maximalStretches } from "./stretches.ts";
import { bagOf, type Pair, type Side, type Stretch } from "./sides.ts";

/** A stretch of the draft beside a stretch of the source. */
export interface StretchPair {
	readonly draft: Stretch;
	readonly source: Stretch;
}

/** A stretch and how much likelier its words are as taken over than as met by chance: a log-likelihood ratio. */
interface Fitted extends Stretch {
	readonly gain: number;
}

export const edgeSettings = { ceiling: 0.4, locate: 0.6, margin: 10, inMiss: 0.5, inHit: 2, snap: 4, rounds: 2 };

/** Moves the edges of both stretches to where the words shared with the other end. */
export function withEdges(pair: Pair, start: StretchPair): StretchPair & { readonly gain: number } {
	let draft: Fitted = { ...start.draft, gain: 0 };
	let source: Fitted = { ...start.source, gain: 0 };
	for (let round = 0; round < edgeSettings.rounds; round++) {
		draft = fitted(pair, pair.draft, draft, pair.source, source);
		source = fitted(pair, pair.source, source, pair.draft, draft);
	}
	return { draft, source, gain: Math.min(draft.gain, source.gain) };
}

/** Where in the source the words of a stretch of the draft stand closest together. */
export function located(pair: Pair, stretch: Stretch): Stretch {
	const { terms } = pair.source;
	const bag = bagOf(pair.draft.terms, stretch);
	let hits = 2;
	let all = 10;
	for (const term of terms) {
		if (pair.content[term] === 0) continue;
		all++;
		if (bag.has(term)) hits++;
	}
	const chance = Math.min(edgeSettings.ceiling, hits / all);
	const hit = Math.log(edgeSettings.locate / chance);
	const miss = Math.log((1 - edgeSettings.locate) / (1 - chance));
	const gains = Float64Array.from(terms, (term) => (pair.content[term] === 0 ? 0 : bag.has(term) ? hit : miss));
	return maximalStretches(gains).reduce((best, one) => (one.gain > best.gain ? one : best), { from: 0, to: 0, gain: 0 });
}

function fitted({ content }: Pair, side: Side, stretch: Stretch, otherSide: Side, other: Stretch): Fitted {
	const bag = bagOf(otherSide.terms, other);
	const from = Math.max(0, stretch.from - edgeSettings.margin);
	const to = Math.min(side.words.length, stretch.to + edgeSettings.margin);
	const gains = gainsOf(side, content, bag, stretch);
	const sums = [0];
	let sum = 0;
	for (let at = from; at < to; at++) {
		const term = side.terms[at] ?? 0;
		sum += gains[2 * (content[term] ?? 0) + (bag.has(term) ? 1 : 0)] ?? 0;
		sums.push(sum);
	}
	let best = { from, to: from, gain: 0 };
	let low = 0;
	for (let at = 1; at < sums.length; at++) {
		const gain = (sums[at] ?? 0) - (sums[low] ?? 0);
		if (gain > best.gain) best = { from: from + low, to: from + at, gain };
		if ((sums[at] ?? 0) < (sums[low] ?? 0)) low = at;
	}
	if (best.gain <= 0) return { ...stretch, gain: 0 };
	return { from: snapped(side, best.from), to: snapped(side, best.to), gain: best.gain };
}

function gainsOf(side: Side, content: Uint8Array, bag: ReadonlyMap<number, number>, stretch: Stretch): readonly number[] {
	const inside = [edgeSettings.inMiss, edgeSettings.inHit, edgeSettings.inMiss, edgeSettings.inHit];
	const outside = [2, 4, 10, 1];
	side.terms.forEach((term, at) => {
		const counts = at >= stretch.from && at < stretch.to ? inside : outside;
		const slot = 2 * (content[term] ?? 0) + (bag.has(term) ? 1 : 0);
		counts[slot] = (counts[slot] ?? 0) + 1;
	});
	return inside.map((count, slot) => {
		const pair = slot - (slot % 2);
		const inRate = count / ((inside[pair] ?? 0) + (inside[pair + 1] ?? 0));
		const outRate = (outside[slot] ?? 0) / ((outside[pair] ?? 0) + (outside[pair + 1] ?? 0));
		return Math.log(inRate / outRate);
	});
}

export function snapped(side: Side, at: number): number {
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
