// What speaks for and against each word of a claim: whether the sources have it, in this place, among these words.

import type { Comparison } from "../divergences/comparison.ts";
import type { Divergence } from "../divergences/divergence.ts";
import type { EventFacet } from "../facets/events/event.ts";
import type { Span } from "../model.ts";
import { isAlike, type Pairing, type WordPair } from "../pairing.ts";
import { formsOf, isContent } from "../pairing-forms.ts";
import { isInside, overlaps } from "../spans.ts";
import type { Word } from "../syntax/tree.ts";
import { foldedWord, type Token } from "../tokens.ts";
import type { Frame } from "../word-inventory.ts";
import { COMPANY_FEATURES, Company } from "./company.ts";
import { type SupportEvidence, WINDOW, windowAround } from "./evidence.ts";
import { nearness } from "./tree-nearness.ts";
import { sortOf, WORD_SORTS } from "./word-sort.ts";

/** Where the word stands on the main axes of use: "said" or "river", "miles" or "minister". */
const USE_FEATURES = ["use0", "use1", "use2", "use3", "use4", "use5", "use6", "use7"] as const;

/** The features of a word in the order of their values. */
export const WORD_FEATURES = [
	...WORD_SORTS,
	"inName",
	"rank",
	"length",
	"quoted",
	"stemCount",
	"bigramBefore",
	"bigramAfter",
	"alikeClosest",
	"sameClosest",
	"alikeAnywhere",
	"sameAnywhere",
	"moreSpecific",
	"opposed",
	"slot",
	"cosineClosest",
	"cosineAnywhere",
	"headPaired",
	"arcHead",
	"arcDependents",
	"beforePaired",
	"afterPaired",
	"beforeDistance",
	"afterDistance",
	"windowClosest",
	"windowAnywhere",
	"coverageClosest",
	"coverageAnywhere",
	"polarity",
	"status",
	"certainty",
	"between",
	"figureAnywhere",
	"found",
	"foundAnywhere",
	"gapTerms",
	"frameSame",
	"frameOther",
	"leftOther",
	"rightOther",
	"sourceGap",
	"draftGap",
	"antonym",
	"coordinateOf",
	"kindOf",
	...COMPANY_FEATURES,
	...USE_FEATURES,
] as const;

/** One row a word: `WORD_FEATURES` values for each word of the claim that is no mark. */
export interface WordRow extends Span {
	readonly values: Float32Array;
}

/** The features of every word of the claim; `divergences` are the findings of the rules. */
export function wordFeatures(
	comparison: Comparison,
	evidence: SupportEvidence,
	divergences: readonly Divergence[],
): readonly WordRow[] {
	const reader = new WordReader(comparison, evidence, divergences);
	return comparison.reading.words.flatMap((word, at) =>
		word.upos === "PUNCT" || word.upos === "SYM"
			? []
			: { start: word.start, end: word.end, values: reader.row(at, word) },
	);
}

const PLACES = new Map<string, number>(WORD_FEATURES.map((name, at) => [name, at]));

/** The values of one word, 0 where none is put. */
class Row {
	readonly values = new Float32Array(WORD_FEATURES.length);

	put(known: FeatureValues): void {
		for (const name in known) {
			const value = known[name as keyof FeatureValues];
			if (value !== undefined) this.values[PLACES.get(name) ?? 0] = value;
		}
	}
}

type FeatureValues = Partial<Readonly<Record<(typeof WORD_FEATURES)[number], number>>>;

/** Pairs that say the claim's word has more in it than the source's. */
const SPECIFIC = new Set(["hypernym"]);
const FAR = 12;
const NEAR_PASSAGES = 3;

class WordReader {
	readonly #comparison: Comparison;
	readonly #evidence: SupportEvidence;
	readonly #divergences: readonly Divergence[];
	readonly #words: readonly Word[];
	readonly #content: readonly number[];
	readonly #terms: ReadonlyMap<number, string>;
	readonly #events: ReadonlyMap<number, EventFacet>;
	readonly #coverage: readonly number[];
	readonly #tokens: readonly Token[];
	readonly #norms: readonly string[];
	readonly #best: readonly (WordPair | undefined)[];
	readonly #company: Company;

