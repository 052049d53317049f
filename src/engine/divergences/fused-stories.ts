// Two stories in one clause: who is in the one article does what only the other tells. Gates: the articles share no
// name, so that they are of different events; either passage has words of the claim that the other article has nowhere,
// a name among them; all names and figures of the claim stand in one of the two articles; and in one act of the claim, or
// in two of which one is the other's circumstance, a part is of the one article only and a part of the other.

import { calendarWords } from "../data/name-words.ts";
import { looseTimeWords } from "../data/time-words.ts";
import type { EventArgument, EventFacet } from "../facets/events/event.ts";
import type { Span } from "../model.ts";
import type { Passage } from "../passages.ts";
import type { Reading } from "../reading.ts";
import type { Sentence } from "../sentences.ts";
import type { Token } from "../tokens.ts";
import type { Evidence } from "../trace.ts";
import { tokenOf } from "./article-terms.ts";
import type { Comparison } from "./comparison.ts";
import { type Divergence, placeIn, sideIn } from "./divergence.ts";

/** Words of an article that are compared for names. */
const REACH = 400;
const LEAST = 2;

/** `support/conflated` for what is put together from two articles that have nothing to do with each other. */
export function fusedStories(comparison: Comparison, { second }: Evidence): readonly Divergence[] {
	const { closest, claim, draft, reading } = comparison;
	if (second === undefined || second.passage.article.key === closest.passage.article.key) return [];
	const [own, other] = [closest.passage, second.passage].map((passage) => tokensOf(passage, comparison));
	if (own === undefined || other === undefined || mayShareName(own, other)) return [];
	const [ours, theirs] = [termsOf(own), termsOf(other)];
	const hard = claim.tokens.filter(({ content, capital, kind }) => content && (capital || kind === "number"));
	if (hard.some(({ term }) => !ours.has(term) && !theirs.has(term))) return [];
	// "Workers" in both may be the same ones.
	const things = reading.words.flatMap((word) =>
		word.upos === "NOUN" ? (tokenOf(claim.tokens, word) ?? []) : [],
	);
	if (things.some(({ term }) => ours.has(term) && theirs.has(term))) return [];
	const stories = {
		own: onlyIn(closest.passage, claim, ours, theirs),
		other: onlyIn(second.passage, claim, theirs, ours),
	};
	if (stories.own.length < LEAST || stories.other.length < LEAST) return [];
	const taken = takenIn(reading, stories);
	if (taken === undefined) return [];
	return [
		{
			type: "support/conflated",
			direction: "different",
			relation: "incompatible",
			confidence: 0.7,
			draft: sideIn(draft.text, taken),
			source: placeIn(second.passage, second.passage),
			beside: placeIn(closest.passage, closest.passage),
		},
	];
}

/** The claim's words that a passage says and the other article does not; names that may stand for "the tunnel" included. */
function onlyIn(
	{ tokens }: Passage,
	claim: Sentence,
	within: ReadonlySet<string>,
	without: ReadonlySet<string>,
): readonly Token[] {
	const has = termsOf(tokens);
	return claim.tokens.filter(
		({ content, capital, term }) =>
			content &&
			(has.has(term) || (capital && within.has(term))) &&
			!without.has(term) &&
			!looseTimeWords.has(term),
	);
}

function tokensOf(passage: Passage, { neighbours }: Comparison): readonly Token[] {
	return [...passage.tokens, ...neighbours(passage, REACH).flatMap(({ tokens }) => tokens)];
}

function termsOf(tokens: readonly Token[]): ReadonlySet<string> {
	return new Set(tokens.map(({ term }) => term));
}

/** Whether two articles may have a name in common, other than those of days and months; where few are named, they may. */
function mayShareName(a: readonly Token[], b: readonly Token[]): boolean {
	const [names, others] = [a, b].map((tokens) => termsOf(tokens.filter(isName)));
	if (names === undefined || others === undefined || Math.min(names.size, others.size) < LEAST) return true;
	return [...names].some((name) => others.has(name));
}

function isName({ content, capital, norm, kind }: Token): boolean {
	return content && capital && kind === "word" && !calendarWords.has(norm);
}

/** The words of the claim that only one of the two passages' articles has. */
interface Stories {
	readonly own: readonly Token[];
	readonly other: readonly Token[];
}

type Side = keyof Stories;

/** What the claim's act has of the other story, where it has something of the own, too. */
function takenIn(reading: Reading, stories: Stories): Span | undefined {
	for (const event of reading.events) {
		if (event.form !== "verb") continue;
		const parts = partsOf(event, stories);
		// “Acme and Bolt opened plants”: a list.
		if (parts.some((one) => parts.some(({ role, side }) => role === one.role && side !== one.side))) continue;
		const sides = new Set(parts.map(({ side }) => side));
		const circumstance = circumstanceOf(reading, event);
		const more = circumstance === undefined ? [] : partsOf(circumstance, stories);
		const sidesOfMore = new Set(more.map(({ side }) => side));
		const all = sides.size > 1 ? parts : sidesOfMore.size === 1 ? [...parts, ...more] : [];
		if (new Set(all.map(({ side }) => side)).size < 2 || !isNamed(stories)) continue;
		const taken = all.filter(({ side }) => side === "other");
		return taken.find(({ role }) => role !== "act") ?? taken[0];
	}
	return undefined;
}

function isNamed({ own, other }: Stories): boolean {
	return [own, other].every((tokens) => tokens.some((token) => token.capital || token.kind === "number"));
}

interface Part extends Span {
	readonly side: Side;
	readonly role: EventArgument["role"] | "act";
}

/** The act itself and who and what is in it, as far as each is of one story only. */
function partsOf(event: EventFacet, stories: Stories): readonly Part[] {
	const all = [{ ...event, role: "act" as const }, ...event.arguments.filter(isInAct)];
	return all.flatMap(({ start, end, role }) => {
		const has = (side: Side) => stories[side].some((token) => start <= token.start && token.end <= end);
		if (has("own") === has("other")) return [];
		return [{ start, end, role, side: has("own") ? ("own" as const) : ("other" as const) }];
	});
}

/** "Like Bolt", "in June": what only stands beside the act may be of anything. */
function isInAct({ role, pronoun, preposition }: EventArgument): boolean {
	if (pronoun || role === "attribute") return false;
	return (role !== "time" && role !== "oblique") || CIRCUMSTANCE.test(preposition ?? "");
}

/** The act of the clause that gives its cause or its time: "after a main burst". */
function circumstanceOf({ words, events }: Reading, { word }: EventFacet): EventFacet | undefined {
	return events.find(
		(other) =>
			other.form === "verb" &&
			words[other.word]?.head === word &&
			/^advcl/.test(words[other.word]?.deprel ?? "") &&
			words.some(
				({ head, deprel, lemma }) =>
					head === other.word && /^(?:mark|advmod)$/.test(deprel) && CIRCUMSTANCE.test(lemma),
			),
	);
}

const CIRCUMSTANCE = /^(?:after|because|when|since|until|before|during|amid|following|with)$/;
