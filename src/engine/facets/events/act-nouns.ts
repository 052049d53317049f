import { actNouns, noActs } from "../../data/event-nouns.ts";
import type { EventLexicon } from "./event.ts";

/** No lexicon: only the nouns of `data/event-nouns.ts` name acts. */
export const noLexicon: EventLexicon = { verbOf: () => undefined };

/**
 * Endings that make an act of a verb. "-ing" and "-ence" are left out, as is "-al" after most letters: a lexicon takes
 * "building", "conference" and "hospital" to build, confer and hospitalise.
 */
const ENDING = /(?:[ts]ion|ment|[vswy]al|ance|very|bery)$/;

/** The verb behind a noun lemma; a lexicon's word counts for nouns with the ending of an act only. */
export function verbOfNoun(lemma: string, lexicon: EventLexicon): string | undefined {
	const noun = lemma.toLowerCase();
	const listed = actNouns.get(noun);
	if (listed !== undefined) return listed.replace("_", " ");
	return ENDING.test(noun) && !noActs.has(noun) ? lexicon.verbOf(noun) : undefined;
}
