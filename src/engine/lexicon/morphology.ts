// Inflection undone: the detachment rules of WordNet's morphy(7WN), with doubled consonants, over a list of words.

import type { Upos } from "../syntax/tree.ts";
import { firstLink, type Links } from "./links.ts";
import { findWord, type Words } from "./words.ts";

/** Parts of speech as bits, to be added up. */
export const NOUN = 1;
export const VERB = 2;
export const ADJECTIVE = 4;
export const ADVERB = 8;

/** The parts of speech the lexicon has, as bits; names are nouns. */
export const partOfTag: Readonly<Partial<Record<Upos, number>>> = {
	NOUN,
	PROPN: NOUN,
	VERB,
	AUX: VERB,
	ADJ: ADJECTIVE,
	ADV: ADVERB,
};

/** What morphology needs of a lexicon. */
export interface Inflections {
	readonly words: Words;
	/** By word, the parts of speech it has; in the high four bits those it has when written in lower case. */
	readonly parts: Uint8Array;
	/** From an irregular form to four times its base plus the part of speech (0 noun … 3 adverb). */
	readonly exceptions: Links;
}

interface Rule {
	readonly ending: string;
	readonly base: string;
	readonly parts: number;
	/** A doubled consonant before the ending is written once in the base: "planned". */
	readonly doubled?: boolean;
}

const COMPARED = ADJECTIVE | ADVERB;

/** In the order in which they are tried, by the last letter of the form. */
const rules: Readonly<Record<string, readonly Rule[]>> = {
	s: [
		{ ending: "s", base: "", parts: NOUN | VERB },
		{ ending: "hes", base: "h", parts: NOUN | VERB },
		{ ending: "oes", base: "o", parts: NOUN | VERB },
		{ ending: "ses", base: "s", parts: NOUN | VERB },
		{ ending: "xes", base: "x", parts: NOUN | VERB },
		{ ending: "zes", base: "z", parts: NOUN | VERB },
		{ ending: "ies", base: "y", parts: NOUN | VERB },
		{ ending: "sses", base: "s", parts: NOUN | VERB },
		{ ending: "zzes", base: "z", parts: NOUN | VERB },
	],
	d: [
		{ ending: "d", base: "", parts: VERB },
		{ ending: "ed", base: "", parts: VERB },
		{ ending: "ied", base: "y", parts: VERB },
		{ ending: "ed", base: "", parts: VERB, doubled: true },
	],
	g: [
		{ ending: "ing", base: "e", parts: VERB },
		{ ending: "ing", base: "", parts: VERB },
		{ ending: "ying", base: "ie", parts: VERB },
		{ ending: "ing", base: "", parts: VERB, doubled: true },
	],
	r: [
		{ ending: "r", base: "", parts: COMPARED },
		{ ending: "er", base: "", parts: COMPARED },
		{ ending: "ier", base: "y", parts: COMPARED },
		{ ending: "er", base: "", parts: COMPARED, doubled: true },
	],
	t: [
		{ ending: "st", base: "", parts: COMPARED },
		{ ending: "est", base: "", parts: COMPARED },
		{ ending: "iest", base: "y", parts: COMPARED },
		{ ending: "est", base: "", parts: COMPARED, doubled: true },
	],
	n: [{ ending: "men", base: "man", parts: NOUN }],
};

/**
 * The parts of speech a lower-case form can have, inflection undone. `anyCase`: whether words count that are
 * always written with a capital.
 */
export function partsOfForm(inflections: Inflections, form: string, anyCase: boolean): number {
	const { words, parts } = inflections;
	const high = anyCase ? 0 : 4;
	const own = findWord(words, form);
	let mask = 0;
	if (own >= 0) mask = ((parts[own] ?? 0) >> high) | irregularParts(inflections.exceptions, own);
	for (const rule of rules[form.charAt(form.length - 1)] ?? []) {
		const base = findBase(words, form, rule);
		if (base >= 0) mask |= ((parts[base] ?? 0) >> high) & rule.parts;
	}
	return mask & 15;
}

function irregularParts(exceptions: Links, word: number): number {
	let mask = 0;
	for (let i = firstLink(exceptions, word); exceptions.from[i] === word; i++)
		mask |= 1 << ((exceptions.to[i] ?? 0) & 3);
	return mask;
}

/** The word that a rule makes of a form, or -1; a base has two letters and a vowel. */
function findBase(words: Words, form: string, { ending, base, doubled }: Rule): number {
	if (form.length + base.length < ending.length + 2 || !form.endsWith(ending)) return -1;
	const length = form.length - ending.length;
	const last = form.charCodeAt(length - 1);
	if (doubled)
		return last === form.charCodeAt(length - 2) && length > 3 ? findWord(words, form, length - 1) : -1;
	return ending === "s" && last === 115 ? -1 : findWord(words, form, length, base);
}

/**
 * The words that a lower-case form of a part of speech (a bit) can be inflected from, irregular ones first; the form
 * itself is none of them.
 */
export function basesOf(inflections: Inflections, form: string, part: number): readonly number[] {
	const { words, parts, exceptions } = inflections;
	const bases: number[] = [];
	const own = findWord(words, form);
	for (
		let i = own < 0 ? exceptions.from.length : firstLink(exceptions, own);
		exceptions.from[i] === own;
		i++
	) {
		const target = exceptions.to[i] ?? 0;
		if (1 << (target & 3) === part) bases.push(target >> 2);
	}
	if (bases.length > 0) return bases;
	for (const rule of rules[form.charAt(form.length - 1)] ?? []) {
		const base = (rule.parts & part) === 0 ? -1 : findBase(words, form, rule);
		if (base >= 0 && ((parts[base] ?? 0) & part) !== 0 && !bases.includes(base)) bases.push(base);
	}
	return bases;
}
