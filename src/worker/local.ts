import { checkSentences } from "../engine/check.ts";
import { CheckMemo } from "../engine/check-memo.ts";
import { checksum } from "../engine/checksum.ts";
import { Corpus } from "../engine/corpus.ts";
import { findPassages } from "../engine/find.ts";
import type { CorpusStorage, KeptFile } from "../engine/kept-corpus.ts";
import type { Language } from "../engine/language.ts";
import type { ArticleKey, CitationMark, Draft, DraftReport, SentenceReport, Trace } from "../engine/model.ts";
import { buildReport, type ReportOptions } from "../report/build.ts";
import type { FactCheckReport } from "../report/model.ts";
import { draftReader } from "../sources/draft.ts";
import { defaultLimits } from "../sources/limits.ts";
import { portsFor } from "../sources/ports.ts";
import { shownText } from "./article-text.ts";
import { buildId } from "./build-id.ts";
import type {
	Checker,
	CheckSettings,
	CorpusFile,
	CorpusSummary,
	DraftInput,
	ListedFile,
	ReportOrder,
	ReportProgress,
	Restored,
} from "./protocol.ts";
import { type ReaderHost, ReaderPool } from "./reader-pool.ts";
import { inPercent, type OnShare, optionsOf, type Tell } from "./report-order.ts";
import { type WriteReport, writeReportHere } from "./report-writer.ts";
import { messageOf, Shelf } from "./shelf.ts";
import { Slices } from "./slices.ts";

/**
 * A checker whose engine runs in this thread, in slices of a few milliseconds. When the language cannot be read, every
 * call that needs the corpus rejects with that error.
 *
 * Changes of the corpus take effect in the order of the calls, and every question is answered on the corpus as it
 * stood when all earlier changes were done. A check during which the corpus changes starts again, so that a report
 * never mixes two states of the corpus.
 */
export function createLocalChecker(
	language: Promise<Language>,
	storageAt?: StorageAt,
	readers?: ReaderHost,
	writeFile: WriteReport = writeReportHere,
): Checker {
	return new LocalChecker(language, storageAt, new ReaderPool(readers), writeFile);
}

/** What keeps a corpus at a place. */
export type StorageAt = (place: string) => CorpusStorage;

/** What was found in a draft, good for as long as corpus and settings stay what they were. */
interface DraftMemo {
	readonly version: number;
	readonly settings: CheckSettings;
	readonly memo: CheckMemo;
}

/** Volumes of packed articles that stay in memory while articles are read. */
const MOST_IN_MEMORY = 2;

/** Drafts that are remembered; a writer has few open. */
const MOST_DRAFTS = 8;

class LocalChecker implements Checker {
	readonly #language: Promise<Language>;
	readonly #readers: ReaderPool;
	readonly #writeFile: WriteReport;
	#corpus: Promise<Corpus>;
	#version = 0;
	#settings: CheckSettings = { severities: {} };
	#changes: Promise<void> = Promise.resolve();
	readonly #shelf = new Shelf();
	readonly #drafts = draftReader();
	/** The blocks of each draft as last checked, the draft checked last at the end. */
	readonly #memos = new Map<string, DraftMemo>();

	readonly #storageAt: StorageAt | undefined;
	#storage: CorpusStorage | undefined;
	/** The version of the corpus that is kept. */
	#kept = -1;
	#keeping: Promise<unknown> = Promise.resolve();
	/** So many volumes in memory are written down. */
	#burden = MOST_IN_MEMORY;

	constructor(
		language: Promise<Language>,
		storageAt: StorageAt | undefined,
		readers: ReaderPool,
		writeFile: WriteReport,
	) {
		this.#readers = readers;
		this.#writeFile = writeFile;
		this.#language = language;
		this.#storageAt = storageAt;
		this.#corpus = this.#empty();
	}

	async configure(settings: CheckSettings): Promise<void> {
		this.#settings = settings;
	}

