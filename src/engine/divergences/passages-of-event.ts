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

/** How far from the evidence an article is searched for like words, and how many passages are read for them. */
const AROUND_REACH = 80;
const MOST_AROUND = 8;

/** The carriers, what stands beside the closest, and what of its article shares most words with the claim. */
export function passagesAround({ claim, closest, carriers, neighbours }: Comparison): readonly Passage[] {
	const terms = new Set(claim.tokens.flatMap(({ content, term }) => (content ? [term] : [])));
	const shared = ({ tokens }: Passage) =>
		new Set(tokens.flatMap(({ term }) => (terms.has(term) ? [term] : []))).size;
	const others = neighbours(closest.passage, AROUND_REACH)
		.map((passage) => ({ passage, count: shared(passage) }))
		.filter(({ count }) => count >= 2)
		.sort((a, b) => b.count - a.count || a.passage.ordinal - b.passage.ordinal)
		.map(({ passage }) => passage);
	const first = [closest, ...carriers].map(({ passage }) => passage);
	return [...new Set([...first, ...others])].slice(0, MOST_AROUND);
}
