// A word as the lexicon knows it, worked out once: with the meanings it can have, and near which others they lie. Two
// words of a text are seldom related, and whether they can be at all is told by two short lists of synsets.
import { spellingVariants } from "../data/spelling-variants.ts";
import { americanSpelling, stem } from "../stem.ts";
import { isGeneral, isNoun, walkUp } from "./hypernyms.ts";
import type { Lexicon, Term } from "./lexicon.ts";
import { linked } from "./links.ts";
import { mayHaveListedOpposite } from "./listed.ts";
import { type Meaning, meaningOf } from "./meaning.ts";
import type { LexicalRelation } from "./relations.ts";
import { type LexiconTables, synsetOf } from "./tables.ts";
import { widerSynsets } from "./wider.ts";

/** How far up a relation looks for a kind. */
export const DEPTH = { noun: 5, verb: 3 };

/** A lemma with its part of speech, and what the lexicon and our own lists know of it. */
export class KnownTerm implements Term {
	readonly lemma: string;
	readonly upos: Term["upos"];
	readonly lower: string;
	/** The class WordNet has it in: auxiliaries are verbs, names are nouns. */
	readonly wordClass: string;
	readonly spelling: string;
	readonly stem: string;
	/** Whether our own lists may know an opposite of it. */
	readonly mayBeListed: boolean;
	readonly meaning: Meaning;
	/** Relations to other words as far as they were asked for. */
	readonly relations = new Map<KnownTerm, LexicalRelation | undefined>();
	readonly #tables: LexiconTables;
	/** Sorted: its synsets and those directly above them. */
	#own: Uint32Array | undefined;
	/** Sorted: every synset by which `relationsOf` can get from it to another word. */
	#near: Uint32Array | undefined;
	/** Sorted: those of its opposites. */
	#opposed: Uint32Array | undefined;

	constructor(lexicon: Lexicon, { lemma, upos }: Term) {
		this.lemma = lemma;
		this.upos = upos;
		this.lower = lemma.toLowerCase();
		this.wordClass = upos === "AUX" ? "VERB" : upos === "PROPN" ? "NOUN" : upos;
		this.spelling = spellingVariants.get(this.lower) ?? americanSpelling(this.lower);
		this.stem = stem(this.lower);
		this.mayBeListed = mayHaveListedOpposite(this);
		this.meaning = meaningOf(lexicon, { lemma, upos });
		this.#tables = lexicon.tables;
	}

	/** Whether WordNet may link a meaning of this word to one of the other; false is certain. */
	mayBeLinked(other: KnownTerm): boolean {
		return meet(this.#ownSynsets(), other.#nearSynsets()) || meet(other.#ownSynsets(), this.#nearSynsets());
	}

	/** Whether WordNet may have a meaning of this word as the opposite of one of the other; false is certain. */
	mayBeOpposed(other: KnownTerm): boolean {
		return meet(this.#opposedSynsets(), other.#ownSynsets());
	}

	/** Whether WordNet has any opposite of it. */
	get hasOpposites(): boolean {
		return this.#opposedSynsets().length > 0;
	}

	#opposedSynsets(): Uint32Array {
		this.#opposed ??= sorted(opposedSynsets(this.#tables, this.meaning));
		return this.#opposed;
	}

	#ownSynsets(): Uint32Array {
		this.#own ??= sorted(ownSynsets(this.#tables, this.meaning));
		return this.#own;
	}

	#nearSynsets(): Uint32Array {
		this.#near ??= sorted(nearSynsets(this.#tables, this.meaning));
		return this.#near;
	}
}

function ownSynsets(tables: LexiconTables, { senses }: Meaning): ReadonlySet<number> {
	const own = new Set<number>();
	for (const { synset } of senses) {
		own.add(synset);
		for (const wider of widerSynsets(tables, synset)) own.add(wider);
		if (isNoun(tables, synset)) walkUp(tables, synset, 1, 1, (above) => own.add(above));
	}
	return own;
}

function nearSynsets(tables: LexiconTables, { senses }: Meaning): ReadonlySet<number> {
	const { links, opposites } = tables;
	const near = new Set<number>();
	for (const { sense, synset } of senses) {
		near.add(synset);
		walkUp(tables, synset, isNoun(tables, synset) ? DEPTH.noun : DEPTH.verb, 1, (above) => {
			if (!isGeneral(tables, above)) near.add(above);
		});
		for (const beside of [links.group, links.similar, links.entails, links.causes, opposites])
			for (const other of linked(beside, synset)) near.add(other);
		for (const wider of widerSynsets(tables, synset)) {
			near.add(wider);
			for (const other of linked(opposites, wider)) near.add(other);
		}
		for (const made of [links.derivation, links.pertains])
			for (const other of linked(made, sense)) near.add(synsetOf(tables, other));
	}
	return near;
}

function opposedSynsets(tables: LexiconTables, { senses }: Meaning): ReadonlySet<number> {
	const { links, opposites } = tables;
	const opposed = new Set<number>();
	for (const { sense, synset } of senses) {
		for (const other of linked(links.antonym, sense)) opposed.add(synsetOf(tables, other));
		for (const one of [synset, ...widerSynsets(tables, synset)])
			for (const other of linked(opposites, one)) opposed.add(other);
	}
	return opposed;
}

function sorted(synsets: ReadonlySet<number>): Uint32Array {
	return Uint32Array.from(synsets).sort();
}

/** Whether the short list has one of the long one; both sorted. */
function meet(short: Uint32Array, long: Uint32Array): boolean {
	let from = 0;
	for (const one of short) {
		let high = long.length;
		while (from < high) {
			const middle = (from + high) >> 1;
			if ((long[middle] ?? 0) < one) from = middle + 1;
			else high = middle;
		}
		if (from === long.length) return false;
		if (long[from] === one) return true;
	}
	return false;
}
