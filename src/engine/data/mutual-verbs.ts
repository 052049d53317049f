import { wordSet } from "./word-set.ts";

/**
 * Verbs whose two sides do the same to each other: "A met B" is "B met A". Lemmas, written out for Claimtrace. And
 * verbs after which the sides change with the wording: "replace A with B", "B replaces A".
 */
export const mutualVerbs = wordSet(
	`accompany agree alternate argue battle border bond clash chat collaborate collide combine communicate compare compete
	confer connect contrast converse coincide cooperate co-operate correlate correspond cuddle date deal debate differ
	disagree discuss divorce embrace equal face fight flirt hug interact intersect join kiss link marry match meet merge
	mix negotiate oppose overlap pair partner play quarrel race reconcile relate resemble reunite separate share sign split
	swap exchange switch tie touch trade unite wed work wrestle draw level speak talk live sit stand vie replace
	substitute outnumber be become remain include comprise contain involve mean represent have accord align`,
);
