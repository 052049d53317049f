// "Tore down the mill and the chapel" for "tore down the mill but spared the chapel": of two things in a list the source
// has only one done, and the opposite done to the other.
// Gates, in order: the claim's act has several things, and the source's act all of them but one; another act of the
// source, whoever does it, is its opposite and has that one; no act is denied.

import type { EventArgument, EventFacet } from "../facets/events/event.ts";
import type { Language } from "../language.ts";
import { answers, eventPairs, type Pairing } from "../pairing.ts";
import type { Reading } from "../reading.ts";
import type { Comparator } from "./comparison.ts";
import { eventSpan } from "./event-span.ts";

const OPPOSED = 0.5;

/** act/polarity: a thing of the claim's list to which the source has the opposite done. */
export const oppositeObjects: Comparator = ({ reading, closest, pairingWith, language, draft }) => {
	if (!reading.events.some((event) => patientsOf(event).length > 1)) return [];
	const pairing = pairingWith(closest.passage);
	for (const { draft: ours, source } of eventPairs(pairing)) {
		if (ours.negative || source.negative || patientsOf(ours).length < 2) continue;
		const [open, ...more] = patientsOf(ours).filter((one) => !isIn(pairing, one, source));
		if (open === undefined || more.length > 0) continue;
		const other = pairing.source.events.find(
			(event) =>
				!event.negative &&
				isIn(pairing, open, event) &&
				areOpposites(pairing.source, source, event, language),
		);
		if (other === undefined) continue;
		return [
			{
				type: "act/polarity",
				direction: "different",
				relation: "incompatible",
				confidence: 0.8,
				draft: { start: open.start, end: open.end, value: draft.text.slice(open.start, open.end) },
				source: { passage: closest.passage, ...eventSpan(pairing.source, other), value: other.lemma },
			},
		];
	}
	return [];
};

function patientsOf({ arguments: all }: EventFacet): readonly EventArgument[] {
	return all.filter(({ role, pronoun }) => role === "patient" && !pronoun);
}

function isIn(pairing: Pairing, { head }: EventArgument, event: EventFacet): boolean {
	return patientsOf(event).some((other) => answers(pairing, head, other.head));
}

function areOpposites({ words }: Reading, one: EventFacet, other: EventFacet, language: Language): boolean {
	const [a, b] = [words[one.word], words[other.word]];
	if (one === other || a === undefined || b === undefined) return false;
	const relation = language.relation(a, b);
	return relation?.kind === "antonym" && relation.strength >= OPPOSED;
}
