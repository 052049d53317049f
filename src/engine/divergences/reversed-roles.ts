// Two that changed places in one event: "Bolt sued Acme" for "Acme sued Bolt". Voices, relative clauses and acts' nouns
// are undone by the events; what is compared are their roles.
// Gates: the two acts mean the same; each of the two stands in the other's role on the other side, and in no case in
// the same one; no sentence near the passage has them as the claim does; verbs that go both ways are left out.

import { mutualVerbs } from "../data/mutual-verbs.ts";
import type { EventArgument, EventFacet } from "../facets/events/event.ts";
import { type EventPair, eventPairs, type Pairing } from "../pairing.ts";
import type { Passage } from "../passages.ts";
import type { Reading } from "../reading.ts";
import { hull } from "../spans.ts";
import { isInPassive } from "../syntax/passive.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import type { Divergence } from "./divergence.ts";
import { SPEECH } from "./loose-answers.ts";
import { areSameByName, areSameWords, mayMeanSame, meanSame } from "./referents.ts";
import { haveOneVerb } from "./same-act.ts";

const NEAR = 3;
const MOST_PASSAGES = 2;

/** `who/role`: the source has the two in each other's place. */
export const reversedRoles: Comparator = (comparison) => {
	const { closest, carriers, pairingWith, reading } = comparison;
	if (!reading.events.some(hasTwo)) return [];
	const passages = [...new Set([closest, ...carriers].map(({ passage }) => passage))].slice(0, MOST_PASSAGES);
	for (const passage of passages) {
		const pairing = pairingWith(passage);
		const found = eventPairs(pairing).flatMap((events) => reversalIn(events, pairing) ?? []);
		const told = found.filter((reversal) => !isToldSo(reversal, passage, comparison));
		if (told.length > 0) return told.slice(0, 1).map((reversal) => divergence(reversal, passage));
	}
	return [];
};

/** Whether one does it, and another has it done to. */
function hasTwo({ lemma, arguments: all }: EventFacet): boolean {
	const others = all.flatMap((one) => keyOf(one) ?? []).filter((role) => role !== "agent");
	return all.some(({ role }) => role === "agent") && others.some((role) => !isMutual(lemma, role, all));
}

/** "A met B" is "B met A"; but whom A signs from B, B did not sign from A, and who replaces B is not replaced by B. */
function isMutual(lemma: string, role: string, all: readonly EventArgument[]): boolean {
	if (!mutualVerbs.has(lemma)) return false;
	if (lemma === "replace") return all.some(({ preposition }) => preposition === "with");
	return !(role === "oblique from" && all.some((one) => one.role === "patient"));
}

interface Side {
	readonly draft: EventArgument;
	readonly source: EventArgument;
}

/** `first` is in the role on one side in which `second` is on the other. */
interface Reversal {
	readonly events: EventPair;
	readonly first: Side;
	readonly second: Side;
}

function reversalIn(events: EventPair, pairing: Pairing): Reversal | undefined {
	const { draft, source } = events;
	if (!haveOneVerb(events)) return undefined;
	if (draft.form === "copula" && !isCompared(draft.arguments)) return undefined;
	for (const first of draft.arguments) {
		if (first.role !== "agent") continue;
		for (const second of draft.arguments) {
			const role = keyOf(second);
			if (role === undefined || role === "agent" || second.head === first.head) continue;
			if ([draft, source].some((one) => isMutual(one.lemma, role, one.arguments))) continue;
			const doer = heldBy(source.arguments, "agent");
			const held = heldBy(source.arguments, role) ?? unsaidPatient(events, first, role, pairing);
			if (held === undefined || doer === undefined) continue;
			const sides = { first: { draft: first, source: held }, second: { draft: second, source: doer } };
			if (areCrossed(pairing, sides)) return { events, ...sides };
		}
	}
	return undefined;
}

/**
 * "Complained of having been annexed by Orla": the sentence has whom it was done to, the claim's doer, though not as a part of the
 * act; undefined where the act has anybody else.
 */
function unsaidPatient(
	{ source }: EventPair,
	first: EventArgument,
	role: string,
	pairing: Pairing,
): EventArgument | undefined {
	if (role !== "patient" || source.arguments.some((one) => one.role === "patient")) return undefined;
	const { words } = pairing.source;
	const passive = isInPassive(words, source.word);
	const at = pairing.ofDraft(first.head)?.source ?? -1;
	const word = words[at];
	if (!passive || word?.upos !== "PROPN" || !word.deprel.startsWith("nsubj") || at > source.word)
		return undefined;
	return { ...first, start: word.start, end: word.end, head: at, role: "patient" };
}

