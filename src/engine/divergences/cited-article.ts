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
	const { claim } = comparison;
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
	return share <= MOST_BESIDE_ANCHOR && anchors(comparison, corpus).some((token) => !has(token));
}

/** The claim's figures that the closest passage has, and its names that the passage's article has. */
function anchors({ claim, closest }: Comparison, corpus: Corpus): readonly Token[] {
	const covered = new Set(sharedContent(closest, claim).map(({ draft }) => claim.tokens[draft]));
	const passages = corpus.passagesOf(closest.passage.article.key);
	// Any word may open a sentence with a capital.
	const names = new Set(
		passages.flatMap(({ tokens }) => tokens.slice(1).flatMap((token) => (token.capital ? [token.term] : []))),
	);
	return claim.tokens.filter(
		(token) =>
			token.content &&
			(token.kind === "number" ? covered.has(token) : token.capital && names.has(token.term)),
	);
}
