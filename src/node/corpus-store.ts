// What a corpus has worked out, in a folder: files named by their content, and a list of those that count. The list is
// written last and as a whole, so that a process that ends at any moment leaves the last good state, and of two that
// write at once one wins and both states are whole.
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import type { Volume } from "../engine/articles/article-shelf.ts";
import type { CopyLink } from "../engine/copies/copy-index.ts";
import type { FingerprintSegment } from "../engine/copies/fingerprint-index.ts";
import type { Sealed } from "../engine/index/inverted.ts";
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
import { unfinished, writeAtomically } from "./atomic-file.ts";
import { FileVolume, headed, UntrustedError, unheaded } from "./kept-file.ts";
import { areSame, pagesOf } from "./kept-pages.ts";
import { systemReason } from "./system-reason.ts";

/** All but the large arrays, which stand in files of their own. */
interface List {
	readonly segments: readonly { readonly file: string; readonly gone: readonly number[] }[];
	/** By number of the volume; null where nothing is left of one. */
	readonly volumes: readonly (string | null)[];
	readonly fingerprints: readonly string[];
	/** Pages of articles and of files. */
	readonly articles: readonly string[];
	readonly files: readonly string[];
	readonly links: readonly CopyLink[];
	readonly derivations: readonly (Derivation | null)[];
}

/** An article on its page. */
type ArticleRow = readonly [key: string, number: number, volume: number, start: number, end: number];

const LIST = "index.list";
/** The ends of the names of segments, volumes, fingerprints and pages of lists. */
const KINDS = { segment: ".segment", volume: ".volume", fingerprints: ".prints", page: ".page" } as const;
/** Files that no list names are left alone so long: another process may be about to name them. */
const PATIENCE = 3_600_000;
/** Between reading the list and its files another process may have put a newer one in its place. */
const TRIES = 3;

export class CorpusStore implements CorpusStorage {
	readonly #folder: string;
	/** Files that this process has read or written, by what stands in them. */
	readonly #known = new WeakMap<object, string>();
	/** The pages as last read or written. */
	#articles: readonly (readonly KeptArticle[])[] = [];
	#files: readonly (readonly KeptFile[])[] = [];

	constructor(folder: string) {
		this.#folder = folder;
	}

