import type { Word } from "./tree.ts";

/** By word, the first that hangs on it, and the next that hangs where it does, in order; -1 for none. */
export interface Children {
	readonly first: Int32Array;
	readonly next: Int32Array;
}

const known = new WeakMap<readonly Word[], Children>();

/** What hangs on each word of a sentence; made once for a sentence whose tree is walked often. */
export function childrenOf(words: readonly Word[]): Children {
	const before = known.get(words);
	if (before !== undefined) return before;
	const first = new Int32Array(words.length).fill(-1);
	const next = new Int32Array(words.length).fill(-1);
	for (let at = words.length - 1; at >= 0; at--) {
		const head = words[at]?.head ?? -1;
		if (head < 0) continue;
		next[at] = first[head] ?? -1;
		first[head] = at;
	}
	const children = { first, next };
	known.set(words, children);
	return children;
}
