import type { Alignment } from "./alignment.ts";
import { betterAligned } from "./candidates.ts";
import type { Corpus } from "./corpus.ts";
import type { Article } from "./model.ts";
import { reportedFirst } from "./origins.ts";
import type { Passage } from "./passages.ts";
import { restsOn } from "./same-origin.ts";
import type { Sentence } from "./sentences.ts";
import { alignWith } from "./trace.ts";

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

/** So much of what a rewrite says must stand in the report that it credits. */
const RETOLD = 0.4;

/**
 * The passage of the report that a rewrite credits which says what the rewrite's passage says, though too few of the
 * claim's own words stand there; `found` are passages of articles that speak of the claim.
 */
export function reportBehind(
	report: Alignment,
	claim: Sentence,
	found: readonly Passage[],
	corpus: Corpus,
): Alignment | undefined {
	const own = corpus.originOf(report.passage.article.key);
	const articles = new Map(found.map((passage) => [passage.article.key, passage]));
	const behind = [...articles].flatMap(([key, one]) => {
		if (corpus.originOf(key) === own || !restsOn(report, { ...report, passage: one }, corpus)) return [];
		const passages = corpus.passagesOf(key).filter(({ kind }) => kind !== "headline");
		return passages.map((passage) => alignWith(report.passage, passage, corpus));
	});
	const best = behind.reduce<Alignment | undefined>(
		(a, b) => (a === undefined || b.coverage > a.coverage ? b : a),
		undefined,
	);
	return best === undefined || best.coverage < RETOLD ? undefined : alignWith(claim, best.passage, corpus);
}
