// Somebody whom the source shuts out: "Only Chad and Togo have one" for "only Chad and Mali have one". Gates: "only" stands
// before the names in the source; the claim says the same act of a name of its own, as a fact; that name can mean none of
// the source's; no other passage says the act of it.

import { countryForms } from "../countries.ts";
import type { EventArgument, EventFacet } from "../facets/events/event.ts";
import type { Span } from "../model.ts";
import { type EventPair, eventPairs, isAlike, type Pairing } from "../pairing.ts";
import { isContent } from "../pairing-forms.ts";
import type { Passage } from "../passages.ts";
import type { Reading } from "../reading.ts";
import { hull } from "../spans.ts";
import { foldName } from "../spelling.ts";
import { isBelow } from "../syntax/below.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import type { Divergence } from "./divergence.ts";
import { passagesAround } from "./passages-around.ts";
import { mayMeanSame, meanSame } from "./referents.ts";
import { haveOneVerb } from "./same-act.ts";

/** `who/entity`: the source says that only others do it. */
export const onlyThose: Comparator = (comparison) => {
	const { closest, carriers, pairingWith } = comparison;
	const passages = [...new Set([closest, ...carriers].map(({ passage }) => passage))].slice(0, MOST_PASSAGES);
	for (const passage of passages) {
		if (!passage.tokens.some(({ norm }) => norm === "only")) continue;
		const pairing = pairingWith(passage);
		for (const pair of eventPairs(pairing)) {
			const others = onlyDoers(pairing.source, pair.source);
			const [one] = shutOut(pairing, pair, others);
			if (one === undefined || isToldOf(one, pair, comparison)) continue;
			return [divergence(comparison, one, others, passage)];
		}
	}
	return [];
};

const MOST_PASSAGES = 2;

/** Those before whom "only" stands, all of them by name. */
function onlyDoers({ words }: Reading, { arguments: all }: EventFacet): readonly EventArgument[] {
	const doers = all.filter(({ role }) => role === "agent");
	const first = Math.min(...doers.map(({ start }) => start));
	const at = words.findIndex(({ start }) => start >= first);
	const opens = [words[at], words[at - 1]].some((word) => word?.lemma.toLowerCase() === "only");
	return opens && doers.every(({ head }) => words[head]?.upos === "PROPN") ? doers : [];
}

/** Names of the claim that do it though they are none of those. */
function shutOut(
	pairing: Pairing,
	pair: EventPair,
	others: readonly EventArgument[],
): readonly EventArgument[] {
	const { draft } = pair;
	if (others.length === 0 || !haveOneVerb(pair) || !isFact(draft) || !isFact(pair.source)) return [];
	if (!haveOneThing(pairing, draft)) return [];
	return draft.arguments.filter(
		(one) =>
			one.role === "agent" &&
			pairing.draft.words[one.head]?.upos === "PROPN" &&
			!others.some(
				(other) => mayMeanSame(pairing, one.head, other.head) || areOfOneCountry(pairing, one, other),
			),
	);
}

/** "Paris" for France. */
function areOfOneCountry({ draft, source }: Pairing, one: Span, other: Span): boolean {
	const theirs = countryForms(nameIn(source, other), true);
	return countryForms(nameIn(draft, one), true).some(({ country }) =>
		theirs.some((form) => form.country === country),
	);
}

function nameIn({ words }: Reading, { start, end }: Span): readonly string[] {
	const inside = words.filter(
		(word) =>
			start <= word.start &&
			word.end <= end &&
			/^\p{Lu}/u.test(word.text) &&
			/^(?:PROPN|ADJ)$/.test(word.upos),
	);
	return inside.map(({ text }) => foldName(text));
}

function isFact({ negative, certainty, conditions, status, tense }: EventFacet): boolean {
	if (negative || certainty.length > 0 || conditions.length > 0) return false;
	return tense !== "future" && !/^(?:planned|proposed|expected|attempted|ordered)$/.test(status);
}

/** What they have or do it to stands in the source as well, with all that says which. */
function haveOneThing({ ofDraft, draft: { words } }: Pairing, { arguments: all }: EventFacet): boolean {
	const [thing] = all.filter(({ role }) => role === "patient");
	return (
		thing !== undefined &&
		words.every((word, at) => {
			if (at !== thing.head && !(isContent(word) && isBelow(words, at, thing.head))) return true;
			const pair = ofDraft(at);
			return pair !== undefined && isAlike(pair);
		})
	);
}

/** Whether another sentence of the articles says it of the claim's name. */
function isToldOf({ head }: EventArgument, { draft }: EventPair, comparison: Comparison): boolean {
	return passagesAround(comparison).some((passage) => {
		const pairing = comparison.pairingWith(passage);
		return pairing.source.events.some(
			({ lemma, arguments: all }) =>
				lemma === draft.lemma && all.some((one) => one.role === "agent" && meanSame(pairing, head, one.head)),
		);
	});
}

function divergence(
	{ draft: { text } }: Comparison,
	{ start, end }: EventArgument,
	others: readonly EventArgument[],
	passage: Passage,
): Divergence {
	const theirs = hull(...others);
	return {
		type: "who/entity",
		direction: "different",
		relation: "incompatible",
		confidence: 0.75,
		draft: { start, end, value: text.slice(start, end).toLowerCase() },
		source: { ...theirs, passage, value: passage.article.text.slice(theirs.start, theirs.end).toLowerCase() },
	};
}
