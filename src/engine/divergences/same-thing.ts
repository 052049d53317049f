// Whether a facet of the claim and one of a passage are said of one thing: the words that hang around the first in
// the tree, the nearer the more, must answer to words around the second.

import { directionModifiers, directionNouns, directionVerbs } from "../data/direction-words.ts";
import { lightVerbs } from "../data/light-verbs.ts";
import { monthNames } from "../data/name-words.ts";
import { wordSet } from "../data/word-set.ts";
import type { Span } from "../model.ts";
import { isAlike, type Pairing } from "../pairing.ts";
import { isContent } from "../pairing-forms.ts";
import type { Reading } from "../reading.ts";
import { overlaps } from "../spans.ts";
import { childrenOf } from "../syntax/children.ts";
import type { Word } from "../syntax/tree.ts";

/** How much a word tells about which thing is meant. */
const TELLING: Readonly<Partial<Record<Word["upos"], number>>> = {
	PROPN: 1,
	NOUN: 1,
	X: 0.8,
	ADJ: 0.7,
	VERB: 0.6,
	NUM: 0.5,
	ADV: 0.3,
};

/** Verbs that stand with any thing. */
const LIGHT: ReadonlySet<string> = new Set([
	...lightVerbs,
	...wordSet("give say tell report announce see show reach expect include become remain"),
]);
const LIGHT_WEIGHT = 0.15;

/** Whether a verb stands with any thing. */
export function isLight({ lemma }: Word): boolean {
	return LIGHT.has(lemma);
}

/** Longest way in the tree on which a word still belongs to a facet. */
export const FARTHEST = 4.5;

/** Steps into another clause or member of a list lead away from the facet. */
const FAR_STEP = /^(?:conj|parataxis|advcl|acl:relcl|ccomp|list|appos|discourse)/;
const NEAR_STEP = /^(?:compound|flat|fixed|nummod|amod|goeswith)/;

/**
 * How surely two facets are of one thing, 0..1: the share of what stands around the claim's that stands around the
 * passage's, too; undefined when nothing stands around it or a side has no tree.
 */
export function likeness(pairing: Pairing, draft: Span, source: Span): number | undefined {
	const [ours, theirs] = [anchorOf(pairing.draft, draft), anchorOf(pairing.source, source)];
	if (ours === undefined || theirs === undefined) return undefined;
	const near = distances(pairing.draft.words, ours);
	const far = distances(pairing.source.words, theirs);
	let all = 0;
	let shared = 0;
	pairing.draft.words.forEach((word, at) => {
		const way = near[at] ?? Number.POSITIVE_INFINITY;
		if (way > FARTHEST || !isContent(word) || overlaps(word, draft)) return;
		if (isExtent(word) && pairing.draft.words[ours]?.head === at) return;
		const weight = telling(word) / (0.5 + way);
		all += weight;
		const pair = pairing.ofDraft(at);
		const other = pairing.source.words[pair?.source ?? -1];
		if (other === undefined || !isAlike(pair) || overlaps(other, source)) return;
		shared += weight * pair.strength * nearness(far[pair.source]);
	});
	return all === 0 ? undefined : shared / all;
}

/**
 * Whether what the claim says of its facet, the first telling word that the facet hangs on beyond its own noun, is said
 * of the passage's, too: "12 people were injured" is not about the "100 people working inside".
 */
export function sharesGovernor(pairing: Pairing, draft: Span, source: Span): boolean {
	const [ours, theirs] = [anchorOf(pairing.draft, draft), anchorOf(pairing.source, source)];
	if (ours === undefined || theirs === undefined) return false;
	const { words } = pairing.draft;
	let at = words[ours]?.deprel === "nummod" ? (words[ours]?.head ?? -1) : ours;
	for (let step = 0; step < MOST_STEPS; step++) {
		const isObject = words[at]?.deprel === "obj";
		// "A vote, which will take place on": of what a light verb's clause tells, the trees often have another noun.
		if (words[at]?.deprel === "acl:relcl") return true;
		at = words[at]?.head ?? -1;
		const word = words[at];
		if (word === undefined) return true;
		if (!isContent(word) || LIGHT.has(word.lemma) || (!isObject && isChange(word))) continue;
		if (step === 0 && isExtent(word)) continue;
		const pair = pairing.ofDraft(at);
		if (!isAlike(pair)) return false;
		return (distances(pairing.source.words, theirs)[pair.source] ?? FARTHEST) < FARTHEST;
	}
	return true;
}

/** "Is 40 metres long" and "a 40-metre wall": which way it is measured says little of what is. */
function isExtent({ lemma, upos }: Word): boolean {
	return (upos === "ADJ" || upos === "ADV") && EXTENTS.has(lemma);
}

const EXTENTS = wordSet("long wide high tall deep thick broad old");

