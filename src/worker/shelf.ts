import type { Corpus } from "../engine/corpus.ts";
import type { FileStamp, KeptFile } from "../engine/kept-corpus.ts";
import type { Article, ArticleKey, ArticleMetadata } from "../engine/model.ts";
import { Lending } from "../sources/lending/lending.ts";
import { correctedBy } from "../sources/lending/sidecar.ts";
import type { SkippedPart } from "../sources/reader.ts";
import { type ArticleFacts, factsOf } from "./article-facts.ts";
import type { ArticleSummary, CorpusFile, ListedFile, SkippedFile } from "./protocol.ts";
import type { Reading } from "./reading.ts";
import type { Slices } from "./slices.ts";

/** A file of the corpus and what was read of its articles before other files lent them metadata. */
interface Shelved {
	readonly key: string;
	readonly path: string;
	readonly articles: readonly Readings[];
	readonly stamp: FileStamp | undefined;
	/** It has none, and speaks of the articles of others. */
	readonly lends: boolean;
}

interface Readings {
	readonly key: ArticleKey;
	/** Of the article as it is in the corpus. */
	readonly facts: ArticleFacts;
	/** Where others lent it some; else it is what the corpus has. */
	readonly metadata?: ArticleMetadata;
}

/** What of a file is no article; without a stamp the file is read again at the next start. */
interface Skipped {
	readonly files: readonly SkippedPart[];
	readonly stamp: FileStamp | undefined;
}

/** A file that is kept, with what the shelf knows of it. */
interface KeptShelved extends KeptFile {
	readonly articles: readonly Readings[];
	readonly lends?: true;
}

/** What has no time of change tells nothing. A file changed so shortly before it was read may have been changed again without its time showing it. */
const UNSURE_MS = 2000;

/**
 * The files of a corpus: which articles came of each, which files speak of the articles of others, and which were
 * skipped and why. What is in the corpus follows.
 */
export class Shelf {
	readonly #files = new Map<ArticleKey, Shelved>();
	/** By the key of the file: itself, or what of it is no article. */
	readonly #skipped = new Map<ArticleKey, Skipped>();
	readonly #lending = new Lending();
	readonly #kept = new WeakMap<Shelved | Skipped, KeptShelved>();

	/**
	 * Takes what is read of a file, as it comes, in place of what came of it before. Never rejects: what cannot be read is
	 * skipped, and articles that were read before something went wrong are good.
	 */
	async put(
		file: CorpusFile,
		readings: AsyncIterable<Reading>,
		corpus: Corpus,
		slices: Slices,
	): Promise<void> {
		const { key, path } = file;
		const stamp = sureStamp(file);
		const own: Readings[] = [];
		const none: SkippedFile[] = [];
		let loan: Reading["loan"] = null;
		let hadLent = false;
		try {
			for await (const reading of readings) {
				hadLent = this.#forget(key, corpus) || hadLent;
				loan ??= reading.loan;
				none.push(...reading.skipped.map((part) => ({ key, ...part })));
				for (const article of reading.articles) {
					const described = this.#lending.described(article, file);
					own.push(readingsOf(article, described));
					corpus.put(described);
					await slices.pause();
				}
			}
		} catch (error) {
			if (own.length === 0) return this.skip({ key, path, reason: messageOf(error) }, corpus, stamp);
			const read = own.length === 1 ? "article" : `${own.length.toLocaleString("en")} articles`;
			none.push({ key, path, reason: `after its first ${read}: ${messageOf(error)}` });
		}
		this.#files.set(key, { key, path, stamp, lends: loan !== null, articles: own });
		if (none.length > 0) this.#skipped.set(key, { files: none, stamp });
		if (loan) this.#lending.put(file, loan);
		if (loan || hadLent) this.#lendAgain(key, corpus);
	}

	/** Takes out all that came of a file and keeps the reason why nothing comes of it now. */
	skip({ key, path, reason }: SkippedFile, corpus: Corpus, stamp?: FileStamp): void {
		this.remove(key, corpus);
		this.#skipped.set(key, { files: [{ path, reason }], stamp });
	}

