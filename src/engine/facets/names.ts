// A name is a run of capitalised words (name-runs.ts) without the titles and countries that stand before it.
import { countryForms } from "../countries.ts";
import type { CountryForm } from "../data/countries.ts";
import { chambers, genericHeads, neverNames, personTitles, titleModifiers } from "../data/name-words.ts";
import type { Span } from "../model.ts";
import type { Sentence } from "../sentences.ts";
import { isAcronym } from "../spelling.ts";
import type { Token } from "../tokens.ts";
import { kindOfName, type NameKind } from "./name-kind.ts";
import { headlinePieces, type Piece, piecesOf, wordsOf } from "./name-pieces.ts";
import { isHeadline, runsOf } from "./name-runs.ts";

/** A person, body, place, country or work that a sentence names, without title, "the" and possessive ending. */
export interface Name extends Span {
	/** Index of its first token in the sentence. */
	readonly from: number;
	/** Index after its last token. */
	readonly to: number;
	/** Its words in plain letters, without connectors, initials and legal suffix; never empty. */
	readonly words: readonly string[];
	readonly kind: NameKind;
	/** The countries it can stand for: "Korean" for two, "Kremlin" for Russia; empty for most names. */
	readonly countries: readonly CountryForm[];
	/** A single word in capitals: "CAC". */
	readonly acronym: boolean;
	/** Stands after "in", "at" or the like, so that it may say where and not who. */
	readonly placed: boolean;
	/** A title stands before it: "President", "Dr". */
	readonly titled: boolean;
}

/** What is known of the text around a sentence. */
export interface NameOptions {
	/** Whether a term stands in lower case somewhere near, so that it opens a sentence as a common word. */
	readonly lowercaseElsewhere?: (term: string) => boolean;
}

/** The names of a sentence, in order. In headlines, where every word has a capital, only countries and acronyms. */
export function namesOf(sentence: Sentence, options: NameOptions = {}): readonly Name[] {
	const { tokens } = sentence;
	const headline = isHeadline(tokens);
	const pieces = headline
		? headlinePieces(tokens, headline === "title")
		: runsOf(tokens, options.lowercaseElsewhere ?? never).flatMap((run) => piecesOf(tokens, run));
	return pieces.flatMap((piece) => nameOf(sentence, piece) ?? []);
}

/** What a name is compared by: its words as one string, or the country that it speaks of: "Russian" is "russia". */
export function nameValue(name: Name): string {
	const country = name.kind === "country" && name.countries.length === 1 ? name.countries[0] : undefined;
	return country?.country.toLowerCase() ?? name.words.join(" ");
}

function nameOf(sentence: Sentence, piece: Piece): Name | undefined {
	const { tokens } = sentence;
	let { from, to } = piece;
	while (from < to && (isConnector(tokens[from]) || tokens[from]?.norm === "the")) from++;
	while (to > from && isConnector(tokens[to - 1])) to--;
	const first = tokens[from];
	const last = tokens[to - 1];
	const words = wordsOf(tokens, { from, to });
	if (first === undefined || last === undefined || words.length === 0) return undefined;
	const acronym = words.length === 1 && isAcronym(first.text);
	const countries = countryForms(words, acronym);
	if (countries.length === 0 && !piece.titled && areGeneric(words)) return undefined;
	const clues = { words, countries, acronym, titled: piece.titled };
	const { kind, placed } = kindOfName(tokens, { from, to }, clues);
	return {
		start: first.start,
		end: endWithoutPossessive(last),
		from,
		to,
		words,
		kind,
		countries,
		acronym,
		placed,
		titled: piece.titled,
	};
}

/** "Ministry" or "Prime Minister" alone; but "Foreign Ministry" is a name, and so is "House". */
function areGeneric(words: readonly string[]): boolean {
	const describing = (word: string) =>
		neverNames.has(word) || personTitles.has(word) || titleModifiers.has(word);
	const [only = ""] = words;
	if (words.length === 1 && chambers.has(only)) return false;
	return words.every((word) => describing(word) || (words.length === 1 && genericHeads.has(word)));
}

function isConnector(token: Token | undefined): boolean {
	return token !== undefined && !token.capital;
}

function endWithoutPossessive(token: Token): number {
	return token.end - (/['’ʼ]s?$/.exec(token.text)?.[0].length ?? 0);
}

function never(): boolean {
	return false;
}
