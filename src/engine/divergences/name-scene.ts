import { type Aliases, aliasesOf, described, noAliases } from "../aliases.ts";
import type { Around, Look } from "../asked.ts";
import { type Name, namesOf } from "../facets/names.ts";
import type { Passage } from "../passages.ts";
import { containsWords, sameName } from "../same-name.ts";
import type { Sentence } from "../sentences.ts";
import { foldName } from "../spelling.ts";
import type { Comparison } from "./comparison.ts";
import { Spellings } from "./spellings.ts";

/** Passages of the article on either side that are read for what it calls people and bodies. */
const ARTICLE_REACH = 50;

/** A name of the source and the passage that it stands in. */
export interface SourceName extends Name {
	readonly passage: Passage;
}

/** What the comparator knows of the traced article. */
export interface Scene {
	readonly aliases: Aliases;
	/** The words that the article and the other carriers write with a capital. */
	readonly spellings: Spellings;
	/** Every name of the article, the closest passage's first. */
	readonly names: readonly SourceName[];
	/** Those of them whose words the claim does not have. */
	readonly unwritten: readonly SourceName[];
	/** Those of them that the claim does not speak of by acronym or description, either. */
	readonly missing: readonly SourceName[];
	/** The names of the claim that no carrier has. */
	readonly suspects: readonly Name[];
}

/** Whether a carrier has all words of the name. */
export function isWritten(name: Name, { carriers, closest }: Comparison): boolean {
	return [closest, ...carriers].some(({ passage }) => hasWords(new Spellings([passage]), name));
}

const PEOPLE_OF = /(?:n|an|ian|ean|ish|ese)$/;

/** "The Vastrian" where the article names Vastria: one who comes from there, whoever that is. */
function isOfPlace({ words, kind, countries }: Name, spellings: Spellings): boolean {
	const [word = ""] = words;
	const ending = PEOPLE_OF.exec(word)?.[0] ?? "";
	if (ending === "" || words.length > 1 || kind === "person" || countries.length > 0) return false;
	const place = word.slice(0, -ending.length);
	if (place.length < 4) return false;
	return [place, `${place}a`, `${place}ia`, word.slice(0, -1)].some((one) => spellings.has(one));
}

/** Whether a carrier has the name in another form, or describes who bears it. */
function isTold(name: Name, { carriers, closest }: Comparison, aliases: Aliases): boolean {
	return [closest, ...carriers].some(
		({ passage }) =>
			namesOf(passage).some((other) => sameName(name, other, aliases) && !addsWords(name, other)) ||
			describes(passage, name, aliases, noAliases),
	);
}

/** Whether all words of the name, or accepted spellings of them, are among these. */
export function hasWords(spellings: Spellings, name: Name): boolean {
	return name.words.every((word) => spellings.has(word));
}

/** Whether the first name says more than the second: "Jane Okafor" where the source has only "Okafor". */
export function addsWords(name: Name, other: Name): boolean {
	const plain = name.countries.length === 0 && !name.acronym && !other.acronym;
	return plain && name.words.length > other.words.length;
}

/** Whether a common noun of the sentence means the bearer of the name and nobody that the sentence's own text names. */
function describes(sentence: Sentence, name: Name, aliases: Aliases, own: Aliases): boolean {
	return sentence.tokens.some(
		({ term, capital }) =>
			!capital &&
			described(own, term).length === 0 &&
			described(aliases, term).some(({ words }) => containsWords(words, name.words)),
	);
}

/** Reads the claim, its carriers and the article around the closest passage for their names. */
export function sceneOf(comparison: Comparison): Scene {
	const { claim, closest, carriers, neighbours, look } = comparison;
	const passages = [closest.passage, ...neighbours(closest.passage, ARTICLE_REACH)];
	const read = [...passages, ...carriers.map(({ passage }) => passage)];
	const lowercase = lowercaseTerms([...read, claim]);
	const around = look(lowercaseAmong(capitalWords([...passages, claim])));
	const options = { lowercaseElsewhere: (term: string) => lowercase.has(term) || around.has(term) };
	const aliases = aliasesOf(passages);
	const claimed = namesOf(claim, options);
	const names = passages.flatMap((passage) =>
		namesOf(passage, options).map((name) => ({ ...name, passage })),
	);
	const claimWords = new Spellings([claim]);
	const spellings = new Spellings(read, true);
	const unwritten = names.filter((name) => !hasWords(claimWords, name));
	return {
		aliases,
		names,
		unwritten,
		spellings,
		missing: unspoken(unwritten, claim, claimed, aliases, look(aliasesOfBlock)),
		suspects: claimed.filter(
			(name) =>
				!isWritten(name, comparison) && !isOfPlace(name, spellings) && !isTold(name, comparison, aliases),
		),
	};
}

/** The source's names that the claim does not speak of. An acronym speaks of what the draft itself introduces it for. */
function unspoken(
	names: readonly SourceName[],
	claim: Sentence,
	claimed: readonly Name[],
	aliases: Aliases,
	own: Aliases,
): readonly SourceName[] {
	return names.filter((name) => {
		if (describes(claim, name, aliases, own)) return false;
		return !claimed.some((other) => {
			const introduced = other.acronym ? own.acronyms.get(other.words[0] ?? "") : undefined;
			if (introduced !== undefined && !name.acronym)
				return introduced.some(({ words }) => containsWords(words, name.words));
			return sameName(other, name, aliases) && !addsWords(other, name);
		});
	});
}

function aliasesOfBlock({ before, claim, after }: Around): Aliases {
	return aliasesOf([...before.toReversed(), claim, ...after]);
}

/** Which of some words stand around the claim without a capital. */
function lowercaseAmong(words: ReadonlySet<string>): Look<ReadonlySet<string>> {
	return ({ before, after }) =>
		new Set([...lowercaseTerms([...before, ...after])].filter((term) => words.has(term)));
}

/** What may be asked of words with a capital: their terms, and themselves. */
function capitalWords(sentences: readonly Sentence[]): ReadonlySet<string> {
	const words = new Set<string>();
	for (const { tokens } of sentences)
		for (const { kind, capital, term, text } of tokens)
			if (kind === "word" && capital) words.add(term).add(foldName(text));
	return words;
}

function lowercaseTerms(sentences: readonly Sentence[]): ReadonlySet<string> {
	const terms = new Set<string>();
	for (const { tokens } of sentences)
		for (const { kind, capital, term } of tokens) if (kind === "word" && !capital) terms.add(term);
	return terms;
}
