// The draft names who did harm, where the source leaves it open: "was shot" becomes "police shot".
// Gates: the same verb on both sides, done to the same; the source has no doer, and no passage of the articles has one
// that may be the draft's. The other way round ("was shot") the draft only says less.
import { harming } from "../data/agency.ts";
import { argumentOf, type EventArgument, type EventFacet } from "../facets/events/event.ts";
import { eventPairs, isAlike, type Pairing } from "../pairing.ts";
import type { Passage } from "../passages.ts";
import type { Word } from "../syntax/tree.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import type { Divergence } from "./divergence.ts";
import { isDoer, isTold } from "./happenings.ts";
import { passagesAround } from "./passages-around.ts";
import { isSamePerson, mayBeSamePerson } from "./same-person.ts";
import { surroundingsOf } from "./surroundings.ts";

/** `act/agency` of doers whom no source has; at most one. */
export const addedDoers: Comparator = (comparison) => {
	const { claim, closest, reading, pairingWith } = comparison;
	if (!HARM.test(claim.text) || !HARM.test(closest.passage.text)) return [];
	const harms = reading.events.filter((event) => harming.has(event.lemma) && isTold(event));
	if (!harms.some((event) => isDoer(reading, argumentOf(event, "agent")))) return [];
	const pairing = pairingWith(closest.passage);
	for (const { draft, source, kind, strength } of eventPairs(pairing)) {
		const doer = harms.includes(draft) && draft.form === "verb" ? argumentOf(draft, "agent") : undefined;
		if (doer === undefined || doer.pronoun || !isDoer(reading, doer)) continue;
		if (!isAlike({ kind }) || strength < SAME_ACT || !isTold(source) || source.form !== "verb") continue;
		if (argumentOf(source, "agent") !== undefined || !isPassive(pairing.source.words, source)) continue;
		if (!isDoneToTheSame(pairing, draft, source)) continue;
		if (isDoneSoElsewhere(comparison, doer)) continue;
		return [divergence(closest.passage, pairing, { draft, source, doer })];
	}
	return [];
};

const HARM = new RegExp(`\\b(?:${[...harming].map((verb) => verb.slice(0, 3)).join("|")}|shot|struck)`, "i");
const SAME_ACT = 0.6;

/** "Was shot": of an active verb the tree may only have missed who does it. */
function isPassive(words: readonly Word[], { word }: EventFacet): boolean {
	return words.some(({ head, deprel }) => head === word && /:pass$/.test(deprel));
}

function isDoneToTheSame(pairing: Pairing, draft: EventFacet, source: EventFacet): boolean {
	const [ours, theirs] = [argumentOf(draft, "patient"), argumentOf(source, "patient")];
	if (ours === undefined || theirs === undefined || !isSamePerson(pairing, ours.head, theirs.head))
		return false;
	return surroundingsOf(pairing, draft.word, source.word).matched >= 2;
}

/** Whether a passage has somebody do harm who may be the draft's doer. */
function isDoneSoElsewhere(comparison: Comparison, doer: EventArgument): boolean {
	const { closest, pairingWith } = comparison;
	return [closest.passage, ...passagesAround(comparison)].some((passage) => {
		if (!HARM.test(passage.text)) return false;
		const pairing = pairingWith(passage);
		return pairing.source.events.some((event) => {
			const agent = argumentOf(event, "agent");
			return (
				agent !== undefined && harming.has(event.lemma) && mayBeSamePerson(pairing, doer.head, agent.head)
			);
		});
	});
}

interface Added {
	readonly draft: EventFacet;
	readonly source: EventFacet;
	readonly doer: EventArgument;
}

/** A warning where the source speaks of the doer, though not as the doer. */
function divergence(passage: Passage, pairing: Pairing, { draft, source, doer }: Added): Divergence {
	const spoken = pairing.ofDraft(doer.head) !== undefined;
	return {
		type: "act/agency",
		direction: "added",
		relation: "undetermined",
		confidence: spoken ? 0.6 : 0.75,
		...(spoken ? { severity: "warning" as const } : {}),
		draft: { start: doer.start, end: doer.end, value: `somebody to ${draft.lemma}` },
		source: { passage, start: source.start, end: source.end, value: "nobody named" },
	};
}
