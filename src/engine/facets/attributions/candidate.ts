import type { Range } from "./clause-tree.ts";

/** How the words present what somebody says, thinks or wants. */
export type Frame =
	/** A clause or quoted words: "said that …", "…, she said". */
	| "statement"
	/** "according to", "in her view". */
	| "phrase"
	/** "seems to", "is expected to": nobody, or hardly anybody, is named. */
	| "appearance"
	/** "wants to", "urged them to". */
	| "intent"
	/** "called it a mistake", "accused him of lying". */
	| "judgement"
	/** "opposed the tax", "spoke about the war". */
	| "topic"
	/** "is sure that", "critical of". */
	| "state"
	/** "her promise to resign", "concerns about". */
	| "noun"
	/** "Cole: Rates will fall", "COLE: I agree." */
	| "label";

/** An attribution within one sentence, in words, before quotations and neighbours are looked at. */
export interface Candidate {
	/** The word that carries the cue's meaning: "said", "critical", "plan", "according". */
	readonly head: number;
	/** Its lemma, with a particle: "point_out". */
	readonly lemma: string;
	readonly frame: Frame;
	readonly cue: Range;
	readonly source: Range | undefined;
	/** Empty when the content must be a quotation beside the sentence's words. */
	readonly content: readonly Range[];
	/** Whether quoted words beside it can be what is said. */
	readonly speech: boolean;
}
