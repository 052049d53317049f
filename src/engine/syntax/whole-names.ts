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

/**
 * Mends "visited Lindal and Korven Works" where the tree has Lindal for a part of the second name: three words of names, with
 * an "and" behind the first, are two names.
 */
export function withJoinedNames(words: readonly Word[]): readonly Word[] {
	let mended = words;
	words.forEach((word, at) => {
		const last = word.deprel === "compound" && word.head === at + LAST ? words[word.head] : undefined;
		if (last !== undefined && isRow([word, words[at + 1], words[at + 2], last], at))
			mended = asRow(mended, at);
	});
	return mended;
}

/** From the first name to the last word of the second. */
const LAST = 3;

function isRow([first, and, second, last]: readonly (Word | undefined)[], at: number): boolean {
	if (first?.upos !== "PROPN" || second?.upos !== "PROPN" || last?.upos !== "PROPN") return false;
	// "Braun and Braun Works" is one name.
	if (second.text === first.text || and?.lemma.toLowerCase() !== "and") return false;
	return second.deprel === "conj" && second.head === at;
}

function asRow(words: readonly Word[], at: number): readonly Word[] {
	const last = words[at + LAST];
	return words.map((word, index): Word => {
		if (index === at && last !== undefined) return { ...word, deprel: last.deprel, head: last.head };
		if (index === at + LAST) return { ...word, deprel: "conj", head: at };
		if (index === at + 2) return { ...word, deprel: "compound", head: at + LAST };
		if (index === at + 1) return { ...word, deprel: "cc", head: at + LAST };
		return word.head === at + LAST && index < at ? { ...word, head: at } : word;
	});
}
