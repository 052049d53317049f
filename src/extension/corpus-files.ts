/** Lists and reads the files of corpus folders through `workspace.fs`, the same ones as `node/folder.ts` takes. */
import { FileSystemError, FileType, Uri, workspace } from "vscode";
import type { FileStamp } from "../engine/kept-corpus.ts";
import { isInPieces, isPageFolder, mostBytes } from "../worker/corpus-files.ts";
import { NoAnswerError, type Patience } from "../worker/patience.ts";
import type { CheckSettings, CorpusFile, SkippedFile } from "../worker/protocol.ts";
import { excludes } from "../worker/wildcard.ts";
import { configFileName } from "./corpus-folders.ts";
import { tooLarge } from "./too-large.ts";

/** A file of the corpus, not read yet. */
export interface ListedFile {
	readonly key: string;
	/** Relative to its corpus folder, with "/" between the parts. */
	readonly path: string;
	readonly uri: Uri;
	/** Set when it is already known that it cannot be read. */
	readonly reason?: string;
}

/** A batch of files: those that could be read, and why the others could not. */
export interface ReadFiles {
	readonly files: readonly CorpusFile[];
	readonly refused: readonly SkippedFile[];
}

/** Corpus folders with what is left out of them. */
export interface Folders {
	readonly folders: readonly Uri[];
	readonly exclude: readonly string[];
}

/** The list of a folder may take as long to come as a file of so many bytes. */
const LIST_BYTES = 4_000_000;

/**
 * The files below `start`, a folder or file of the corpus, sorted by path. Hidden names, `node_modules`, the config
 * file and excluded paths are left out. Rejects when `start` cannot be listed, with a NoAnswerError when its list does
 * not come; a folder in it whose list does not come stands there as a file that cannot be read.
 */
