import type { Article } from "../engine/model.ts";
import { article } from "./article.ts";
import { decode } from "./decode.ts";
import { readFrontMatter } from "./front-matter.ts";
import { markdownPieces } from "./markdown.ts";
import { textPieces } from "./text.ts";
import { UnreadableError } from "./unreadable.ts";

/** The bytes of a file of the corpus. */
export interface SourceFile {
	readonly key: string;
	/** Relative to its corpus folder, with "/" between the parts. */
	readonly path: string;
	readonly bytes: Uint8Array;
}

export interface ReadLimits {
	readonly maxBytes: number;
}

const MB = 1024 * 1024;
const DEFAULT_LIMITS: ReadLimits = { maxBytes: 10 * MB };
const TEXT = new Set(["", "txt", "text"]);
const MARKDOWN = new Set(["md", "markdown"]);

/** Whether the path's extension is one that `readArticle` reads; files without an extension are tried as text. */
export function isReadable(path: string): boolean {
	const extension = extensionOf(path);
	return TEXT.has(extension) || MARKDOWN.has(extension);
}

/**
 * The article in a text or Markdown file. `text` is the whole decoded file; `blocks` are the article's own prose.
 * Throws `UnreadableError` with a reason for the writer: too large, binary, empty, of another type.
 */
export function readArticle(file: SourceFile, limits: ReadLimits = DEFAULT_LIMITS): Article {
	const extension = extensionOf(file.path);
	if (!isReadable(file.path)) throw new UnreadableError(`files of type .${extension} are not supported`);
	if (file.bytes.length > limits.maxBytes) {
		throw new UnreadableError(`larger than ${megabytes(limits.maxBytes)} (${megabytes(file.bytes.length)})`);
	}
	const text = decode(file.bytes);
	const front = readFrontMatter(text);
	const pieces = MARKDOWN.has(extension) ? markdownPieces(text, front.end) : textPieces(text, front.end);
	return article({ key: file.key, path: file.path }, text, pieces, front);
}

function extensionOf(path: string): string {
	const name = path.slice(path.lastIndexOf("/") + 1);
	const dot = name.lastIndexOf(".");
	return dot < 0 ? "" : name.slice(dot + 1).toLowerCase();
}

function megabytes(bytes: number): string {
	const value = bytes / MB;
	return `${Number.isInteger(value) ? value : Math.max(value, 0.1).toFixed(1)} MB`;
}
