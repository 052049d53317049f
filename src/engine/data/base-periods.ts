/**
 * How reports name the period that a change is measured against: "than a year ago", "over the prior quarter", "month
 * on month", "sequentially". Written out for Claimtrace from the vocabulary of market reports and statistics releases.
 */
import { wordSet } from "./word-set.ts";

/** By word: the period. "Sequential" growth is growth on the quarter before. */
export const basePeriods: ReadonlyMap<string, string> = new Map([
	...["year", "quarter", "month", "week", "decade"].map((word) => [word, word] as const),
	["sequential", "quarter"],
	["sequentially", "quarter"],
]);

/** What stands before the period. */
export const priorWords = wordSet("prior previous preceding last linked");

/** What stands behind it. */
export const agoWords = wordSet("ago earlier");

/** What stands between the two: "year over year". */
export const onEachOther = wordSet("over on");

/** What says that something is compared. */
export const baseCues = wordSet("than from over compared comparison against versus vs on above below");
