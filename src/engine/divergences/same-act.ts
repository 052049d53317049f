import type { ArgumentRole, EventFacet } from "../facets/events/event.ts";
import { haveNothingInCommon } from "../in-common.ts";
import { type EventPair, isAlike, type Pairing } from "../pairing.ts";
import { isContent } from "../pairing-forms.ts";
import type { Reading } from "../reading.ts";
import { isInside } from "../spans.ts";
import { bodyNamedBy } from "./body-noun.ts";
import { areOthers, surroundingsOf, withOneMore } from "./surroundings.ts";

/** So much around the two verbs must be the same. */
const LEAST_SHARE = 0.4;

/** Of two synonyms, how surely they must mean one act. */
const SYNONYM = 0.6;

/** Whether the predicates of two events name one act: by one word, or by close synonyms. */
export function haveOneVerb({ kind, strength }: Pick<EventPair, "kind" | "strength">): boolean {
	return kind === "same" || kind === "stem" || (kind === "synonym" && strength >= SYNONYM);
}

/** Gates 1 and 2: whether two events with one verb are one act: of nobody else, to the same thing, amid the same words. */
export function isSameAct(pairing: Pairing, draft: EventFacet, source: EventFacet): boolean {
	if (areOthers(pairing, draft, source) || areFarApart(pairing, draft, source)) return false;
	const shared = (role: ArgumentRole) => isShared(pairing, draft, source, role);
	if (!shared("patient") && has(draft, "patient") && has(source, "patient")) return false;
	const beside = surroundingsOf(pairing, draft.word, source.word);
	const around = haveOneOwner(pairing, draft, source) ? withOneMore(beside) : beside;
	if (around.matched < Math.min(2, around.all) || around.share < LEAST_SHARE) return false;
	return shared("patient") || shared("agent") || shared("recipient");
}

/** "The cooks were told that their shifts will end" and "the cooks' shifts ended": whose they are, a pronoun says. */
function haveOneOwner(pairing: Pairing, draft: EventFacet, source: EventFacet): boolean {
	const patientOf = (event: EventFacet) => event.arguments.find(({ role }) => role === "patient")?.head ?? -1;
	const [ours, theirs] = [patientOf(draft), patientOf(source)];
	const { words } = pairing.source;
	const owned = words.some(
		({ head, deprel, xpos }) => head === theirs && deprel === "nmod:poss" && xpos === "PRP$",
	);
	if (!owned) return false;
	return pairing.draft.words.some(({ head, deprel, lemma }, at) => {
		if (head !== ours || !/^nmod/.test(deprel)) return false;
		const pair = pairing.ofDraft(at);
		return pair !== undefined && isAlike(pair) && words[pair.source]?.lemma === lemma && pair.source < theirs;
	});
}

/** Whether nothing but a pronoun or the same one acts on both sides. */
export function hasSameAgent(pairing: Pairing, draft: EventFacet, source: EventFacet): boolean {
	return !has(draft, "agent") || isShared(pairing, draft, source, "agent");
}

function has(event: EventFacet, wanted: ArgumentRole): boolean {
	return event.arguments.some(({ role, pronoun }) => role === wanted && !pronoun);
}

/** Whether who or what has a role in the draft's act has it in the source's. */
function isShared(pairing: Pairing, draft: EventFacet, source: EventFacet, role: ArgumentRole): boolean {
	const { words } = pairing.draft;
	return draft.arguments.some((ours) => {
		if (ours.role !== role) return false;
		const head = words[ours.head];
		// A sign stands for the sum behind it: "£40,000".
		if (head !== undefined && isContent(head)) return isIn(pairing, ours.head, source, role);
		return words.some(
			({ start, end }, at) => ours.start <= start && end <= ours.end && isIn(pairing, at, source, role),
		);
	});
}

/** Whether what answers a word of the draft has the role, or is said beside what has, or hangs on a sign that has. */
function isIn(
	{ ofDraft, source: { words } }: Pairing,
	word: number,
	source: EventFacet,
	wanted: ArgumentRole,
): boolean {
	const pair = ofDraft(word);
	if (!isAlike(pair)) return false;
	const named = words[pair.source]?.deprel === "flat" ? (words[pair.source]?.head ?? -1) : pair.source;
	const { head: up = -1, deprel } = words[named] ?? {};
	const over = deprel === "appos" || words[up]?.upos === "SYM" || isSeatOf(words, named);
	const above = over ? up : named;
	const body = bodyNamedBy(words, named);
	return source.arguments.some(
		({ head, role }) => role === wanted && (head === pair.source || head === above || head === body),
	);
}

/** "Visited the offices of Brumio" and "visited Brumio". */
function isSeatOf(words: Reading["words"], at: number): boolean {
	const { head, deprel } = words[at] ?? { head: -1, deprel: "" };
	return deprel === "nmod" && SEAT.test(words[head]?.lemma.toLowerCase() ?? "");
}

const SEAT = /^(?:office|headquarters|premise|premises|building)$/;

/** Both give a year, and not the same. */
export function areFarApart(pairing: Pairing, draft: EventFacet, source: EventFacet): boolean {
	return haveNothingInCommon(yearsOf(pairing.draft, draft), yearsOf(pairing.source, source));
}

/** The years in the times of an event. */
export function yearsOf({ words }: Reading, event: EventFacet): readonly string[] {
	const times = event.arguments.filter(({ role }) => role === "time");
	return words.flatMap((word) => {
		const inside = times.some((time) => isInside(word, time));
		return inside && /^(?:1[89]|20)\d\d$/.test(word.text) ? [word.text] : [];
	});
}
