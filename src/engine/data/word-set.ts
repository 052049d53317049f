/** The words of a list written out with blanks and line breaks between them. */
export function wordSet(list: string): ReadonlySet<string> {
	return new Set(list.split(/\s+/).filter(Boolean));
}

/** The same, with a blank for each "_": "lock_up" is "lock up". */
export function phraseSet(list: string): ReadonlySet<string> {
	return new Set([...wordSet(list)].map((phrase) => phrase.replaceAll("_", " ")));
}

/** Each word of a list with what all of them are. */
export function labelled<const Label>(list: string, label: Label): readonly (readonly [string, Label])[] {
	return [...wordSet(list)].map((word) => [word, label] as const);
}
