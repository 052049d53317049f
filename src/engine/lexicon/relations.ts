// What WordNet says of two words. It lists every sense a word can have, and most relations it knows hold between
// senses that a text does not mean: "can" and "fire" share one. So each relation comes with a strength: the
// geometric mean of the shares that the two senses have among the uses of their words, by what the relation is worth.
import { spellingVariants } from "../data/spelling-variants.ts";
import { americanSpelling } from "../stem.ts";
import { antonymy } from "./antonyms.ts";
import { derivation, isParticiple, pertinence } from "./derivation.ts";
import { hypernymy } from "./hypernyms.ts";
import type { Lexicon, Term } from "./lexicon.ts";
import { isLinked, type Links } from "./links.ts";
import { type SensePair, type WeighedSense, weighedSenses, weighPairs } from "./sense-pairs.ts";

/** How two words can be related; "hypernym": the first is a kind of the second, "hyponym": the other way round. */
export type RelationKind =
	| "same"
	| "synonym"
	| "derivation"
	| "hypernym"
	| "hyponym"
	| "antonym"
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
	/** Whether WordNet links these two words, and not only words of the same meaning or a class of them. */
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

/** All relations of `a` to `b` between any of their senses, in order of trust, not of strength. */
export function relationsOf(lexicon: Lexicon, a: Term, b: Term): readonly LexicalRelation[] {
	const { tables } = lexicon;
	const left = weighedSenses(lexicon, a);
	const right = weighedSenses(lexicon, b);
	if (left.length === 0 || right.length === 0) return [];
	const found: LexicalRelation[] = [];
	const add = (kind: RelationKind, pair: SensePair | undefined, direct = true) => {
		if (pair !== undefined) found.push({ kind, ranks: pair.ranks, strength: pair.strength, direct });
	};
	if (sameClass(a, b)) {
		const opposite = antonymy(tables, left, right);
		const depth = a.upos === "VERB" || a.upos === "AUX" ? DEPTH.verb : DEPTH.noun;
		add(
			"synonym",
			weighPairs(left, right, (x, y) => (x.synset === y.synset ? WORTH.synonym : 0)),
		);
		add("antonym", opposite, opposite?.direct);
		add("hypernym", hypernymy(tables, left, right, depth));
		add("hyponym", swapped(hypernymy(tables, right, left, depth)));
		add("verb-group", linkedSynsets(tables.links.group, left, right, WORTH.group));
		add("similar", linkedSynsets(tables.links.similar, left, right, WORTH.similar));
		add("entails", linkedSynsets(tables.links.entails, left, right, WORTH.entails));
		add("entailed", swapped(linkedSynsets(tables.links.entails, right, left, WORTH.entails)));
		add("causes", linkedSynsets(tables.links.causes, left, right, WORTH.entails));
		add("caused-by", swapped(linkedSynsets(tables.links.causes, right, left, WORTH.entails)));
	}
	const made = derivation(tables, left, right);
	add("derivation", made, made?.direct);
	add("derivation", isParticiple(lexicon, a, b) ?? isParticiple(lexicon, b, a));
	add("pertains", pertinence(tables, left, right));
	return found;
}

/** Whether `a` is a kind of `b`, at most `maxDepth` steps up: "car" of "vehicle"; undefined when it is not. */
export function hypernym(lexicon: Lexicon, a: Term, b: Term, maxDepth: number): SensePair | undefined {
	if (!sameClass(a, b)) return undefined;
	return hypernymy(lexicon.tables, weighedSenses(lexicon, a), weighedSenses(lexicon, b), maxDepth);
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

function swapped(pair: SensePair | undefined): SensePair | undefined {
	return pair && { ...pair, ranks: [pair.ranks[1], pair.ranks[0]] };
}

function linkedSynsets(
	links: Links,
	left: readonly WeighedSense[],
	right: readonly WeighedSense[],
	worth: number,
): SensePair | undefined {
	return weighPairs(left, right, (a, b) => (isLinked(links, a.synset, b.synset) ? worth : 0));
}
