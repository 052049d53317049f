// When one name can be short for another.

import { bodyNameWords } from "../../data/entity-nouns.ts";
import { knownPlaces } from "../../data/known-names.ts";
import { genericHeads, organisationWords, surnameParticles } from "../../data/name-words.ts";
import { containsWords } from "../../same-name.ts";
import { sameSpelling } from "../../spelling.ts";
import type { EntityKind } from "./entity.ts";

type Words = readonly string[];

/** Whether the same words stand in both, in accepted spellings, written as one or several. */
export function equalNames(a: Words, b: Words): boolean {
	if (a.join("") === b.join("")) return true;
	return a.length === b.length && a.every((word, at) => sameSpelling(word, b[at] ?? ""));
}

/** Whether one name can be short for the other, or a spelling of it, for things of the kind. */
export function fitNames(a: Words, b: Words, kind: EntityKind): boolean {
	if (equalNames(a, b)) return true;
	switch (kind) {
		case "person":
			return fitPersons(a, b);
		case "organisation":
			return fitBodies(a, b);
		case "other":
			return fitPersons(a, b) || fitBodies(a, b);
		default:
			return false;
	}
}

/** "Okafor", "Jane" and "Jane Okafor"; "Jane Okafor" and "Jane Ada Okafor"; not "John Okafor". */
export function fitPersons(a: Words, b: Words): boolean {
	const [short, long] = a.length <= b.length ? [a, b] : [b, a];
	const bare = short.filter((word) => !surnameParticles.has(word));
	if (bare.length === 0) return false;
	if (bare.length === 1) return long.some((word) => sameSpelling(word, bare[0] ?? ""));
	return sameSpelling(short.at(-1) ?? "", long.at(-1) ?? "") && fitGiven(short[0] ?? "", long[0] ?? "")
		? containsWords(short.slice(1), long)
		: containsWords(short, long) && sameSpelling(short[0] ?? "", long[0] ?? "");
}

function fitGiven(a: string, b: string): boolean {
	if (a.length === 1 || b.length === 1) return a.charAt(0) === b.charAt(0);
	return sameSpelling(a, b);
}

/** "Claremont" and "Claremont Holdings", "the Foreign Ministry" and "the Ministry of Foreign Affairs"; not "England". */
export function fitBodies(a: Words, b: Words): boolean {
	const [short, long] = a.length <= b.length ? [a, b] : [b, a];
	// "The Chilean Navy" and "the Navy of Chile" have as many words.
	if (short.length === long.length)
		return short.length > 1 && containsWords(short, long) && containsWords(long, short);
	if (!short.some(isTelling)) return false;
	if (!containsWords(short, long)) return false;
	const [first = ""] = short;
	if (short.length === 1) {
		if (knownPlaces.has(first)) return false;
		return sameSpelling(first, long[0] ?? "") || sameSpelling(first, long.at(-1) ?? "");
	}
	return true;
}

function isTelling(word: string): boolean {
	return (
		word.length > 1 && !genericHeads.has(word) && !organisationWords.has(word) && !bodyNameWords.has(word)
	);
}

/** The first letters of a name, by which an acronym that nobody introduced can be meant. */
export function initialsOf(words: Words): string {
	return words.map((word) => word.charAt(0)).join("");
}
