import { PRESS_NOUNS } from "./data/press-names.ts";
import { isName, wordCount } from "./pieces.ts";

const MAX_WORDS = 6;

/** Whether the words are a publication's name by their form: "Ashby Mercury", "Post and Courier". */
export function isPublication(words: string): boolean {
	if (wordCount(words) > MAX_WORDS || !isName(words) || words.includes(",")) return false;
	const parts = words.toLowerCase().match(/\p{L}+/gu) ?? [];
	return parts.length > 1 && [parts.at(0), parts.at(-1)].some((part) => PRESS_NOUNS.has(part ?? ""));
}

/** Whether the words can name a publication where one is expected: "The Meridian" between headline and date. */
export function maybePublication(words: string): boolean {
	return isPublication(words) || (/^The \p{Lu}/u.test(words) && wordCount(words) <= 4 && isName(words));
}

/** "Tom Aldous" and "Valley Tribune" of "Tom Aldous, Valley Tribune"; undefined when no publication follows a name. */
export function signedFor(
	words: string,
): { readonly name: string; readonly publication: string } | undefined {
	const [, name, publication] = /^([^,]{3,60}),\s+(?:(?:for|of) )?([^,]{4,60})$/.exec(words) ?? [];
	if (name === undefined || publication === undefined) return undefined;
	return isName(name) && wordCount(name) <= 5 && maybePublication(publication)
		? { name, publication }
		: undefined;
}

const LABEL =
	/^(title|headline|publication|publisher|newspaper|outlet|source|site|website):\s+(\S.{1,200})$/i;

/** What a labelled line at the top of a file gives: "Headline: …", "Publication: …". */
export function labelled(
	words: string,
): { readonly kind: "title" | "publisher"; readonly value: string } | undefined {
	const [, label, value] = LABEL.exec(words) ?? [];
	if (label === undefined || value === undefined) return undefined;
	if (/^(?:title|headline)$/i.test(label)) return { kind: "title", value };
	return isName(value) && wordCount(value) <= MAX_WORDS ? { kind: "publisher", value } : undefined;
}
