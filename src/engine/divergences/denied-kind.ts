import { isAlike, type Pairing } from "../pairing.ts";
import { isContent } from "../pairing-forms.ts";
import type { DeniedWord } from "./denied-word.ts";

/**
 * "Not an American series" and "a French series" agree: a thing is denied together with words that the other side does
 * not say, and these may be what is denied.
 */
export function isOfOtherKind(pairing: Pairing, draft: DeniedWord, source: DeniedWord): boolean {
	const has = (word: number) => isAlike(pairing.ofDraft(word));
	const isHad = (word: number) => isAlike(pairing.ofSource(word));
	return isDeniedWithMore(draft, has) || isDeniedWithMore(source, isHad);
}

function isDeniedWithMore(
	{ reading: { words }, word, denials }: DeniedWord,
	has: (word: number) => boolean,
): boolean {
	if (denials.length === 0 || words[word]?.upos !== "NOUN") return false;
	if (!words.some(({ head, deprel }) => head === word && deprel === "cop")) return false;
	return words.some(
		(one, at) =>
			one.head === word && /^(?:amod|nmod|compound)/.test(one.deprel) && isContent(one) && !has(at),
	);
}
