// How much likelier the words of a stretch are as taken over from the other stretch than as met by chance: a ratio of
// likelihoods over kinds of words, with the rates as the two texts show them. The edges stand where it is greatest.
import { bagOf, nearestEdge, type Pair, type Side, type Stretch, type StretchPair } from "./sides.ts";
import { greatestStretch } from "./stretches.ts";

/** Words by which an edge may move out in one round. */
const MARGIN = 8;
/** The second round sees the other side's new edges. */
const ROUNDS = 2;
/** Words on either side that show how often words are met by chance. */
const AROUND = 600;

/** Moves the edges of both stretches to where the evidence is greatest; `evidence` is the logarithm of the lesser ratio. */
export function withEdges(pair: Pair, start: StretchPair): StretchPair & { readonly evidence: number } {
	let { draft, source } = start;
	let evidence = 0;
	for (let round = 0; round < ROUNDS; round++) {
		const ours = fitted(pair, pair.draft, draft, pair.source, source);
		draft = ours.stretch;
		const theirs = fitted(pair, pair.source, source, pair.draft, draft);
		source = theirs.stretch;
		evidence = Math.min(ours.evidence, theirs.evidence);
	}
	return { draft, source, evidence };
}

function fitted(pair: Pair, side: Side, stretch: Stretch, otherSide: Side, other: Stretch) {
	const window = widened(side, stretch, AROUND);
	const kinds = kindsOf(pair, side, window, otherSide, other);
	const gains = gainsOf(kinds, { from: stretch.from - window.from, to: stretch.to - window.from });
	const { from, to } = widened(side, stretch, MARGIN);
	const best = greatestStretch(
		Float64Array.from(kinds.subarray(from - window.from, to - window.from), (kind) => gains[kind] ?? 0),
	);
	if (best === undefined) return { stretch, evidence: 0 };
	return {
		stretch: { from: nearestEdge(side, from + best.from), to: nearestEdge(side, from + best.to) },
		evidence: best.gain,
	};
}

function widened({ words }: Side, { from, to }: Stretch, by: number): Stretch {
	return { from: Math.max(0, from - by), to: Math.min(words.length, to + by) };
}

/** The ways in which a word can be met: not, alone, or beside the same neighbour. Function words first, then content. */
const WAYS = 3;
/** Counted before any word is: as often inside a stretch that is taken over, and by chance. */
const INSIDE: readonly number[] = [1, 1.5, 1, 1, 1.5, 1];
const CHANCE: readonly number[] = [3, 4, 0.7, 20, 2, 0.2];

/** Per word of the window: which of the six kinds it is in view of a stretch of the other side. */
function kindsOf(
	{ content }: Pair,
	{ terms }: Side,
	window: Stretch,
	otherSide: Side,
	other: Stretch,
): Uint8Array {
	const bag = bagOf(otherSide.terms, other);
	const neighbours = new Set<number>();
	const both = (all: Int32Array, at: number) => (all[at] ?? 0) * content.length + (all[at + 1] ?? 0);
	for (let at = other.from; at + 1 < other.to; at++) neighbours.add(both(otherSide.terms, at));
	return Uint8Array.from(terms.subarray(window.from, window.to), (term, index) => {
		const at = window.from + index;
		const beside = [at - 1, at].some(
			(first) => first >= 0 && first + 1 < terms.length && neighbours.has(both(terms, first)),
		);
		return WAYS * (content[term] ?? 0) + (!bag.has(term) ? 0 : beside ? 2 : 1);
	});
}

/** What a word of each kind adds to the evidence, by the rates inside the stretch and outside. */
function gainsOf(kinds: Uint8Array, stretch: Stretch): readonly number[] {
	const inside = [...INSIDE];
	const outside = [...CHANCE];
	kinds.forEach((kind, at) => {
		const counts = at >= stretch.from && at < stretch.to ? inside : outside;
		counts[kind] = (counts[kind] ?? 0) + 1;
	});
	const chance = ratesOf(outside);
	return ratesOf(inside).map((rate, kind) => Math.log(rate / (chance[kind] ?? 1)));
}

function ratesOf(counts: readonly number[]): readonly number[] {
	return counts.map((count, kind) => {
		const first = kind - (kind % WAYS);
		return count / counts.slice(first, first + WAYS).reduce((sum, one) => sum + one, 0);
	});
}
