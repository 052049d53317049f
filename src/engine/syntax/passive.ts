import type { Word } from "./tree.ts";

/** Whether a verb has the auxiliary of a passive: "was sold". */
export function isInPassive(words: readonly Word[], verb: number): boolean {
	return words.some(({ head, deprel }) => head === verb && deprel === "aux:pass");
}