	async open(settings: number): Promise<Opened> {
		for (let tries = 1; ; tries++) {
			try {
				return { kind: "corpus", state: await this.#load(settings) };
			} catch (error) {
				const { code } = error as NodeJS.ErrnoException;
				const missing = code === "ENOENT" || code === "ENOTDIR";
				if (missing && !(await this.#has(LIST))) return { kind: "none" };
				if (missing && tries < TRIES) continue;
				return { kind: "unusable", reason: reasonOf(error) };
			}
		}
	}

	async save(settings: number, state: KeptState): Promise<Saved> {
		try {
			await mkdir(this.#folder, { recursive: true });
			const { list, moved } = await this.#write(settings, state);
			await writeAtomically(join(this.#folder, LIST), headed(Buffer.from(JSON.stringify(list)), settings));
			await this.#sweep(namesIn(list));
			return { kind: "saved", volumes: moved };
		} catch (error) {
			return { kind: "failed", reason: reasonOf(error) };
		}
	}

	async shelve(settings: number, volumes: readonly Volume[]): Promise<ReadonlyMap<Volume, Volume>> {
		const moved = new Map<Volume, Volume>();
		try {
			await mkdir(this.#folder, { recursive: true });
			for (const volume of volumes) {
				const file = await this.#volumeFile(volume, settings);
				moved.set(volume, this.#volume(file, settings));
			}
		} catch {
			// A disk that is full now is told of when the state is saved.
		}
		return moved;
	}

	async #load(settings: number): Promise<KeptState> {
		const list = parsed<List>(unheaded(await readFile(join(this.#folder, LIST)), settings));
		const { links, derivations } = list;
		const index: Sealed[] = [];
		for (const { file, gone } of list.segments)
			index.push({ segment: await this.#segment(file, settings), gone });
		const fingerprints: FingerprintSegment[] = [];
		for (const file of list.fingerprints) fingerprints.push(await this.#fingerprints(file, settings));
		const volumes = list.volumes.map((file) => (file === null ? undefined : this.#volume(file, settings)));
		this.#articles = await this.#pages(list.articles, settings, articleOf);
		this.#files = await this.#pages(list.files, settings, (file: KeptFile) => file);
		const copies = { fingerprints, links };
		const corpus = { index, volumes, articles: this.#articles.flat(), derivations, copies };
		return { corpus, files: this.#files.flat() };
	}

	async #pages<Row, Item>(
		files: readonly string[],
		settings: number,
		itemOf: (row: Row) => Item,
	): Promise<readonly (readonly Item[])[]> {
		return Promise.all(
			files.map(async (file) => {
				const rows = parsed<readonly Row[]>(unheaded(await readFile(join(this.#folder, file)), settings));
				const page = rows.map(itemOf);
				this.#known.set(page, file);
				return page;
			}),
		);
	}

	async #segment(file: string, settings: number): Promise<SegmentArrays> {
		const loaded = segmentFrom(await readFile(join(this.#folder, file)), settings);
		if (loaded.kind === "unusable") throw new UntrustedError(loaded.reason);
		this.#known.set(loaded.segment, file);
		return loaded.segment;
	}

	async #fingerprints(file: string, settings: number): Promise<FingerprintSegment> {
		const { buffer, byteOffset, length } = unheaded(await readFile(join(this.#folder, file)), settings);
		const words = new Uint32Array(buffer, byteOffset, length >> 2);
		const half = words.length >> 1;
		const segment = { fingerprints: words.subarray(0, half), holders: words.subarray(half) };
		this.#known.set(segment, file);
		return segment;
	}

	#volume(file: string, settings: number): Volume {
		const volume = new FileVolume(join(this.#folder, file), settings);
		this.#known.set(volume, file);
		return volume;
	}

	/** Writes what is in no file yet; gives the list, and the files of volumes that were in memory. */
	async #write(settings: number, { corpus, files }: KeptState) {
		const segments: List["segments"][number][] = [];
		for (const { segment, gone } of corpus.index)
			segments.push({
				file: await this.#file("segment", segment, () => segmentBytes(segment, settings)),
				gone,
			});
		const fingerprints: string[] = [];
		for (const one of corpus.copies.fingerprints)
			fingerprints.push(await this.#file("fingerprints", one, () => headed(wordsOf(one), settings)));
		const volumes: (string | null)[] = [];
		const moved = new Map<Volume, Volume>();
		for (const volume of corpus.volumes) {
			const file = volume === undefined ? null : await this.#volumeFile(volume, settings);
			volumes.push(file);
			if (volume !== undefined && file !== null && !(volume instanceof FileVolume))
				moved.set(volume, this.#volume(file, settings));
		}
		this.#articles = withKnown(pagesOf(corpus.articles), this.#articles);
		this.#files = withKnown(pagesOf(files), this.#files);
		const articles = await this.#paged(this.#articles, settings, rowOf);
		const listed = await this.#paged(this.#files, settings, (file) => file);
		const { derivations, copies } = corpus;
		const list: List = {
			...{ segments, volumes, fingerprints, articles, files: listed },
			...{ links: copies.links, derivations },
		};
		return { list, moved };
	}

	#volumeFile(volume: Volume, settings: number): Promise<string> {
		return this.#file("volume", volume, () => headed(volume.read(0, volume.size), settings));
	}

	/** The files of pages. */
	async #paged<Item>(
		pages: readonly (readonly Item[])[],
		settings: number,
		rowOf: (item: Item) => unknown,
	): Promise<readonly string[]> {
		const files: string[] = [];
		for (const page of pages) {
			const bytes = () => headed(Buffer.from(JSON.stringify(page.map(rowOf))), settings);
			files.push(await this.#file("page", page, bytes));
		}
		return files;
	}

	/** The file of something, which is written when there is none. */
	async #file(kind: keyof typeof KINDS, of: object, bytesOf: () => Uint8Array): Promise<string> {
		const known = this.#known.get(of);
		if (known !== undefined && (await this.#touch(known))) return known;
		const bytes = bytesOf();
		const file = `${createHash("sha256").update(bytes).digest("hex").slice(0, 32)}${KINDS[kind]}`;
		await writeAtomically(join(this.#folder, file), bytes);
		this.#known.set(of, file);
		return file;
	}

	/** Keeps another process from sweeping a file out that is about to be named; whether it is there. */
	async #touch(file: string): Promise<boolean> {
		const now = new Date();
		return utimes(join(this.#folder, file), now, now).then(
			() => true,
			() => false,
		);
	}

	/** Removes files that nobody waits for: those that no list names, and unfinished ones. */
	async #sweep(wanted: ReadonlySet<string>): Promise<void> {
		for (const file of await readdir(this.#folder)) {
			const ours = [...Object.values(KINDS), unfinished].some((end) => file.endsWith(end));
			if (!ours || wanted.has(file)) continue;
			const path = join(this.#folder, file);
			const info = await stat(path).catch(() => undefined);
			if (info !== undefined && Date.now() - info.mtimeMs > PATIENCE) await rm(path, { force: true });
		}
	}

	async #has(file: string): Promise<boolean> {
		return (await stat(join(this.#folder, file)).catch(() => undefined)) !== undefined;
	}
}

function parsed<Value>(bytes: Uint8Array): Value {
	return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString());
}

function rowOf({ key, number, volume, start, end }: KeptArticle): ArticleRow {
	return [key, number, volume, start, end];
}

function articleOf([key, number, volume, start, end]: ArticleRow): KeptArticle {
	return { key, number, volume, start, end };
}

/** The pages, those that are as they were as the very ones that are known. */
function withKnown<Item extends object>(
	pages: readonly (readonly Item[])[],
	known: readonly (readonly Item[])[],
): readonly (readonly Item[])[] {
	return pages.map((page, at) => {
		const before = known[at];
		return before !== undefined && areSame(page, before) ? before : page;
	});
}

function namesIn({ segments, volumes, fingerprints, articles, files }: List): ReadonlySet<string> {
	return new Set([
		...segments.map(({ file }) => file),
		...volumes.filter((file) => file !== null),
		...fingerprints,
		...articles,
		...files,
	]);
}

function wordsOf({ fingerprints, holders }: FingerprintSegment): Uint8Array {
	const words = new Uint32Array(2 * holders.length);
	words.set(fingerprints);
	words.set(holders, holders.length);
	return new Uint8Array(words.buffer);
}

function reasonOf(error: unknown): string {
	return error instanceof UntrustedError ? error.message : systemReason(error);
}