	async restore(place: string, files: readonly ListedFile[]): Promise<Restored> {
		let wanted: readonly ArticleKey[] = files.map(({ key }) => key);
		let problem: string | null = null;
		await this.#change(async () => {
			this.#empties();
			this.#storage = this.#storageAt?.(place);
			// Nothing is taken up where nothing is known of the files.
			if (files.length === 0) return;
			const opened = await this.#storage?.open(this.#settingsKept());
			if (opened?.kind === "unusable") problem = opened.reason;
			if (opened?.kind !== "corpus" || !isMostly(files, opened.state.files)) return;
			const corpus = await this.#corpus;
			corpus.adopt(opened.state.corpus);
			const before = corpus.size;
			wanted = this.#shelf.adopt(opened.state.files, files, corpus);
			// The version goes up once more when this change is done.
			if (wanted.length === 0 && corpus.size === before) this.#kept = this.#version + 1;
		});
		return { wanted, problem };
	}

	keep(): Promise<string | null> {
		const done = this.#keeping.then(() => this.#keep());
		this.#keeping = done.catch(() => {});
		return done;
	}

	async #keep(): Promise<string | null> {
		await this.#tidy();
		const corpus = await this.#settled();
		const version = this.#version;
		if (this.#storage === undefined || this.#kept === version) return null;
		// A folder without articles may be a mount that is gone; what was kept of it is good when it comes back.
		if (corpus.size === 0) return null;
		const state = { corpus: corpus.kept(), files: this.#shelf.kept() };
		const saved = await this.#storage.save(this.#settingsKept(), state);
		if (saved.kind === "failed") return saved.reason;
		corpus.moved(saved.volumes);
		this.#kept = version;
		return null;
	}

	/** Who keeps has nothing else to do just now. */
	async #tidy(): Promise<void> {
		const slices = new Slices();
		await this.#linked(slices);
		for (const _ of (await this.#settled()).tidying()) await slices.pause();
	}

	/** What a kept corpus depends on beside the files: this program, and how much a file may ask for. */
	#settingsKept(): number {
		const depends = JSON.stringify([buildId, { ...defaultLimits, ...this.#settings.reading }]);
		return checksum(Uint8Array.from(depends, (character) => character.charCodeAt(0)));
	}

	put(files: readonly CorpusFile[]): Promise<void> {
		const settings = { ...defaultLimits, ...this.#settings.reading };
		// Readers begin at once, whatever changes come before this one.
		const begun = files.map((file) => ({ file, readings: this.#readers.begin(file, settings) }));
		return this.#change(async (corpus) => {
			const slices = new Slices();
			for (const { file, readings } of begun) {
				await this.#shelf.put(file, readings, corpus, slices);
				await this.#unburden(corpus);
				await slices.pause();
			}
		});
	}

	/** Writes packed articles down while many are read: memory holds a few volumes of them. */
	async #unburden(corpus: Corpus): Promise<void> {
		const volumes = corpus.volumesInMemory();
		if (volumes.length < this.#burden) return;
		const moved = await this.#storage?.shelve?.(this.#settingsKept(), volumes);
		if (moved === undefined) return;
		corpus.moved(moved);
		// Where it cannot be done, it is tried again with the next volume.
		this.#burden = moved.size < volumes.length ? volumes.length + 1 : MOST_IN_MEMORY;
	}

	skip(files: Parameters<Checker["skip"]>[0]): Promise<void> {
		return this.#change((corpus) => {
			for (const file of files) this.#shelf.skip(file, corpus);
		});
	}

	remove(keys: readonly ArticleKey[]): Promise<void> {
		return this.#change((corpus) => {
			for (const key of keys) this.#shelf.remove(key, corpus);
		});
	}

	clear(): Promise<void> {
		this.#readers.cancel();
		return this.#change(() => this.#empties());
	}

	#empties(): void {
		this.#corpus = this.#empty();
		this.#shelf.clear();
	}

	async summary(): Promise<CorpusSummary> {
		const corpus = await this.#settled();
		return {
			articles: this.#shelf.summaries(corpus),
			passages: corpus.passageCount(),
			skipped: this.#shelf.skipped(),
		};
	}

	async articleText(key: ArticleKey): Promise<string | null> {
		const article = (await this.#settled()).article(key);
		return article ? shownText(article) : null;
	}

	check(input: DraftInput, signal?: AbortSignal): Promise<DraftReport> {
		return this.#check(input, signal);
	}

	async #check(input: DraftInput, signal?: AbortSignal, onShare?: OnShare): Promise<DraftReport> {
		const slices = new Slices(signal);
		let corpus = await this.#linked(slices);
		await slices.pause();
		const draft = this.#draft(input);
		const sentences: SentenceReport[] = [];
		let version = this.#version;
		let reports = this.#reports(draft, corpus);
		try {
			for (let next = reports.next(); !next.done; next = reports.next()) {
				sentences.push(next.value);
				onShare?.(next.value.end / draft.text.length);
				if (!(await slices.pause()) || version === this.#version) continue;
				corpus = await this.#linked(slices);
				version = this.#version;
				reports = this.#reports(draft, corpus);
				sentences.length = 0;
			}
		} finally {
			// A cancelled check keeps what it found for the next one.
			reports.return(undefined);
		}
		return { path: draft.path, sentences };
	}

	async report(input: DraftInput, options: ReportOptions, signal?: AbortSignal): Promise<FactCheckReport> {
		return this.#report(input, () => options, signal);
	}

	async writeReport(
		input: DraftInput,
		order: ReportOrder,
		signal?: AbortSignal,
		onProgress?: (progress: ReportProgress) => void,
	): Promise<Uint8Array> {
		const tell = inPercent(onProgress);
		const report = await this.#report(
			input,
			(checked) => optionsOf(order, input.text, checked),
			signal,
			tell,
		);
		tell("file", 0);
		return this.#writeFile(report, order.format, signal);
	}

	/** Checks the draft and makes the report with what `optionsFor` makes of the check. */
	async #report(
		input: DraftInput,
		optionsFor: (checked: DraftReport) => ReportOptions,
		signal?: AbortSignal,
		tell: Tell = () => {},
	): Promise<FactCheckReport> {
		const corpus = await this.#settled();
		const version = this.#version;
		const checked = await this.#check(input, signal, (share) => tell("check", share));
		if (version !== this.#version) return this.#report(input, optionsFor, signal, tell);
		const steps = buildReport({
			draft: this.#draft(input),
			languageId: input.languageId,
			reports: checked.sentences,
			corpus,
			skipped: this.#shelf.skipped(),
			severities: this.#settings.severities,
			options: optionsFor(checked),
		});
		const slices = new Slices(signal);
		let next = steps.next();
		while (!next.done) {
			tell("evidence", next.value);
			const changed = (await slices.pause()) && version !== this.#version;
			if (changed) return this.#report(input, optionsFor, signal, tell);
			next = steps.next();
		}
		return next.value;
	}

	async cited(input: DraftInput): Promise<readonly ArticleKey[]> {
		const corpus = await this.#settled();
		const resolved = this.#draft(input).citations.map((mark) => corpus.resolve(mark));
		return [...new Set(resolved.flatMap(({ articles, sure }) => (sure ? articles : [])))];
	}

	#draft({ path, text, languageId }: DraftInput): Draft {
		const draft = this.#drafts.read(path, text, languageId);
		const { citationKeys = {} } = this.#settings;
		const citations = draft.citations.map((mark): CitationMark => {
			const article = Object.hasOwn(citationKeys, mark.target) ? citationKeys[mark.target] : undefined;
			return mark.kind === "key" && article !== undefined ? { ...mark, kind: "link", target: article } : mark;
		});
		return { ...draft, citations };
	}

	async find(query: string, limit: number): Promise<readonly Trace[]> {
		return findPassages(query, await this.#settled(), limit);
	}

	async dispose(): Promise<void> {
		await this.clear().catch(() => {});
	}

	/** Runs one change of the corpus after all earlier ones; a check begun before or during it sees a new version. */
	#change(change: (corpus: Corpus) => void | Promise<void>): Promise<void> {
		const done = this.#changes.then(async () => {
			const corpus = await this.#corpus;
			this.#version++;
			await change(corpus);
			this.#version++;
		});
		this.#changes = done.catch(() => {});
		return done;
	}

	/** The corpus after every change asked for, when it is known which of its articles copy others. */
	async #linked(slices: Slices): Promise<Corpus> {
		for (;;) {
			const corpus = await this.#settled();
			const version = this.#version;
			for (const _ of corpus.linking()) await slices.pause();
			if (version === this.#version) return corpus;
		}
	}

	/** The corpus after every change asked for; rejects when the language cannot be read. */
	async #settled(): Promise<Corpus> {
		await this.#changes;
		return await this.#corpus;
	}

	#empty(): Promise<Corpus> {
		const corpus = this.#language.then((language) => new Corpus(portsFor(language)));
		// Whoever asks for the corpus hears of a failure.
		corpus.catch(() => {});
		return corpus;
	}

	/**
	 * The engine throws only for bugs of ours. Such a sentence is not reported as "not checkable", which would pass
	 * for a result: the whole check fails and says where.
	 */
	*#reports(draft: Draft, corpus: Corpus): Generator<SentenceReport> {
		const [version, settings] = [this.#version, this.#settings];
		const known = this.#memos.get(draft.path);
		const before = known?.version === version && known.settings === settings ? known.memo : new CheckMemo();
		const after = new CheckMemo();
		let reached = 0;
		let finished = false;
		try {
			for (const report of checkSentences(draft, corpus, settings, before, after)) {
				reached = report.end;
				yield report;
			}
			finished = true;
		} catch (error) {
			const where = draft.text.slice(reached, reached + 200).trim();
			throw new Error(`Claimtrace failed at “${where}”: ${messageOf(error)}`, { cause: error });
		} finally {
			if (!finished) after.keep(before);
			this.#remember(draft.path, { version, settings, memo: after });
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
}

/** Whether so many files are what they were that taking out the others is less work than reading all. */
function isMostly(files: readonly ListedFile[], kept: readonly KeptFile[]): boolean {
	const known = new Map(kept.map((file) => [file.key, file]));
	const same = files.filter(({ key, mtimeMs }) => known.get(key)?.mtimeMs === mtimeMs);
	return 2 * same.length >= kept.length;
}
