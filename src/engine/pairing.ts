// Which word of a draft sentence answers which of a source sentence: a monolingual aligner in the manner of Md. A.
// Sultan, S. Bethard and T. Sumner, "Back to Basics for Monolingual Alignment" (TACL 2, 2014): words that mean alike
// are paired in order of likeness and of how much of their surroundings, in the tree and in the text, is alike too.
// Words left over on both sides that hang in the same place are paired as one standing for the other.
import type { EventFacet } from "./facets/events/event.ts";
import type { Language } from "./language.ts";
import type { LexicalRelation, RelationKind } from "./lexicon/relations.ts";
import { type Form, formsOf } from "./pairing-forms.ts";
import type { Reading } from "./reading.ts";
import { isBelow } from "./syntax/below.ts";
import type { Word } from "./syntax/tree.ts";

/** "same" to "pertains": what the lexicon says of the two; "stem": one word stem; "other": one in the other's place. */
type PairKind = RelationKind | "stem" | "other";

/** Two words that answer each other; indexes into the words of the two readings. */
export interface WordPair {
	readonly draft: number;
	readonly source: number;
	readonly kind: PairKind;
	/** Of "same" and its like, how surely they mean the same; of "other", "antonym", "coordinate", how like their places. */
	readonly strength: number;
}

/** Two events whose predicates answer each other. */
export interface EventPair {
	readonly draft: EventFacet;
	readonly source: EventFacet;
	readonly kind: PairKind;
	readonly strength: number;
	/** Words below the two predicates that are paired and mean alike. */
	readonly shared: number;
}

/** The pairs of two sentences, each word in at most one. */
export interface Pairing {
	readonly draft: Reading;
	readonly source: Reading;
	/** In the draft's order. */
	readonly pairs: readonly WordPair[];
	ofDraft(word: number): WordPair | undefined;
	ofSource(word: number): WordPair | undefined;
}

/** Kinds by which the source's word can stand for the draft's without another meaning. */
const ALIKE: ReadonlySet<PairKind> = new Set([
	"same",
	"stem",
	"synonym",
	"derivation",
	"hypernym",
	"hyponym",
	"similar",
	"verb-group",
	"entails",
	"entailed",
	"causes",
	"caused-by",
	"pertains",
]);

/** Whether there is a pair, or a relation of two words, by which they mean alike. */
export function isAlike<Pair extends Pick<WordPair, "kind">>(pair: Pair | undefined): pair is Pair {
	return pair !== undefined && ALIKE.has(pair.kind);
}

/** Whether a pair's words, or two words by their relation, mean alike or the opposite. */
export function isAlikeOrOpposed<Pair extends Pick<WordPair, "kind">>(pair: Pair | undefined): pair is Pair {
	return pair?.kind === "antonym" || isAlike(pair);
}

/** Whether a word of the draft and one of the source are a pair and mean alike. */
export function answers({ ofDraft }: Pick<Pairing, "ofDraft">, draft: number, source: number): boolean {
	const pair = ofDraft(draft);
	return isAlike(pair) && pair.source === source;
}

/** Those of the draft's words that mean alike with one of the source's and are its pair. */
export function answering(
	{ ofDraft }: Pick<Pairing, "ofDraft">,
	draft: Iterable<number>,
	source: Iterable<number>,
): readonly number[] {
	const theirs = new Set(source);
	return [...draft].filter((at) => {
		const pair = ofDraft(at);
		return isAlike(pair) && theirs.has(pair.source);
	});
}

/** Pairs the words of two sentences; linear in the product of their lengths. */
export function pairing(draft: Reading, source: Reading): Pairing {
	const builder = new Builder(draft, source);
	builder.pairAlike();
	builder.pairOpposed();
	builder.pairOthers();
	const pairs = builder.pairs.sort((a, b) => a.draft - b.draft);
	const byDraft = new Map(pairs.map((pair) => [pair.draft, pair]));
	const bySource = new Map(pairs.map((pair) => [pair.source, pair]));
	return {
		...{ draft, source, pairs },
		ofDraft: (word) => byDraft.get(word),
		ofSource: (word) => bySource.get(word),
	};
}

/** The events of both sides whose predicates are paired, in the draft's order. */
export function eventPairs(pairing: Pairing): readonly EventPair[] {
	const { draft, source } = pairing;
	return draft.events.flatMap((event) => {
		const pair = pairing.ofDraft(event.word);
		const other = source.events.find(({ word }) => word === pair?.source);
		if (pair === undefined || other === undefined) return [];
		const { kind, strength } = pair;
		return { draft: event, source: other, kind, strength, shared: sharedBelow(pairing, event, other) };
	});
}

