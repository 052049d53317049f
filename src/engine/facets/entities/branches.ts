import type { ParsedSentence, Word } from "../../syntax/tree.ts";

/** A parsed sentence with what is asked of its tree again and again. */
export interface Branches {
	readonly words: readonly Word[];
	/** The dependents of each word, in order. */
	readonly children: readonly (readonly number[])[];
	/** The first and last word of what hangs on each word, itself included. */
	readonly left: readonly number[];
	readonly right: readonly number[];
}

/** Lists the dependents and the edges of every word. Broken heads (out of range, circular) count as roots. */
export function branchesOf({ words }: ParsedSentence): Branches {
	const children: number[][] = words.map(() => []);
	for (const [at, { head }] of words.entries()) if (head !== at) children[head]?.push(at);
	const left = words.map((_, at) => at);
	const right = words.map((_, at) => at);
	for (const at of upwards(words, children)) {
		const head = words[at]?.head ?? -1;
		if (head < 0 || head >= words.length) continue;
		left[head] = Math.min(left[head] ?? head, left[at] ?? at);
		right[head] = Math.max(right[head] ?? head, right[at] ?? at);
	}
	return { words, children, left, right };
}

/** Every word after all of its dependents. */
function upwards(words: readonly Word[], children: readonly (readonly number[])[]): readonly number[] {
	const order: number[] = [];
	for (const [at, { head }] of words.entries()) if (head < 0 || head >= words.length) order.push(at);
	for (let next = 0; next < order.length; next++) order.push(...(children[order[next] ?? 0] ?? []));
	return order.reverse();
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
