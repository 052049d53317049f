/** Words that set conditions or meet them, lower case. Written out for Claimtrace. */
import { wordSet } from "./word-set.ts";

/** Words of which a sentence that sets a condition has one, lower case; "as long as" aside. */
export const conditionCues =
	wordSet(`if unless provided providing assuming subject pending conditional conditionally contingent depending dependent depends
	barring otherwise condition conditions proviso until once when`);

/** Verbs of those who have to consent: "once the regulator approves". */
export const approvingVerbs = wordSet(
	`approve agree pass ratify authorise authorize consent permit endorse sign grant`,
);
