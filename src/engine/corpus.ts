import { aliasesOf, type NameWords, similarTokens } from "./aliases.ts";
import { sameTerm, type TokenSimilarity } from "./alignment.ts";
import { ArticleNames, type Resolution } from "./citations/article-names.ts";
import { resolve } from "./citations/resolver.ts";
import { CopyIndex } from "./copies/copy-index.ts";
import { InvertedIndex, type QueryTerm } from "./index/inverted.ts";
import type { Standing } from "./index/segment.ts";
import { type SenseProfile, senseProfile } from "./lexicon/sense-profile.ts";
import type { Article, ArticleKey, CitationMark, OriginRelation } from "./model.ts";
import { type Origins, originsOf } from "./origins.ts";
import { type Passage, passagesOf } from "./passages.ts";
import type { Ports } from "./ports.ts";
import { searchTerms, termsOfPiece } from "./query.ts";
import { DocumentReading, type Reading } from "./reading.ts";
import { type Token, unmasked } from "./tokens.ts";

interface Entry {
	readonly article: Article;
	readonly passages: readonly Passage[];
	/** Under what the index has it. */
	readonly group: number;
	/** What the article calls the things it names; read when first asked for. */
	similar: TokenSimilarity | undefined;
}

/** Forms whose profiles are kept: the common words of a language. */
const MOST_PROFILES = 20_000;

/** A passage with what it and its article have of a query. */
export interface Retrieved {
	readonly passage: Passage;
	/** What the passage has itself and what its article has, as BM25. */
	readonly own: number;
	readonly inArticle: number;
}

/** Articles whose trees are kept; a check goes back to the same few. */
const MOST_READINGS = 300;

/** The indexed articles. Putting, changing and removing one costs its own size. */
export class Corpus {
	readonly ports: Ports;
	readonly #entries = new Map<ArticleKey, Entry>();
	readonly #index = new InvertedIndex(termsOfPiece);
	/** By the index's number of its article. */
	readonly #groups = new Map<number, Entry>();
	/** Articles as read, the one asked for last at the end. */
	readonly #readings = new Map<ArticleKey, DocumentReading>();
	/** Weights of terms as long as the corpus stays as it is. */
	readonly #weights = new Map<string, number>();
	readonly #profiles = new Map<string, SenseProfile>();
	readonly #nameWords: NameWords = new Map();
	readonly #copies = new CopyIndex();
	#origins: Origins | undefined;
	/** What citations can call the articles; filled when first asked for. */
	#names: ArticleNames | undefined;
	#sorted: readonly Article[] | undefined;

	constructor(ports: Ports) {
		this.ports = ports;
	}

	/** Adds an article, or replaces the one of the same key. */
	put(article: Article): void {
		this.remove(article.key);
		const passages = passagesOf(article);
		const group = this.#index.add(passages.map((passage) => visibleParts(article.text, passage)));
		this.#names?.put(article);
		const entry: Entry = { article, passages, group, similar: undefined };
		this.#entries.set(article.key, entry);
		this.#groups.set(group, entry);
		this.#copies.put(article.key, passages);
	}

	remove(key: ArticleKey): void {
		this.#origins = undefined;
		this.#copies.remove(key);
		this.#names?.remove(key);
		this.#sorted = undefined;
		this.#weights.clear();
		this.#readings.delete(key);
		const entry = this.#entries.get(key);
		if (entry === undefined) return;
		this.#index.remove(entry.group);
		this.#groups.delete(entry.group);
		this.#entries.delete(key);
	}

	article(key: ArticleKey): Article | undefined {
		return this.#entries.get(key)?.article;
	}

	/** By key, in code unit order, so that results do not depend on the order of reading. */
	articles(): readonly Article[] {
		this.#sorted ??= [...this.#entries.keys()].sort().flatMap((key) => this.article(key) ?? []);
		return this.#sorted;
	}

