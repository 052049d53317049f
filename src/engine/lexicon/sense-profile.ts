import { termsOfForm } from "./forms.ts";
import type { Lexicon } from "./lexicon.ts";
import { linked } from "./links.ts";
import type { WeighedSense } from "./meaning.ts";
import { synsetOf } from "./tables.ts";

/** What a form can mean and what lies beside that: synsets, each with a weight up to 1. */
export type SenseProfile = ReadonlyMap<number, number>;

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
	for (const { meaning } of termsOfForm(lexicon, form))
		for (const sense of meaning.senses) if (sense.share >= LEAST) putSense(lexicon, sense, put);
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
