import type { Range } from "./clause-tree.ts";

/** An attribution within one sentence, in words, before quotations and neighbours are looked at. */
export interface Candidate {
	/** The word that carries the cue's meaning: "said", "critical", "plan", "according". */
	readonly head: number;
	/** Its lemma, with a particle: "point_out". */
	readonly lemma: string;
	readonly cue: Range;
	readonly source: Range | undefined;
	/** Empty when the content must be a quotation beside the sentence's words. */
	readonly content: readonly Range[];
	/** Whether quoted words beside it can be what is said. */
	readonly speech: boolean;
}