	/** The articles that a citation of a draft can mean. */
	resolve(mark: CitationMark): Resolution {
		if (this.#names === undefined) {
			this.#names = new ArticleNames();
			for (const { article } of this.#entries.values()) this.#names.put(article);
		}
		return resolve(mark, this.#names);
	}

	passagesOf(key: ArticleKey): readonly Passage[] {
		return this.#entries.get(key)?.passages ?? [];
	}

	/** Which of some search terms, each given once, stand in which passages of an article. */
	standingIn(key: ArticleKey, terms: readonly string[]): Standing {
		return this.#index.standing(this.#entries.get(key)?.group ?? -1, terms);
	}

	/** Of one article, or of the whole corpus. */
	passageCount(key?: ArticleKey): number {
		return key === undefined ? this.#index.size : this.passagesOf(key).length;
	}

	/** The passages that share most of the tokens' content, best first. */
	search(tokens: readonly Token[], limit: number): readonly Passage[] {
		const query = [...new Set(searchTerms(tokens))].map((term) => ({ term, inDocument: 1, inGroup: 0 }));
		return this.retrieve(query, limit).map(({ passage }) => passage);
	}

	/** The passages that a query fits best, by their own words and by those of their articles, best first. */
	retrieve(query: readonly QueryTerm[], limit: number): readonly Retrieved[] {
		return this.#index.search(query, limit).flatMap(({ group, at, own, inGroup }) => {
			const passage = this.#groups.get(group)?.passages[at];
			return passage === undefined ? [] : [{ passage, own, inArticle: inGroup }];
		});
	}

	/** How much a term tells, from about 0.4 for the commonest to 1 for a rare one. */
	weight(term: string): number {
		const known = this.#weights.get(term);
		if (known !== undefined) return known;
		const weight = this.#index.weight(term);
		this.#weights.set(term, weight);
		return weight;
	}

	/** How alike a draft's token and one of this article are, with the article's own acronyms and descriptions. */
	similarityIn(key: ArticleKey): TokenSimilarity {
		const entry = this.#entries.get(key);
		if (entry === undefined) return sameTerm;
		entry.similar ??= similarTokens(aliasesOf(entry.passages), this.#nameWords);
		return entry.similar;
	}

	/** What a form in lower case can mean, and what lies beside that. */
	senseProfile(form: string): SenseProfile {
		const known = this.#profiles.get(form);
		if (known !== undefined) return known;
		if (this.#profiles.size >= MOST_PROFILES) this.#profiles.clear();
		const profile = senseProfile(this.ports.language.lexicon, form);
		this.#profiles.set(form, profile);
		return profile;
	}

	/** What a passage says, with its article's other passages within reach; read when first asked for. */
	reading(passage: Passage): Reading {
		return this.#documentOf(passage.article).reading(passage.ordinal);
	}

	#documentOf(article: Article): DocumentReading {
		const { key, text, published, language } = article;
		const known = this.#readings.get(key);
		const reading =
			known ??
			new DocumentReading(this.ports.language, {
				text,
				sentences: this.passagesOf(key),
				date: published,
				english: () => language === null || /^en\b/.test(language),
			});
		this.#readings.delete(key);
		this.#readings.set(key, reading);
		const [oldest] = this.#readings.keys();
		if (this.#readings.size > MOST_READINGS && oldest !== undefined) this.#readings.delete(oldest);
		return reading;
	}

	/** The passages up to `reach` before and after one in its article, without itself. */
	neighbours(passage: Passage, reach: number): readonly Passage[] {
		const all = this.passagesOf(passage.article.key);
		const near = all.slice(Math.max(0, passage.ordinal - reach), passage.ordinal + reach + 1);
		return near.filter((other) => other.ordinal !== passage.ordinal);
	}

	/** The article that this one copies, or null when it is an origin itself. */
	sameOriginAs(key: ArticleKey): ArticleKey | null {
		return this.originRelation(key)?.origin ?? null;
	}

	/** The first article that had this one's text; itself when it copies none. */
	originOf(key: ArticleKey): ArticleKey {
		return this.sameOriginAs(key) ?? key;
	}

	/** How an article that copies another stands to it; undefined for an origin. */
	originRelation(key: ArticleKey): OriginRelation | undefined {
		this.#origins ??= originsOf(this.#copies.links(), {
			article: (one) => this.article(one),
			print: (one) => this.#copies.print(one),
			weight: (term) => this.weight(term),
		});
		return this.#origins.get(key);
	}
}

function visibleParts(text: string, passage: Passage) {
	return unmasked(passage, passage.masked).map(({ start, end }) => ({ text, start, end }));
}
