import type { Span } from "../model.ts";
import { type Sentence, wordsOf } from "../sentences.ts";
import { type Token, tokenize } from "../tokens.ts";

/** A stretch of words: `[from, to)` into the words of its side. */
export interface Stretch {
	readonly from: number;
	readonly to: number;
}

/** A stretch of the draft beside a stretch of the source. */
export interface StretchPair {
	readonly draft: Stretch;
	readonly source: Stretch;
}

/** One of the two texts as the run finder reads it: its words without marks, their terms and forms as numbers. */
export interface Side {
	readonly words: readonly Token[];
	/** Per word: the number of its term, the same for both sides. */
	readonly terms: Int32Array;
	/** Per word: the number of its form as written, case folded. */
	readonly forms: Int32Array;
	/** Sentences, long ones in parts, short ones joined to the next. */
	readonly units: readonly Unit[];
	/** Where sentences begin, in order, the number of words last. */
	readonly edges: readonly number[];
}

/** A sentence or so, as a bag of terms. */
export interface Unit extends Stretch {
	/** Term and how often it stands there. */
	readonly bag: ReadonlyMap<number, number>;
}

/** Both texts and what a term weighs in them. */
export interface Pair {
	readonly draft: Side;
	readonly source: Side;
	/** By the number of the term: rare in both texts weighs more. */
	readonly weights: Float64Array;
	/** By the number of the term: whether it carries content. */
	readonly content: Uint8Array;
}

/** A unit of fewer words is joined to the next, one of more is cut. */
const FEWEST = 4;
const MOST = 40;

/** Reads both texts; terms get their numbers in the order of their first use. */
export function pairOf(draft: readonly Sentence[], source: readonly Sentence[]): Pair {
	const terms = new Numbers();
	const forms = new Numbers();
	const sides = [sideOf(draft, terms, forms), sideOf(source, terms, forms)] as const;
	const content = new Uint8Array(terms.size);
	for (const { words, terms: numbers } of sides) {
		words.forEach((word, at) => {
			if (word.content) content[numbers[at] ?? 0] = 1;
		});
	}
	return { draft: sides[0], source: sides[1], weights: weightsOf(sides, terms.size), content };
}

/** The part of the text that a stretch of words covers. */
export function spanOf(side: Side, { from, to }: Stretch): Span {
	return { start: side.words[from]?.start ?? 0, end: side.words[to - 1]?.end ?? 0 };
}

/** Words that two stretches of one side have in common. */
export function sharedWords(a: Stretch, b: Stretch): number {
	return Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));
}

/** Words by which an edge is moved to that of a sentence. */
const SNAP = 4;

/** The nearest edge of a sentence, the earlier of two, or the place itself when none is near. */
export function nearestEdge({ edges }: Side, at: number): number {
	let low = 0;
	let high = edges.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((edges[middle] ?? 0) < at) low = middle + 1;
		else high = middle;
	}
	const [before, after] = [
		edges[low - 1] ?? Number.NEGATIVE_INFINITY,
		edges[low] ?? Number.POSITIVE_INFINITY,
	];
	const nearest = at - before <= after - at ? before : after;
	return Math.abs(nearest - at) <= SNAP ? nearest : at;
}

class Numbers {
	readonly #known = new Map<string, number>();

	get size(): number {
		return this.#known.size;
	}

	of(key: string): number {
		const known = this.#known.get(key);
		if (known !== undefined) return known;
		const number = this.#known.size;
		this.#known.set(key, number);
		return number;
	}
}

function sideOf(sentences: readonly Sentence[], terms: Numbers, forms: Numbers): Side {
	const words: Token[] = [];
	const edges: number[] = [];
	for (const sentence of sentences) {
		const own = wordsOf(sentence);
		if (own.length === 0) continue;
		edges.push(words.length);
		const plain = isShouted(own) ? own.map(unshouted) : own;
		for (const word of plain) words.push(word);
	}
	edges.push(words.length);
	const numbers = Int32Array.from(words, (word) => terms.of(word.term));
	const units = stretchesOf(edges).map((stretch) => ({ ...stretch, bag: bagOf(numbers, stretch) }));
	return {
		words,
		terms: numbers,
		forms: Int32Array.from(words, (word) => forms.of(word.norm)),
		units,
		edges,
	};
}

/** A sentence in capitals says nothing about which of its words are names. */
function isShouted(words: readonly Token[]): boolean {
	const long = words.filter(({ kind, text }) => kind === "word" && text.length > 1);
	return (
		long.length >= 4 && 3 * long.filter(({ text }) => text === text.toUpperCase()).length > 2 * long.length
	);
}

function unshouted(word: Token): Token {
	const plain =
		word.kind === "word"
			? tokenize(word.text.toLowerCase(), { start: 0, end: word.text.length })[0]
			: undefined;
	return plain === undefined ? word : { ...word, term: plain.term, content: plain.content };
}

/** How often each term stands in a stretch. */
export function bagOf(terms: Int32Array, { from, to }: Stretch): Map<number, number> {
	const bag = new Map<number, number>();
	for (let at = from; at < to; at++) {
		const term = terms[at] ?? 0;
		bag.set(term, (bag.get(term) ?? 0) + 1);
	}
	return bag;
}

function stretchesOf(edges: readonly number[]): readonly Stretch[] {
	const stretches: Stretch[] = [];
	const end = edges.at(-1) ?? 0;
	let from = 0;
	for (const to of edges) {
		if (to === from || (to - from < FEWEST && to !== end)) continue;
		const parts = Math.ceil((to - from) / MOST);
		for (let part = 0; part < parts; part++) {
			stretches.push({
				from: from + Math.floor(((to - from) * part) / parts),
				to: from + Math.floor(((to - from) * (part + 1)) / parts),
			});
		}
		from = to;
	}
	return stretches;
}

/** The logarithm of how few units, of both texts, have the term. */
function weightsOf(sides: readonly Side[], size: number): Float64Array {
	const holders = new Float64Array(size);
	let all = 0;
	for (const { units } of sides) {
		all += units.length;
		for (const { bag } of units) for (const term of bag.keys()) holders[term] = (holders[term] ?? 0) + 1;
	}
	return holders.map((count) => Math.log(1 + all / Math.max(1, count)));
}
