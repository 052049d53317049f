import { americanSpelling } from "../stem.ts";
import type { Upos } from "../syntax/tree.ts";
import { foldDiacritics } from "../tokens.ts";
import { LINKS, type LinkKind, readNumbers, readSections, type Sections } from "./format.ts";
import { lemmaOf } from "./lemma.ts";
import { type Links, readLinks } from "./links.ts";
import { ADJECTIVE, ADVERB, NOUN, partsOfForm, VERB } from "./morphology.ts";
import { findWord, readWords, type Words } from "./words.ts";

/** A word with the part of speech that it has where it stands. */
export interface Term {
	readonly lemma: string;
	readonly upos: Upos;
}

/** The tables of a lexicon. Words, senses and synsets are numbers. */
export interface LexiconTables {
	readonly words: Words;
	/** By word, the parts of speech it has; in the high four bits those it has when written in lower case. */
	readonly parts: Uint8Array;
	/** By word, its first sense; the others follow, by part of speech and then the most frequent first. */
	readonly firstSense: Uint32Array;
	/** By sense, `synset << 2 | thatClause << 1 | capital`. */
	readonly senses: Uint32Array;
	/** By sense, how often it is tagged in WordNet's semantic concordances. */
	readonly tagCounts: Uint32Array;
	/** By synset, its supersense. */
	readonly files: Uint8Array;
	readonly exceptions: Links;
	readonly links: Readonly<Record<LinkKind, Links>>;
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
}

/** The lexicon of a file that `npm run lexicon` wrote; throws an error that says what is wrong with damaged bytes. */
export function lexiconFrom(bytes: Uint8Array): Lexicon {
	const tables = readTables(readSections(bytes));
	const source = { ...tables, frequency: (word: number, part: number) => frequency(tables, word, part) };
	const senses = (lemma: string, upos: Upos) => sensesOf(tables, lemma, upos);
	const supersenses = (lemma: string, upos: Upos) => [
		...new Set(senses(lemma, upos).map((sense) => tables.files[synsetOf(tables, sense)] ?? 0)),
	];
	return {
		tables,
		partsOfSpeech: (form) => {
			const lower = foldForm(form);
			return partsOfForm(tables, lower, lower !== form);
		},
		lemma: (form, upos, xpos) => lemmaOf(source, form, upos, xpos),
		has: (lemma, upos) => senses(lemma, upos).length > 0,
		supersense: (lemma, upos) => supersenses(lemma, upos)[0] ?? -1,
		supersenses,
		senses,
	};
}

/** The synset of a sense. */
export function synsetOf({ senses }: LexiconTables, sense: number): number {
	return (senses[sense] ?? 0) >>> 2;
}

function readTables(sections: Sections): LexiconTables {
	const words = readWords(sections);
	const counts = readNumbers(sections.senseCounts, words.count, "senseCounts");
	const firstSense = new Uint32Array(words.count + 1);
	for (let i = 0; i < words.count; i++) firstSense[i + 1] = (firstSense[i] ?? 0) + (counts[i] ?? 0);
	const total = firstSense[words.count] ?? 0;
	const senses = readNumbers(sections.senses, total, "senses");
	const links = {} as Record<LinkKind, Links>;
	for (const kind of LINKS) links[kind] = readLinks(sections[kind], kind);
	return {
		words,
		parts: partsByWord(firstSense, senses, sections.files),
		firstSense,
		senses,
		tagCounts: readNumbers(sections.tagCounts, total, "tagCounts"),
		files: sections.files,
		exceptions: readLinks(sections.exceptions, "exceptions"),
		links,
	};
}

function partsByWord(firstSense: Uint32Array, senses: Uint32Array, files: Uint8Array): Uint8Array {
	const parts = new Uint8Array(firstSense.length - 1);
	for (let word = 0; word < parts.length; word++) {
		let mask = 0;
		for (let sense = firstSense[word] ?? 0; sense < (firstSense[word + 1] ?? 0); sense++) {
			const token = senses[sense] ?? 0;
			const part = partOfFile(files[token >>> 2] ?? 0);
			mask |= (token & 1) === 1 ? part : part * 17;
		}
		parts[word] = mask;
	}
	return parts;
}

/** The part of speech of a lexicographer file, as a bit. */
function partOfFile(file: number): number {
	if (file >= 29 && file < 44) return VERB;
	if (file >= 3 && file < 29) return NOUN;
	return file === 2 ? ADVERB : ADJECTIVE;
}

function frequency(tables: LexiconTables, word: number, part: number): number {
	let sum = 0;
	const { firstSense, tagCounts, files } = tables;
	for (let sense = firstSense[word] ?? 0; sense < (firstSense[word + 1] ?? 0); sense++)
		if (partOfFile(files[synsetOf(tables, sense)] ?? 0) === part) sum += tagCounts[sense] ?? 0;
	return sum;
}

const PARTS: Readonly<Partial<Record<Upos, number>>> = {
	NOUN,
	PROPN: NOUN,
	VERB,
	AUX: VERB,
	ADJ: ADJECTIVE,
	ADV: ADVERB,
};

function sensesOf(tables: LexiconTables, lemma: string, upos: Upos): readonly number[] {
	const part = PARTS[upos];
	const word = part === undefined ? -1 : findLemma(tables.words, lemma);
	if (word < 0) return [];
	const found: number[] = [];
	const { firstSense, senses, files } = tables;
	for (let sense = firstSense[word] ?? 0; sense < (firstSense[word + 1] ?? 0); sense++) {
		const token = senses[sense] ?? 0;
		if (partOfFile(files[token >>> 2] ?? 0) !== part) continue;
		// A name has the senses that are written with a capital, a common noun the others: "Turkey", "turkey".
		if (part === NOUN && ((token & 1) === 1) !== (upos === "PROPN")) continue;
		found.push(sense);
	}
	return found;
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
