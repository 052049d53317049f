// "The council" for "three councillors", and the other way round: some of a body are not the body. Gates: the body
// stands in the claim where the source has its members (or the members for the body), under the same head; the source
// says that they are some of it; nothing near has the claim's own word.
import { memberships } from "../data/memberships.ts";
import type { Word } from "../syntax/tree.ts";
import { tokenOf } from "./article-terms.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import type { Divergence } from "./divergence.ts";
import { type Slot, slotsOf } from "./slot.ts";

const NEAR = 1;
const SAME_CLAUSE = 0.5;

/** `who/group`: some members for the whole body, or the whole for some. */
export const changedGroups: Comparator = (comparison) =>
	comparison.reading.words.flatMap((word, at) => {
		if (!/^(?:NOUN|PROPN)$/.test(word.upos) || !ofGroups.has(word.lemma.toLowerCase())) return [];
		const slot = slotsOf(at, comparison).find((one) => isPartForWhole(one, comparison));
		return slot === undefined ? [] : [divergence(slot)];
	});

/** Every member and every body. */
const ofGroups: ReadonlySet<string> = new Set([...memberships.keys(), ...[...memberships.values()].flat()]);

function isPartForWhole(
	{ draft, source, pairing, governed, context, passage }: Slot,
	comparison: Comparison,
): boolean {
	if (!governed || context < SAME_CLAUSE) return false;
	const widened = isMember(source, draft) && isSome(pairing.source.words, source) && !isMany(draft);
	const narrowed = isMember(draft, source) && isSome(pairing.draft.words, draft) && !isMany(source);
	if (!widened && !narrowed) return false;
	const term = tokenOf(comparison.claim.tokens, draft)?.term;
	const near = [passage, ...comparison.neighbours(passage, NEAR)];
	return !near.some(({ tokens }) => tokens.some((token) => token.term === term));
}

function isMember(member: Word, body: Word): boolean {
	return memberships.get(member.lemma.toLowerCase())?.includes(body.lemma.toLowerCase()) === true;
}

function isMany({ xpos }: Word): boolean {
	return /^(?:NNS|NNPS)$/.test(xpos);
}

/** A figure or "some" before it; "the three" and a bare plural may mean every one of them. */
function isSome(words: readonly Word[], word: Word): boolean {
	const at = words.indexOf(word);
	const before = words.filter(
		({ head, deprel }) => head === at && /^(?:det|nummod|amod|nmod:poss)/.test(deprel),
	);
	if (before.some(({ lemma }) => WHOLE.test(lemma))) return false;
	return before.some(({ deprel, lemma }) => deprel.startsWith("nummod") || PART.test(lemma));
}

const WHOLE = /^(?:the|all|every|each|both|its|their|our)$/i;
const PART = /^(?:a|an|one|some|several|many|few|most|any)$/i;

function divergence({ draft, source, passage, context }: Slot): Divergence {
	return {
		type: "who/group",
		direction: "different",
		relation: "incompatible",
		confidence: Math.round(100 * (0.55 + 0.25 * context)) / 100,
		draft: { start: draft.start, end: draft.end, value: draft.lemma.toLowerCase() },
		source: { start: source.start, end: source.end, value: source.text.toLowerCase(), passage },
	};
}
