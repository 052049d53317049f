// An index in a folder: a file for each segment, named by its content, and a list of those that count. The list is
// written last and as a whole, so that a process that ends at any moment leaves the last good state, and of two that
// write at once one wins and both states are whole.
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Sealed } from "../engine/index/inverted.ts";
import { segmentBytes, segmentFrom } from "../engine/index/layout.ts";
import { unfinished, writeAtomically } from "./atomic-file.ts";
import { systemReason } from "./system-reason.ts";

/** What the index was made of: a file as it was then, and the number of its group. */
interface IndexedFile {
	readonly key: string;
	readonly size: number;
	readonly mtimeMs: number;
	/** Of its bytes. */
	readonly hash: string;
	readonly group: number;
}

export interface StoredIndex {
	readonly sealed: readonly Sealed[];
	readonly files: readonly IndexedFile[];
}

/** What was found: an index; nothing yet; or something that cannot be used, with the reason for the writer. */
export type Opened =
	| ({ readonly kind: "index" } & StoredIndex)
	| { readonly kind: "none" }
	| { readonly kind: "unusable"; readonly reason: string };

interface List {
	readonly settings: number;
	readonly shards: readonly { readonly file: string; readonly gone: readonly number[] }[];
	readonly files: readonly IndexedFile[];
}

const LIST = "index.list";
const SHARD = ".shard";
/** "claimtrace index 1", then the hash of the rest. */
const FIRST_LINE = "claimtrace index 1 ";
/** Files that no list names are left alone so long: another process may be about to name them. */
const PATIENCE = 3_600_000;

export class IndexStore {
	readonly #folder: string;
	readonly #settings: number;
	/** Shards that this process has read or written, by their segment. */
	readonly #shards = new WeakMap<object, string>();

	/** `settings` stands for all that the index depends on beside the files. */
	constructor(folder: string, settings: number) {
		this.#folder = folder;
		this.#settings = settings;
	}

	/** The index as it was last saved; never throws. */
	async open(): Promise<Opened> {
		try {
			const list = listFrom(await readFile(join(this.#folder, LIST)));
			if (list === undefined) return { kind: "unusable", reason: "its list is damaged" };
			if (list.settings !== this.#settings)
				return { kind: "unusable", reason: "it was made with other settings" };
			const sealed: Sealed[] = [];
			for (const { file, gone } of list.shards) {
				const loaded = segmentFrom(await readFile(join(this.#folder, file)), this.#settings);
				if (loaded.kind === "unusable") return loaded;
				this.#shards.set(loaded.segment, file);
				sealed.push({ segment: loaded.segment, gone });
			}
			return { kind: "index", sealed, files: list.files };
		} catch (error) {
			const { code } = error as NodeJS.ErrnoException;
			if (code === "ENOENT" && !(await this.#hasList())) return { kind: "none" };
			return { kind: "unusable", reason: systemReason(error) };
		}
	}

	/** Keeps an index; gives why it could not, with what was kept before untouched. Never throws. */
	async save({ sealed, files }: StoredIndex): Promise<string | undefined> {
		try {
			await mkdir(this.#folder, { recursive: true });
			const shards: { file: string; gone: readonly number[] }[] = [];
			for (const { segment, gone } of sealed) {
				const known = this.#shards.get(segment);
				shards.push({
					file: known !== undefined && (await this.#has(known)) ? known : await this.#write(segment),
					gone,
				});
			}
			await writeAtomically(join(this.#folder, LIST), bytesOf({ settings: this.#settings, shards, files }));
			await this.#sweep(new Set(shards.map(({ file }) => file)));
			return undefined;
		} catch (error) {
			return systemReason(error);
		}
	}

	async #write(segment: Sealed["segment"]): Promise<string> {
		const bytes = segmentBytes(segment, this.#settings);
		const file = `${contentHash(bytes)}${SHARD}`;
		await writeAtomically(join(this.#folder, file), bytes);
		this.#shards.set(segment, file);
		return file;
	}

	/** Removes shards and unfinished files that nobody waits for. */
	async #sweep(wanted: ReadonlySet<string>): Promise<void> {
		for (const file of await readdir(this.#folder)) {
			if (wanted.has(file) || !(file.endsWith(SHARD) || file.endsWith(unfinished))) continue;
			const path = join(this.#folder, file);
			const info = await stat(path).catch(() => undefined);
			if (info !== undefined && Date.now() - info.mtimeMs > PATIENCE) await rm(path, { force: true });
		}
	}

	async #has(file: string): Promise<boolean> {
		return (await stat(join(this.#folder, file)).catch(() => undefined)) !== undefined;
	}

	#hasList(): Promise<boolean> {
		return this.#has(LIST);
	}
}

/** Tells contents apart. */
function contentHash(bytes: Uint8Array): string {
	return createHash("sha256").update(bytes).digest("hex").slice(0, 32);
}

function bytesOf(list: List): Uint8Array {
	const body = Buffer.from(JSON.stringify(list));
	return Buffer.concat([Buffer.from(`${FIRST_LINE}${contentHash(body)}\n`), body]);
}

function listFrom(bytes: Buffer): List | undefined {
	const end = bytes.indexOf("\n");
	const body = bytes.subarray(end + 1);
	if (end < 0 || bytes.subarray(0, end).toString() !== `${FIRST_LINE}${contentHash(body)}`) return undefined;
	return JSON.parse(body.toString());
}
