// A cause of the draft's own: what the source only sets side by side ("is linked to") or in a row ("after") brings the
// other about in the draft ("cuts", "because of"); the two are cause and effect the other way round; or what came about
// "because of" something on one side came about "despite" it on the other. Gates: both links join the same two things;
// the draft does not hedge its own; no passage near the evidence speaks of a cause.

import {
	associationNouns,
	causalForms,
	changeVerbs,
	concessionWords,
	sequenceMarks,
} from "../data/causal-words.ts";
import { causeMarks } from "../data/event-words.ts";
import { argumentOf, type EventFacet, type EventLink } from "../facets/events/event.ts";
import type { Span } from "../model.ts";
import { answering, answers, type Pairing } from "../pairing.ts";
import { isContent } from "../pairing-forms.ts";
import type { Reading } from "../reading.ts";
import type { Sentence } from "../sentences.ts";
import { isInside } from "../spans.ts";
import { stem } from "../stem.ts";
import type { Word } from "../syntax/tree.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import { deniedCauses } from "./denied-causes.ts";
import { type Divergence, placeIn, sideIn } from "./divergence.ts";
import { sharingMost } from "./passages-of-event.ts";

/** Two things that a sentence joins, by the indexes of their head words. */
interface Link {
	readonly kind: EventLink["kind"] | "change" | "sequence";
	readonly cue: Span;
	readonly from: number;
	readonly to: number;
}

const NEAR = 2;
/** Of the fewer words of content of two sides, the share that must mean alike. */
const SAME_SIDE = 0.5;

/** logic/cause: the draft makes a cause of what the source does not, or turns cause and effect round. */
export const causeDivergences: Comparator = (comparison) => {
	const { claim, closest } = comparison;
	const denied = deniedCauses(comparison);
	if (denied.length > 0) return denied;
	if (speaksOfConcession(claim) !== speaksOfConcession(closest.passage)) {
		const opposed = againstConcession(comparison);
		if (opposed !== undefined) return [divergence(comparison, opposed, "different")];
	}
	if (!speaksOfCause(claim) && !claim.tokens.some(({ term }) => changeStems.has(term))) return [];
	return ownCauses(comparison);
};

function ownCauses(comparison: Comparison): readonly Divergence[] {
	const { closest, reading, readingOf, pairingWith } = comparison;
	const ours = [...linksIn(reading, "cause"), ...changesIn(reading)].filter(
		(link) => !isUnsure(reading, link) && !isAsked(reading, link),
	);
	if (ours.length === 0) return [];
	const source = readingOf(closest.passage);
	const theirs = linksIn(source, "cause");
	const pairing = pairingWith(closest.passage);
	const reversed = firstOf(
		ours,
		theirs,
		(one, other) => one.kind === "cause" && areCrossed(pairing, one, other),
	);
	if (reversed !== undefined) return [divergence(comparison, reversed, "different")];
	const asked = firstOf(
		ours,
		theirs.filter((link) => isAsked(source, link)),
		(one, other) =>
			one.kind !== "sequence" && areSame(pairing, one, other) && !isSameCue(pairing, one, other),
	);
	const elsewhere = around(comparison).filter((passage) => passage !== closest.passage);
	if (asked !== undefined && !elsewhere.some(speaksOfCause))
		return [divergence(comparison, asked, "stronger")];
	if (theirs.length > 0 || [closest.passage, ...around(comparison)].some(speaksOfCause)) return [];
	const loose = [...associationsIn(source), ...sequencesIn(source)];
	const made = firstOf(ours, loose, (one, other) => {
		if (other.kind === "sequence") return one.kind === "cause" && areSame(pairing, one, other);
		return areSame(pairing, one, other) || areCrossed(pairing, one, other);
	});
	return made === undefined ? [] : [divergence(comparison, made, "stronger")];
}

/** "Because of the rain" for "despite the rain", and the other way round. */
function againstConcession(comparison: Comparison): Match | undefined {
	const { claim, closest, reading, readingOf, pairingWith } = comparison;
	const [kind, against] = speaksOfConcession(claim)
		? (["concession", "cause"] as const)
		: (["cause", "concession"] as const);
	const ours = linksIn(reading, kind);
	if (ours.length === 0) return undefined;
	const theirs = linksIn(readingOf(closest.passage), against);
	const told = kind === "concession" ? speaksOfConcession : speaksOfCause;
	if (theirs.length === 0 || [closest.passage, ...around(comparison)].some(told)) return undefined;
	const pairing = pairingWith(closest.passage);
	return firstOf(ours, theirs, (one, other) => areSame(pairing, one, other));
}

