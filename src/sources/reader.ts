import type { Article } from "../engine/model.ts";
import type { FieldNames } from "./exports/field-names.ts";

/** The bytes of a file of the corpus. */
export interface SourceFile {
	readonly key: string;
	/** Relative to its corpus folder, with "/" between the parts. */
	readonly path: string;
	/** All of the file, or its beginning where there is a `blob`. */
	readonly bytes: Uint8Array;
	/** All of a file that is read piece by piece. */
	readonly blob?: Blob;
	/** The media type, where something outside the file names it: "text/html". */
	readonly mediaType?: string;
}

/** How much a file may ask for. Past a limit it is skipped, and the reason says which. */
export interface ReadLimits {
	readonly maxBytes: number;
	/** Elements of a page, before anything is left out. */
	readonly maxElements: number;
	/** Elements inside each other. */
	readonly maxDepth: number;
	/** Bytes that what is packed inside a file may become: a stream of a PDF, the texts of a Word document. */
	readonly maxUnpackedBytes: number;
	/** Pages of a PDF. */
	readonly maxPages: number;
	/** Time for one file, or for one article of a file that holds many, looked at between steps. */
	readonly maxMilliseconds: number;
	/** Articles of a file that holds many. */
	readonly maxArticles: number;
	/**
	 * Bytes of a file that is made to hold much, in place of `maxBytes`: of a PDF, a document or a book with its pictures,
	 * of a web archive or mailbox also unpacked. What is held whole may have a fifth of `maxMemoryBytes` at most.
	 */
	readonly maxArchiveBytes: number;
	/** Memory for what is made of a file while it is read, where readers have threads of their own and can be limited. */
	readonly maxMemoryBytes: number;
}

/** How files are read. */
export interface ReadSettings extends ReadLimits {
	/** Which fields of the records of an export say what; what is not named goes by the usual names. */
	readonly fields?: FieldNames;
	/** Called whenever the time for one article of a file that holds many begins anew. */
	readonly onProgress?: () => void;
}

/** A part of a file that holds many articles that is none: "export.jsonl#12", and why, in words for the writer. */
export interface SkippedPart {
	readonly path: string;
	readonly reason: string;
}

/** What a file is, before it is read as a whole. */
export interface FileLook {
	/** The extension in lower case, without its dot; "" when there is none. */
	readonly extension: string;
	readonly mediaType: string | null;
	/** The first kilobytes, one character a byte; without a byte order mark, UTF-16 narrowed to its low bytes. */
	readonly head: string;
}

/** Something in a file: an article, or what is none. */
export type FilePart = Article | SkippedPart;

/** What is in a file, at once or as it is read. */
export type FileParts = readonly FilePart[] | AsyncIterable<FilePart>;

/**
 * The article in a file, with the file's key and path; or those of a file that holds many, each with "#" and its number
 * in the file after them, and what was skipped in it. Throws `UnreadableError` with a reason for the writer.
 */
type Read = (file: SourceFile, settings: ReadSettings) => FileParts | Promise<FileParts>;

/** One format that articles are saved in. */
export interface Reader {
	/** As people call the format: "HTML". */
	readonly name: string;
	/** Extensions that files of the format have, in lower case, without their dot. */
	readonly extensions: readonly string[];
	/** True when the first bytes alone tell the format. */
	readonly signed?: true;
	/**
	 * Whether such files are better read apart from a thread in which others wait: reading them takes long, or is in the
	 * hands of a library that might never be done. "when large" where a small file is read faster than it is sent.
	 */
	readonly apart?: "always" | "when large";
	/** True when such a file is read piece by piece; any other is held whole. */
	readonly inPieces?: true;
	/** Whether the content is of this format, whatever the name says. */
	recognises(look: FileLook): boolean;
	/** Loads the format's code, which stays on disk until the first such file. */
	load(): Promise<Read>;
}
