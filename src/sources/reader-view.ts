import { readDateLine } from "./calendar.ts";
import { isName, wordCount } from "./pieces.ts";
import { publisherFromUrl } from "./publisher.ts";

const HOST = /^(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,12}$/i;
const READING_TIME = /^\d{1,3}\s?[-–]?\s?min(?:ute)?s?(?: read)?$/i;

/** Whether a line is the address of a site alone: "averley-post.test". */
export function isHost(words: string): boolean {
	return HOST.test(words);
}

/**
 * What the reader views of browsers and reading lists put below a headline: the site's address, the author's name alone,
 * and how long it takes to read. null for any other line.
 */
export function readReaderViewLine(
	words: string,
	next: string,
): { readonly publisher: string | null; readonly byline: string | null } | null {
	if (isHost(words)) return { publisher: publisherFromUrl(`https://${words}/`, ""), byline: null };
	const isAuthor = isName(words) && wordCount(words) > 1 && wordCount(words) <= 4;
	const isAboveTime = READING_TIME.test(next) || readDateLine(next) !== null;
	return isAuthor && isAboveTime ? { publisher: null, byline: words } : null;
}
