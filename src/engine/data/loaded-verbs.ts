/**
 * Cues of speech by what they add to "said", lemmas. Only verbs that newspaper style guides warn of: others ("warn",
 * "stress", "suggest") describe what is said. Written out for Claimtrace.
 */
import { wordSet } from "./word-set.ts";

/** They say that it is so. */
export const conceding = wordSet("admit concede confess acknowledge confirm reveal prove disclose point_out");
/** They keep the writer's distance. */
export const doubting = wordSet("claim allege purport pretend profess");
/** They describe the speaker. */
export const heated = wordSet("boast brag insist gloat rant whine rage fume crow blurt gripe lie");

/** They hold it possible. */
export const tentative = wordSet("suggest propose surmise suspect speculate guess wonder hint imply");

/** They leave it open whether it is so. */
export const plainCues = wordSet(
	`say tell add state note announce report explain write remark comment reply respond answer describe observe mention
	according declare inform recount tweet post continue testify think believe expect estimate`,
);
