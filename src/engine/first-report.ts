import type { Alignment } from "./alignment.ts";
import { betterAligned } from "./candidates.ts";
import type { Corpus } from "./corpus.ts";
import type { Article } from "./model.ts";
import { reportedFirst } from "./origins.ts";
import { restsOn } from "./same-origin.ts";

/**
 * Of several articles that carry a fact, the one that reported it first: by date; a copy never stands before what it
 * copies, and an article without a date not before the one it credits. undefined of none.
 */
export function firstReport(alignments: readonly Alignment[], corpus: Corpus): Alignment | undefined {
	const copies = (alignment: Alignment) =>
		Number(corpus.sameOriginAs(alignment.passage.article.key) !== null);
	const source = (alignment: Alignment): Article => {
		const { article } = alignment.passage;
		return corpus.article(corpus.originOf(article.key)) ?? article;
	};
	const own = alignments.filter(
		(one) =>
			!alignments.some(
				(other) => other !== one && restsOn(one, other, corpus) && !restsOn(other, one, corpus),
			),
	);
	return [...(own.length > 0 ? own : alignments)].sort(
		(a, b) => reportedFirst(source(a), source(b)) || copies(a) - copies(b) || betterAligned(a, b),
	)[0];
}
