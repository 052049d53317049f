import type { Word } from "./tree.ts";

/**
 * Mends "Of the 40 bridges, 12 are safe", where the tree hangs the figure on the noun before it: a bare figure directly
 * before the auxiliary of a clause without a subject is its subject.
 */
export function withCountedSubjects(words: readonly Word[]): readonly Word[] {
	let mended = words;
	words.forEach(({ upos, deprel }, at) => {
		const after = words[at + 1];
		if (upos !== "NUM" || !/^(?:appos|nmod|dep|conj)$/.test(deprel) || after?.upos !== "AUX") return;
		const clause = after.head;
		const below = (link: RegExp) => words.some(({ head, deprel: own }) => head === clause && link.test(own));
		if (clause <= at || below(/^[nc]subj/)) return;
		const subject = below(/^aux:pass$/) ? "nsubj:pass" : "nsubj";
		mended = mended.map((word, index) => (index === at ? { ...word, head: clause, deprel: subject } : word));
	});
	return mended;
}
