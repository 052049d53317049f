// Two that changed places within one clause: "told the tenant to pay the landlord's costs" for "told the landlord to pay
// the tenant's costs". Gates: the same two words on both sides; each hangs in the draft on what the other hangs on in
// the source, in the same way, and the two hang on different words, so that no act does both; no passage near has it as
// the claim does.

import { answers, isAlike, type Pairing, type WordPair } from "../pairing.ts";
import type { Passage } from "../passages.ts";
import { hull } from "../spans.ts";
import type { Word } from "../syntax/tree.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import { type Divergence, placeIn, sideIn } from "./divergence.ts";
import { passagesAround } from "./passages-around.ts";

/** `who/role`: each of two stands where the other one does in the source. */
export const exchangedPlaces: Comparator = (comparison) => {
	const { closest, pairingWith } = comparison;
	const pairing = pairingWith(closest.passage);
	const moved = pairing.pairs.filter((pair) => isParty(pairing, pair));
	for (const [at, one] of moved.entries())
		for (const other of moved.slice(at + 1))
			if (
				areExchanged(pairing, one, other) &&
				!mayMeanOne(comparison, pairing, one, other) &&
				!isToldSo(comparison, [one, other])
			)
				return [divergence(pairing, [one, other], closest.passage)];
	return [];
};

const PLACES = /^(?:nsubj(?::pass)?|obj|iobj|obl(?::agent)?|nmod(?::poss)?)$/;

/** A noun or a name that is written on both sides. */
function isParty({ draft, source }: Pairing, pair: WordPair): boolean {
	const [ours, theirs] = [draft.words[pair.draft], source.words[pair.source]];
	if (ours === undefined || theirs === undefined || !(pair.kind === "same" || pair.kind === "stem"))
		return false;
	return [ours, theirs].every(({ upos, deprel }) => /^(?:NOUN|PROPN)$/.test(upos) && PLACES.test(deprel));
}

function areExchanged(pairing: Pairing, one: WordPair, other: WordPair): boolean {
	const { draft, source } = pairing;
	const [a, b] = [draft.words[one.draft], draft.words[other.draft]];
	const [there, back] = [source.words[one.source], source.words[other.source]];
	if (a === undefined || b === undefined || there === undefined || back === undefined) return false;
	if (a.head === b.head || a.head === other.draft || b.head === one.draft) return false;
	return (
		isOnePlace(pairing, [a, one.draft], [back, other.source]) &&
		isOnePlace(pairing, [b, other.draft], [there, one.source])
	);
}

/** "The vote" and "the ballot" can be one thing by two words. */
function mayMeanOne({ language }: Comparison, { draft }: Pairing, one: WordPair, other: WordPair): boolean {
	const [a, b] = [draft.words[one.draft], draft.words[other.draft]];
	return isAlike(a && b && language.relation(a, b));
}

type At = readonly [word: Word, at: number];

/** Whether two words hang on words that answer each other, in the same way. */
function isOnePlace(pairing: Pairing, [ours, at]: At, [theirs, place]: At): boolean {
	const { draft, source } = pairing;
	if (ours.deprel !== theirs.deprel || !answers(pairing, ours.head, theirs.head)) return false;
	return openingOf(draft.words, at) === openingOf(source.words, place);
}

/** The preposition that a word has. */
function openingOf(words: readonly Word[], at: number): string {
	return (
		words.find(({ head, deprel, lemma }) => head === at && deprel === "case" && lemma !== "'s")?.lemma ?? ""
	);
}

/** Whether a passage has one of the two where the claim has it. */
function isToldSo(comparison: Comparison, moved: readonly WordPair[]): boolean {
	const { pairingWith } = comparison;
	return passagesAround(comparison).some((passage) => {
		const pairing = pairingWith(passage);
		return moved.some(({ draft }) => {
			const pair = pairing.ofDraft(draft);
			const [ours, theirs] = [pairing.draft.words[draft], pairing.source.words[pair?.source ?? -1]];
			if (pair === undefined || ours === undefined || theirs === undefined) return false;
			// "The trust's spending" is not "the trust's costs".
			const governed = pairing.ofDraft(ours.head)?.kind ?? "";
			if (!/^(?:same|stem|derivation)$/.test(governed)) return false;
			return isAlike(pair) && isOnePlace(pairing, [ours, draft], [theirs, pair.source]);
		});
	});
}

function divergence({ draft, source }: Pairing, moved: readonly WordPair[], passage: Passage): Divergence {
	const ours = moved.flatMap((pair) => draft.words[pair.draft] ?? []);
	const theirs = moved.flatMap((pair) => source.words[pair.source] ?? []);
	return {
		type: "who/role",
		direction: "different",
		relation: "incompatible",
		confidence: 0.75,
		draft: sideIn(draft.whole.document.text, hull(...ours)),
		source: placeIn(passage, hull(...theirs)),
	};
}
