// Words that only seem to be denied, or only seem not to be: what stands above them, or beside them, is.
import { operators } from "../data/event-words.ts";
import type { Reading } from "../reading.ts";
import type { DeniedWord } from "./denied-word.ts";

/** What a tagger takes for a noun, and the other side has as a verb: "to hand client records", "pays no tax and poisons". */
export function isMistaken({ reading: { words }, word, denials }: DeniedWord, other: DeniedWord): boolean {
	const { upos, deprel } = words[word] ?? { upos: "X", deprel: "" };
	if (upos !== "NOUN" || other.reading.words[other.word]?.upos !== "VERB") return false;
	const before = words[word - 1]?.lemma.toLowerCase();
	if (denials.length === 0) return deprel === "compound" && before === "to";
	return deprel === "conj" && before === "and";
}

/** "Neither Brumio nor the security firm Kolt commented": what is denied is not the firm but what is said of it. */
export function isOneOfNeither({ reading: { words }, own, denials }: DeniedWord): boolean {
	return !own && denials.some((cue) => /^(?:neither|nor)$/i.test(words[cue.word]?.text ?? ""));
}

/** "Are reluctant to move" and "have resisted moving". */
export function isShunned({ words }: Reading, word: number): boolean {
	const { head, deprel } = words[word] ?? { head: -1, deprel: "" };
	const above = words[head];
	return (
		/^(?:advcl|xcomp)/.test(deprel) && above?.upos === "ADJ" && operators.get(above.lemma)?.negative === true
	);
}

/** "The law forces them to pay" and "they refused to pay": what is only demanded has not been done. */
export function isDemanded({ reading: { words }, word, event, own, denials }: DeniedWord): boolean {
	if (!own || denials.length > 0 || event?.status !== "open" || event.tense !== "none") return false;
	const { head, deprel } = words[word] ?? { head: -1, deprel: "" };
	// "Eager to pay" tells of a wish, which "reluctant to pay" denies. The tagger takes "forces" for a noun.
	if (deprel !== "acl" && !DEMANDING.test(words[head]?.lemma ?? "")) return false;
	return words.some(
		(mark) => mark.head === word && mark.deprel === "mark" && mark.lemma.toLowerCase() === "to",
	);
}

const DEMANDING = /^(?:force|compel|oblige|require|order|instruct|urge|ask|tell|call|press|pressure)$/;

/** "Had nothing to say about it" and "declined to say anything". */
export function isOfNothing({ words }: Reading, word: number): boolean {
	const { head, deprel } = words[word] ?? { head: -1, deprel: "" };
	return (
		/^(?:acl|xcomp|advcl)/.test(deprel) &&
		/^(?:nothing|anything|none|nobody|little|much)$/i.test(words[head]?.lemma ?? "")
	);
}