	/** Takes out all that came of a file. */
	remove(key: ArticleKey, corpus: Corpus): void {
		if (this.#forget(key, corpus)) this.#lendAgain(key, corpus);
	}

	/** Forgets every file; the corpus is for the caller to empty. */
	clear(): void {
		this.#files.clear();
		this.#skipped.clear();
		this.#lending.clear();
	}

	/** What is told of every article, by key in code unit order. */
	summaries(corpus: Corpus): readonly ArticleSummary[] {
		const articles = [...this.#files.values()].flatMap((file) => file.articles);
		const paths = new Map(articles.map(({ key, facts }) => [key, facts.article]));
		return articles
			.sort((a, b) => (a.key < b.key ? -1 : 1))
			.map(({ key, facts }) => {
				const origin = corpus.sameOriginAs(key);
				const sameOriginAs = origin === null ? null : (paths.get(origin) ?? null);
				return { key, ...facts, passages: corpus.passageCount(key), sameOriginAs };
			});
	}

	/** The files without an article, and what of others is none, by the keys of the files. */
	skipped(): readonly SkippedFile[] {
		return [...this.#skipped]
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.flatMap(([key, { files }]) => files.map((file) => ({ ...file, key })));
	}

	/** The files as far as they can be known again. */
	kept(): readonly KeptFile[] {
		const read = [...this.#files.values()].flatMap((shelved): readonly KeptShelved[] => {
			const { stamp, lends, ...file } = shelved;
			const skipped = this.#skipped.get(file.key)?.files ?? [];
			return stamp === undefined
				? []
				: [this.#keptOf(shelved, { ...file, ...stamp, skipped, ...(lends ? { lends } : {}) })];
		});
		const none = [...this.#skipped].flatMap(([key, skipped]): readonly KeptShelved[] => {
			const { files, stamp } = skipped;
			const path = files[0]?.path ?? key;
			return stamp === undefined || this.#files.has(key)
				? []
				: [this.#keptOf(skipped, { ...{ key, path }, ...stamp, articles: [], skipped: files })];
		});
		return [...read, ...none];
	}

	/** What is kept of a file: what was kept of it before, as long as it is the same. */
	#keptOf(file: Shelved | Skipped, kept: KeptShelved): KeptShelved {
		const known = this.#kept.get(file) ?? kept;
		this.#kept.set(file, known);
		return known;
	}

	/**
	 * Takes up what was kept of the files that are still what they were, and takes the others out of the corpus, which
	 * has all of them; gives the keys of those that are to be read. The shelf must be empty.
	 */
	adopt(kept: readonly KeptFile[], listed: readonly ListedFile[], corpus: Corpus): readonly ArticleKey[] {
		const wanted = new Map(listed.map((file) => [file.key, file]));
		const articles = new Set<ArticleKey>();
		let lost = false;
		for (const one of kept as readonly KeptShelved[]) {
			const { key, path, size, mtimeMs, articles: own, skipped, lends } = one;
			const file = wanted.get(key);
			// What files lend is small and read again.
			if (lends && file === undefined) lost = true;
			if (lends || file?.path !== path || file.size !== size || file.mtimeMs !== mtimeMs) continue;
			const stamp = { size, mtimeMs };
			const shelved = { key, path, articles: own, stamp, lends: false };
			const refused = { files: skipped, stamp };
			if (own.length > 0) this.#files.set(key, shelved);
			if (skipped.length > 0) this.#skipped.set(key, refused);
			this.#kept.set(own.length > 0 ? shelved : refused, one);
			for (const article of own) articles.add(article.key);
			wanted.delete(key);
		}
		for (const key of corpus.keys()) if (!articles.has(key)) corpus.remove(key);
		if (lost) for (const file of this.#files.values()) this.#lend(file, corpus);
		return [...wanted.keys()];
	}

	/** True when the file had lent others metadata. */
	#forget(key: ArticleKey, corpus: Corpus): boolean {
		for (const article of this.#files.get(key)?.articles ?? []) corpus.remove(article.key);
		this.#files.delete(key);
		this.#skipped.delete(key);
		return this.#lending.remove(key);
	}

	/** After a change of what the file of that key lends. */
	#lendAgain(key: ArticleKey, corpus: Corpus): void {
		const corrected = correctedBy(key);
		const concerned = corrected === null ? this.#files.values() : [this.#files.get(corrected)];
		for (const file of concerned) if (file) this.#lend(file, corpus);
	}

	/** Puts the articles of a file into the corpus anew where something else is said of them now. */
	#lend(file: Shelved, corpus: Corpus): void {
		const articles = file.articles.map((one): Readings => {
			const known = corpus.article(one.key);
			if (!known) return one;
			const { publishedAt: _, ...bare } = known;
			const own = { ...bare, ...(one.metadata ?? metadataOf(known)) };
			const described = this.#lending.described(own, file);
			if (!haveSameMetadata(known, described)) corpus.put(described);
			return readingsOf(own, described);
		});
		this.#files.set(file.key, { ...file, articles });
	}
}

function readingsOf(article: Article, described: Article): Readings {
	const own = { key: article.key, facts: factsOf(described) };
	return haveSameMetadata(article, described) ? own : { ...own, metadata: metadataOf(article) };
}

function metadataOf(article: Article): ArticleMetadata {
	const { title, publisher, byline, published, publishedAt, url, language } = article;
	const metadata = { title, publisher, byline, published, url, language };
	return publishedAt === undefined ? metadata : { ...metadata, publishedAt };
}

function sureStamp({ stamp }: CorpusFile): FileStamp | undefined {
	if (stamp === undefined || stamp.mtimeMs <= 0 || Date.now() - stamp.mtimeMs < UNSURE_MS) return undefined;
	return stamp;
}

function haveSameMetadata(a: ArticleMetadata, b: ArticleMetadata): boolean {
	return (
		a.title === b.title &&
		a.publisher === b.publisher &&
		a.byline === b.byline &&
		a.published === b.published &&
		a.publishedAt === b.publishedAt &&
		a.url === b.url &&
		a.language === b.language
	);
}

/** What an error says, also where something else was thrown. */
export function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
