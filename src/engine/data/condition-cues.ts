/** Words of which a sentence that sets a condition has one, lower case; "as long as" aside. */
export const conditionCues: ReadonlySet<string> = new Set(
	`if unless provided providing assuming subject pending conditional conditionally contingent depending dependent depends
	barring otherwise condition conditions proviso until once when`.split(/\s+/),
);

/** Verbs of those who have to consent: "once the regulator approves". */
export const approvingVerbs: ReadonlySet<string> = new Set(
	`approve agree pass ratify authorise authorize consent permit endorse sign grant`.split(/\s+/),
);
