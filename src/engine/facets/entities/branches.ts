import { dependentsOf, edgesOf } from "../../syntax/dependents.ts";
import type { ParsedSentence, Word } from "../../syntax/tree.ts";

/** A parsed sentence with what is asked of its tree again and again. */
export interface Branches {
	readonly words: readonly Word[];
	/** The dependents of each word, in order, as `dependentsOf` gives them. */
	readonly children: readonly (readonly number[])[];
	/** The first and last word of what hangs on each word, itself included. */
	readonly left: readonly number[];
	readonly right: readonly number[];
}

/** Lists the dependents and the edges of every word, broken trees included. */
export function branchesOf({ words }: ParsedSentence): Branches {
	const dependents = dependentsOf(words);
	const { first: left, last: right } = edgesOf(words, dependents);
	return { words, children: dependents.of, left, right };
}

/** The first dependent with one of the relations, main or with subtype. */
export function childOf(branches: Branches, at: number, ...relations: readonly string[]): number | undefined {
	return branches.children[at]?.find((child) => isRelation(branches.words[child]?.deprel ?? "", relations));
}

/** All dependents with one of the relations. */
export function childrenOf(
	branches: Branches,
	at: number,
	...relations: readonly string[]
): readonly number[] {
	return (branches.children[at] ?? []).filter((child) =>
		isRelation(branches.words[child]?.deprel ?? "", relations),
	);
}

function isRelation(deprel: string, relations: readonly string[]): boolean {
	return relations.some((relation) => deprel === relation || deprel.startsWith(`${relation}:`));
}

/** The word of a run that hangs on none of its words: `known`, where that is in it, or the first; `from` for none. */
export function headIn(
	words: readonly Word[],
	{ from, to }: { readonly from: number; readonly to: number },
	known = -1,
): number {
	if (known >= from && known < to) return known;
	for (let at = from; at < to; at++) {
		const head = words[at]?.head ?? -1;
		if (head < from || head >= to) return at;
	}
	return from;
}
