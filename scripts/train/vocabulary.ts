import type { Lexicon } from "../../src/engine/lexicon/lexicon.ts";
import {
	type FormFeatures,
	featuresOf,
	rootFeature,
	unknownFeature,
} from "../../src/engine/syntax/features.ts";
import type { TreebankSentence, TreebankWord } from "./conllu.ts";

/** What a model names: the rows of its feature table, its tags and labels. */
export interface Vocabulary {
	/** Hash of the feature of each row. */
	readonly features: Uint32Array;
	readonly rowOf: ReadonlyMap<number, number>;
	/** How often each form feature stands in the treebank. */
	readonly forms: ReadonlyMap<number, number>;
	readonly upos: readonly string[];
	readonly xpos: readonly string[];
	readonly labels: readonly string[];
	featuresOf(form: string): FormFeatures;
}

/** How often a feature must occur to have a vector. */
const LEAST = { form: 2, own: 8, neighbour: 15 };

export function vocabularyOf(sentences: readonly TreebankSentence[], lexicon: Lexicon): Vocabulary {
	const known = new Map<string, FormFeatures>();
	const features = (form: string): FormFeatures => {
		const found = known.get(form) ?? featuresOf(form, lexicon);
		known.set(form, found);
		return found;
	};
	const counts = {
		form: new Map<number, number>(),
		own: new Map<number, number>(),
		neighbour: new Map<number, number>(),
	};
	const count = (kind: keyof typeof counts, list: readonly number[]) => {
		for (const feature of list) counts[kind].set(feature, (counts[kind].get(feature) ?? 0) + 1);
	};
	for (const { words } of sentences) {
		words.forEach(({ form }, at) => {
			const here = features(form);
			count("form", [here.form]);
			count("own", here.own);
			count("neighbour", features(words[at - 1]?.form ?? "").toNext);
			count("neighbour", features(words[at + 1]?.form ?? "").toPrevious);
		});
	}
	const rowOf = new Map<number, number>([
		[rootFeature, 0],
		[unknownFeature, 1],
	]);
	for (const kind of ["form", "own", "neighbour"] as const) {
		for (const [feature, times] of counts[kind]) {
			if (times >= LEAST[kind] && !rowOf.has(feature)) rowOf.set(feature, rowOf.size);
		}
	}
	const names = (of: (word: TreebankWord) => string) =>
		[...new Set(sentences.flatMap(({ words }) => words.map(of)))].sort();
	return {
		features: Uint32Array.from(rowOf.keys()),
		rowOf,
		forms: counts.form,
		upos: names((word) => word.upos),
		xpos: names((word) => word.xpos),
		labels: names((word) => word.deprel),
		featuresOf: features,
	};
}
