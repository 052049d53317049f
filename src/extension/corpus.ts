import {
	type Disposable,
	EventEmitter,
	Location,
	type LogOutputChannel,
	RelativePattern,
	type Uri,
	workspace,
} from "vscode";
import type { ArticleKey, Span } from "../engine/model.ts";
import { defaultLimits } from "../worker/corpus-files.ts";
import { InFlight } from "../worker/in-flight.ts";
import { Patience } from "../worker/patience.ts";
import type { Checker, CheckSettings, CorpusSummary } from "../worker/protocol.ts";
import { ArticlePlaces } from "./article-places.ts";
import { articleAddress, articleScheme } from "./article-view.ts";
import { belowAny } from "./below.ts";
import type { CorpusName } from "./corpora.ts";
import { type ListedFile, listChanged, listFiles, placeOf, readFiles, stampFiles } from "./corpus-files.ts";
import type { CorpusPlan } from "./corpus-folders.ts";
import { describe, type Guard } from "./guard.ts";
import type { Pending } from "./pending.ts";

/** How far a corpus is. */
export type CorpusState =
	/** Nothing names a corpus folder. */
	| { readonly kind: "none" }
	/** None of the folders that are named can be read. */
	| { readonly kind: "missing" }
	| { readonly kind: "indexing"; readonly done: number; readonly total: number }
	/** The folders hold no readable article. */
	| { readonly kind: "empty" }
	| { readonly kind: "ready" }
	/** Something of ours failed, or the config file is wrong; the log says what. */
	| { readonly kind: "failed" };

/** What a corpus needs from its surroundings. */
export interface CorpusPorts {
	/** By which documents of this corpus are addressed. */
	readonly name: CorpusName;
	/** Finds the folders, again for every rebuild. */
	plan(): Promise<CorpusPlan>;
	/** Starts a checker; `onDeath` is called when it has stopped by itself, `onRestart` when it has come back empty. */
	createChecker(onRestart: () => void, onDeath: (reason: string) => void): Promise<Checker>;
	/** Where the index of some folders is kept, as a path on the machine of the checker. */
	placeOf(folders: readonly Uri[]): string;
	readonly guard: Guard;
	readonly log: LogOutputChannel;
	readonly pending: Pending;
}

/** A passage of an article, or any other span of it. */
export interface ArticleSpan extends Span {
	readonly key: ArticleKey;
}

const batchSize = 16;
/** Changes come in rows; each makes a new list of all files. */
const keptAfter = 20_000;
/** A checker that stops twice within so many milliseconds probably stops again. */
const mournedFor = 60_000;
const emptySummary: CorpusSummary = { articles: [], passages: 0, skipped: [] };
const noPlan: CorpusPlan = {
	folders: [],
	exclude: [],
	severity: {},
	reading: {},
	citationKeys: {},
	problems: [],
};

/**
 * The articles of some folders, indexed by a checker that is fed from `workspace.fs` and kept up to date: a file
 * that changes is read again alone. Nothing is started while no folder is named.
 */
export class Corpus {
	readonly #ports: CorpusPorts;
	readonly #places = new ArticlePlaces();
	readonly #changed = new EventEmitter<void>();
	readonly #indexed = new EventEmitter<void>();
	readonly #files = new Map<ArticleKey, ListedFile>();
	/** What to open for the articles of the summary. */
	#addresses: ReadonlyMap<ArticleKey, Uri> = new Map();
	#plan = noPlan;
	#state: CorpusState = { kind: "none" };
	#summary = emptySummary;
	#checker: Checker | undefined;
	#watchers: Disposable[] = [];
	#changedUris = new Map<string, Uri>();
	#queue: Promise<unknown> = Promise.resolve();
	#generation = 0;
	#rebuilding = false;
	/** When a checker stopped last. */
	#died = Number.NEGATIVE_INFINITY;
	#keeping: ReturnType<typeof setTimeout> | undefined;

	/** The state or the progress has changed. */
	readonly onDidChange = this.#changed.event;
	/** The articles have changed, and the checker knows them. */
	readonly onDidIndex = this.#indexed.event;

	constructor(ports: CorpusPorts) {
		this.#ports = ports;
	}

	get state(): CorpusState {
		return this.#state;
	}

	/** The articles as last indexed, also while they are read anew, and the files that could not be read. */
	get summary(): CorpusSummary {
		return this.#summary;
	}

	/** The corpus folders, as paths for people. */
	get folderNames(): readonly string[] {
		return this.#plan.folders.map((folder) => workspace.asRelativePath(folder));
	}

	/** The checker, when there are articles to ask about. */
	get checker(): Checker | undefined {
		return this.#state.kind === "ready" ? this.#checker : undefined;
	}

