// How far the sources support a claim: the chance of each word that they do not, from what stands around it there; and
// from these, the alignment and the findings of the rules one score for the sentence. Both are boosted trees trained by
// `npm run train:support`; the facts they weigh are those that the hover shows.
import type { Alignment } from "../alignment.ts";
import type { Comparison } from "../divergences/comparison.ts";
import type { Divergence } from "../divergences/divergence.ts";
import type { Span } from "../model.ts";
import { supportEvidence } from "./evidence.ts";
import { chance, type Forest } from "./forest.ts";
import { sentenceFeatures, surpriseOffset } from "./sentence-features.ts";
import { wordFeatures } from "./word-features.ts";

/** A word of the claim, and the chance 0..1 that no source supports it. */
export interface WordChance extends Span {
	readonly chance: number;
	/** Its `WORD_FEATURES`. */
	readonly values: Float32Array;
}

/** How far the sources support a claim, and from what that was read. */
export interface Support {
	/** 0..1: the chance that the sources support the claim, as the model has learnt it. */
	readonly score: number;
	readonly words: readonly WordChance[];
	/** Its `SENTENCE_FEATURES`. */
	readonly values: Float32Array;
	/** What the features were taken from. */
	readonly closest: Alignment;
	readonly divergences: readonly Divergence[];
}

/** The same support with the chances of its words from another forest, its score left as it was; for training. */
export function resummed(support: Support, forest: Forest): Support {
	const { closest, divergences } = support;
	const words = support.words.map((word) => ({ ...word, chance: chance(forest, word.values) }));
	return { ...support, words, values: sentenceFeatures(words, closest, divergences) };
}

/** The support of a claim; `nearest` are all passages that were aligned with it, best first. */
export function supportOf(
	comparison: Comparison,
	nearest: readonly Alignment[],
	divergences: readonly Divergence[],
): Support {
	const { support } = comparison.language;
	const evidence = supportEvidence(comparison, nearest);
	const words = wordFeatures(comparison, evidence, divergences).map(({ start, end, values }) => ({
		...{ start, end, values },
		chance: chance(support.words, values),
	}));
	const values = sentenceFeatures(words, comparison.closest, divergences);
	const score = chance(support.sentences, values, surpriseOffset(values));
	return { score, words, values, closest: comparison.closest, divergences };
}
