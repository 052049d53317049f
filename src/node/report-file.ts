import { readFile, realpath, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import type { FactCheckReport } from "../report/model.ts";
import { parseReport } from "../report/parse.ts";
import { isReadable } from "../sources/read.ts";
import { systemReason } from "./system-reason.ts";

const maxBytes = 500_000_000;

/** A report written in JSON. Throws an Error that names the file, what is wrong with it and what to do. */
export async function readReportFile(path: string): Promise<FactCheckReport> {
	try {
		const info = await stat(path);
		if (info.isDirectory()) throw new Error("it is a folder, not a file");
		if (info.size > maxBytes) throw new Error("it is larger than 500 MB");
		return parseReport(await readFile(path, "utf8"));
	} catch (cause) {
		throw new Error(`cannot read the report ${path || '""'}: ${systemReason(cause)}`, { cause });
	}
}

/**
 * Throws an Error when a report must not be written there: over its own draft, or among the articles, where it would
 * be taken for one of them.
 */
export async function demandPlaceForReport(
	path: string,
	draft: string,
	corpora: readonly string[],
): Promise<void> {
	const file = await placeOf(path);
	if (draft !== "-" && file === (await placeOf(draft)))
		throw new Error(`cannot write the report to ${path}: it is the draft itself; name another file`);
	if (!isReadable(path)) return;
	for (const corpus of corpora) {
		const within = relative(await placeOf(corpus), file);
		if (within.startsWith("..") || within === "" || within.startsWith("/")) continue;
		throw new Error(
			`cannot write the report to ${path}: it would be taken for an article of the corpus; name another folder`,
		);
	}
}

/** Writes a whole file. Throws an Error that names it and what to do. */
export async function writeReportFile(path: string, content: string | Uint8Array): Promise<void> {
	try {
		await writeFile(path, content);
	} catch (cause) {
		throw new Error(`cannot write the report ${path}: ${systemReason(cause)}; check the path`, { cause });
	}
}

/** The real path of a file that is there, or of one that would be made there. */
async function placeOf(path: string): Promise<string> {
	const whole = await realpath(path).catch(() => undefined);
	if (whole !== undefined) return whole;
	const folder = await realpath(dirname(path)).catch(() => dirname(path));
	return join(folder, basename(path));
}
