import type { Word } from "../syntax/tree.ts";

/** By how many arcs lie between two words. */
const NEAREST = [0, 1, 0.6, 0.4];
/** A longer way up the tree is not followed. */
const FAR = 12;

/** 1 for two words with an arc between them, less with one or two words on the way, 0.2 for more; 0 for one word. */
export function nearness(words: readonly Word[], a: number, b: number): number {
	if (a === b) return 0;
	const steps = stepsBetween(words, a, b);
	return NEAREST[steps] ?? 0.2;
}

function stepsBetween(words: readonly Word[], a: number, b: number): number {
	const up = (from: number) => {
		const path = [from];
		for (let at = words[from]?.head ?? -1; at >= 0 && path.length < FAR; at = words[at]?.head ?? -1)
			path.push(at);
		return path;
	};
	const left = up(a);
	const right = up(b);
	for (const [steps, word] of left.entries()) {
		const back = right.indexOf(word);
		if (back >= 0) return steps + back;
	}
	return FAR;
}