const changeStems: ReadonlySet<string> = new Set([...changeVerbs].map(stem));

type Match = readonly [ours: Link, theirs: Link];

function firstOf(
	ours: readonly Link[],
	theirs: readonly Link[],
	matches: (one: Link, other: Link) => boolean,
): Match | undefined {
	for (const one of ours) for (const other of theirs) if (matches(one, other)) return [one, other];
	return undefined;
}

/** The evidence, what stands beside it and speaks of the claim's matter, and the other carriers. */
function around({ claim, closest, carriers, neighbours }: Comparison): readonly Sentence[] {
	const beside = sharingMost(claim, neighbours(closest.passage, NEAR), 2 * NEAR);
	return [closest.passage, ...beside, ...carriers.map(({ passage }) => passage)];
}

/** "Led the study" names no cause; "led to the closure" does. */
function speaksOfCause({ tokens }: Sentence): boolean {
	return tokens.some(
		({ term, norm }, at) =>
			(causalForms.has(term) || causalForms.has(norm)) && (term !== "lead" || tokens[at + 1]?.norm === "to"),
	);
}

function speaksOfConcession({ tokens }: Sentence): boolean {
	return tokens.some(({ norm }) => concessionWords.has(norm));
}

function linksIn({ events }: Reading, kind: EventLink["kind"]): readonly Link[] {
	return events.flatMap(({ links }) => links.filter((link) => link.kind === kind));
}

/** "Coffee cuts the risk of …": what stands as the doer and what it changes. */
function changesIn({ events, words }: Reading): readonly Link[] {
	return events.flatMap((event) => {
		if (!changeVerbs.has(event.lemma) || event.negative || event.form !== "verb") return [];
		const agent = argumentOf(event, "agent");
		// "makes them anxious": the state is the effect.
		const to = argumentOf(event, event.lemma === "make" ? "attribute" : "patient")?.head;
		const from = agent === undefined ? clauseSubject(words, event.word) : agent.head;
		if (from === undefined || to === undefined || agent?.pronoun) return [];
		return [{ kind: "change" as const, cue: event, from, to }];
	});
}

/** "Playing chess improves marks". */
function clauseSubject(words: readonly Word[], verb: number): number | undefined {
	const at = words.findIndex(({ head, deprel }) => head === verb && deprel.startsWith("csubj"));
	return at < 0 ? undefined : at;
}

function associationsIn(reading: Reading): readonly Link[] {
	const { words } = reading;
	return [
		...linksIn(reading, "association"),
		...words.flatMap((word, at) => (associationNouns.has(word.lemma) ? (linkAt(words, at) ?? []) : [])),
	];
}

/** "a link between X and Y", "an association of X with Y". */
function linkAt(words: readonly Word[], at: number): Link | undefined {
	const word = words[at];
	if (word === undefined || !/^(?:NOUN|VERB)$/.test(word.upos)) return undefined;
	const opened = (by: RegExp) =>
		words.findIndex(
			(one, i) =>
				(one.head === at || one.head === word.head) &&
				i > at &&
				words.some((mark) => mark.head === i && mark.deprel === "case" && by.test(mark.lemma)),
		);
	const between = opened(/^between$/);
	const [from, to] = between < 0 ? [opened(/^of$/), opened(/^(?:with|to)$/)] : joined(words, between);
	return from < 0 || to < 0 || from === to ? undefined : { kind: "association", cue: word, from, to };
}

/** The two that "and" joins: the second may hang on the first, or the first on the second's noun. */
function joined(words: readonly Word[], at: number): readonly [number, number] {
	const second = words.findIndex(({ head, deprel }) => head === at && deprel === "conj");
	if (second >= 0) return [at, second];
	const and = words.findIndex(({ head, deprel }) => head === at && deprel === "cc");
	return words[and - 1]?.head === at && isContent(words[and - 1] as Word) ? [and - 1, at] : [at, -1];
}

