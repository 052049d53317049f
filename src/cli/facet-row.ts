/** Words of the text, and what they are read as. */
export interface FacetRow {
	readonly words: string;
	readonly says: string;
}

/** The parts that there are, with a dot between them. */
export function joined(parts: readonly (string | false | null | undefined)[]): string {
	return parts.filter((part) => part).join(" · ");
}
