import type { Word } from "./tree.ts";

/** The tree of a sentence read from the heads down. */
export interface Dependents {
	/** Indexes of the words that hang on each word, in text order; the first 48 of a list gone wrong. */
	readonly of: readonly (readonly number[])[];
	/** Every word that a root leads to, heads before dependents. */
	readonly topDown: readonly number[];
}

const MOST = 48;

/** Who hangs on whom; heads outside the sentence count as roots, and words in a circle are left out of `topDown`. */
export function dependentsOf(words: readonly Word[]): Dependents {
	const of: number[][] = words.map(() => []);
	const topDown: number[] = [];
	words.forEach((word, at) => {
		const siblings = word.head === at ? undefined : of[word.head];
		if (siblings === undefined) topDown.push(at);
		else siblings.push(at);
	});
	for (let next = 0; next < topDown.length; next++)
		for (const child of of[topDown[next] ?? -1] ?? []) topDown.push(child);
	// Whoever looks at a word's dependents for each of them stays linear.
	return { of: of.map((all) => (all.length > MOST ? all.slice(0, MOST) : all)), topDown };
}

/** For each word the first and the last word of what hangs on it, itself included. */
export function edgesOf(
	words: readonly Word[],
	{ topDown }: Dependents,
): { readonly first: readonly number[]; readonly last: readonly number[] } {
	const first = words.map((_, at) => at);
	const last = words.map((_, at) => at);
	for (let next = topDown.length - 1; next >= 0; next--) {
		const at = topDown[next] ?? 0;
		const head = words[at]?.head ?? -1;
		if (first[head] === undefined) continue;
		first[head] = Math.min(first[head], first[at] ?? at);
		last[head] = Math.max(last[head] ?? head, last[at] ?? at);
	}
	return { first, last };
}

/** The relation without its subtype: "nsubj:pass" gives "nsubj". */
export function relationOf(word: Pick<Word, "deprel">): string {
	const colon = word.deprel.indexOf(":");
	return colon < 0 ? word.deprel : word.deprel.slice(0, colon);
}
