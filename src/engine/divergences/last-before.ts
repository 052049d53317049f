import type { Word } from "../syntax/tree.ts";

/** A word in its sentence. */
interface Place {
	readonly words: readonly Word[];
	readonly at: number;
}

/** "The last strike was in 2011" and "the first strike since 2011" say one thing. */
export function isLastBefore(a: Place, b: Place): boolean {
	return (isLast(a) && isFirstSince(b)) || (isLast(b) && isFirstSince(a));
}

function isLast({ words, at }: Place): boolean {
	return /^last$/i.test(words[at]?.text ?? "") && !words.some(({ text }) => /^since$/i.test(text));
}

function isFirstSince({ words, at }: Place): boolean {
	return /^first$/i.test(words[at]?.text ?? "") && words.slice(at).some(({ text }) => /^since$/i.test(text));
}
