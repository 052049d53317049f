import { aliasesOf, type NameWords, similarTokens } from "./aliases.ts";
import { sameTerm, type TokenSimilarity } from "./alignment.ts";
import { ArticleShelf, type Place, type Volume } from "./articles/article-shelf.ts";
import { type OpenArticle, OpenArticles } from "./articles/open-articles.ts";
import { packedArticle } from "./articles/packed-article.ts";
import { ArticleNames, type Resolution } from "./citations/article-names.ts";
import { resolve } from "./citations/resolver.ts";
import { CopyIndex, type CopyLink } from "./copies/copy-index.ts";
import { headlineTerms, PrintReader } from "./copies/print.ts";
import { type Hit, InvertedIndex, type QueryTerm } from "./index/inverted.ts";
import type { Standing } from "./index/segment.ts";
import type { KeptArticle, KeptCorpus } from "./kept-corpus.ts";
import { type SenseProfile, senseProfile } from "./lexicon/sense-profile.ts";
import type { Article, ArticleKey, CitationMark, OriginRelation } from "./model.ts";
import { type Derivation, derivationOf, type Origin, originsOf } from "./origins.ts";
import { type Passage, passageSpans, passagesOf } from "./passages.ts";
import type { Ports } from "./ports.ts";
import { searchTerms, termsOfPiece } from "./query.ts";
import { DocumentReading, type Reading } from "./reading.ts";
import { type Token, unmasked } from "./tokens.ts";

/** Forms whose profiles are kept: the common words of a language. */
const MOST_PROFILES = 20_000;

/** Answers of the index that are remembered: those for a long draft. */
const MOST_ANSWERS = 1000;

/** A passage with what it and its article have of a query. */
export interface Retrieved {
	readonly passage: Passage;
	/** What the passage has itself and what its article has, as BM25. */
	readonly own: number;
	readonly inArticle: number;
}

/** Links of which it is worked out in a few milliseconds which article copies which. */
const LINKS_A_STEP = 64;
/** About how much memory is used for articles that were looked at. */
const MOST_OPEN = 96 * 2 ** 20;