export async function listFiles(corpus: Folders, start: Uri, patience: Patience): Promise<ListedFile[]> {
	const place = placeOf(corpus, start);
	if (!place || isLeftOut(corpus, place.path)) return [];
	const { type } = await patience.within(async () => workspace.fs.stat(start));
	const listed = type & FileType.Directory ? await listFolder(corpus, start, patience) : [place];
	return listed.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Of files and folders that changed, the files that are there now, and the URIs at which nothing is any more. */
export async function listChanged(
	corpus: Folders,
	uris: readonly Uri[],
	patience: Patience,
): Promise<{ readonly listed: readonly ListedFile[]; readonly gone: readonly Uri[] }> {
	const listed = new Map<string, ListedFile>();
	const gone: Uri[] = [];
	const list = async (uri: Uri) => {
		try {
			for (const file of await listFiles(corpus, uri, patience)) listed.set(file.key, file);
		} catch (error) {
			// What does not answer is not gone: what is known of it stays.
			if (error instanceof NoAnswerError) return;
			if (!(error instanceof FileSystemError)) throw error;
			gone.push(uri);
		}
	};
	for (let done = 0; done < uris.length; done += LISTED_AT_ONCE)
		await Promise.all(uris.slice(done, done + LISTED_AT_ONCE).map(list));
	return { listed: [...listed.values()], gone };
}

const LISTED_AT_ONCE = 64;

/** Where a URI stands in the corpus; undefined outside. The path of a corpus folder itself is "". */
export function placeOf({ folders }: Pick<Folders, "folders">, uri: Uri): ListedFile | undefined {
	for (const [index, folder] of folders.entries()) {
		if (uri.scheme !== folder.scheme || uri.authority !== folder.authority) continue;
		const root = folder.path.endsWith("/") ? folder.path : `${folder.path}/`;
		if (uri.path !== folder.path && !uri.path.startsWith(root)) continue;
		const path = uri.path.slice(root.length);
		return { key: folders.length === 1 ? path : `${index}:${path}`, path, uri };
	}
	return undefined;
}

/** Reads files side by side; a file that is too large, cannot be read or does not come is refused with a reason. */
export async function readFiles(
	listed: readonly ListedFile[],
	patience: Patience,
	reading: CheckSettings["reading"] = {},
): Promise<ReadFiles> {
	const files: CorpusFile[] = [];
	const refused: SkippedFile[] = [];
	const reads = listed.map((one) => readFile(one, mostBytes(one.path, reading, isLocal(one.uri)), patience));
	for (const outcome of await Promise.all(reads)) {
		if ("reason" in outcome) refused.push(outcome);
		else files.push(outcome);
	}
	return { files, refused };
}

/** The files with their sizes and times; without those that cannot be read, or not any more. */
export async function stampFiles(
	listed: readonly ListedFile[],
	patience: Patience,
): Promise<readonly (ListedFile & FileStamp)[]> {
	const stamped: (ListedFile & FileStamp)[] = [];
	for (let done = 0; done < listed.length; done += STAMPED_AT_ONCE) {
		const some = listed.slice(done, done + STAMPED_AT_ONCE).map((file) => stampOf(file, patience));
		stamped.push(...(await Promise.all(some)).flatMap((one) => one ?? []));
	}
	return stamped;
}

const STAMPED_AT_ONCE = 64;

async function stampOf(file: ListedFile, patience: Patience): Promise<(ListedFile & FileStamp) | undefined> {
	if (file.reason !== undefined) return undefined;
	try {
		const { size, mtime } = await patience.within(async () => workspace.fs.stat(file.uri));
		return { ...file, size, mtimeMs: mtime };
	} catch {
		// Reading it will say why.
		return undefined;
	}
}

async function listFolder(corpus: Folders, folder: Uri, patience: Patience): Promise<ListedFile[]> {
	const listed: ListedFile[] = [];
	const entries = await patience.within(async () => workspace.fs.readDirectory(folder), LIST_BYTES);
	const neighbours = new Set(entries.map(([name]) => name));
	for (const [name, type] of entries) {
		if (isPageFolder(name, neighbours)) continue;
		const uri = Uri.joinPath(folder, name);
		const place = placeOf(corpus, uri);
		if (place && !isLeftOut(corpus, place.path))
			listed.push(...(await listEntry(corpus, place, type, patience)));
	}
	return listed;
}

async function listEntry(
	corpus: Folders,
	place: ListedFile,
	type: FileType,
	patience: Patience,
): Promise<ListedFile[]> {
	if (type & FileType.File) return [place];
	// Nothing here can tell whether a link leads back to a folder above it.
	if (type & FileType.SymbolicLink)
		return [{ ...place, reason: "a link to a folder; name that folder itself" }];
	if (!(type & FileType.Directory)) return [{ ...place, reason: "not a regular file" }];
	try {
		return await listFolder(corpus, place.uri, patience);
	} catch (error) {
		return [{ ...place, reason: reasonOf(error) }];
	}
}

async function readFile(
	{ key, path, uri, reason }: ListedFile,
	maxBytes: number,
	patience: Patience,
): Promise<CorpusFile | SkippedFile> {
	if (reason !== undefined) return { key, path, reason };
	try {
		const { size, mtime } = await patience.within(async () => workspace.fs.stat(uri));
		if (size > maxBytes) return { key, path, reason: tooLarge(path, size, maxBytes, isLocal(uri)) };
		const stamp = { size, mtimeMs: mtime };
		if (isLocal(uri) && isInPieces(path, size))
			return { key, path, bytes: new Uint8Array(), at: uri.fsPath, stamp };
		const bytes = await patience.within(async () => workspace.fs.readFile(uri), size);
		return { key, path, bytes, stamp };
	} catch (error) {
		return { key, path, reason: reasonOf(error) };
	}
}

/** Whether the worker can open the file by its path; a browser has no such files. */
function isLocal({ scheme }: Uri): boolean {
	return scheme === "file";
}

function isLeftOut({ exclude }: Folders, path: string): boolean {
	const hidden = path.split("/").some((name) => name.startsWith(".") || name === "node_modules");
	const isConfig = path === configFileName || path.endsWith(`/${configFileName}`);
	return hidden || isConfig || exclude.some((pattern) => excludes(pattern, path));
}

function reasonOf(error: unknown): string {
	const code = error instanceof FileSystemError ? error.code : "";
	if (code === "NoPermissions") return "permission denied";
	if (code === "FileNotFound") return "no such file or folder";
	return error instanceof Error ? error.message : String(error);
}
