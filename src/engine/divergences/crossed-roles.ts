// Two that changed places between two acts: "Lind pulled up, and Ruhl won" for "Ruhl pulled up, and Lind won".
// Gates: both acts are the source's, and are two; whoever stands in one stands in the other's place in the source, by
// its own words and by nothing else there; no passage near has either of the two as the claim does.

import type { EventArgument, EventFacet } from "../facets/events/event.ts";
import type { Span } from "../model.ts";
import { type EventPair, eventPairs, type Pairing } from "../pairing.ts";
import type { Passage } from "../passages.ts";
import type { Reading } from "../reading.ts";
import { hull } from "../spans.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import type { Divergence } from "./divergence.ts";
import { passagesAround } from "./passages-around.ts";
import { areSameByName, mayMeanSame, meanSame } from "./referents.ts";
import { haveOneVerb } from "./same-act.ts";

/** Who does it, or to whom it is done: the one of the two that an act is told of. */
export type Place = "agent" | "patient";

/** An act of both sides, and who has the same place in it on each. */
export interface Told {
	readonly events: EventPair;
	readonly place: Place;
	readonly draft: EventArgument;
	readonly source: EventArgument;
}

/** `who/role`: each of two acts is told of the other one. */
export const crossedRoles: Comparator = (comparison) => {
	const { reading, closest, pairingWith } = comparison;
	if (reading.events.filter(({ arguments: all }) => all.length > 0).length < 2) return [];
	const pairing = pairingWith(closest.passage);
	const told = eventPairs(pairing).flatMap((events) => toldOf(events, pairing));
	for (const [at, one] of told.entries())
		for (const other of told.slice(at + 1))
			if (areCrossed(pairing, one, other) && ![one, other].some((act) => isToldSo(act, comparison)))
				return [toldDivergence(one, other, closest.passage)];
	return [];
};

/** Acts of which someone else is told than in the draft. */
function toldOf(events: EventPair, pairing: Pairing): readonly Told[] {
	const { draft, source } = events;
	if (!haveOneVerb(events) || draft.form === "copula") return [];
	return (["agent", "patient"] as const).flatMap((place) => {
		const [ours, theirs] = [onlyOne(draft, place), onlyOne(source, place)];
		if (ours === undefined || theirs === undefined) return [];
		if (shareWords(pairing, ours, theirs)) return [];
		return [{ events, place, draft: ours, source: theirs }];
	});
}

/** The only one in a place, and by a word that says who. */
export function onlyOne({ arguments: all }: EventFacet, place: Place): EventArgument | undefined {
	const [one, ...more] = all.filter(({ role }) => role === place);
	return more.length > 0 || one?.pronoun || one?.relative !== undefined ? undefined : one;
}

function areCrossed(pairing: Pairing, one: Told, other: Told): boolean {
	const { draft, source } = one.events;
	if (draft === other.events.draft || source === other.events.source) return false;
	if (draft.lemma === other.events.draft.lemma || source.lemma === other.events.source.lemma) return false;
	const sides = [
		[one, other],
		[other, one],
	] as const;
	// By their words first: who is meant by another name costs the whole article.
	return (
		sides.every(
			([ours, theirs]) =>
				shareWords(pairing, ours.draft, theirs.source) ||
				areSameByName(pairing, ours.draft.head, theirs.source.head),
		) &&
		sides.every(([ours, theirs]) => meanSame(pairing, ours.draft.head, theirs.source.head)) &&
		sides.every(([ours]) => !mayMeanSame(pairing, ours.draft.head, ours.source.head))
	);
}

/** Whether two phrases have a noun or name in common. */
function shareWords({ draft, source }: Pairing, ours: Span, theirs: Span): boolean {
	const [left, right] = [nounsIn(draft, ours), nounsIn(source, theirs)];
	return left.some((lemma) => right.includes(lemma));
}

function nounsIn({ words }: Reading, { start, end }: Span): readonly string[] {
	return words.flatMap((word) =>
		(word.upos === "NOUN" || word.upos === "PROPN") && start <= word.start && word.end <= end
			? [word.lemma.toLowerCase()]
			: [],
	);
}

/** Whether the article tells the act of the one whom the claim tells it of, in other words or another sentence. */
export function isToldSo({ events, place, draft }: Told, comparison: Comparison): boolean {
	const { closest, pairingWith } = comparison;
	const told = (pairing: Pairing) =>
		pairing.source.events.some(
			(event) =>
				event !== events.source &&
				(event.lemma === events.draft.lemma || event.lemma === events.source.lemma) &&
				event.arguments.some(({ role, head }) => role === place && meanSame(pairing, draft.head, head)),
		);
	return [closest.passage, ...passagesAround(comparison)].some((passage) => told(pairingWith(passage)));
}

/** What the source tells of one, and the draft of the other. */
export function toldDivergence(
	one: Told,
	other: Pick<Told, "events" | "place">,
	passage: Passage,
): Divergence {
	const { draft, source } = one.events;
	return {
		type: "who/role",
		direction: "different",
		relation: "incompatible",
		confidence: 0.8,
		draft: { ...hull(draft, one.draft), value: `${one.place} of ${draft.lemma}` },
		source: {
			...hull(source, one.source),
			passage,
			value: `${other.place} of ${other.events.source.lemma}`,
		},
	};
}