/** The indexed articles. Putting, changing and removing one costs its own size. */
export class Corpus {
	readonly ports: Ports;
	/** By key, the number under which index, shelf and copies have an article. */
	readonly #numbers = new Map<ArticleKey, number>();
	readonly #keys = new Map<number, ArticleKey>();
	readonly #index = new InvertedIndex(termsOfPiece);
	readonly #shelf = new ArticleShelf();
	/** How often something was put or removed. */
	#changes = 0;
	readonly #open: OpenArticles;
	readonly #prints = new PrintReader();
	readonly #copies = new CopyIndex({
		has: (number) => this.#shelf.has(number),
		print: (number) => this.#prints.read(this.#open.glance(number).passages),
		isBefore: (one, other) => this.#keyOf(one) < this.#keyOf(other),
	});
	/** What a link says of two articles, which stay what they are as long as it is there. */
	readonly #derivations = new WeakMap<CopyLink, Derivation | null>();
	/** What was kept of an article, by its place. */
	readonly #kept = new WeakMap<Place, KeptArticle>();
	#origins: ReadonlyMap<number, Origin> | undefined;
	/** Weights of terms as long as the corpus stays as it is. */
	readonly #weights = new Map<string, number>();
	/** What the index answered, by the question, as long as the corpus stays as it is. */
	readonly #answers = new Map<string, readonly Hit[]>();
	readonly #profiles = new Map<string, SenseProfile>();
	readonly #nameWords: NameWords = new Map();
	/** What citations can call the articles; filled when first asked for. */
	#names: ArticleNames | undefined;

	/** `memory`: about how many bytes articles that were looked at may take. */
	constructor(ports: Ports, memory = MOST_OPEN) {
		this.ports = ports;
		this.#open = new OpenArticles((number) => this.#shelf.read(number), memory);
	}

	/** How many articles there are. */
	get size(): number {
		return this.#numbers.size;
	}

	/** Adds an article, or replaces the one of the same key. */
	put(article: Article): void {
		this.remove(article.key);
		const spans = passageSpans(article);
		const passages = passagesOf(article, spans);
		const number = this.#index.add(passages.map((passage) => visibleParts(article.text, passage)));
		this.#numbers.set(article.key, number);
		this.#keys.set(number, article.key);
		this.#shelf.add(number, packedArticle(article, spans));
		this.#copies.put(number, this.#prints.read(passages));
		this.#names?.put(article);
	}

	remove(key: ArticleKey): void {
		this.#changes++;
		this.#origins = undefined;
		this.#weights.clear();
		this.#answers.clear();
		const number = this.#numbers.get(key);
		if (number === undefined) return;
		this.#names?.remove(key);
		this.#copies.remove(number);
		this.#index.remove(number);
		this.#shelf.remove(number);
		this.#open.forget(number);
		this.#numbers.delete(key);
		this.#keys.delete(number);
	}

	/** The keys of all articles, in no order. */
	keys(): readonly ArticleKey[] {
		return [...this.#numbers.keys()];
	}

	article(key: ArticleKey): Article | undefined {
		return this.#opened(key)?.article;
	}

	/** By key, in code unit order, so that results do not depend on the order of reading. */
	*articles(): Generator<Article> {
		for (const key of [...this.#numbers.keys()].sort()) {
			const article = this.article(key);
			if (article !== undefined) yield article;
		}
	}

	/** The articles that a citation of a draft can mean. */
	resolve(mark: CitationMark): Resolution {
		if (this.#names === undefined) {
			this.#names = new ArticleNames();
			for (const number of this.#shelf.numbers()) this.#names.put(this.#open.glance(number).article);
		}
		return resolve(mark, this.#names);
	}

	passagesOf(key: ArticleKey): readonly Passage[] {
		return this.#opened(key)?.passages ?? [];
	}

	/** Which of some search terms, each given once, stand in which passages of an article. */
	standingIn(key: ArticleKey, terms: readonly string[]): Standing {
		return this.#index.standing(this.#numbers.get(key) ?? -1, terms);
	}

	/** Of one article, or of the whole corpus. */
	passageCount(key?: ArticleKey): number {
		return key === undefined ? this.#index.size : this.#index.documentsOf(this.#numbers.get(key) ?? -1);
	}

	/** The passages that share most of the tokens' content, best first. */
	search(tokens: readonly Token[], limit: number): readonly Passage[] {
		const query = [...new Set(searchTerms(tokens))].map((term) => ({ term, inDocument: 1, inGroup: 0 }));
		return this.retrieve(query, limit).map(({ passage }) => passage);
	}

	/** The passages that a query fits best, by their own words and by those of their articles, best first. */
	retrieve(query: readonly QueryTerm[], limit: number): readonly Retrieved[] {
		return this.#answer(query, limit).flatMap(({ group, at, own, inGroup }) => {
			const passage = this.#open.get(group).passages[at];
			return passage === undefined ? [] : [{ passage, own, inArticle: inGroup }];
		});
	}

	/** The sentences around one that is edited are asked about again. */
	#answer(query: readonly QueryTerm[], limit: number): readonly Hit[] {
		const asked = query.map(({ term, inDocument, inGroup }) => `${term} ${inDocument} ${inGroup}`);
		const question = `${limit}\n${asked.join("\n")}`;
		const known = this.#answers.get(question);
		if (known !== undefined) return known;
		if (this.#answers.size >= MOST_ANSWERS) this.#answers.clear();
		const hits = this.#index.search(query, limit);
		this.#answers.set(question, hits);
		return hits;
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
		const open = this.#opened(key);
		if (open === undefined) return sameTerm;
		open.similar ??= similarTokens(aliasesOf(open.passages), this.#nameWords);
		return open.similar;
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
	reading({ article, ordinal }: Passage): Reading {
		return this.#documentOf(article).reading(ordinal);
	}

	#documentOf({ key }: Article): DocumentReading {
		const open = this.#opened(key);
		if (open === undefined) throw new RangeError(`the corpus has no article ${key}`);
		return open.reading(() => {
			const { text, published, language } = open.article;
			return new DocumentReading(this.ports.language, {
				text,
				sentences: open.passages,
				date: published,
				english: () => language === null || /^en\b/.test(language),
			});
		});
	}

	/** The passages up to `reach` before and after one in its article, without itself. */
	neighbours(passage: Passage, reach: number): readonly Passage[] {
		const all = this.passagesOf(passage.article.key);
		const near = all.slice(Math.max(0, passage.ordinal - reach), passage.ordinal + reach + 1);
		return near.filter((other) => other.ordinal !== passage.ordinal);
	}

	/** The article that this one copies, or null when it is an origin itself. */
	sameOriginAs(key: ArticleKey): ArticleKey | null {
		const origin = this.#originOf(key)?.origin;
		return origin === undefined ? null : this.#keyOf(origin);
	}

	/** The first article that had this one's text; itself when it copies none. */
	originOf(key: ArticleKey): ArticleKey {
		return this.sameOriginAs(key) ?? key;
	}

	/** How an article that copies another stands to it; undefined for an origin. */
	originRelation(key: ArticleKey): OriginRelation | undefined {
		const found = this.#originOf(key);
		return found && { ...found.relation, origin: this.#keyOf(found.origin) };
	}

	#originOf(key: ArticleKey): Origin | undefined {
		this.#origins ??= originsOf(
			this.#copies.links().flatMap((link) => this.#derivation(link) ?? []),
			(number) => this.#open.glance(number).article,
			(term) => this.weight(term),
		);
		return this.#origins.get(this.#numbers.get(key) ?? -1);
	}

	#derivation(link: CopyLink): Derivation | null {
		const known = this.#derivations.get(link);
		if (known !== undefined) return known;
		const passages = (number: number) => this.#open.glance(number).passages;
		const derivation =
			derivationOf(link, {
				article: (number) => this.#open.glance(number).article,
				headline: (number) => headlineTerms(passages(number)),
				opening: (number) => this.#prints.opening(passages(number)),
			}) ?? null;
		this.#derivations.set(link, derivation);
		return derivation;
	}

	/**
	 * Works out which articles copy others, some a step; whoever asks for origins at once waits for all of it. Ends early when
	 * something is put or removed.
	 */
	*linking(): Generator<void> {
		const before = this.#changes;
		if (this.#origins !== undefined) return;
		for (const _ of this.#copies.linking()) yield;
		if (before !== this.#changes) return;
		for (const [at, link] of this.#copies.links().entries()) {
			this.#derivation(link);
			if (at % LINKS_A_STEP > 0) continue;
			yield;
			if (before !== this.#changes) return;
		}
	}

	/** Brings what was put in many small steps together; nothing that is answered changes. To be paused between two steps. */
	tidying(): Generator<void> {
		return this.#index.merging();
	}

	/** Everything that was worked out, good for as long as nothing is put or removed; works out origins as well. */
	kept(): KeptCorpus {
		const copies = this.#copies.kept();
		const { volumes, places } = this.#shelf.sealed();
		return {
			index: this.#index.sealed(),
			volumes: [...volumes],
			articles: [...this.#numbers].flatMap(([key, number]) => {
				const place = places.get(number);
				return place === undefined ? [] : [this.#keptAt(place, key, number)];
			}),
			copies,
			derivations: copies.links.map((link) => this.#derivation(link)),
		};
	}

	#keptAt(place: Place, key: ArticleKey, number: number): KeptArticle {
		const known = this.#kept.get(place) ?? { key, number, ...place };
		this.#kept.set(place, known);
		return known;
	}

	/** Takes what was kept into a corpus that has nothing yet. */
	adopt({ index, volumes, articles, copies, derivations }: KeptCorpus): void {
		this.#shelf.adopt(volumes, articles);
		for (const article of articles) {
			const { key, number } = article;
			this.#numbers.set(key, number);
			this.#keys.set(number, key);
			// The shelf has it as the place.
			this.#kept.set(article, article);
		}
		this.#index.adopt(index, this.#copies.adopt(copies, articles.length));
		for (const [at, link] of copies.links.entries()) this.#derivations.set(link, derivations[at] ?? null);
	}

	/** Packed articles that take memory and could be read from elsewhere. */
	volumesInMemory(): readonly Volume[] {
		return this.#shelf.inMemory();
	}

	/** Reads articles from where they are kept now instead of from memory. */
	moved(volumes: ReadonlyMap<Volume, Volume>): void {
		this.#shelf.replace(volumes);
	}

	#opened(key: ArticleKey): OpenArticle | undefined {
		const number = this.#numbers.get(key);
		return number === undefined ? undefined : this.#open.get(number);
	}

	#keyOf(number: number): ArticleKey {
		const key = this.#keys.get(number);
		if (key === undefined) throw new RangeError(`there is no article ${number}`);
		return key;
	}
}

function visibleParts(text: string, passage: Passage) {
	return unmasked(passage, passage.masked).map(({ start, end }) => ({ text, start, end }));
}
