import { actNouns } from "../../data/event-nouns.ts";
import type { EventLexicon } from "./event.ts";

/** No lexicon: only the nouns of `data/event-nouns.ts` name acts. */
export const noLexicon: EventLexicon = { verbOf: () => undefined };

/** Endings with which English makes a noun of a verb; others ("house", "ban") need the list or the lexicon. */
const ENDING = /(?:tion|sion|ment|al|ance|ence|ure|ing|age|ery)$/;

/** The verb behind a noun lemma; a lexicon's word counts for nouns with a deverbal ending only. */
export function verbOfNoun(lemma: string, lexicon: EventLexicon): string | undefined {
	const noun = lemma.toLowerCase();
	const listed = actNouns.get(noun);
	if (listed !== undefined) return listed.replace("_", " ");
	return ENDING.test(noun) && noun.length > 5 ? lexicon.verbOf(noun) : undefined;
}
