import type { Article } from "../engine/model.ts";
import { bytesBetween, sizeOf } from "./chunks.ts";
import { mayLend } from "./lending/read-loan.ts";
import { defaultLimits, mostBytes } from "./limits.ts";
import { extensionOf, foreignFormat, lookAt } from "./look.ts";
import type { FilePart, Reader, ReadLimits, ReadSettings, SkippedPart, SourceFile } from "./reader.ts";
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
 * The articles in a file, by the first reader that recognises its content, and what of a file that holds many is none;
 * each as it is read. Throws `UnreadableError` with a reason for the writer: too large, binary, empty, of another type.
 */
export async function* readParts(file: SourceFile, settings: ReadSettings): AsyncGenerator<FilePart> {
	const reader = readerFor(file, settings);
	const read = await reader.load();
	const whole = reader.inPieces ? file : await heldWhole(file);
	let isEmpty = true;
	for await (const part of await read(whole, settings)) {
		yield part;
		isEmpty = false;
	}
	if (isEmpty) throw new UnreadableError("no article was found in it");
}

/** The same, all at once. */
export async function readFile(
	file: SourceFile,
	settings: ReadSettings = defaultLimits,
): Promise<FileContent> {
	const content = { articles: [] as Article[], skipped: [] as SkippedPart[] };
	for await (const part of readParts(file, settings)) {
		if ("reason" in part) content.skipped.push(part);
		else content.articles.push(part);
	}
	return content;
}

/** The articles alone. */
export async function readArticles(
	file: SourceFile,
	settings: ReadSettings = defaultLimits,
): Promise<readonly Article[]> {
	return (await readFile(file, settings)).articles;
}

async function heldWhole(file: SourceFile): Promise<SourceFile> {
	const { blob: _, ...rest } = file;
	return { ...rest, bytes: await bytesBetween(file, 0, sizeOf(file)) };
}

function readerFor(file: SourceFile, limits: ReadLimits): Reader {
	const look = lookAt(file);
	if (file.mediaType === undefined && !isReadable(file.path)) {
		throw new UnreadableError(`files of type .${look.extension} are not supported`);
	}
	const reader = readers.find((one) => one.recognises(look));
	const inPieces = file.blob !== undefined && reader?.inPieces === true;
	const most = mostBytes(file.path, limits, inPieces);
	if (sizeOf(file) > most) {
		throw new UnreadableError(`larger than ${megabytes(most)} (${megabytes(sizeOf(file))})`);
	}
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
