import type { Alignment } from "../alignment.ts";
import type { Comparison } from "../divergences/comparison.ts";
import { isAlike, type Pairing } from "../pairing.ts";
import { formsOf } from "../pairing-forms.ts";
import type { Passage } from "../passages.ts";
import { contentTerms } from "../sentences.ts";
import type { WordInventory } from "../word-inventory.ts";

/** What a claim's words are looked for in. */
export interface SupportEvidence {
	/** The passage that lies nearest first, then those beside it and the next nearest. */
	readonly pairings: readonly Pairing[];
	/** The words of the nearest passage's article. */
	readonly inventory: WordInventory;
}

const MOST_PASSAGES = 5;
/** Share of the claim's content that a passage has which may support some of it. */
const SPEAKS = 0.3;

/** The passages that can support the claim; `nearest` is best first and holds the closest. */
export function supportEvidence(comparison: Comparison, nearest: readonly Alignment[]): SupportEvidence {
	const { claim, closest, neighbours, pairingWith, readingOf } = comparison;
	const { inventory } = readingOf(closest.passage).whole;
	const own = pairingWith(closest.passage);
	if (hasEverything(own)) return { pairings: [own], inventory };
	const terms = contentTerms(claim);
	const beside = neighbours(closest.passage, 1).filter(({ tokens }) =>
		tokens.some(({ term }) => terms.has(term)),
	);
	const passages = new Set<Passage>([closest.passage, ...beside]);
	for (const { passage, coverage } of nearest) {
		if (passages.size >= MOST_PASSAGES) break;
		if (coverage >= SPEAKS) passages.add(passage);
	}
	return { pairings: [...passages].map(pairingWith), inventory };
}

/** Whether a passage has the like of every word of content: then the others, whose trees are costly, tell little more. */
function hasEverything({ draft, ofDraft }: Pairing): boolean {
	return formsOf(draft).every(({ at }) => isAlike(ofDraft(at)));
}

/** Words of content on either side of one that are looked at with it. */
export const WINDOW = 3;

/** Those of some words, in order, that stand next to one of them on either side. */
export function windowAround(content: readonly number[], at: number): readonly number[] {
	const before = content.filter((one) => one < at).slice(-WINDOW);
	const after = content.filter((one) => one > at).slice(0, WINDOW);
	return [...before, ...after];
}
