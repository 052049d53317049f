import { constants, type Stats } from "node:fs";
import { access, readdir, readFile, realpath, stat } from "node:fs/promises";
import { extname, join, resolve } from "node:path";
import { isInPieces, mostBytes } from "../sources/limits.ts";
import { isPageFolder } from "../sources/page-folder.ts";
import { isReadable } from "../sources/read.ts";
import type { ReadLimits } from "../sources/reader.ts";
import { systemReason } from "./system-reason.ts";

/**
 * A file of a corpus folder: its bytes, or no bytes and where it is `at` when it is to be read piece by piece; or why
 * they could not be had. Paths are relative, with "/".
 */
export type FolderEntry =
	| { readonly kind: "file"; readonly path: string; readonly bytes: Uint8Array; readonly at?: string }
	| { readonly kind: "skipped"; readonly path: string; readonly reason: string };

export interface FolderOptions {
	/** Says of a path within the folder whether to leave it out. */
	readonly excluded?: (path: string) => boolean;
	/** Files that are larger than these let them be are not read. */
	readonly limits?: Partial<ReadLimits>;
}

/** A file that is not read yet, as it was when it was listed; `reason` when it is known that it cannot be read. */
export interface FolderFile {
	readonly path: string;
	readonly size: number;
	readonly mtimeMs: number;
	readonly reason?: string;
}

const megabyte = 1_000_000;

/** Not articles, and of no interest to the writer as skipped files either. */
const ignoredNames: ReadonlySet<string> = new Set(["node_modules", "claimtrace.config.json"]);

/**
 * Every file below the folder, sorted by path and read one at a time, if it is of a type that articles have.
 * Hidden files and folders, folders that a browser put beside a saved page, `node_modules`, `claimtrace.config.json` and excluded paths are left out; symbolic
 * links are followed, each folder once. Throws when the folder itself is missing, is
 * not a folder or cannot be read.
 */
export async function* readFolder(folder: string, options: FolderOptions = {}): AsyncGenerator<FolderEntry> {
	for (const file of await listFolder(folder, options)) yield await readFolderFile(folder, file);
}

/** The same files, not read yet. */
export async function listFolder(
	folder: string,
	{ excluded = () => false, limits = {} }: FolderOptions = {},
): Promise<readonly FolderFile[]> {
	await demandFolder(folder);
	const listed = await listFiles(folder, "", new Set());
	listed.sort((a, b) => (a.path < b.path ? -1 : 1));
	return listed
		.filter(({ path }) => !excluded(path))
		.map((file) => refused(file, mostBytes(file.path, limits, true)));
}

/** Why a file is not worth reading, if that is known. */
function refused(file: FolderFile, maxBytes: number): FolderFile {
	if (file.reason !== undefined) return file;
	if (!isReadable(file.path))
		return { ...file, reason: `files of type ${extname(file.path).toLowerCase()} are not supported` };
	return file.size > maxBytes ? { ...file, reason: tooLarge(file.size, maxBytes) } : file;
}

/** Reads a listed file of the folder. */
export async function readFolderFile(
	folder: string,
	{ path, size, reason }: FolderFile,
): Promise<FolderEntry> {
	if (reason !== undefined) return { kind: "skipped", path, reason };
	try {
		const at = join(folder, path);
		if (isInPieces(path, size)) {
			await access(at, constants.R_OK);
			return { kind: "file", path, bytes: new Uint8Array(), at: resolve(at) };
		}
		return { kind: "file", path, bytes: await readFile(at) };
	} catch (error) {
		return { kind: "skipped", path, reason: systemReason(error) };
	}
}

async function demandFolder(folder: string): Promise<void> {
	let info: Stats;
	try {
		info = await stat(folder);
		if (info.isDirectory()) await access(folder, constants.R_OK | constants.X_OK);
	} catch (cause) {
		const reason = systemReason(cause);
		throw new Error(`cannot read the corpus folder ${folder}: ${reason}; name a folder of source articles`, {
			cause,
		});
	}
	if (!info.isDirectory()) {
		throw new Error(
			`the corpus ${folder} is a file, not a folder; name the folder that holds the source articles`,
		);
	}
}

async function listFiles(folder: string, prefix: string, visited: Set<string>): Promise<FolderFile[]> {
	const here = join(folder, prefix);
	const real = await realpath(here);
	if (visited.has(real)) return [];
	visited.add(real);
	const names = (await readdir(here)).sort();
	const neighbours = new Set(names);
	const listed: FolderFile[] = [];
	for (const name of names) {
		if (name.startsWith(".") || ignoredNames.has(name) || isPageFolder(name, neighbours)) continue;
		listed.push(...(await listOne(folder, prefix + name, visited)));
	}
	return listed;
}

async function listOne(folder: string, path: string, visited: Set<string>): Promise<FolderFile[]> {
	try {
		const info = await stat(join(folder, path));
		if (info.isDirectory()) return await listFiles(folder, `${path}/`, visited);
		const { size, mtimeMs } = info;
		// A pipe or a device could keep its reader waiting for ever.
		return [info.isFile() ? { path, size, mtimeMs } : { path, size, mtimeMs, reason: "not a regular file" }];
	} catch (error) {
		return [{ path, size: 0, mtimeMs: 0, reason: systemReason(error) }];
	}
}

function tooLarge(size: number, maxBytes: number): string {
	return `larger than ${maxBytes / megabyte} MB (${(size / megabyte).toFixed(1)} MB)`;
}
