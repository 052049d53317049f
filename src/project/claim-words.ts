// When two sentences are the same claim, whatever was done to their typography and their citations.

/** Footnotes, keys, wikilinks and the two forms that Insert Citation writes in running text. */
const CITATIONS = [
	/\[\^[^[\]\s]{1,80}\]/g,
	/\s?\[[^[\]\n]{0,60}@[^[\]\n]{1,200}\]/g,
	/\s?\[\[[^[\]\n]{1,200}\]\]/g,
	/\s?\(\[[^[\]\n]{1,200}\]\([^()\s]{1,400}\)\)/g,
	/\s?\([^()\n]{2,120}, (?:\d{1,2} )?\p{Lu}\p{Ll}{2,8} (?:\d{1,2}, )?\d{4}\)/gu,
] as const;

/**
 * What a sentence claims, as text to compare: without citations, emphasis and soft hyphens, with one kind of quotation
 * mark, dash and space. Case and every word and figure stay.
 */
export function claimWords(text: string): string {
	const bare = CITATIONS.reduce<string>((words, mark) => words.replace(mark, ""), text);
	return bare
		.normalize("NFC")
		.replace(/[\u00ad\u200b\u2060*]/g, "")
		.replace(/[“”„«»]/g, '"')
		.replace(/[‘’‚]/g, "'")
		.replace(/[‐‑–—]/g, "-")
		.replace(/\s+/g, " ")
		.replace(/ (?=[.,;:!?])/g, "")
		.trim();
}

/** How alike two sentences are by their words, 0 to 1: twice the common words over all words (Dice). */
export function likeness(a: string, b: string): number {
	const [first, second] = [wordsOf(a), wordsOf(b)];
	const total = first.length + second.length;
	if (total === 0) return a === b ? 1 : 0;
	const left = new Map<string, number>();
	for (const word of first) left.set(word, (left.get(word) ?? 0) + 1);
	let common = 0;
	for (const word of second) {
		const count = left.get(word) ?? 0;
		if (count === 0) continue;
		left.set(word, count - 1);
		common++;
	}
	return (2 * common) / total;
}

function wordsOf(text: string): readonly string[] {
	return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
