// Which words of a sentence are parts of names.
import { countryForms } from "../../countries.ts";
import { postNominals } from "../../data/entity-nouns.ts";
import { knownPlaces } from "../../data/known-names.ts";
import { calendarWords, knownOrganisations } from "../../data/name-words.ts";
import { fillers } from "../../data/quotations.ts";
import { foldName, isShouted } from "../../spelling.ts";
import type { Word } from "../../syntax/tree.ts";
import { isCapital } from "../../tokens.ts";
import { isGivenName } from "./given-name.ts";

/** Whether a word is part of a name: a proper noun, the adjective of a country, a noun with a capital in mid-sentence. */
export function isNameWord(word: Word | undefined): boolean {
	if (word === undefined) return false;
	if (word.upos !== "PROPN" && !isCapital(word.text)) return false;
	if (!/\p{L}/u.test(word.text)) return false;
	if (word.upos === "PROPN" || /^NNPS?$/.test(word.xpos)) {
		if (calendarWords.has(foldName(word.text))) return word.deprel === "flat";
		if (/^(?:appos|conj)$/.test(word.deprel) && postNominals.has(foldName(word.text))) return false;
		return !/[@/]/.test(word.text) && !fillers.has(word.text.toLowerCase());
	}
	return isCountryAdjective(word);
}

/** "Russian", "Chinese": adjectives by the tagger, names by what they say. */
export function isCountryAdjective(word: Word): boolean {
	return (
		/^(?:ADJ|NOUN|VERB)$/.test(word.upos) &&
		isCapital(word.text) &&
		countryForms([foldName(word.text)], isShouted(word.text)).length > 0
	);
}

/**
 * The sentence with what the tagger missed made good: a noun with a capital inside running text is a name, whatever
 * the tag, and so is an acronym. Headlines and the first word stay as they are tagged.
 */
export function withNames(
	words: readonly Word[],
	namedElsewhere: (word: string) => boolean,
): readonly Word[] {
	const capitals = words.filter(({ text }) => isCapital(text)).length;
	const letters = words.filter(({ upos }) => upos !== "PUNCT").length;
	if (capitals * 4 > letters * 3 && letters > 4) return words;
	return words.map((word, at) => {
		if (/^NNPS?$/.test(word.xpos) && !/^(?:PROPN|ADJ)$/.test(word.upos))
			return { ...word, upos: "PROPN" as const };
		if (isNameWord(word) || !/^\p{Lu}\p{L}/u.test(word.text) || !isMissed(words, at, namedElsewhere))
			return word;
		return { ...word, upos: "PROPN" as const, xpos: word.xpos === "NNS" ? "NNPS" : "NNP" };
	});
}

/** Whether the word at `at`, which has a capital and another tag, is a name all the same. */
function isMissed(words: readonly Word[], at: number, namedElsewhere: (word: string) => boolean): boolean {
	const word = words[at];
	const before = words[at - 1]?.text ?? "";
	if (word === undefined) return false;
	if (isShouted(word.text) && /^[\p{L}.]+$/u.test(word.text))
		return /^(?:NOUN|ADJ|X|VERB)$/.test(word.upos) || /^(?:\(|the)$/.test(before);
	if (at === 0 && namedElsewhere(foldName(word.text))) return true;
	const inside = /^(?:[\p{L}\p{N},;&'’-]|'s$)/u.test(before);
	if (word.upos === "ADJ") return inside && /^\p{Lu}\p{Ll}/u.test(words[at + 1]?.text ?? "");
	if (word.upos !== "NOUN" && word.upos !== "X") return false;
	return inside || (at === 0 && word.xpos === "NN" && isKnownName(foldName(word.text)) && actsNext(words));
}

function isKnownName(word: string): boolean {
	return isGivenName(word) || knownPlaces.has(word) || knownOrganisations.has(word);
}

function actsNext(words: readonly Word[]): boolean {
	return /^(?:VERB|AUX|PROPN)$/.test(words[1]?.upos ?? "");
}
