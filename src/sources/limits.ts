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
	maxArchiveBytes: 200 * MB,
	maxMemoryBytes: 1000 * MB,
};

/** What holds many articles, or pictures beside its text. */
const ARCHIVES = new Set(["warc", "warc.gz", "wacz", "mbox", "jsonl", "ndjson", "csv", "tsv"]);
const ILLUSTRATED = new Set(["pdf", "docx", "docm", "dotx", "odt", "ott", "epub"]);

/** How many bytes a file of that name may have. */
export function mostBytes(path: string, limits: Partial<ReadLimits> = {}): number {
	const { maxBytes, maxArchiveBytes } = { ...defaultLimits, ...limits };
	const extension = extensionOf(path);
	return ARCHIVES.has(extension) || ILLUSTRATED.has(extension) ? maxArchiveBytes : maxBytes;
}
