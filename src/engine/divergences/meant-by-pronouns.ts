// Whom the pronouns of a passage mean, where a claim has their names: "she has not questioned him", "its advice is not binding".
import { argumentOf } from "../facets/events/event.ts";
import { isAlike, type Pairing } from "../pairing.ts";
import type { Passage } from "../passages.ts";
import type { Reading } from "../reading.ts";
import { tokenOf } from "./article-terms.ts";
import type { Comparison } from "./comparison.ts";
import type { Flip } from "./flips.ts";
import { meanSame } from "./referents.ts";

/** "She has not questioned him": the claim has names for those whom the passage's pronouns mean; how many. */
export function meantByPronouns(
	comparison: Comparison,
	pairing: Pairing,
	{ passage, draft, source }: Flip,
): number {
	if (!draft.own || !source.own) return 0;
	return (
		(["agent", "patient"] as const).filter((role) => {
			const [ours, theirs] = [draft, source].map(({ event }) => argumentOf(event, role));
			if (ours === undefined || theirs === undefined || ours.pronoun || !theirs.pronoun) return false;
			if (meanSame(pairing, ours.head, theirs.head)) return true;
			return draft.event?.lemma === source.event?.lemma && isNamedBefore(comparison, passage, ours.head);
		}).length + ownersMeant(comparison, pairing, passage)
	);
}

/** "Its advice" and "the panel's advice": owners whom the article names before; how many. */
function ownersMeant(comparison: Comparison, pairing: Pairing, passage: Passage): number {
	return pairing.pairs.filter((pair) => {
		if (!isAlike(pair)) return false;
		const [own, other] = [ownerOf(pairing.draft, pair.draft), ownerOf(pairing.source, pair.source)];
		if (own === undefined || other === undefined || pairing.source.words[other]?.upos !== "PRON")
			return false;
		return pairing.draft.words[own]?.upos !== "PRON" && isNamedBefore(comparison, passage, own);
	}).length;
}

function ownerOf({ words }: Reading, at: number): number | undefined {
	const found = words.findIndex(({ head, deprel }) => head === at && deprel === "nmod:poss");
	return found < 0 ? undefined : found;
}

/** Whom a pronoun means is said a few sentences before. */
const NAMED_WITHIN = 3;

function isNamedBefore({ reading, claim, neighbours }: Comparison, passage: Passage, word: number): boolean {
	const named = reading.words[word];
	const term = named && tokenOf(claim.tokens, named)?.term;
	return [passage, ...neighbours(passage, NAMED_WITHIN)].some(
		(other) => other.ordinal <= passage.ordinal && other.tokens.some((token) => token.term === term),
	);
}
