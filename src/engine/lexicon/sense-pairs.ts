// How likely a word is meant in each of its senses, and the likeliest pair of senses for which something holds.
import type { Lexicon, Term } from "./lexicon.ts";
import { synsetOf } from "./tables.ts";

/** One sense of a word, as a candidate for what the word means where it stands. */
export interface WeighedSense {
	readonly sense: number;
	readonly synset: number;
	/** 0 for the most frequent sense. */
	readonly rank: number;
	/** The share of this sense among the uses of the word; the shares of all senses add up to 1. */
	readonly share: number;
}

/** What holds between two words by their senses. */
export interface SensePair {
	/** The ranks, from 0, of the two likeliest senses for which it holds. */
	readonly ranks: readonly [number, number];
	/**
	 * From 0 to 1: the square root of the chance that it holds when each word's sense is drawn by its share. The root,
	 * because two words that are compared stand in texts about one thing, and their senses are drawn together.
	 */
	readonly strength: number;
}

/** How much a sense's rank counts against its tags: a word tagged fewer times than this goes mostly by rank. */
const PRIOR = 3;

/**
 * The senses of a word with their shares: counts of the tagged texts, smoothed with a prior that falls off with the
 * rank as the senses' frequencies do (G. K. Zipf), since most words are tagged rarely or never.
 */
export function weighedSenses(lexicon: Lexicon, { lemma, upos }: Term): readonly WeighedSense[] {
	const senses = lexicon.senses(lemma, upos);
	const { tagCounts } = lexicon.tables;
	let total = PRIOR;
	let harmonic = 0;
	senses.forEach((sense, rank) => {
		total += tagCounts[sense] ?? 0;
		harmonic += 1 / (rank + 1);
	});
	return senses.map((sense, rank) => {
		const prior = PRIOR / ((rank + 1) * harmonic);
		const share = ((tagCounts[sense] ?? 0) + prior) / total;
		return { sense, synset: synsetOf(lexicon.tables, sense), rank, share };
	});
}

/**
 * Adds up the pairs of senses, one of each list, by what each is worth (0 to 1, 0 when unrelated); undefined when
 * none is worth anything.
 */
export function weighPairs(
	left: readonly WeighedSense[],
	right: readonly WeighedSense[],
	worth: (a: WeighedSense, b: WeighedSense) => number,
): SensePair | undefined {
	let sum = 0;
	let most = 0;
	let ranks: readonly [number, number] = [0, 0];
	for (const a of left) {
		for (const b of right) {
			const value = worth(a, b);
			if (value === 0) continue;
			const chance = a.share * b.share * value * value;
			sum += chance;
			if (chance <= most) continue;
			most = chance;
			ranks = [a.rank, b.rank];
		}
	}
	return most > 0 ? { ranks, strength: Math.min(1, Math.sqrt(sum)) } : undefined;
}

/**
 * The pair for a link between two words and not between two meanings, as antonyms and words made of one another are:
 * people know it of the words ("rise" and "fall", of prices too), so that the linked senses stand for others.
 */
export function ofWords(pair: SensePair | undefined, worth: number): SensePair | undefined {
	return pair && { ...pair, strength: worth * Math.sqrt(pair.strength) };
}

/** The stronger of two, the first when they are alike; undefined when there is none. */
export function stronger<Pair extends SensePair>(a: Pair | undefined, b: Pair | undefined): Pair | undefined {
	if (a === undefined || b === undefined) return a ?? b;
	return b.strength > a.strength ? b : a;
}
