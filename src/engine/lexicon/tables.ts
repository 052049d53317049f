// The tables of the lexicon's file, unpacked.
import type { Upos } from "../syntax/tree.ts";
import { LINKS, type LinkKind, readNumbers, readSections, readWide } from "./format.ts";
import { type Links, linksOf, readLinks } from "./links.ts";
import { ADJECTIVE, ADVERB, NOUN, partOfTag, VERB } from "./morphology.ts";
import { readWords, type Words } from "./words.ts";

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
	/** Between the synsets of antonyms. */
	readonly opposites: Links;
}

/** The synset of a sense. */
export function synsetOf({ senses }: LexiconTables, sense: number): number {
	return (senses[sense] ?? 0) >>> 2;
}

/** The tables of a file; throws an error that says what is wrong with damaged bytes. */
export function readTables(bytes: Uint8Array): LexiconTables {
	const sections = readSections(bytes);
	const words = readWords(sections);
	const counts = sections.senseCounts;
	if (counts.length !== words.count || sections.parts.length !== words.count)
		throw new Error("lexicon: sections parts, senseCounts and lengths differ");
	const firstSense = new Uint32Array(words.count + 1);
	for (let i = 0; i < words.count; i++) firstSense[i + 1] = (firstSense[i] ?? 0) + (counts[i] ?? 0);
	const total = firstSense[words.count] ?? 0;
	const senses = readWide(sections.senses);
	const tagCounts = readNumbers(sections.tagCounts, "tagCounts");
	if (senses.length !== total || tagCounts.length !== total)
		throw new Error("lexicon: sections senses, tagCounts and senseCounts differ");
	const links = {} as Record<LinkKind, Links>;
	for (const kind of LINKS) links[kind] = readLinks(sections[kind], kind);
	return {
		words,
		parts: sections.parts,
		firstSense,
		senses,
		tagCounts,
		files: sections.files,
		exceptions: readLinks(sections.exceptions, "exceptions"),
		links,
		opposites: synsetLinks(links.antonym, senses),
	};
}

/** Links between the synsets of senses that are linked. */
function synsetLinks({ from, to }: Links, senses: Uint32Array): Links {
	const synsets = (ends: Uint32Array) => ends.map((sense) => (senses[sense] ?? 0) >>> 2);
	const [left, right] = [synsets(from), synsets(to)];
	const order = Float64Array.from(left, (synset, i) => synset * 2 ** 32 + (right[i] ?? 0)).sort();
	return linksOf(
		Uint32Array.from(order, (pair) => Math.floor(pair / 2 ** 32)),
		Uint32Array.from(order, (pair) => pair % 2 ** 32),
	);
}

/** Whether a lexicographer file holds verbs. */
export function isVerbFile(file: number): boolean {
	return file >= 29 && file < 44;
}

/** Whether a lexicographer file holds nouns. */
export function isNounFile(file: number): boolean {
	return file >= 3 && file < 29;
}

/** The part of speech of a lexicographer file, as a bit. */
export function partOfFile(file: number): number {
	if (isVerbFile(file)) return VERB;
	if (isNounFile(file)) return NOUN;
	return file === 2 ? ADVERB : ADJECTIVE;
}

/** How often a word is tagged with senses of a part of speech (a bit). */
export function frequency(tables: LexiconTables, word: number, part: number): number {
	let sum = 0;
	const { firstSense, tagCounts, files } = tables;
	for (let sense = firstSense[word] ?? 0; sense < (firstSense[word + 1] ?? 0); sense++)
		if (partOfFile(files[synsetOf(tables, sense)] ?? 0) === part) sum += tagCounts[sense] ?? 0;
	return sum;
}

/** The senses of a word (its number, or -1) as the part of speech, the most frequent first. */
export function sensesOf(tables: LexiconTables, word: number, upos: Upos): readonly number[] {
	const part = partOfTag[upos];
	if (word < 0 || part === undefined) return [];
	const found: number[] = [];
	const otherCase: number[] = [];
	const { firstSense, senses, files } = tables;
	for (let sense = firstSense[word] ?? 0; sense < (firstSense[word + 1] ?? 0); sense++) {
		const token = senses[sense] ?? 0;
		if (partOfFile(files[token >>> 2] ?? 0) !== part) continue;
		// A name has the senses that are written with a capital, a common noun the others: "Turkey", "turkey".
		const fits = part !== NOUN || ((token & 1) === 1) === (upos === "PROPN");
		(fits ? found : otherCase).push(sense);
	}
	// "internet" is a noun, though WordNet still writes it with a capital; "Apple" is no fruit.
	return found.length > 0 || upos === "PROPN" ? found : otherCase;
}
