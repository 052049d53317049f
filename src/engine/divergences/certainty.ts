import type { Alignment } from "../alignment.ts";
import { type CertaintyKind, operators } from "../data/event-words.ts";
import type { EventFacet } from "../facets/events/event.ts";
import type { Span } from "../model.ts";
import { isAlike, type Pairing, type WordPair } from "../pairing.ts";
import { isContent } from "../pairing-forms.ts";
import type { Passage } from "../passages.ts";
import type { Reading } from "../reading.ts";
import { hull, isInside } from "../spans.ts";
import { isBelow } from "../syntax/below.ts";
import type { Word } from "../syntax/tree.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import type { Divergence } from "./divergence.ts";
import { withAuxiliaries } from "./event-span.ts";
import { type Hedge, hedgesOf, isUnsure } from "./hedges.ts";
import { equallyGood } from "./shared.ts";
import { areOthers } from "./surroundings.ts";
import { isNamed, tells } from "./voices.ts";

/** How surely the hedged word and the draft's mean the same. */
const SAME = 0.6;
/** So much of what hangs on the hedged word stands below the draft's. */
const MOSTLY = 0.5;
const LEAST_AROUND = 2;
/** The article may say nearby, with the same word, that it is so. */
const AROUND = 6;

/** certainty/raised: the draft repeats what the source hedges and drops the hedge. */
const raised: Comparator = (comparison) => {
	const { closest, reading, readingOf, pairingWith } = comparison;
	const source = readingOf(closest.passage);
	// "Could you take care of it?" asks; it does not hedge.
	if (/\?["”’]?$/.test(closest.passage.text) || /\?["”’]?$/.test(comparison.claim.text)) return [];
	// "Had it been a mistake, …" supposes, too.
	if (/^["“‘]?(?:Had|Were|Should) /.test(comparison.claim.text)) return [];
	const hedges = hedgesOf(source);
	if (hedges.length === 0) return [];
	const pairing = pairingWith(closest.passage);
	if (hasOwnHedge(reading, pairing, hedges)) return [];
	const attributed = reading.attributions.some(tells) && !source.attributions.some(isNamed);
	const own = hedgesOf(reading);
	for (const hedge of hedges) {
		// Where the source has both, a name does not stand for its "reportedly".
		if (hedge.kind === "hearsay" && (attributed || keepsCharge(reading, source, hedge.by))) continue;
		if (hedge.kind === "hearsay" && isSaidByAccuser(pairing, hedge.by)) continue;
		if (isReasonAlone(source, hedge)) continue;
		const pair = repeated(hedge.word, pairing.ofSource(hedge.word), pairing, "source", hedge.by);
		if (pair === undefined || own.some(({ word }) => word === pair.draft) || isModal(reading, pair.draft))
			continue;
		const but = { condition: hasCondition(source, hedge.word), would: isPossible(source, hedge) };
		if (isDenied(source, hedge.word) || isOpen(reading, pair.draft, but)) continue;
		if (isOfNobody(reading, pair.draft) || tellsNoAct(reading, pair.draft)) continue;
		if (isPlannedNoun(reading, pair.draft) || isPlainElsewhere(comparison, pair.draft, but.would)) continue;
		return [raisedDivergence(reading, closest.passage, hedge, pair)];
	}
	return [];
};

/** certainty/lowered: the draft hedges what the source, and nothing near it, hedges. */
const lowered: Comparator = (comparison) => {
	const { closest, reading, readingOf, pairingWith } = comparison;
	const source = readingOf(closest.passage);
	const hedges = hedgesOf(reading).filter(({ kind }) => kind !== "hearsay");
	if (hedges.length === 0 || isUnsure(source)) return [];
	// Whoever leaves out who says so may hedge instead; a modal of one's own is more than that.
	const told = source.attributions.some(tells);
	const pairing = pairingWith(closest.passage);
	for (const hedge of hedges) {
		if (told && !isModal(reading, hedge.word)) continue;
		const pair = repeated(hedge.word, pairing.ofDraft(hedge.word), pairing, "draft");
		if (pair === undefined || isDenied(reading, hedge.word) || isOpen(source, pair.source)) continue;
		if (isHedgedElsewhere(comparison)) continue;
		return [loweredDivergence(source, closest.passage, hedge, pair)];
	}
	return [];
};

/** "Nobody may be fined simply because they may be late": not the reason is told, but that it is none. */
function isReasonAlone({ words }: Reading, { word }: Hedge): boolean {
	const because = words.findIndex(
		({ head, deprel, lemma }) => head === word && deprel === "mark" && lemma === "because",
	);
	return words[word]?.deprel === "advcl" && MERELY.test(words[because - 1]?.lemma ?? "");
}

const MERELY = /^(?:simply|merely|just|only|not)$/;

/** "Stands accused of having taken" keeps the "accused" of the source, whatever hangs on it. */
function keepsCharge({ words }: Reading, source: Reading, by: number): boolean {
	const cue = source.words[by];
	return cue?.upos === "VERB" && words.some(({ lemma, text }) => lemma === cue.lemma || text === cue.text);
}

/** "The rival said she had sold it" for "the rival accused her of selling it": who says so is who says so. */
function isSaidByAccuser({ draft, source, ofSource }: Pairing, by: number): boolean {
	const cue = source.words[by];
	if (cue?.upos !== "VERB") return false;
	const accusers = source.attributions.flatMap(({ cue: { start, end }, source: speaker }) =>
		speaker !== null && start <= cue.start && cue.end <= end ? [speaker] : [],
	);
	const speakers = draft.attributions.filter(tells).flatMap(({ source: speaker }) => speaker ?? []);
	const isIn = (spans: readonly Span[], word: Span | undefined) =>
		word !== undefined && spans.some((span) => isInside(word, span));
	return source.words.some((word, at) => {
		const pair = isIn(accusers, word) ? ofSource(at) : undefined;
		return isAlike(pair) && isIn(speakers, draft.words[pair.draft]);
	});
}

/** How sure it is. */
export const certaintyDivergences: Comparator = (comparison) => [
	...raised(comparison),
	...lowered(comparison),
];

/** Whether the draft hedges: anything but what the source hedges as well, or in words that are no hedge of one act. */
function hasOwnHedge(reading: Reading, pairing: Pairing, hedges: readonly Hedge[]): boolean {
	const known = new Set(hedges.map(({ word }) => word));
	const own = hedgesOf(reading);
	const kept = own.filter(({ word }) => known.has(pairing.ofDraft(word)?.source ?? -1));
	if (kept.length < own.length || TAKEN_FOR.test(reading.sentence.text)) return true;
	// "Would" says more than "could".
	const sure = isTold(reading) || hedges.every((hedge) => isPossible(pairing.source, hedge));
	return own.length === 0 && isUnsure(reading, pairing.source, sure ? ["would"] : []);
}

/** What something was held to be it need not have been. */
const TAKEN_FOR =
	/\b(?:(?:mis)?taken for|(?:mistaken|passed off) (?:as|for)|(?:regarded|seen|viewed|thought of) as|held to be)\b/i;

/** "May", "might" or "could" before the predicate. */
function isPossible({ words }: Reading, { by }: Hedge): boolean {
	const { deprel, text } = words[by] ?? { deprel: "", text: "" };
	return deprel === "aux" && POSSIBLE.test(text);
}

const POSSIBLE = /^(?:may|might|could)$/i;

/** "Said he would return" is "he will" as it was told, and no doubt. */
function isTold({ events, words }: Reading): boolean {
	return events.some(
		({ status, statusCue, conditions }) =>
			status === "planned" &&
			conditions.length === 0 &&
			words[statusCue?.word ?? -1]?.text.toLowerCase() === "would",
	);
}

/** The pair of a hedged word, when the word and most of what hangs on it is said on both sides. */
function repeated(
	word: number,
	pair: WordPair | undefined,
	pairing: Pairing,
	side: "draft" | "source",
	by = -1,
): WordPair | undefined {
	if (!isAlike(pair) || pair.strength < SAME) return undefined;
	if (/^(?:hypernym|hyponym|entails|causes)/.test(pair.kind)) return undefined;
	const { words } = pairing[side];
	// In "the game is likely to be a farewell" the tree has the game on "likely".
	const isRaised = ({ head, deprel }: Word) => head === by && by >= 0 && deprel.startsWith("nsubj");
	const below = words.flatMap((one, at) =>
		isContent(one) && (isBelow(words, at, word) || isRaised(one)) ? [at] : [],
	);
	const shared = pairing.pairs.filter((one) => isAlike(one) && below.includes(one[side]));
	const other = side === "draft" ? pairing.source.words : pairing.draft.words;
	const top = side === "draft" ? pair.source : pair.draft;
	const otherBelow = other.filter((one, at) => isContent(one) && isBelow(other, at, top)).length;
	const least = Math.min(below.length, otherBelow) * MOSTLY;
	// With nothing below, the rest of the sentence must tell that the two are one thing.
	if (least === 0) return pairing.pairs.filter(isAlike).length > LEAST_AROUND ? pair : undefined;
	return shared.length >= least ? pair : undefined;
}

/** "May not": allowed or unsure, nobody can tell. */
function isDenied(reading: Reading, word: number): boolean {
	return reading.events.some((event) => event.word === word && event.negative);
}

/** "Nothing links her to it", "no witness saw it". */
function isOfNobody({ words }: Reading, at: number): boolean {
	const subject = words.findIndex(({ head, deprel }) => head === at && /^nsubj/.test(deprel));
	const isNo = (text = "") => /^(?:no|none|nothing|nobody|neither)$/i.test(text);
	return (
		isNo(words[subject]?.text) ||
		words.some(({ head, text }) => head === subject && subject >= 0 && isNo(text))
	);
}

/** A name; "convertible stock" is stock that may be converted, and "exhausted buyers" are no report that they are. */
function tellsNoAct({ words }: Reading, at: number): boolean {
	const { upos, deprel } = words[at] ?? { upos: "X", deprel: "" };
	return upos === "PROPN" || (upos === "ADJ" && deprel === "amod");
}

/** What is asked, wished or supposed was never told as a fact; `but` for a condition or a "would" that leaves it a claim. */
function isOpen(reading: Reading, word: number, but = { condition: false, would: false }): boolean {
	const { events } = reading;
	return (
		isOnlyCondition(reading, word) ||
		events.some(
			(event) =>
				event.word === word &&
				(event.negative ||
					(event.conditions.length > 0 && !but.condition) ||
					event.certainty.some(({ kind }) => kind !== "conditional" || !but.would) ||
					(event.status === "open" && event.tense === "none" && event.form === "verb") ||
					event.status === "proposed" ||
					event.status === "attempted"),
		)
	);
}

/** "…, provided the council agrees". */
function isOnlyCondition({ events, words }: Reading, at: number): boolean {
	const word = words[at];
	return events.some(({ conditions }) =>
		conditions.some(({ start, end }) => word !== undefined && start <= word.start && word.end <= end),
	);
}

/** "The signing was to take place", "threatened strikes": the noun names the act, and nobody says that it happens. */
function isPlannedNoun({ words, events }: Reading, at: number): boolean {
	const { upos, head, deprel } = words[at] ?? { upos: "X", head: -1, deprel: "" };
	if (upos !== "NOUN") return false;
	const before = operators.get(words[at - 1]?.lemma ?? "");
	if (before?.nominal === true && UNDONE.test(before.status ?? "")) return true;
	// "Would make a recovery" is said of the recovery.
	const own = (lemma: string) => deprel !== "obj" || lemma === words[head]?.lemma;
	return events.some(({ word, status, lemma }) => word === head && own(lemma) && UNDONE.test(status));
}

/** "Talks could be resumed": whatever event the modal was read into, it stands before the predicate. */
function isModal({ words }: Reading, at: number): boolean {
	return words.some(({ head, deprel, text }) => head === at && deprel === "aux" && POSSIBLE.test(text));
}

const UNDONE = /^(?:planned|proposed|expected)$/;

/** A condition that both sides have leaves the hedge to be compared. */
function hasCondition({ events }: Reading, word: number): boolean {
	return events.some((event) => event.word === word && event.conditions.length > 0);
}

/** Another carrier, or a sentence nearby, says it of the same act without a hedge; or, where the claim has one, with a "would". */
function isPlainElsewhere(comparison: Comparison, word: number, would: boolean): boolean {
	const { reading, closest, neighbours, readingOf, pairingWith } = comparison;
	const predicate = reading.words[word];
	if (predicate === undefined) return false;
	const near = neighbours(closest.passage, AROUND).filter((passage) =>
		passage.text.toLowerCase().includes(predicate.lemma.slice(0, 4)),
	);
	const own = reading.events.find((event) => event.word === word);
	const plainly = (passage: Passage) =>
		readingOf(passage).events.some(
			(event) =>
				isFact(event, would) &&
				event.lemma === lemmaOf(reading, word) &&
				!(own !== undefined && isOfOthers(pairingWith(passage), own, event)) &&
				!(own !== undefined && areOtherNames(pairingWith(passage), own, event)),
		);
	if (near.some(plainly)) return true;
	return equallyGood(comparison).some((carrier) => isStatedBy(carrier, word, pairingWith, readingOf));
}

/** "It could lead to strikes" and, nearby, "who leads the union": nothing that does it or that it is done to is in the claim. */
function isOfOthers({ ofSource }: Pairing, own: EventFacet, { arguments: all }: EventFacet): boolean {
	const isPatient = ({ role }: EventFacet["arguments"][number]) => role === "patient";
	if (own.form !== "verb" || own.arguments.some(isPatient) || !all.some(isPatient)) return false;
	return all.every(({ head }) => !isAlike(ofSource(head)));
}

/** "The Agency recommended it" does not say that the Council did. */
function areOtherNames(pairing: Pairing, draft: EventFacet, source: EventFacet): boolean {
	const isNamedDoer = ({ words }: Reading, event: EventFacet) =>
		event.arguments.some(({ role, head }) => role === "agent" && words[head]?.upos === "PROPN");
	if (!isNamedDoer(pairing.draft, draft) || !isNamedDoer(pairing.source, source)) return false;
	return areOthers(pairing, draft, source);
}

function lemmaOf({ events, words }: Reading, word: number): string {
	return events.find((event) => event.word === word)?.lemma ?? words[word]?.lemma ?? "";
}

function isFact(event: EventFacet, would: boolean): boolean {
	return (
		event.certainty.every(({ kind }) => would && kind === "conditional") &&
		event.conditions.length === 0 &&
		!event.negative &&
		!/^(?:open|proposed|attempted)$/.test(event.tense === "none" ? event.status : "done")
	);
}

function isStatedBy(
	{ passage }: Alignment,
	word: number,
	pairingWith: Comparison["pairingWith"],
	readingOf: Comparison["readingOf"],
): boolean {
	const source = readingOf(passage);
	if (hedgesOf(source).length > 0 || source.attributions.some(tells)) return false;
	return isAlike(pairingWith(passage).ofDraft(word));
}

/** A sentence beside says that it is not sure. */
function isHedgedElsewhere({ closest, neighbours, carriers, readingOf }: Comparison): boolean {
	const beside = [...neighbours(closest.passage, 1), ...carriers.slice(1).map(({ passage }) => passage)];
	return beside.some((passage) => isUnsure(readingOf(passage)));
}

function raisedDivergence(reading: Reading, passage: Passage, hedge: Hedge, pair: WordPair): Divergence {
	const draft = groupOf(reading, pair.draft);
	return {
		type: "certainty/raised",
		direction: "stronger",
		relation: "undetermined",
		confidence: 0.8,
		draft: { ...draft, value: "certain" },
		source: { passage, ...hull(hedge.cue, hedge.group), value: hedge.kind satisfies CertaintyKind },
	};
}

function loweredDivergence(source: Reading, passage: Passage, hedge: Hedge, pair: WordPair): Divergence {
	return {
		type: "certainty/lowered",
		direction: "weaker",
		relation: "compatible",
		confidence: 0.7,
		draft: { ...hull(hedge.cue, hedge.group), value: hedge.kind satisfies CertaintyKind },
		source: { passage, ...groupOf(source, pair.source), value: "certain" },
	};
}

/** A predicate with its auxiliaries, or the word alone. */
function groupOf(reading: Reading, at: number): Span {
	return withAuxiliaries(reading, { start: 0, end: 0, ...reading.words[at], word: at });
}
