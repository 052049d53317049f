import { claimWeight } from "../candidates.ts";
import type { Corpus } from "../corpus.ts";
import { quantitiesOf } from "../facets/quantity.ts";
import type { Article, ArticleKey } from "../model.ts";
import type { Passage } from "../passages.ts";
import type { Sentence } from "../sentences.ts";
import { isInside } from "../spans.ts";
import { type Token, tokenize } from "../tokens.ts";
import type { Comparison } from "./comparison.ts";
import { sharedContent } from "./shared.ts";

/** The whole article may have so much of the claim, and still lack a figure or a name that the other article has. */
const MOST_BESIDE_ANCHOR = 0.6;
/** One passage with so much of it may say the same in other words. */
const MOST_IN_ONE = 0.4;
/** So little of the claim, and the article is about something else. */
const ABOUT_ELSE = 0.3;

/**
 * Whether an article surely lacks the claim: all its passages together have little of it, and what the closest
 * passage has beyond them is a figure or a name, or nearly everything. An article without words, or in another
 * language, may say anything.
 */
export function lacks(comparison: Comparison, key: ArticleKey, corpus: Corpus): boolean {
	const { claim } = comparison;
	const article = corpus.article(key);
	const passages = corpus.passagesOf(key);
	const foreign = article?.language != null && article.language !== "en";
	if (article === undefined || passages.length === 0 || foreign) return false;
	const weight = claimWeight(corpus);
	// "According to Reuters" says nothing of what a report of theirs has.
	const credit = new Set(creditOf(article, corpus).map(({ term }) => term));
	const content = claim.tokens.filter((token) => token.content && !credit.has(token.term));
	const weigh = (tokens: readonly Token[]) => tokens.reduce((sum, token) => sum + weight(token.term), 0);
	const all = weigh(content);
	const has = presence(claim, article, passages, corpus);
	const share = all === 0 ? 1 : weigh(content.filter(has)) / all;
	if (share < ABOUT_ELSE) return true;
	const inOne = passages.some(({ tokens }) => {
		const own = new Set(tokens.map((token) => token.term));
		return weigh(content.filter((token) => own.has(token.term))) > MOST_IN_ONE * all;
	});
	return !inOne && share <= MOST_BESIDE_ANCHOR && anchors(comparison, corpus).some((token) => !has(token));
}

/** The words that name whose an article is, and whose the one that it copies. */
function creditOf({ key }: Article, corpus: Corpus): readonly Token[] {
	const names = [key, corpus.originOf(key)]
		.map((one) => corpus.article(one))
		.map((article) => `${article?.publisher ?? ""} ${article?.byline ?? ""}`)
		.join(" ");
	return tokenize(names, { start: 0, end: names.length });
}

/** Tells whether a token of the claim stands anywhere in the article: as a word, by an alias, or as another form of a figure. */
function presence(
	claim: Sentence,
	article: Article,
	passages: readonly Passage[],
	corpus: Corpus,
): (token: Token) => boolean {
	const theirs = passages.flatMap(({ tokens }) => tokens);
	// "According to Reuters" needs no Reuters in a report of theirs.
	const credited = creditOf(article, corpus);
	const terms = new Set([...theirs, ...credited].map((token) => token.term));
	const names = theirs.filter((token) => token.capital && token.kind === "word");
	const values = new Set(passages.flatMap((passage) => quantitiesOf(passage).map(({ value }) => value)));
	const figures = quantitiesOf(claim).filter(({ value }) => values.has(value));
	const similar = corpus.similarityIn(article.key);
	return (token) =>
		terms.has(token.term) ||
		figures.some((span) => isInside(token, span)) ||
		(token.capital && names.some((name) => similar(token, name) > 0));
}

/** The claim's figures that the closest passage has, and its names that the passage's article has. */
function anchors({ claim, closest }: Comparison, corpus: Corpus): readonly Token[] {
	const covered = new Set(sharedContent(closest, claim).map(({ draft }) => claim.tokens[draft]));
	// Any word may stand in a headline, or open a sentence, with a capital.
	const passages = corpus.passagesOf(closest.passage.article.key).filter(({ kind }) => kind !== "headline");
	const names = new Set(
		passages.flatMap(({ tokens }) => tokens.slice(1).flatMap((token) => (token.capital ? [token.term] : []))),
	);
	return claim.tokens.filter(
		(token) =>
			token.content &&
			(token.kind === "number" ? covered.has(token) : token.capital && names.has(token.term)),
	);
}
