import type { Upos } from "../syntax/tree.ts";
import type { Lexicon } from "./lexicon.ts";
import { linked } from "./links.ts";
import { meaningOf, type WeighedSense } from "./meaning.ts";
import { synsetOf } from "./tables.ts";

/** What a form can mean and what lies beside that: synsets, each with a weight up to 1. */
export type SenseProfile = ReadonlyMap<number, number>;

/** The tags under which a form is looked up, by the bits of `partsOfSpeech`: every inflection it could have. */
const READINGS: readonly (readonly [part: number, upos: Upos, tags: readonly string[]])[] = [
	[1, "NOUN", ["NN", "NNS"]],
	[2, "VERB", ["VB", "VBD", "VBN", "VBG", "VBZ"]],
	[4, "ADJ", ["JJ"]],
	[8, "ADV", ["RB"]],
];

/** A rarer sense is left out: it links words that no text means alike. */
const LEAST = 0.05;
/** What a word made of this one, a kind it belongs to and a neighbouring meaning are worth beside the meaning itself. */
const WORTH = { made: 0.9, kind: 0.5, beside: 0.6 };

/** The profile of a form in lower case, whatever its part of speech; empty when the lexicon does not have it. */
export function senseProfile(lexicon: Lexicon, form: string): SenseProfile {
	const profile = new Map<number, number>();
	const put = (synset: number, weight: number) => {
		if (weight > (profile.get(synset) ?? 0)) profile.set(synset, weight);
	};
	const parts = lexicon.partsOfSpeech(form);
	for (const [part, upos, tags] of READINGS) {
		if ((parts & part) === 0) continue;
		for (const lemma of new Set(tags.map((tag) => lexicon.lemma(form, upos, tag)))) {
			for (const sense of meaningOf(lexicon, { lemma, upos }).senses)
				if (sense.share >= LEAST) putSense(lexicon, sense, put);
		}
	}
	return profile;
}

function putSense(
	{ tables }: Lexicon,
	{ sense, synset, share }: WeighedSense,
	put: (synset: number, weight: number) => void,
): void {
	const { links } = tables;
	put(synset, share);
	for (const made of [links.derivation, links.pertains])
		for (const other of linked(made, sense)) put(synsetOf(tables, other), share * WORTH.made);
	for (const other of linked(links.hypernym, synset)) put(other, share * WORTH.kind);
	for (const beside of [links.similar, links.group, links.entails, links.causes])
		for (const other of linked(beside, synset)) put(other, share * WORTH.beside);
}
