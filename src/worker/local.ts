import { type CheckMemo, checkSentences } from "../engine/check.ts";
import { Corpus } from "../engine/corpus.ts";
import { findPassages } from "../engine/find.ts";
import type { Article, ArticleKey, Draft, DraftReport, SentenceReport, Trace } from "../engine/model.ts";
import { draftReader } from "../sources/draft.ts";
import { ports } from "../sources/ports.ts";
import { readArticle } from "../sources/read.ts";
import { blankedText, proseLength } from "./article-text.ts";
import type {
	ArticleSummary,
	Checker,
	CheckSettings,
	CorpusFile,
	CorpusSummary,
	DraftInput,
	SkippedFile,
} from "./protocol.ts";
import { Slices } from "./slices.ts";

/**
 * A checker whose engine runs in this thread, in slices of a few milliseconds.
 *
 * Changes of the corpus take effect in the order of the calls, and every question is answered on the corpus as it
 * stood when all earlier changes were done. A check during which the corpus changes starts again, so that a report
 * never mixes two states of the corpus.
 */
export function createLocalChecker(): Checker {
	return new LocalChecker();
}

/** What was found in a draft, good for as long as corpus and settings stay what they were. */
interface DraftMemo {
	readonly version: number;
	readonly settings: CheckSettings;
	readonly blocks: CheckMemo;
}

/** Drafts that are remembered; a writer has few open. */
const MOST_DRAFTS = 8;

class LocalChecker implements Checker {
	#corpus = new Corpus(ports);
	#version = 0;
	#settings: CheckSettings = { severities: {} };
	#changes: Promise<void> = Promise.resolve();
	readonly #skipped = new Map<ArticleKey, SkippedFile>();
	readonly #drafts = draftReader();
	/** The blocks of each draft as last checked, the draft checked last at the end. */
	readonly #memos = new Map<string, DraftMemo>();

	async configure(settings: CheckSettings): Promise<void> {
		this.#settings = settings;
	}

	put(files: readonly CorpusFile[]): Promise<void> {
		return this.#change(async () => {
			const slices = new Slices();
			for (const file of files) {
				this.#read(file);
				await slices.pause();
			}
		});
	}

	skip(files: Parameters<Checker["skip"]>[0]): Promise<void> {
		return this.#change(() => {
			for (const { key, path, reason } of files) {
				this.#corpus.remove(key);
				this.#skipped.set(key, { path, reason });
			}
		});
	}

	remove(keys: readonly ArticleKey[]): Promise<void> {
		return this.#change(() => {
			for (const key of keys) {
				this.#corpus.remove(key);
				this.#skipped.delete(key);
			}
		});
	}

	clear(): Promise<void> {
		return this.#change(() => {
			this.#corpus = new Corpus(ports);
			this.#skipped.clear();
		});
	}

	async summary(): Promise<CorpusSummary> {
		await this.#changes;
		const articles = [...this.#corpus.articles()];
		const skipped = [...this.#skipped.keys()].sort().flatMap((key) => this.#skipped.get(key) ?? []);
		return {
			articles: articles.map((article) => this.#summaryOf(article)),
			passages: this.#corpus.passageCount(),
			skipped,
		};
	}

	async articleText(key: ArticleKey): Promise<string | null> {
		await this.#changes;
		const article = this.#corpus.article(key);
		return article ? blankedText(article) : null;
	}

	async check(input: DraftInput, signal?: AbortSignal): Promise<DraftReport> {
		const slices = new Slices(signal);
		await this.#changes;
		await slices.pause();
		const draft = this.#drafts.read(input.path, input.text, input.languageId);
		const sentences: SentenceReport[] = [];
		let version = this.#version;
		let reports = this.#reports(draft);
		try {
			for (let next = reports.next(); !next.done; next = reports.next()) {
				sentences.push(next.value);
				if (!(await slices.pause()) || version === this.#version) continue;
				await this.#changes;
				version = this.#version;
				reports = this.#reports(draft);
				sentences.length = 0;
			}
		} finally {
			// A cancelled check keeps what it found for the next one.
			reports.return(undefined);
		}
		return { path: draft.path, sentences };
	}

	async find(query: string, limit: number): Promise<readonly Trace[]> {
		await this.#changes;
		return findPassages(query, this.#corpus, limit);
	}

	async dispose(): Promise<void> {
		await this.clear();
	}

	/** Runs one change of the corpus after all earlier ones; a check begun before or during it sees a new version. */
	#change(change: () => void | Promise<void>): Promise<void> {
		const done = this.#changes.then(async () => {
			this.#version++;
			await change();
			this.#version++;
		});
		this.#changes = done.catch(() => {});
		return done;
	}

	#read(file: CorpusFile): void {
		this.#corpus.remove(file.key);
		this.#skipped.delete(file.key);
		try {
			this.#corpus.put(readArticle(file));
		} catch (error) {
			this.#skipped.set(file.key, { path: file.path, reason: messageOf(error) });
		}
	}

	/**
	 * The engine throws only for bugs of ours. Such a sentence is not reported as "not checkable", which would pass
	 * for a result: the whole check fails and says where.
	 */
	*#reports(draft: Draft): Generator<SentenceReport> {
		const [version, settings] = [this.#version, this.#settings];
		const known = this.#memos.get(draft.path);
		const before: CheckMemo =
			known?.version === version && known.settings === settings ? known.blocks : new Map();
		const after: CheckMemo = new Map();
		let reached = 0;
		let finished = false;
		try {
			for (const report of checkSentences(draft, this.#corpus, settings, before, after)) {
				reached = report.end;
				yield report;
			}
			finished = true;
		} catch (error) {
			const where = draft.text.slice(reached, reached + 200).trim();
			throw new Error(`Claimtrace failed at “${where}”: ${messageOf(error)}`, { cause: error });
		} finally {
			const blocks = finished ? after : new Map([...before, ...after]);
			this.#remember(draft.path, { version, settings, blocks });
		}
	}

	#remember(path: string, memo: DraftMemo): void {
		this.#memos.delete(path);
		this.#memos.set(path, memo);
		const [oldest] = this.#memos.keys();
		if (this.#memos.size <= MOST_DRAFTS || oldest === undefined) return;
		this.#memos.delete(oldest);
		this.#drafts.forget(oldest);
	}

	#summaryOf(article: Article): ArticleSummary {
		const { key, path, title, publisher, byline, published, url, language } = article;
		const origin = this.#corpus.sameOriginAs(key);
		return {
			...{ key, article: path, title, publisher, byline, published, url, language },
			characters: proseLength(article),
			passages: this.#corpus.passageCount(key),
			sameOriginAs: origin === null ? null : (this.#corpus.article(origin)?.path ?? null),
		};
	}
}

function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
