// Of whom and of what two words tell that seem to contradict each other: the opposite of another act, of other doers, of
// another number of them is no contrary.

import { operators } from "../data/event-words.ts";
import { argumentOf, type EventFacet } from "../facets/events/event.ts";
import type { Span } from "../model.ts";
import { answering, isAlike, type Pairing } from "../pairing.ts";
import { isInside } from "../spans.ts";
import type { DeniedWord } from "./denied-word.ts";
import { hasSameAgent } from "./same-act.ts";

/** Whether two opposites are told of two things, or by two who both stand in the source. */
export function isOppositeOfAnother(pairing: Pairing, draft: DeniedWord, source: DeniedWord): boolean {
	return !isOfSameThing(pairing, draft, source) || isDoneByAnother(pairing, draft, source);
}

/** "Two directors opposed it" and "Rennick championed it when two directors were against it": its doer is another's subject. */
function isDoneByAnother(
	pairing: Pairing,
	{ event: ours }: DeniedWord,
	{ event: theirs }: DeniedWord,
): boolean {
	if (ours === undefined || theirs === undefined || hasSameAgent(pairing, ours, theirs)) return false;
	const { words } = pairing.source;
	return ours.arguments.some(({ role, head, pronoun }) => {
		const pair = role === "agent" && !pronoun ? pairing.ofDraft(head) : undefined;
		if (!isAlike(pair)) return false;
		const word = words[pair.source];
		return word?.deprel.startsWith("nsubj") === true && word.head !== theirs.word;
	});
}

/** "The firm said it would appeal": the doers are pronouns, and both sides have the same speaker for whom they stand. */
export function speakForThemselves(pairing: Pairing, draft: DeniedWord, source: DeniedWord): boolean {
	const [ours, theirs] = [speakerOf(draft), speakerOf(source)];
	if (ours === undefined || theirs === undefined) return false;
	const inside = (span: Span, word: Span | undefined) => word !== undefined && isInside(word, span);
	return pairing.pairs.some(
		(pair) =>
			isAlike(pair) &&
			inside(ours, pairing.draft.words[pair.draft]) &&
			inside(theirs, pairing.source.words[pair.source]),
	);
}

/** Who says of themselves what the word says. */
function speakerOf({ reading, event, own, word }: DeniedWord): Span | undefined {
	const agent = argumentOf(event, "agent");
	if (!own || event === undefined || agent?.pronoun !== true) return undefined;
	// "Did not believe that it was" and "believed that it was not" agree.
	if (event.arguments.some(({ role }) => role === "content")) return undefined;
	// "Declined to say whether it had paid" leaves it open.
	const asked = reading.words.some(
		({ head, deprel, lemma }) => head === word && deprel === "mark" && /^(?:whether|if)$/.test(lemma),
	);
	if (asked) return undefined;
	const said = reading.attributions.find(
		({ source, content, frame }) =>
			frame === "statement" && source !== null && content.some((piece) => isInside(event, piece)),
	);
	return said?.source ?? undefined;
}

/** "Five of the eight were running" and "three of the eight were not": of another number of them. */
export function isOfOtherCount(draft: DeniedWord, source: DeniedWord): boolean {
	const [ours, theirs] = [countOf(draft), countOf(source)];
	return ours !== undefined && theirs !== undefined && ours !== theirs;
}

/** The number of those who do it, as written. */
function countOf({ reading: { words }, event }: DeniedWord): string | undefined {
	const subject = argumentOf(event, "agent")?.head ?? -1;
	if (words[subject]?.upos === "NUM") return words[subject].lemma.toLowerCase();
	return words.find(({ head, deprel }) => head === subject && deprel === "nummod")?.lemma.toLowerCase();
}

/**
 * "Due to start" and "due to stop work": a verb that only says how far something got is the opposite of another one
 * where both say so of the same thing.
 */
function isOfSameThing(
	pairing: Pairing,
	{ event: ours }: DeniedWord,
	{ event: theirs }: DeniedWord,
): boolean {
	if (ours === undefined || theirs === undefined || !isAspectual(ours) || !isAspectual(theirs)) return true;
	const own = ours.arguments.filter(({ role }) => role !== "time");
	const headsOf = (all: EventFacet["arguments"]) => all.map(({ head }) => head);
	return answering(pairing, headsOf(own), headsOf(theirs.arguments)).length > 0;
}

/** "Than people who never smoked": those with whom somebody is compared are others. */
export function isOfOthersCompared({ reading: { words }, word }: DeniedWord): boolean {
	let at = word;
	for (let step = 0; at >= 0 && step < words.length; step++) {
		if (words.some(({ head, deprel, lemma }) => head === at && deprel === "case" && lemma === "than"))
			return true;
		at = words[at]?.head ?? -1;
	}
	return false;
}

function isAspectual({ lemma }: EventFacet): boolean {
	const status = operators.get(lemma)?.status;
	return status === "begun" || status === "ended";
}
