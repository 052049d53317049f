import type { Passage } from "../passages.ts";
import type { Comparison } from "./comparison.ts";

/** Passages on each side beyond which an article speaks of something else, or is a book. */
const ARTICLE_REACH = 80;
const MOST = 12;

/** The passages of the articles that carry the claim. */
export function articlePassages({ closest, carriers, neighbours }: Comparison): readonly Passage[] {
	const articles = new Map(
		[closest, ...carriers].map(({ passage }) => [passage.article.key, passage] as const),
	);
	return [...articles.values()].flatMap((passage) => [passage, ...neighbours(passage, ARTICLE_REACH)]);
}

/** The passages of the closest one's article that share most with the claim, that one first. */
export function passagesOfTheEvent({ claim, closest, search }: Comparison): readonly Passage[] {
	const { article } = closest.passage;
	const found = search(claim.tokens, SEARCHED).filter((passage) => passage.article.key === article.key);
	return [...new Set([closest.passage, ...found])].slice(0, MOST);
}

const SEARCHED = 60;
