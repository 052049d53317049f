import type { Lexicon, Term } from "./lexicon.ts";
import { isLinked, linked } from "./links.ts";
import { basesOf, VERB } from "./morphology.ts";
import { ofWords, type SensePair, stronger, type WeighedSense, weighPairs } from "./sense-pairs.ts";
import { type LexiconTables, synsetOf } from "./tables.ts";
import { wordAt } from "./words.ts";

/** What it is worth that words are made of one another, that words of their meanings are, that one is a participle. */
const WORTH = { made: 1, alike: 0.7, participle: 0.7, pertains: 1 };

/** Words made of one another, and whether it is these two or only words of the same meaning. */
export interface Derivation extends SensePair {
	readonly direct: boolean;
}

/** "approve" and "approval", "break" and "broken"; less directly "buy" and the noun "purchase". */
export function derivation(
	tables: LexiconTables,
	left: readonly WeighedSense[],
	right: readonly WeighedSense[],
): Derivation | undefined {
	const { derivation: links, participle } = tables.links;
	const made = weighPairs(left, right, ({ sense: a }, { sense: b }) =>
		isLinked(links, a, b) || isLinked(participle, a, b) || isLinked(participle, b, a) ? 1 : 0,
	);
	const targets = new Map(
		[...left, ...right].map(({ sense }) => [sense, linked(links, sense).map((to) => synsetOf(tables, to))]),
	);
	const alike = weighPairs(left, right, (a, b) =>
		targets.get(a.sense)?.includes(b.synset) || targets.get(b.sense)?.includes(a.synset) ? WORTH.alike : 0,
	);
	const direct = ofWords(made, WORTH.made);
	return stronger(direct && { ...direct, direct: true }, alike && { ...alike, direct: false });
}

/** Whether an adjective or a noun is written as a form of the verb: "wounded" and "wound", "talks" not. */
export function isParticiple({ tables }: Lexicon, word: Term, verb: Term): SensePair | undefined {
	if (verb.upos !== "VERB" || (word.upos !== "ADJ" && word.upos !== "NOUN")) return undefined;
	const form = word.lemma.toLowerCase();
	if (word.upos === "NOUN" ? !form.endsWith("ing") : form === verb.lemma) return undefined;
	const bases = basesOf(tables, form, VERB).map((base) => wordAt(tables.words, base));
	return bases.includes(verb.lemma.toLowerCase()) ? { ranks: [0, 0], strength: WORTH.participle } : undefined;
}

/** An adjective that is of or about a noun, "Russian" and "Russia", or an adverb made of an adjective; either way. */
export function pertinence(
	{ links }: LexiconTables,
	left: readonly WeighedSense[],
	right: readonly WeighedSense[],
): SensePair | undefined {
	const { pertains } = links;
	const pair = weighPairs(left, right, ({ sense: a }, { sense: b }) =>
		isLinked(pertains, a, b) || isLinked(pertains, b, a) ? 1 : 0,
	);
	return ofWords(pair, WORTH.pertains);
}
