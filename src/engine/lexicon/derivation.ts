import type { KnownTerm } from "./known-term.ts";
import type { Lexicon } from "./lexicon.ts";
import { linked } from "./links.ts";
import { type Meaning, ofWords, type SensePair, stronger, weigh } from "./meaning.ts";
import { basesOf, VERB } from "./morphology.ts";
import { type LexiconTables, synsetOf } from "./tables.ts";
import { wordAt } from "./words.ts";

/** What it is worth that only words of the same meanings are made of one another, that one word is a participle. */
const WORTH = { alike: 0.7, participle: 0.7 };

/** Words made of one another, and whether it is these two or only words of the same meaning. */
export interface Derivation extends SensePair {
	readonly direct: boolean;
}

/** "approve" and "approval", "sign" and "signature"; less directly "buy" and the noun "purchase". */
export function derivation(tables: LexiconTables, left: Meaning, right: Meaning): Derivation | undefined {
	const links = tables.links.derivation;
	const made = weigh(left, ({ sense }, match) => {
		for (const other of linked(links, sense)) match(right.bySense.get(other), 1);
	});
	const alike = stronger(madeOfMeaning(tables, left, right), swapped(madeOfMeaning(tables, right, left)));
	const direct = ofWords(made);
	return stronger(direct && { ...direct, direct: true }, alike && { ...alike, direct: false });
}

/** Whether the left word is linked to a word that means the same as the right one. */
function madeOfMeaning(tables: LexiconTables, left: Meaning, right: Meaning): SensePair | undefined {
	return weigh(left, ({ sense }, match) => {
		for (const other of linked(tables.links.derivation, sense))
			match(right.bySynset.get(synsetOf(tables, other)), WORTH.alike);
	});
}

/** The same pair seen from the other word. */
export function swapped(pair: SensePair | undefined): SensePair | undefined {
	return pair && { ...pair, ranks: [pair.ranks[1], pair.ranks[0]] };
}

/** Whether an adjective or a noun is written as a form of the verb: "wounded" and "wound", "talks" not. */
export function isParticiple({ tables }: Lexicon, word: KnownTerm, verb: KnownTerm): SensePair | undefined {
	if (verb.upos !== "VERB" || (word.upos !== "ADJ" && word.upos !== "NOUN")) return undefined;
	const form = word.lower;
	if (form.charCodeAt(0) !== verb.lower.charCodeAt(0)) return undefined;
	if (word.upos === "NOUN" ? !form.endsWith("ing") : form === verb.lemma) return undefined;
	const bases = basesOf(tables, form, VERB).map((base) => wordAt(tables.words, base));
	return bases.includes(verb.lower) ? { ranks: [0, 0], strength: WORTH.participle } : undefined;
}

/** Whether the left word is an adjective of or about the right one, "Russian" of "Russia", or an adverb made of it. */
export function pertinence({ links }: LexiconTables, left: Meaning, right: Meaning): SensePair | undefined {
	const pair = weigh(left, ({ sense }, match) => {
		for (const other of linked(links.pertains, sense)) match(right.bySense.get(other), 1);
	});
	return ofWords(pair);
}
