import type { Passage } from "../passages.ts";
import { type Sentence, sharedTerms } from "../sentences.ts";
import type { Comparison } from "./comparison.ts";

/** Passages on each side beyond which an article speaks of something else, or is a book. */
export const ARTICLE_REACH = 80;
const MOST = 8;

/** The passages of the articles that carry the claim. */
export function articlePassages({ closest, carriers, neighbours }: Comparison): readonly Passage[] {
	const articles = new Map(
		[closest, ...carriers].map(({ passage }) => [passage.article.key, passage] as const),
	);
	return [...articles.values()].flatMap((passage) => [passage, ...neighbours(passage, ARTICLE_REACH)]);
}

/** The passages of the closest one's article that share most with the claim, that one first. */
export function passagesOfTheEvent({ claim, closest, neighbours }: Comparison): readonly Passage[] {
	return [closest.passage, ...sharingMost(claim, neighbours(closest.passage, ARTICLE_REACH), MOST - 1)];
}

const MOST_AROUND = 8;

/** The closest passage, the carriers, and what of the closest one's article shares most words with the claim. */
export function fullestPassages({ claim, closest, carriers, neighbours }: Comparison): readonly Passage[] {
	const others = sharingMost(claim, neighbours(closest.passage, ARTICLE_REACH), MOST_AROUND);
	const first = [closest, ...carriers].map(({ passage }) => passage);
	return [...new Set([...first, ...others])].slice(0, MOST_AROUND);
}

/** Those passages that have most of the claim's words of content, two at least, the fullest first. */
export function sharingMost(
	claim: Sentence,
	passages: readonly Passage[],
	limit: number,
): readonly Passage[] {
	return passages
		.map((passage) => ({ passage, shared: sharedTerms(claim, passage) }))
		.filter(({ shared }) => shared >= LEAST_SHARED)
		.sort((a, b) => b.shared - a.shared)
		.slice(0, limit)
		.map(({ passage }) => passage);
}

const LEAST_SHARED = 2;
