import { sameTerm } from "./alignment.ts";
import { countriesOfWord } from "./countries.ts";
import { irregularForms } from "./data/irregular-forms.ts";
import { type Name, namesOf } from "./facets/names.ts";
import type { Sentence } from "./sentences.ts";
import { foldName, isPlural, isShouted, spellingKey } from "./spelling.ts";
import type { Token } from "./tokens.ts";

/** A full name, as folded words for comparing names and as terms for index and alignment. */
export interface FullName {
	readonly words: readonly string[];
	readonly terms: readonly string[];
}

/** What else one document calls the things that it names. */
export interface Aliases {
	/** Acronym in lower case → the full names it is introduced for, normally one. */
	readonly acronyms: ReadonlyMap<string, readonly FullName[]>;
	/** Term of a describing noun ("watchdog") → the names that the document describes with it. */
	readonly descriptions: ReadonlyMap<string, readonly FullName[]>;
}

/** No document: nothing is introduced. */
export const noAliases: Aliases = { acronyms: new Map(), descriptions: new Map() };

/** Reads the acronyms and descriptions that the sentences of one document introduce. */
export function aliasesOf(passages: readonly Sentence[]): Aliases {
	const acronyms = new Map<string, readonly FullName[]>();
	const descriptions = new Map<string, readonly FullName[]>();
	for (const passage of passages) {
		for (const [acronym, full] of introductions(passage.tokens)) add(acronyms, acronym, full);
		for (const [noun, full] of descriptionsIn(passage)) add(descriptions, noun, full);
	}
	return { acronyms, descriptions };
}

/** The terms of the full name that an acronym stands for; empty for any other token. */
export function aliasTerms(aliases: Aliases, token: Token): readonly string[] {
	if (!isShouted(token.text)) return [];
	return (aliases.acronyms.get(foldName(token.text)) ?? []).flatMap(({ terms }) => terms);
}

/** The names that a describing noun refers to in this document; `term` is the noun's. */
export function described(aliases: Aliases, term: string): readonly FullName[] {
	return aliases.descriptions.get(term) ?? [];
}

/** A word as names are compared: folded, the key of its accepted spellings, the countries it belongs to. */
interface NameWord {
	readonly fold: string;
	readonly key: string;
	readonly countries: ReturnType<typeof countriesOfWord>;
}

/** Words of names as they were met, by how they are written. */
export type NameWords = Map<string, NameWord>;

/** More than a corpus has names; a larger memory is emptied. */
const MOST_NAME_WORDS = 50_000;

/**
 * How alike two tokens are, for `align`: 1 for the same word, 0.9 for a country and its people, 0.8 for accepted
 * spellings of one name, 0.7 for an acronym and a word of its full name, 0.5 for a name and its description. `known`
 * may be shared by all documents.
 */
export function similarTokens(
	aliases: Aliases,
	known: NameWords = new Map(),
): (draft: Token, source: Token) => number {
	return (draft, source) => {
		const same = sameTerm(draft, source);
		if (same > 0 || !(draft.capital || source.capital)) return same;
		if (draft.kind !== "word" || source.kind !== "word" || !draft.content || !source.content) return 0;
		if (draft.capital && source.capital) return likeNames(aliases, draft, source, known);
		if (aliases.descriptions.size === 0) return 0;
		const [noun, name] = draft.capital ? [source, draft] : [draft, source];
		return described(aliases, noun.term).some(({ terms }) => terms.includes(name.term)) ? 0.5 : 0;
	};
}

function likeNames(aliases: Aliases, draft: Token, source: Token, known: NameWords): number {
	const a = nameWord(draft.text, known);
	const b = nameWord(source.text, known);
	if (shareCountry(a, b)) return 0.9;
	if (a.fold === b.fold || a.key === b.key || isPlural(a.key, b.key) || isPlural(b.key, a.key)) return 0.8;
	if (aliases.acronyms.size === 0) return 0;
	if (aliasTerms(aliases, draft).includes(source.term)) return 0.7;
	return aliasTerms(aliases, source).includes(draft.term) ? 0.7 : 0;
}

function nameWord(text: string, known: NameWords): NameWord {
	const met = known.get(text);
	if (met !== undefined) return met;
	const fold = foldName(text);
	const word = { fold, key: spellingKey(fold), countries: countriesOfWord(fold) };
	if (known.size >= MOST_NAME_WORDS) known.clear();
	known.set(text, word);
	return word;
}

function shareCountry(a: NameWord, b: NameWord): boolean {
	if (a.countries.size === 0 || b.countries.size === 0) return false;
	for (const country of b.countries) if (a.countries.has(country)) return true;
	return false;
}

function add(map: Map<string, readonly FullName[]>, key: string, full: FullName): void {
	const known = map.get(key) ?? [];
	if (!known.some(({ words }) => words.join(" ") === full.words.join(" "))) map.set(key, [...known, full]);
}

