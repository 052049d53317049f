/** Format characters that show nothing: soft hyphen, zero-width characters, direction marks. */
export const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;

/** Where the match of a sticky pattern at `at` ends; undefined when there is none, or an empty one. */
export function endOf(pattern: RegExp, text: string, at: number): number | undefined {
	pattern.lastIndex = at;
	return pattern.test(text) && pattern.lastIndex > at ? pattern.lastIndex : undefined;
}
