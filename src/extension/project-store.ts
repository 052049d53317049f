import { type Disposable, EventEmitter, FileSystemError, RelativePattern, Uri, workspace } from "vscode";
import { type Baseline, baselineFile, parseBaseline } from "../project/baseline.ts";
import { citationKeyFiles, citationKeysFile, type KnownKeys } from "../project/citation-keys.ts";
import type { Decisions } from "../project/decided.ts";
import {
	type Dismissal,
	dismissals,
	type OwnReporting,
	ownReporting,
	projectFolder,
} from "../project/entries.ts";
import { renamed } from "../project/renamed.ts";
import { EntryStore } from "./entry-store.ts";
import { SharedFile } from "./shared-file.ts";

/** The decisions of one project, as its files in `.claimtrace` have them; kept up to date. */
export class ProjectStore {
	/** The project's folder; the paths of drafts in its files are from here. */
	readonly folder: Uri;
	readonly dismissals: EntryStore<Dismissal>;
	readonly own: EntryStore<OwnReporting>;
	readonly #keys: SharedFile<KnownKeys, KnownKeys>;
	readonly #report: (problem: string) => void;
	readonly #changed = new EventEmitter<void>();
	readonly #watching: Disposable[];
	#baseline: Promise<Baseline | undefined>;

	/** What was decided has changed, here or in another window. */
	readonly onDidChange = this.#changed.event;

	/** `report` gets what is wrong with a file, in words for the writer. */
	constructor(folder: Uri, report: (problem: string) => void) {
		this.folder = folder;
		this.#report = report;
		this.dismissals = new EntryStore(this.#file(dismissals.file), dismissals, report);
		this.own = new EntryStore(this.#file(ownReporting.file), ownReporting, report);
		this.#keys = new SharedFile(this.#file(citationKeysFile), citationKeyFiles, report);
		this.#baseline = this.#readBaseline();
		this.#watching = this.#watch();
	}

	/** Everything that is decided now. */
	async decisions(): Promise<Decisions> {
		return {
			dismissals: await this.dismissals.entries(),
			own: await this.own.entries(),
			baseline: await this.#baseline,
		};
	}

	/** The citation keys in use, by the article's path. */
	async keys(): Promise<KnownKeys> {
		await this.#keys.refresh().catch((error) => this.#report(String(error)));
		return this.#keys.content();
	}

	/** Keeps the key of an article, because a draft has it now. Rejects when the file cannot be used. */
	async useKey(article: string, key: string): Promise<void> {
		if ((await this.#keys.content())[article] !== key) await this.#keys.change({ [article]: key });
	}

	/** A document's path as the project's files have it; its whole address when it is not in the project. */
	pathOf(document: Uri): string {
		const root = `${this.folder.path.replace(/\/$/, "")}/`;
		const same = document.scheme === this.folder.scheme && document.authority === this.folder.authority;
		return same && document.path.startsWith(root) ? document.path.slice(root.length) : document.toString();
	}

	/** Takes the decisions along when a draft, or a folder of drafts, has got another address in this project. */
	async renamed(from: Uri, to: Uri): Promise<void> {
		const [old, now, at] = [this.pathOf(from), this.pathOf(to), new Date().toISOString()];
		const newId = () => crypto.randomUUID();
		const dismissed = renamed(await this.dismissals.entries(), old, now, at, newId);
		const own = renamed(await this.own.entries(), old, now, at, newId);
		if (dismissed.length > 0) await this.dismissals.change(...dismissed);
		if (own.length > 0) await this.own.change(...own);
	}

	dispose(): void {
		const files = [this.dismissals, this.own, this.#keys];
		for (const each of [...this.#watching, ...files, this.#changed]) each.dispose();
	}

	#file(name: string): Uri {
		return Uri.joinPath(this.folder, projectFolder, name);
	}

	#watch(): Disposable[] {
		const watcher = workspace.createFileSystemWatcher(
			new RelativePattern(this.folder, `${projectFolder}/*.json`),
		);
		const written = (uri: Uri) => void this.#written(uri).catch((error) => this.#report(String(error)));
		const fire = () => this.#changed.fire();
		return [
			watcher,
			...[watcher.onDidCreate(written), watcher.onDidChange(written), watcher.onDidDelete(written)],
			...[this.dismissals.onDidChange(fire), this.own.onDidChange(fire)],
		];
	}

	async #written(uri: Uri): Promise<void> {
		const shared = [this.dismissals, this.own, this.#keys].find((file) => file.isAt(uri));
		if (shared) return shared.refresh();
		if (!uri.path.endsWith(`/${baselineFile}`)) return;
		this.#baseline = this.#readBaseline();
		await this.#baseline;
		this.#changed.fire();
	}

	async #readBaseline(): Promise<Baseline | undefined> {
		try {
			const bytes = await workspace.fs.readFile(this.#file(baselineFile));
			return parseBaseline(new TextDecoder().decode(bytes));
		} catch (error) {
			if (!isMissing(error)) this.#report(`${baselineFile}: ${String(error)}`);
			return undefined;
		}
	}
}

/** Most projects have no such file. */
function isMissing(error: unknown): boolean {
	return error instanceof FileSystemError && error.code === "FileNotFound";
}
