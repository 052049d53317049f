import type { Alignment } from "../alignment.ts";
import type { Look } from "../asked.ts";
import type { ClaimCitations } from "../citations/claim-citations.ts";
import type { Language } from "../language.ts";
import type { Draft } from "../model.ts";
import type { Pairing } from "../pairing.ts";
import type { Passage } from "../passages.ts";
import type { Reading } from "../reading.ts";
import type { Sentence } from "../sentences.ts";
import type { Token } from "../tokens.ts";
import type { Divergence } from "./divergence.ts";

/** A draft sentence in its surroundings, and the corpus as far as a comparator may look. */
export interface ClaimContext extends ClaimCitations {
	readonly draft: Draft;
	readonly claim: Sentence;
	/** What the claim says; its document is the draft's block. */
	readonly reading: Reading;
	/** What a passage of the corpus says; its document is the article. */
	readonly readingOf: (passage: Passage) => Reading;
	/** Which word of the claim answers which of a passage. */
	readonly pairingWith: (passage: Passage) => Pairing;
	readonly language: Language;
	/** The draft's sentences before the claim in its paragraph, nearest first. */
	readonly before: readonly Sentence[];
	/** The draft's sentences after the claim in its paragraph, nearest first. */
	readonly after: readonly Sentence[];
	/**
	 * What a comparator takes from the sentences around the claim. When these are edited, the claim is compared again only
	 * if what `told` tells of it, as JSON has it with places counted from the claim's, is no longer the same.
	 */
	readonly look: <Seen>(take: Look<Seen>, told?: (seen: Seen) => unknown) => Seen;
	/** Where the sentences before it in its paragraph were found last; undefined when nowhere. */
	readonly told: Passage | undefined;
	/** The passages of the corpus that share most of these words, best first; without a limit as many as are ever looked at. */
	readonly search: (tokens: readonly Token[], limit?: number) => readonly Passage[];
	/** The passages up to `reach` before and after one in its article, in order, without the passage itself. */
	readonly neighbours: (passage: Passage, reach: number) => readonly Passage[];
}

/** A traced claim and the passages that carry it. */
export interface Comparison extends ClaimContext {
	/** The best-aligned passage. */
	readonly closest: Alignment;
	/** Every passage that carries the claim, the closest first. */
	readonly carriers: readonly Alignment[];
}

/** One family of findings. Total: any input gives a list, and "cannot tell" is the empty one. */
export type Comparator = (comparison: Comparison) => readonly Divergence[];
