import type { Upos } from "../syntax/tree.ts";
import type { KnownTerm } from "./known-term.ts";
import type { Lexicon } from "./lexicon.ts";

/** The tags under which a form is looked up, by the bits of `partsOfSpeech`: every inflection it could have. */
const READINGS: readonly (readonly [part: number, upos: Upos, tags: readonly string[]])[] = [
	[1, "NOUN", ["NN", "NNS"]],
	[2, "VERB", ["VB", "VBD", "VBN", "VBG", "VBZ"]],
	[4, "ADJ", ["JJ"]],
	[8, "ADV", ["RB"]],
];

/** The words, each in one part of speech, that a form in lower case can be of. */
export function termsOfForm(lexicon: Lexicon, form: string): readonly KnownTerm[] {
	const parts = lexicon.partsOfSpeech(form);
	return READINGS.flatMap(([part, upos, tags]) => {
		if ((parts & part) === 0) return [];
		const lemmas = new Set(tags.map((tag) => lexicon.lemma(form, upos, tag)));
		return [...lemmas].map((lemma) => lexicon.known({ lemma, upos }));
	});
}
