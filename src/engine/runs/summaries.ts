import { bagOf, nearestEdge, type Pair, type Stretch, type StretchPair, sharedWords } from "./sides.ts";
import { maximalStretches } from "./stretches.ts";

/** Share of the content words of a summary that the article has, as expected. */
const CONTAINED = 0.75;
/** Share of the content words of any text that an article may have by chance, at most. */
const MOST_BY_CHANCE = 0.4;
/** Least evidence, as a logarithm of likelihoods; and what of it must lie outside the longest run that explains the rest. */
const LEAST_EVIDENCE = 16;
const LEAST_UNEXPLAINED = 7;
/** The article's stretch is at least so many times as long. */
const LEAST_RATIO = 3;
/** Content terms that a sentence of the article must share to count as drawn upon. */
const LEAST_SHARED = 2;
/** Each is compared with the whole article: the best ones only. */
const MOST = 16;

/**
 * Stretches of the draft whose content the article has, though in no single stretch of like length: neither chance
 * nor one of the `runs` already found explains it.
 */
export function summariesOf(pair: Pair, runs: readonly StretchPair[]): readonly StretchPair[] {
	const gains = gainsOf(pair);
	return maximalStretches(gains)
		.filter(({ gain }) => gain >= LEAST_EVIDENCE)
		.sort((a, b) => b.gain - a.gain || a.from - b.from)
		.slice(0, MOST)
		.flatMap(({ from, to }) => {
			const draft = { from: nearestEdge(pair.draft, from), to: nearestEdge(pair.draft, to) };
			if (unexplained(gains, draft, runs) < LEAST_UNEXPLAINED) return [];
			const source = drawnUpon(pair, draft);
			return source.to - source.from < LEAST_RATIO * (draft.to - draft.from) ? [] : [{ draft, source }];
		});
}

/**
 * Per word of the draft: what it tells for the article as its source. A word that many sentences of the draft have
 * tells what the draft is about, and less of where one sentence comes from.
 */
function gainsOf({ draft, source, content }: Pair): Float64Array {
	const bag = bagOf(source.terms, { from: 0, to: source.words.length });
	const chance = Math.min(MOST_BY_CHANCE, shareContained(draft.terms, content, bag));
	const hit = Math.log(CONTAINED / chance);
	const miss = Math.log((1 - CONTAINED) / (1 - chance));
	const spread = new Map<number, number>();
	for (const unit of draft.units) {
		for (const term of unit.bag.keys()) spread.set(term, (spread.get(term) ?? 0) + 1);
	}
	return Float64Array.from(draft.terms, (term) => {
		if (content[term] !== 1) return 0;
		return bag.has(term) ? hit / (spread.get(term) ?? 1) : miss;
	});
}

/** Of the draft's content words, after four of twenty that are counted beforehand. */
function shareContained(terms: Int32Array, content: Uint8Array, bag: ReadonlyMap<number, number>): number {
	let hits = 4;
	let all = 20;
	for (const term of terms) {
		if (content[term] !== 1) continue;
		all++;
		if (bag.has(term)) hits++;
	}
	return hits / all;
}

/** The evidence outside the run that has most of the stretch. */
function unexplained(gains: Float64Array, stretch: Stretch, runs: readonly StretchPair[]): number {
	let explained: Stretch = { from: 0, to: 0 };
	for (const { draft } of runs) {
		if (sharedWords(draft, stretch) > sharedWords(explained, stretch)) explained = draft;
	}
	let sum = 0;
	for (let at = stretch.from; at < stretch.to; at++) {
		if (at < explained.from || at >= explained.to) sum += gains[at] ?? 0;
	}
	return sum;
}

/** From the first to the last sentence of the article that shares content with the stretch. */
function drawnUpon({ draft, source, content }: Pair, stretch: Stretch): Stretch {
	const bag = bagOf(draft.terms, stretch);
	const drawn = source.units.filter((unit) => {
		let shared = 0;
		for (const term of unit.bag.keys()) if (content[term] === 1 && bag.has(term)) shared++;
		return shared >= LEAST_SHARED;
	});
	return { from: drawn[0]?.from ?? 0, to: drawn.at(-1)?.to ?? 0 };
}
