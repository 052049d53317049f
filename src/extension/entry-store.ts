import { EventEmitter, FileSystemError, type Uri, workspace } from "vscode";
import type { Entry, EntryKind } from "../project/entries.ts";
import {
	type Change,
	type EntryFile,
	holds,
	parseEntries,
	withChanges,
	writeEntries,
} from "../project/entry-file.ts";

/** A change of ours, and until when it is looked after. */
interface Made<T extends Entry> {
	readonly change: Change<T>;
	readonly until: number;
}

/** How long another window may still write over a change of ours without having seen it. */
const WATCHED_FOR_MS = 30_000;
/** When a file is looked at again after writing, where no watcher tells. */
const LOOKED_AGAIN_MS = [250, 2000] as const;
/** A file that another window is writing is short for a moment. */
const READ_AGAIN_MS = 40;
const MOST_READS = 6;
const MOST_WRITES = 5;

/**
 * The entries of one file, which other windows and programs may write at the same time: nobody's entries are lost.
 * Changes commute and can be made twice (`withChanges`), so every window makes its own again when the file lacks them.
 */
export class EntryStore<T extends Entry> {
	readonly #uri: Uri;
	readonly #kind: EntryKind<T>;
	readonly #report: (problem: string) => void;
	readonly #changed = new EventEmitter<void>();
	#file: Promise<EntryFile<T>>;
	#made: Made<T>[] = [];
	#queue: Promise<unknown> = Promise.resolve();
	readonly #timers = new Set<ReturnType<typeof setTimeout>>();

	/** The entries have changed, here or elsewhere. */
	readonly onDidChange = this.#changed.event;

	/** `report` gets what is wrong with the file, in words for the writer. */
	constructor(uri: Uri, kind: EntryKind<T>, report: (problem: string) => void) {
		this.#uri = uri;
		this.#kind = kind;
		this.#report = report;
		this.#file = this.#readOrReport();
	}

	/** The entries as last read, those that were taken back among them. */
	async entries(): Promise<readonly T[]> {
		return (await this.#file).entries;
	}

	/** Writes changes. Rejects, and changes nothing, when the file cannot be used as it is. */
	change(...changes: readonly Change<T>[]): Promise<void> {
		const until = Date.now() + WATCHED_FOR_MS;
		return this.#enqueue(async () => {
			await this.#read();
			this.#made.push(...changes.map((change) => ({ change, until })));
			await this.#writeMade();
			for (const wait of LOOKED_AGAIN_MS) this.#lookAfter(wait);
		});
	}

	/** Looks at the file anew, because it may have been written; makes our changes again where it lacks them. */
	refresh(): Promise<void> {
		return this.#enqueue(async () => {
			const before = JSON.stringify(await this.#file);
			const file = await this.#readOrReport();
			this.#file = Promise.resolve(file);
			// No window takes the file away: whoever did that meant all that is in it.
			const isGone = (await textAt(this.#uri)) === undefined;
			this.#made = isGone ? [] : this.#made.filter(({ until }) => until > Date.now());
			if (!holds(file, this.#changes())) await this.#writeMade();
			if (JSON.stringify(await this.#file) !== before) this.#changed.fire();
		});
	}

	dispose(): void {
		for (const timer of this.#timers) clearTimeout(timer);
		this.#changed.dispose();
	}

	#changes(): readonly Change<T>[] {
		return this.#made.map(({ change }) => change);
	}

	async #writeMade(): Promise<void> {
		const changes = this.#changes();
		let file = await this.#read();
		for (let tries = 0; tries < MOST_WRITES && !holds(file, changes); tries++) {
			const text = writeEntries(withChanges(file, changes), this.#kind);
			await workspace.fs.writeFile(this.#uri, new TextEncoder().encode(text));
			file = await this.#read();
		}
		if (!holds(file, changes)) throw new Error(`${this.#kind.file} could not be written`);
		this.#file = Promise.resolve(file);
		this.#changed.fire();
	}

	/** Throws an Error that says why the file cannot be used. */
	async #read(): Promise<EntryFile<T>> {
		for (let tries = 1; ; tries++) {
			const text = await textAt(this.#uri);
			try {
				if (text === "" && tries < MOST_READS) throw new Error("it is empty");
				return parseEntries(text ?? "", this.#kind);
			} catch (cause) {
				if (tries >= MOST_READS)
					throw new Error(`${this.#kind.file} cannot be used: ${String(cause)}`, { cause });
			}
			await new Promise((resolve) => setTimeout(resolve, READ_AGAIN_MS));
		}
	}

	async #readOrReport(): Promise<EntryFile<T>> {
		try {
			const file = await this.#read();
			for (const problem of file.problems) this.#report(problem);
			return file;
		} catch (error) {
			this.#report(error instanceof Error ? error.message : String(error));
			return { entries: [], kept: [], problems: [] };
		}
	}

	#lookAfter(wait: number): void {
		const timer = setTimeout(() => {
			this.#timers.delete(timer);
			void this.refresh().catch((error) => this.#report(String(error)));
		}, wait);
		this.#timers.add(timer);
	}

	#enqueue(work: () => Promise<void>): Promise<void> {
		const done = this.#queue.then(work);
		this.#queue = done.catch(() => {});
		return done;
	}
}

/** The text of a file; undefined when there is none. */
async function textAt(uri: Uri): Promise<string | undefined> {
	try {
		return new TextDecoder().decode(await workspace.fs.readFile(uri));
	} catch (error) {
		if (error instanceof FileSystemError && error.code === "FileNotFound") return undefined;
		throw error;
	}
}
