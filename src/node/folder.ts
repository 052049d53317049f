import { constants, type Stats } from "node:fs";
import { access, open, readdir, realpath, stat } from "node:fs/promises";
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
	for (const file of await listFolder(folder, options))
		yield await readFolderFile(folder, file, options.limits);
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

/** Reads a listed file of the folder, as long as it is when it is opened; it may have grown since it was listed. */
export async function readFolderFile(
	folder: string,
	{ path, reason }: FolderFile,
	limits: Partial<ReadLimits> = {},
): Promise<FolderEntry> {
	if (reason !== undefined) return { kind: "skipped", path, reason };
	const at = join(folder, path);
	try {
		const file = await open(at);
		try {
			const { size } = await file.stat();
			const maxBytes = mostBytes(path, limits, true);
			if (size > maxBytes) return { kind: "skipped", path, reason: tooLarge(size, maxBytes) };
			if (isInPieces(path, size)) return { kind: "file", path, bytes: new Uint8Array(), at: resolve(at) };
			return { kind: "file", path, bytes: await file.readFile() };
		} finally {
			await file.close();
		}
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
	const wanted = names.filter(
		(name) => !name.startsWith(".") && !ignoredNames.has(name) && !isPageFolder(name, neighbours),
	);
	for (let done = 0; done < wanted.length; done += LISTED_AT_ONCE) {
		const paths = wanted.slice(done, done + LISTED_AT_ONCE).map((name) => prefix + name);
		const infos = await Promise.all(paths.map((path) => infoOf(folder, path)));
		for (const { path, info } of infos) listed.push(...(await listOne(folder, path, info, visited)));
	}
	return listed;
}

/** Looked at side by side, since on a slow mount each look is a wait. */
const LISTED_AT_ONCE = 64;

/** What is there, or why that cannot be told. */
async function infoOf(folder: string, path: string) {
	return { path, info: await stat(join(folder, path)).catch((error: unknown) => systemReason(error)) };
}

async function listOne(
	folder: string,
	path: string,
	info: Stats | string,
	visited: Set<string>,
): Promise<FolderFile[]> {
	const nothing = { path, size: 0, mtimeMs: 0 };
	if (typeof info === "string") return [{ ...nothing, reason: info }];
	const { size, mtimeMs } = info;
	// A pipe or a device could keep its reader waiting for ever.
	if (!info.isDirectory())
		return [info.isFile() ? { path, size, mtimeMs } : { path, size, mtimeMs, reason: "not a regular file" }];
	try {
		return await listFiles(folder, `${path}/`, visited);
	} catch (error) {
		return [{ ...nothing, reason: systemReason(error) }];
	}
}

function tooLarge(size: number, maxBytes: number): string {
	return `larger than ${maxBytes / megabyte} MB (${(size / megabyte).toFixed(1)} MB)`;
}
