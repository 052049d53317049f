/**
 * Plurals whose lemma a news text means otherwise than WordNet's list of irregular forms says, and plurals that
 * have no singular; "form: lemma" where it is not the form itself. Written out for Claimtrace.
 */
export const nounLemmas: ReadonlyMap<string, string> = new Map(
	`people: person
data
media
politics
economics
news`
		.split("\n")
		.map((line): [string, string] => {
			const [form = "", lemma = form] = line.split(": ");
			return [form, lemma];
		}),
);
