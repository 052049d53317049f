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

export const edgeSettings = { ceiling: 0.4, locate: 0.6, margin: 10, inMiss: 1, inHit: 1.5, inPair: 1, snap: 4, rounds: 2 };

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
	const from = Math.max(0, stretch.from - edgeSettings.margin);
	const to = Math.min(side.words.length, stretch.to + edgeSettings.margin);
	const slots = slotsOf(side, content, otherSide, other);
	const gains = gainsOf(slots, stretch);
	const sums = [0];
	let sum = 0;
	for (let at = from; at < to; at++) {
		sum += gains[slots[at] ?? 0] ?? 0;
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

/** Per word: whether it carries content, and whether the stretch of the other side has it, and beside the same neighbour. */
function slotsOf(side: Side, content: Uint8Array, otherSide: Side, other: Stretch): Uint8Array {
	const bag = bagOf(otherSide.terms, other);
	const pairs = new Set<number>();
	const key = (terms: Int32Array, at: number) => (terms[at] ?? 0) * content.length + (terms[at + 1] ?? 0);
	for (let at = other.from; at + 1 < other.to; at++) pairs.add(key(otherSide.terms, at));
	const slots = new Uint8Array(side.terms.length);
	side.terms.forEach((term, at) => {
		const hit = bag.has(term);
		const beside = hit && ((at > 0 && pairs.has(key(side.terms, at - 1))) || (at + 1 < side.terms.length && pairs.has(key(side.terms, at))));
		slots[at] = 3 * (content[term] ?? 0) + (beside ? 2 : hit ? 1 : 0);
	});
	return slots;
}

function gainsOf(slots: Uint8Array, stretch: Stretch): readonly number[] {
	const { inMiss, inHit, inPair } = edgeSettings;
	const inside = [inMiss, inHit, inPair, inMiss, inHit, inPair];
	const outside = [3, 4, 0.7, 20, 2, 0.2];
	slots.forEach((slot, at) => {
		const counts = at >= stretch.from && at < stretch.to ? inside : outside;
		counts[slot] = (counts[slot] ?? 0) + 1;
	});
	const shares = (counts: readonly number[]) =>
		counts.map((count, slot) => {
			const first = slot - (slot % 3);
			return count / counts.slice(first, first + 3).reduce((sum, one) => sum + one, 0);
		});
	const chance = shares(outside);
	return shares(inside).map((rate, slot) => Math.log(rate / (chance[slot] ?? 1)));
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
