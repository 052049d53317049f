// One kind of a thing for another kind of it: "she was treated with the blue salve" for "with the green salve", in an
// article that sets the two side by side. Gates: the same words in all else; on either side one adjective on the same
// noun; a sentence of the article has the noun with both, or both kinds of it; no passage has the claim's kind among its words.
import type { Passage } from "../passages.ts";
import { sharedTerms } from "../sentences.ts";
import type { Word } from "../syntax/tree.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import type { Divergence } from "./divergence.ts";
import { articlePassages } from "./passages-of-event.ts";
import { type Slot, slotIn } from "./slot.ts";

/** So much of the claim stands in the passage. */
const COVERED = 0.7;
const LEAST_SHARED = 2;

/** `who/entity`: the other of two kinds that the article tells apart. */
export const exchangedKinds: Comparator = (comparison) => {
	const { reading, closest, language } = comparison;
	if (closest.coverage < COVERED) return [];
	return reading.words.flatMap((word, at) => {
		if (!isKind(word)) return [];
		const slot = slotIn(at, closest.passage, comparison);
		if (slot === undefined || !isKind(slot.source) || !slot.governed || slot.shared < LEAST_SHARED) return [];
		if (slot.context < 1 || language.relation(slot.draft, slot.source) !== undefined) return [];
		if (!areToldApart(slot, comparison) || isSaidOfKind(slot, comparison)) return [];
		return [divergence(slot)];
	});
};

function isKind({ upos, deprel, xpos }: Word): boolean {
	return upos === "ADJ" && deprel === "amod" && xpos === "JJ";
}

/** Whether a sentence of the article has the noun with the one and with the other. */
function areToldApart({ draft, source, pairing }: Slot, comparison: Comparison): boolean {
	const noun = pairing.draft.words[draft.head]?.lemma;
	const norms = [draft, source].map(({ text }) => text.toLowerCase());
	return articlePassages(comparison).some((passage) => {
		if (!norms.every((norm) => passage.tokens.some((token) => token.norm === norm))) return false;
		const { words } = comparison.readingOf(passage);
		const heads = norms.map((norm) =>
			words.flatMap(({ text, head, deprel }) =>
				text.toLowerCase() === norm && deprel === "amod" && words[head]?.lemma === noun ? [head] : [],
			),
		);
		const [ours = [], theirs = []] = heads;
		return ours.some((one) => theirs.some((other) => one !== other));
	});
}

/** Whether another passage has most of the claim's words with the claim's kind. */
function isSaidOfKind({ draft, passage }: Slot, comparison: Comparison): boolean {
	const { claim } = comparison;
	const content = claim.tokens.filter((token) => token.content).length;
	const norm = draft.text.toLowerCase();
	const says = (other: Passage) =>
		other !== passage &&
		other.tokens.some((token) => token.norm === norm) &&
		sharedTerms(claim, other) > content / 2;
	return articlePassages(comparison).some(says) || comparison.search(claim.tokens, FOUND).some(says);
}

const FOUND = 6;

function divergence({ draft, source, passage }: Slot): Divergence {
	return {
		type: "who/entity",
		direction: "different",
		relation: "incompatible",
		confidence: 0.75,
		draft: { start: draft.start, end: draft.end, value: draft.text.toLowerCase() },
		source: { start: source.start, end: source.end, value: source.text.toLowerCase(), passage },
	};
}
