import type { Uri } from "vscode";
import type { Entry, EntryKind } from "../project/entries.ts";
import { type Change, type EntryFile, entryFiles } from "../project/entry-file.ts";
import { SharedFile } from "./shared-file.ts";

/** The entries of one file: nobody's are lost, whoever writes at the same time. */
export class EntryStore<T extends Entry> extends SharedFile<EntryFile<T>, Change<T>> {
	constructor(uri: Uri, kind: EntryKind<T>, report: (problem: string) => void) {
		super(uri, entryFiles(kind), report);
	}

	/** The entries as last read, those that were taken back among them. */
	async entries(): Promise<readonly T[]> {
		return (await this.content()).entries;
	}
}
