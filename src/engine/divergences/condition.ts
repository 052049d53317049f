// What holds only under a condition on one side, and without one on the other: "Orlo will pay if the regulator agrees" and
// "Orlo will pay". Gates: both speak of the same act with most of its clause; the other side sets no condition and
// does not hedge; what the condition speaks of stands nowhere near there, and no passage near has the act as the draft.

import { conditionCues } from "../data/condition-cues.ts";
import { lightVerbs } from "../data/light-verbs.ts";
import type { Condition, EventFacet } from "../facets/events/event.ts";
import type { Span } from "../model.ts";
import { answering, isAlike, type Pairing } from "../pairing.ts";
import type { Passage } from "../passages.ts";
import type { Reading } from "../reading.ts";
import { isQuestion, type Sentence, sharedTerms } from "../sentences.ts";
import { isInside } from "../spans.ts";
import type { Word } from "../syntax/tree.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import { type Divergence, placeIn, sideIn } from "./divergence.ts";
import { withAuxiliaries } from "./event-span.ts";
import { passagesOfTheEvent } from "./passages-of-event.ts";
import { contextOf } from "./slot.ts";

/** Passages on either side of the evidence that may set the condition, or say that it is met. */
const NEAR = 3;
const SAME_ACT = 0.6;
const SAME_CLAUSE = 0.5;
const LEAST_SHARED = 2;
/** Of the words of a condition, the share that tells that something else speaks of it. */
const SPOKEN_OF = 0.5;

/** logic/condition: the draft drops or adds an "if", an "unless", a "subject to". */
export const conditionDivergences: Comparator = (comparison) => {
	const { claim, closest } = comparison;
	const without = waived(comparison);
	if (without.length > 0) return without;
	const lacking = droppedLack(comparison);
	if (lacking.length > 0) return lacking;
	const [ours, theirs] = [mayCondition(claim), mayCondition(closest.passage)];
	if (ours === theirs || isQuestion(claim) || isQuestion(closest.passage)) return [];
	return theirs ? dropped(comparison) : added(comparison);
};

/** "Without a new roof the hall will close", of what is not there yet; not "without delay", "without a word". */
const LACKING = /\bwithout\b/i;
const MANNER =
	/^(?:delay|warning|notice|explanation|comment|doubt|question|exception|fail|ado|word|incident|fanfare|hesitation|reason|permission|consent|charge|pay|interruption|precedent)$/;

const COVERED = 0.5;
/** The draft tells of the lack in words of its own. */
const UNMET = /\b(?:without|un\p{Ll}+ed|lack\p{Ll}*|absen\p{Ll}+|fail\p{Ll}*|not|no)\b/iu;