/** "Full Name (FN)", "FN (Full Name)", "FN, the Full Name" and "Full Name, or FN". */
function introductions(tokens: readonly Token[]): readonly (readonly [string, FullName])[] {
	const found: (readonly [string, FullName])[] = [];
	tokens.forEach((token, at) => {
		if (!token.capital || !isShouted(token.text)) return;
		const acronym = foldName(token.text);
		const before = tokens[at - 1]?.norm === "or" ? at - 2 : at - 1;
		const after = /^(?:the|or)$/.test(tokens[at + 2]?.norm ?? "") ? at + 3 : at + 2;
		const full =
			(/^[(,"]$/.test(tokens[before]?.norm ?? "") ? expansionBefore(tokens, before, acronym) : undefined) ??
			(/^[(,]$/.test(tokens[at + 1]?.norm ?? "") ? expansionAfter(tokens, after, acronym) : undefined);
		if (full !== undefined) found.push([acronym, full]);
	});
	return found;
}

/** The words that end before `end` and whose initials are the acronym; small words may be left out of it. */
function expansionBefore(tokens: readonly Token[], end: number, acronym: string): FullName | undefined {
	let at = end - 1;
	if (tokens[at]?.norm === "(") at--;
	return spelled(
		tokens.slice(Math.max(0, at - 2 * acronym.length - 4), at + 1).reverse(),
		[...acronym].reverse(),
	);
}

function expansionAfter(tokens: readonly Token[], start: number, acronym: string): FullName | undefined {
	return spelled(tokens.slice(start, start + 2 * acronym.length + 4), [...acronym]);
}

function spelled(tokens: readonly Token[], letters: readonly string[]): FullName | undefined {
	const found: Token[] = [];
	let next = 0;
	for (const token of tokens) {
		if (next === letters.length) break;
		if (token.norm === "-" || token.norm === "&") continue;
		if (token.kind !== "word") return undefined;
		const fits = foldName(token.text).charAt(0) === letters[next];
		if (fits && (token.content || token.capital)) {
			found.push(token);
			next++;
		} else if (token.content) return undefined;
	}
	if (next < letters.length || !found.some((token) => token.capital)) return undefined;
	const inOrder = found.sort((a, b) => a.start - b.start);
	return fullName(inOrder);
}

function fullName(tokens: readonly Token[]): FullName {
	return { words: tokens.map((token) => foldName(token.text)), terms: tokens.map((token) => token.term) };
}

/** "Roskomnadzor, the Russian watchdog," and "the Russian state watchdog Roskomnadzor": noun and name. */
function* descriptionsIn(sentence: Sentence): Generator<readonly [string, FullName]> {
	const { tokens } = sentence;
	if (
		!tokens.some((token, at) => token.capital && (isPrecededByNoun(tokens, at) || opensAfter(tokens, at + 1)))
	)
		return;
	for (const name of namesOf(sentence)) {
		if (name.kind === "country" || name.kind === "place") continue;
		const noun = nounAfter(tokens, name) ?? nounBefore(tokens, name);
		if (noun === undefined) continue;
		const parts = tokens.slice(name.from, name.to).filter((token) => token.capital);
		yield [noun.term, { words: name.words, terms: parts.map((token) => token.term) }];
	}
}

const DETERMINER = /^(?:the|a|an|its|their|his|her|our|one)$/;

/** "…, the" or "… is a" where a name ends. */
function opensAfter(tokens: readonly Token[], end: number): boolean {
	if (!/^(?:,|is|was)$/.test(tokens[end]?.norm ?? "")) return false;
	const first = tokens[end + 1];
	return first !== undefined && (DETERMINER.test(first.norm) || isModifierName(first));
}

function isPrecededByNoun(tokens: readonly Token[], at: number): boolean {
	const noun = tokens[at - 1];
	return noun !== undefined && isPlainNoun(noun) && !isVerbForm(noun);
}

function nounAfter(tokens: readonly Token[], name: Name): Token | undefined {
	if (!opensAfter(tokens, name.to)) return undefined;
	let noun: Token | undefined;
	for (const token of tokens.slice(name.to + 1, name.to + 10)) {
		if (DETERMINER.test(token.norm) || token.norm === "-" || isModifierName(token)) continue;
		if (token.kind !== "word" || !token.content || token.capital || isVerbForm(token)) break;
		noun = token;
	}
	return noun;
}

function nounBefore(tokens: readonly Token[], name: Name): Token | undefined {
	const noun = tokens[name.from - 1];
	if (noun === undefined || !isPrecededByNoun(tokens, name.from)) return undefined;
	for (let at = name.from - 2; at >= Math.max(0, name.from - 8); at--) {
		const token = tokens[at];
		if (token === undefined) return undefined;
		if (DETERMINER.test(token.norm) || isModifierName(token)) return noun;
		if (token.norm !== "-" && (!isPlainNoun(token) || isVerbForm(token))) return undefined;
	}
	return undefined;
}

function isPlainNoun(token: Token): boolean {
	return token.kind === "word" && token.content && !token.capital;
}

/** "told Reuters" is no description. */
function isVerbForm(token: Token): boolean {
	return irregularForms.has(token.norm) || /(?:ed|ing)$/.test(token.norm);
}

/** "Russian" or "Russia's" before a noun. */
function isModifierName(token: Token): boolean {
	return token.capital && (/['’ʼ]s$/.test(token.text) || countriesOfWord(foldName(token.text)).size > 0);
}
