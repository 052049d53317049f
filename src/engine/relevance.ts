// Which of the passages that retrieval found is the evidence. The article is chosen by the words of the whole corpus;
// within an article its own common words tell nothing, so that a term counts there by its rarity in that article. What
// is in no word is a prior, in the same unit (nats): news says the main thing first, in whole sentences. The weights
// are those of a conditional logit model, which came out alike on Wikipedia's citations and on news summaries, rounded.

import type { Corpus, Retrieved } from "./corpus.ts";
import { isReportingVerb } from "./facets/attribution.ts";
import { inverseFrequency } from "./index/impact.ts";
import type { QueryTerm } from "./index/inverted.ts";
import type { Standing } from "./index/segment.ts";
import { Kinship } from "./kinship.ts";
import type { ArticleKey } from "./model.ts";
import type { Passage } from "./passages.ts";
import { searchTerms } from "./query.ts";
import type { Token } from "./tokens.ts";

/** A passage with what speaks for its being the one that is meant. */
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
/** The lead of an article; for what the words leave open only, and half as much three sentences on. */
const LEAD = 7;
const LEAD_FADES = 3;
/** A headline names the story; the sentences tell it. */
const HEADLINE = 2.5;
/** A figure counts so much more than another word as rare. */
const SAME_FIGURE = 1;
/** A claim with a figure is told with a figure. */
const FIGURE = 0.9;
/** A claim that somebody says something is told in the speaker's words. */
const SPEECH = 2;
/** A word that the sentences around have: it may be what "he" and "there" mean, or the passage may lead up to it. */
const AROUND = 0.2;
/** A name that the draft has around the claim. */
const CONTEXT = 0.3;
/** A word that means much the same; looked for in the most relevant passages only. */
const KIN = 0.5;
const KIN_SOUGHT = 10;
/** Of the likeliest articles all passages are looked at, up to so many: other words may tell the same. */
const WHOLE_ARTICLES = 2;
const OF_AN_ARTICLE = 100;

/** The retrieved passages with their relevance for a claim, the best first. */
export function relevant(
	claim: readonly Token[],
	query: readonly QueryTerm[],
	retrieved: readonly Retrieved[],
	corpus: Corpus,
): readonly Relevant[] {
	const told = manner(claim);
	const figures = new Set(searchTerms(claim.filter(({ kind }) => kind === "number")));
	const ranked: (Relevant & { readonly within: ArticleTerms })[] = [];
	const columns = columnsOf(query, figures);
	for (const [key, found] of byArticle(withWholeArticles(retrieved, corpus))) {
		const within = new ArticleTerms(corpus.standingIn(key, columns.terms), columns);
		const evidence = found.map(({ passage }) => within.evidence(passage) + told(passage));
		// The article's best passage stands for what the article has at most; the others fall behind by what they lack.
		const most = Math.max(...found.map(({ own }) => own));
		const best = Math.max(...evidence);
		for (const [at, { passage, own, inArticle }] of found.entries()) {
			const relevance = ARTICLE * inArticle + most + (evidence[at] ?? 0) - best;
			ranked.push({ passage, relevance, own, within });
		}
	}
	const kinship = new Kinship(claim, (form) => corpus.senseProfile(form));
	return ranked
		.sort((a, b) => b.relevance - a.relevance)
		.map(({ passage, relevance, own, within }, at) => {
			const kin = at < KIN_SOUGHT ? KIN * within.missing(passage, kinship.to(passage.tokens)) : 0;
			return { passage, relevance: relevance + kin, own };
		})
		.sort((a, b) => b.relevance - a.relevance);
}

/** Adds the passages of the articles that have most of the query, though they share no word with it. */
function withWholeArticles(retrieved: readonly Retrieved[], corpus: Corpus): readonly Retrieved[] {
	const best = new Map<ArticleKey, Retrieved>();
	for (const one of retrieved) best.set(one.passage.article.key, one);
	const likeliest = [...best.values()].sort((a, b) => b.inArticle - a.inArticle).slice(0, WHOLE_ARTICLES);
	const known = new Set(retrieved.map(({ passage }) => passage));
	const added = likeliest.flatMap(({ passage: { article }, inArticle }) =>
		corpus
			.passagesOf(article.key)
			.slice(0, OF_AN_ARTICLE)
			.filter((passage) => !known.has(passage))
			.map((passage) => ({ passage, own: 0, inArticle })),
	);
	return [...retrieved, ...added];
}

function byArticle(retrieved: readonly Retrieved[]): ReadonlyMap<ArticleKey, readonly Retrieved[]> {
	const articles = new Map<ArticleKey, Retrieved[]>();
	for (const one of retrieved) {
		const { key } = one.passage.article;
		const found = articles.get(key);
		if (found === undefined) articles.set(key, [one]);
		else found.push(one);
	}
	return articles;
}

