// Denials that the tree does not show: a preposition of lack, and a verb of denying that the parser took for another part
// of the sentence.
import type { Reading } from "../reading.ts";

/** "Out of work" is without work. */
export function isOutOf({ words }: Reading, word: number): boolean {
	return /^out$/i.test(words[word - 2]?.text ?? "") && /^of$/i.test(words[word - 1]?.text ?? "");
}

const DENYING = /^(?:den(?:y|ies|ied|ying)|(?:reject|dismiss|refute|rebut)(?:s|e[sd]|ed|ing)?)$/i;
const BETWEEN = /^(?:AUX|DET|ADJ|ADV|PRON)$/;

/** "Denied having received any", "rejected reports that it contained one": what stands right after a denying verb is denied. */
export function isAfterDenial({ words }: Reading, word: number): boolean {
	const governor = words[word]?.deprel === "obj" ? words[word]?.head : word;
	const own = words[governor ?? word];
	if (own?.upos !== "VERB") return false;
	const thing = /^(?:acl|ccomp)/.test(own.deprel) && own.head < word ? own.head : -1;
	return [governor ?? word, thing].some((from) => {
		let at = from - 1;
		while (at >= 0 && BETWEEN.test(words[at]?.upos ?? "") && !DENYING.test(words[at]?.text ?? "")) at--;
		return DENYING.test(words[at]?.text ?? "");
	});
}
