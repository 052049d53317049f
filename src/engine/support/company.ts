// The company a word keeps: whether the passage that has the word also has the words around it, what a passage has in
// its place where it has not, and what sort of place that is.

import type { Comparison } from "../divergences/comparison.ts";
import { isAlike, type Pairing } from "../pairing.ts";
import { isContent } from "../pairing-forms.ts";
import { isInside } from "../spans.ts";
import type { Word } from "../syntax/tree.ts";
import { foldedWord } from "../tokens.ts";
import { type SupportEvidence, windowAround } from "./evidence.ts";

/** The features of a word's company and place. */
export const COMPANY_FEATURES = [
	"together",
	"togetherNear",
	"apart",
	"apartNear",
	"rival",
	"rivalNames",
	"figureRival",
	"namePart",
	"time",
	"timeAnywhere",
	"place",
	"subject",
	"oblique",
	"attribute",
] as const;

type Values = Partial<Readonly<Record<(typeof COMPANY_FEATURES)[number], number>>>;

const NEAR_PASSAGES = 3;

/** Reads the company of the words of one claim. */
export class Company {
	readonly #comparison: Comparison;
	readonly #pairings: readonly Pairing[];
	readonly #words: readonly Word[];
	readonly #content: readonly number[];
	/** By passage and word of the claim: 1 when the passage has its like. */
	readonly #has: readonly Uint8Array[];
	/** By passage: how many of the claim's words of content it has. */
	readonly #counts: readonly number[];
	/** The words of content of the nearest passages that nothing in the claim answers. */
	readonly #free: readonly Word[];

	constructor(comparison: Comparison, { pairings }: SupportEvidence) {
		this.#comparison = comparison;
		this.#pairings = pairings;
		this.#words = comparison.reading.words;
		this.#content = this.#words.flatMap((word, at) => (isContent(word) ? [at] : []));
		this.#has = pairings.map((pairing) => {
			const has = new Uint8Array(this.#words.length);
			for (const pair of pairing.pairs) if (isAlike(pair)) has[pair.draft] = 1;
			return has;
		});
		this.#counts = this.#has.map((has) => this.#content.filter((one) => has[one] === 1).length);
		this.#free = pairings.slice(0, NEAR_PASSAGES).flatMap(freeWords);
	}

	features(at: number, word: Word): Values {
		const { deprel } = word;
		return {
			...this.#together(at, word),
			...this.#rivals(word),
			...this.#time(word),
			figureRival: this.#figureRival(word),
			namePart: this.#namePart(at, word),
			place: at / Math.max(1, this.#words.length - 1),
			subject: Number(/^[nc]subj/.test(deprel)),
			oblique: Number(/^(?:obl|advmod$|case$)/.test(deprel)),
			attribute: Number(/^(?:nmod|amod$|compound$|appos$)/.test(deprel)),
		};
	}

	/** How much of the rest of the claim a passage with the word has, and how much more one without it has. */
	#together(at: number, word: Word): Values {
		const own = Number(isContent(word));
		const others = Math.max(1, this.#content.length - own);
		const around = windowAround(this.#content, at);
		let [together, togetherNear, most, mostNear] = [0, 0, 0, 0];
		for (const [index, has] of this.#has.entries()) {
			const mine = has[at] === 1;
			const share = ((this.#counts[index] ?? 0) - (mine ? own : 0)) / others;
			const near = around.length === 0 ? 1 : around.filter((one) => has[one] === 1).length / around.length;
			most = Math.max(most, share);
			mostNear = Math.max(mostNear, near);
			if (!mine) continue;
			together = Math.max(together, share);
			togetherNear = Math.max(togetherNear, near);
		}
		return { together, togetherNear, apart: most - together, apartNear: mostNear - togetherNear };
	}

	/** How like the likest free word of the same sort is; of a name, how many other names are free. */
	#rivals(word: Word): Values {
		if (!isContent(word)) return {};
		const { vectors } = this.#comparison.language;
		const folded = foldedWord(word.text);
		let [rival, rivalNames] = [0, 0];
		for (const other of this.#free) {
			const theirs = foldedWord(other.text);
			if (other.upos !== word.upos || theirs === folded) continue;
			rival = Math.max(rival, vectors.similarity(folded, theirs) ?? 0);
			if (word.upos === "PROPN") rivalNames++;
		}
		return { rival, rivalNames };
	}

	/** 1 for a time that a passage has too, -1 for one for which they have other times, -0.5 when they have none. */
	#time(word: Word): Values {
		const own = this.#comparison.reading.times.find((span) => isInside(word, span));
		if (own === undefined) return {};
		const given = this.#pairings.flatMap(({ source }) => source.times);
		const has = own.value !== null && given.some(({ value }) => value === own.value);
		return { time: 1, timeAnywhere: has ? 1 : given.length === 0 ? -0.5 : -1 };
	}

	/** 2 for a figure that a passage has of the same thing, 1 for one it has of another; -1 where it has another one. */
	#figureRival(word: Word): number {
		const own = this.#comparison.reading.quantities.find((span) => isInside(word, span));
		if (own === undefined) return 0;
		const unit = JSON.stringify(own.unit);
		const given = this.#pairings.flatMap(({ source }) => source.quantities);
		const alike = given.filter((other) => other.noun === own.noun && JSON.stringify(other.unit) === unit);
		if (alike.some(({ value }) => value === own.value)) return 2;
		if (alike.length > 0) return -1;
		return given.some(({ value }) => value === own.value) ? 1 : -0.5;
	}

	/** Of a word of a longer name the share of its other words that a passage has; -0.5 of a name of one word, -1 of none. */
	#namePart(at: number, { upos }: Word): number {
		if (upos !== "PROPN") return -1;
		let [from, to] = [at, at];
		while (this.#words[from - 1]?.upos === "PROPN") from--;
		while (this.#words[to + 1]?.upos === "PROPN") to++;
		if (from === to) return -0.5;
		let count = 0;
		for (let one = from; one <= to; one++) if (one !== at && this.#has.some((has) => has[one] === 1)) count++;
		return count / (to - from);
	}
}

function freeWords({ source, ofSource }: Pairing): readonly Word[] {
	return source.words.filter((word, at) => {
		if (!isContent(word)) return false;
		return !isAlike(ofSource(at));
	});
}
