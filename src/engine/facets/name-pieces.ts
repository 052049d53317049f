// Cuts a run of capitalised words where a title, a country or a body ends and the next name begins.
import { countryForms } from "../countries.ts";
import { givenNames } from "../data/given-names.ts";
import {
	legalSuffixes,
	organisationWords,
	personTitles,
	titleModifiers,
	titleObjects,
} from "../data/name-words.ts";
import { foldName, isShouted } from "../spelling.ts";
import type { Token } from "../tokens.ts";
import type { Run } from "./name-runs.ts";

/** In tokens: "Papua New Guinean". */
const LONGEST_COUNTRY = 4;

/** A run that is one name. */
export interface Piece extends Run {
	/** A title stands before it. */
	readonly titled: boolean;
}

/** The countries of a headline, and its acronyms when not all of it is in capitals. */
export function headlinePieces(tokens: readonly Token[], acronyms: boolean): readonly Piece[] {
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
export function piecesOf(tokens: readonly Token[], run: Run): readonly Piece[] {
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
	for (let at = piece.from + 1; at < Math.min(piece.to, piece.from + LONGEST_COUNTRY + 1); at++) {
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

/** The words of a run as they count: no connectors, no initials beside other words, no legal suffix. */
export function wordsOf(tokens: readonly Token[], run: Run): readonly string[] {
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

function folded(tokens: readonly Token[], at: number): string {
	return foldName(tokens[at]?.text ?? "");
}
