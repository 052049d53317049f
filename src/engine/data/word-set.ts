/** The words of a list written out with blanks and line breaks between them. */
export function wordSet(list: string): ReadonlySet<string> {
	return new Set(list.split(/\s+/).filter(Boolean));
}
