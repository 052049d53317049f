/** "1 article", "2 articles"; for nouns that take an s. */
export function plural(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
