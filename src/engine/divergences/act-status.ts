import type { EventFacet } from "../facets/events/event.ts";
import { haveNothingInCommon } from "../in-common.ts";
import { answering, type EventPair, eventPairs, isAlike, type Pairing } from "../pairing.ts";
import type { Passage } from "../passages.ts";
import type { Reading } from "../reading.ts";
import { isQuestion } from "../sentences.ts";
import { nearestAbove } from "../syntax/below.ts";
import { isInPassive } from "../syntax/passive.ts";
import type { Word } from "../syntax/tree.ts";
import { isAlready, isFurther, isMove, type Stage, shortOfDone, stageOf, wouldBe } from "./act-stage.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import type { Divergence } from "./divergence.ts";
import { eventSpan } from "./event-span.ts";
import { isUntil } from "./last-before.ts";
import { otherPassages } from "./other-passages.ts";
import { articlePassages } from "./passages-of-event.ts";
import { hasSameAgent, isSameAct, yearsOf } from "./same-act.ts";

/** One act that has got further on one side than on the other. */
interface Move {
	readonly pair: EventPair;
	readonly pairing: Pairing;
	readonly draft: Stage;
	readonly source: Stage;
}

/** act/status: along proposed → planned → begun → done, tried → achieved. */
export const statusDivergences: Comparator = (comparison) => {
	const { passage } = comparison.closest;
	if (isQuestion(passage)) return [];
	const moves = eventPairs(comparison.pairingWith(passage)).flatMap((pair) => moveOf(comparison, pair) ?? []);
	const move = moves.find((one) => !isAnswered(comparison, one));
	return move === undefined ? [] : [divergence(move, passage)];
};

function moveOf({ closest, pairingWith }: Comparison, pair: EventPair): Move | undefined {
	const pairing = pairingWith(closest.passage);
	if (
		!isOneVerb(pair) ||
		isStateUntil(pairing.draft, pair.draft) ||
		isDescribing(pairing.draft.words, pair.draft.word)
	)
		return undefined;
	const already = isAlready(pairing.draft, pair.draft) && wouldBe(pairing.source, pair.source);
	const draft = already ? "done" : stageOf(pairing.draft, pair.draft);
	const source = already
		? "planned"
		: (draft === "done" && shortOfDone(pairing.source, pair.source)) || stageOf(pairing.source, pair.source);
	if (draft === undefined || source === undefined || !isMove(draft, source)) return undefined;
	if (isOfAnother(pairing, pair, draft) || isToldTwice(pairing.draft, pair.draft, source)) return undefined;
	const same = isSameAct(pairing, pair.draft, pair.source) || isTurned(pairing, pair);
	if (!same && !isActWeighed(pairing, pair)) return undefined;
	// What an article reports as done, it may report as planned by somebody else.
	const behind = isFurther(source, draft);
	if (behind && isBareParticiple(pairing.source.words, pair.source.word)) return undefined;
	if (behind && (!hasSameAgent(pairing, pair.draft, pair.source) || isWishOfAnother(pairing, pair.draft)))
		return undefined;
	return { pair, pairing, draft, source };
}

/** "With half of the network closed" tells no act, and when it is so the rest of the sentence says. */
function isBareParticiple(words: readonly Word[], at: number): boolean {
	const { xpos, deprel } = words[at] ?? { xpos: "", deprel: "" };
	return (
		/^(?:VBN|JJ)$/.test(xpos) &&
		/^(?:acl|advcl|amod|obl|nmod)/.test(deprel) &&
		!words.some(({ head, upos }) => head === at && upos === "AUX")
	);
}

/** "Will sell extended updates": a participle before its noun says what sort of thing it is. */
function isDescribing(words: readonly Word[], at: number): boolean {
	if (
		words[at]?.xpos !== "VBN" ||
		words.some(({ head, deprel }) => head === at && /^(?:aux|cop|obj)/.test(deprel))
	)
		return false;
	return words[at + 1]?.upos === "NOUN" && /^(?:amod|xcomp)$/.test(words[at]?.deprel ?? "");
}

/** "Shut in Orno and is to shut in Hamre": the claim has a name that the source has with the other one of two such acts. */
function isOfAnother(pairing: Pairing, { draft, source }: EventPair, stage: Stage): boolean {
	const { words, events } = pairing.source;
	const others = events.filter(
		(one) =>
			one !== source &&
			(one.lemma === source.lemma || one.lemma === draft.lemma) &&
			stageOf(pairing.source, one) === stage,
	);
	if (others.length === 0) return false;
	const acts = new Set(events.filter(({ form }) => form !== "noun").map(({ word }) => word));
	return pairing.draft.words.some(({ upos }, at) => {
		const answer = upos === "PROPN" ? pairing.ofDraft(at) : undefined;
		const act = answer === undefined ? -1 : nearestAbove(words, answer.source, acts);
		return others.some(({ word }) => word === act);
	});
}

