/** Nouns that names of newspapers, agencies and broadcasters begin or end with; collected for this project. */
export const PRESS_NOUNS: ReadonlySet<string> = new Set(
	`times post news daily weekly herald tribune gazette chronicle journal mail mirror standard globe bulletin examiner
review echo press argus independent monitor magazine observer courier telegraph guardian mercury ledger record dispatch
advertiser sentinel messenger express inquirer enquirer register reporter intelligencer broadcasting radio television tv
agency wire newswire newspaper`
		.split(/\s+/)
		.filter(Boolean),
);

/** What kind of text follows, above or below a headline. */
export const KICKER =
	/^(?:press release|news release|media release|for immediate release|statement|breaking(?: news)?|exclusive|analysis|opinion|feature|obituary|interview|explainer|comment|editorial|live|update|newsletter|transcript|correction|news in brief)$/i;
