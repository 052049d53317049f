import { americanSpelling } from "../stem.ts";
import type { Upos } from "../syntax/tree.ts";
import { foldDiacritics } from "../tokens.ts";
import { KnownTerm } from "./known-term.ts";
import { lemmaOf } from "./lemma.ts";
import { partsOfForm } from "./morphology.ts";
import { oppositesOf } from "./opposite-forms.ts";
import { frequency, type LexiconTables, readTables, sensesOf, synsetOf } from "./tables.ts";
import { findWord, type Words } from "./words.ts";

/** A word with the part of speech that it has where it stands. */
export interface Term {
	readonly lemma: string;
	readonly upos: Upos;
}

/** English words: their parts of speech, base forms and senses, from WordNet 3.1. */
export interface Lexicon {
	readonly tables: LexiconTables;
	/** The parts of speech a form can have, inflection undone, as bits: noun 1, verb 2, adjective 4, adverb 8. */
	partsOfSpeech(form: string): number;
	/** The lemma of a form with its universal and its Penn tag, as Universal Dependencies gives it. */
	lemma(form: string, upos: Upos, xpos: string): string;
	/** Whether a lemma is listed for the part of speech; of several words with spaces: "take over". */
	has(lemma: string, upos: Upos): boolean;
	/** The number in SUPERSENSES of the most frequent sense; -1 when the word is not listed. */
	supersense(lemma: string, upos: Upos): number;
	/** The numbers in SUPERSENSES of all senses, each once, the most frequent first. */
	supersenses(lemma: string, upos: Upos): readonly number[];
	/** The numbers of the senses of a lemma, the most frequent first; [] when it is not listed. */
	senses(lemma: string, upos: Upos): readonly number[];
	/** What is known of a word, remembered: a check asks for the same words again and again. */
	known(term: Term): KnownTerm;
	/** Tells of other forms whether they are opposites of this one in any part of speech; all in lower case. */
	opposing(form: string): (other: string) => boolean;
}

/** The lexicon of a file that `npm run lexicon` wrote; throws an error that says what is wrong with damaged bytes. */
export function lexiconFrom(bytes: Uint8Array): Lexicon {
	const tables = readTables(bytes);
	const source = { ...tables, frequency: (word: number, part: number) => frequency(tables, word, part) };
	const senses = (lemma: string, upos: Upos) => sensesOf(tables, findLemma(tables.words, lemma), upos);
	const supersenses = (lemma: string, upos: Upos) => [
		...new Set(senses(lemma, upos).map((sense) => tables.files[synsetOf(tables, sense)] ?? 0)),
	];
	const lexicon: Lexicon = {
		tables,
		partsOfSpeech: (form) => {
			const lower = foldForm(form);
			return partsOfForm(tables, lower, lower !== form);
		},
		lemma: (form, upos, xpos) => lemmaOf(source, form, upos, xpos),
		has: (lemma, upos) => senses(lemma, upos).length > 0,
		supersense: (lemma, upos) => {
			const [first] = senses(lemma, upos);
			return first === undefined ? -1 : (tables.files[synsetOf(tables, first)] ?? 0);
		},
		supersenses,
		senses,
		known: (term) => known(term),
		opposing: (form) => opposing(form),
	};
	const known = remembered(lexicon);
	const opposing = oppositesOf(lexicon);
	return lexicon;
}

/** More words than a few long articles have. */
const MOST_KNOWN = 20_000;

function remembered(lexicon: Lexicon): Lexicon["known"] {
	const byTag = new Map<Upos, Map<string, KnownTerm>>();
	let count = 0;
	return (asked) => {
		if (asked instanceof KnownTerm) return asked;
		const { lemma, upos } = asked;
		const found = byTag.get(upos)?.get(lemma);
		if (found !== undefined) return found;
		if (count++ >= MOST_KNOWN) {
			byTag.clear();
			count = 1;
		}
		const term = new KnownTerm(lexicon, { lemma, upos });
		const others = byTag.get(upos);
		if (others === undefined) byTag.set(upos, new Map([[lemma, term]]));
		else others.set(lemma, term);
		return term;
	};
}

/** A word as it is, in American spelling, with spaces for hyphens, or without hyphens. */
function findLemma(words: Words, lemma: string): number {
	const lower = foldForm(lemma);
	const exact = findWord(words, lower);
	if (exact >= 0) return exact;
	const american = findWord(words, americanSpelling(lower));
	if (american >= 0 || !lower.includes("-")) return american;
	const spaced = findWord(words, lower.replaceAll("-", " "));
	return spaced >= 0 ? spaced : findWord(words, lower.replaceAll("-", ""));
}

/** Lower case; no diacritics; the apostrophe of a typewriter. */
function foldForm(form: string): string {
	const lower = form.toLowerCase();
	for (let i = 0; i < lower.length; i++)
		if (lower.charCodeAt(i) > 127) return foldDiacritics(lower.replace(/[’ʼ‘]/g, "'"));
	return lower;
}
