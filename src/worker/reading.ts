import type { Article } from "../engine/model.ts";
import { bytesBetween } from "../sources/chunks.ts";
import type { Loan } from "../sources/lending/fields.ts";
import { readLoan } from "../sources/lending/read-loan.ts";
import { type FileContent, readParts } from "../sources/read.ts";
import type { ReadSettings, SkippedPart, SourceFile } from "../sources/reader.ts";
import { localFile } from "./local-file.ts";

/** A file to be read: its bytes, or no bytes and where on this machine it is, to be read piece by piece. */
export interface FileToRead extends Omit<SourceFile, "blob"> {
	readonly at?: string;
}

/** Some of what a file of the corpus holds: articles, or what it says of those of other files. */
export interface Reading extends FileContent {
	readonly loan: Loan | null;
}

/** So many UTF-16 code units of articles are handed on at once. */
const HANDFUL = 1_000_000;
/** Enough to tell what a file is. */
const BEGINNING = 16_384;

/** Reads a file in this thread, and gives what it holds as it comes. Throws `UnreadableError` with a reason for the writer. */
export async function* readCorpusFile(file: FileToRead, settings: ReadSettings): AsyncGenerator<Reading> {
	const source = await opened(file);
	const loan = await readLoan(source, settings);
	if (loan !== null) return yield { loan, articles: [], skipped: [] };
	let size = 0;
	let [articles, skipped]: [Article[], SkippedPart[]] = [[], []];
	for await (const part of readParts(source, settings)) {
		if ("reason" in part) skipped.push(part);
		else {
			articles.push(part);
			size += part.text.length;
		}
		if (size < HANDFUL) continue;
		yield { loan: null, articles, skipped };
		[size, articles, skipped] = [0, [], []];
	}
	if (articles.length + skipped.length > 0) yield { loan: null, articles, skipped };
}

async function opened({ at, ...file }: FileToRead): Promise<SourceFile> {
	if (at === undefined) return file;
	const blob = await localFile(at);
	return { ...file, blob, bytes: await bytesBetween({ ...file, blob }, 0, BEGINNING) };
}
