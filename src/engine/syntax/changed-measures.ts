import { directionVerbs } from "../data/direction-words.ts";
import { CLAUSE_RELATION } from "./clause-relation.ts";
import { endsAsHeadline } from "./headline.ts";
import type { Word } from "./tree.ts";

/**
 * Mends "Net sales for the third quarter decreased 22.4 %.", where the tree has the sales as its root and the past for a
 * participle that describes them or the amount behind it: where no other verb is, what a measure did is the verb.
 */
export function withChangedMeasures(words: readonly Word[]): readonly Word[] {
	const measure = words.findIndex(({ head }) => head < 0);
	if (!isNominal(words[measure]) || endsAsHeadline(words) || hasPredicate(words, measure)) return words;
	const verb = words.findIndex((_, at) => at > measure && isChange(words, at));
	if (verb < 0 || words.some((word, at) => at !== verb && isOfSentence(word, at < verb))) return words;
	return words.map((word, at): Word => {
		if (at === verb) return { ...word, upos: "VERB", xpos: "VBD", head: -1, deprel: "root" };
		if (at === measure) return { ...word, head: verb, deprel: "nsubj" };
		// What hung on words behind the verb stays with the measure, what hung on words before it goes to the verb.
		if (at < verb && word.head >= verb) return { ...word, head: measure };
		if (word.head === verb && word.deprel === "obl:agent") return { ...word, deprel: "obl" };
		if (at < verb || word.head >= verb) return word;
		return { ...word, head: verb, deprel: word.deprel.replace(/^nmod/, "obl") };
	});
}

/** A past of change right behind a noun or a sum, on which or on whose amount it hangs. */
function isChange(words: readonly Word[], at: number): boolean {
	const { xpos = "", lemma = "", deprel = "" } = words[at] ?? {};
	if (!/^VB[DN]$/.test(xpos) || !/^(?:acl|amod)$/.test(deprel)) return false;
	if (directionVerbs.get(lemma)?.axis !== "change" || !isNominal(words[at - 1])) return false;
	return deprel === "acl" || /^(?:NUM|SYM)$/.test(words[at + 1]?.upos ?? "");
}

/** Whether a word tells by its tense that the sentence has a verb of its own: before the change any, behind it no clause's. */
function isOfSentence({ xpos, deprel }: Word, before: boolean): boolean {
	return (
		/^(?:VB[DZP]|MD)$/.test(xpos) &&
		(before || /^(?:conj|parataxis)/.test(deprel) || !CLAUSE_RELATION.test(deprel))
	);
}

function hasPredicate(words: readonly Word[], root: number): boolean {
	return words.some(({ head, deprel }) => head === root && /^(?:nsubj|csubj|expl|cop|aux)/.test(deprel));
}

function isNominal(word: Word | undefined): boolean {
	return /^(?:NOUN|PROPN|NUM|SYM)$/.test(word?.upos ?? "");
}
