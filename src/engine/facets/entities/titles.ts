// Titles and offices before a name.
import { openers, personNouns } from "../../data/entity-nouns.ts";
import { personTitles, titleModifiers, titleObjects } from "../../data/name-words.ts";
import { foldName } from "../../spelling.ts";
import type { Word } from "../../syntax/tree.ts";
import { isCapital } from "../../tokens.ts";
import type { Branches } from "./branches.ts";
import { isKnownNoun, isTitleWord, type NamePlace, spanned, within } from "./describing.ts";
import type { Description } from "./entity.ts";
import { isNameWord } from "./name-word.ts";

/** The titles before a name: "President", "Foreign Minister", "Dr". */
export function titlesOf(
	branches: Branches,
	place: NamePlace,
	before: NamePlace | undefined,
): readonly Description[] {
	const found = beforeName(branches, place).filter((at) => isTitle(branches, at));
	const titles = found.map((at) => spanned(branches, at, branches.left[at] ?? at, branches.right[at] ?? at));
	if (before === undefined || found.some((at) => at >= before.from && at < before.to)) return titles;
	let { from } = before;
	while (from > before.from - 4 && isModifier(branches.words[from - 1])) from--;
	return [...titles, spanned(branches, officeIn(branches.words, before), from, before.to - 1)];
}

/** "former", "acting", "Norwegian" before a title. */
function isModifier(word: Word | undefined): boolean {
	if (word === undefined || !/^(?:ADJ|NOUN|PROPN|ADV)$/.test(word.upos)) return false;
	return titleModifiers.has(foldName(word.text)) || (word.upos === "ADJ" && isNameWord(word));
}

/** "[Secretary] of State", "Prime [Minister]". */
function officeIn(words: readonly Word[], { from, to }: NamePlace): number {
	for (let at = to - 1; at >= from; at--) if (isTitleWord(words[at])) return at;
	return to - 1;
}

/** Whether every word of a group belongs to a title: "Prime Minister", "Secretary of State". */
export function areTitles(words: readonly Word[], { from, to }: NamePlace): boolean {
	let office = false;
	for (let at = from; at < to; at++) {
		const word = foldName(words[at]?.text ?? "");
		if (personTitles.has(word)) office = true;
		else if (
			!titleModifiers.has(word) &&
			!titleObjects.has(word) &&
			!/^(?:of|for|the|and|[-.&])?$/.test(word)
		)
			return false;
	}
	return office;
}

/** The words before a name that hang on it or carry it as titles and descriptions do. */
export function beforeName(branches: Branches, place: NamePlace): readonly number[] {
	const { words } = branches;
	return within(branches, place).flatMap((at) =>
		(branches.children[at] ?? []).filter((child) => {
			const word = words[child];
			if (word === undefined || child >= place.from) return false;
			if (word.deprel === "nmod:desc") return true;
			if (!/^(?:compound|flat|nmod)$/.test(word.deprel) || word.upos !== "NOUN") return false;
			return personNouns.has(word.lemma) || (child === place.from - 1 && isKnownNoun(word));
		}),
	);
}

/** Whether what stands before a name is part of how the person is addressed. */
export function isTitle({ words }: Branches, at: number): boolean {
	const word = words[at];
	if (word === undefined || !isCapital(word.text) || openers.has(foldName(word.text))) return false;
	return personTitles.has(foldName(word.text)) || (word.upos === "PROPN" && word.deprel === "nmod:desc");
}
