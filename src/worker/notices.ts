import type { Article } from "../engine/model.ts";
import { CUT_OFF, PAYWALL } from "../sources/paywall.ts";
import { proseLength } from "./article-text.ts";

/** Characters of prose below which a text is a teaser, a stub, or not all of the article. */
const STUB = 400;
/** How texts end that were cut off: by the paper, or by an interface, "… [+1234 chars]". */
const CUT = /(?:…|\.\.\.|\[…\]|\[\.\.\.\]|\[\+\d{1,9} chars\])["”’]?\s*$/;
/** Where such words end a text: the last of its characters. */
const WALL_PART = 3000;

/**
 * What people should know of an article as it was read: what is missing, signs that it is not the whole article, and
 * what its reader remarked. Empty when all is well.
 */
export function noticesOf(article: Article): readonly string[] {
	const { title, published, language, text, remarks = [] } = article;
	const prose = article.blocks.at(-1);
	const notices: string[] = [];
	if (published === null) notices.push("no date");
	else if (published.length < 10) notices.push("no day in its date");
	if (title === null) notices.push("no title");
	if (PAYWALL.test(text.slice(-WALL_PART)) || remarks.includes(CUT_OFF)) notices.push(CUT_OFF);
	else if (prose && CUT.test(text.slice(Math.max(prose.start, prose.end - 200), prose.end)))
		notices.push("the text is cut off");
	else if (proseLength(article) < STUB) notices.push("very short, perhaps not the whole article");
	if (language !== null && language !== "en")
		notices.push(`in another language than English (${language}): most differences are not found`);
	return [...notices, ...remarks.filter((one) => one !== CUT_OFF)];
}
