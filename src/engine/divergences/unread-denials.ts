// Denials that the tree does not show: a preposition of lack, and a verb of denying that the parser took for another part
// of the sentence, and what is said of a thing that there will not be.
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

const RULED_OUT = /^(?:out of the question|off the (?:table|cards))\b/i;
const RULED_OUT_WORD = /^(?:impossible|unthinkable|inconceivable|unlikely|non-?starter)$/i;

/** "A strike is out of the question", "is unlikely": what stands above its subject says that there will be none. */
export function isRuledOut({ words }: Reading, word: number): boolean {
	const { head, deprel } = words[word] ?? { head: -1, deprel: "" };
	const above = words[head];
	if (above === undefined || !deprel.startsWith("nsubj")) return false;
	if (RULED_OUT_WORD.test(above.lemma)) return true;
	const phrase = words.slice(Math.max(word + 1, head - 3), head + 1).map(({ text }) => text);
	return phrase.some((_, from) => RULED_OUT.test(phrase.slice(from).join(" ")));
}
