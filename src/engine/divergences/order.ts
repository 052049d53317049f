import type { Span } from "../model.ts";
import { isAlike, type Pairing } from "../pairing.ts";
import type { Passage } from "../passages.ts";
import type { Word } from "../syntax/tree.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import type { Divergence } from "./divergence.ts";
import { passagesOfTheEvent } from "./passages-of-event.ts";

/** That one thing happened before another; indexes into the words of a sentence. */
interface Order {
	readonly first: number;
	readonly next: number;
	/** The word that says so. */
	readonly cue: number;
}

/** time/order: what the draft has before something else, the article has after it. */
export const orderDivergences: Comparator = (comparison) => {
	const ours = ordersIn(comparison.reading.words);
	if (ours.length === 0) return [];
	const passages = passagesOfTheEvent(comparison).slice(0, MOST_PASSAGES);
	return ours.flatMap((order) => {
		const told = passages.flatMap((passage) => ordersLike(comparison, order, passage));
		const against = told.find(({ reversed }) => reversed);
		if (against === undefined || told.some(({ reversed }) => !reversed)) return [];
		return [divergence(comparison, order, against)];
	});
};

const MOST_PASSAGES = 6;

/** "After", "before" and the like, as the mark of a clause or the preposition of a phrase. */
const LATER = /^(?:after|following|once)$/;
const EARLIER = /^(?:before|until|till)$/;

function ordersIn(words: readonly Word[]): readonly Order[] {
	return words.flatMap(({ text, head, deprel }, cue): readonly Order[] => {
		const said = text.toLowerCase();
		const isPrior = said === "prior" && words[cue + 1]?.text.toLowerCase() === "to";
		if (!LATER.test(said) && !EARLIER.test(said) && !isPrior) return [];
		if (deprel !== "case" && deprel !== "mark") return [];
		const above = words[head]?.head ?? -1;
		if (above < 0 || head < 0 || isDenied(words, above)) return [];
		const opened = clauseBehind(words, head, above);
		return [LATER.test(said) ? { first: opened, next: above, cue } : { first: above, next: opened, cue }];
	});
}

/** In "after the council voted", the tree may hang the subject on the preposition and the verb beside it. */
function clauseBehind(words: readonly Word[], noun: number, above: number): number {
	const verb = words.findIndex(
		({ head, deprel }, at) => at > noun && at <= noun + 2 && head === above && deprel === "advcl",
	);
	return verb < 0 ? noun : verb;
}

/** "Not until the vote" turns the order around. */
function isDenied(words: readonly Word[], at: number): boolean {
	return words.some(({ head, text }) => head === at && /^(?:not|n't|n’t|never)$/i.test(text));
}

interface Told {
	readonly passage: Passage;
	readonly order: Order;
	readonly reversed: boolean;
}

function ordersLike(comparison: Comparison, order: Order, passage: Passage): readonly Told[] {
	if (!passage.tokens.some(({ norm }) => LATER.test(norm) || EARLIER.test(norm) || norm === "prior"))
		return [];
	const { words } = comparison.readingOf(passage);
	const orders = ordersIn(words);
	if (orders.length === 0) return [];
	const pairing = comparison.pairingWith(passage);
	const answers = (ours: number, theirs: number) => isSame(pairing, ours, theirs);
	return orders.flatMap((other): readonly Told[] => {
		if (answers(order.first, other.first) && answers(order.next, other.next))
			return [{ passage, order: other, reversed: false }];
		if (answers(order.first, other.next) && answers(order.next, other.first))
			return [{ passage, order: other, reversed: true }];
		return [];
	});
}

function isSame({ ofDraft }: Pairing, ours: number, theirs: number): boolean {
	const pair = ofDraft(ours);
	return pair !== undefined && pair.source === theirs && isAlike(pair);
}

function divergence(comparison: Comparison, order: Order, { passage, order: other }: Told): Divergence {
	const theirs = comparison.readingOf(passage).words;
	return {
		type: "time/order",
		direction: "different",
		relation: "incompatible",
		confidence: 0.8,
		draft: side(comparison.reading.words, order),
		source: { ...side(theirs, other), passage },
	};
}

/** From the cue's word to what it opens: "before the vote". */
function side(words: readonly Word[], { first, next, cue }: Order): Span & { readonly value: string } {
	const opened = LATER.test(words[cue]?.text.toLowerCase() ?? "") ? first : next;
	const value = `${words[first]?.lemma ?? ""} < ${words[next]?.lemma ?? ""}`;
	return { start: words[cue]?.start ?? 0, end: words[opened]?.end ?? 0, value };
}
