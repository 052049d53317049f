import type { Span } from "../model.ts";

/** Universal part-of-speech tags (universaldependencies.org/u/pos). */
export const UPOS = [
	"ADJ",
	"ADP",
	"ADV",
	"AUX",
	"CCONJ",
	"DET",
	"INTJ",
	"NOUN",
	"NUM",
	"PART",
	"PRON",
	"PROPN",
	"PUNCT",
	"SCONJ",
	"SYM",
	"VERB",
	"X",
] as const;

export type Upos = (typeof UPOS)[number];

/**
 * A syntactic word as Universal Dependencies counts them: "don't" is "do" and "n't", "Ade's" is "Ade" and "'s",
 * "15-year" is three words. `start` and `end` point into the whole text; `text` is exactly that slice.
 */
export interface Word extends Span {
	readonly text: string;
	/** Dictionary form in lower case; names keep their capitals. */
	readonly lemma: string;
	readonly upos: Upos;
	/** Penn Treebank tag: "VBD", "NNP", "MD". */
	readonly xpos: string;
	/** Index of the head in the same sentence; -1 for the root. */
	readonly head: number;
	/** Universal Dependencies relation with its subtype: "nsubj", "nsubj:pass", "obl:agent", "root". */
	readonly deprel: string;
}

/** A sentence with its dependency tree: exactly one word has head -1, and every word leads to it. */
export interface ParsedSentence extends Span {
	readonly words: readonly Word[];
}
