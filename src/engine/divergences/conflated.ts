// Two events in one claim: of "Acme opened a plant in Kano in May" and "Bolt opened a plant in Lagos in June" a draft
// makes "Acme opened a plant in Lagos in June". Gates: the claim's act is done in both passages to the same kind of
// thing; either has a facet of the claim's that the other has not, but has another value in its place, one of these a
// name; together they have all facets of the claim's act; the two are surely not one event; and no other passage has
// what the claim joins.

import type { Alignment } from "../alignment.ts";
import type { EventFacet } from "../facets/events/event.ts";
import type { Span } from "../model.ts";
import { isAlike } from "../pairing.ts";
import { isContent } from "../pairing-forms.ts";
import type { Passage } from "../passages.ts";
import type { Reading } from "../reading.ts";
import { hull, overlaps } from "../spans.ts";
import type { Token } from "../tokens.ts";
import type { Evidence } from "../trace.ts";
import type { Comparison } from "./comparison.ts";
import { type Divergence, placeIn, sideIn } from "./divergence.ts";
import { type EventValue, valuesOf, valuesRelate } from "./event-facets.ts";

/** Passages that are looked at for the other event. */
const MOST = 6;
const SEARCHED = 20;

/**
 * What is found in a claim, and `support/conflated` in the place of what it explains: the first act of the claim that
 * is put together from two.
 */
export function withConflated(
	found: readonly Divergence[],
	comparison: Comparison,
	evidence: Evidence,
): readonly Divergence[] {
	const fused = fusedEvent(comparison, evidence);
	if (fused === undefined) return found;
	const isOf = (spans: readonly Span[], { draft }: Divergence) => spans.some((span) => overlaps(span, draft));
	// Another article has the same month or town by chance: what is said of it already is the simpler explanation.
	if (!isDistinctive(fused.taken) && found.some((one) => isOf(fused.taken, one))) return found;
	return [...found.filter((one) => !isOf(fused.joined, one)), fused.divergence];
}

interface Fused {
	readonly divergence: Divergence;
	/** The claim's facets that are not of the event of the nearer passage. */
	readonly taken: readonly EventValue[];
	/** These, and those that the other event has otherwise. */
	readonly joined: readonly EventValue[];
}

/** Two facets, or one who is somebody. */
function isDistinctive(taken: readonly EventValue[]): boolean {
	return taken.length > 1 || taken.some(({ kind, role }) => kind === "name" && role !== "place");
}

function fusedEvent(comparison: Comparison, evidence: Evidence): Fused | undefined {
	const { claim, reading } = comparison;
	const { quantities } = reading;
	const hard = claim.tokens.filter(
		(token) => token.content && (token.capital || isFigure(token, quantities)),
	);
	if (hard.length < 2) return undefined;
	const passages = passagesOfParts(comparison, evidence, hard);
	if (passages.length === 1 && isInOrder(hard, comparison.closest)) return undefined;
	for (const event of comparison.reading.events) {
		const found = event.form === "verb" ? ofEvent(event, passages, comparison) : undefined;
		if (found !== undefined) return found;
	}
	return undefined;
}

/** Whether the passage has these tokens as they follow each other: then no two are exchanged. */
function isInOrder(tokens: readonly Token[], { passage }: Alignment): boolean {
	let at = 0;
	return tokens.every(({ term }) => {
		at = passage.tokens.findIndex((token, index) => index >= at && token.term === term) + 1;
		return at > 0;
	});
}

function isFigure(token: Token, quantities: readonly Span[]): boolean {
	return token.kind === "number" || quantities.some((figure) => overlaps(figure, token));
}

/** The closest passage and those that with it have all names and figures of the claim, and alone do not. */
function passagesOfParts(
	{ closest, carriers, claim, search }: Comparison,
	{ second, nearby }: Evidence,
	hard: readonly Token[],
): readonly Passage[] {
	const found = [...carriers, ...(second === undefined ? [] : [second]), ...nearby].map(
		({ passage }) => passage,
	);
	const has = (passage: Passage) => new Set(passage.tokens.map(({ term }) => term));
	const own = has(closest.passage);
	if (hard.every(({ term }) => own.has(term))) return [closest.passage];
	const others = [...new Set([...found, ...search(claim.tokens, SEARCHED)])].filter((passage) => {
		if (passage === closest.passage) return false;
		const theirs = has(passage);
		return (
			hard.every(({ term }) => own.has(term) || theirs.has(term)) &&
			hard.some(({ term }) => !theirs.has(term))
		);
	});
	return [closest.passage, ...others.slice(0, MOST)];
}

