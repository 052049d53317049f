import type { Corpus } from "../engine/corpus.ts";
import type { Article, ArticleKey, ArticleMetadata } from "../engine/model.ts";
import { Lending } from "../sources/lending/lending.ts";
import { readLoan } from "../sources/lending/read-loan.ts";
import { correctedBy } from "../sources/lending/sidecar.ts";
import { type FileContent, readFile } from "../sources/read.ts";
import type { ReadSettings } from "../sources/reader.ts";
import type { CorpusFile, SkippedFile } from "./protocol.ts";
import type { Slices } from "./slices.ts";

/** A file of the corpus and what was read of its articles before other files lent them metadata. */
interface Shelved {
	readonly key: string;
	readonly path: string;
	readonly articles: readonly Readings[];
}

interface Readings {
	readonly key: ArticleKey;
	readonly metadata: ArticleMetadata;
}

const nothing: FileContent = { articles: [], skipped: [] };

/**
 * The files of a corpus: which articles came of each, which files speak of the articles of others, and which were
 * skipped and why. What is in the corpus follows.
 */
export class Shelf {
	readonly #files = new Map<ArticleKey, Shelved>();
	/** By the key of the file: itself, or what of it is no article. */
	readonly #skipped = new Map<ArticleKey, readonly SkippedFile[]>();
	readonly #lending = new Lending();
	/** What the readers remarked on articles. */
	readonly #remarks = new Map<ArticleKey, readonly string[]>();

	/** Reads a file in place of what came of it before. Never rejects: what cannot be read is skipped. */
	async put(file: CorpusFile, corpus: Corpus, settings: ReadSettings, slices: Slices): Promise<void> {
		try {
			const loan = await readLoan(file, settings);
			const { articles, skipped } = loan ? nothing : await readFile(file, settings);
			const hadLent = this.#forget(file.key, corpus);
			this.#files.set(file.key, { key: file.key, path: file.path, articles: articles.map(readings) });
			for (const article of articles) {
				corpus.put(this.#lending.described(article, file));
				if (article.remarks) this.#remarks.set(article.key, article.remarks);
				await slices.pause();
			}
			if (skipped.length > 0) this.#skipped.set(file.key, skipped);
			if (loan) this.#lending.put(file, loan);
			if (loan || hadLent) this.#lendAgain(file.key, corpus);
		} catch (error) {
			this.skip(file.key, { path: file.path, reason: messageOf(error) }, corpus);
		}
	}

	/** Takes out all that came of a file and keeps the reason why nothing comes of it now. */
	skip(key: ArticleKey, file: SkippedFile, corpus: Corpus): void {
		this.remove(key, corpus);
		this.#skipped.set(key, [file]);
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
		this.#remarks.clear();
	}

	/** What the reader of an article remarked on it. */
	remarksOn(key: ArticleKey): readonly string[] {
		return this.#remarks.get(key) ?? [];
	}

	/** The files without an article, and what of others is none, by the keys of the files. */
	skipped(): readonly SkippedFile[] {
		return [...this.#skipped.keys()].sort().flatMap((key) => this.#skipped.get(key) ?? []);
	}

	/** True when the file had lent others metadata. */
	#forget(key: ArticleKey, corpus: Corpus): boolean {
		for (const article of this.#files.get(key)?.articles ?? []) {
			corpus.remove(article.key);
			this.#remarks.delete(article.key);
		}
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
		for (const { key, metadata } of file.articles) {
			const known = corpus.article(key);
			if (!known) continue;
			const { publishedAt: _, ...bare } = known;
			const described = this.#lending.described({ ...bare, ...metadata }, file);
			if (!haveSameMetadata(known, described)) corpus.put(described);
		}
	}
}

function readings(article: Article): Readings {
	const { key, title, publisher, byline, published, publishedAt, url, language } = article;
	const metadata = { title, publisher, byline, published, url, language };
	return { key, metadata: publishedAt === undefined ? metadata : { ...metadata, publishedAt } };
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