function sharedBelow(pairing: Pairing, event: EventFacet, other: EventFacet): number {
	return pairing.pairs.filter(
		(pair) =>
			isAlike(pair) &&
			isBelow(pairing.draft.words, pair.draft, event.word) &&
			isBelow(pairing.source.words, pair.source, other.word),
	).length;
}

/** Likeness below which two words are not paired for their meaning. */
const LEAST = 0.3;
const OPPOSED = 0.35;
/** What the surroundings must have in common before words are paired that have nothing in common themselves. */
const PLACE = 0.5;

interface Candidate {
	/** Places among the forms. */
	readonly draft: number;
	readonly source: number;
	readonly kind: PairKind;
	readonly likeness: number;
	rank: number;
}

class Builder {
	readonly pairs: WordPair[] = [];
	readonly #draft: readonly Form[];
	readonly #source: readonly Form[];
	readonly #alike: Candidate[] = [];
	readonly #opposed: Candidate[] = [];
	/** By draft form and source form: how alike the two are, and what pairs of words on them are worth for their place. */
	readonly #likeness: Float64Array;
	readonly #below: Float64Array;
	/** By form, the one that it is paired with; -1 for none. */
	readonly #ofDraft: Int32Array;
	readonly #ofSource: Int32Array;

	constructor(draft: Reading, source: Reading) {
		const { language } = draft.whole;
		this.#draft = formsOf(draft);
		this.#source = formsOf(source);
		const cells = this.#draft.length * this.#source.length;
		this.#likeness = new Float64Array(cells);
		this.#below = new Float64Array(cells);
		this.#ofDraft = new Int32Array(this.#draft.length).fill(-1);
		this.#ofSource = new Int32Array(this.#source.length).fill(-1);
		this.#draft.forEach((one, i) => {
			this.#source.forEach((other, j) => {
				const relation = likenessOf(one, other, language);
				if (relation === undefined) return;
				const { kind, likeness } = relation;
				const candidate = { draft: i, source: j, kind, likeness, rank: 0 };
				if (ALIKE.has(kind)) {
					this.#alike.push(candidate);
					this.#likeness[this.#cell(i, j)] = likeness;
				} else this.#opposed.push(candidate);
			});
		});
	}

	pairAlike(): void {
		for (const one of this.#alike) one.rank = one.likeness + 0.5 * this.#surroundings(one.draft, one.source);
		this.#takeBest(this.#alike);
	}

	/** "Rose" for "fell", "June" for "July": only where both stand in the same place. */
	pairOpposed(): void {
		this.#takePlaced(this.#opposed, OPPOSED);
	}

	pairOthers(): void {
		const opposed = new Map(this.#opposed.map((one) => [this.#cell(one.draft, one.source), one.kind]));
		const others: Candidate[] = [];
		this.#draft.forEach((one, i) => {
			if (this.#ofDraft[i] !== -1) return;
			this.#source.forEach((other, j) => {
				if (this.#ofSource[j] !== -1 || sortOf(one.word) !== sortOf(other.word)) return;
				const kind = opposed.get(this.#cell(i, j)) ?? ("other" as const);
				others.push({ draft: i, source: j, kind, likeness: 0, rank: 0 });
			});
		});
		this.#takePlaced(others, PLACE);
	}

	#takePlaced(candidates: readonly Candidate[], least: number): void {
		const placed = candidates.map((one) => {
			const place = this.#place(one.draft, one.source);
			return { ...one, likeness: place, rank: place };
		});
		this.#takeBest(placed.filter(({ rank }) => rank >= least));
	}

	#takeBest(candidates: Candidate[]): void {
		candidates.sort((a, b) => b.rank - a.rank || a.draft - b.draft || a.source - b.source);
		for (const { draft, source, kind, likeness } of candidates) {
			const [one, other] = [this.#draft[draft], this.#source[source]];
			if (one === undefined || other === undefined) continue;
			if (this.#ofDraft[draft] !== -1 || this.#ofSource[source] !== -1) continue;
			this.#ofDraft[draft] = source;
			this.#ofSource[source] = draft;
			this.pairs.push({ draft: one.at, source: other.at, kind, strength: likeness });
			if (one.head < 0 || other.head < 0) continue;
			const cell = this.#cell(one.head, other.head);
			this.#below[cell] = (this.#below[cell] ?? 0) + (one.relation === other.relation ? 0.35 : 0.15);
		}
	}

	#cell(i: number, j: number): number {
		return i * this.#source.length + j;
	}

	#likenessAt(i: number, j: number): number {
		const inside = i >= 0 && j >= 0 && i < this.#draft.length && j < this.#source.length;
		return inside ? (this.#likeness[this.#cell(i, j)] ?? 0) : 0;
	}

	/** 0..1: how much of what stands around the two is alike, whether paired already or not. */
	#surroundings(i: number, j: number): number {
		const heads = this.#likenessAt(this.#draft[i]?.head ?? -1, this.#source[j]?.head ?? -1);
		const before = this.#likenessAt(i - 1, j - 1);
		const after = this.#likenessAt(i + 1, j + 1);
		return Math.min(1, 0.5 * heads + 0.35 * before + 0.35 * after);
	}

	/** 0..1: whether two words hang in the same place: on paired heads by a like relation, with paired words on them. */
	#place(i: number, j: number): number {
		const [a, b] = [this.#draft[i], this.#source[j]];
		if (a === undefined || b === undefined) return 0;
		const headsPaired = (a.head >= 0 && this.#ofDraft[a.head] === b.head) || this.#hangBeside(a, b);
		const bothRoots = a.word.head < 0 && b.word.head < 0;
		const head = headsPaired ? (a.relation === b.relation ? 0.6 : 0.25) : bothRoots ? 0.2 : 0;
		const below = Math.min(0.7, this.#below[this.#cell(i, j)] ?? 0);
		const beside = 0.2 * (this.#arePaired(i - 1, j - 1) + this.#arePaired(i + 1, j + 1));
		return Math.min(1, head + below + beside);
	}

	/** "Cap shifts for nurses": of the verb or of its object, as the tree has it, after the same preposition. */
	#hangBeside(a: Form, b: Form): boolean {
		if (a.preposition === "" || a.preposition !== b.preposition) return false;
		const above = (forms: readonly Form[], at: number) => forms[at]?.head ?? -1;
		const [ours, theirs] = [above(this.#draft, a.head), above(this.#source, b.head)];
		return (
			(ours >= 0 && this.#ofDraft[ours] === b.head) ||
			(theirs >= 0 && a.head >= 0 && this.#ofDraft[a.head] === theirs)
		);
	}

	#arePaired(i: number, j: number): number {
		return j >= 0 && this.#ofDraft[i] === j ? 1 : 0;
	}
}

interface Likeness {
	readonly kind: RelationKind | "stem";
	readonly likeness: number;
}

const SAME: Likeness = { kind: "same", likeness: 1 };
const STEM: Likeness = { kind: "stem", likeness: 0.9 };

function likenessOf(one: Form, other: Form, language: Language): Likeness | undefined {
	const [a, b] = [one.word, other.word];
	if (one.folded === other.folded || a.lemma === b.lemma) return SAME;
	if (a.upos === "NUM" || b.upos === "NUM") return undefined;
	if (one.folded.length > 3 && one.stem === other.stem) return STEM;
	const relation = language.relation(one.term, other.term) ?? asStates(a, b, language);
	if (relation === undefined) return undefined;
	const { kind, strength } = relation;
	if (a.upos === "PROPN" && b.upos === "PROPN")
		return isOfNames(relation) ? { kind, likeness: strength } : undefined;
	if (strength < LEAST) return undefined;
	return kind === "same" ? SAME : { kind, likeness: Math.min(0.95, strength) };
}

/**
 * "Is closed" and "is open": a tagger has the one as a verb, whose adjective is its form. "Deprived pupils" and
 * "privileged pupils" are two groups.
 */
export function asStates(a: Word, b: Word, language: Language): LexicalRelation | undefined {
	const [participle, other] = a.upos === "VERB" ? [a, b] : [b, a];
	if (participle.xpos !== "VBN" || other.upos !== "ADJ") return undefined;
	if ([a, b].some(({ deprel }) => /^a(?:mod|cl)/.test(deprel))) return undefined;
	const asState = ({ text }: Word) => ({ lemma: text.toLowerCase(), upos: "ADJ" }) as const;
	const relation = language.relation(asState(a), asState(b));
	return relation?.kind === "antonym" ? relation : undefined;
}

/** Two names are never alike for what the lexicon knows of them; it only tells that both are months, or countries. */
function isOfNames({ kind, strength }: LexicalRelation): boolean {
	return kind === "coordinate" || (kind === "synonym" && strength >= SURE_NAME);
}

const SURE_NAME = 0.6;

/** What can stand in one place: a figure for a figure, a thing for a thing, an act for an act. */
function sortOf({ upos }: Word): string {
	return upos === "PROPN" ? "NOUN" : upos;
}
