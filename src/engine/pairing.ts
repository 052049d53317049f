// Which word of a draft sentence answers which of a source sentence: a monolingual aligner in the manner of Md. A.
// Sultan, S. Bethard and T. Sumner, "Back to Basics for Monolingual Alignment" (TACL 2, 2014): words that mean alike
// are paired in order of likeness and of how much of their surroundings, in the tree and in the text, is alike too.
// Words left over on both sides that hang in the same place are paired as one standing for the other.
import type { EventFacet } from "./facets/events/event.ts";
import type { Language } from "./language.ts";
import type { RelationKind } from "./lexicon/relations.ts";
import type { Reading } from "./reading.ts";
import { stem } from "./stem.ts";
import type { Word } from "./syntax/tree.ts";
import { foldedWord } from "./tokens.ts";

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

/** Whether the pair's words mean alike. */
export function isAlike({ kind }: Pick<WordPair, "kind">): boolean {
	return ALIKE.has(kind);
}

/** Pairs the words of two sentences; linear in the product of their lengths. */
export function pairing(draft: Reading, source: Reading, language: Language): Pairing {
	const builder = new Builder(draft, source, language);
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

/** Whether the word hangs on another one, directly or over others. */
export function isBelow(words: readonly Word[], word: number, top: number): boolean {
	let at = words[word]?.head ?? -1;
	for (let step = 0; at >= 0 && step < words.length; step++) {
		if (at === top) return true;
		at = words[at]?.head ?? -1;
	}
	return false;
}

/** Whether the word carries content: no function word, no mark, no auxiliary. */
export function isContent({ upos, lemma }: Word): boolean {
	if (upos === "ADV") return !FAINT.has(lemma);
	return (
		upos === "NOUN" || upos === "PROPN" || upos === "VERB" || upos === "ADJ" || upos === "NUM" || upos === "X"
	);
}

const FAINT = new Set([
	"not",
	"n't",
	"also",
	"too",
	"then",
	"there",
	"so",
	"as",
	"just",
	"even",
	"very",
	"here",
]);

/** Likeness below which two words are not paired for their meaning. */
const LEAST = 0.3;
const OPPOSED = 0.35;
/** What the surroundings must have in common before words are paired that have nothing in common themselves. */
const PLACE = 0.5;

interface Candidate {
	readonly draft: number;
	readonly source: number;
	readonly kind: PairKind;
	readonly likeness: number;
}

class Builder {
	readonly pairs: WordPair[] = [];
	readonly #draft: readonly Word[];
	readonly #source: readonly Word[];
	readonly #draftContent: readonly number[];
	readonly #sourceContent: readonly number[];
	readonly #alike: readonly Candidate[];
	readonly #opposed: readonly Candidate[];
	/** Likeness by draft word and source word, for the surroundings. */
	readonly #likeness = new Map<number, number>();
	readonly #takenDraft = new Map<number, number>();
	readonly #takenSource = new Set<number>();

	constructor(draft: Reading, source: Reading, language: Language) {
		this.#draft = draft.words;
		this.#source = source.words;
		this.#draftContent = contentOf(draft.words);
		this.#sourceContent = contentOf(source.words);
		const ours = formsOf(draft.words, this.#draftContent);
		const theirs = formsOf(source.words, this.#sourceContent);
		const all = ours.flatMap((one) => theirs.flatMap((other) => candidate(one, other, language) ?? []));
		this.#alike = all.filter(({ kind }) => ALIKE.has(kind));
		this.#opposed = all.filter(({ kind }) => !ALIKE.has(kind));
		for (const { draft: i, source: j, likeness } of this.#alike)
			this.#likeness.set(this.#cell(i, j), likeness);
	}

	pairAlike(): void {
		this.#takeBest(
			this.#alike.map((one) => ({
				...one,
				rank: one.likeness + 0.5 * this.#surroundings(one.draft, one.source),
			})),
		);
	}

	/** "Rose" for "fell", "June" for "July": only where both stand in the same place. */
	pairOpposed(): void {
		const placed = this.#opposed.map((one) => ({ ...one, likeness: this.#place(one.draft, one.source) }));
		this.#takeBest(
			placed.filter(({ likeness }) => likeness >= OPPOSED).map((one) => ({ ...one, rank: one.likeness })),
		);
	}

	pairOthers(): void {
		const opposed = new Map(this.#opposed.map((one) => [this.#cell(one.draft, one.source), one.kind]));
		const free = this.#sourceContent.filter((j) => !this.#takenSource.has(j));
		const others = this.#draftContent
			.filter((i) => !this.#takenDraft.has(i))
			.flatMap((i) =>
				free
					.filter((j) => sameSort(this.#draft[i], this.#source[j]))
					.map((j) => ({
						...{ draft: i, source: j, likeness: this.#place(i, j) },
						kind: opposed.get(this.#cell(i, j)) ?? ("other" as const),
					})),
			);
		this.#takeBest(
			others.filter(({ likeness }) => likeness >= PLACE).map((one) => ({ ...one, rank: one.likeness })),
		);
	}

	#takeBest(candidates: (Candidate & { readonly rank: number })[]): void {
		candidates.sort((a, b) => b.rank - a.rank || a.draft - b.draft || a.source - b.source);
		for (const { draft, source, kind, likeness } of candidates) {
			if (this.#takenDraft.has(draft) || this.#takenSource.has(source)) continue;
			this.#takenDraft.set(draft, source);
			this.#takenSource.add(source);
			this.pairs.push({ draft, source, kind, strength: likeness });
		}
	}

	#cell(i: number, j: number): number {
		return i * this.#source.length + j;
	}

	/** 0..1: how much of what stands around the two is alike, whether paired already or not. */
	#surroundings(i: number, j: number): number {
		const [a, b] = [this.#draft[i], this.#source[j]];
		if (a === undefined || b === undefined) return 0;
		const heads = this.#likeness.get(this.#cell(a.head, b.head)) ?? 0;
		const before = this.#near(i, j, -1);
		const after = this.#near(i, j, 1);
		return Math.min(1, 0.5 * heads + 0.35 * before + 0.35 * after);
	}

	/** How alike the next words of content are, on one side. */
	#near(i: number, j: number, step: number): number {
		const a = this.#draftContent[this.#draftContent.indexOf(i) + step];
		const b = this.#sourceContent[this.#sourceContent.indexOf(j) + step];
		return a === undefined || b === undefined ? 0 : (this.#likeness.get(this.#cell(a, b)) ?? 0);
	}

	/** 0..1: whether two words hang in the same place: on paired heads by a like relation, with paired words on them. */
	#place(i: number, j: number): number {
		const [a, b] = [this.#draft[i], this.#source[j]];
		if (a === undefined || b === undefined) return 0;
		const headsPaired = a.head >= 0 && this.#takenDraft.get(a.head) === b.head;
		const bothRoots = a.head < 0 && b.head < 0;
		const sameRelation = relationClass(a.deprel) === relationClass(b.deprel);
		const below = this.#dependentsPaired(i, j);
		const head = headsPaired ? (sameRelation ? 0.6 : 0.25) : bothRoots ? 0.2 : 0;
		const beside = 0.2 * (this.#nearPaired(i, j, -1) + this.#nearPaired(i, j, 1));
		return Math.min(1, head + below + beside);
	}

	#dependentsPaired(i: number, j: number): number {
		let sum = 0;
		for (const { draft, source } of this.pairs) {
			const [a, b] = [this.#draft[draft], this.#source[source]];
			if (a?.head !== i || b?.head !== j) continue;
			sum += relationClass(a.deprel) === relationClass(b.deprel) ? 0.35 : 0.15;
		}
		return Math.min(0.7, sum);
	}

	#nearPaired(i: number, j: number, step: number): number {
		const a = this.#draftContent[this.#draftContent.indexOf(i) + step];
		const b = this.#sourceContent[this.#sourceContent.indexOf(j) + step];
		return a !== undefined && b !== undefined && this.#takenDraft.get(a) === b ? 1 : 0;
	}
}

function contentOf(words: readonly Word[]): readonly number[] {
	return words.flatMap((word, at) => (isContent(word) ? [at] : [])).slice(0, MOST);
}

/** A sentence of ten thousand words is paired only in its first ones. */
const MOST = 150;

/** A word of content with the forms it is compared by. */
interface Form {
	readonly at: number;
	readonly word: Word;
	readonly folded: string;
	readonly stem: string;
}

function formsOf(words: readonly Word[], content: readonly number[]): readonly Form[] {
	return content.flatMap((at) => {
		const word = words[at];
		if (word === undefined) return [];
		const folded = foldedWord(word.text);
		return { at, word, folded, stem: stem(folded) };
	});
}

function candidate(one: Form, other: Form, language: Language): Candidate | undefined {
	const [a, b] = [one.word, other.word];
	const of = (kind: PairKind, likeness: number) => ({ draft: one.at, source: other.at, kind, likeness });
	if (one.folded === other.folded || a.lemma === b.lemma) return of("same", 1);
	if (a.upos === "NUM" || b.upos === "NUM") return undefined;
	if (one.folded.length > 3 && one.stem === other.stem) return of("stem", 0.9);
	if (a.upos === "PROPN" && b.upos === "PROPN") return coordinate(a, b, language, of);
	const relation = language.relation(a, b);
	if (relation === undefined || relation.strength < LEAST) return undefined;
	return of(relation.kind, relation.kind === "same" ? 1 : Math.min(0.95, relation.strength));
}

/** Two names are never alike for what the lexicon knows of them; it only tells that both are months, or countries. */
function coordinate(
	a: Word,
	b: Word,
	language: Language,
	of: (kind: PairKind, likeness: number) => Candidate,
): Candidate | undefined {
	const relation = language.relation(a, b);
	if (relation?.kind === "synonym" && relation.strength >= 0.6) return of("synonym", relation.strength);
	return relation?.kind === "coordinate" ? of("coordinate", relation.strength) : undefined;
}

/** Whether one word can stand where the other does: a figure for a figure, a thing for a thing, an act for an act. */
function sameSort(a: Word | undefined, b: Word | undefined): boolean {
	if (a === undefined || b === undefined) return false;
	return sortOf(a) === sortOf(b);
}

function sortOf({ upos }: Word): string {
	return upos === "PROPN" ? "NOUN" : upos;
}

/** Relations between which the voice and the way of saying choose. */
function relationClass(deprel: string): string {
	if (deprel === "nsubj:pass" || deprel === "obj") return "patient";
	if (deprel === "obl:agent" || deprel.startsWith("nsubj")) return "agent";
	if (/^(?:amod|nmod|compound|nmod:poss|advmod|obl|obl:npmod|obl:unmarked)$/.test(deprel)) return "modifier";
	if (/^(?:xcomp|ccomp|advcl|acl|acl:relcl|conj|parataxis|root)$/.test(deprel)) return "clause";
	return deprel;
}
