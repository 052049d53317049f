import { denialWords } from "../data/denial-words.ts";
import type { Word } from "../syntax/tree.ts";

/** What a word is, as far as the model tells words apart. */
export const WORD_SORTS = [
	"noun",
	"name",
	"verb",
	"adjective",
	"adverb",
	"figure",
	"negation",
	"modal",
	"preposition",
	"other",
] as const;

/** The sort of a word. */
export function sortOf(word: Word): (typeof WORD_SORTS)[number] {
	if (denialWords.has(word.lemma) || word.lemma === "without") return "negation";
	if (word.xpos === "MD") return "modal";
	switch (word.upos) {
		case "NOUN":
			return "noun";
		case "PROPN":
			return "name";
		case "VERB":
			return "verb";
		case "ADJ":
			return "adjective";
		case "ADV":
			return "adverb";
		case "NUM":
			return "figure";
		case "ADP":
		case "SCONJ":
			return "preposition";
		default:
			return "other";
	}
}