	constructor(comparison: Comparison, evidence: SupportEvidence, divergences: readonly Divergence[]) {
		this.#comparison = comparison;
		this.#evidence = evidence;
		this.#divergences = divergences;
		this.#words = comparison.reading.words;
		this.#content = this.#words.flatMap((word, at) => (isContent(word) ? [at] : []));
		this.#terms = new Map(comparison.claim.tokens.map((token) => [token.start, token.term]));
		this.#events = new Map(comparison.reading.events.map((event) => [event.word, event]));
		this.#tokens = comparison.claim.tokens.filter(({ kind }) => kind !== "mark");
		this.#norms = this.#tokens.map(({ norm }) => norm);
		this.#coverage = evidence.pairings.map((pairing) => this.#share(pairing, this.#content));
		this.#best = this.#words.map((_, at) => this.#bestAlike(at));
		this.#company = new Company(comparison, evidence);
	}

	row(at: number, word: Word): Float32Array {
		const { pairings, inventory } = this.#evidence;
		const [closest] = pairings;
		const pair = closest?.ofDraft(at);
		const strength = pair?.strength ?? 0;
		const best = this.#best[at];
		const lower = foldedWord(word.text);
		const term = this.#terms.get(word.start) ?? lower;
		const [before, after] = this.#beside(at);
		const cosines = this.#cosines(word);
		const signs = this.#signs(word, at);
		const found = this.#divergences.filter(({ draft }) => overlaps(word, draft));
		const around = windowAround(this.#content, at);
		const row = new Row();
		row.put({ [sortOf(word)]: 1 });
		row.put({
			inName: Number(word.upos === "PROPN" || this.#isNamed(word)),
			rank: this.#rank(lower),
			length: this.#words.length,
			quoted: Number(this.#comparison.reading.quotations.some((span) => isInside(word, span))),
			stemCount: Math.log1p(inventory.stems.get(term) ?? 0),
			bigramBefore: Number(inventory.hasPair(this.#folded(at - 1), lower)),
			bigramAfter: Number(inventory.hasPair(lower, this.#folded(at + 1))),
			alikeClosest: isAlike(pair) ? strength : 0,
			sameClosest: Number(pair?.kind === "same"),
			alikeAnywhere: best?.strength ?? 0,
			sameAnywhere: Number(best?.kind === "same"),
			moreSpecific: best !== undefined && SPECIFIC.has(best.kind) ? 1 : 0,
			opposed: Number(pair?.kind === "antonym" || pair?.kind === "coordinate"),
			slot: isAlike(pair) ? 0 : strength,
			cosineClosest: cosines[0],
			cosineAnywhere: cosines[1],
			headPaired: Number(this.#best[word.head] !== undefined),
			arcHead: this.#arc(at, word.head),
			arcDependents: this.#dependentArcs(at),
			beforePaired: before === undefined ? 0.5 : Number(this.#best[before] !== undefined),
			afterPaired: after === undefined ? 0.5 : Number(this.#best[after] !== undefined),
			beforeDistance: this.#distance(before, at),
			afterDistance: this.#distance(at, after),
			windowClosest: closest === undefined ? 0 : this.#share(closest, around),
			windowAnywhere: Math.max(0, ...pairings.map((pairing) => this.#share(pairing, around))),
			coverageClosest: this.#coverage[0] ?? 0,
			coverageAnywhere: this.#content.length === 0 ? 1 : this.#union(this.#content),
			between: this.#between(at, lower, before, after),
			figureAnywhere: this.#figure(word),
			found: Math.max(0, ...found.map(({ confidence }) => confidence)),
			foundAnywhere: Math.max(0, ...this.#divergences.map(({ confidence }) => confidence)),
			gapTerms: this.#content.length - this.#content.filter((one) => this.#best[one] !== undefined).length,
		});
		row.put(signs);
		row.put(this.#frames(word));
		row.put(this.#gap(before, after));
		row.put(this.#relations(word));
		row.put(this.#company.features(at, word));
		for (const [axis, name] of USE_FEATURES.entries())
			row.put({ [name]: this.#comparison.language.vectors.component(lower, axis) ?? 0 });
		return row.values;
	}

	#folded(at: number): string {
		const word = this.#words[at];
		return word === undefined || word.upos === "PUNCT" ? "" : foldedWord(word.text);
	}

	#isNamed(word: Word): boolean {
		return this.#comparison.reading.entities.some((span) => isInside(word, span));
	}

	/** 0 for the commonest word to 1 for one of the rarest; 1.1 when it is not known. */
	#rank(lower: string): number {
		const rank = this.#comparison.language.vectors.rank(lower);
		return rank === undefined ? 1.1 : Math.log1p(rank) / Math.log(40_000);
	}

	#bestAlike(at: number): WordPair | undefined {
		let best: WordPair | undefined;
		for (const pairing of this.#evidence.pairings) {
			const pair = pairing.ofDraft(at);
			if (isAlike(pair) && pair.strength > (best?.strength ?? 0)) best = pair;
		}
		return best;
	}

	#share(pairing: Pairing, words: readonly number[]): number {
		if (words.length === 0) return 1;
		const paired = words.filter((one) => isAlike(pairing.ofDraft(one)));
		return paired.length / words.length;
	}

	#union(words: readonly number[]): number {
		return words.filter((one) => this.#best[one] !== undefined).length / Math.max(1, words.length);
	}

	/** The nearest words of content before and after. */
	#beside(at: number): readonly [number | undefined, number | undefined] {
		return [this.#content.findLast((one) => one < at), this.#content.find((one) => one > at)];
	}

	/** The likeness in use to the words of the closest passage, and to those of any. */
	#cosines(word: Word): readonly [number, number] {
		if (!isContent(word) || word.upos === "NUM") return [0, 0];
		const { vectors } = this.#comparison.language;
		const lower = foldedWord(word.text);
		const of = ({ source }: Pairing) => {
			let most = 0;
			for (const { folded } of formsOf(source)) most = Math.max(most, vectors.similarity(lower, folded) ?? 0);
			return most;
		};
		const all = this.#evidence.pairings.map(of);
		return [all[0] ?? 0, Math.max(0, ...all)];
	}

	/** How near the counterparts of two linked words hang together: 1 for one arc, less over others, 0 for not at all. */
	#arc(at: number, head: number): number {
		if (head < 0) return 0.5;
		let most = 0;
		for (const pairing of this.#evidence.pairings) {
			const [a, b] = [pairing.ofDraft(at), pairing.ofDraft(head)];
			if (!isAlike(a) || !isAlike(b)) continue;
			most = Math.max(most, nearness(pairing.source.words, a.source, b.source));
		}
		return most;
	}

	#dependentArcs(at: number): number {
		const arcs = this.#content
			.filter((one) => this.#words[one]?.head === at)
			.map((one) => this.#arc(one, at));
		return arcs.length === 0 ? 0.5 : arcs.reduce((sum, one) => sum + one, 0) / arcs.length;
	}

	/** How far apart the counterparts of two neighbours stand in the passage where they are nearest; 1 when nowhere. */
	#distance(a: number | undefined, b: number | undefined): number {
		if (a === undefined || b === undefined) return 0.5;
		let least = FAR;
		for (const pairing of this.#evidence.pairings) {
			const [left, right] = [pairing.ofDraft(a), pairing.ofDraft(b)];
			if (!isAlike(left) || !isAlike(right)) continue;
			least = Math.min(least, Math.abs(left.source - right.source));
		}
		return least / FAR;
	}

	/** Whether the source has the word between the counterparts of the words beside it; 0.5 when they have none. */
	#between(at: number, lower: string, before: number | undefined, after: number | undefined): number {
		let seen = 0.5;
		for (const { ofDraft, source } of this.#evidence.pairings) {
			const left = before === undefined ? undefined : ofDraft(before);
			const right = after === undefined ? undefined : ofDraft(after);
			if (left === undefined && right === undefined) continue;
			const from = left?.source ?? (right?.source ?? 0) - WINDOW;
			const to = right?.source ?? from + WINDOW;
			if (to < from || to - from > FAR) continue;
			seen = 0;
			for (let j = Math.max(0, from - 1); j <= to + 1 && j < source.words.length; j++) {
				const other = source.words[j];
				if (
					other !== undefined &&
					(foldedWord(other.text) === lower || other.lemma === this.#words[at]?.lemma)
				)
					return 1;
			}
		}
		return seen;
	}

	/** Whether the article has the words around this one, with it between them or with another word. */
	#frames(word: Word) {
		const at = this.#tokens.findIndex((span) => isInside(word, span));
		const [left, middle, right] = this.#evidence.inventory.framesAt(this.#norms, at);
		const isOther = (frame: Frame | undefined) => Number(frame?.known === true && !frame.same);
		return {
			frameSame: [left, middle, right].filter((frame) => frame?.same).length,
			leftOther: isOther(left),
			frameOther: isOther(middle),
			rightOther: isOther(right),
		};
	}

	/** How many words stand between the counterparts of the words of content beside this one, and how many here. */
	#gap(before: number | undefined, after: number | undefined) {
		const none = { sourceGap: -1, draftGap: -1 };
		if (before === undefined || after === undefined) return none;
		let least = FAR;
		for (const { ofDraft } of this.#evidence.pairings) {
			const [left, right] = [ofDraft(before), ofDraft(after)];
			if (!isAlike(left) || !isAlike(right)) continue;
			if (right.source > left.source) least = Math.min(least, right.source - left.source - 1);
		}
		return least === FAR ? none : { sourceGap: least, draftGap: after - before - 1 };
	}

	/** The strongest relation of each kind to a word of the nearest passages that nothing in the claim answers. */
	#relations(word: Word) {
		const found = { antonym: 0, coordinateOf: 0, kindOf: 0 };
		if (!isContent(word) || word.upos === "NUM") return found;
		const own = this.#comparison.language.lexicon.known(word);
		for (const { source, ofSource } of this.#evidence.pairings.slice(0, NEAR_PASSAGES)) {
			for (const { at, term } of formsOf(source)) {
				const pair = ofSource(at);
				if (isAlike(pair)) continue;
				const relation = this.#comparison.language.relation(own, term);
				if (relation === undefined) continue;
				const { kind, strength } = relation;
				if (kind === "antonym") found.antonym = Math.max(found.antonym, strength);
				else if (kind === "coordinate") found.coordinateOf = Math.max(found.coordinateOf, strength);
				else if (kind === "hypernym") found.kindOf = Math.max(found.kindOf, strength);
			}
		}
		return found;
	}

	/** Whether the events that a verb, or that of an auxiliary or "not", and its counterpart head part in polarity, status or certainty. */
	#signs(
		word: Word,
		own: number,
	): { readonly polarity: number; readonly status: number; readonly certainty: number } {
		const helps = word.upos === "AUX" || sortOf(word) === "negation";
		const at = helps && !this.#events.has(own) ? word.head : own;
		const event = this.#events.get(at);
		const none = { polarity: 0, status: 0, certainty: 0 };
		if (event === undefined) return none;
		for (const pairing of this.#evidence.pairings) {
			const pair = pairing.ofDraft(at);
			if (pair === undefined) continue;
			const other = pairing.source.events.find(({ word }) => word === pair.source);
			if (other === undefined) continue;
			return {
				polarity: event.negative === other.negative ? -1 : 1,
				status: event.status === other.status ? -1 : 1,
				certainty: Math.sign(event.certainty.length) === Math.sign(other.certainty.length) ? -1 : 1,
			};
		}
		return none;
	}

	/** -1 for a figure that no passage has, 1 for one that one has, 0 for what is no figure. */
	#figure(word: Word): number {
		const own = this.#comparison.reading.quantities.find((span) => isInside(word, span));
		if (own === undefined) return 0;
		const has = this.#evidence.pairings.some(({ source }) =>
			source.quantities.some(({ value }) => value === own.value),
		);
		return has ? 1 : -1;
	}
}
