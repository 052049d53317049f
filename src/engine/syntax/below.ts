import type { Word } from "./tree.ts";

/** Whether the word hangs on another one, directly or over others. */
export function isBelow(words: readonly Word[], word: number, top: number): boolean {
	let at = words[word]?.head ?? -1;
	for (let step = 0; at >= 0 && step < words.length; step++) {
		if (at === top) return true;
		at = words[at]?.head ?? -1;
	}
	return false;
}
