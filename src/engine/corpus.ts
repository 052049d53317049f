import { aliasesOf, similarTokens } from "./aliases.ts";
import { sameTerm, type TokenSimilarity } from "./alignment.ts";
import { CopyIndex } from "./copies/copy-index.ts";
import { InvertedIndex } from "./index/inverted.ts";
import type { Article, ArticleKey, OriginRelation } from "./model.ts";
import { type Origins, originsOf } from "./origins.ts";
import { type Passage, passagesOf } from "./passages.ts";
import type { Ports } from "./ports.ts";
import { DocumentReading, type Reading } from "./reading.ts";
import type { Token } from "./tokens.ts";

interface Entry {
	readonly article: Article;
	readonly passages: readonly Passage[];
	readonly documents: readonly number[];
	/** What the article calls the things it names; read when first asked for. */
	similar: TokenSimilarity | undefined;
}

/** Articles whose trees are kept; a check goes back to the same few. */
const MOST_READINGS = 300;

/** The indexed articles. Putting, changing and removing one costs its own size. */
export class Corpus {
	readonly ports: Ports;
	readonly #entries = new Map<ArticleKey, Entry>();
	readonly #index = new InvertedIndex();
	readonly #passages = new Map<number, Passage>();
	/** Articles as read, the one asked for last at the end. */
	readonly #readings = new Map<ArticleKey, DocumentReading>();
	#next = 0;
	readonly #copies = new CopyIndex();
	#origins: Origins | undefined;

	constructor(ports: Ports) {
		this.ports = ports;
	}

	/** Adds an article, or replaces the one of the same key. */
	put(article: Article): void {
		this.remove(article.key);
		const passages = passagesOf(article);
		const documents = passages.map((passage) => {
			const document = this.#next++;
			this.#passages.set(document, passage);
			this.#index.add(document, searchTerms(passage.tokens));
			return document;
		});
		this.#entries.set(article.key, { article, passages, documents, similar: undefined });
		this.#copies.put(article.key, passages);
	}

	remove(key: ArticleKey): void {
		this.#origins = undefined;
		this.#copies.remove(key);
		this.#readings.delete(key);
		for (const document of this.#entries.get(key)?.documents ?? []) {
			this.#index.remove(document);
			this.#passages.delete(document);
		}
		this.#entries.delete(key);
	}

	article(key: ArticleKey): Article | undefined {
		return this.#entries.get(key)?.article;
	}

	/** By key, in code unit order, so that results do not depend on the order of reading. */
	articles(): readonly Article[] {
		return [...this.#entries.keys()].sort().flatMap((key) => this.article(key) ?? []);
	}

	passagesOf(key: ArticleKey): readonly Passage[] {
		return this.#entries.get(key)?.passages ?? [];
	}

	/** Of one article, or of the whole corpus. */
	passageCount(key?: ArticleKey): number {
		return key === undefined ? this.#passages.size : this.passagesOf(key).length;
	}

	/** The passages that share most of the tokens' content, best first. */
	search(tokens: readonly Token[], limit: number): readonly Passage[] {
		const hits = this.#index.search(searchTerms(tokens), limit);
		return hits.flatMap((hit) => this.#passages.get(hit.document) ?? []);
	}

	/** How much a term tells, from about 0.4 for the commonest to 1 for a rare one. */
	weight(term: string): number {
		return this.#index.weight(term);
	}

	/** How alike a draft's token and one of this article are, with the article's own acronyms and descriptions. */
	similarityIn(key: ArticleKey): TokenSimilarity {
		const entry = this.#entries.get(key);
		if (entry === undefined) return sameTerm;
		entry.similar ??= similarTokens(aliasesOf(entry.passages));
		return entry.similar;
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
				english: language === null || /^en\b/.test(language),
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

function searchTerms(tokens: readonly Token[]): readonly string[] {
	return tokens.filter((token) => token.content).map((token) => token.term);
}
