import type { Aliases } from "./aliases.ts";
import { countriesOfWord, sameOrInside } from "./countries.ts";
import { surnameParticles } from "./data/name-words.ts";
import type { Name } from "./facets/names.ts";
import { sameSpelling } from "./spelling.ts";

/**
 * Whether two names can be meant for one: the same words in accepted spellings, a part of the other ("Okafor" of
 * "Jane Okafor"), an acronym and its full name, or a country, its people and its seat of government. `aliases` are
 * those of the document that the second name stands in; an introduction there overrules mere initials.
 */
export function sameName(a: Name, b: Name, aliases: Aliases): boolean {
	if (a.countries.length > 0 && b.countries.length > 0) return sameCountry(a, b);
	if (a.countries.length > 0 || b.countries.length > 0) return a.words.join(" ") === b.words.join(" ");
	return (
		containsWords(a.words, b.words) ||
		joined(a) === joined(b) ||
		isAcronymOf(a, b, aliases) ||
		isAcronymOf(b, a, aliases)
	);
}

/** Whether the words of one name are all among those of the other; the shorter must not be only particles. */
export function containsWords(a: readonly string[], b: readonly string[]): boolean {
	const [short, long] = a.length <= b.length ? [a, b] : [b, a];
	const words = short.filter((word) => !surnameParticles.has(word));
	return (words.length > 0 ? words : short).every((word) =>
		long.some((other) => sameSpelling(word, other) || areOfOneCountry(word, other)),
	);
}

/** "The Chilean Navy" is "the Navy of Chile". */
function areOfOneCountry(a: string, b: string): boolean {
	const theirs = countriesOfWord(b);
	return theirs.size > 0 && [...countriesOfWord(a)].some((country) => theirs.has(country));
}

/** Two seats of one government are two bodies ("Pentagon", "White House"); a seat and the country are not told apart. */
function sameCountry(a: Name, b: Name): boolean {
	if (joined(a) === joined(b)) return true;
	return a.countries.some((left) => b.countries.some((right) => sameOrInside(left.country, right.country)));
}

function joined(name: Name): string {
	return name.words.join("");
}

function isAcronymOf(acronym: Name, name: Name, aliases: Aliases): boolean {
	const [letters = ""] = acronym.words;
	if (!acronym.acronym) return false;
	if (name.acronym) return letters === name.words[0];
	const introduced = aliases.acronyms.get(letters);
	if (introduced !== undefined) return introduced.some(({ words }) => containsWords(words, name.words));
	return initials(name) === letters;
}

function initials(name: Name): string {
	return name.words.map((word) => word.charAt(0)).join("");
}
