import type { Reading } from "../reading.ts";

const WITHIN = 3;

/**
 * "Is now expected later than thought" and "later than previously expected": whether one of two words is of what something
 * is compared with, and the other is not.
 */
export function areBaseAndNot(draft: Reading, ours: number, source: Reading, theirs: number): boolean {
	return isInBase(draft, ours) !== isInBase(source, theirs);
}

function isInBase({ words }: Reading, word: number): boolean {
	return words.slice(Math.max(0, word - WITHIN), word).some(({ lemma }) => lemma === "than");
}
