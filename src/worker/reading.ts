import type { Loan } from "../sources/lending/fields.ts";
import { readLoan } from "../sources/lending/read-loan.ts";
import { type FileContent, readFile } from "../sources/read.ts";
import type { ReadSettings, SourceFile } from "../sources/reader.ts";

/** What a file of the corpus holds: articles, or what it says of those of other files. */
export interface Reading extends FileContent {
	readonly loan: Loan | null;
}

/** Reads a file in this thread. Rejects with an `UnreadableError` and a reason for the writer. */
export async function readCorpusFile(file: SourceFile, settings: ReadSettings): Promise<Reading> {
	const loan = await readLoan(file, settings);
	return loan === null ? { loan, ...(await readFile(file, settings)) } : { loan, articles: [], skipped: [] };
}
