import { nameVariants } from "./data/name-variants.ts";
import { foldDiacritics, foldWord } from "./tokens.ts";

/** "NGOs". */
const MANY = /^[A-Z]{2,}s$/;

/**
 * A word of a name in plain letters: lower case, no diacritics, no possessive, no full stops, and no "s" of several
 * bearers of an acronym: "NGOs".
 */
export function foldName(text: string): string {
	if (/^[A-Za-z]+$/.test(text)) return (MANY.test(text) ? text.slice(0, -1) : text).toLowerCase();
	return foldDiacritics(foldWord(text))
		.replace(/ı/g, "i")
		.replace(/[æǽ]/g, "ae")
		.replace(/œ/g, "oe")
		.replace(/[đð]/g, "d")
		.replace(/þ/g, "th")
		.replace(/'s?$/, "")
		.replace(/\./g, "");
}

/** Whether a word is written in capitals, as acronyms are: "CAC", "U.S."; a single letter is not. */
export function isShouted(text: string): boolean {
	return text === text.toUpperCase() && /\p{Lu}[^\p{Lu}]*\p{Lu}/u.test(text);
}

/** Whether a word is an acronym, of one bearer or of several: "NGO", "NGOs". */
export function isAcronym(text: string): boolean {
	return isShouted(text) || MANY.test(text);
}

/**
 * Whether two folded words are accepted spellings of one name: listed variants, a German umlaut written out,
 * a Slavic ending transliterated otherwise, or singular and plural.
 */
export function sameSpelling(a: string, b: string): boolean {
	if (a === b) return true;
	const left = spellingKey(a);
	const right = spellingKey(b);
	return left === right || isPlural(left, right) || isPlural(right, left);
}

/** One key for all accepted spellings of a folded word. */
export function spellingKey(word: string): string {
	const listed = nameVariants.get(word);
	if (listed !== undefined) return listed;
	return word
		.replace(/['’]/g, "")
		.replace(/([aou])e(?=[^aeiouy])/g, "$1")
		.replace(/(?:iy|ii|yy|iy)$/, "y")
		.replace(/ski$/, "sky")
		.replace(/([oe])(?:ff|w)$/, "$1v")
		.replace(/^kh/, "h")
		.replace(/^tch/, "ch");
}

/** Whether the second word is the first with the ending of the plural. */
export function isPlural(one: string, many: string): boolean {
	return one.length >= 4 && many === `${one}s`;
}

/**
 * How many letters must be added, dropped, changed or swapped with their neighbour to turn `a` into `b`: optimal
 * string alignment, F. Damerau, Commun. ACM 7(3), 1964. Words over 40 letters count as wholly different.
 */
export function editDistance(a: string, b: string): number {
	const longest = Math.max(a.length, b.length);
	if (longest > 40) return a === b ? 0 : longest;
	let beforeLast: readonly number[] = [];
	let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const changed = a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1;
			let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + changed);
			const swapped = a.charAt(i - 1) === b.charAt(j - 2) && a.charAt(i - 2) === b.charAt(j - 1);
			if (i > 1 && j > 1 && swapped) least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1);
			row.push(least);
		}
		beforeLast = last;
		last = row;
	}
	return last[b.length] ?? longest;
}

/** Whether one folded word looks like a slip for the other: a letter or two apart, or the same beginning. */
export function looksMisspelt(a: string, b: string): boolean {
	const shortest = Math.min(a.length, b.length);
	if (shortest < 3 || sameSpelling(a, b)) return false;
	const distance = editDistance(a, b);
	if (distance === 1) return shortest >= 4;
	if (distance === 2) return shortest >= 5 || (shortest === 4 && a.charAt(0) === b.charAt(0));
	return distance === 3 && shortest >= 5 && a.slice(0, 2) === b.slice(0, 2);
}
