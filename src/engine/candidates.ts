import { type Alignment, align, type TermWeight } from "./alignment.ts";
import type { Corpus } from "./corpus.ts";
import { looseTimeWords } from "./data/time-words.ts";
import type { QueryTerm } from "./index/inverted.ts";
import type { ArticleKey } from "./model.ts";
import { queryOf } from "./query.ts";
import { relevant } from "./relevance.ts";
import type { Sentence } from "./sentences.ts";

/** How many passages retrieval gives to choose from. */
const RETRIEVED = 60;
const ALIGNED = 20;
/** The others are aligned only when they have some part of what the best one has: an alignment is costly. */
const ALIGNED_ANYWAY = 8;
const LEAST_OWN = 0.12;
const LOOSE = 0.25;

/** What full support by the alignment is worth beside relevance: it knows aliases and order. */
const SUPPORT = 4;
/** Which passage of an article it is, order tells too; not which article. */
const IN_ORDER = 4;
/** Between passages that say nearly the same as the sentence the alignment decides, whatever their articles. */
const CLOSE = 0.5;
const CLOSER = 60;

/** The corpus's passages that may carry the sentence, aligned, best first. */
export function candidates(
	claim: Sentence,
	corpus: Corpus,
	query: readonly QueryTerm[] = queryOf(claim.tokens),
): readonly Alignment[] {
	const weight = claimWeight(corpus);
	const retrieved = corpus.retrieve(query, RETRIEVED);
	const mostOwn = Math.max(...retrieved.map(({ own }) => own));
	const ranked = relevant(claim.tokens, query, retrieved, corpus)
		.filter(({ own }, at) => at < ALIGNED_ANYWAY || own >= LEAST_OWN * mostOwn)
		.slice(0, ALIGNED)
		.map(({ passage, relevance }) => {
			const { key } = passage.article;
			const alignment = align(claim, passage, weight, corpus.similarityIn(key));
			const close = Math.max(0, alignment.score - CLOSE);
			const rank = relevance + SUPPORT * alignment.score + CLOSER * close;
			return { alignment, rank, copied: Number(corpus.sameOriginAs(key) !== null) };
		});
	const most = mostInOrder(ranked.map(({ alignment }) => alignment));
	const ordered = ranked.map((one) => {
		const { passage, inOrder } = one.alignment;
		return { ...one, rank: one.rank - IN_ORDER * ((most.get(passage.article.key) ?? 0) - inOrder) };
	});
	return sharedRanks(ordered)
		.sort((a, b) => b.rank - a.rank || a.copied - b.copied || betterAligned(a.alignment, b.alignment))
		.map(({ alignment }) => alignment);
}

/** By article, the most that one of its passages has in the claim's order. */
function mostInOrder(aligned: readonly Alignment[]): ReadonlyMap<ArticleKey, number> {
	const most = new Map<ArticleKey, number>();
	for (const { passage, inOrder } of aligned) {
		const { key } = passage.article;
		most.set(key, Math.max(inOrder, most.get(key) ?? 0));
	}
	return most;
}

/** The same sentence in two articles has one rank, the higher one: which is the copy is not for retrieval to say. */
function sharedRanks<T extends { readonly alignment: Alignment; readonly rank: number }>(
	ranked: readonly T[],
): T[] {
	const words = ranked.map(({ alignment }) => alignment.passage.text.replace(/\s+/g, " "));
	const highest = new Map<string, number>();
	for (const [at, { rank }] of ranked.entries())
		highest.set(words[at] ?? "", Math.max(rank, highest.get(words[at] ?? "") ?? rank));
	return ranked.map((one, at) => ({ ...one, rank: highest.get(words[at] ?? "") ?? one.rank }));
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
