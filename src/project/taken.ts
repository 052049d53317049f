/** Longer runs are for the writer to take over. */
const LONGEST = 80;

/** Words that can stand in a line of prose as they are: nothing that Markdown or LaTeX would read as markup. */
export function isTaken(words: string): boolean {
	return words.length > 0 && words.length <= LONGEST && !/[\r\n\\`*_[\]<>{}|#~^@\u0000-\u001f]/.test(words);
}
