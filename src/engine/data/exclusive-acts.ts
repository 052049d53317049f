/**
 * Verbs for acts that exclude each other: who did one of a line to somebody or something did none of the others on it
 * at that time. Verbs divided by a bar stand for the same. Lower-case lemmas, with "_" before a particle.
 * Written out for Claimtrace: the contrast sets of newspaper English (ways to leave an office, to get a thing, to harm,
 * to go, to vote); verbs that only deny each other are in `opposites.ts`.
 */

import { stem } from "../stem.ts";
import { type Lines, placesOnLines } from "./exclusive-lines.ts";
import { wordSet } from "./word-set.ts";

const LINES: readonly string[] = [
	"resign|quit retire dismiss|sack|fire|oust|axe suspend",
	"kill|murder injure|wound|hurt kidnap|abduct",
	"kill|murder survive",
	"kill|murder escape",
	"injure|wound|hurt escape",
	"shoot stab strangle poison bludgeon punch|kick|slap bite",
	"buy|purchase|acquire rent|lease|hire borrow steal inherit",
	"donate lend|loan sell auction",
	"approve|pass|adopt postpone|delay|defer withdraw",
	"cancel|scrap postpone|delay|defer extend",
	"abstain approve|back|support|endorse oppose|reject",
	"build|construct demolish renovate|restore|refurbish",
	"nationalise|nationalize privatise|privatize",
	"phone|telephone|ring email|e-mail text visit",
	"walk drive fly sail cycle swim",
	"attend boycott",
	"rescue|save capture|seize|kidnap|abduct",
	"bury cremate",
	"land crash",
	"marry divorce",
	"score miss",
	"fry boil bake grill roast",
	"write paint sculpt compose photograph",
	"sign veto cancel|terminate",
	"deport extradite",
	"hug|embrace hit|punch|slap|kick",
	"found|establish inherit",
	"swim cycle run|jog row ski",
	"knit sew|stitch embroider",
	"email|e-mail fax",
	"drown suffocate electrocute hang",
	"accept reject|decline|refuse ignore",
	"accept appeal|contest",
	"evacuate trap",
	"recover|recuperate die|perish",
	"repair|fix|mend replace scrap",
	"whisper shout|yell|scream",
	"win draw lose",
];

/** Lines of which the one is what the other is not. */
const OPPOSED: readonly string[] = [
	"accept|approve|pass|adopt|grant turn_down|vote_down|throw_out|shoot_down|knock_back",
	"uphold|affirm throw_out|strike_down|set_aside",
];

/** By verb: the numbers of its lines, each with the place on it. */
export const exclusiveActs: Lines = withParticles([...LINES, ...OPPOSED]);

/** Those of them that deny each other. */
export const opposedActs: Lines = withParticles(OPPOSED);

function withParticles(lines: readonly string[]): Lines {
	return new Map([...placesOnLines(lines)].map(([verb, places]) => [verb.replace("_", " "), places]));
}

/** The same by stem, for tokens; of a verb with a particle by that of the verb. */
export const exclusiveActTerms: typeof exclusiveActs = byFirstStem(exclusiveActs);

function byFirstStem(acts: Lines): Lines {
	const places = new Map<string, Map<number, number>>();
	for (const [verb, own] of acts) {
		const term = stem(verb.split(" ")[0] ?? verb);
		places.set(term, new Map([...(places.get(term) ?? []), ...own]));
	}
	return places;
}

/**
 * Verbs that tell of their subject what others of their line tell of their object: who resigns, whom one dismisses; who
 * survives, whom one kills.
 */
export const ownActs = wordSet("resign quit retire survive escape");
