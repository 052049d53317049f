// What the same actor did in the same event according to two articles. Gates, in order: the two sentences share names on
// both sides of the act; the act of each stands in no word of the other sentence, nor beside it; one actor; one other
// party or place; one year; no object that both acts have, since one act on a thing often takes another.

import type { TokenPair } from "../alignment.ts";
import { lightVerbs } from "../data/light-verbs.ts";
import { sameActs } from "../data/predicates.ts";
import { wordSet } from "../data/word-set.ts";
import type { EventArgument, EventFacet } from "../facets/events/event.ts";
import { predicatesOf } from "../facets/predicates.ts";
import { SUPERSENSES } from "../lexicon/supersenses.ts";
import type { Span } from "../model.ts";
import { answers, isAlikeOrOpposed, type Pairing } from "../pairing.ts";
import type { Reading } from "../reading.ts";
import { isBelow } from "../syntax/below.ts";
import type { Token } from "../tokens.ts";
import { stageOf } from "./act-stage.ts";
import { tokenOf } from "./article-terms.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import { eventSpan } from "./event-span.ts";
import { excludedActs } from "./excluded-act.ts";
import { areFarApart } from "./same-act.ts";
import { sharedContent } from "./shared.ts";

/**
 * act/different: the same actor does something else with the same other party. Where both can be true it is a hint,
 * which `withCitedActs` makes a warning when the draft cites articles that have the other act.
 */
export const otherActDivergences: Comparator = (comparison) => {
	const excluded = excludedActs(comparison);
	if (excluded.length > 0) return excluded;
	const shared = sharedNames(comparison);
	if (shared.length < 2 || !tellsOfAnAct(comparison)) return [];
	const { closest, reading, readingOf, pairingWith } = comparison;
	const ours = toldIn(reading);
	const theirs = ours.length === 0 ? [] : toldIn(readingOf(closest.passage));
	if (theirs.length === 0) return [];
	const pairing = pairingWith(closest.passage);
	for (const draft of ours) {
		for (const source of theirs) {
			if (!areOtherActs(comparison, pairing, { draft, source }, shared)) continue;
			return [
				{
					type: "act/different",
					direction: "different",
					relation: "compatible",
					confidence: 0.7,
					draft: { ...actSpan(pairing.draft, draft), value: wordsOf(pairing.draft, draft) },
					source: {
						...{ passage: closest.passage, ...actSpan(pairing.source, source) },
						value: wordsOf(pairing.source, source),
					},
				},
			];
		}
	}
	return [];
};

/** The names that both sentences have. The first word of a sentence is capital anyway. */
function sharedNames({ claim, closest }: Comparison): readonly TokenPair[] {
	const named = (tokens: readonly Token[], at: number) =>
		tokens[at]?.capital === true && (at > 0 || isAcronym(tokens[at]));
	return sharedContent(closest, claim).filter(
		({ draft, source }) =>
			claim.tokens[draft]?.capital === true &&
			(named(claim.tokens, draft) || named(closest.passage.tokens, source)),
	);
}

function isAcronym({ text }: Token): boolean {
	return text.length > 1 && text === text.toUpperCase();
}

/** Told from the words alone: the claim has a finished act that the passage does not have, and the other way round. */
function tellsOfAnAct({ claim, closest }: Comparison): boolean {
	const acts = (tokens: readonly Token[], others: readonly Token[]) =>
		predicatesOf(tokens).some(
			(predicate) =>
				predicate.status === "done" &&
				predicate.negation === undefined &&
				!others.some(({ term }) => term === tokens[predicate.verb]?.term),
		);
	return acts(claim.tokens, closest.passage.tokens) && acts(closest.passage.tokens, claim.tokens);
}

/** What a sentence tells as done by somebody, other than that somebody says something. */
function toldIn(reading: Reading): readonly EventFacet[] {
	const cues = reading.attributions.map(({ cue }) => cue);
	return reading.events.filter(
		(event) =>
			event.form === "verb" &&
			!LIGHT.has(event.lemma) &&
			stageOf(reading, event) === "done" &&
			event.arguments.some((argument) => argument.role === "agent" && isActor(reading, argument)) &&
			!cues.some(({ start, end }) => start <= event.start && event.start < end),
	);
}

/** No pronoun, and nothing that happens: what a storm struck and whom it killed are one event. */
function isActor({ words, whole }: Reading, { head, pronoun }: EventArgument): boolean {
	const { lexicon } = whole.language;
	return (
		!pronoun &&
		!words.some(
			({ lemma, upos, deprel, head: above }, at) =>
				(at === head || (above === head && /^(?:compound|flat|nmod:desc)$/.test(deprel))) &&
				HAPPENING.has(SUPERSENSES[lexicon.supersense(lemma.toLowerCase(), upos)] ?? ""),
		)
	);
}