interface Act {
	readonly passage: Passage;
	readonly event: EventFacet;
}

/** An event of a passage as it stands to one of the claim. */
interface Part extends Act {
	readonly values: readonly EventValue[];
	/** The claim's facets that it has, and those in whose place it has another one. */
	readonly has: readonly EventValue[];
	readonly instead: readonly (readonly [draft: EventValue, source: EventValue])[];
}

function ofEvent(event: EventFacet, passages: readonly Passage[], comparison: Comparison): Fused | undefined {
	// Events are compared by their acts first: names cost the whole article.
	const acts = passages.flatMap((passage) => actsIn(passage, event, comparison));
	const values = acts.length < 2 ? [] : valuesOf(comparison.reading, event);
	if (values.length < 2) return undefined;
	const parts = acts.flatMap((act) => partOf(act, values, comparison));
	if (parts.some((part) => part.has.length === values.length)) return undefined;
	for (const [at, one] of parts.entries()) {
		for (const other of parts.slice(at + 1)) {
			if (!completes(one, other, values) || mayBeOne(one, other)) continue;
			if (isJoinedElsewhere(one, other, comparison)) continue;
			return fusedOf(one, other, comparison);
		}
	}
	return undefined;
}

/** The events of a passage in which the claim's act is done to the same kind of thing. */
function actsIn(
	passage: Passage,
	event: EventFacet,
	{ reading, readingOf, language }: Comparison,
): readonly Act[] {
	const source = readingOf(passage);
	return source.events.flatMap((other) => {
		if (other.form !== "verb" || other.negative !== event.negative) return [];
		const relation = language.relation(...terms(reading, event.word, source, other.word));
		if (event.lemma !== other.lemma && !isAlike(relation)) return [];
		return sharesThings(event, other, reading, source, language) ? [{ passage, event: other }] : [];
	});
}

/** The act with its facets, when it has some of the claim's and others in the place of some. */
function partOf(act: Act, values: readonly EventValue[], { readingOf }: Comparison): readonly Part[] {
	const theirs = valuesOf(readingOf(act.passage), act.event);
	const has = values.filter((value) => theirs.some((one) => valuesRelate(value, one) === "same"));
	const instead = values.flatMap((value) => {
		if (has.includes(value)) return [];
		const one = theirs.find((their) => valuesRelate(value, their) === "different");
		return one === undefined || isOneOfSeveral(value, values) || isOneOfSeveral(one, theirs)
			? []
			: [[value, one] as const];
	});
	return has.length > 0 || instead.length > 0 ? [{ ...act, values: theirs, has, instead }] : [];
}

/** "In Kano and Lagos": what stands beside another of its kind is not put in the place of one. */
function isOneOfSeveral(value: EventValue, all: readonly EventValue[]): boolean {
	return all.some((other) => other !== value && other.kind === value.kind && other.role === value.role);
}

function terms(a: Reading, at: number, b: Reading, other: number) {
	const [one, two] = [a.words[at], b.words[other]];
	if (one === undefined || two === undefined) throw new RangeError("an event without its word");
	return [one, two] as const;
}

/** Whether the things without a name are of one kind: a plant is no school. */
function sharesThings(
	event: EventFacet,
	other: EventFacet,
	draft: Reading,
	source: Reading,
	language: Comparison["language"],
): boolean {
	return (["patient"] as const).every((role) => {
		const ours = thing(event, role, draft);
		const theirs = thing(other, role, source);
		if (ours === undefined) return true;
		if (theirs === undefined) return false;
		if (ours.lemma === theirs.lemma) return true;
		return isAlike(language.relation(ours, theirs));
	});
}

function thing({ arguments: all }: EventFacet, role: "agent" | "patient", { words }: Reading) {
	const argument = all.find((one) => one.role === role && !one.pronoun);
	const word = words[argument?.head ?? -1];
	return word !== undefined && isContent(word) && word.upos !== "PROPN" ? word : undefined;
}

