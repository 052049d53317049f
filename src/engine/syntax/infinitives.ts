import { motionVerbs } from "../data/event-nouns.ts";
import { operators } from "../data/event-words.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Word } from "./tree.ts";

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
