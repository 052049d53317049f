import { realpath } from "node:fs/promises";
import { join, relative } from "node:path";
import type { Config } from "../node/config.ts";
import { type FolderEntry, type FolderFile, listFolder, readFolderFile } from "../node/folder.ts";
import { readLanguage } from "../node/language.ts";
import { openProject } from "../node/project.ts";
import { plural } from "../report/plural.ts";
import { defaultLimits } from "../worker/corpus-files.ts";
import { InFlight } from "../worker/in-flight.ts";
import { createLocalChecker } from "../worker/local.ts";
import { NoAnswerError, Patience } from "../worker/patience.ts";
import type { Checker, CorpusSummary } from "../worker/protocol.ts";
import { readersIn } from "../worker/reader-host.node.ts";
import { excludes } from "../worker/wildcard.ts";
import { placeOf, storageAt } from "./kept-index.ts";
import { readAhead } from "./read-ahead.ts";
import type { Terminal } from "./terminal.ts";

/** A checker over the corpus folders of a command. */
export interface OpenCorpus {
	readonly checker: Checker;
	readonly summary: CorpusSummary;
	/** The file that an article is in, as a path from the current folder. */
	fileOf(key: string): string;
	/** Whether an article's spans point into a text extracted from its file. */
	isExtracted(key: string): boolean;
	/** The Error for a corpus without a single article: which folders, what was there, what to do. */
	readonly emptiness: Error | null;
}

/**
 * Reads and indexes the folders; a draft that stands in one is left out, or it would be traced to itself. Throws when
 * a folder cannot be read at all.
 */
export async function openCorpus(
	config: Config,
	terminal: Terminal,
	drafts: readonly string[] = [],
): Promise<OpenCorpus> {
	const own = new Set(await Promise.all(drafts.filter((path) => path !== "-").map((path) => realpath(path))));
	const checker = createLocalChecker(readLanguage(), storageAt, readersIn());
	const { citationKeys } = await openProject(drafts[0] ?? "-");
	await checker.configure({ severities: config.severity, reading: config.reading, citationKeys });
	const listed = await listAll(config, own);
	const place = placeOf(await Promise.all(config.corpus.map((folder) => realPathOf(folder))));
	const { wanted, problem } = await checker.restore(
		place,
		listed.filter(({ reason }) => reason === undefined),
	);
	if (problem !== null) terminal.note(`the index was made anew: ${problem}`);
	await readWanted(listed, new Set(wanted), { checker, terminal, limits: config.reading });
	const failure = await checker.keep();
	if (failure !== null) terminal.note(`the index could not be kept in ${place}: ${failure}`);
	terminal.progress("");
	const summary = await checker.summary();
	const files = new Map(listed.map(({ key, folder, path }) => [key, relative(".", join(folder, path))]));
	const extracted = new Set(summary.articles.flatMap((article) => (article.extracted ? [article.key] : [])));
	return {
		checker,
		summary,
		fileOf: (key) => files.get(key) ?? files.get(key.replace(/#\d+$/, "")) ?? key,
		isExtracted: (key) => extracted.has(key),
		emptiness: emptiness(config, summary),
	};
}

/** A file of one of the corpus folders. */
interface Listed extends FolderFile {
	readonly key: string;
	readonly folder: string;
}

/** The files of all folders; those in `own` with the reason why they are left out. */
async function listAll(config: Config, own: ReadonlySet<string>): Promise<readonly Listed[]> {
	const excluded = (path: string) => config.exclude.some((pattern) => excludes(pattern, path));
	const patience = patienceOf(config);
	const list = (folder: string) => listFolder(folder, { excluded, limits: config.reading });
	const listed: Listed[] = [];
	for (const [number, folder] of config.corpus.entries()) {
		for (const file of await answered(
			folder,
			patience.within(() => list(folder), LIST_BYTES),
		)) {
			const key = config.corpus.length === 1 ? file.path : `${number}:${file.path}`;
			const isOwn = own.size > 0 && own.has(await realPathOf(join(folder, file.path)));
			const left = isOwn ? { reason: "it is the draft that is checked" } : {};
			listed.push({ ...file, ...left, key, folder });
		}
	}
	return listed;
}

/** The list of all folders may take as long to come as a file of so many bytes. */
const LIST_BYTES = 10_000_000;

async function answered<Value>(folder: string, work: Promise<Value>): Promise<Value> {
	try {
		return await work;
	} catch (cause) {
		if (!(cause instanceof NoAnswerError)) throw cause;
		throw new Error(
			`the corpus folder ${folder} does not answer: ${cause.message}; is it on a mount that is gone?`,
			{ cause },
		);
	}
}

/** A mount may be slow, or gone while it is still there by name. */
function patienceOf({ reading }: Pick<Config, "reading">): Patience {
	return new Patience({ ...defaultLimits, ...reading }.maxMilliseconds);
}

interface Reading {
	readonly checker: Checker;
	readonly terminal: Terminal;
	readonly limits: Config["reading"];
}

/** Reads the files that are wanted, and says of the others that cannot be read why. */
async function readWanted(
	listed: readonly Listed[],
	wanted: ReadonlySet<string>,
	{ checker, terminal, limits }: Reading,
): Promise<void> {
	const patience = patienceOf({ reading: limits });
	const readOne = (file: Listed) =>
		patience.within(() => readFolderFile(file.folder, file, limits), file.size);
	const sought = listed.filter(({ key, reason }) => reason !== undefined || wanted.has(key));
	const inFlight = new InFlight();
	let read = 0;
	for await (const { file, entry } of readAhead(sought, (one) => withReason(one, readOne))) {
		const { key, size, mtimeMs } = file;
		await inFlight.add(entry.kind === "file" ? entry.bytes.length : 0, async () => {
			await (entry.kind === "file"
				? checker.put([{ ...entry, key, stamp: { size, mtimeMs } }])
				: checker.skip([{ ...entry, key }]));
			terminal.progress(`Reading articles: ${++read} of ${sought.length}`);
		});
	}
	await inFlight.done();
}

async function withReason(file: Listed, read: (file: Listed) => Promise<FolderEntry>): Promise<FolderEntry> {
	try {
		return await read(file);
	} catch (error) {
		if (!(error instanceof NoAnswerError)) throw error;
		return { kind: "skipped", path: file.path, reason: error.message };
	}
}

/** The path itself for a link that leads nowhere. */
function realPathOf(path: string): Promise<string> {
	return realpath(path).catch(() => path);
}

function emptiness(config: Config, { articles, skipped }: CorpusSummary): Error | null {
	if (articles.length > 0) return null;
	const folders = config.corpus.map((folder) => relative(".", folder) || ".").join(", ");
	const [first] = skipped;
	const found = first
		? `${plural(skipped.length, "file")} could not be used (${first.path}: ${first.reason})`
		: "the folder is empty";
	return new Error(
		`no articles in ${folders}: ${found}; put articles there as .html, .pdf, .txt or .md files`,
	);
}
