// Where in an article something stands in the place that a word of the claim has in the claim: the same head, the same
// relation to it, another word. The passage need not be the closest one: a claim often sums up several sentences.
import type { Alignment } from "../alignment.ts";
import { answers, isAlike, type Pairing, type WordPair } from "../pairing.ts";
import { isContent } from "../pairing-forms.ts";
import type { Passage } from "../passages.ts";
import { contentTerms } from "../sentences.ts";
import { isBelow } from "../syntax/below.ts";
import type { Word } from "../syntax/tree.ts";
import type { Comparison } from "./comparison.ts";
import { sharingMost } from "./passages-of-event.ts";

/** A word of an article in the place of a word of the claim. */
export interface Slot {
	readonly passage: Passage;
	readonly pairing: Pairing;
	readonly pair: WordPair;
	readonly draft: Word;
	readonly source: Word;
	/** Their heads are paired and mean alike. */
	readonly governed: boolean;
	/** Words of content that mean alike on both sides, in the clause of the claim's word. */
	readonly shared: number;
	/** Their share of that clause's words of content, the word itself aside. */
	readonly context: number;
}

/** How far from the closest passage the article is searched, and how many passages are looked at closely. */
const REACH = 400;
const MOST = 6;

/**
 * The slots of a claim's word in the passages that carry the claim and in the rest of their article, surest first; only
 * those of which `mayHold`, told without a tree, says that they can have what is looked for.
 */
export function slotsOf(
	at: number,
	comparison: Comparison,
	mayHold: (passage: Passage) => boolean = () => true,
): readonly Slot[] {
	const slots = passagesWithHead(at, comparison)
		.filter(mayHold)
		.flatMap((passage) => slotIn(at, passage, comparison) ?? []);
	return slots.sort((a, b) => b.pair.strength * b.context - a.pair.strength * a.context);
}

/** The slot of a claim's word in one passage. */
export function slotIn(at: number, passage: Passage, comparison: Comparison): Slot | undefined {
	const pairing = comparison.pairingWith(passage);
	const pair = pairing.ofDraft(at);
	const draft = pairing.draft.words[at];
	const source = pairing.source.words[pair?.source ?? -1];
	if (pair === undefined || draft === undefined || source === undefined || isAlike(pair)) return undefined;
	const governed = answers(pairing, draft.head, source.head);
	return { passage, pairing, pair, draft, source, governed, ...contextOf(pairing, at) };
}

/** How much of the clause in which a claim's word stands means alike in the passage. */
export function contextOf(
	pairing: Pairing,
	at: number,
): { readonly shared: number; readonly context: number } {
	const { words } = pairing.draft;
	const top = clauseHead(words, at);
	let [all, shared] = [0, 0];
	for (const [other, word] of words.entries()) {
		if (other === at || !isContent(word)) continue;
		if (other !== top && !isBelow(words, other, top)) continue;
		all++;
		const pair = pairing.ofDraft(other);
		if (isAlike(pair)) shared++;
	}
	return { shared, context: all === 0 ? 0 : shared / all };
}

/** The verb, or what stands for one, in whose clause a word is. */
function clauseHead(words: readonly Word[], at: number): number {
	let top = words[at]?.head ?? -1;
	for (let step = 0; step < words.length; step++) {
		const word = words[top];
		if (word === undefined) return at;
		if (
			word.head < 0 ||
			(word.upos === "VERB" && /^(?:ccomp|advcl|parataxis|conj|acl:relcl)/.test(word.deprel))
		)
			return top;
		top = word.head;
	}
	return at;
}

/** The closest passage, the carriers and those other passages of the article that have the head and most of the rest. */
function passagesWithHead(at: number, comparison: Comparison): readonly Passage[] {
	const { closest, carriers, claim, reading, neighbours } = comparison;
	const first = [...new Set([closest, ...carriers].map(({ passage }: Alignment) => passage))].slice(0, MOST);
	const head = reading.words[reading.words[at]?.head ?? -1];
	const token = claim.tokens.find(
		({ start, end }) => head !== undefined && start <= head.start && head.start < end,
	);
	if (token === undefined || !token.content) return first;
	const withHead = neighbours(closest.passage, REACH).filter((passage) =>
		contentTerms(passage).has(token.term),
	);
	return [...new Set([...first, ...sharingMost(claim, withHead, MOST)])];
}