/** Each is the other's on the other side; one of them by its very words. */
function areCrossed(pairing: Pairing, { first, second }: Omit<Reversal, "events">): boolean {
	const sides = [first, second].map(({ draft, source }) => [draft.head, source.head] as const);
	const byWords = (draft: number, source: number) =>
		areSameWords(pairing, draft, source) || areSameByName(pairing, draft, source);
	if (!sides.some(([draft, source]) => byWords(draft, source))) return false;
	const told =
		areSpeakers(pairing, second.draft.head, second.source.head) || isFromAnother(second.draft, second.source);
	if (!sides.every(([draft, source], at) => (told && at === 1) || meanSame(pairing, draft, source)))
		return false;
	if (told) return true;
	return (
		!mayMeanSame(pairing, first.draft.head, second.source.head) &&
		!mayMeanSame(pairing, second.draft.head, first.source.head)
	);
}

/** "When it bought them from a dealer": whoever "it" is, the dealer did not buy them. */
function isFromAnother(draft: EventArgument, source: EventArgument): boolean {
	return keyOf(draft) === "oblique from" && source.pronoun && !draft.pronoun;
}

/** "Acme said it had sued Bolt": of the two, who has done it is who says so, and "Acme said Bolt had sued it". */
function areSpeakers(pairing: Pairing, draft: number, source: number): boolean {
	const [ours, theirs] = [speakerOf(pairing.draft, draft), speakerOf(pairing.source, source)];
	if (ours === undefined && theirs === undefined) return false;
	const [own, other] = [ours ?? draft, theirs ?? source];
	return areSameWords(pairing, own, other) || areSameByName(pairing, own, other);
}

/** Who says the clause in which "it" stands. */
function speakerOf({ words }: Reading, at: number): number | undefined {
	const pronoun = words[at];
	const act = words[pronoun?.head ?? -1];
	if (!/^(?:it|they|them)$/i.test(pronoun?.text ?? "") || act?.deprel !== "ccomp") return undefined;
	if (!SPEECH.test(words[act.head]?.lemma ?? "")) return undefined;
	const speaker = words.findIndex(({ head, deprel }) => head === act.head && deprel === "nsubj");
	return speaker < 0 ? undefined : speaker;
}

/** Roles that say to whom, against whom or than whom. */
function keyOf({ role, preposition }: EventArgument): string | undefined {
	if (role === "agent" || role === "patient" || role === "recipient") return role;
	if (role === "place" && preposition === "at") return "oblique at";
	return role === "oblique" && /^(?:than|over|against|to|from|on|at|behind|ahead of)$/.test(preposition ?? "")
		? `oblique ${preposition}`
		: undefined;
}

/** The only one in the role; undefined when there are two. What stands side by side is one name that a tree has split. */
function heldBy(all: readonly EventArgument[], role: string): EventArgument | undefined {
	const held = all.filter((argument) => keyOf(argument) === role);
	const [first, ...rest] = held;
	return rest.every(({ start }, at) => start - (held[at]?.end ?? 0) === 1) ? first : undefined;
}

function isCompared(all: readonly EventArgument[]): boolean {
	return all.some(({ preposition }) => preposition === "than");
}

/** Whether a passage near has the two as the claim does: they did it to each other. */
function isToldSo(
	{ events, first, second }: Reversal,
	passage: Passage,
	{ neighbours, carriers, pairingWith }: Comparison,
): boolean {
	const role = keyOf(second.draft);
	const near = [...neighbours(passage, NEAR), ...carriers.map((carrier) => carrier.passage)];
	return near.some((other) => {
		if (other === passage) return false;
		const pairing = pairingWith(other);
		return eventPairs(pairing).some(
			({ draft, source }) =>
				draft === events.draft &&
				source.arguments.some(
					(one) => one.role === "agent" && meanSame(pairing, first.draft.head, one.head),
				) &&
				source.arguments.some((one) => keyOf(one) === role && meanSame(pairing, second.draft.head, one.head)),
		);
	});
}

function divergence({ first, second, events }: Reversal, passage: Passage): Divergence {
	const { draft, source } = first;
	return {
		type: "who/role",
		direction: "different",
		relation: "incompatible",
		confidence: events.kind === "same" ? 0.85 : 0.75,
		draft: { ...hull(events.draft, draft, second.draft), value: `${keyOf(draft)} of ${events.draft.lemma}` },
		source: {
			...hull(events.source, source, second.source),
			passage,
			value: `${keyOf(source)} of ${events.source.lemma}`,
		},
	};
}
