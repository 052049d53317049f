import type { Passage } from "../passages.ts";
import type { Comparison } from "./comparison.ts";
import { articlePassages, sharingMost } from "./passages-of-event.ts";
import { laterBy } from "./timeline.ts";

/** How many sentences of the claim's articles are looked at beside the closest passage. */
const MOST = 5;

/**
 * Where the claim may be said as it is though the closest passage says otherwise: the sentences beside that, the other
 * carriers, and what else of the carrying articles shares most words; each once, without the closest.
 */
export function otherPassages(comparison: Comparison): readonly Passage[] {
	const { closest, carriers, claim } = comparison;
	const all = [
		...comparison.neighbours(closest.passage, 1),
		...carriers.map(({ passage }) => passage),
		...sharingMost(claim, articlePassages(comparison), MOST),
	];
	return [...new Set(all)].filter((passage) => passage !== closest.passage);
}

/** What later articles about the same event say in most of the claim's words: the newer development wins. */
export function laterPassages({ claim, search }: Comparison, passage: Passage): readonly Passage[] {
	return search(claim.tokens, 2 * MOST).filter(
		(other) => other.kind !== "headline" && (laterBy(passage.article, other.article) ?? 0) > 0,
	);
}

/** What earlier articles about the same event say in most of the claim's words. */
export function earlierPassages({ claim, search }: Comparison, passage: Passage): readonly Passage[] {
	return search(claim.tokens, 2 * MOST).filter(
		(other) => other.kind !== "headline" && (laterBy(other.article, passage.article) ?? 0) > 0,
	);
}
