import { irregularPasts } from "../data/irregular-forms.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { endsAsHeadline } from "./headline.ts";
import type { Word } from "./tree.ts";

/**
 * Mends "The floods ruined crops.", where the tree has "ruined" for what describes the crops: a past form between the noun
 * of a sentence without a verb and another noun is its verb.
 */
export function withTransitivePast(words: readonly Word[], lexicon: Lexicon): readonly Word[] {
	const root = words.findIndex(({ head }) => head < 0);
	if (!isNominal(words[root]) || endsAsHeadline(words) || hasPredicate(words, root)) return words;
	const past = words.findIndex((_, at) => subjectOf(words, at, root) !== undefined);
	const subject = subjectOf(words, past, root);
	const object = words[past]?.head ?? -1;
	if (subject === undefined) return words;
	const lemma = lexicon.lemma(words[past]?.text ?? "", "VERB", "VBD");
	return words.map((word, at): Word => {
		if (at === past) return { ...word, upos: "VERB", xpos: "VBD", lemma, head: -1, deprel: "root" };
		if (at === subject) return { ...word, head: past, deprel: "nsubj" };
		if (at === object) return { ...word, head: past, deprel: "obj" };
		if (at < past && word.head >= past) return { ...word, head: subject };
		return at > past && word.head === subject ? { ...word, head: past } : word;
	});
}

/** The noun right before a past form that the tree has for what describes a noun behind it. */
function subjectOf(words: readonly Word[], past: number, root: number): number | undefined {
	const { text = "", xpos = "", deprel, head: object = -1 } = words[past] ?? {};
	if (deprel !== "amod" || object < past || !isNominal(words[object])) return undefined;
	const form = text.toLowerCase();
	if (!/^(?:VB[DN]|JJ)$/.test(xpos) || !(/[^e]ed$/.test(form) || irregularPasts.has(form))) return undefined;
	const phrase = words.findLastIndex(
		(word, at) =>
			at < past &&
			isNominal(word) &&
			(word.head === object || word.head === past || word.head < 0) &&
			/^(?:nsubj|compound|obl:unmarked|root)$/.test(word.deprel),
	);
	if (phrase < 0 || (object !== root && words[object]?.head !== phrase)) return undefined;
	for (let at = phrase + 1; at < past; at++) if (words[at]?.upos === "PUNCT") return undefined;
	return isNominal(words[past - 1]) && !hasCase(words, object) ? phrase : undefined;
}

function hasCase(words: readonly Word[], at: number): boolean {
	return words.some(({ head, deprel }) => head === at && deprel === "case");
}

function hasPredicate(words: readonly Word[], root: number): boolean {
	return words.some(({ deprel, head }) => head === root && /^(?:cop|aux|expl|csubj)/.test(deprel));
}

function isNominal(word: Word | undefined): boolean {
	return /^(?:NOUN|PROPN)$/.test(word?.upos ?? "");
}
