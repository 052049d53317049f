import type { Word } from "./tree.ts";

const PRONOUN =
	/^(?:i|me|my|mine|myself|you|ya|u|your|yours|yourself|yourselves|thou|thee|thy|ye|he|him|his|himself|she|her|hers|herself|it|its|itself|we|us|our|ours|ourselves|they|them|their|theirs|themselves|themself|one|['’]s|['’]em|em)$/i;
const ARGUMENT = /^(?:nsubj(?::pass)?|obj|obl|obl:agent|nmod|conj)$/;

/** Mends "Marlowe bought it", where the tagger takes a name that it has not met for a personal pronoun. */
export function withNamesForPronouns(words: readonly Word[]): readonly Word[] {
	return words.map((word): Word => {
		if (word.upos !== "PRON" || !/^PRP/.test(word.xpos) || PRONOUN.test(word.text)) return word;
		return /^\p{Lu}\p{Ll}{2}/u.test(word.text)
			? { ...word, upos: "PROPN", xpos: "NNP", lemma: word.text }
			: word;
	});
}

/** Mends "bought the Danish group Havfisk", where the tree hangs group and name on the verb as two. */
export function withSplitNames(words: readonly Word[]): readonly Word[] {
	return words.map((word, at): Word => {
		const noun = words[at - 1];
		if (word.upos !== "PROPN" || noun?.upos !== "NOUN" || !ARGUMENT.test(word.deprel)) return word;
		if (noun.head !== word.head || noun.deprel !== word.deprel || word.head < 0) return word;
		return { ...word, head: at - 1, deprel: "appos" };
	});
}
