// What a corpus has worked out, in the browser's IndexedDB. The large parts are records of their own, named by chance and
// never changed; the list of a place names those that count. Both are written in one transaction, so that a window that is
// closed at any moment leaves the last good state, and of two that write at once one wins and both states are whole.
import type { Volume } from "../engine/articles/article-shelf.ts";
import type { CopyLink } from "../engine/copies/copy-index.ts";
import type { FingerprintSegment } from "../engine/copies/fingerprint-index.ts";
import { segmentBytes, segmentFrom } from "../engine/index/layout.ts";
import type { SegmentArrays } from "../engine/index/segment.ts";
import type {
	CorpusStorage,
	KeptArticle,
	KeptFile,
	KeptState,
	Opened,
	Saved,
} from "../engine/kept-corpus.ts";
import type { Derivation } from "../engine/origins.ts";

/** All but the large parts, which it gives by their names. */
interface List {
	readonly settings: number;
	readonly segments: readonly { readonly part: string; readonly gone: readonly number[] }[];
	/** By number of the volume; null where nothing is left of one. */
	readonly volumes: readonly (string | null)[];
	readonly fingerprints: readonly string[];
	readonly articles: readonly KeptArticle[];
	readonly links: readonly CopyLink[];
	readonly derivations: readonly (Derivation | null)[];
	readonly files: readonly KeptFile[];
}

const DATABASE = "claimtrace";
/** Goes up whenever the form of a record changes; what older programs wrote is then dropped. */
const VERSION = 1;
const LISTS = "lists";
const PARTS = "parts";

/** Keeps a corpus under the name of a place. */
export class BrowserStorage implements CorpusStorage {
	readonly #place: string;
	/** The names of parts that were read or written. */
	readonly #known = new WeakMap<object, string>();

	constructor(place: string) {
		this.#place = place;
	}

	async open(settings: number): Promise<Opened> {
		try {
			return await withDatabase(async (database) => {
				const reading = database.transaction([LISTS, PARTS]);
				const list = (await answer(reading.objectStore(LISTS).get(this.#place))) as List | undefined;
				if (list === undefined) return { kind: "none" };
				if (list.settings !== settings) return unusable("it was made with other settings");
				const part = (name: string) => answer(reading.objectStore(PARTS).get(this.#key(name)));
				return await this.#opened(list, part);
			});
		} catch (error) {
			return unusable(reasonOf(error));
		}
	}

	async save(settings: number, { corpus, files }: KeptState): Promise<Saved> {
		const parts = new Map<string, () => unknown>();
		const named = (of: object, value: () => unknown) => {
			const name = this.#known.get(of) ?? crypto.randomUUID();
			this.#known.set(of, name);
			parts.set(name, value);
			return name;
		};
		const { derivations, articles, copies } = corpus;
		const list: List = {
			settings,
			segments: corpus.index.map(({ segment, gone }) => ({
				part: named(segment, () => segmentBytes(segment, settings)),
				gone,
			})),
			volumes: corpus.volumes.map((volume) =>
				volume === undefined ? null : named(volume, () => volume.read(0, volume.size).slice()),
			),
			fingerprints: copies.fingerprints.map((one) =>
				named(one, () => ({ fingerprints: one.fingerprints.slice(), holders: one.holders.slice() })),
			),
			...{ articles, links: copies.links, derivations, files },
		};
		try {
			await withDatabase((database) => this.#write(database, list, parts));
			return { kind: "saved", volumes: new Map() };
		} catch (error) {
			return { kind: "failed", reason: reasonOf(error) };
		}
	}

	async #opened(list: List, part: (name: string) => Promise<unknown>): Promise<Opened> {
		const { articles, links, derivations, files } = list;
		const index: { readonly segment: SegmentArrays; readonly gone: readonly number[] }[] = [];
		for (const { part: name, gone } of list.segments) {
			const loaded = segmentFrom(present(await part(name)) as Uint8Array, list.settings);
			if (loaded.kind === "unusable") return unusable(loaded.reason);
			this.#known.set(loaded.segment, name);
			index.push({ segment: loaded.segment, gone });
		}
		const volumes: (Volume | undefined)[] = [];
		for (const name of list.volumes) {
			const volume = name === null ? undefined : volumeOf(present(await part(name)) as Uint8Array);
			if (name !== null && volume !== undefined) this.#known.set(volume, name);
			volumes.push(volume);
		}
		const fingerprints: FingerprintSegment[] = [];
		for (const name of list.fingerprints) {
			const segment = present(await part(name)) as FingerprintSegment;
			this.#known.set(segment, name);
			fingerprints.push(segment);
		}
		const corpus = { index, volumes, articles, copies: { fingerprints, links }, derivations };
		return { kind: "corpus", state: { corpus, files } };
	}

	/** Writes the list and the parts that are not there, and drops those of the place that it does not name. */
	async #write(database: IDBDatabase, list: List, parts: ReadonlyMap<string, () => unknown>): Promise<void> {
		const writing = database.transaction([LISTS, PARTS], "readwrite");
		const done = finished(writing);
		const store = writing.objectStore(PARTS);
		const all = IDBKeyRange.bound(this.#key(""), this.#key("\uffff"));
		const there = new Set(await answer(store.getAllKeys(all)));
		for (const [name, value] of parts)
			if (!there.delete(this.#key(name))) store.put(value(), this.#key(name));
		for (const key of there) store.delete(key);
		writing.objectStore(LISTS).put(list, this.#place);
		await done;
	}

	#key(name: string): string {
		return `${this.#place}\n${name}`;
	}
}

function volumeOf(bytes: Uint8Array): Volume {
	return { size: bytes.length, read: (start, end) => bytes.subarray(start, end) };
}

function present(part: unknown): unknown {
	if (part === undefined) throw new Error("a part of it is missing");
	return part;
}

async function withDatabase<T>(use: (database: IDBDatabase) => Promise<T>): Promise<T> {
	const opening = indexedDB.open(DATABASE, VERSION);
	opening.onupgradeneeded = () => {
		const database = opening.result;
		for (const name of [...database.objectStoreNames]) database.deleteObjectStore(name);
		for (const name of [LISTS, PARTS]) database.createObjectStore(name);
	};
	const database = await answer(opening);
	try {
		return await use(database);
	} finally {
		database.close();
	}
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
}

function finished(writing: IDBTransaction): Promise<void> {
	return new Promise((resolve, reject) => {
		writing.oncomplete = () => resolve();
		writing.onerror = () => reject(writing.error);
		writing.onabort = () => reject(writing.error);
	});
}

function unusable(reason: string): Opened {
	return { kind: "unusable", reason };
}

function reasonOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