/** "Will be closed until Tuesday": a state that lasts, whenever it began. */
function isStateUntil({ words }: Reading, { word }: EventFacet): boolean {
	return isInPassive(words, word) && isUntil({ words, at: word });
}

/** "Have met twice and will meet again": the claim has the act as far as the source has it as well. */
function isToldTwice(reading: Reading, act: EventFacet, stage: Stage): boolean {
	return reading.events.some(
		(other) =>
			other !== act &&
			other.lemma === act.lemma &&
			(stageOf(reading, other) === stage || other.tense !== act.tense),
	);
}

/** "The tenants wanted the landlord to pay": that somebody else wants it says nothing of whether it is done. */
function isWishOfAnother({ draft: { events } }: Pairing, act: EventFacet): boolean {
	const agentsOf = (event: EventFacet | undefined) =>
		(event?.arguments ?? []).filter(({ role }) => role === "agent").map(({ head }) => head);
	const [doers, wishing] = [agentsOf(act), agentsOf(events.find(({ word }) => word === act.statusCue?.word))];
	return haveNothingInCommon(doers, wishing);
}

/** "The city has reopened the tunnel" and "the tunnel would reopen": what the act is done to stands as who does it. */
function isTurned(pairing: Pairing, { draft, source }: EventPair): boolean {
	const headsOf = ({ arguments: all }: EventFacet, wanted: "agent" | "patient") =>
		all.filter(({ role, pronoun }) => role === wanted && !pronoun).map(({ head }) => head);
	const turned = (ours: readonly number[], theirs: readonly number[]) =>
		answering(pairing, ours, theirs).length > 0;
	const [own, other] = [headsOf(draft, "patient"), headsOf(source, "patient")];
	if (own.length > 0 && other.length === 0) return turned(own, headsOf(source, "agent"));
	return other.length > 0 && own.length === 0 && turned(headsOf(draft, "agent"), other);
}

/** "Is considering an appeal": whoever weighs the noun's act would do it, and the draft says that they have. */
function isActWeighed(pairing: Pairing, { draft, source }: EventPair): boolean {
	if (source.form !== "noun" || source.statusCue === undefined) return false;
	const { word } = source.statusCue;
	const weighing = pairing.source.events.find((event) => event.word === word);
	const acts = draft.arguments.some(({ role, pronoun }) => role === "agent" && !pronoun);
	return weighing !== undefined && acts && hasSameAgent(pairing, draft, weighing);
}

/** So surely two words mean one act. */
const SYNONYMS = 0.6;

function isOneVerb(pair: EventPair): boolean {
	const { kind, strength } = pair;
	if (isOneWord(pair)) return true;
	return (kind === "synonym" || kind === "verb-group") && strength >= SYNONYMS;
}

/** One verb, or a noun of it; "met" may be another act than "visited". */
function isOneWord({ kind }: EventPair): boolean {
	return kind === "same" || kind === "stem" || kind === "derivation";
}

/** Gates 6 and 7: whether another passage has the act as far as the draft. */
function isAnswered(comparison: Comparison, { pair, draft }: Move): boolean {
	const { reading, closest, pairingWith } = comparison;
	const word = reading.words[pair.draft.word];
	const term = comparison.claim.tokens.find(
		({ start, end }) => word && start <= word.start && word.start < end,
	)?.term;
	const named = articlePassages(comparison).filter(({ tokens }) =>
		tokens.some((token) => token.term === term),
	);
	const others = new Set([...named.slice(0, MOST), ...otherPassages(comparison)]);
	return [...others].some((passage) => {
		if (passage === closest.passage) return false;
		return eventPairs(pairingWith(passage)).some(
			(other) =>
				other.draft === pair.draft &&
				isAlike(other) &&
				(isOneWord(other) || isSameAct(pairingWith(passage), other.draft, other.source)) &&
				stageOf(pairingWith(passage).source, other.source) === draft,
		);
	});
}

const MOST = 8;

function namesYear({ tokens }: Passage, year: string): boolean {
	return tokens.some(({ norm }) => norm === year);
}

function divergence({ pair, pairing, draft, source }: Move, passage: Passage): Divergence {
	const further = isFurther(draft, source);
	// Who gives the year looks back on what the article looked forward to; not on what was tried in that year.
	const years = yearsOf(pairing.draft, pair.draft);
	const tried = source === "attempted" && years.every((year) => namesYear(passage, year));
	const past = further && years.length > 0 && !tried;
	return {
		type: "act/status",
		...(past ? { severity: "information" as const } : {}),
		direction: further ? "stronger" : "weaker",
		relation: "undetermined",
		confidence: further ? 0.8 : 0.6,
		draft: { ...eventSpan(pairing.draft, pair.draft), value: `${draft}: ${pair.draft.lemma}` },
		source: {
			passage,
			...eventSpan(pairing.source, pair.source),
			value: `${source}: ${pair.source.lemma}`,
		},
	};
}
