// What WordNet, and for the verbs of news our own lists, say of two words. WordNet lists every sense a word can have,
// and most relations it knows hold between senses that a text does not mean: "can" and "fire" share one. So each
// relation has a strength: how likely both words are meant in senses it holds for, by what such a relation is worth.
import { antonymy } from "./antonyms.ts";
import { derivation, isParticiple, pertinence, swapped } from "./derivation.ts";
import { coordination, hypernymy } from "./hypernyms.ts";
import { DEPTH, type KnownTerm } from "./known-term.ts";
import type { Lexicon, Term } from "./lexicon.ts";
import { type Links, linked } from "./links.ts";
import { listedAntonymy, listedSynonymy } from "./listed.ts";
import { type Meaning, type SensePair, stronger, weigh } from "./meaning.ts";
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

/** What a relation is worth when its senses are not in doubt. */
const WORTH = { synonym: 1, similar: 0.6, group: 0.7, entails: 0.8 };

/** A common noun written as a name may still be another: "President", but "Apple". */
const TITLE = 0.8;

/**
 * How `a` is related to `b`: the strongest relation; undefined when there is none but between rare senses. Remembered
 * where there may be one.
 */
export function relationOf(lexicon: Lexicon, a: Term, b: Term): LexicalRelation | undefined {
	const [left, right] = [lexicon.known(a), lexicon.known(b)];
	if (!mayRelate(lexicon, left, right)) return undefined;
	const told = left.relations.get(right);
	if (told !== undefined || left.relations.has(right)) return told;
	const relation = strongestOf(lexicon, left, right);
	left.relations.set(right, relation);
	return relation;
}

function strongestOf(lexicon: Lexicon, a: KnownTerm, b: KnownTerm): LexicalRelation | undefined {
	const same = sameWord(lexicon, a, b);
	if (same > 0) return { kind: "same", ranks: [0, 0], strength: same, direct: true };
	let best: LexicalRelation | undefined;
	for (const relation of relationsOf(lexicon, a, b))
		if (relation.strength > (best?.strength ?? LEAST)) best = relation;
	return best;
}

/** Whether `relationsOf` may tell anything, or the words are the same; false is certain. */
function mayRelate(lexicon: Lexicon, a: KnownTerm, b: KnownTerm): boolean {
	return (
		a.spelling === b.spelling ||
		a.mayBeLinked(b) ||
		(a.upos === b.upos && (listedSynonymy(a, b) ?? listedAntonymy(a, b)) !== undefined) ||
		(isParticiple(lexicon, a, b) ?? isParticiple(lexicon, b, a)) !== undefined
	);
}

/** All relations of `a` to `b` between any of their senses, each kind once, in order of trust, not of strength. */
export function relationsOf(lexicon: Lexicon, one: Term, other: Term): readonly LexicalRelation[] {
	const { tables } = lexicon;
	const [a, b] = [lexicon.known(one), lexicon.known(other)];
	const [left, right] = [a.meaning, b.meaning];
	const found: LexicalRelation[] = [];
	const add = (kind: RelationKind, pair: SensePair | undefined, direct = true) => {
		if (pair !== undefined) found.push({ kind, ranks: pair.ranks, strength: pair.strength, direct });
	};
	if (a.wordClass === b.wordClass) {
		const alike = weigh(left, ({ synset }, match) => match(right.bySynset.get(synset), WORTH.synonym));
		add("synonym", stronger(alike, listedSynonymy(a, b)));
		const listed = listedAntonymy(a, b);
		const opposite = antonymy(tables, left, right);
		add("antonym", stronger<SensePair>(opposite, listed), listed !== undefined || opposite?.direct);
		const depth = a.wordClass === "VERB" ? DEPTH.verb : DEPTH.noun;
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
	const [left, right] = [lexicon.known(a), lexicon.known(b)];
	if (left.wordClass !== right.wordClass) return undefined;
	return hypernymy(lexicon.tables, left.meaning, right.meaning, maxDepth);
}

/** 1 for one word in one class or in British and American spelling, less for a title written as a name; else 0. */
function sameWord(lexicon: Lexicon, a: KnownTerm, b: KnownTerm): number {
	if (a.spelling !== b.spelling || a.wordClass !== b.wordClass) return 0;
	if ((a.upos === "PROPN") === (b.upos === "PROPN")) return 1;
	const [name, noun] = a.upos === "PROPN" ? [a, b] : [b, a];
	const known = lexicon.supersenses(name.lemma, "PROPN");
	const isTitle = known.length === 0 || known.includes(lexicon.supersense(noun.lemma, "NOUN"));
	return isTitle && lexicon.has(noun.lemma, "NOUN") ? TITLE : 0;
}
