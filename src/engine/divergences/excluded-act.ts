import { exclusiveActs, exclusiveActTerms, opposedActs, ownActs } from "../data/exclusive-acts.ts";
import { areOnOneLine } from "../data/exclusive-lines.ts";
import { argumentOf, type EventArgument, type EventFacet } from "../facets/events/event.ts";
import { haveNothingInCommon } from "../in-common.ts";
import type { Pairing } from "../pairing.ts";
import type { Reading } from "../reading.ts";
import type { Token } from "../tokens.ts";
import { stageOf } from "./act-stage.ts";
import { isInArticle } from "./article-terms.ts";
import type { Comparison } from "./comparison.ts";
import type { Divergence } from "./divergence.ts";
import { eventSpan } from "./event-span.ts";
import { meanSame } from "./referents.ts";
import { areFarApart, hasSameAgent, isSameAct } from "./same-act.ts";
import { isSamePerson } from "./same-person.ts";
import { areOthers, surroundingsOf } from "./surroundings.ts";

/**
 * act/different for an act that excludes the one the source has, of the same people and things: bought, rented. None of
 * the articles has the draft's act in any form, and the draft has the source's nowhere near; at most one.
 */
export function excludedActs(comparison: Comparison): readonly Divergence[] {
	if (!mayExclude(comparison)) return [];
	const { closest, reading, pairingWith } = comparison;
	const ours = actsOf(reading);
	if (ours.length === 0) return [];
	const pairing = pairingWith(closest.passage);
	for (const draft of ours) {
		const source = actsOf(pairing.source).find((other) => areExclusive(comparison, pairing, draft, other));
		if (source === undefined) continue;
		return [
			{
				type: areOnOneLine(opposedActs, draft.lemma, source.lemma) ? "act/polarity" : "act/different",
				direction: "different",
				relation: "incompatible",
				severity: "warning",
				confidence: 0.7,
				draft: { ...eventSpan(pairing.draft, draft), value: draft.lemma },
				source: { passage: closest.passage, ...eventSpan(pairing.source, source), value: source.lemma },
			},
		];
	}
	return [];
}

/** Told from the words alone. */
function mayExclude({ claim, closest }: Comparison): boolean {
	const theirs = closest.passage.tokens.filter(({ term }) => exclusiveActTerms.has(term));
	return (
		theirs.length > 0 &&
		claim.tokens.some(({ term }) => theirs.some((other) => areOnOneLine(exclusiveActTerms, term, other.term)))
	);
}

function actsOf(reading: Reading): readonly EventFacet[] {
	return reading.events.filter(
		(event) => event.form === "verb" && exclusiveActs.has(event.lemma) && stageOf(reading, event) === "done",
	);
}

function areExclusive(
	comparison: Comparison,
	pairing: Pairing,
	draft: EventFacet,
	source: EventFacet,
): boolean {
	if (!areOnOneLine(exclusiveActs, draft.lemma, source.lemma)) return false;
	if (areFarApart(pairing, draft, source) || areElsewhere(pairing, draft, source)) return false;
	if (!befallsTheSame(pairing, draft, source)) return false;
	const ours = pairing.draft.words[draft.word];
	if (ours === undefined || isInArticle(ours, comparison)) return false;
	return !isToldInDraft(comparison, source);
}

/** "Won in Alden" and "lost in Selby": both say where by name, and not the same. */
function areElsewhere(pairing: Pairing, draft: EventFacet, source: EventFacet): boolean {
	return haveNothingInCommon(placesOf(pairing.draft, draft), placesOf(pairing.source, source));
}

function placesOf({ words }: Reading, event: EventFacet): readonly string[] {
	return event.arguments.flatMap(({ role, head }) => {
		const word = words[head];
		return role === "place" && word?.upos === "PROPN" ? [word.text.toLowerCase()] : [];
	});
}

/** Who or what it happens to is the same; and, where both are done to something, so is who does it. */
function befallsTheSame(pairing: Pairing, draft: EventFacet, source: EventFacet): boolean {
	if (ownActs.has(draft.lemma) === ownActs.has(source.lemma) && hasPatient(draft) === hasPatient(source)) {
		if (hasPatient(draft))
			return (
				(hasSameAgent(pairing, draft, source) || isByPronoun(pairing, draft, source)) &&
				isSameAct(pairing, draft, source)
			);
		if (areOthers(pairing, draft, source)) return false;
	}
	const [ours, theirs] = [undergoer(draft), undergoer(source)];
	if (ours === undefined || theirs === undefined || ours.pronoun) return false;
	if (!isSamePerson(pairing, ours.head, theirs.head)) return false;
	return surroundingsOf(pairing, draft.word, source.word).matched >= LEAST_AROUND;
}

/** "She turned it down", of the one whom the claim names. */
function isByPronoun(pairing: Pairing, draft: EventFacet, source: EventFacet): boolean {
	const [ours, theirs] = [argumentOf(draft, "agent"), argumentOf(source, "agent")];
	return ours !== undefined && theirs?.pronoun === true && meanSame(pairing, ours.head, theirs.head);
}

/** Whom it befalls, and something more: where, when, from what office. */
const LEAST_AROUND = 2;

function hasPatient(event: EventFacet): boolean {
	return argumentOf(event, "patient") !== undefined;
}

function undergoer(event: EventFacet): EventArgument | undefined {
	const role = ownActs.has(event.lemma) || !hasPatient(event) ? "agent" : "patient";
	return argumentOf(event, role);
}

/** Whether the draft tells the source's act, or one that stands for it, in this sentence or beside it. */
function isToldInDraft({ claim, before, after }: Comparison, source: EventFacet): boolean {
	const places = exclusiveActs.get(source.lemma);
	const tells = ({ term }: Token) =>
		[...(exclusiveActTerms.get(term) ?? [])].some(([line, place]) => places?.get(line) === place);
	return [claim, ...before, ...after].some(({ tokens }) => tokens.some(tells));
}