/** "Prices rose after the strike": one event in time behind another. */
function sequencesIn({ words, events }: Reading): readonly Link[] {
	const predicates = new Set(events.map(({ word }) => word));
	return words.flatMap((word, from): readonly Link[] => {
		if (!predicates.has(word.head) || !/^(?:advcl|obl|nmod)/.test(word.deprel)) return [];
		if (word.text.toLowerCase() === "following") {
			// The tree may take the preposition for a verb.
			const what = words.findIndex(({ head, deprel }) => head === from && deprel === "obj");
			return what < 0 ? [] : [{ kind: "sequence", cue: word, from: what, to: word.head }];
		}
		const opening = words.filter((one) => one.head === from && /^(?:mark|case)$/.test(one.deprel));
		const [first] = opening;
		const text = opening.map(({ text: form }) => form.toLowerCase()).join(" ");
		if (first === undefined || !sequenceMarks.has(text) || causeMarks.has(text)) return [];
		return [{ kind: "sequence", cue: first, from, to: word.head }];
	});
}

/** Whether the draft itself says that it may be so. */
function isUnsure({ events }: Reading, { cue, to, from }: Link): boolean {
	const unsure = ({ certainty, negative }: EventFacet) => certainty.length > 0 || negative;
	return events.some(
		(event) => (event.word === to || event.word === from || isInside(cue, event)) && unsure(event),
	);
}

/** "Is examining whether the delay contributed to it": that is open. */
function isAsked({ words }: Reading, { cue }: Link): boolean {
	const at = words.findIndex(({ start, end }) => cue.start <= start && end <= cue.end);
	return words.some(({ head, deprel, lemma }) => head === at && deprel === "mark" && lemma === "whether");
}

/** Where both have one verb, `certainty/raised` tells that the source is not sure. */
function isSameCue(pairing: Pairing, one: Link, other: Link): boolean {
	const at = (words: readonly Word[], { cue }: Link) =>
		words.findIndex(({ start, end }) => cue.start <= start && end <= cue.end);
	return answers(pairing, at(pairing.draft.words, one), at(pairing.source.words, other));
}

function areSame(pairing: Pairing, one: Link, other: Link): boolean {
	return sidesMeet(pairing, [one.from, one.to], [other.from, other.to]);
}

function areCrossed(pairing: Pairing, one: Link, other: Link): boolean {
	return sidesMeet(pairing, [one.from, one.to], [other.to, other.from]);
}

type Ends = readonly [number, number];

/** Whether the first ends of two links speak of one thing, and the second ends, too. */
function sidesMeet(pairing: Pairing, draft: Ends, source: Ends): boolean {
	const [ours, theirs] = [pairing.draft.words, pairing.source.words];
	return (
		meet(pairing, contentBelow(ours, draft[0], draft[1]), contentBelow(theirs, source[0], source[1])) &&
		meet(pairing, contentBelow(ours, draft[1], draft[0]), contentBelow(theirs, source[1], source[0]))
	);
}

function meet(pairing: Pairing, ours: ReadonlySet<number>, theirs: ReadonlySet<number>): boolean {
	const shared = answering(pairing, ours, theirs).length;
	return shared > 0 && shared >= SAME_SIDE * Math.min(ours.size, theirs.size);
}

/** What hangs deeper than this is another matter. */
const DEEPEST = 30;

/** Words of content of what hangs on a word, without what hangs on the other end. */
function contentBelow(words: readonly Word[], top: number, other: number): ReadonlySet<number> {
	const found = new Set<number>();
	words.forEach((word, at) => {
		if (!isContent(word)) return;
		for (let up = at, step = 0; up >= 0 && up !== other && step < DEEPEST; step++) {
			if (up === top) {
				found.add(at);
				return;
			}
			up = words[up]?.head ?? -1;
		}
	});
	return found;
}

function divergence(
	{ draft: { text }, closest: { passage } }: Comparison,
	[ours, theirs]: Match,
	direction: "different" | "stronger",
): Divergence {
	return {
		type: "logic/cause",
		direction,
		relation: direction === "different" ? "incompatible" : "undetermined",
		...(theirs.kind === "sequence"
			? { severity: "information" as const, confidence: 0.6 }
			: { confidence: 0.75 }),
		draft: sideIn(text, ours.cue),
		source: placeIn(passage, theirs.cue),
	};
}
