// A cause of the draft's own: what the source only sets side by side ("is linked to") or in a row ("after") brings the
// other about in the draft ("cuts", "because of"); or the two are cause and effect the other way round. Gates: both links
// join the same two things; the draft does not hedge its own; no passage near the evidence speaks of a cause.
import { associationNouns, causalForms, changeVerbs, sequenceMarks } from "../data/causal-words.ts";
import { causeMarks } from "../data/event-words.ts";
import type { EventFacet } from "../facets/events/event.ts";
import type { Span } from "../model.ts";
import { isAlike, type Pairing } from "../pairing.ts";
import { isContent } from "../pairing-forms.ts";
import type { Reading } from "../reading.ts";
import type { Sentence } from "../sentences.ts";
import { stem } from "../stem.ts";
import type { Word } from "../syntax/tree.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import type { Divergence } from "./divergence.ts";

/** Two things that a sentence joins, by the indexes of their head words. */
interface Link {
	readonly kind: "cause" | "change" | "association" | "sequence";
	readonly cue: Span;
	readonly from: number;
	readonly to: number;
}

const NEAR = 2;
/** Of the fewer words of content of two sides, the share that must mean alike. */
const SAME_SIDE = 0.5;

/** logic/cause: the draft makes a cause of what the source does not, or turns cause and effect round. */
export const causeDivergences: Comparator = (comparison) => {
	const { claim, closest, reading, readingOf, pairingWith } = comparison;
	if (!speaksOfCause(claim) && !claim.tokens.some(({ term }) => changeStems.has(term))) return [];
	const ours = [...causesIn(reading), ...changesIn(reading)].filter((link) => !isUnsure(reading, link));
	if (ours.length === 0) return [];
	const source = readingOf(closest.passage);
	const theirs = causesIn(source);
	const pairing = pairingWith(closest.passage);
	const reversed = firstOf(
		ours,
		theirs,
		(one, other) => one.kind === "cause" && areCrossed(pairing, one, other),
	);
	if (reversed !== undefined) return [divergence(comparison, reversed, "different")];
	if (theirs.length > 0 || [closest.passage, ...around(comparison)].some(speaksOfCause)) return [];
	const loose = [...associationsIn(source), ...sequencesIn(source)];
	const made = firstOf(ours, loose, (one, other) => {
		if (other.kind === "sequence") return one.kind === "cause" && areSame(pairing, one, other);
		return areSame(pairing, one, other) || areCrossed(pairing, one, other);
	});
	return made === undefined ? [] : [divergence(comparison, made, "stronger")];
};

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

/** The sentences beside the evidence, and the other carriers. */
function around({ closest, carriers, neighbours }: Comparison): readonly Sentence[] {
	return [...neighbours(closest.passage, NEAR), ...carriers.slice(1).map(({ passage }) => passage)];
}

function speaksOfCause({ tokens }: Sentence): boolean {
	return tokens.some(({ term, norm }) => causalForms.has(term) || causalForms.has(norm));
}

function causesIn({ events }: Reading): readonly Link[] {
	return events.flatMap(({ links }) =>
		links.flatMap(({ kind, cue, from, to }) => (kind === "cause" ? [{ kind, cue, from, to }] : [])),
	);
}

/** "Coffee cuts the risk of …": what stands as the doer and what it changes. */
function changesIn({ events }: Reading): readonly Link[] {
	return events.flatMap((event) => {
		if (!changeVerbs.has(event.lemma) || event.negative || event.form !== "verb") return [];
		const [agent, patient] = ["agent", "patient"].map((role) =>
			event.arguments.find((one) => one.role === role),
		);
		if (agent === undefined || patient === undefined || agent.pronoun) return [];
		return [{ kind: "change" as const, cue: event, from: agent.head, to: patient.head }];
	});
}

function associationsIn({ events, words }: Reading): readonly Link[] {
	const verbs = events.flatMap(({ links }) =>
		links.flatMap(({ kind, cue, from, to }) => (kind === "association" ? [{ kind, cue, from, to }] : [])),
	);
	return [...verbs, ...words.flatMap((word, at) => betweenTwo(words, word, at) ?? [])];
}

/** "a link between X and Y". */
function betweenTwo(words: readonly Word[], word: Word, at: number): Link | undefined {
	if (word.upos !== "NOUN" || !associationNouns.has(word.lemma)) return undefined;
	const from = words.findIndex(
		(one, i) =>
			one.head === at &&
			/^(?:nmod|obl)/.test(one.deprel) &&
			words.some((mark) => mark.head === i && mark.deprel === "case" && mark.lemma === "between"),
	);
	const to = words.findIndex((one) => one.head === from && one.deprel === "conj");
	return from < 0 || to < 0 ? undefined : { kind: "association", cue: word, from, to };
}

/** "Prices rose after the strike": one event in time behind another. */
function sequencesIn({ words, events }: Reading): readonly Link[] {
	const predicates = new Set(events.map(({ word }) => word));
	return words.flatMap((word, from): readonly Link[] => {
		if (!predicates.has(word.head) || !/^(?:advcl|obl|nmod)/.test(word.deprel)) return [];
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
		(event) =>
			(event.word === to || event.word === from || (event.start <= cue.start && cue.end <= event.end)) &&
			unsure(event),
	);
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
	let shared = 0;
	for (const at of ours) {
		const pair = pairing.ofDraft(at);
		if (pair !== undefined && isAlike(pair) && theirs.has(pair.source)) shared++;
	}
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
	const side = ({ start, end }: Span, from: string) => ({ start, end, value: from.slice(start, end) });
	return {
		type: "logic/cause",
		direction,
		relation: direction === "different" ? "incompatible" : "undetermined",
		...(theirs.kind === "sequence"
			? { severity: "information" as const, confidence: 0.6 }
			: { confidence: 0.75 }),
		draft: side(ours.cue, text),
		source: { passage, ...side(theirs.cue, passage.article.text) },
	};
}
