import type { Word } from "./tree.ts";

/**
 * Mends "Ida Moe replaces Karl Lind" where the tree has Ida and Moe for two subjects: no verb has two of one kind side
 * by side, so that the second belongs to the name that the first begins.
 */
export function withWholeNames(words: readonly Word[]): readonly Word[] {
	let first = -1;
	return words.map((word, at): Word => {
		const before = words[at - 1];
		const goesOn =
			before?.upos === "PROPN" &&
			word.upos === "PROPN" &&
			word.head === before.head &&
			word.deprel === before.deprel &&
			/^(?:nsubj|nsubj:pass|obj)$/.test(word.deprel);
		if (!goesOn) first = at;
		return goesOn ? { ...word, head: first, deprel: "flat" } : word;
	});
}
