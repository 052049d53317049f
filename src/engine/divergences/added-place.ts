import type { Span } from "../model.ts";
import { isAlike } from "../pairing.ts";
import type { Passage } from "../passages.ts";
import type { Reading } from "../reading.ts";
import { hull } from "../spans.ts";
import { dependentsOf, edgesOf } from "../syntax/dependents.ts";
import type { Comparison } from "./comparison.ts";
import { isLight } from "./same-thing.ts";
import type { TracedSources } from "./traced-sources.ts";

/** A part of a passage. */
export interface Place extends Span {
	readonly passage: Passage;
}

const COMPARED = 8;

/** Where in the evidence something would stand that hangs on a word of the claim; the closest passage when nowhere. */
export function placeOfAddition(head: number, comparison: Comparison, { near }: TracedSources): Place {
	const { closest, pairingWith, reading } = comparison;
	const word = reading.words[head];
	// Anything can "take place", "be" or "make" something.
	const others = word === undefined || isLight(word) ? [] : near.slice(0, COMPARED);
	for (const passage of [closest.passage, ...others]) {
		const pairing = pairingWith(passage);
		const pair = pairing.ofDraft(head);
		if (isAlike(pair)) return { ...around(pair.source, pairing.source), passage };
	}
	const { start, end } = closest.passage;
	return { passage: closest.passage, start, end };
}

/** The act of the word with who and what of it; of another word all that hangs on it. */
function around(at: number, { words, events }: Reading): Span {
	const event = events.find(({ word }) => word === at);
	if (event !== undefined) return hull(event, ...event.arguments.filter(({ role }) => role !== "content"));
	const { first, last } = edgesOf(words, dependentsOf(words));
	return { start: words[first[at] ?? at]?.start ?? 0, end: words[last[at] ?? at]?.end ?? 0 };
}
