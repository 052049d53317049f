import { WordReader } from "./copies/word-reader.ts";
import { Words } from "./copies/words.ts";

/** What a word and a pair of neighbours count that a text has as the wording has it, beside BM25 of its terms. */
const WORD = 2;
const PAIR = 0.5;
/** Share of it: somebody remembers a third less, or in another order. */
const NEARLY_ALL = 0.7;
/** How many of the best by terms are worth a look at their words: the right one is hardly ever further down. */
export const REREAD = 16;

/** How closely texts keep to one wording: by all of its words, also those that tell nothing, and by their order. */
export class Wording {
	readonly #reader: WordReader;
	readonly #words: ReadonlySet<number>;
	readonly #pairs: ReadonlySet<number>;
	/** What a text has that has all of it. */
	readonly #all: number;
	readonly #met = new Set<number>();
	readonly #text = new Words();

	/** A `reader` that has read before knows most words. */
	constructor(text: string, reader = new WordReader()) {
		this.#reader = reader;
		const words = this.#read(text);
		this.#words = new Set(words);
		this.#pairs = new Set(words.subarray(1).map((word, at) => pairOf(words[at] ?? 0, word)));
		this.#all = WORD * this.#words.size + PAIR * this.#pairs.size;
	}

	/** The closest to the wording of what was found by its terms, the best by those first; undefined when nothing was. */
	closest<Found extends { readonly own: number }>(
		found: readonly Found[],
		textOf: (one: Found) => string,
	): Found | undefined {
		let closest: Found | undefined;
		let most = -1;
		for (const one of found) {
			// Nor can any that comes after it.
			if (one.own + this.#all <= most) break;
			const worth = one.own + this.worth(textOf(one));
			if (worth <= most) continue;
			closest = one;
			most = worth;
		}
		return closest;
	}

	/** Whether a text has nearly all of it. */
	isIn(text: string): boolean {
		return this.worth(text) >= NEARLY_ALL * this.#all;
	}

	/** What a text has of it: a sum over the different words and pairs, in the unit of BM25 scores. */
	worth(text: string): number {
		const words = this.#read(text);
		this.#met.clear();
		let worth = 0;
		for (let at = 0; at < words.length; at++) {
			const word = words[at] ?? 0;
			if (this.#isNew(word, this.#words)) worth += WORD;
			if (at > 0 && this.#isNew(pairOf(words[at - 1] ?? 0, word), this.#pairs)) worth += PAIR;
		}
		return worth;
	}

	#isNew(one: number, wanted: ReadonlySet<number>): boolean {
		if (!wanted.has(one) || this.#met.has(one)) return false;
		this.#met.add(one);
		return true;
	}

	#read(text: string): Int32Array {
		this.#text.clear();
		this.#reader.read(text, { start: 0, end: text.length }, [], this.#text);
		return this.#text.slices().words;
	}
}

function pairOf(one: number, two: number): number {
	return Math.imul(one ^ (two >>> 16), 0x9e3779b1) ^ two;
}
