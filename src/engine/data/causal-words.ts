/**
 * Closed lists for causes, lower case, by lemma or stem. Written out for Claimtrace from what English grammars and the
 * literature on causal connectives name; no published list was copied.
 */

import { stem } from "../stem.ts";
import { causeVerbs } from "./event-words.ts";

const words = (list: string): readonly string[] => list.split(/\s+/);

/** Nouns that set two things side by side: "a link between coffee and sleep". */
export const associationNouns: ReadonlySet<string> = new Set(
	words("link association correlation connection relationship tie"),
);

/** Verbs that say of a thing that it changes another: "coffee cuts the risk". */
export const changeVerbs: ReadonlySet<string> = new Set(
	words(
		`cut reduce lower decrease lessen diminish curb slash raise increase boost heighten improve worsen harm damage
		prevent protect cure heal slow speed accelerate delay extend shorten weaken strengthen affect influence drive fuel
		make help lengthen halve double trigger cause`,
	),
);

/** Conjunctions and prepositions that put one event behind or beside another and claim no more. */
export const sequenceMarks: ReadonlySet<string> = new Set([
	"after",
	"following",
	"when",
	"during",
	"once",
	"in the wake of",
]);

/** Words, and their stems, of which a passage that names a cause has one. */
export const causalForms: ReadonlySet<string> = new Set(
	[
		...causeVerbs.keys(),
		...words(
			`because due owing thanks caused reason why therefore thus hence consequence consequently blame blamed attribute
			attributed responsible led result driven fueled stemmed forced drove`,
		),
	].flatMap((word) => [word, stem(word)]),
);

/** Words of which a passage has one that tells what did not keep something from happening. */
export const concessionWords: ReadonlySet<string> = new Set(
	words("despite spite although though notwithstanding regardless nevertheless nonetheless"),
);
