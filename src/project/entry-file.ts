import type { Entry, EntryKind } from "./entries.ts";
import type { SharedKind } from "./shared-file.ts";

/** What a file of entries holds. */
export interface EntryFile<T extends Entry> {
	readonly entries: readonly T[];
	/** Items that could not be understood; they are written back as they were. */
	readonly kept: readonly unknown[];
	/** What could not be understood, in words for the writer. */
	readonly problems: readonly string[];
}

/** A change of a file. Changes can be made twice, and in any order with those of another window. */
export type Change<T extends Entry> =
	| { readonly kind: "add"; readonly entry: T }
	| { readonly kind: "undo"; readonly id: string; readonly at: string };

/** The files of one kind of entries, as windows share them. */
export function entryFiles<T extends Entry>(kind: EntryKind<T>): SharedKind<EntryFile<T>, Change<T>> {
	return {
		file: kind.file,
		parse: (text) => parseEntries(text, kind),
		write: (file) => writeEntries(file, kind),
		with: withChanges,
		holds,
		part({ entries }, changes) {
			const ids = new Set(changes.map((change) => (change.kind === "add" ? change.entry.id : change.id)));
			return { entries: entries.filter(({ id }) => ids.has(id)), kept: [], problems: [] };
		},
		changesIn: ({ entries }) =>
			entries.flatMap((entry): readonly Change<T>[] => {
				const { id, undone } = entry;
				const added = { kind: "add", entry } as const;
				return undone === undefined ? [added] : [added, { kind: "undo", id, at: undone }];
			}),
		problemsIn: ({ problems }) => problems,
	};
}

const version = 1;
/** Longer files were not written by people deciding one finding at a time. */
const LONGEST = 20_000_000;

/** The entries in a file's text; "" is a file without any. Throws an Error that fits after the file's name. */
export function parseEntries<T extends Entry>(json: string, kind: EntryKind<T>): EntryFile<T> {
	if (json.trim() === "") return { entries: [], kept: [], problems: [] };
	const list = listIn(json, kind);
	const entries: T[] = [];
	const kept: unknown[] = [];
	const problems: string[] = [];
	const known = new Set<string>();
	for (const [at, item] of list.entries()) {
		const reading = isObject(item) ? kind.read(item) : { problem: "it must be an object" };
		const problem = "problem" in reading ? reading.problem : identityProblem(reading.entry, known);
		if (problem === undefined && "entry" in reading) entries.push(reading.entry);
		else kept.push(item);
		if (problem !== undefined) problems.push(`entry ${at + 1} of ${kind.file} is not used: ${problem}`);
	}
	return { entries, kept, problems };
}

/** The file's text for these entries, oldest first, one line for each value so that versions compare well. */
export function writeEntries<T extends Entry>({ entries, kept }: EntryFile<T>, kind: EntryKind<T>): string {
	return `${JSON.stringify({ version, [kind.list]: [...entries, ...kept] }, null, "\t")}\n`;
}

/** The file after the changes; what is there already stays as it is. */
export function withChanges<T extends Entry>(
	file: EntryFile<T>,
	changes: readonly Change<T>[],
): EntryFile<T> {
	const entries = new Map(file.entries.map((entry) => [entry.id, entry]));
	for (const change of changes) {
		if (change.kind === "add" && !entries.has(change.entry.id)) entries.set(change.entry.id, change.entry);
	}
	for (const change of changes) {
		const entry = change.kind === "undo" ? entries.get(change.id) : undefined;
		if (change.kind === "undo" && entry && entry.undone === undefined)
			entries.set(change.id, { ...entry, undone: change.at });
	}
	return { ...file, entries: [...entries.values()].sort((a, b) => compare(a, b)) };
}

/** Whether nothing of the changes is missing in a file. */
export function holds<T extends Entry>({ entries }: EntryFile<T>, changes: readonly Change<T>[]): boolean {
	const byId = new Map(entries.map((entry) => [entry.id, entry]));
	return changes.every((change) =>
		change.kind === "add" ? byId.has(change.entry.id) : byId.get(change.id)?.undone !== undefined,
	);
}

function listIn<T extends Entry>(json: string, kind: EntryKind<T>): readonly unknown[] {
	if (json.length > LONGEST) throw new Error("it is larger than 20 MB");
	let value: unknown;
	try {
		value = JSON.parse(json.replace(/^\uFEFF/, ""));
	} catch (cause) {
		throw new Error("it is not valid JSON; mend it, or take it away to begin anew", { cause });
	}
	const found = isObject(value) ? value : {};
	if (found.version !== version)
		throw new Error(
			`it is of version ${String(found.version)}, and this program knows version ${version} only`,
		);
	const list = found[kind.list];
	if (!Array.isArray(list)) throw new Error(`"${kind.list}" must be a list`);
	return list;
}

function identityProblem({ id }: Entry, known: Set<string>): string | undefined {
	if (id === "") return '"id" must be a text of its own';
	if (known.has(id)) return `its "id" ${JSON.stringify(id)} is that of an earlier one`;
	known.add(id);
	return undefined;
}

function compare(a: Entry, b: Entry): number {
	if (a.at !== b.at) return a.at < b.at ? -1 : 1;
	return a.id < b.id ? -1 : 1;
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
