// Another verb in the same place: "the firm removed the two lifts" for "the firm repaired the two lifts". Whether it is
// another act or another word for it nobody can tell from the words, so that it is a hint.
// Gates, in order: the draft's verb answers nothing in the passage and stands nowhere in the article, the passage's verb
// nowhere in the draft; both have the same doer and the same thing, and most of what is around them; one year; the two
// verbs have no relation in the lexicon, nor are they used alike.

import { lightVerbs } from "../data/light-verbs.ts";
import { wordSet } from "../data/word-set.ts";
import type { EventArgument, EventFacet } from "../facets/events/event.ts";
import { answers, isAlikeOrOpposed, type Pairing } from "../pairing.ts";
import type { Reading } from "../reading.ts";
import { isInArticle, tokenOf } from "./article-terms.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import { eventSpan } from "./event-span.ts";
import { areFarApart } from "./same-act.ts";
import { areOthers, surroundingsOf } from "./surroundings.ts";

const LEAST_MATCHED = 2;
const LEAST_SHARE = 0.6;
/** Cosine from which two verbs are used alike. */
const USED_ALIKE = 0.3;

/** `act/different`, undetermined, for one verb that stands in the place of another. */
export const exchangedActs: Comparator = (comparison) => {
	const { closest, pairingWith } = comparison;
	const pairing = pairingWith(closest.passage);
	for (const draft of actsIn(pairing.draft)) {
		if (isAlikeOrOpposed(pairing.ofDraft(draft.word)) || isWritten(pairing.draft, draft, comparison))
			continue;
		const source = actsIn(pairing.source).find((other) => areExchanged(pairing, draft, other, comparison));
		if (source === undefined) continue;
		return [
			{
				type: "act/different",
				direction: "different",
				relation: "undetermined",
				confidence: 0.6,
				draft: { ...eventSpan(pairing.draft, draft), value: draft.lemma },
				source: { passage: closest.passage, ...eventSpan(pairing.source, source), value: source.lemma },
			},
		];
	}
	return [];
};

const LIGHT: ReadonlySet<string> = new Set([
	...lightVerbs,
	...wordSet("become seem remain include use hold find say tell give put set keep let bring"),
]);

function actsIn({ events }: Reading): readonly EventFacet[] {
	return events.filter(({ form, lemma }) => form === "verb" && !LIGHT.has(lemma) && !lemma.includes(" "));
}

function isWritten({ words }: Reading, { word }: EventFacet, comparison: Comparison): boolean {
	const verb = words[word];
	return verb === undefined || isInArticle(verb, comparison);
}

function areExchanged(
	pairing: Pairing,
	draft: EventFacet,
	source: EventFacet,
	{ claim, closest, language }: Comparison,
): boolean {
	const [ours, theirs] = [pairing.draft.words[draft.word], pairing.source.words[source.word]];
	if (ours === undefined || theirs === undefined || isAlikeOrOpposed(pairing.ofSource(source.word)))
		return false;
	const term = tokenOf(closest.passage.tokens, theirs)?.term;
	if (claim.tokens.some((token) => token.term === term)) return false;
	if (!haveSame(pairing, draft, source, "agent") || !haveSame(pairing, draft, source, "patient"))
		return false;
	if (areOthers(pairing, draft, source) || areFarApart(pairing, draft, source)) return false;
	const around = surroundingsOf(pairing, draft.word, source.word);
	if (around.matched < LEAST_MATCHED || around.share < LEAST_SHARE) return false;
	if (language.relation(ours, theirs) !== undefined) return false;
	return (language.vectors.similarity(ours.lemma, theirs.lemma) ?? 0) < USED_ALIKE;
}

function haveSame(
	pairing: Pairing,
	draft: EventFacet,
	source: EventFacet,
	wanted: EventArgument["role"],
): boolean {
	return draft.arguments.some(
		(ours) =>
			ours.role === wanted &&
			source.arguments.some((theirs) => theirs.role === wanted && areSame(pairing, ours, theirs)),
	);
}

function areSame(pairing: Pairing, ours: EventArgument, theirs: EventArgument): boolean {
	return (ours.pronoun && theirs.pronoun) || answers(pairing, ours.head, theirs.head);
}
