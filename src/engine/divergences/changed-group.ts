// "The council" for "three councillors", and the other way round: some of a body are not the body. Gates: the body
// stands in the claim where the source has its members (or the members for the body), under the same head; the source
// says that they are some of it; nothing near has the claim's own word.
import { memberships } from "../data/memberships.ts";
import type { Passage } from "../passages.ts";
import { stem } from "../stem.ts";
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
		const stems = /^(?:NOUN|PROPN)$/.test(word.upos) ? partners.get(word.lemma.toLowerCase()) : undefined;
		if (stems === undefined) return [];
		const mayHold = ({ tokens }: Passage) =>
			tokens.some(({ term, norm }) => stems.has(term) || stems.has(stem(norm)));
		const slot = slotsOf(at, comparison, mayHold).find((one) => isPartForWhole(one, comparison));
		return slot === undefined ? [] : [divergence(slot)];
	});

/** By member and by body, the stems of its bodies and of its members. */
const partners: ReadonlyMap<string, ReadonlySet<string>> = partnersOf(memberships);

function partnersOf(bodiesOf: typeof memberships): ReadonlyMap<string, ReadonlySet<string>> {
	const all = new Map<string, Set<string>>();
	const add = (noun: string, partner: string) => {
		// "Policemen" has a stem of its own.
		const forms = partner.endsWith("man") ? [partner, `${partner.slice(0, -3)}men`] : [partner];
		all.set(noun, new Set([...(all.get(noun) ?? []), ...forms.map(stem)]));
	};
	for (const [member, bodies] of bodiesOf) {
		for (const body of bodies) {
			add(member, body);
			add(body, member);
		}
	}
	return all;
}

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
