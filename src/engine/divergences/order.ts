import type { Span } from "../model.ts";
import { answers } from "../pairing.ts";
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
	/** Which of the two the phrase hangs on. */
	readonly above: number;
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
const PRIOR = /^(?:prior|ahead|advance)$/;

function ordersIn(words: readonly Word[]): readonly Order[] {
	return words.flatMap(({ text, head, deprel }, cue): readonly Order[] => {
		const said = text.toLowerCase();
		const isPrior = said === "prior" && words[cue + 1]?.text.toLowerCase() === "to";
		const ahead = isAhead(words, cue);
		if (!LATER.test(said) && !EARLIER.test(said) && !isPrior && ahead === undefined) return [];
		if (ahead !== undefined)
			return isDenied(words, ahead.above) ? [] : [{ first: ahead.above, next: head, ...ahead }];
		if (deprel !== "case" && deprel !== "mark") return [];
		const above = words[head]?.head ?? -1;
		if (above < 0 || head < 0 || isDenied(words, above)) return [];
		const opened = clauseBehind(words, head, above);
		const sides = LATER.test(said) ? { first: opened, next: above } : { first: above, next: opened };
		return [{ ...sides, cue, above }];
	});
}

/** "Ahead of the vote", "in advance of it": the word before "of", and what the phrase hangs on. */
function isAhead(
	words: readonly Word[],
	of: number,
): { readonly cue: number; readonly above: number } | undefined {
	const [word, before] = [words[of], words[of - 1]];
	if (word?.lemma !== "of" || !/^(?:ahead|advance)$/i.test(before?.text ?? "")) return undefined;
	const phrase = words[word.head]?.head === of - 1 ? (before?.head ?? -1) : (words[word.head]?.head ?? -1);
	return phrase < 0 ? undefined : { cue: of - 1, above: phrase };
}

/** In "after its ties with the town broke", the tree may hang the subject on the preposition and the verb beside it. */
function clauseBehind(words: readonly Word[], noun: number, above: number): number {
	const verb = words.findIndex(
		({ head, deprel }, at) => at > noun && at <= noun + CLAUSE_WITHIN && head === above && deprel === "advcl",
	);
	// "An hour after take-off, soaring into the sky": the comma parts them; a verb with a subject or a mark of its own opens
	// another clause.
	const isOwn = words.some(({ head, deprel }) => head === verb && /^(?:nsubj|mark|punct)/.test(deprel));
	const parted = words.slice(noun, Math.max(noun, verb)).some(({ upos }) => upos === "PUNCT");
	return verb < 0 || parted || (verb > noun + 2 && isOwn) ? noun : verb;
}

const CLAUSE_WITHIN = 6;

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
	if (!passage.tokens.some(({ norm }) => LATER.test(norm) || EARLIER.test(norm) || PRIOR.test(norm)))
		return [];
	const { words } = comparison.readingOf(passage);
	const orders = ordersIn(words);
	if (orders.length === 0) return [];
	const pairing = comparison.pairingWith(passage);
	const { draft, source } = pairing;
	return orders.flatMap((other): readonly Told[] => {
		const meet = (ours: number, theirs: number) =>
			answers(pairing, ours, theirs) ||
			governing(draft.words, ours, order).some((one) =>
				governing(source.words, theirs, other).some((two) => answers(pairing, one, two)),
			);
		if (meet(order.first, other.first) && meet(order.next, other.next))
			return [{ passage, order: other, reversed: false }];
		if (meet(order.first, other.next) && meet(order.next, other.first))
			return [{ passage, order: other, reversed: true }];
		return [];
	});
}

/** "Declined" of "declined to open its books", "took" of "took control of the markets": the tree hangs a time on any of them. */
function governing(words: readonly Word[], at: number, { above }: Order): readonly number[] {
	let up = at;
	for (let step = 0; at === above && step < MOST_STEPS && NOMINAL.test(words[up]?.deprel ?? ""); step++)
		up = words[up]?.head ?? -1;
	const { head, deprel } = words[up] ?? { head: -1, deprel: "" };
	return deprel === "xcomp" && words[head]?.upos === "VERB" ? [up, head] : [up];
}

const MOST_STEPS = 3;
const NOMINAL = /^(?:nmod|obj|obl)$/;

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
