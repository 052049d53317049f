import type { Alignment } from "../alignment.ts";
import type { Divergence } from "../divergences/divergence.ts";
import { findingSeverities } from "../findings.ts";
import type { WordChance } from "./support.ts";
import { WORD_FEATURES } from "./word-features.ts";

/** The features of a whole claim in the order of their values. */
export const SENTENCE_FEATURES = [
	"words",
	"most",
	"second",
	"third",
	"mean",
	"surprise",
	"halves",
	"thirds",
	"mostName",
	"mostFigure",
	"mostVerb",
	"mostNoun",
	"mostModifier",
	"mostOther",
	"coverageClosest",
	"coverageAnywhere",
	"coverage",
	"precision",
	"similarity",
	"inOrder",
	"serious",
	"light",
	"incompatible",
	"surest",
	"meanArc",
	"leastArc",
	"meanBetween",
] as const;

/**
 * The features that speak for support (1) or against it (-1) wherever they stand: a word that is less likely to be the
 * source's never makes a claim better supported.
 */
export const SENTENCE_SIGNS: Readonly<Partial<Record<(typeof SENTENCE_FEATURES)[number], 1 | -1>>> = {
	most: -1,
	second: -1,
	third: -1,
	mean: -1,
	surprise: -1,
	halves: -1,
	thirds: -1,
	mostName: -1,
	mostFigure: -1,
	mostVerb: -1,
	mostNoun: -1,
	mostModifier: -1,
	mostOther: -1,
	serious: -1,
	light: -1,
	incompatible: -1,
	surest: -1,
	coverageClosest: 1,
	coverageAnywhere: 1,
	coverage: 1,
	precision: 1,
	similarity: 1,
	inOrder: 1,
	meanArc: 1,
	leastArc: 1,
	meanBetween: 1,
};

const places = new Map(SENTENCE_FEATURES.map((name, place) => [name, place]));

/** Log odds by the mean surprise of the words alone: trees see steps, and the least likelier slip has to count. */
export function surpriseOffset(values: ArrayLike<number>): number {
	const of = (name: (typeof SENTENCE_FEATURES)[number]) => values[places.get(name) ?? 0] ?? 0;
	return (-SLOPE * of("surprise")) / Math.max(1, of("words"));
}

const SLOPE = 7;

const at = Object.fromEntries(WORD_FEATURES.map((name, index) => [name, index])) as Record<
	(typeof WORD_FEATURES)[number],
	number
>;

/** What its words, its alignment and the findings of the rules say of a claim as a whole. */
export function sentenceFeatures(
	words: readonly WordChance[],
	closest: Alignment,
	divergences: readonly Divergence[],
): Float32Array {
	const chances = words.map(({ chance }) => chance);
	const sorted = [...chances].sort((a, b) => b - a);
	const most = (...sorts: (typeof WORD_FEATURES)[number][]) =>
		Math.max(
			0,
			...words.filter(({ values }) => sorts.some((sort) => values[at[sort]] === 1)).map((one) => one.chance),
		);
	const mean = (name: (typeof WORD_FEATURES)[number]) =>
		words.reduce((sum, { values }) => sum + (values[at[name]] ?? 0), 0) / Math.max(1, words.length);
	const arcs = words.map(({ values }) => values[at.arcHead] ?? 0);
	const grave = divergences.map(({ type, severity }) => severity ?? findingSeverities[type]);
	const serious = grave.filter((one) => one === "error" || one === "warning").length;
	const known: Readonly<Record<(typeof SENTENCE_FEATURES)[number], number>> = {
		words: words.length,
		most: sorted[0] ?? 0,
		second: sorted[1] ?? 0,
		third: sorted[2] ?? 0,
		mean: chances.reduce((sum, one) => sum + one, 0) / Math.max(1, words.length),
		surprise: chances.reduce((sum, one) => sum - Math.log(Math.max(1e-6, 1 - one)), 0),
		halves: chances.filter((one) => one > 0.5).length,
		thirds: chances.filter((one) => one > 0.3).length,
		mostName: most("name"),
		mostFigure: most("figure"),
		mostVerb: most("verb"),
		mostNoun: most("noun"),
		mostModifier: most("adjective", "adverb"),
		mostOther: most("negation", "modal", "preposition", "other"),
		coverageClosest: words[0]?.values[at.coverageClosest] ?? 0,
		coverageAnywhere: words[0]?.values[at.coverageAnywhere] ?? 0,
		coverage: closest.coverage,
		precision: closest.precision,
		similarity: closest.similarity,
		inOrder: closest.inOrder,
		serious,
		light: divergences.length - serious,
		incompatible: divergences.filter(({ relation }) => relation === "incompatible").length,
		surest: Math.max(0, ...divergences.map(({ confidence }) => confidence)),
		meanArc: arcs.reduce((sum, one) => sum + one, 0) / Math.max(1, arcs.length),
		leastArc: Math.min(1, ...arcs),
		meanBetween: mean("between"),
	};
	return Float32Array.from(SENTENCE_FEATURES, (name) => known[name]);
}
