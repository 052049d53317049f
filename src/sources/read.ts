import type { Article } from "../engine/model.ts";
import { mayLend } from "./lending/read-loan.ts";
import { defaultLimits, mostBytes } from "./limits.ts";
import { extensionOf, foreignFormat, lookAt } from "./look.ts";
import type { Reader, ReadLimits, ReadSettings, SkippedPart, SourceFile } from "./reader.ts";
import { readers } from "./readers.ts";
import { UnreadableError } from "./unreadable.ts";

const MB = 1_000_000;

/** Whether a file of that name may hold an article, or speak of one; files without an extension are tried as text. */
export function isReadable(path: string): boolean {
	const extension = extensionOf(path);
	return mayLend(path) || readers.some((reader) => reader.extensions.includes(extension));
}

/** Smaller files take a few milliseconds. */
const LARGE_BYTES = 32_000;

/** Whether a file is better read apart from a thread in which others wait; see `Reader.apart`. */
export function isReadApart(file: SourceFile): boolean {
	const look = lookAt(file);
	const apart = readers.find((one) => one.recognises(look))?.apart;
	return (
		apart === "always" || ((apart === "when large" || mayLend(file.path)) && file.bytes.length > LARGE_BYTES)
	);
}

/** What came of a file. */
export interface FileContent {
	readonly articles: readonly Article[];
	/** Of a file that holds many articles, what is none. */
	readonly skipped: readonly SkippedPart[];
}

/**
 * The articles in a file, by the first reader that recognises its content.
 * Rejects with an `UnreadableError` and a reason for the writer: too large, binary, empty, of another type.
 */
export async function readFile(
	file: SourceFile,
	settings: ReadSettings = defaultLimits,
): Promise<FileContent> {
	const reader = readerFor(file, settings);
	const read = await reader.load();
	const parts = await read(file, settings);
	if (parts.length === 0) throw new UnreadableError("no article was found in it");
	return {
		articles: parts.filter((part): part is Article => !("reason" in part)),
		skipped: parts.filter((part): part is SkippedPart => "reason" in part),
	};
}

/** The articles alone. */
export async function readArticles(
	file: SourceFile,
	settings: ReadSettings = defaultLimits,
): Promise<readonly Article[]> {
	return (await readFile(file, settings)).articles;
}

function readerFor(file: SourceFile, limits: ReadLimits): Reader {
	const look = lookAt(file);
	if (file.mediaType === undefined && !isReadable(file.path)) {
		throw new UnreadableError(`files of type .${look.extension} are not supported`);
	}
	const most = mostBytes(file.path, limits);
	if (file.bytes.length > most) {
		throw new UnreadableError(`larger than ${megabytes(most)} (${megabytes(file.bytes.length)})`);
	}
	const reader = readers.find((one) => one.recognises(look));
	const foreign = foreignFormat(look);
	if (foreign !== null && reader?.signed !== true)
		throw new UnreadableError(`it is ${foreign}, whatever its name says`);
	if (!reader) throw new UnreadableError(`its content is not what .${look.extension} files have`);
	return reader;
}

function megabytes(bytes: number): string {
	const value = bytes / MB;
	return `${Number.isInteger(value) ? value : Math.max(value, 0.1).toFixed(1)} MB`;
}
