/** Word lists that tell claims from other sentences; lower-case norms. Written out for Claimtrace. */
import { wordSet } from "./word-set.ts";

/** Words that judge rather than report. */
export const opinionWords = wordSet(
	`disgraceful disgrace outrageous shameful wonderful terrible awful beautiful ugly excellent brilliant stupid
	foolish absurd ridiculous appalling deplorable admirable unacceptable inexcusable regrettable laughable troubling
	worrying disturbing alarming encouraging hopefully unfortunately sadly happily luckily thankfully surely
	undoubtedly obviously clearly frankly arguably honestly best worst wrong wise unwise naive reckless cynical deserve
	deserves fascinating boring delightful tragic pity shame inevitable unthinkable`,
);

/** Verbs that open a line of directions to the reader. */
export const openingImperatives = wordSet(
	`see read click subscribe note contact follow visit share download check watch listen remember consider imagine
	suppose compare email please tap scroll donate join`,
);

/** Openings of sentences that only lead on. */
export const transitionOpeners: readonly string[] = [
	"here is",
	"here's",
	"here are",
	"that is",
	"that's",
	"this is",
	"but there",
	"there is more",
	"but that",
	"so what",
	"what follows",
	"in other words",
	"on the other",
	"first things first",
	"more on",
	"to sum up",
	"in short",
	"the rest is",
	"not so fast",
	"time will tell",
	"only time will",
	"it remains to",
	"watch this space",
];

/** Adverbs with which a writer foretells. */
export const forecastAdverbs = wordSet(
	`probably surely certainly undoubtedly doubtless inevitably eventually definitely likely presumably never always
	almost soon hopefully`,
);
