// One more in a row of names: "Chile, Peru and Ecuador signed" for "Chile and Peru signed".
// Gates: both sides have a row of names in one role of the same verb; the source's is closed and all of it is in the
// claim's; what the claim adds can mean none of the source's, is not named beside the passage, and no passage that names
// it has that verb.

import type { Span } from "../model.ts";
import { answers, isAlike, type Pairing } from "../pairing.ts";
import type { Passage } from "../passages.ts";
import type { Reading } from "../reading.ts";
import { isInside } from "../spans.ts";
import { relationOf } from "../syntax/dependents.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import { type Divergence, placeIn, sideIn } from "./divergence.ts";
import { passagesAround } from "./passages-around.ts";
import { mayMeanSame, meanSame } from "./referents.ts";

/** The names that a row joins, and what all of them do or undergo. */
interface Row extends Span {
	readonly heads: readonly number[];
	readonly predicate: number;
	readonly role: string;
}

/** `who/group`: a row of names with one that the source does not have in it. */
export const widenedLists: Comparator = (comparison) => {
	const { reading, readingOf, pairingWith, closest, draft } = comparison;
	const { passage } = closest;
	const ours = rowsIn(reading).filter(({ heads }) => heads.length > 2);
	if (ours.length === 0) return [];
	const theirs = rowsIn(readingOf(passage)).filter((row) => !isOpen(passage, row));
	if (theirs.length === 0) return [];
	const pairing = pairingWith(passage);
	for (const row of ours) {
		const source = theirs.find((other) => isWithin(other, row, pairing));
		if (source === undefined) continue;
		const added = row.heads.filter((own) => source.heads.every((head) => !mayMeanSame(pairing, own, head)));
		if (added.length === 0 || added.length + source.heads.length !== row.heads.length) continue;
		if (added.some((own) => isToldOf(own, row, comparison))) continue;
		return [
			{
				type: "who/group",
				direction: "different",
				relation: "incompatible",
				confidence: 0.75,
				draft: sideIn(draft.text, row),
				source: placeIn(passage, source),
			} satisfies Divergence,
		];
	}
	return [];
};

function rowsIn({ lists, words }: Reading): readonly Row[] {
	return lists.flatMap(({ kind, conjunction, members, start, end }): readonly Row[] => {
		const heads = members.map((member) => headIn(words, member));
		const first = words[heads[0] ?? -1];
		if (kind !== "names" || conjunction !== "and" || first === undefined || heads.includes(-1)) return [];
		const { head, deprel } = first;
		// "Chilean and Peruvian officials": whose they are.
		const told = words[head]?.upos === "VERB" || (words[head]?.upos === "NOUN" && deprel === "amod");
		return told ? [{ start, end, heads, predicate: head, role: roleOf(deprel) }] : [];
	});
}

/** The word of a name that hangs on a word outside it. */
function headIn(words: Reading["words"], member: Span): number {
	return words.findIndex((word) => {
		const above = words[word.head];
		return isInside(word, member) && (above === undefined || !isInside(above, member));
	});
}

/** What is done to somebody stands behind the verb or before its passive. */
function roleOf(deprel: string): string {
	if (/^(?:obj|nsubj:pass)$/.test(deprel)) return "patient";
	return /^(?:nsubj|obl:agent)$/.test(deprel) ? "agent" : relationOf({ deprel });
}

/** Whether the source's row is the claim's but for what that adds. */
function isWithin(source: Row, own: Row, pairing: Pairing): boolean {
	return (
		source.role === own.role &&
		source.heads.length < own.heads.length &&
		answers(pairing, own.predicate, source.predicate) &&
		(own.role !== "amod" || answers(pairing, above(pairing.draft, own), above(pairing.source, source))) &&
		source.heads.every((head) => own.heads.some((one) => meanSame(pairing, one, head)))
	);
}

function above({ words }: Reading, { predicate }: Row): number {
	return words[predicate]?.head ?? -1;
}

/** "Including Chile and Peru", "Chile, Peru and others": there are more. */
function isOpen({ tokens }: Passage, { start, end }: Row): boolean {
	const at = tokens.findIndex((token) => token.start >= start);
	const before = tokens.slice(Math.max(0, at - OPENED_WITHIN), at);
	const behind = tokens.filter((token) => token.start >= end).slice(0, OPENED_WITHIN);
	return before.some(({ norm }) => OPENS.test(norm)) || behind.some(({ norm }) => MORE.test(norm));
}

const OPENED_WITHIN = 3;
const OPENS = /^(?:including|include|includes|included|like|such|among|with|besides|joined|alongside|other)$/;
const MORE = /^(?:others?|more|etc|with|joined|alongside|besides|among|plus)$/;

/** Whether the added name stands beside the passage, or any passage that has it has the verb of the claim. */
function isToldOf(own: number, { predicate }: Row, comparison: Comparison): boolean {
	const { reading, closest, neighbours, pairingWith } = comparison;
	const name = reading.words[own]?.text.toLowerCase() ?? "";
	const hasName = ({ tokens }: Passage) => tokens.some(({ norm }) => norm === name);
	const near = [closest.passage, ...neighbours(closest.passage, BESIDE)];
	if (near.some(hasName)) return true;
	// "Declined to comment" is another act than "declined to sell".
	const act = reading.words.findIndex(({ head, deprel }) => head === predicate && deprel === "xcomp");
	const verbs = act < 0 ? [predicate] : [predicate, act];
	return passagesAround(comparison).some(
		(passage) => hasName(passage) && verbs.every((verb) => isAlike(pairingWith(passage).ofDraft(verb))),
	);
}

const BESIDE = 2;
