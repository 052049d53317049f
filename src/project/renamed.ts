import type { Entry } from "./entries.ts";
import type { Change } from "./entry-file.ts";

/**
 * The changes that take decisions along when a draft, or a folder with drafts, gets another path: each is made again
 * for the new path, and the old one is taken back. `newId` gives an id of its own each time.
 */
export function renamed<T extends Entry & { readonly draft: string | null }>(
	entries: readonly T[],
	from: string,
	to: string,
	at: string,
	newId: () => string,
): readonly Change<T>[] {
	return entries.flatMap((entry): readonly Change<T>[] => {
		const { draft, undone } = entry;
		if (draft === null || undone !== undefined) return [];
		const isBelow = draft.startsWith(`${from}/`);
		if (draft !== from && !isBelow) return [];
		const moved = { ...entry, id: newId(), draft: to + draft.slice(from.length) };
		return [
			{ kind: "add", entry: moved },
			{ kind: "undo", id: entry.id, at },
		];
	});
}
