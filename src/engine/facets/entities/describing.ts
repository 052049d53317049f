// What counts as a title or a description, and which words of the sentence it takes.
import { eventNouns, organisationNouns, personNouns, placeNouns } from "../../data/entity-nouns.ts";
import { organisationWords, personTitles } from "../../data/name-words.ts";
import { foldName } from "../../spelling.ts";
import type { Word } from "../../syntax/tree.ts";
import { isCapital } from "../../tokens.ts";
import type { Branches } from "./branches.ts";
import type { Description } from "./entity.ts";
import { isNameWord } from "./name-word.ts";

/** Words of a name as indexes, half-open, with its head and the word that governs it from outside. */
export interface NamePlace {
	readonly head: number;
	readonly from: number;
	readonly to: number;
}

/** Longer ones tell a story. */
const LONGEST = 30;

/** An apposition that says what the thing is, and is not another name for it. */
export function describes({ words, children }: Branches, at: number): boolean {
	const word = words[at];
	if (word === undefined) return false;
	if (oneOf(words, at) !== at) return true;
	if (word.deprel === "appos" && children[at]?.some((child) => words[child]?.deprel === "case")) return false;
	if (word.upos === "NOUN") return /\p{L}/u.test(word.text);
	return /^(?:PROPN|ADJ)$/.test(word.upos) && personTitles.has(foldName(word.text));
}

/** Whether a noun says what a person, body, place or event is. */
export function isKnownNoun(word: Word | undefined): boolean {
	const noun = word?.lemma.toLowerCase() ?? "";
	return (
		personNouns.has(noun) ||
		personTitles.has(noun) ||
		organisationNouns.has(noun) ||
		organisationWords.has(noun) ||
		placeNouns.has(noun) ||
		eventNouns.has(noun)
	);
}

/** Whether a noun says what a person is. */
export function isPersonNoun(word: Word | undefined): boolean {
	const noun = word?.lemma.toLowerCase() ?? "";
	return personNouns.has(noun) || personTitles.has(noun);
}

/** Whether a word is written as a title: "President". */
export function isTitleWord(word: Word | undefined): boolean {
	return word !== undefined && personTitles.has(foldName(word.text)) && isCapital(word.text);
}

/** The description that a noun heads, from its first word to its last, without articles and marks at the ends. */
export function spanned({ words }: Branches, head: number, first: number, last: number): Description {
	let from = afterCopula(words, head, first);
	if (words[from]?.text === "of" && isNameWord(words[from - 1])) while (isNameWord(words[from - 1])) from--;
	while (words[from]?.deprel === "case" && words[from]?.head === head) from++;
	let to = Math.min(last, from + LONGEST) + 1;
	while (from < to && isTrimmed(words[from])) from++;
	while (to > from && isTrimmed(words[to - 1])) to--;
	if (words[to - 1]?.xpos === "POS") to--;
	const kept = words.slice(from, to);
	return {
		start: kept[0]?.start ?? 0,
		end: kept.at(-1)?.end ?? 0,
		text: kept
			.flatMap((word) => (/[\p{L}\p{N}]/u.test(word.text) && word.xpos !== "POS" ? foldName(word.text) : []))
			.join(" "),
		noun: foldName(words[oneOf(words, head)]?.lemma ?? ""),
		head,
	};
}

/** "one of the [inventors]", "a member of the [board]" stays a member. */
function oneOf(words: readonly Word[], head: number): number {
	if (words[head]?.text.toLowerCase() !== "one" || words[head + 1]?.text !== "of") return head;
	const noun = words.findIndex(
		(word, at) => at > head && at < head + 6 && word.head === head && word.upos === "NOUN",
	);
	return noun < 0 ? head : noun;
}

/** "who is [the head]". */
function afterCopula(words: readonly Word[], head: number, first: number): number {
	for (let at = head - 1; at >= first && at > head - 8; at--)
		if (words[at]?.deprel === "cop" && words[at]?.head === head) return at + 1;
	return first;
}

function isTrimmed(word: Word | undefined): boolean {
	return (
		word === undefined ||
		/^(?:PUNCT|CCONJ)$/.test(word.upos) ||
		/^(?:the|a|an|his|her|its|their|our|my)$/i.test(word.text)
	);
}

/** The word that carries a name in its sentence: its head, or the title that the parser took for the head. */
export function topOf(words: readonly Word[], { head, from }: NamePlace): number {
	let top = head;
	for (let step = 0; step < 3; step++) {
		const word = words[top];
		const above = words[word?.head ?? -1];
		if (word === undefined || above === undefined || !/^(?:flat|compound)$/.test(word.deprel)) break;
		if (word.head >= from || word.head < from - 4 || !isTitleWord(above)) break;
		top = word.head;
	}
	return top;
}

/** The name words of a name. */
export function within(branches: Branches, { from, to }: NamePlace): readonly number[] {
	return Array.from({ length: to - from }, (_, at) => from + at).filter((at) =>
		isNameWord(branches.words[at]),
	);
}
