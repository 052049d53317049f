/** Words of the text, and what they are read as. */
export interface FacetRow {
	readonly words: string;
	readonly says: string;
}

/** The parts that there are, with a dot between them. */
export function joined(parts: readonly (string | false | null | undefined)[]): string {
	return parts.filter((part) => part).join(" · ");
}

/** The words if they are few, else their beginning and their end. */
export function shortened(words: string, most: number): string {
	if (words.length <= most) return words;
	const head = words.slice(0, Math.ceil(most * 0.6));
	const tail = words.slice(words.length - Math.floor(most * 0.3));
	return `${head.replace(/\s\S*$/, "")} … ${tail.replace(/^\S*\s/, "")}`;
}