/** Whether either has what the other has another value for, and both together have all; one of the values is a name. */
function completes(one: Part, other: Part, values: readonly EventValue[]): boolean {
	const fromOther = one.instead.filter(([value]) => other.has.includes(value));
	const fromOne = other.instead.filter(([value]) => one.has.includes(value));
	if (fromOther.length === 0 || fromOne.length === 0) return false;
	if (!values.every((value) => one.has.includes(value) || other.has.includes(value))) return false;
	return [...fromOther, ...fromOne].some(([value]) => value.kind === "name" || value.kind === "doer");
}

/** Reports of one event share its place, its day or whom it was done to; who does something does more than that. */
function mayBeOne(one: Part, other: Part): boolean {
	return one.values.some(
		(value) => value.role !== "agent" && other.values.some((their) => valuesRelate(value, their) === "same"),
	);
}

/** Whether some passage joins what the claim joins, as far as its words tell. */
function isJoinedElsewhere(one: Part, other: Part, comparison: Comparison): boolean {
	const { claim, neighbours, search } = comparison;
	const own = [...neighbours(one.passage, ARTICLE), ...neighbours(other.passage, ARTICLE)];
	const isPart = (passage: Passage) => passage === one.passage || passage === other.passage;
	const others = [...new Set([...own, ...search(claim.tokens, SEARCHED)])].filter(
		(passage) => !isPart(passage),
	);
	const first = writtenIn(one, other, claim.tokens);
	const second = writtenIn(other, one, claim.tokens);
	const once = one.passage === other.passage ? 1 : 0;
	if (timesIn(one.passage, second) > once || timesIn(other.passage, first) > once) return true;
	return others.some((passage) => {
		const beside = neighbours(passage, 1).filter((near) => !isPart(near));
		const has = (values: readonly Written[]) => timesIn(passage, values) > 0;
		const hasNear = (values: readonly Written[]) => beside.some((near) => timesIn(near, values) > 0);
		const [a, b] = [has(first), has(second)];
		return (a && (b || hasNear(second))) || (b && hasNear(first));
	});
}

const ARTICLE = 400;

/** What the claim has of the first part where the second has something else. */
function takenFrom(part: Part, other: Part): readonly EventValue[] {
	return other.instead.filter(([value]) => part.has.includes(value)).map(([value]) => value);
}

/** The words of a value, of which a passage that has it must have all, or one of a name. */
interface Written {
	readonly terms: readonly string[];
	readonly all: boolean;
}

/** What the claim has of the first part, in the words that the second does not have in its place: not "Bank". */
function writtenIn(part: Part, other: Part, tokens: readonly Token[]): readonly Written[] {
	const within = (all: readonly Token[], { start, end }: Span) =>
		all.filter((token) => token.content && start <= token.start && token.end <= end).map(({ term }) => term);
	return other.instead.flatMap(([value, their]): readonly Written[] => {
		if (!part.has.includes(value)) return [];
		const shared = within(other.passage.tokens, their);
		const terms = within(tokens, value).filter((term) => !shared.includes(term));
		return [{ terms, all: value.kind === "date" || value.kind === "figure" }];
	});
}

/** How often the passage has the value that it has most often. */
function timesIn({ tokens }: Passage, values: readonly Written[]): number {
	const times = values.map(({ terms, all }) => {
		const counts = terms.map((word) => tokens.filter(({ term }) => term === word).length);
		return counts.length === 0 ? 0 : all ? Math.min(...counts) : Math.max(...counts);
	});
	return Math.max(0, ...times);
}

function fusedOf(one: Part, other: Part, { draft, closest }: Comparison): Fused {
	const [own, strange] = one.passage === closest.passage ? [one, other] : [other, one];
	const taken = takenFrom(strange, own);
	const divergence: Divergence = {
		type: "support/conflated",
		direction: "different",
		relation: "incompatible",
		confidence: 0.75,
		draft: sideIn(draft.text, hull(...taken)),
		source: sideOf(strange),
		beside: sideOf(own),
	};
	return { divergence, taken, joined: [...taken, ...takenFrom(own, strange)] };
}

/** The act with all that is known of it. */
function sideOf({ event, values, passage }: Part) {
	return placeIn(passage, hull(event, ...event.arguments, ...values));
}