	/** True for files inside the corpus folders: these are sources, not drafts. */
	holds(uri: Uri): boolean {
		return uri.scheme === articleScheme || placeOf(this.#plan, uri) !== undefined;
	}

	/** What to open for an article: its file, or the text extracted from it; undefined when there is no such article. */
	uriOf(key: ArticleKey): Uri | undefined {
		return this.#addresses.get(key) ?? this.#files.get(key)?.uri;
	}

	/** Makes `locationOf` work for these articles. */
	async loadPlaces(keys: Iterable<ArticleKey>): Promise<void> {
		await this.#places.load(keys, async (key) => (await this.#checker?.articleText(key)) ?? null);
	}

	/** Where a span of an article stands in its file; undefined before `loadPlaces` and for unknown articles. */
	locationOf(span: ArticleSpan): Location | undefined {
		// A file that was read just now has no address yet: whether its text was extracted is in the next summary.
		const uri = this.#addresses.get(span.key);
		const range = this.#places.rangeOf(span.key, span);
		return uri && range && new Location(uri, range);
	}

	/** Resolves when nothing waits to be indexed. Never rejects. */
	async idle(): Promise<void> {
		await this.#queue;
	}

	/**
	 * Looks for the folders anew and reads the files that are not kept as they are; `anew`: every file. Of several calls
	 * in a row, only the last one reads.
	 */
	rebuild({ anew = false } = {}): Promise<unknown> {
		const generation = ++this.#generation;
		return this.#enqueue("index the corpus", async () => {
			if (generation === this.#generation) await this.#rebuild(anew);
		});
	}

	/** Tells the checker the severities and citation keys that are set now. */
	async configure(): Promise<void> {
		const { severity, citationKeys } = await this.#ports.plan();
		this.#plan = { ...this.#plan, severity, citationKeys };
		await this.#checker?.configure(this.#checkSettings());
		this.#indexed.fire();
	}

