import { extensionOf } from "./look.ts";
import type { ReadLimits } from "./reader.ts";

const MB = 1_000_000;

/** What a file may ask for when nothing is set. */
export const defaultLimits: ReadLimits = {
	maxBytes: 10 * MB,
	maxElements: 200_000,
	maxDepth: 512,
	maxUnpackedBytes: 50 * MB,
	maxPages: 1000,
	maxMilliseconds: 20_000,
	maxArticles: 10_000,
	maxArchiveBytes: 2000 * MB,
	maxMemoryBytes: 1000 * MB,
};

/** What holds many articles and is read one after the other. */
const ARCHIVES = new Set(["warc", "warc.gz", "wacz", "mbox", "jsonl", "ndjson", "csv", "tsv"]);
/** What holds pictures beside its text. */
const ILLUSTRATED = new Set(["pdf", "docx", "docm", "dotx", "odt", "ott", "epub"]);
/** What is made of a file that is held whole takes several times its size. */
const SHARE_OF_MEMORY = 0.2;

/** Smaller files are held whole, which is faster. */
const MIN_IN_PIECES = MB;

/** Whether a file of that name and size is to be read piece by piece, where that can be done. */
export function isInPieces(path: string, size: number): boolean {
	return size > MIN_IN_PIECES && ARCHIVES.has(extensionOf(path));
}

/** How many bytes a file of that name may have; `inPieces` when it need not be held whole. */
export function mostBytes(path: string, limits: Partial<ReadLimits>, inPieces: boolean): number {
	const { maxBytes, maxArchiveBytes, maxMemoryBytes } = { ...defaultLimits, ...limits };
	const extension = extensionOf(path);
	if (ARCHIVES.has(extension) && inPieces) return maxArchiveBytes;
	return ARCHIVES.has(extension) || ILLUSTRATED.has(extension)
		? Math.min(maxArchiveBytes, SHARE_OF_MEMORY * maxMemoryBytes)
		: maxBytes;
}
