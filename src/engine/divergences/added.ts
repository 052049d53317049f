// What a traced claim has and no source of it: a name, a date, a figure, or a phrase of which they have no word.
// Gates, in order: the words stand in no article that the claim is traced to, or that shares most of its words; nothing
// near the evidence means alike; most of the claim is carried, and so is the word that the facet hangs on; the
// paragraph has not said it before; no other finding speaks of it.

import { everWords } from "../data/ever-words.ts";
import type { Span } from "../model.ts";
import { isAlike } from "../pairing.ts";
import { isContent } from "../pairing-forms.ts";
import { isInside, overlaps } from "../spans.ts";
import { foldName, spellingKey } from "../spelling.ts";
import type { Word } from "../syntax/tree.ts";
import type { Token } from "../tokens.ts";
import { exchangedType } from "./added-exchanges.ts";
import { type HardFacets, hardFacets } from "./added-facets.ts";
import { type Addition, addedPhrases, canBeLeftOut } from "./added-phrases.ts";
import { placeOfAddition } from "./added-place.ts";
import { rivalOf } from "./added-rivals.ts";
import type { Comparison } from "./comparison.ts";
import { type Divergence, placeIn, sideIn } from "./divergence.ts";
import type { TracedSources } from "./traced-sources.ts";

/** Share of the claim's words of content that the sources must have. */
const CARRIED = 0.5;
/** More additions make a claim another one. */
const MOST = 2;
/** Passages whose words are compared by meaning. */
const COMPARED = 8;

/**
 * `support/partial`: the facets of the claim that none of its sources has; the code of what was exchanged where a source
 * has another in that place. `found` is what is said of the claim already.
 */
export function addedFacets(
	comparison: Comparison,
	sourcesOf: () => TracedSources,
	found: readonly Divergence[],
): readonly Divergence[] {
	const { claim, closest } = comparison;
	const own = new Set(closest.passage.tokens.map(({ term }) => term));
	if (claim.tokens.every(({ content, term }) => !content || own.has(term))) return [];
	const sources = sourcesOf();
	const { quantities } = comparison.reading;
	const unwritten = claim.tokens.filter((token) => {
		const isFigure = token.kind === "number" || quantities.some((figure) => overlaps(figure, token));
		return token.content && !(isFigure ? sources.nearTerms.has(token.term) : isWritten(token, sources));
	});
	if (unwritten.length === 0) return [];
	const { words } = comparison.reading;
	const missing = missingWords(comparison, sources, unwritten);
	const content = words.filter(isContent).length;
	if (missing.size === 0 || missing.size > (1 - CARRIED) * content) return [];
	const hard = hardFacets(comparison, sources);
	for (const [at, word] of words.entries())
		if (hard.given.some((span) => isInside(word, span))) missing.delete(at);
	return additions(words, missing, hard.missing)
		.filter((one) => !missing.has(one.head))
		.filter(
			(one) => one.hard || !(isLikely(one, comparison, sources) || isOfAllTime(one, comparison, sources)),
		)
		.filter((one) => !isSaidBefore(one, comparison) && !isSpokenOf(one, comparison, found))
		.slice(0, MOST)
		.map((one) => divergence(one, comparison, sources));
}

/** Whether some article has the word, or the name in another spelling; a figure has to stand near the evidence. */
function isWritten({ term, text, capital }: Token, { terms, spellings }: TracedSources): boolean {
	return terms.has(term) || (capital && spellings().has(spellingKey(foldName(text))));
}

/** Indexes of the claim's words of content that neither stand in a source nor are answered near the evidence. */
function missingWords(
	{ reading: { words }, pairingWith }: Comparison,
	{ near }: TracedSources,
	unwritten: readonly Token[],
): Set<number> {
	const open = words.flatMap((word, at) =>
		isContent(word) && unwritten.some((token) => overlaps(word, token)) ? [at] : [],
	);
	const pairings = open.length === 0 ? [] : near.slice(0, COMPARED).map(pairingWith);
	const isAnswered = (at: number) => pairings.some(({ ofDraft }) => isAlike(ofDraft(at)));
	return new Set(open.filter((at) => !isAnswered(at)));
}