	dispose(): void {
		clearTimeout(this.#keeping);
		this.#unwatch();
		this.#changed.dispose();
		this.#indexed.dispose();
		void this.#checker?.dispose();
	}

	async #rebuild(anew: boolean): Promise<void> {
		this.#rebuilding = true;
		try {
			this.#plan = await this.#ports.plan();
			for (const problem of this.#plan.problems) this.#ports.log.warn(problem);
			this.#watch();
			await this.#forgetAll();
			if (this.#plan.folders.length === 0) {
				this.#become({ kind: this.#plan.problems.length === 0 ? "none" : "failed" });
				return;
			}
			await this.#indexAll(anew);
		} catch (error) {
			this.#become({ kind: "failed" });
			throw error;
		} finally {
			this.#rebuilding = false;
			this.#indexed.fire();
		}
	}

	async #indexAll(anew: boolean): Promise<void> {
		this.#become({ kind: "indexing", done: 0, total: 0 });
		const checker = await this.#demandChecker();
		await checker.configure(this.#checkSettings());
		const lists = await Promise.all(this.#plan.folders.map((folder) => this.#list(folder)));
		if (lists.every((list) => list === undefined)) return this.#become({ kind: "missing" });
		const listed = lists.flatMap((list) => list ?? []);
		await this.#feed(checker, listed, await this.#restore(checker, anew ? [] : listed));
		await this.#summarise(checker);
		this.#keepIn(0);
	}

	/** Takes up what was kept of the files; gives the keys of those that need not be read. */
	async #restore(checker: Checker, listed: readonly ListedFile[]): Promise<ReadonlySet<ArticleKey>> {
		const files = (await stampFiles(listed, this.#patience())).map(({ key, path, size, mtimeMs }) => ({
			key,
			path,
			size,
			mtimeMs,
		}));
		const { wanted, problem } = await checker.restore(this.#ports.placeOf(this.#plan.folders), files);
		if (problem !== null) this.#ports.log.info(`The index is made anew: ${problem}`);
		const known = new Set(files.map(({ key }) => key));
		for (const key of wanted) known.delete(key);
		return known;
	}

	/** Keeps the index for the next start, when no other change comes within so many milliseconds. */
	#keepIn(delay: number): void {
		clearTimeout(this.#keeping);
		const keep = this.#ports.guard("keep the index", async () => {
			const failure = await this.#checker?.keep();
			if (failure) this.#ports.log.warn(`The index could not be kept: ${failure}`);
		});
		this.#keeping = setTimeout(() => void keep(), delay);
	}

	#checkSettings(): CheckSettings {
		return {
			severities: this.#plan.severity,
			reading: this.#plan.reading,
			citationKeys: this.#plan.citationKeys,
		};
	}

	/** The files of a corpus folder; undefined when the folder cannot be read. */
	async #list(folder: Uri): Promise<ListedFile[] | undefined> {
		try {
			return await listFiles(this.#plan, folder, this.#patience());
		} catch (error) {
			this.#ports.log.warn(`The corpus folder ${folder.toString(true)} cannot be read: ${describe(error)}`);
			return undefined;
		}
	}

	/** Has all files read but those that are known. */
	async #feed(checker: Checker, all: readonly ListedFile[], known?: ReadonlySet<ArticleKey>): Promise<void> {
		for (const file of all) this.#files.set(file.key, file);
		const listed = all.filter(({ key }) => !known?.has(key));
		const inFlight = new InFlight();
		const patience = this.#patience();
		for (let done = 0; done < listed.length; done += batchSize) {
			if (this.#rebuilding) this.#become({ kind: "indexing", done, total: listed.length });
			const batch = listed.slice(done, done + batchSize);
			const { files, refused } = await readFiles(batch, patience, this.#plan.reading);
			const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
			await inFlight.add(bytes, async () => {
				await checker.put(files);
				await checker.skip(refused);
			});
		}
		await inFlight.done();
	}

	/** A mount may be slow, or gone while it is still there by name. */
	#patience(): Patience {
		return new Patience(this.#plan.reading.maxMilliseconds ?? defaultLimits.maxMilliseconds);
	}

	async #summarise(checker: Checker): Promise<void> {
		this.#take(await checker.summary());
		this.#places.clear();
		this.#become({ kind: this.#summary.articles.length === 0 ? "empty" : "ready" });
		const { articles, passages, skipped } = this.#summary;
		this.#ports.log.info(
			`Indexed ${articles.length} articles, ${passages} passages; ${skipped.length} not read.`,
		);
		for (const { path, reason } of skipped) this.#ports.log.info(`Not read: ${path} (${reason})`);
	}

	#take(summary: CorpusSummary): void {
		this.#summary = summary;
		this.#addresses = new Map(
			summary.articles.flatMap(({ key, article, extracted }) => {
				const uri = extracted ? articleAddress(this.#ports.name, key, article) : this.#files.get(key)?.uri;
				return uri ? [[key, uri] as const] : [];
			}),
		);
	}

	async #update(): Promise<void> {
		const uris = [...this.#changedUris.values()];
		this.#changedUris.clear();
		if (uris.length === 0) return;
		if (this.#state.kind === "missing" || !this.#checker) return this.#rebuild(false);
		const { listed, gone } = await listChanged(this.#plan, uris, this.#patience());
		await this.#feed(this.#checker, listed);
		if (gone.length > 0) await this.#remove(this.#checker, gone);
		await this.#summarise(this.#checker);
		this.#indexed.fire();
		this.#keepIn(keptAfter);
	}

	/** Forgets files that are gone, and every file of folders that are gone. */
	async #remove(checker: Checker, uris: readonly Uri[]): Promise<void> {
		const isGone = belowAny(uris);
		const gone = [...this.#files.values()].filter(({ uri }) => isGone(uri));
		for (const { key } of gone) this.#files.delete(key);
		await checker.remove(gone.map((file) => file.key));
	}

	async #forgetAll(): Promise<void> {
		this.#files.clear();
		this.#changedUris.clear();
		this.#places.clear();
		await this.#checker?.clear();
	}

	async #demandChecker(): Promise<Checker> {
		// A checker that comes back during a rebuild is fed by that rebuild.
		this.#checker ??= await this.#ports.createChecker(
			() => {
				if (!this.#rebuilding) void this.rebuild();
			},
			(reason) => this.#mourn(reason),
		);
		return this.#checker;
	}

	/** Starts a checker that stopped again at once, so that drafts are checked; one that stops each time waits to be asked. */
	#mourn(reason: string): void {
		this.#ports.log.error(
			`The checker stopped (${reason}); it starts again, and the corpus is taken up anew.`,
		);
		const now = Date.now();
		if (now - this.#died > mournedFor && !this.#rebuilding) void this.rebuild();
		this.#died = now;
	}

	#watch(): void {
		this.#unwatch();
		for (const folder of this.#plan.folders) {
			const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, "**"));
			const changed = this.#ports.guard("watch the corpus", (uri: Uri) => this.#noteChange(uri));
			this.#watchers.push(watcher);
			for (const event of [watcher.onDidCreate, watcher.onDidChange, watcher.onDidDelete]) event(changed);
		}
	}

	#noteChange(uri: Uri): void {
		this.#changedUris.set(uri.toString(), uri);
		void this.#enqueue("update the corpus", () => this.#update());
	}

	#unwatch(): void {
		for (const watcher of this.#watchers) watcher.dispose();
		this.#watchers = [];
	}

	#become(state: CorpusState): void {
		this.#state = state;
		if (!["indexing", "ready", "empty"].includes(state.kind)) this.#take(emptySummary);
		this.#changed.fire();
	}

	/** Runs one thing at a time; what fails is logged and does not stop the next. */
	#enqueue(name: string, work: () => Promise<void>): Promise<unknown> {
		const guarded = this.#ports.guard(name, work);
		this.#queue = this.#ports.pending.track(this.#queue.then(() => guarded()));
		return this.#queue;
	}
}
