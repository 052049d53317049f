import type { FileStamp } from "../engine/kept-corpus.ts";
import type { ArticleKey, ArticleMetadata, DraftReport, OwnNote, Severity, Trace } from "../engine/model.ts";
import type { Decisions } from "../project/decided.ts";
import type { ReportOptions } from "../report/build.ts";
import type { ReportFormat } from "../report/formats.ts";
import type { FactCheckReport } from "../report/model.ts";
import type { ReadSettings } from "../sources/reader.ts";

/** A file of the corpus as read from disk or `workspace.fs`. */
export interface CorpusFile {
	readonly key: ArticleKey;
	/** Relative to its corpus folder, with "/" between the parts. */
	readonly path: string;
	/** They may change hands when the file is put, and are empty then. */
	readonly bytes: Uint8Array;
	/** Where on this machine a file is that is read piece by piece; it has no `bytes` then. */
	readonly at?: string;
	/** As it was before it was read; without one it is read again at the next start. */
	readonly stamp?: FileStamp;
}

/** A file of the corpus that is not read yet. */
export interface ListedFile extends FileStamp {
	readonly key: ArticleKey;
	readonly path: string;
}

/** What was found of a corpus that was kept. */
export interface Restored {
	/** The files that are to be put: those that are new or have changed. */
	readonly wanted: readonly ArticleKey[];
	/** Why nothing was taken up, where there was something; in words for the writer. */
	readonly problem: string | null;
}

/** A file that could not be read or indexed, and why, in words for the writer. */
export interface SkippedFile {
	/** Of the file, also where only a part of it could not be read. */
	readonly key: ArticleKey;
	readonly path: string;
	readonly reason: string;
}

export interface ArticleSummary extends ArticleMetadata {
	readonly key: ArticleKey;
	readonly article: string;
	/** UTF-16 code units of article prose. */
	readonly characters: number;
	readonly passages: number;
	/** True when the article's text was extracted from its file and is not the file's own. */
	readonly extracted: boolean;
	/** Set for the writer's own notes. */
	readonly note?: OwnNote;
	/** Path of the article that this one copies, or null. */
	readonly sameOriginAs: string | null;
	/** What people should know of how it was read, in their words: "no date", "cut off by a paywall". */
	readonly notices: readonly string[];
}

export interface CorpusSummary {
	readonly articles: readonly ArticleSummary[];
	readonly passages: number;
	readonly skipped: readonly SkippedFile[];
}

export interface DraftInput {
	readonly path: string;
	readonly text: string;
	/** VS Code's language identifier; "markdown" is parsed as Markdown, all else as plain text. */
	readonly languageId: string;
}

export interface CheckSettings {
	/** Severity by finding code; "off" drops the finding. */
	readonly severities: Readonly<Record<string, Severity | "off">>;
	/** How files are read; what is not set is the default. */
	readonly reading?: Partial<ReadSettings>;
	/** The article that a citation key means, by its path, where the project says so. */
	readonly citationKeys?: Readonly<Record<string, string>>;
}

/** What a report file is to be. */
export interface ReportOrder {
	readonly format: ReportFormat;
	/** ISO 8601 instant. */
	readonly made: string;
	readonly toolVersion: string;
	/** Whether the whole text of every article used goes into the report. */
	readonly withText: boolean;
	/** The draft's path in its project, and what is decided there. */
	readonly project: { readonly path: string; readonly decisions: Decisions };
}

/** How far a report is. */
export interface ReportProgress {
	/** The check of the draft, then the evidence of its sentences, then the file. */
	readonly step: "check" | "evidence" | "file";
	/** Share of the step that is done, in whole percent; the file is made in one go. */
	readonly percent: number;
}

/** What every face of Claimtrace talks to: in the same thread, or in a worker. One engine, one result. */
export interface Checker {
	configure(settings: CheckSettings): Promise<void>;
	/**
	 * Makes the corpus what was kept of these files at a place, a folder that is known by its path; where nothing can be
	 * kept, all of them are wanted.
	 */
	restore(place: string, files: readonly ListedFile[]): Promise<Restored>;
	/** Keeps the corpus for the next `restore` from the same place. Gives why it could not, or null. */
	keep(): Promise<string | null>;
	/** Adds or replaces files. A file that cannot be read lands in `skipped`; the others go on. */
	put(files: readonly CorpusFile[]): Promise<void>;
	/** Records files that the shell itself could not read or refused. */
	skip(files: readonly SkippedFile[]): Promise<void>;
	remove(keys: readonly ArticleKey[]): Promise<void>;
	/** Empties the corpus. */
	clear(): Promise<void>;
	summary(): Promise<CorpusSummary>;
	/** The text that an article's spans point into: what was extracted, or the file's text, blank where it is not the article. */
	articleText(key: ArticleKey): Promise<string | null>;
	/** Rejects with an `AbortError` when the signal aborts. */
	check(draft: DraftInput, signal?: AbortSignal): Promise<DraftReport>;
	/** The fact-check report of a draft. Rejects with an `AbortError` when the signal aborts. */
	report(draft: DraftInput, options: ReportOptions, signal?: AbortSignal): Promise<FactCheckReport>;
	/**
	 * The fact-check report of a draft as the bytes of a file, checked and decided anew. Nothing of it passes through
	 * the caller's thread but those. Rejects with an `AbortError` when the signal aborts.
	 */
	writeReport(
		draft: DraftInput,
		order: ReportOrder,
		signal?: AbortSignal,
		onProgress?: (progress: ReportProgress) => void,
	): Promise<Uint8Array>;
	/** The articles that a draft cites, in the order of their first citation, those cited without doubt alone. */
	cited(draft: DraftInput): Promise<readonly ArticleKey[]>;
	find(query: string, limit: number): Promise<readonly Trace[]>;
	dispose(): Promise<void>;
}
