/** Citations as text: a Markdown footnote, or in other documents a parenthesis. Pure. */
import type { ArticleMetadata, OwnNote, Span } from "../engine/model.ts";
import type { Edit } from "../project/edit.ts";
import { type DateStyle, dateStyleOf, longDate } from "../project/long-date.ts";
import { oneLine } from "./plain-text.ts";

/** The article that is cited. */
export type CitedArticle = Pick<ArticleMetadata, "title" | "publisher" | "byline" | "published" | "url"> & {
	/** Its path, for articles of which nothing else is known. */
	readonly article: string;
	/** Set for the writer's own notes, not all of which may be cited. */
	readonly note?: OwnNote;
};

const footnoteLanguages: readonly string[] = ["markdown", "quarto", "mdx"];
/** How citations are written; "auto" is a footnote where the language has them, else a parenthesis. */
export type CitationStyle = "auto" | "footnote" | "link" | "pandoc" | "wikilink" | "parenthetical";

/** What is cited, and how. */
export interface Citation {
	readonly article: CitedArticle;
	readonly style: CitationStyle;
	/** The article's citation key. */
	readonly key: string;
}

/**
 * The edits that cite an article for a sentence of a document, into the text as it is, in its order; none where the
 * sentence has that citation already. A footnote `[^n]` stands behind the sentence and its definition at the end of
 * the document (a definition with the same words or address that is there already is used again); everything else
 * before the sentence's closing mark: `([Publisher](address))`, `[@key]`, `[[file]]`, `(Publisher, 8 October 2019)`.
 * Dates are written `October 8, 2019` where the document does so.
 */
export function citationEdits(text: string, languageId: string, sentence: Span, citation: Citation): Edit[] {
	const { article } = citation;
	const style = styleFor(citation, languageId);
	if (style === "footnote") return footnoteEdits(text, sentence, article);
	const mark = markOf(style, citation, text, languageId);
	if (text.slice(sentence.start, sentence.end).includes(mark)) return [];
	return [insertion(closingAt(text, sentence), ` ${mark}`)];
}

/** The style that is meant; a mark that cannot name the article gives way to a footnote. */
function styleFor({ style, article }: Citation, languageId: string): Exclude<CitationStyle, "auto"> {
	const hasFootnotes = footnoteLanguages.includes(languageId);
	const usual = hasFootnotes ? "footnote" : "parenthetical";
	if (style === "auto") return usual;
	if (style === "wikilink" && /[[\]|#^\n]/.test(pageName(article))) return usual;
	// Links are Markdown; the rest is read in every language.
	return style === "link" && !hasFootnotes ? "parenthetical" : style;
}

function markOf(
	style: Exclude<CitationStyle, "auto" | "footnote">,
	{ article, key }: Citation,
	text: string,
	languageId: string,
): string {
	switch (style) {
		case "pandoc":
			return `[@${key}]`;
		case "wikilink":
			return `[[${pageName(article)}]]`;
		case "link": {
			const name = escapeInline(article.publisher ?? article.byline ?? article.title ?? article.article);
			return `([${name}](${addressOf(article)}))`;
		}
		case "parenthetical": {
			const note = parenthesis(article, dateStyleOf(text));
			return languageId === "latex" ? escapeLatex(note) : note;
		}
	}
}

/** The file's name without folders and extension, as note-taking programs name their pages. */
function pageName({ article }: CitedArticle): string {
	return article.slice(article.lastIndexOf("/") + 1).replace(/\.[^.]{1,8}$/, "");
}

/** What a link to the article points at: its address, or its file. */
function addressOf({ url, article }: CitedArticle): string {
	if (url !== null && isWebAddress(url) && !/[()]/.test(url)) return url;
	return encodeURI(article).replace(/[()]/g, (mark) => (mark === "(" ? "%28" : "%29"));
}

/** Before the sentence's closing mark, and before a footnote behind it. */
function closingAt(text: string, { start, end }: Span): number {
	const tail = /[.!?…]?(?:\[\^[^\]\s]{1,40}\])*$/.exec(text.slice(start, end))?.[0] ?? "";
	return end - tail.length;
}

/** "Publisher, “Title”, 8 October 2019, <https://…>" as Markdown; what is unknown is left out. */
function footnoteText(article: CitedArticle, style: DateStyle): string {
	const { publisher, byline, title, published, url } = article;
	const name = publisher ?? byline;
	const known = [
		name && escapeInline(name),
		title && `“${escapeInline(title)}”`,
		published && longDate(published, style),
		url && isWebAddress(url) && `<${url}>`,
	].filter(Boolean);
	return known.length > 0 ? known.join(", ") : escapeInline(article.article);
}

function footnoteEdits(text: string, sentence: Span, article: CitedArticle): Edit[] {
	const there = /^(?:\[\^[^\]\s]+\])*/.exec(text.slice(sentence.end))?.[0] ?? "";
	const end = sentence.end + there.length;
	const note = footnoteText(article, dateStyleOf(text));
	const known = definitions(text).find((definition) => {
		return definition.text === note || (article.url !== null && holdsAddress(definition.text, article.url));
	});
	if (known) {
		const mark = `[^${known.label}]`;
		return text.slice(sentence.start, end).includes(mark) ? [] : [insertion(end, mark)];
	}
	const mark = `[^${nextLabel(text)}]`;
	const body = text.trimEnd();
	const definition = definitionBehind(text, body, `${mark}: ${note}`);
	// One edit where both would stand at the same place: editors do not agree on the order of such edits.
	if (end >= body.length) return [insertion(end, mark + definition)];
	return [insertion(end, mark), insertion(body.length, definition)];
}

/** The line of a definition with the line ends that it needs behind `body`, the text without its last blank lines. */
function definitionBehind(text: string, body: string, line: string): string {
	const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
	const followsOne = /^\[\^[^\]]+\]:/.test(body.slice(body.lastIndexOf("\n") + 1));
	const after = text.slice(body.length).includes("\n") ? "" : lineEnd;
	return `${followsOne ? lineEnd : lineEnd + lineEnd}${line}${after}`;
}

function definitions(text: string): { label: string; text: string }[] {
	const lines = text.matchAll(/^\[\^([^\]\s]+)\]:[ \t]*(.*)$/gm);
	return [...lines].map(([, label = "", note = ""]) => ({ label, text: note.trim() }));
}

/** Whether the address stands in the text, whole. */
function holdsAddress(text: string, url: string): boolean {
	return text.split(/[\s<>()]+/).includes(url);
}

function nextLabel(text: string): number {
	const used = [...text.matchAll(/\[\^(\d{1,9})\]/g)].map(([, number]) => Number(number));
	return Math.max(0, ...used) + 1;
}

function parenthesis(cited: CitedArticle, style: DateStyle): string {
	const { publisher, byline, title, published, article } = cited;
	const name = oneLine(publisher ?? byline ?? title ?? article);
	return published ? `(${name}, ${longDate(published, style)})` : `(${name})`;
}

/** The text on one line, with the marks escaped that mean something inside a line of Markdown. */
function escapeInline(text: string): string {
	return oneLine(text).replace(/[\\`*_[\]<>&$~|^{}#!]/g, "\\$&");
}

function escapeLatex(text: string): string {
	return text.replace(/\\/g, "").replace(/[&%$#_{}]/g, "\\$&");
}

/** Only addresses that can stand between angle brackets as they are. */
function isWebAddress(url: string): boolean {
	return /^https?:\/\/[^\s<>\\"]+$/i.test(url);
}

function insertion(at: number, text: string): Edit {
	return { start: at, end: at, text };
}
