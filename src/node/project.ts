import { access, mkdir, readdir, readFile, realpath } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { type Baseline, baselineFile, parseBaseline, writeBaseline } from "../project/baseline.ts";
import { articlesByKey, citationKeyFiles } from "../project/citation-keys.ts";
import type { Decisions } from "../project/decided.ts";
import { dismissals, ownReporting, projectFolder } from "../project/entries.ts";
import { entryFiles } from "../project/entry-file.ts";
import { type SharedKind, slipChanges, slipTime } from "../project/shared-file.ts";
import { writeAtomically } from "./atomic-file.ts";
import { configName } from "./config.ts";
import { systemReason } from "./system-reason.ts";

/** What has been decided in a project, and where it is kept. */
export interface Project {
	/** Absolute; the paths of drafts in its files are from here. */
	readonly folder: string;
	readonly decisions: Decisions;
	/** The article that a citation key means, by its path. */
	readonly citationKeys: Readonly<Record<string, string>>;
	/** Entries that are not used, with the reason. */
	readonly problems: readonly string[];
}

/**
 * The project of a draft: the nearest folder above it with `.claimtrace`, else with a configuration, else the current
 * folder. Throws an Error that names the file which cannot be used.
 */
export async function openProject(draft: string): Promise<Project> {
	const folder = await folderOf(draft);
	const dismissed = await readShared(folder, entryFiles(dismissals));
	const own = await readShared(folder, entryFiles(ownReporting));
	const baseline = await readFileIn(folder, baselineFile, parseBaseline, undefined);
	return {
		folder,
		decisions: { dismissals: dismissed.entries, own: own.entries, baseline },
		citationKeys: articlesByKey(await readShared(folder, citationKeyFiles)),
		problems: [...dismissed.problems, ...own.problems],
	};
}

/** A draft's path as the project's files have it: with "/", from its folder. */
export async function pathInProject({ folder }: Project, draft: string): Promise<string> {
	return draft === "-"
		? draft
		: relative(folder, await realPathOf(draft))
				.split(sep)
				.join("/");
}

/** Writes the project's baseline. Throws an Error that names the file. */
export async function saveBaseline({ folder }: Project, baseline: Baseline): Promise<string> {
	const path = join(folder, projectFolder, baselineFile);
	try {
		await mkdir(dirname(path), { recursive: true });
		await writeAtomically(path, new TextEncoder().encode(writeBaseline(baseline)));
	} catch (cause) {
		throw new Error(`cannot write the baseline ${path}: ${systemReason(cause)}`, { cause });
	}
	return path;
}

async function folderOf(draft: string): Promise<string> {
	const start = draft === "-" ? resolve(".") : dirname(await realPathOf(draft));
	const above = foldersAbove(start);
	for (const name of [projectFolder, configName]) {
		for (const folder of above) if (await exists(join(folder, name))) return folder;
	}
	return await realPathOf(".");
}

function foldersAbove(folder: string): readonly string[] {
	const parent = dirname(folder);
	return parent === folder ? [folder] : [folder, ...foldersAbove(parent)];
}

/** A file of the project with what windows that are writing it have laid beside it. */
async function readShared<File, Change>(folder: string, kind: SharedKind<File, Change>): Promise<File> {
	const file = await readFileIn(folder, kind.file, kind.parse, kind.parse(""));
	const names = await readdir(join(folder, projectFolder)).catch(() => []);
	const slips = names.filter((name) => slipTime(kind.file, name) !== undefined).sort();
	const changes: Change[] = [];
	for (const name of slips) {
		// One that has gone meanwhile has been written into the file.
		const text = await readFile(join(folder, projectFolder, name), "utf8").catch(() => "");
		changes.push(...slipChanges(text, kind));
	}
	return kind.with(file, changes);
}

/** What `parse` makes of a file of the project; `none` when there is no such file. */
async function readFileIn<T>(folder: string, name: string, parse: (json: string) => T, none: T): Promise<T> {
	const path = join(folder, projectFolder, name);
	if (!(await exists(path))) return none;
	try {
		return parse(await readFile(path, "utf8"));
	} catch (cause) {
		throw new Error(`cannot use ${path}: ${systemReason(cause)}`, { cause });
	}
}

function exists(path: string): Promise<boolean> {
	return access(path).then(
		() => true,
		() => false,
	);
}

/** The path itself where there is no such file. */
function realPathOf(path: string): Promise<string> {
	return realpath(path).catch(() => resolve(path));
}
