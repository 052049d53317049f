import type { Word } from "./tree.ts";

/**
 * Mends "will stay on show and be sold", where the tree has the second verb as a clause of circumstance: what "and" opens,
 * and no mark, is joined to the verb that it hangs on.
 */
export function withJoinedClauses(words: readonly Word[]): readonly Word[] {
	return words.map((word, at): Word => {
		if (word.deprel !== "advcl" || word.head > at || word.upos !== "VERB") return word;
		if (words[word.head]?.upos !== "VERB") return word;
		const opened = (relation: string) => words.some(({ head, deprel }) => head === at && deprel === relation);
		return opened("cc") && !opened("mark") ? { ...word, deprel: "conj" } : word;
	});
}
