import { modelOrganisms, wideFamily, wideNouns, wideWords } from "../data/scope-words.ts";
import type { EventFacet } from "../facets/events/event.ts";
import type { Span } from "../model.ts";
import { eventPairs, isAlike } from "../pairing.ts";
import type { Reading } from "../reading.ts";
import { isBelow } from "../syntax/below.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import { type Divergence, placeIn, sideIn } from "./divergence.ts";
import { says } from "./scope-surroundings.ts";

const LEAST_SHARED = 2;

/** scope/general: the act holds nationwide in the draft, somewhere in the source. */
export const widenedPlace: Comparator = (comparison) => {
	const { closest, reading, readingOf, pairingWith } = comparison;
	const wide = widePlace(reading);
	if (wide === undefined || says(comparison, (word) => wideFamily.has(word))) return [];
	const event = eventPairs(pairingWith(closest.passage)).find(
		(pair) =>
			isAlike(pair) &&
			pair.shared >= LEAST_SHARED &&
			(wide.at === pair.draft.word || isBelow(reading.words, wide.at, pair.draft.word)),
	);
	if (event === undefined) return [];
	const place = event.source.arguments.find(
		({ role, preposition }) => role === "place" && preposition !== undefined,
	);
	const source = place ?? placeOf(event.source, readingOf(closest.passage)) ?? event.source;
	return [divergence(comparison, wide.span, source, place === undefined ? "information" : "warning")];
};

/** "in two towns" on one who takes part: "schools in two towns". */
function placeOf(event: EventFacet, { words }: Reading): Span | undefined {
	const heads = new Set(event.arguments.map(({ head }) => head));
	for (const [at, { head, deprel, end }] of words.entries()) {
		if (!heads.has(head) || deprel !== "nmod") continue;
		const opening = words.find((word) => word.head === at && word.deprel === "case");
		if (opening !== undefined && /^(?:in|at|across|around|near)$/i.test(opening.text))
			return { start: opening.start, end };
	}
	return undefined;
}

/** "nationwide", "across the country". */
function widePlace({ words }: Reading): { readonly at: number; readonly span: Span } | undefined {
	for (const [at, word] of words.entries()) {
		const text = word.text.toLowerCase();
		if (wideWords.has(text)) return { at, span: word };
		if (word.upos !== "NOUN" || !wideNouns.has(word.lemma)) continue;
		const [first] = words.filter(({ head, deprel }) => head === at && deprel === "case");
		if (first !== undefined && /^(?:across|throughout|around|over)$/i.test(first.text))
			return { at, span: { start: first.start, end: word.end } };
	}
	return undefined;
}

/** scope/general: the source speaks of mice, the draft of nobody in particular. */
export const widenedPopulation: Comparator = (comparison) => {
	const { closest, claim, before, after, reading, readingOf, pairingWith } = comparison;
	const source = readingOf(closest.passage);
	const at = source.words.findIndex(
		({ text, upos }) => upos === "NOUN" && modelOrganisms.has(text.toLowerCase()),
	);
	const organism = source.words[at];
	if (organism === undefined || !isRestriction(source, at)) return [];
	const named = [claim, ...before, ...after].some(({ tokens }) =>
		tokens.some(({ norm }) => modelOrganisms.has(norm)),
	);
	if (named || says(comparison, (word) => HUMAN.has(word), 2)) return [];
	const event = eventPairs(pairingWith(closest.passage)).find(
		(pair) => isAlike(pair) && pair.shared >= LEAST_SHARED && isBelow(source.words, at, pair.source.word),
	);
	if (event === undefined) return [];
	const word = reading.words[event.draft.word];
	return word === undefined ? [] : [divergence(comparison, event.draft, phraseOf(source, at), "information")];
};

const HUMAN = new Set(["people", "humans", "human", "patients", "volunteers", "men", "women", "persons"]);

/** "in mice", "of rats": said of where it holds, not of what it is about. */
function isRestriction({ words }: Reading, at: number): boolean {
	return words.some(
		({ head, deprel, text }) => head === at && deprel === "case" && /^(?:in|on)$/i.test(text),
	);
}

function phraseOf({ words }: Reading, at: number): Span {
	const inside = words.filter((word, index) => index === at || word.head === at);
	return {
		start: Math.min(...inside.map(({ start }) => start)),
		end: Math.max(...inside.map(({ end }) => end)),
	};
}

function divergence(
	{ draft: { text }, closest: { passage } }: Comparison,
	ours: Span,
	theirs: Span,
	severity: "information" | "warning",
): Divergence {
	return {
		type: "scope/general",
		direction: "stronger",
		relation: "undetermined",
		confidence: 0.7,
		severity,
		draft: sideIn(text, ours),
		source: placeIn(passage, theirs),
	};
}
