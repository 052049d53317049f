import type { Word } from "../syntax/tree.ts";

/** A word in its sentence. */
interface Place {
	readonly words: readonly Word[];
	readonly at: number;
}

/**
 * "The last strike was in 2011" and "the first strike since 2011" say one thing; so do "it had been closed",
 * "it is closed until Tuesday" and "it reopened".
 */
export function isLastBefore(a: Place, b: Place): boolean {
	return [
		[a, b],
		[b, a],
	].some(
		([one, other]) =>
			one &&
			other &&
			((isLast(one) && isFirstSince(other)) || ((hadBeen(one) || isUntil(one)) && isUndone(other))),
	);
}

function hadBeen({ words, at }: Place): boolean {
	return words.some(
		({ head, text, deprel }) => head === at && deprel === "aux" && /^(?:had|['’]d)$/i.test(text),
	);
}

/** "Will be closed until Tuesday", "stays closed until it is repaired". */
export function isUntil({ words, at }: Place): boolean {
	const { head: over = -1, deprel } = words[at] ?? {};
	const whole = deprel === "xcomp" ? [at, over] : [at];
	return words.some(
		({ lemma, head }) =>
			/^(?:until|till)$/i.test(lemma) && (whole.includes(head) || whole.includes(words[head]?.head ?? -1)),
	);
}

/** "Reopened", "opened again". */
function isUndone({ words, at }: Place): boolean {
	const again = words.some(({ head, lemma }) => head === at && /^(?:again|back)$/.test(lemma));
	return again || /^re[a-z]{3}/.test(words[at]?.lemma ?? "");
}

function isLast({ words, at }: Place): boolean {
	return /^last$/i.test(words[at]?.text ?? "") && !words.some(({ text }) => /^since$/i.test(text));
}

function isFirstSince({ words, at }: Place): boolean {
	return /^first$/i.test(words[at]?.text ?? "") && words.slice(at).some(({ text }) => /^since$/i.test(text));
}
