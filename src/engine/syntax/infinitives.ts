import { motionVerbs } from "../data/event-nouns.ts";
import { operators } from "../data/event-words.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Word } from "./tree.ts";

/** "calls by the opposition to resign": nouns of asking and their like, whose infinitive says what is asked. */
const ASKING = /^(?:propos|order)/;

/**
 * Mends "calls by the opposition to resign" and "resisted pressure from investors to sell": the infinitive is of the
 * noun of asking, not of whoever asks.
 */
export function withAskedActs(words: readonly Word[]): readonly Word[] {
	const mended = new Map<number, Word>();
	words.forEach((act, at) => {
		if (act.upos !== "VERB" || !/^(?:acl|advcl)$/.test(act.deprel)) return;
		const to = words[at - 1];
		if (to?.deprel !== "mark" || to.head !== at || to.text.toLowerCase() !== "to") return;
		const asked = askingNoun(words, act.deprel === "acl" ? act.head : at - 2);
		if (asked !== undefined && asked !== act.head) mended.set(at, { ...act, head: asked, deprel: "acl" });
	});
	return mended.size === 0 ? words : words.map((word, at) => mended.get(at) ?? word);
}

/** The noun of asking right before the "by" or "from" phrase that a word ends. */
function askingNoun(words: readonly Word[], asker: number): number | undefined {
	const last = words[asker];
	if (last === undefined || !/^(?:NOUN|PROPN|PRON)$/.test(last.upos)) return undefined;
	const head = /^(?:flat|compound)$/.test(last.deprel) ? last.head : asker;
	const by = words.findIndex((word) => word.head === head && word.deprel === "case");
	const noun = words[by - 1];
	if (by < 1 || !/^(?:by|from)$/i.test(words[by]?.text ?? "") || noun?.upos !== "NOUN") return undefined;
	return ASKING.test(operators.get(noun.lemma)?.status ?? "") ? by - 1 : undefined;
}

/** Of the bits of `partsOfSpeech`. */
const VERB = 2;

/** Mends "declined to hand over": what follows a "to" that the tagger knows for that of an infinitive is a verb. */
export function withInfinitives(words: readonly Word[], lexicon: Lexicon): readonly Word[] {
	const mended = new Map<number, Word>();
	words.forEach((to, at) => {
		const next = words[at + 1];
		if (to.xpos !== "TO" || to.deprel !== "case" || to.head !== at + 1 || next === undefined) return;
		const governor = words[next.head];
		if (next.xpos !== "NN" || next.deprel !== "obl" || governor?.upos !== "VERB" || next.head > at) return;
		if (to.upos !== "PART" || !operators.has(governor.lemma) || motionVerbs.has(governor.lemma)) return;
		if ((lexicon.partsOfSpeech(next.text) & VERB) === 0) return;
		mended.set(at, { ...to, deprel: "mark" });
		const lemma = lexicon.lemma(next.text, "VERB", "VB");
		mended.set(at + 1, { ...next, upos: "VERB", xpos: "VB", deprel: "xcomp", lemma });
	});
	return mended.size === 0 ? words : words.map((word, at) => mended.get(at) ?? word);
}
