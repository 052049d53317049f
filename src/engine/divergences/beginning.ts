import type { Sentence } from "../sentences.ts";

/** As many tokens as the alignment looks at: beyond them nothing can be matched. */
const LONGEST = 400;

/** The sentence up to its 400th token; the sentence itself when it is no longer. */
export function beginningOf(sentence: Sentence): Sentence {
	const last = sentence.tokens[LONGEST - 1];
	if (last === undefined) return sentence;
	const { start } = sentence;
	const text = sentence.text.slice(0, last.end - start);
	return { start, end: last.end, text, tokens: sentence.tokens.slice(0, LONGEST) };
}
