import type { Lexicon } from "./lexicon.ts";
import { meaningOf } from "./meaning.ts";
import { SUPERSENSES } from "./supersenses.ts";

/**
 * How much of a verb's use is saying something that a clause with "that" can stand for, from 0 to 1: the shares of
 * its senses of communication for which WordNet gives that frame. "announce" is near 1, "sing" and "eat" at 0.
 */
export function reportingShare(lexicon: Lexicon, lemma: string): number {
	const { senses, files } = lexicon.tables;
	return meaningOf(lexicon, { lemma, upos: "VERB" })
		.senses.filter(({ sense, synset }) => {
			const thatClause = ((senses[sense] ?? 0) & 2) !== 0;
			return thatClause && SUPERSENSES[files[synset] ?? 0] === "verb.communication";
		})
		.reduce((sum, { share }) => sum + share, 0);
}
