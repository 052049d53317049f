// Clauses that make two words agree though only one of them is denied: what they govern is another act, or both stand in
// conditions of which the one is the other turned round.
import { answers, type Pairing } from "../pairing.ts";
import type { Reading } from "../reading.ts";
import type { Word } from "../syntax/tree.ts";
import { type DeniedWord, deniedWord, isDenied } from "./denied-word.ts";

/** "Does not want the mine to reopen" and "wants the mine to stay closed": what is wanted is another act on each side. */
export function governOtherActs(pairing: Pairing, draft: DeniedWord, source: DeniedWord): boolean {
	const [ours, theirs] = [governedBy(draft), governedBy(source)];
	return ours !== undefined && theirs !== undefined && !answers(pairing, ours, theirs);
}

/** The act that a verb of wanting governs: of another verb, the parser may have missed which of two it is. */
function governedBy({ reading: { words }, word, own }: DeniedWord): number | undefined {
	if (!own || !WANTING.test(words[word]?.lemma ?? "")) return undefined;
	const object = words.findIndex(({ head, deprel }) => head === word && deprel === "obj");
	const found = words.findIndex(
		(one, at) =>
			(one.head === word && /^(?:xcomp|ccomp)$/.test(one.deprel)) ||
			(object >= 0 && one.head === object && one.deprel === "acl" && isInfinitive(words, at)),
	);
	return found < 0 ? undefined : found;
}

const WANTING = /^(?:want|wish|expect|ask|intend|need|allow|plan|hope|like)$/;

function isInfinitive(words: readonly Word[], at: number): boolean {
	return words.some(({ head, deprel, lemma }) => head === at && deprel === "mark" && lemma === "to");
}

/** "Has yet to open" and "is still to open", "will open": what is to come has not been done on either side. */
export function isToCome(draft: DeniedWord, source: DeniedWord): boolean {
	return (isYetTo(draft) && isAhead(source)) || (isYetTo(source) && isAhead(draft));
}

function isYetTo({ reading: { words }, denials }: DeniedWord): boolean {
	return denials.some(({ word }) => words[word]?.lemma === "yet");
}

function isAhead({ event, denials }: DeniedWord): boolean {
	return (
		denials.length === 0 &&
		event !== undefined &&
		event.status !== "done" &&
		event.status !== "begun" &&
		event.tense !== "past"
	);
}

/** "If it is found safe, they will not close it" and "they will close it only if it is not found safe". */
export function areContraposed(draft: DeniedWord, source: DeniedWord): boolean {
	const [ours, theirs] = [consequenceOf(draft), consequenceOf(source)];
	if (ours === undefined || theirs === undefined) return false;
	const sides = [deniedWord(draft.reading, ours), deniedWord(source.reading, theirs)] as const;
	return isDenied(sides[0]) !== isDenied(sides[1]);
}

/** The predicate for which the word's clause is the condition. */
function consequenceOf({ reading, word }: DeniedWord): number | undefined {
	return reading.events.find(({ conditions }) => conditions.some(({ head }) => isWithin(reading, head, word)))
		?.word;
}

/** The head of the condition, or the first verb below it. */
function isWithin({ words }: Reading, head: number, word: number): boolean {
	return head === word || words[word]?.head === head;
}

/** "Rejected suggestions" and "welcomed the plan": a participle before a noun is said of that noun. */
export function describesAnother(pairing: Pairing, draft: DeniedWord, source: DeniedWord): boolean {
	const [ours, theirs] = [describedBy(draft), describedBy(source)];
	if (ours === undefined || theirs === undefined || ours.verb === theirs.verb) return false;
	const pair = pairing.ofDraft(ours.at);
	return pair === undefined || pair.source !== theirs.at;
}

/** What a participle before a noun describes, or what a verb is done to. */
function describedBy({
	reading: { words },
	word,
	event,
	own,
}: DeniedWord): { readonly at: number; readonly verb: boolean } | undefined {
	const { head, deprel, xpos } = words[word] ?? { head: -1, deprel: "", xpos: "" };
	if (deprel === "amod" && /^VB[ND]$/.test(xpos) && head >= 0) return { at: head, verb: false };
	const patient = own
		? event?.arguments.find(({ role, pronoun }) => role === "patient" && !pronoun)
		: undefined;
	return patient && { at: patient.head, verb: true };
}
