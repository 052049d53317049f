import type { Reading } from "../reading.ts";

/** "Concluded that it was legal": who says what they have found has not ended anything. */
export function isJudged({ words }: Reading, at: number): boolean {
	if (words[at]?.lemma !== "conclude") return false;
	const below = words.filter(({ head }) => head === at);
	if (below.some(({ deprel }) => deprel === "ccomp")) return true;
	// Of a clause without "that" the tree may lose the beginning; a name concludes nothing without an object.
	const named = below.some(({ deprel, upos }) => deprel === "nsubj" && upos === "PROPN");
	return named && !below.some(({ deprel }) => deprel === "obj");
}
