/**
 * Text of the corpus on its way into the editor. Whoever wrote an article, or named its file, may have put
 * anything in it: what leaves this file is one line of visible text and nothing that the editor would act on.
 */

// Control characters, line and paragraph separators, and the marks that reorder text or hide it.
const unseen =
	/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff9-\ufffb]/g;
const unseenTags = /[\u{e0000}-\u{e007f}]/gu;
const blanks = /[\s\u00a0]+/g;

/** The text on one line: white space becomes single spaces; control, bidirectional and invisible characters go. */
export function oneLine(text: string): string {
	return text.replace(blanks, " ").replace(unseen, "").replace(unseenTags, "").trim();
}

/**
 * One line for labels, in which VS Code draws `$(name)` as an icon and `[text](link)` as a link: both are kept
 * from being recognised by a word joiner, which is not visible.
 */
export function plainLabel(text: string): string {
	return isolated(oneLine(text).replace(/\$\(/g, "$\u2060(").replace(/\]\(/g, "]\u2060("));
}

/** Text in which something runs from right to left, kept from reordering what stands beside it; other text as it is. */
export function isolated(text: string): string {
	return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** The text on one line, cut at a space before `limit` UTF-16 code units, with "…" where something is missing. */
export function excerpt(text: string, limit: number): string {
	const line = oneLine(text);
	if (line.length <= limit) return line;
	const cut = line.lastIndexOf(" ", limit - 1);
	const kept = line.slice(0, cut > limit / 2 ? cut : limit - 1).replace(/[\ud800-\udbff]$/, "");
	return `${kept.replace(/[ ,;:–—-]{1,3}$/, "")}…`;
}

/** The excerpt in quotation marks; as it is where it has such marks of its own, which would stand doubled. */
export function quoted(text: string, limit: number): string {
	const words = excerpt(text, limit);
	return hasQuotationMarks(words) ? words : `“${words}”`;
}

/** True for text with double quotation marks in it. */
export function hasQuotationMarks(text: string): boolean {
	return /["“”„«»]/.test(text);
}
