// One party at the other end of the same thing: "Orme beat Calby" for "Orme lost to Calby", "sold to" for "signed from".
// Gates: both are told as done, by the same, with the same other party and, where both name one, the same thing; no
// passage of the articles has it as the claim does.
import { areConverse, type ConverseEnd, converses } from "../data/converse-verbs.ts";
import type { EventArgument, EventFacet } from "../facets/events/event.ts";
import type { Pairing } from "../pairing.ts";
import type { Passage } from "../passages.ts";
import type { Reading } from "../reading.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import type { Divergence } from "./divergence.ts";
import { eventSpan } from "./event-span.ts";
import { isTold } from "./happenings.ts";
import { passagesAround } from "./passages-around.ts";
import { areFarApart, hasSameAgent } from "./same-act.ts";
import { isSamePerson } from "./same-person.ts";

/** An act that tells a thing from one of its ends. */
interface ToldEnd {
	readonly event: EventFacet;
	readonly end: ConverseEnd;
	/** Which thing, and which end of it. */
	readonly row: number;
	readonly side: 0 | 1;
}

/** `who/role`: the source tells it of the same two from the other end. */
export const converseActs: Comparator = (comparison) => {
	const { reading, closest, pairingWith } = comparison;
	const ours = endsIn(reading);
	if (ours.length === 0) return [];
	const pairing = pairingWith(closest.passage);
	const theirs = endsIn(pairing.source);
	for (const draft of ours) {
		const source = theirs.find((other) => other.side !== draft.side && areOfOne(pairing, draft, other));
		if (source === undefined || isToldSo(comparison, draft)) continue;
		return [divergence(pairing, draft.event, source.event, closest.passage)];
	}
	return [];
};

/**
 * "Norvale sold its dairy to Ferrant" and "Ferrant bought the dairy": opposite verbs of others tell one thing, and of the
 * same doer with another party they are `who/role`'s.
 */
export function isFromOtherEnd(
	pairing: Pairing,
	draft: EventFacet | undefined,
	source: EventFacet | undefined,
): boolean {
	if (draft === undefined || source === undefined || !areConverse(draft.lemma, source.lemma)) return false;
	const party = draft.arguments.some(({ preposition }) => preposition === "to" || preposition === "from");
	return party || !hasSameAgent(pairing, draft, source) || isRecipient(pairing, draft, source);
}

/** "Nobody can buy it" and "they sell it to nobody". */
function isRecipient(pairing: Pairing, draft: EventFacet, source: EventFacet): boolean {
	const lemmas = ({ words }: Reading, { arguments: all }: EventFacet, wanted: EventArgument["role"]) =>
		all.flatMap(({ role, head }) => (role === wanted ? [words[head]?.lemma.toLowerCase()] : []));
	const recipients = lemmas(pairing.source, source, "recipient");
	return lemmas(pairing.draft, draft, "agent").some((agent) => recipients.includes(agent));
}

function endsIn({ events }: Reading): readonly ToldEnd[] {
	return events.flatMap((event) => {
		if (event.form !== "verb" || !isTold(event)) return [];
		return converses.flatMap((ends, row) =>
			([0, 1] as const).flatMap((side) => {
				const end = ends[side];
				const told = end.verbs.has(event.lemma) && othersOf(event, end).length > 0;
				return told ? [{ event, end, row, side }] : [];
			}),
		);
	});
}

/** The other party, as this end names it. */
function othersOf({ arguments: all }: EventFacet, { preposition }: ConverseEnd): readonly EventArgument[] {
	return all.filter((one) =>
		preposition === ""
			? one.role === "patient"
			: one.preposition === preposition || (preposition === "to" && one.role === "recipient"),
	);
}

function areOfOne(pairing: Pairing, draft: ToldEnd, source: ToldEnd): boolean {
	if (draft.row !== source.row || areFarApart(pairing, draft.event, source.event)) return false;
	const share = (ours: readonly EventArgument[], theirs: readonly EventArgument[]) =>
		ours.some((one) => theirs.some((other) => isSamePerson(pairing, one.head, other.head)));
	const of = ({ event }: ToldEnd, role: EventArgument["role"]) =>
		event.arguments.filter((one) => one.role === role && !one.pronoun);
	if (!share(of(draft, "agent"), of(source, "agent"))) return false;
	if (!share(othersOf(draft.event, draft.end), othersOf(source.event, source.end))) return false;
	const [ours, theirs] = [draft, source].map((one) => (one.end.preposition === "" ? [] : of(one, "patient")));
	// "Lost 2-1 to" has no thing that is handed over.
	if (ours === undefined || theirs === undefined || ours.length === 0 || theirs.length === 0) return true;
	return share(ours, theirs);
}

function isToldSo(comparison: Comparison, draft: ToldEnd): boolean {
	return passagesAround(comparison).some((passage) => {
		const terms = new Set(passage.tokens.map(({ norm }) => norm));
		if (![...terms].some((norm) => norm.slice(0, 3) === draft.event.lemma.slice(0, 3))) return false;
		const pairing = comparison.pairingWith(passage);
		return endsIn(pairing.source).some(
			(other) => other.side === draft.side && areOfOne(pairing, draft, other),
		);
	});
}

function divergence(pairing: Pairing, draft: EventFacet, source: EventFacet, passage: Passage): Divergence {
	return {
		type: "who/role",
		direction: "different",
		relation: "incompatible",
		confidence: 0.8,
		draft: { ...eventSpan(pairing.draft, draft), value: draft.lemma },
		source: { ...eventSpan(pairing.source, source), value: source.lemma, passage },
	};
}
