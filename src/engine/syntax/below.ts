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

/** The word itself or the nearest one above it that is among some; -1 for none. */
export function nearestAbove(words: readonly Word[], word: number, among: ReadonlySet<number>): number {
	let at = word;
	for (let step = 0; at >= 0 && step < words.length; step++) {
		if (among.has(at)) return at;
		at = words[at]?.head ?? -1;
	}
	return -1;
}
