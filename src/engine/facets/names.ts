// A name is a run of capitalised words (name-runs.ts) without the titles and countries that stand before it.
import { countryForms } from "../countries.ts";
import type { CountryForm } from "../data/countries.ts";
import { givenNames } from "../data/given-names.ts";
import {
	genericHeads,
	legalSuffixes,
	neverNames,
	organisationWords,
	personTitles,
	titleModifiers,
	titleObjects,
} from "../data/name-words.ts";
import type { Span } from "../model.ts";
import type { Sentence } from "../sentences.ts";
import { foldName, isShouted } from "../spelling.ts";
import type { Token } from "../tokens.ts";
import { kindOfName, type NameKind } from "./name-kind.ts";
import { isHeadline, type Run, runsOf } from "./name-runs.ts";

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

interface Piece extends Run {
	readonly titled: boolean;
}

/** The countries of a headline, and its acronyms when not all of it is in capitals. */
function headlinePieces(tokens: readonly Token[], acronyms: boolean): readonly Piece[] {
	const pieces: Piece[] = [];
	let from = 0;
	while (from < tokens.length) {
		const start = from++;
		const to = [start + 3, start + 2, start + 1].find(
			(end) => tokens[end - 1]?.capital === true && isCountry(tokens, { from: start, to: end }),
		);
		const acronym = acronyms && isShouted(tokens[start]?.text ?? "");
		if (to === undefined && !acronym) continue;
		from = to ?? from;
		pieces.push({ from: start, to: from, titled: false });
	}
	return pieces;
}

/** A run without titles, with the country before a title or a given name as a piece of its own. */
function piecesOf(tokens: readonly Token[], run: Run): readonly Piece[] {
	const title = titleIn(tokens, run);
	if (title !== undefined) {
		const before = { from: run.from, to: title.from, titled: false };
		const after = { from: title.to, to: run.to, titled: true };
		return [before, after].filter((piece) => piece.from < piece.to).flatMap((piece) => split(tokens, piece));
	}
	return split(tokens, { ...run, titled: false });
}

/** "American John Smith" is a country and a person; "US-China" are two countries. */
function split(tokens: readonly Token[], piece: Piece): readonly Piece[] {
	for (let at = piece.from + 1; at < piece.to; at++) {
		if (!isCountry(tokens, { from: piece.from, to: at })) continue;
		const next = tokens[at]?.kind === "mark" ? at + 1 : at;
		const rest = { from: next, to: piece.to, titled: piece.titled };
		const person = next === at && givenNames.has(folded(tokens, next)) && piece.to - next >= 2;
		if (person || (next > at && isCountry(tokens, rest)))
			return [{ ...piece, to: at }, ...split(tokens, rest)];
	}
	return [piece];
}

function isCountry(tokens: readonly Token[], run: Run): boolean {
	const words = wordsOf(tokens, run);
	return countryForms(words, isShouted(tokens[run.from]?.text ?? "")).length > 0;
}

/** The last title of a run that has a name after it: "Russian [Foreign Minister] Sergei Lavrov". */
function titleIn(tokens: readonly Token[], run: Run): Run | undefined {
	let to = run.from;
	for (let at = run.from; at < run.to; at++) if (personTitles.has(folded(tokens, at))) to = at + 1;
	if (to === run.from) return undefined;
	to = afterObject(tokens, to, run.to);
	if (to < run.to && organisationWords.has(folded(tokens, to))) return undefined;
	let from = to - 1;
	while (from > run.from && isTitleWord(tokens, from - 1)) from--;
	return { from, to };
}

/** "Secretary of State" and "Minister for Health" are titles to their last word; a full stop belongs to "Dr". */
function afterObject(tokens: readonly Token[], at: number, end: number): number {
	if (tokens[at]?.norm === "." && at < end) return at + 1;
	if (!/^(?:of|for)$/.test(tokens[at]?.norm ?? "")) return at;
	let to = at + 1;
	while (to < end && (titleObjects.has(folded(tokens, to)) || tokens[to]?.norm === "the")) to++;
	return to > at + 1 ? to : at;
}

function isTitleWord(tokens: readonly Token[], at: number): boolean {
	const word = folded(tokens, at);
	if (tokens[at]?.kind === "mark") return word === "-" || word === ".";
	return (
		/^(?:of|for|the)$/.test(word) ||
		personTitles.has(word) ||
		titleModifiers.has(word) ||
		titleObjects.has(word)
	);
}

function nameOf(sentence: Sentence, piece: Piece): Name | undefined {
	const { tokens } = sentence;
	let { from, to } = piece;
	while (from < to && (isConnector(tokens[from]) || folded(tokens, from) === "the")) from++;
	while (to > from && isConnector(tokens[to - 1])) to--;
	const first = tokens[from];
	const last = tokens[to - 1];
	const words = wordsOf(tokens, { from, to });
	if (first === undefined || last === undefined || words.length === 0) return undefined;
	const acronym = words.length === 1 && isShouted(first.text);
	const countries = countryForms(words, acronym);
	if (countries.length === 0 && !piece.titled && words.every((word) => isGeneric(word))) return undefined;
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

function isGeneric(word: string): boolean {
	return genericHeads.has(word) || neverNames.has(word) || personTitles.has(word) || titleModifiers.has(word);
}

/** The words of a run as they count: no connectors, no initials beside other words, no legal suffix. */
function wordsOf(tokens: readonly Token[], run: Run): readonly string[] {
	const all = tokens
		.slice(run.from, run.to)
		.filter((token) => token.kind === "word" && token.capital)
		.map(({ text }) => ({ text, word: foldName(text) }))
		.filter(({ word }) => word !== "" && word !== "the");
	const full = all.filter(({ text, word }) => !isInitials(text, word));
	const kept = (full.length > 0 ? full : all).map(({ word }) => word);
	const last = kept.at(-1) ?? "";
	return kept.length > 1 && legalSuffixes.has(last) ? kept.slice(0, -1) : kept;
}

/** "J" or "J.K." before "Rowling"; but "U.S." before "Senate" is a country, and "U.N." a body. */
function isInitials(text: string, word: string): boolean {
	if (word.length === 1) return true;
	return text.includes(".") && word !== "un" && countryForms([word], true).length === 0;
}

function isConnector(token: Token | undefined): boolean {
	return token !== undefined && !token.capital;
}

function folded(tokens: readonly Token[], at: number): string {
	return foldName(tokens[at]?.text ?? "");
}

function endWithoutPossessive(token: Token): number {
	return token.end - (/['’ʼ]s?$/.exec(token.text)?.[0].length ?? 0);
}

function never(): boolean {
	return false;
}
