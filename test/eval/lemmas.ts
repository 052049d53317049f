import type { Lexicon } from "../../src/engine/lexicon/lexicon.ts";
import { UPOS } from "../../src/engine/syntax/tree.ts";

/** A sentence of a treebank, as far as lemmas need it. */
export interface TaggedSentence {
	readonly words: readonly {
		readonly form: string;
		readonly lemma: string;
		readonly upos: string;
		readonly xpos: string;
	}[];
}

/** Shares of words, from 0 to 1. */
export interface LemmaAccuracy {
	/** Words measured: all but those the treebank gives no lemma, as the second half of "with out". */
	readonly n: number;
	/** The lemma is the treebank's. */
	readonly exact: number;
	/** It is but for capitals. */
	readonly anyCase: number;
}

/** How often the lexicon gives the treebank's lemma for its own tags. */
export function lemmaAccuracy(sentences: Iterable<TaggedSentence>, lexicon: Lexicon): LemmaAccuracy {
	let [n, exact, anyCase] = [0, 0, 0];
	for (const { words } of sentences) {
		for (const { form, lemma, upos, xpos } of words) {
			const tag = UPOS.find((one) => one === upos);
			if (tag === undefined || (lemma === "_" && form !== "_")) continue;
			const given = lexicon.lemma(form, tag, xpos);
			n++;
			if (given === lemma) exact++;
			if (given.toLowerCase() === lemma.toLowerCase()) anyCase++;
		}
	}
	return { n, exact: n === 0 ? 0 : exact / n, anyCase: n === 0 ? 0 : anyCase / n };
}