interface Added extends Addition {
	/** It has a name, a date or a figure. */
	readonly hard: boolean;
}

/** The missing names, dates and figures, with the phrase that has nothing else, and other phrases that are missing. */
function additions(
	words: readonly Word[],
	missing: ReadonlySet<number>,
	hard: HardFacets["missing"],
): readonly Added[] {
	const phrases = addedPhrases(words, (at) => missing.has(at));
	const facets = hard.flatMap((span): readonly Added[] => {
		const facet = additionOf(span, words, missing);
		if (facet === undefined) return [];
		const phrase = phrases.find((one) => isInside(span, one));
		return [{ ...(phrase ?? facet), hard: true }];
	});
	const soft = phrases
		.filter((phrase) => !hard.some((span) => overlaps(span, phrase)) && canBeLeftOut(phrase, words))
		.map((phrase) => ({ ...phrase, hard: false }));
	const all = [...facets, ...soft];
	return all.filter((one, at) => !all.slice(0, at).some((other) => overlaps(one, other)));
}

/** The facet as something that hangs on a word; undefined when what tells it from others is not missing. */
function additionOf(
	{ kind, ...span }: HardFacets["missing"][number],
	words: readonly Word[],
	missing: ReadonlySet<number>,
): Addition | undefined {
	const inside = words.flatMap((word, at) => (isInside(word, span) && isContent(word) ? [at] : []));
	const top = inside.find((at) => !inside.includes(words[at]?.head ?? -1));
	const isMissing =
		kind === "name" ? inside.every((at) => missing.has(at)) : inside.some((at) => missing.has(at));
	if (top === undefined || !isMissing) return undefined;
	return { ...span, top, head: words[top]?.head ?? -1, content: inside, opener: undefined };
}

/** "The largest in its history" and "the largest ever". */
function isOfAllTime({ start, end }: Addition, { draft }: Comparison, { near }: TracedSources): boolean {
	return everWords.test(draft.text.slice(start, end)) && near.some(({ text }) => everWords.test(text));
}

/** Whether the passages near the evidence have a word that means nearly the same as one of the phrase. */
function isLikely({ content }: Addition, comparison: Comparison, { near }: TracedSources): boolean {
	const { reading, readingOf, language } = comparison;
	const theirs = near.slice(0, COMPARED).flatMap((passage) => readingOf(passage).words.filter(isContent));
	return content.some((at) => {
		const word = reading.words[at];
		return (
			word !== undefined &&
			theirs.some((other) => {
				const relation = language.relation(word, other);
				if (isAlike(relation) && relation.strength >= RELATED) return true;
				const likeness = language.vectors.similarity(word.text.toLowerCase(), other.text.toLowerCase());
				return (likeness ?? 0) >= IN_LIKE_USE;
			})
		);
	});
}

const RELATED = 0.3;
const IN_LIKE_USE = 0.55;

/** Whether a sentence before has it: where it was new it was told. */
function isSaidBefore({ start, end }: Span, { claim, before }: Comparison): boolean {
	const own = claim.tokens.filter((token) => token.content && start <= token.start && token.end <= end);
	return before.some(({ tokens }) => own.every(({ term }) => tokens.some((token) => token.term === term)));
}

/** A finding about a few words of it, or a quotation. */
function isSpokenOf(span: Span, { claim, reading }: Comparison, found: readonly Divergence[]): boolean {
	const short = found.filter(({ draft }) => draft.end - draft.start < claim.end - claim.start);
	return [...short.map(({ draft }) => draft), ...reading.quotations].some((other) => overlaps(other, span));
}

function divergence(added: Added, comparison: Comparison, sources: TracedSources): Divergence {
	const { head, hard } = added;
	const rival = hard ? rivalOf(added, [comparison.closest.passage, ...sources.near], comparison) : undefined;
	const place = rival ?? placeOfAddition(head, comparison, sources);
	const exchanged = rival && exchangedType(added, rival, comparison);
	return {
		type: exchanged ?? "support/partial",
		direction: exchanged === undefined ? "added" : "different",
		relation: "undetermined",
		confidence: hard ? 0.8 : 0.6,
		draft: sideIn(comparison.draft.text, added),
		source: placeIn(place.passage, place),
	};
}
