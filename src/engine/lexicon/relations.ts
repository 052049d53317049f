// What WordNet, and for the verbs of news our own lists, say of two words. WordNet lists every sense a word can have,
// and most relations it knows hold between senses that a text does not mean: "can" and "fire" share one. So each
// relation has a strength: how likely both words are meant in senses it holds for, by what such a relation is worth.
import { spellingVariants } from "../data/spelling-variants.ts";
import { americanSpelling } from "../stem.ts";
import { antonymy } from "./antonyms.ts";
import { derivation, isParticiple, pertinence, swapped } from "./derivation.ts";
import { coordination, hypernymy } from "./hypernyms.ts";
import type { Lexicon, Term } from "./lexicon.ts";
import { type Links, linked } from "./links.ts";
import { listedAntonymy, listedSynonymy } from "./listed.ts";
import { type Meaning, meaningOf, type SensePair, stronger, weigh } from "./meaning.ts";
import type { LexiconTables } from "./tables.ts";

/**
 * How two words can be related. "hypernym": the first is a kind of the second, "hyponym": the other way round;
 * "coordinate": both are kinds of a third, as "June" and "July" are, and so different things.
 */
export type RelationKind =
	| "same"
	| "synonym"
	| "derivation"
	| "hypernym"
	| "hyponym"
	| "antonym"
	| "coordinate"
	| "similar"
	| "verb-group"
	| "entails"
	| "entailed"
	| "causes"
	| "caused-by"
	| "pertains";

/** A relation between two words in the senses for which it is the strongest. */
export interface LexicalRelation extends SensePair {
	readonly kind: RelationKind;
	/** Whether these two words are linked, and not only words of the same meaning or a class of them. */
	readonly direct: boolean;
}

/** Weaker relations than this say more about rare senses than about the words. */
const LEAST = 0.12;

/** How far up `relationOf` looks for a kind. */
const DEPTH = { noun: 5, verb: 3 };

/** What a relation is worth when its senses are not in doubt. */
const WORTH = { synonym: 1, similar: 0.6, group: 0.7, entails: 0.8 };

/** A common noun written as a name may still be another: "President", but "Apple". */
const TITLE = 0.8;

/** How `a` is related to `b`: the strongest relation; undefined when there is none but between rare senses. */
export function relationOf(lexicon: Lexicon, a: Term, b: Term): LexicalRelation | undefined {
	const same = sameWord(lexicon, a, b);
	if (same > 0) return { kind: "same", ranks: [0, 0], strength: same, direct: true };
	let best: LexicalRelation | undefined;
	for (const relation of relationsOf(lexicon, a, b))
		if (relation.strength > (best?.strength ?? LEAST)) best = relation;
	return best;
}

/** All relations of `a` to `b` between any of their senses, each kind once, in order of trust, not of strength. */
export function relationsOf(lexicon: Lexicon, a: Term, b: Term): readonly LexicalRelation[] {
	const { tables } = lexicon;
	const left = meaningOf(lexicon, a);
	const right = meaningOf(lexicon, b);
	const found: LexicalRelation[] = [];
	const add = (kind: RelationKind, pair: SensePair | undefined, direct = true) => {
		if (pair !== undefined) found.push({ kind, ranks: pair.ranks, strength: pair.strength, direct });
	};
	if (sameClass(a, b)) {
		const alike = weigh(left, ({ synset }, match) => match(right.bySynset.get(synset), WORTH.synonym));
		add("synonym", stronger(alike, listedSynonymy(a, b)));
		const listed = listedAntonymy(a, b);
		const opposite = antonymy(tables, left, right);
		add("antonym", stronger<SensePair>(opposite, listed), listed !== undefined || opposite?.direct);
		const depth = classOf(a) === "VERB" ? DEPTH.verb : DEPTH.noun;
		add("hypernym", hypernymy(tables, left, right, depth));
		add("hyponym", swapped(hypernymy(tables, right, left, depth)));
		add("coordinate", coordination(tables, left, right));
		for (const [kind, back, links, worth] of linksOfMeanings(tables)) {
			add(kind, ofMeanings(links, left, right, worth));
			if (back !== undefined) add(back, swapped(ofMeanings(links, right, left, worth)));
		}
	}
	const made = derivation(tables, left, right);
	const participle = isParticiple(lexicon, a, b) ?? isParticiple(lexicon, b, a);
	add("derivation", stronger<SensePair>(made, participle), participle !== undefined || made?.direct);
	add("pertains", stronger(pertinence(tables, left, right), swapped(pertinence(tables, right, left))));
	return found;
}

/** Links between synsets that are told as they are: their kind, that of the way back if it is another, their worth. */
function linksOfMeanings({
	links,
}: LexiconTables): readonly (readonly [RelationKind, RelationKind | undefined, Links, number])[] {
	return [
		["verb-group", undefined, links.group, WORTH.group],
		["similar", undefined, links.similar, WORTH.similar],
		["entails", "entailed", links.entails, WORTH.entails],
		["causes", "caused-by", links.causes, WORTH.entails],
	];
}

function ofMeanings(links: Links, left: Meaning, right: Meaning, worth: number): SensePair | undefined {
	return weigh(left, ({ synset }, match) => {
		for (const other of linked(links, synset)) match(right.bySynset.get(other), worth);
	});
}

/** Whether `a` is a kind of `b`, at most `maxDepth` steps up: "car" of "vehicle"; undefined when it is not. */
export function hypernym(lexicon: Lexicon, a: Term, b: Term, maxDepth: number): SensePair | undefined {
	if (!sameClass(a, b)) return undefined;
	return hypernymy(lexicon.tables, meaningOf(lexicon, a), meaningOf(lexicon, b), maxDepth);
}

/** 1 for one word in one class or in British and American spelling, less for a title written as a name; else 0. */
function sameWord(lexicon: Lexicon, a: Term, b: Term): number {
	if (spellingOf(a) !== spellingOf(b)) return 0;
	if (classOf(a) === classOf(b)) return 1;
	const [name, noun] = a.upos === "PROPN" ? [a, b] : [b, a];
	if (name.upos !== "PROPN" || noun.upos !== "NOUN") return 0;
	const known = lexicon.supersenses(name.lemma, "PROPN");
	const isTitle = known.length === 0 || known.includes(lexicon.supersense(noun.lemma, "NOUN"));
	return isTitle && lexicon.has(noun.lemma, "NOUN") ? TITLE : 0;
}

function spellingOf({ lemma }: Term): string {
	const lower = lemma.toLowerCase();
	return spellingVariants.get(lower) ?? americanSpelling(lower);
}

function classOf({ upos }: Term): string {
	return upos === "AUX" ? "VERB" : upos;
}

/** Whether WordNet has two words in one part of speech. */
function sameClass(a: Term, b: Term): boolean {
	const [left, right] = [a, b].map((term) => classOf(term).replace("PROPN", "NOUN"));
	return left === right;
}
