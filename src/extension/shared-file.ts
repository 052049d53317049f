import { EventEmitter, FileSystemError, Uri, workspace } from "vscode";
import { type SharedKind, SLIP_STAYS_MS, slipChanges, slipName, slipTime } from "../project/shared-file.ts";

/** When a file is looked at again after writing: where no watcher tells, and to take away the slip. */
const LOOKED_AGAIN_MS = [250, 2000, SLIP_STAYS_MS + 1000] as const;
/** A file that another window is writing is short for a moment. */
const READ_AGAIN_MS = 40;
/** Who has just written mends a mixture soon; who only reads waits for that. */
const READS_TO_MEND = 2;
const MOST_READS = 25;
const MOST_WRITES = 5;

/** A file and what lies beside it. */
interface Seen<File, Change> {
	readonly isThere: boolean;
	readonly file: File;
	readonly slips: readonly Uri[];
	/** What the slips say. */
	readonly changes: readonly Change[];
}

/** One of a project's files, kept up to date, which other windows and programs may write: see `project/shared-file.ts`. */
export class SharedFile<File, Change> {
	readonly #uri: Uri;
	readonly #kind: SharedKind<File, Change>;
	readonly #report: (problem: string) => void;
	readonly #changed = new EventEmitter<void>();
	#file: Promise<File>;
	#wasThere = false;
	/** The changes on the slips that were read. */
	readonly #slips = new Map<string, readonly Change[]>();
	#queue: Promise<unknown> = Promise.resolve();
	readonly #timers = new Set<ReturnType<typeof setTimeout>>();

	/** What is in it has changed, here or elsewhere. */
	readonly onDidChange = this.#changed.event;

	/** `report` gets what is wrong with the file, in words for the writer. */
	constructor(uri: Uri, kind: SharedKind<File, Change>, report: (problem: string) => void) {
		this.#uri = uri;
		this.#kind = kind;
		this.#report = report;
		this.#file = this.#first();
	}

	/** What is in it, as last read. */
	content(): Promise<File> {
		return this.#file;
	}

