// How likely a word is meant in each of its senses, and with it how likely a relation holds between two words of which
// WordNet only tells that it holds between some of their senses.
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

/** All that a word can mean. */
export interface Meaning {
	/** The most frequent first; [] for a word that is not listed. */
	readonly senses: readonly WeighedSense[];
	readonly bySense: ReadonlyMap<number, WeighedSense>;
	readonly bySynset: ReadonlyMap<number, WeighedSense>;
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
export function meaningOf(lexicon: Lexicon, { lemma, upos }: Term): Meaning {
	const numbers = lexicon.senses(lemma, upos);
	const { tagCounts } = lexicon.tables;
	let total = PRIOR;
	let harmonic = 0;
	for (let rank = 0; rank < numbers.length; rank++) {
		total += tagCounts[numbers[rank] ?? 0] ?? 0;
		harmonic += 1 / (rank + 1);
	}
	const senses = numbers.map((sense, rank) => {
		const prior = PRIOR / ((rank + 1) * harmonic);
		const share = ((tagCounts[sense] ?? 0) + prior) / total;
		return { sense, synset: synsetOf(lexicon.tables, sense), rank, share };
	});
	return {
		senses,
		bySense: new Map(senses.map((one) => [one.sense, one])),
		bySynset: new Map(senses.map((one) => [one.synset, one])),
	};
}

/** Tells `weigh` that a sense is related, and what that is worth, from 0 to 1; undefined is ignored. */
export type Match = (other: WeighedSense | undefined, worth: number) => void;

/**
 * Adds up the pairs of senses that are related: `related` gives for a sense of the left word all related senses of the
 * right one, of which each counts once, for the most it is worth. Undefined when none is.
 */
export function weigh(
	left: Meaning,
	related: (sense: WeighedSense, match: Match) => void,
): SensePair | undefined {
	let sum = 0;
	let most = 0;
	let ranks: readonly [number, number] = [0, 0];
	// Of most pairs of words no senses are related.
	let worths: Map<WeighedSense, number> | undefined;
	const match: Match = (other, worth) => {
		if (other === undefined) return;
		worths ??= new Map();
		if (worth > (worths.get(other) ?? 0)) worths.set(other, worth);
	};
	for (const sense of left.senses) {
		related(sense, match);
		if (worths === undefined || worths.size === 0) continue;
		for (const [other, worth] of worths) {
			const chance = sense.share * other.share * worth * worth;
			sum += chance;
			if (chance <= most) continue;
			most = chance;
			ranks = [sense.rank, other.rank];
		}
		worths.clear();
	}
	return most > 0 ? { ranks, strength: Math.min(1, Math.sqrt(sum)) } : undefined;
}

/**
 * The pair for a link between two words and not between two meanings, as antonyms and words made of one another are:
 * people know it of the words ("rise" and "fall", of prices too), so that the linked senses stand for others.
 */
export function ofWords(pair: SensePair | undefined): SensePair | undefined {
	return pair && { ...pair, strength: Math.sqrt(pair.strength) };
}

/** The stronger of two, the first when they are alike; undefined when there is none. */
export function stronger<Pair extends SensePair>(a: Pair | undefined, b: Pair | undefined): Pair | undefined {
	if (a === undefined || b === undefined) return a ?? b;
	return b.strength > a.strength ? b : a;
}
