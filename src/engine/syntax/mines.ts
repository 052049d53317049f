import type { Word } from "./tree.ts";

/** Mends "the copper mine", which the tagger takes for the pronoun: what an article or a noun stands before is a noun. */
export function withMines(words: readonly Word[]): readonly Word[] {
	return words.map((word, at): Word => {
		if (word.upos !== "PRON" || !/^mine$/i.test(word.text)) return word;
		const opened = words.some(
			({ head, deprel }, before) =>
				head === at && before < at && /^(?:det|compound|amod|nmod:poss)$/.test(deprel),
		);
		return opened ? { ...word, upos: "NOUN", xpos: "NN", lemma: "mine" } : word;
	});
}