/** The terms of a query, the claim's own first, and the place of each. */
interface Columns {
	readonly terms: readonly string[];
	readonly places: ReadonlyMap<string, number>;
	readonly own: number;
	/** Whether each is a figure. */
	readonly figures: Uint8Array;
}

function columnsOf(query: readonly QueryTerm[], figures: ReadonlySet<string>): Columns {
	const own = query.filter(({ inDocument }) => inDocument > 0);
	const around = query.filter(({ inDocument }) => inDocument === 0);
	const terms = [...own, ...around].map(({ term }) => term);
	return {
		terms,
		places: new Map(terms.map((term, at) => [term, at])),
		own: own.length,
		figures: Uint8Array.from(terms, (term) => Number(figures.has(term))),
	};
}

/** Which terms of a query stand in which passages of an article. */
class ArticleTerms {
	readonly #columns: ReadonlyMap<string, number>;
	readonly #own: number;
	readonly #has: Uint8Array;
	/** Whether the term of a column is a figure. */
	readonly #figures: Uint8Array;
	readonly #different: Uint32Array;
	readonly #rarity: Float64Array;
	readonly #all: number;

	constructor({ has, different }: Standing, { places, own, figures }: Columns) {
		this.#columns = places;
		this.#own = own;
		this.#figures = figures;
		this.#has = has;
		this.#different = different;
		const counts = new Uint32Array(places.size);
		for (let row = 0; row < different.length; row++)
			for (let column = 0; column < counts.length; column++)
				counts[column] = (counts[column] ?? 0) + (has[row * counts.length + column] ?? 0);
		this.#rarity = Float64Array.from(counts, (count) => inverseFrequency(different.length, count));
		this.#all = this.#rarity.subarray(0, this.#own).reduce((sum, one) => sum + one, 0);
	}

	/** How much a passage of the article speaks for being the evidence. */
	evidence(passage: Passage): number {
		const width = this.#columns.size;
		const row = passage.ordinal * width;
		let shared = 0;
		let beside = 0;
		let count = 0;
		for (let column = 0; column < width; column++) {
			const rarity = this.#rarity[column] ?? 0;
			const stands = this.#has[row + column] === 1;
			if (column >= this.#own) beside += stands ? CONTEXT * rarity : 0;
			else if (stands) {
				shared += rarity;
				beside += this.#figures[column] === 1 ? SAME_FIGURE * rarity : 0;
				count++;
			} else beside += AROUND * rarity * this.#around(passage.ordinal, column);
		}
		const only = count / (1 + (this.#different[passage.ordinal] ?? 0));
		const open = this.#all === 0 ? 0 : 1 - shared / this.#all;
		return shared + beside + NOTHING_ELSE * only + prior(passage, open);
	}

	/** On how many sides, before and after, a term stands near a passage. */
	#around(ordinal: number, column: number): number {
		const has = (at: number) => at >= 0 && this.#has[at * this.#columns.size + column] === 1;
		return Number(has(ordinal - 1) || has(ordinal - 2)) + Number(has(ordinal + 1));
	}

	/** The rarity of the claim's terms that the passage lacks, each as far as `nearest` (by term) makes up for it. */
	missing(passage: Passage, nearest: ReadonlyMap<string, number>): number {
		const row = passage.ordinal * this.#columns.size;
		let sum = 0;
		for (const [term, strength] of nearest) {
			const column = this.#columns.get(term);
			if (column === undefined || column >= this.#own || this.#has[row + column] === 1) continue;
			sum += Math.min(1, strength) * (this.#rarity[column] ?? 0);
		}
		return sum;
	}
}

/** What it is worth that a passage tells in the way in which the claim does, with figures and in somebody's words. */
function manner(claim: readonly Token[]): (passage: Passage) => number {
	const figure = claim.some(({ kind }) => kind === "number");
	const speech = claim.some((_, at) => isReportingVerb(claim, at));
	return (passage) =>
		(figure && hasFigure(passage) ? FIGURE : 0) + (speech && hasQuotation(passage) ? SPEECH : 0);
}

/** `open`: the share of the claim that the passage does not have. */
function prior({ text, ordinal, kind }: Passage, open: number): number {
	const whole = isWhole(text) ? WHOLE + (open * LEAD) / (1 + ordinal / LEAD_FADES) : 0;
	return kind === "headline" ? whole - HEADLINE : whole;
}

/** Whether a text ends as sentences do. */
function isWhole(text: string): boolean {
	return /[.!?…]["'”’»)\]]{0,4}$/.test(text.slice(-6));
}

function hasFigure(passage: Passage): boolean {
	return /\p{N}/u.test(passage.text) && passage.tokens.some(({ kind }) => kind === "number");
}

function hasQuotation({ text }: Passage): boolean {
	return /["“”]/.test(text);
}
