import { cardinals, tens } from "./data/number-words.ts";
import type { QueryTerm } from "./index/inverted.ts";
import type { Sentence } from "./sentences.ts";
import { type Token, token, tokenize } from "./tokens.ts";

/** What the index knows a token by: its term, a figure's digits also for a number in words; undefined without content. */
export function searchTerm({ kind, norm, term, content }: Token): string | undefined {
	if (!content || term === "") return undefined;
	const value = kind === "word" ? (cardinals.get(norm) ?? tens.get(norm)) : undefined;
	return value === undefined ? term : String(value);
}

/** The search terms of running text, in order. */
export function searchTerms(tokens: readonly Token[]): readonly string[] {
	return tokens.flatMap((token) => searchTerm(token) ?? []);
}

/** The search terms of text without white space in it. */
export function termsOfPiece(piece: string): readonly string[] {
	// One word or figure, as nearly every piece is.
	if (/^(?:[A-Za-z]+(?:'[A-Za-z]+)?|\d+(?:[.,]\d+)*)$/.test(piece)) {
		const term = searchTerm(token(piece, 0));
		return term === undefined ? [] : [term];
	}
	return searchTerms(tokenize(piece, { start: 0, end: piece.length }));
}

/** A sentence of ten thousand words is looked for by its first ones. */
const MOST_TERMS = 200;
/** How many sentences before tell whom and what a sentence is about, and how much each counts. */
const BEFORE = 6;
const CONTEXT = 0.8;
const FURTHER = 0.8;

/**
 * The query for a sentence: its own words for passage and article; for the article alone the names and figures of the
 * sentences before it (nearest first) and the words of the headings above it, because they say what "he" and "the
 * league" are.
 */
export function queryOf(
	tokens: readonly Token[],
	before: readonly Sentence[] = [],
	headings: readonly Sentence[] = [],
): readonly QueryTerm[] {
	const terms = new Map<string, QueryTerm>();
	for (const term of searchTerms(tokens))
		if (terms.size < MOST_TERMS) terms.set(term, { term, inDocument: 1, inGroup: 1 });
	const add = (token: Token, inGroup: number) => {
		const term = searchTerm(token);
		if (term !== undefined && !terms.has(term) && terms.size < 2 * MOST_TERMS)
			terms.set(term, { term, inDocument: 0, inGroup });
	};
	for (const heading of headings) for (const token of heading.tokens) add(token, CONTEXT);
	let weight = CONTEXT;
	for (const sentence of before.slice(0, BEFORE)) {
		for (const token of sentence.tokens) if (token.capital || token.kind === "number") add(token, weight);
		weight *= FURTHER;
	}
	return [...terms.values()];
}