/** "The hall will close": what happens only for the lack of something, told as what happens anyhow. */
function droppedLack(comparison: Comparison): readonly Divergence[] {
	const { claim, closest, reading, readingOf, pairingWith, before, after } = comparison;
	const { passage } = closest;
	if (!/^["“]?without\b/i.test(passage.text) || closest.coverage < COVERED) return [];
	if ([claim, ...before, ...after].some((one) => mayCondition(one) || UNMET.test(one.text))) return [];
	const source = readingOf(passage);
	const lack = lackBefore(source);
	const pairing = pairingWith(passage);
	const told = lack && pairing.ofSource(source.words.indexOf(lack));
	if (lack === undefined || (told !== undefined && isAlike(told))) return [];
	const event = source.events.find(({ word }) => word === lack.head);
	const answer = event && pairing.ofSource(event.word);
	const draft = reading.events.find(({ word }) => word === answer?.draft);
	if (!event || !answer || !draft || !isAlike(answer) || event.tense === "past") return [];
	if (draft.negative !== event.negative || draft.tense === "past" || !isPlain(draft, event)) return [];
	return [
		{
			type: "logic/condition",
			direction: "omitted",
			relation: "undetermined",
			confidence: 0.7,
			draft: { ...withAuxiliaries(reading, draft), value: `${draft.lemma}, without a condition` },
			source: placeIn(passage, { start: passage.start, end: lack.end }),
		},
	];
}

/** The noun of a "without" that opens a sentence. */
function lackBefore({ words }: Reading): Word | undefined {
	const opening = words.find(({ lemma }) => lemma.toLowerCase() === "without");
	const lack = words[opening?.head ?? -1];
	return opening?.deprel === "case" && lack?.upos === "NOUN" && !MANNER.test(lack.lemma) ? lack : undefined;
}

const WAIVING = /\b(?:whether or not|regardless of|no matter (?:whether|if)|irrespective of|even without)\b/i;

/** "Whether or not the licence is granted", of what is to be "provided that the licence is granted". */
function waived({
	claim,
	closest,
	draft,
	reading,
	readingOf,
	pairingWith,
}: Comparison): readonly Divergence[] {
	const found = WAIVING.exec(claim.text);
	if (found === null || WAIVING.test(closest.passage.text) || !mayCondition(closest.passage)) return [];
	const source = readingOf(closest.passage);
	const pairing = pairingWith(closest.passage);
	const start = claim.start + found.index;
	for (const event of source.events)
		for (const condition of event.conditions.filter((one) => isReal(source, one))) {
			const told = reading.events.some(({ word, negative }) => {
				const answer = pairing.ofDraft(word);
				const act = source.events.find((one) => one.word === answer?.source && one.form === "verb");
				return act !== undefined && act.negative === negative && !isInside(act, condition);
			});
			if (!told || !isSpokenOf(closest.passage, condition, [claim])) continue;
			const end = claim.tokens.findLast(({ kind }) => kind !== "mark")?.end ?? start;
			return [
				{
					type: "logic/condition",
					direction: "different",
					relation: "incompatible",
					confidence: 0.8,
					draft: sideIn(draft.text, { start, end }),
					source: { passage: closest.passage, ...sideIn(closest.passage.article.text, condition) },
				},
			];
		}
	return [];
}

function dropped(comparison: Comparison): readonly Divergence[] {
	const { closest, reading, readingOf, pairingWith, claim, before, after } = comparison;
	const source = readingOf(closest.passage);
	const pairing = pairingWith(closest.passage);
	for (const event of source.events) {
		const draft = sameAct(pairing, event, "source");
		if (draft === undefined || !isPlain(draft, event) || isMoved(draft, event)) continue;
		// A threat is one whatever it hangs on.
		const over = reading.words[reading.words[draft.word]?.head ?? -1];
		if ([event.lemma, over?.lemma ?? ""].some((lemma) => THREAT.test(lemma))) continue;
		for (const condition of event.conditions.filter((one) => isReal(source, one))) {
			const told = [claim, ...before, ...after];
			if (isSpokenOf(closest.passage, condition, told) || told.some(mayCondition)) continue;
			if (isPlainElsewhere(comparison, draft)) continue;
			return [
				{
					type: "logic/condition",
					direction: "omitted",
					relation: "undetermined",
					confidence: 0.75,
					// Who says that it "could" be has not said that it will.
					...(draft.certainty.length > 0 ? { severity: "information" as const } : {}),
					draft: { ...withAuxiliaries(reading, draft), value: `${draft.lemma}, without a condition` },
					source: { passage: closest.passage, ...sideIn(closest.passage.article.text, condition) },
				},
			];
		}
	}
	return [];
}

const THREAT = /^(?:threaten|threat)$/;

function added(comparison: Comparison): readonly Divergence[] {
	const { closest, carriers, neighbours, reading, readingOf, pairingWith, claim, draft } = comparison;
	const pairing = pairingWith(closest.passage);
	if (leavesConditionUnsaid(pairing.source) || LACKING.test(closest.passage.text)) return [];
	for (const event of reading.events) {
		const source = sameAct(pairing, event, "draft");
		if (source === undefined || !isPlain(source, event)) continue;
		const near = [closest, ...carriers].map(({ passage }) => passage);
		const read = [...near, ...neighbours(closest.passage, NEAR)];
		for (const condition of event.conditions.filter((one) => isReal(reading, one))) {
			const isSaid = (passage: Sentence) =>
				isSpokenOf(claim, condition, [passage]) && isHeadSaid(reading, condition, [passage]);
			if (read.some(isSaid)) continue;
			const beside = [...neighbours(closest.passage, 1), ...passagesOfTheEvent(comparison)];
			const terms = new Set([...termsIn(claim, condition), ...termsIn(claim, event)]);
			const speaks = (passage: Sentence) =>
				mayCondition(passage) && passage.tokens.some(({ term }) => terms.has(term));
			if (beside.some(speaks) || isOfRelative(pairing, condition)) continue;
			return [
				{
					type: "logic/condition",
					direction: "added",
					relation: "undetermined",
					confidence: 0.7,
					draft: sideIn(draft.text, condition),
					source: {
						passage: closest.passage,
						...withAuxiliaries(readingOf(closest.passage), source),
						value: `${source.lemma}, without a condition`,
					},
				},
			];
		}
	}
	return [];
}

/** The words of content in a span. */
function termsIn({ tokens }: Sentence, { start, end }: Span): readonly string[] {
	return tokens.flatMap((token) =>
		token.content && start <= token.start && token.end <= end && !conditionCues.has(token.norm)
			? [token.term]
			: [],
	);
}

/** "If they wanted to leave" and "those who wanted to leave": the source tells of whom it holds. */
function isOfRelative({ source: { words }, ofDraft }: Pairing, { head }: Condition): boolean {
	const pair = ofDraft(head);
	return isAlike(pair) && words[pair.source]?.deprel === "acl:relcl";
}

/** "Moreno says the police would have all the manifests": under some condition, which the draft may name. */
function leavesConditionUnsaid({ events }: Reading): boolean {
	return events.some(
		({ certainty, conditions }) =>
			conditions.length === 0 && certainty.some(({ kind }) => kind === "conditional"),
	);
}

/** Whether a sentence has a word that can open a condition. */
function mayCondition({ tokens }: Sentence): boolean {
	return tokens.some(
		({ norm }, at) =>
			conditionCues.has(norm) ||
			(norm === "long" && tokens[at - 1]?.norm === "as" && tokens[at + 1]?.norm === "as"),
	);
}

/** The act of the other side that an act with a condition is, when most of its clause is said there, too. */
function sameAct(pairing: Pairing, event: EventFacet, side: "draft" | "source"): EventFacet | undefined {
	if (event.conditions.length === 0) return undefined;
	const pair = side === "source" ? pairing.ofSource(event.word) : pairing.ofDraft(event.word);
	if (!isAlike(pair) || pair.strength < SAME_ACT) return undefined;
	const other = side === "source" ? pairing.draft : pairing.source;
	const word = side === "source" ? pair.draft : pair.source;
	const found = other.events.find((one) => one.word === word);
	if (found?.negative !== event.negative) return undefined;
	const { shared, context } = contextOf(pairing, pair.draft);
	if (shared >= LEAST_SHARED && (side === "draft" || context >= SAME_CLAUSE)) return found;
	const [draft, source] = side === "source" ? [found, event] : [event, found];
	return haveSameParts(pairing, draft, source) ? found : undefined;
}

/** In a short clause, that all who do it and to whom it is done are the same. */
function haveSameParts(pairing: Pairing, draft: EventFacet, source: EventFacet): boolean {
	const parts = draft.arguments.filter(({ role }) => role === "agent" || role === "patient");
	const theirs = source.arguments.map(({ head }) => head);
	return (
		parts.length > 0 &&
		parts.every(({ head, pronoun }) => !pronoun && answering(pairing, [head], theirs).length > 0)
	);
}

/** Neither under a condition nor unsure in a way that the other side, which is under one, is not. */
function isPlain({ conditions, certainty, status }: EventFacet, other: EventFacet): boolean {
	const kinds = new Set(other.certainty.map(({ kind }) => kind));
	const unsure = certainty.some(({ kind }) => !kinds.has(kind));
	return (
		conditions.length === 0 &&
		!unsure &&
		(status === other.status || !/^(?:proposed|attempted)$/.test(status))
	);
}

/** What was to be and has been is another finding's matter. */
function isMoved(draft: EventFacet, source: EventFacet): boolean {
	return draft.tense === "past" && source.tense !== "past";
}

/** "If necessary", "if any", "even if", "as if" set no condition. */
function isReal({ words }: Reading, { cue, start, end }: Condition): boolean {
	const [before, opening] = [cue.word - 1, cue.word].map((at) => words[at]?.text.toLowerCase() ?? "");
	if (opening === "if" && /^(?:even|as|what|and|or|but)$/.test(before ?? "")) return false;
	// "If you can, stay at home" asks politely.
	if (
		opening === "if" &&
		/^(?:i|we|you)$/i.test(words[cue.word + 1]?.text ?? "") &&
		words[cue.word + 2]?.lemma === "can"
	)
		return false;
	const inside = words.filter((word) => word.start >= start && word.end <= end);
	return inside.some(({ upos }) => upos === "VERB" || upos === "NOUN" || upos === "PROPN");
}

/** Whether the sentences have half of the words of content of a condition. */
function isSpokenOf(own: Sentence, condition: Span, others: readonly Sentence[]): boolean {
	const wanted = new Set(
		own.tokens.flatMap(({ content, term, start, end }) =>
			content && condition.start <= start && end <= condition.end && !conditionCues.has(term) ? [term] : [],
		),
	);
	const found = others.flatMap(({ tokens }) =>
		tokens.flatMap(({ term }) => (wanted.has(term) ? [term] : [])),
	);
	return new Set(found).size >= SPOKEN_OF * wanted.size;
}

/** Whether the verb of a condition is said too, in whatever form: its other words may be those of the act. */
function isHeadSaid({ words }: Reading, { head }: Condition, others: readonly Sentence[]): boolean {
	const verb = words[head];
	if (verb?.upos !== "VERB" || lightVerbs.has(verb.lemma) || verb.lemma === "give") return true;
	const root = verb.lemma.toLowerCase().slice(0, ROOT);
	return others.some(({ tokens }) => tokens.some(({ norm }) => norm.startsWith(root)));
}

/** Letters that a verb and its noun share: "approve", "approval". */
const ROOT = 5;

/** Whether a passage near the evidence, or another carrier, has the draft's act without any condition. */
function isPlainElsewhere(comparison: Comparison, event: EventFacet): boolean {
	const { closest, carriers, neighbours, readingOf, pairingWith } = comparison;
	const others = new Set<Passage>([
		...neighbours(closest.passage, NEAR),
		...carriers.map(({ passage }) => passage),
	]);
	others.delete(closest.passage);
	return [...others].some((passage) => {
		if (mayCondition(passage) || sharedTerms(comparison.claim, passage) < LEAST_SHARED) return false;
		const pair = pairingWith(passage).ofDraft(event.word);
		if (!isAlike(pair)) return false;
		const theirs = readingOf(passage).events.find(({ word }) => word === pair.source);
		return theirs !== undefined && theirs.negative === event.negative && isPlain(theirs, event);
	});
}
