import type { Forest } from "../../src/engine/support/forest.ts";
import {
	SENTENCE_FEATURES,
	SENTENCE_SIGNS,
	surpriseOffset,
} from "../../src/engine/support/sentence-features.ts";
import { resummed } from "../../src/engine/support/support.ts";
import { WORD_FEATURES } from "../../src/engine/support/word-features.ts";
import { type BoostingOptions, boost, meanForest, type Table } from "./boosting.ts";
import { type Case, casePairs, FOLDS } from "./cases.ts";
import { WORD_SIGNS } from "./word-signs.ts";

const WORDS: BoostingOptions = {
	...{ trees: 160, depth: 5, rate: 0.08, leaf: 60, rows: 0.6, features: 0.3, ridge: 5 },
};
const SENTENCES: BoostingOptions = {
	...{ trees: 200, depth: 4, rate: 0.06, leaf: 40, rows: 0.7, features: 0.5, ridge: 5, pairs: 1 },
};

const SIGNS = {
	words: WORD_FEATURES.map((name) => WORD_SIGNS[name] ?? 0),
	sentences: SENTENCE_FEATURES.map((name) => SENTENCE_SIGNS[name] ?? 0),
};

/** How likely no source supports a word. */
export function wordForest(cases: readonly Case[]): Forest {
	const rows: Float32Array[] = [];
	const labels: number[] = [];
	for (const { support, words } of cases) {
		for (const [at, label] of words.entries()) {
			const values = support.words[at]?.values;
			if (label < 0 || values === undefined) continue;
			rows.push(values);
			labels.push(label);
		}
	}
	return halfSigned({ rows, labels }, WORDS, SIGNS.words);
}

/** How likely the sources support a sentence. */
export function sentenceForest(cases: readonly Case[]): Forest {
	const known = cases.filter(({ label }) => label >= 0);
	const rows = known.map(({ support }) => support.values);
	const places = new Map(known.map((one, at) => [one, at]));
	const pairs = casePairs(known).map(
		([right, wrong]) => [places.get(right) ?? 0, places.get(wrong) ?? 0] as const,
	);
	const labels = known.map(({ label }) => label);
	return halfSigned({ rows, labels, offsets: rows.map(surpriseOffset), pairs }, SENTENCES, SIGNS.sentences);
}

/**
 * Half of the trees are held to signs: those tell a text from the same one with a slip better, the free ones two texts
 * from each other.
 */
function halfSigned(table: Table, options: BoostingOptions, signs: readonly number[]): Forest {
	return meanForest(boost(table, options), boost(table, { ...options, signs }));
}

/** The cases with the chances of their words as a forest gives them that has not seen their documents. */
export function outOfFold(cases: readonly Case[]): readonly Case[] {
	const forests = Array.from({ length: FOLDS }, (_, fold) =>
		wordForest(cases.filter((one) => one.fold !== fold)),
	);
	return cases.map((one) => {
		const forest = forests[one.fold];
		return forest === undefined ? one : { ...one, support: resummed(one.support, forest) };
	});
}
