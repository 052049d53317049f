import type { Word } from "./tree.ts";

/**
 * Mends "They are not leaving because they are tired but because they are ill", where the tree has "not" on the verb:
 * before "but because" it denies the first reason, and they do leave.
 */
export function withDeniedReasons(words: readonly Word[]): readonly Word[] {
	const but = words.findIndex(({ text }, at) => /^but$/i.test(text) && isBecause(words[at + 1]));
	const because = words.slice(0, Math.max(0, but)).findLastIndex(isBecause);
	if (because < 0) return words;
	const reason = words[because]?.head ?? -1;
	const verb = words[reason]?.head ?? -1;
	const not = words.findIndex(
		({ head, text }, at) => head === verb && at < because && /^(?:not|n['’]t)$/i.test(text),
	);
	if (verb < 0 || not < 0 || reason <= because) return words;
	return words.map((word, at): Word => (at === not ? { ...word, head: reason } : word));
}

function isBecause(word: Word | undefined): boolean {
	return word !== undefined && /^because$/i.test(word.text);
}
