import type { Dependents } from "./dependents.ts";
import type { Word } from "./tree.ts";

/** What an argument is of its predicate; "indirect": to whom. */
export type CoreRelation = "subject" | "object" | "indirect";

/** How an argument was found: "tree" when it hangs on the predicate itself. */
export type Resolution = "tree" | "conjunct" | "shared" | "control" | "relative" | "participle";

/** One argument of a predicate. */
export interface CoreArgument {
	/** Index of the argument's head word. */
	readonly head: number;
	readonly relation: CoreRelation;
	readonly via: Resolution;
	/** Index of the relative pronoun that stands in the argument's place, or -1. */
	readonly pronoun: number;
}

/** The core arguments of each word, by its index; a word that is no predicate has none. */
export type CoreArguments = readonly (readonly CoreArgument[])[];

/** More conjuncts than this are not passed on: a list of 5,000 names shared by 5,000 verbs stays linear. */
export const MOST_SHARED = 24;

/** The word and what is coordinated with it. A relative clause after the first of a list speaks of the first only. */
export function withConjuncts(
	words: readonly Word[],
	dependents: Dependents,
	head: number,
	before?: Word,
): readonly number[] {
	const heads = [head];
	for (const child of dependents.of[head] ?? []) {
		const word = words[child];
		if (word?.deprel !== "conj" || heads.length >= MOST_SHARED) continue;
		if (before === undefined || word.start < before.start) heads.push(child);
	}
	return heads;
}
