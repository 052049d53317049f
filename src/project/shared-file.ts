// The files of a project, which several windows and programs write at the same time, and nothing is lost: who changes one
// first lays the change beside it on a slip, a small file of its own with the same make-up. Whoever reads the file reads
// the slips as well, and writes it anew where it lacks them, as when another window has written over it. A slip goes
// when its change has stood for a while, so also one of a window that was closed at once.

/** A kind of file. Changes can be made twice, and in any order with those of another window. */
export interface SharedKind<File, Change> {
	/** The file's name in the project's folder: "dismissed.json". */
	readonly file: string;
	/** What is in a text; "" is an empty file. Throws an Error that fits after the file's name. */
	parse(text: string): File;
	write(file: File): string;
	with(file: File, changes: readonly Change[]): File;
	/** Whether nothing of the changes is missing. */
	holds(file: File, changes: readonly Change[]): boolean;
	/** What a file has of that which changes are about. */
	part(file: File, changes: readonly Change[]): File;
	/** The changes that make an empty file this one. */
	changesIn(file: File): readonly Change[];
	/** What could not be understood, in words for the writer. */
	problemsIn(file: File): readonly string[];
}

/** How long a slip stays: no window writes what it read longer ago. */
export const SLIP_STAYS_MS = 30_000;

/** The name of a new slip: "dismissed.1764166123456-0a1b2c3d.json". */
export function slipName(file: string, now: number, id: string): string {
	return `${file.replace(/\.json$/, "")}.${now}-${id}.json`;
}

/** When a slip was laid beside a file; undefined where the name is none of its slips. */
export function slipTime(file: string, name: string): number | undefined {
	const stem = file.replace(/\.json$/, ".");
	const rest = name.startsWith(stem) ? name.slice(stem.length) : "";
	const time = /^(\d{13})-[0-9a-f]{8}\.json$/.exec(rest)?.[1];
	return time === undefined ? undefined : Number(time);
}

/** The changes on a slip; none on one that is still being written. */
export function slipChanges<File, Change>(text: string, kind: SharedKind<File, Change>): readonly Change[] {
	try {
		return kind.changesIn(kind.parse(text));
	} catch {
		return [];
	}
}
