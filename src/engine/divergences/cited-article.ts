import { claimWeight } from "../candidates.ts";
import type { Corpus } from "../corpus.ts";
import { quantitiesOf } from "../facets/quantity.ts";
import type { ArticleKey } from "../model.ts";
import type { Token } from "../tokens.ts";
import type { Comparison } from "./comparison.ts";
import { sharedContent } from "./shared.ts";

/** The whole article may have so much of the claim, and still lack a figure or a name that the other article has. */
const MOST_BESIDE_ANCHOR = 0.6;
/** So little of the claim, and the article is about something else. */
const ABOUT_ELSE = 0.3;

/**
 * Whether an article surely lacks the claim: all its passages together have little of it, and what the closest
 * passage has beyond them is a figure or a name, or nearly everything. An article without words, or in another
 * language, may say anything.
 */
export function lacks(comparison: Comparison, key: ArticleKey, corpus: Corpus): boolean {
	const { claim, closest } = comparison;
	const passages = corpus.passagesOf(key);
	const { language } = corpus.article(key) ?? {};
	if (passages.length === 0 || (language != null && language !== "en")) return false;
	const theirs = passages.flatMap(({ tokens }) => tokens);
	const terms = new Set(theirs.map((token) => token.term));
	const names = theirs.filter((token) => token.capital && token.kind === "word");
	const values = new Set(passages.flatMap((passage) => quantitiesOf(passage).map(({ value }) => value)));
	const similar = corpus.similarityIn(key);
	const weight = claimWeight(corpus);
	const figures = quantitiesOf(claim).filter(({ value }) => values.has(value));
	const has = (token: Token) =>
		terms.has(token.term) ||
		figures.some(({ start, end }) => start <= token.start && token.end <= end) ||
		(token.capital && names.some((name) => similar(token, name) > 0));
	let all = 0;
	let shared = 0;
	for (const token of claim.tokens) {
		if (!token.content) continue;
		all += weight(token.term);
		if (has(token)) shared += weight(token.term);
	}
	const share = all === 0 ? 1 : shared / all;
	if (share < ABOUT_ELSE) return true;
	const missing = sharedContent(closest, claim).flatMap(({ draft }) => claim.tokens[draft] ?? []);
	return share <= MOST_BESIDE_ANCHOR && missing.some((token) => isAnchor(token, claim.tokens) && !has(token));
}

function isAnchor(token: Token, tokens: readonly Token[]): boolean {
	return token.kind === "number" || (token.capital && token !== tokens[0]);
}
