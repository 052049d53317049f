import { rootFeature, rowsOf, unknownFeature } from "../../src/engine/syntax/features.ts";
import type { TreebankSentence } from "./conllu.ts";
import type { Example } from "./network.ts";
import type { Random } from "./random.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A sentence of the treebank in the network's numbers, with what dropping out words needs. */
export interface Lesson extends Example {
	/** How often the form of each word stands in the treebank; [0] is the root's. */
	readonly seen: readonly number[];
}

/** Makes lessons of sentences. */
export function lessonMaker(vocabulary: Vocabulary): (sentence: TreebankSentence) => Lesson {
	const { rowOf, forms } = vocabulary;
	const [upos, xpos, labels] = [vocabulary.upos, vocabulary.xpos, vocabulary.labels].map(indexer) as [
		(name: string) => number,
		(name: string) => number,
		(name: string) => number,
	];
	const known = new Map<string, ReturnType<typeof rowsOf>>();
	const rows = (form: string) => {
		const found = known.get(form) ?? rowsOf(vocabulary.featuresOf(form), rowOf);
		known.set(form, found);
		return found;
	};
	return ({ words }) => ({
		rows: [
			Int32Array.of(rowOf.get(rootFeature) ?? 0),
			...words.map(({ form }, at) => {
				const [before, after] = [rows(words[at - 1]?.form ?? ""), rows(words[at + 1]?.form ?? "")];
				return Int32Array.from([...rows(form).own, ...before.toNext, ...after.toPrevious]);
			}),
		],
		heads: [0, ...words.map(({ head }) => head + 1)],
		labels: [0, ...words.map(({ deprel }) => labels(deprel))],
		upos: [0, ...words.map((word) => upos(word.upos))],
		xpos: [0, ...words.map((word) => xpos(word.xpos))],
		seen: [0, ...words.map(({ form }) => forms.get(vocabulary.featuresOf(form).form) ?? 0)],
	});
}

/** The place of a name in the list; throws for one that is not in it. */
function indexer(names: readonly string[]): (name: string) => number {
	const places = new Map(names.map((name, at) => [name, at]));
	return (name) => {
		const place = places.get(name);
		if (place === undefined) throw new Error(`the treebank has no tag or label “${name}”`);
		return place;
	};
}

/**
 * The lesson with gaps: a word's form is unknown with probability 0.25 / (0.25 + its frequency) (Kiperwasser and
 * Goldberg, TACL 2016), and each feature is left out with probability `rate`.
 */
export function withGaps(lesson: Lesson, rate: number, vocabulary: Vocabulary, random: Random): Example {
	const unknown = vocabulary.rowOf.get(unknownFeature) ?? 0;
	const rows = lesson.rows.map((list, at) => {
		if (at === 0) return list;
		const seen = lesson.seen[at] ?? 0;
		const hidden = random.uniform() < 0.25 / (0.25 + seen) || random.uniform() < rate;
		return list
			.map((row, i) => (i === 0 && hidden ? unknown : row))
			.filter((_, i) => i === 0 || random.uniform() >= rate);
	});
	return { ...lesson, rows };
}
