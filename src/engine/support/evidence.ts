import type { Alignment } from "../alignment.ts";
import type { Comparison } from "../divergences/comparison.ts";
import type { Pairing } from "../pairing.ts";
import type { Passage } from "../passages.ts";
import type { WordInventory } from "../word-inventory.ts";

/** What a claim's words are looked for in. */
export interface SupportEvidence {
	/** The passage that lies nearest first, then those beside it and the next nearest. */
	readonly pairings: readonly Pairing[];
	/** The words of the nearest passage's article. */
	readonly inventory: WordInventory;
}

const MOST_PASSAGES = 7;
const SPEAKS = 0.15;

/** The passages that can support the claim; `nearest` is best first and holds the closest. */
export function supportEvidence(comparison: Comparison, nearest: readonly Alignment[]): SupportEvidence {
	const { closest, neighbours, pairingWith, readingOf } = comparison;
	const passages = new Set<Passage>([closest.passage, ...neighbours(closest.passage, 1)]);
	for (const { passage, coverage } of nearest) {
		if (passages.size >= MOST_PASSAGES) break;
		if (coverage >= SPEAKS) passages.add(passage);
	}
	return { pairings: [...passages].map(pairingWith), inventory: readingOf(closest.passage).whole.inventory };
}