	/** Writes changes. Rejects, and changes nothing, when the file cannot be used as it is. */
	change(...changes: readonly Change[]): Promise<void> {
		return this.#enqueue(async () => {
			const { file, changes: before } = await this.#look();
			const slip = await this.#laySlip(this.#kind.with(file, [...before, ...changes]), changes);
			try {
				await this.#settle(await this.#look());
			} catch (error) {
				await removed(slip);
				throw error;
			}
			for (const wait of LOOKED_AGAIN_MS) this.#lookAfter(wait);
		});
	}

	/** Looks at the file anew, because it may have been written; makes changes again where it lacks them. */
	refresh(): Promise<void> {
		return this.#enqueue(async () => {
			const had = this.#wasThere;
			const seen = await this.#lookOrReport();
			// No window takes the file away: whoever did that meant all that is in it.
			if (had && !seen.isThere) {
				for (const slip of seen.slips) await removed(slip);
				return this.#take(seen.file);
			}
			await this.#settle(seen);
		});
	}

	/** Whether an address is that of the file or of one of its slips. */
	isAt({ path }: Uri): boolean {
		const name = path.slice(path.lastIndexOf("/") + 1);
		return name === this.#kind.file || slipTime(this.#kind.file, name) !== undefined;
	}

	dispose(): void {
		for (const timer of this.#timers) clearTimeout(timer);
		this.#changed.dispose();
	}

	async #first(): Promise<File> {
		const { file, slips, changes } = await this.#lookOrReport();
		if (slips.length > 0) this.#lookAfter(0);
		return this.#kind.with(file, changes);
	}

	async #laySlip(whole: File, changes: readonly Change[]): Promise<Uri> {
		const slip = this.#beside(slipName(this.#kind.file, Date.now(), crypto.randomUUID().slice(0, 8)));
		await written(slip, this.#kind.write(this.#kind.part(whole, changes)));
		return slip;
	}

	/** Writes the file until it has what the slips say, and takes away those that have lain long enough. */
	async #settle(first: Seen<File, Change>): Promise<void> {
		const lacks = ({ file, changes }: Seen<File, Change>) => !this.#kind.holds(file, changes);
		let seen = first;
		for (let tries = 0; tries < MOST_WRITES && lacks(seen); tries++) {
			await written(this.#uri, this.#kind.write(this.#kind.with(seen.file, seen.changes)));
			// What two windows write at once can become a mixture; the file as it was and the slips have all of it.
			seen = await this.#look(seen.file);
		}
		if (lacks(seen)) throw new Error(`${this.#kind.file} could not be written`);
		const old = Date.now() - SLIP_STAYS_MS;
		for (const slip of seen.slips) if ((this.#timeOf(slip) ?? 0) < old) await removed(slip);
		await this.#take(seen.file);
	}

	async #take(file: File): Promise<void> {
		const before = JSON.stringify(await this.#file);
		this.#file = Promise.resolve(file);
		if (JSON.stringify(file) !== before) this.#changed.fire();
	}

	async #lookOrReport(): Promise<Seen<File, Change>> {
		try {
			const seen = await this.#look();
			for (const problem of this.#kind.problemsIn(seen.file)) this.#report(problem);
			return seen;
		} catch (error) {
			this.#report(error instanceof Error ? error.message : String(error));
			return { isThere: true, file: this.#kind.parse(""), slips: [], changes: [] };
		}
	}

	/** Throws an Error that says why the file cannot be used, unless `before` is given, which then takes its place. */
	async #look(before?: File): Promise<Seen<File, Change>> {
		const names = await namesIn(this.#beside("."));
		const slips = names.filter((name) => slipTime(this.#kind.file, name) !== undefined).sort();
		const changes: Change[] = [];
		for (const name of slips) changes.push(...(await this.#changesOn(name)));
		const { isThere, file } = await this.#read(before);
		this.#wasThere = isThere;
		return { isThere, file, slips: slips.map((name) => this.#beside(name)), changes };
	}

	async #changesOn(name: string): Promise<readonly Change[]> {
		const known = this.#slips.get(name) ?? slipChanges((await textAt(this.#beside(name))) ?? "", this.#kind);
		// One without any may still be being written; what is written stays.
		if (known.length > 0) this.#slips.set(name, known);
		return known;
	}

	async #read(before: File | undefined): Promise<{ readonly isThere: boolean; readonly file: File }> {
		for (let tries = 1; ; tries++) {
			const text = await textAt(this.#uri);
			try {
				if (text === "" && tries < MOST_READS) throw new Error("it is empty");
				return { isThere: text !== undefined, file: this.#kind.parse(text ?? "") };
			} catch (cause) {
				if (tries >= READS_TO_MEND && before !== undefined) return { isThere: true, file: before };
				if (tries >= MOST_READS)
					throw new Error(`${this.#kind.file} cannot be used: ${String(cause)}`, { cause });
			}
			await new Promise((resolve) => setTimeout(resolve, READ_AGAIN_MS));
		}
	}

	#timeOf({ path }: Uri): number | undefined {
		return slipTime(this.#kind.file, path.slice(path.lastIndexOf("/") + 1));
	}

	#beside(name: string): Uri {
		return Uri.joinPath(this.#uri, "..", name);
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
	const bytes = await unlessMissing(workspace.fs.readFile(uri));
	return bytes && new TextDecoder().decode(bytes);
}

async function namesIn(folder: Uri): Promise<readonly string[]> {
	return ((await unlessMissing(workspace.fs.readDirectory(folder))) ?? []).map(([name]) => name);
}

function written(uri: Uri, text: string): Thenable<void> {
	return workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

/** Another window may have done so already. */
async function removed(uri: Uri): Promise<void> {
	await unlessMissing(workspace.fs.delete(uri));
}

async function unlessMissing<T>(work: Thenable<T>): Promise<T | undefined> {
	try {
		return await work;
	} catch (error) {
		if (error instanceof FileSystemError && error.code === "FileNotFound") return undefined;
		throw error;
	}
}