/** "Fell to", "was unchanged at": what changes is said above. */
export function isChange({ text, lemma, upos }: Word): boolean {
	const form = text.toLowerCase();
	if (upos === "VERB") return (directionVerbs.get(form) ?? directionVerbs.get(lemma))?.axis === "change";
	return directionModifiers.get(form)?.axis === "change" || directionNouns.get(form)?.axis === "change";
}

const MOST_STEPS = 4;

/**
 * Whether the words that two facets, or the nouns they count, hang on directly answer each other, and hang there alike:
 * "four" of "scored 21 goals, against four" are not the "38 games" of "scored 21 goals in 38 games".
 */
export function sharesHead(pairing: Pairing, draft: Span, source: Span): boolean {
	const [ours, theirs] = [countedAt(pairing.draft, draft), countedAt(pairing.source, source)];
	const [own, other] = [pairing.draft.words[ours], pairing.source.words[theirs]];
	if (own === undefined || other === undefined) return false;
	const [link, otherLink] = [linkOf(pairing.draft, ours), linkOf(pairing.source, theirs)];
	if (link !== undefined && otherLink !== undefined && link !== otherLink) return false;
	return pairing.ofDraft(own.head)?.source === other.head;
}

/** Index of the noun that a facet counts, or of its own first word; -1 for none. */
export function countedAt(reading: Reading, facet: Span): number {
	const anchor = anchorOf(reading, facet) ?? -1;
	const word = reading.words[anchor];
	return word?.deprel === "nummod" ? word.head : anchor;
}

/** The preposition before a word. */
export function linkOf({ words }: Pick<Reading, "words">, at: number): string | undefined {
	return words.find(({ head, deprel }) => head === at && deprel === "case")?.lemma;
}

/**
 * Whether a name stands near each facet that the other sentence has not: "the foundry in Parma", "… in Brescia"; names
 * that `isIrrelevant` do not count.
 */
export function namesClash(
	pairing: Pairing,
	draft: Span,
	source: Span,
	isIrrelevant: (word: Word, reading: Reading) => boolean = () => false,
): boolean {
	const [ours, theirs] = [anchorOf(pairing.draft, draft), anchorOf(pairing.source, source)];
	if (ours === undefined || theirs === undefined) return false;
	const has = (reading: Reading, anchor: number, facet: Span, answered: (at: number) => boolean) => {
		const { words } = reading;
		const ways = distances(words, anchor);
		return words.some(
			(word, at) =>
				word.upos === "PROPN" &&
				!overlaps(word, facet) &&
				(ways[at] ?? FARTHEST) < FARTHEST &&
				!answered(at) &&
				!isIrrelevant(word, reading) &&
				!monthNames.has(word.text.toLowerCase()),
		);
	};
	return (
		has(pairing.draft, ours, draft, (at) => isAlike(pairing.ofDraft(at))) &&
		has(pairing.source, theirs, source, (at) => isAlike(pairing.ofSource(at)))
	);
}

/** The word of a span that the others hang on: the first whose head lies outside. */
export function anchorOf({ words }: Pick<Reading, "words">, span: Span): number | undefined {
	const at = words.findIndex((word) => {
		const head = words[word.head];
		return overlaps(word, span) && (head === undefined || !overlaps(head, span));
	});
	return at < 0 ? undefined : at;
}

/** The nearest verb that a date or a figure hangs on. */
export function verbOver(reading: Pick<Reading, "words">, span: Span): number | undefined {
	const { words } = reading;
	let at = anchorOf(reading, span) ?? -1;
	for (let step = 0; step < MOST_STEPS && at >= 0; step++) {
		if (words[at]?.upos === "VERB") return at;
		at = words[at]?.head ?? -1;
	}
	return undefined;
}

/** The way from one word to every other over the tree, at most about `FARTHEST` long; infinite beyond. */
export function distances(words: readonly Word[], from: number): readonly number[] {
	const ways = words.map(() => Number.POSITIVE_INFINITY);
	const { first, next } = childrenOf(words);
	const open = [from];
	const reached = [0];
	for (let at = open.pop(); at !== undefined; at = open.pop()) {
		const way = reached.pop() ?? 0;
		if (way >= (ways[at] ?? 0) || way > LONGEST_WAY) continue;
		ways[at] = way;
		for (let child = first[at] ?? -1; child >= 0; child = next[child] ?? -1) {
			open.push(child);
			reached.push(way + step(words[child]));
		}
		const head = words[at]?.head ?? -1;
		if (head < 0) continue;
		open.push(head);
		reached.push(way + step(words[at]));
	}
	return ways;
}

const LONGEST_WAY = 6;

function step(word: Word | undefined): number {
	const relation = word?.deprel ?? "";
	return FAR_STEP.test(relation) ? 1.75 : NEAR_STEP.test(relation) ? 0.5 : 1;
}

function nearness(way = Number.POSITIVE_INFINITY): number {
	return way <= 3 ? 1 : way <= 5 ? 0.7 : 0.35;
}

function telling(word: Word): number {
	return LIGHT.has(word.lemma) ? LIGHT_WEIGHT : (TELLING[word.upos] ?? 0.3);
}
