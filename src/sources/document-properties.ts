import { isName, wordCount } from "./pieces.ts";

const MAX_LENGTH = 300;
/** What programs put where a title should be. */
const NO_TITLE =
	/^(?:untitled|document\s?\d*|microsoft word\b.*|title|slide \d+|.*\.(?:docx?|odt|rtf|pdf|indd|qxd|tex|html?|dvi))$/i;
const NO_AUTHOR = /\b(?:user|admin|administrator|owner|microsoft|unknown|author|office|default)\b/i;

/** The title in a document's properties; null when it only names a file or a program. */
export function statedTitle(value: string | null): string | null {
	const title = value?.replace(/\s+/g, " ").trim() ?? "";
	return title === "" || title.length > MAX_LENGTH || NO_TITLE.test(title) ? null : title;
}

/** The author in a document's properties; null when it is no name of a person, such as an account's. */
export function statedAuthors(value: string | null): string | null {
	const author = value?.replace(/\s+/g, " ").trim() ?? "";
	const isPerson = isName(author) && wordCount(author) > 1 && !NO_AUTHOR.test(author);
	return author.length <= MAX_LENGTH && isPerson ? author : null;
}
