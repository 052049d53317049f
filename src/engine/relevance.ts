// Which of the passages that retrieval found is the evidence. The article is chosen by the words of the whole corpus;
// within an article its own common words tell nothing, so that a term counts there by its rarity in that article. What
// is in no word is a prior, in the same unit (nats): news says the main thing first, in whole sentences. The weights
// are those of a conditional logit model, fitted alike on Wikipedia's citations and on news summaries, and rounded.
import type { Corpus, Retrieved } from "./corpus.ts";
import type { Passage } from "./passages.ts";
import { searchTerms } from "./query.ts";
import type { Token } from "./tokens.ts";

export interface Relevant {
	readonly passage: Passage;
	/** Comparable between the passages of one question only. */
	readonly relevance: number;
	/** What the passage's own words have of the claim, as BM25. */
	readonly own: number;
}

/** Which article is meant is decided by all of its words, which passage by few. */
const ARTICLE = 2;
/** What all of a passage's words being the claim's is worth. */
const NOTHING_ELSE = 4;
/** A sentence with an end, not a headline, a caption or a label. */
const WHOLE = 2;
/** The lead of an article; for what the words leave open only, and half as much every three sentences on. */
const LEAD = 7;
const LEAD_FADES = 3;
/** A word that the sentence before has: it may be what "he" and "there" mean. */
const BEFORE = 0.1;

/** The retrieved passages with their relevance for a claim, the best first. */
export function relevant(
	tokens: readonly Token[],
	retrieved: readonly Retrieved[],
	corpus: Corpus,
): readonly Relevant[] {
	const terms = [...new Set(searchTerms(tokens))];
	const ranked: Relevant[] = [];
	for (const [key, found] of byArticle(retrieved)) {
		const within = evidenceIn(corpus.termsOf(key), terms);
		const evidence = found.map(({ passage }) => within(passage));
		// The article's best passage stands for what the article has at most; the others fall behind by what they lack.
		const most = Math.max(...found.map(({ own }) => own));
		const best = Math.max(...evidence);
		for (const [at, { passage, own, inArticle }] of found.entries())
			ranked.push({
				passage,
				relevance: ARTICLE * inArticle + most + (evidence[at] ?? 0) - best,
				own,
			});
	}
	return ranked.sort((a, b) => b.relevance - a.relevance);
}

function byArticle(retrieved: readonly Retrieved[]): ReadonlyMap<string, readonly Retrieved[]> {
	const articles = new Map<string, Retrieved[]>();
	for (const one of retrieved) {
		const { key } = one.passage.article;
		const found = articles.get(key);
		if (found === undefined) articles.set(key, [one]);
		else found.push(one);
	}
	return articles;
}

/** How much a passage of an article, given by the terms of all its passages, speaks for being the evidence. */
function evidenceIn(
	passages: readonly (readonly string[])[],
	terms: readonly string[],
): (passage: Passage) => number {
	const columns = new Map(terms.map((term, at) => [term, at]));
	const width = terms.length;
	const has = new Uint8Array(passages.length * width);
	const counts = new Uint32Array(width);
	for (const [row, own] of passages.entries()) {
		for (const term of own) {
			const column = columns.get(term);
			if (column === undefined || has[row * width + column] === 1) continue;
			has[row * width + column] = 1;
			counts[column] = (counts[column] ?? 0) + 1;
		}
	}
	const rarity = Float64Array.from(counts, (count) => inverseFrequency(passages.length, count));
	const all = rarity.reduce((sum, one) => sum + one, 0);
	return (passage) => {
		const row = passage.ordinal * width;
		let shared = 0;
		let before = 0;
		let count = 0;
		for (let column = 0; column < width; column++) {
			if (has[row + column] === 1) {
				shared += rarity[column] ?? 0;
				count++;
			} else if (row > 0 && has[row - width + column] === 1) before += rarity[column] ?? 0;
		}
		const only = count / (1 + new Set(passages[passage.ordinal]).size);
		return shared + BEFORE * before + NOTHING_ELSE * only + prior(passage, all === 0 ? 0 : 1 - shared / all);
	};
}

/** `open`: the share of the claim that the passage does not have. */
function prior({ text, ordinal }: Passage, open: number): number {
	return isWhole(text) ? WHOLE + (open * LEAD) / (1 + ordinal / LEAD_FADES) : 0;
}

/** Whether a text ends as sentences do. */
function isWhole(text: string): boolean {
	return /[.!?…]["'”’»)\]]{0,4}$/.test(text.slice(-6));
}

function inverseFrequency(size: number, documents: number): number {
	return Math.log(1 + (size - documents + 0.5) / (documents + 0.5));
}
