import { type Alignment, align, type TermWeight } from "./alignment.ts";
import type { Corpus } from "./corpus.ts";
import { looseTimeWords } from "./data/time-words.ts";
import type { Passage } from "./passages.ts";
import type { Sentence } from "./sentences.ts";

/** How many passages retrieval gives to choose from. */
export const RETRIEVED = 60;
const ALIGNED = 24;
const LOOSE = 0.25;

/** The corpus's passages that may carry the sentence, aligned, best first. */
export function candidates(
	claim: Sentence,
	corpus: Corpus,
	retrieved: readonly Passage[] = corpus.search(claim.tokens, RETRIEVED),
): readonly Alignment[] {
	const weight = claimWeight(corpus);
	const terms = new Map(
		claim.tokens.filter((token) => token.content).map((token) => [token.term, weight(token.term)]),
	);
	const ranked = retrieved
		.map((passage) => ({ passage, shared: sharedWeight(passage, terms) }))
		.sort((a, b) => b.shared - a.shared)
		.slice(0, ALIGNED);
	const copied = (alignment: Alignment) =>
		Number(corpus.sameOriginAs(alignment.passage.article.key) !== null);
	return ranked
		.map(({ passage }) => align(claim, passage, weight, corpus.similarityIn(passage.article.key)))
		.sort(
			(a, b) =>
				b.score - a.score || b.similarity - a.similarity || copied(a) - copied(b) || betterAligned(a, b),
		);
}

/** How much a word tells about which fact is meant; "earlier this year" tells little. */
export function claimWeight(corpus: Corpus): TermWeight {
	return (term) => (looseTimeWords.has(term) ? LOOSE : 1) * corpus.weight(term);
}

/** Orders alignments best first; prose before a headline, then the article's path and place. */
export function betterAligned(a: Alignment, b: Alignment): number {
	return (
		b.score - a.score ||
		b.similarity - a.similarity ||
		Number(a.passage.kind === "headline") - Number(b.passage.kind === "headline") ||
		(a.passage.article.path < b.passage.article.path
			? -1
			: a.passage.article.path > b.passage.article.path
				? 1
				: 0) ||
		a.passage.ordinal - b.passage.ordinal
	);
}

function sharedWeight(passage: Passage, terms: ReadonlyMap<string, number>): number {
	let sum = 0;
	for (const term of new Set(passage.tokens.map((token) => token.term))) sum += terms.get(term) ?? 0;
	return sum;
}
