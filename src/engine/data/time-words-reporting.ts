/** Verbs whose date is that of the saying. Written out for Claimtrace. */
import { wordSet } from "./word-set.ts";

export const reportingVerbs =
	wordSet(`said says say told tells announced announces reported reports stated states added confirmed disclosed tweeted
	wrote posted declared`);

/** What may stand between such a verb and the date: "said in a statement late on Tuesday". */
export const speechFrames =
	wordSet(`in a an the on at late early statement interview report letter tweet post briefing news conference speech press
	release`);