const HAPPENING: ReadonlySet<string> = new Set([
	"noun.act",
	"noun.event",
	"noun.phenomenon",
	"noun.process",
	"noun.state",
]);

const LIGHT: ReadonlySet<string> = new Set([
	...lightVerbs,
	...wordSet("become seem remain include use hold"),
]);

interface Acts {
	readonly draft: EventFacet;
	readonly source: EventFacet;
}

function areOtherActs(
	comparison: Comparison,
	pairing: Pairing,
	{ draft, source }: Acts,
	shared: readonly TokenPair[],
): boolean {
	if (isToldByOther(comparison, pairing, { draft, source }) || areFarApart(pairing, draft, source))
		return false;
	const between = ([ours, theirs]: readonly [EventArgument, EventArgument]) =>
		shared.filter(
			(pair) =>
				isPartOf(pairing.draft, comparison.claim.tokens[pair.draft], ours) &&
				isPartOf(pairing.source, comparison.closest.passage.tokens[pair.source], theirs),
		);
	const actors = pairsOf(draft, source, isAgent).flatMap(between);
	if (actors.length === 0) return false;
	const others = pairsOf(draft, source, isOther).flatMap(between);
	if (!others.some((pair) => !actors.includes(pair))) return false;
	return !pairsOf(draft, source, isPatient).some(([ours, theirs]) =>
		answers(pairing, ours.head, theirs.head),
	);
}

/** Whether a word of one sentence, or of those beside it, tells the act of the other; or both can be one act. */
function isToldByOther(comparison: Comparison, pairing: Pairing, { draft, source }: Acts): boolean {
	const { closest, claim, before, after, neighbours, language } = comparison;
	const [ours, theirs] = [pairing.draft.words[draft.word], pairing.source.words[source.word]];
	if (ours === undefined || theirs === undefined) return true;
	const pairs = [pairing.ofDraft(draft.word), pairing.ofSource(source.word)];
	if (pairs.some(isAlikeOrOpposed) || isAlikeOrOpposed(language.relation(ours, theirs))) return true;
	const [act, other] = [tokenOf(claim.tokens, ours), tokenOf(closest.passage.tokens, theirs)];
	if (act === undefined || other === undefined) return true;
	const group = sameActs.get(act.term);
	if (group !== undefined && group === sameActs.get(other.term)) return true;
	const has = ({ tokens }: { readonly tokens: readonly Token[] }, term: string) =>
		tokens.some((token) => token.term === term);
	return (
		neighbours(closest.passage, BESIDE).some((passage) => has(passage, act.term)) ||
		[...before, ...after].some((sentence) => has(sentence, other.term))
	);
}

/** Passages beside one that may tell the rest of what it begins. */
const BESIDE = 2;

/** The actor, and where it comes from: "was brought by envoys from the FBN". */
function isAgent({ role, preposition }: EventArgument): boolean {
	return role === "agent" || preposition === "from";
}

function isPatient({ role }: EventArgument): boolean {
	return role === "patient";
}

/** Whom or what it is done to, or where; times and statements tell no party. */
function isOther(argument: EventArgument): boolean {
	return !isAgent(argument) && argument.role !== "time" && argument.role !== "content";
}

function pairsOf(
	draft: EventFacet,
	source: EventFacet,
	wanted: (argument: EventArgument) => boolean,
): readonly (readonly [EventArgument, EventArgument])[] {
	const theirs = source.arguments.filter(wanted);
	return draft.arguments.filter(wanted).flatMap((one) => theirs.map((other) => [one, other] as const));
}

/** Whether a token stands in the phrase of an argument, apposition and acronym included. */
function isPartOf({ words }: Reading, token: Token | undefined, { head }: EventArgument): boolean {
	const at = words.findIndex(({ end }) => token !== undefined && token.start < end);
	return at >= 0 && (at === head || isBelow(words, at, head));
}

/** The act and what it is done to, without the phrases behind: "brought the proposed agreement". */
function actSpan(reading: Reading, event: EventFacet): Span {
	const { start, end } = eventSpan(reading, event);
	const patients = event.arguments.filter(({ role, ...span }) => role === "patient" && span.start >= end);
	const heads = patients.flatMap(({ head }) => reading.words[head] ?? []);
	return { start, end: Math.max(end, ...heads.map((word) => word.end)) };
}

function wordsOf({ words }: Reading, event: EventFacet): string {
	return words[event.word]?.text.toLowerCase() ?? event.lemma;
}
