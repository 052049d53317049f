import type { BlockContext, InlineContext, Line, MarkdownConfig } from "@lezer/markdown";
import { GFM, parser } from "@lezer/markdown";

const MAX_BRACKET = 400;
const OPEN_BRACKET = 91;
const CARET = 94;
const AT = 64;

/** What writers cite with beyond CommonMark: `[^1]`, `^[note]`, `[@key, p. 3]`, `@key`, `[[page|words]]`. */
const citations: MarkdownConfig = {
	defineNodes: [
		{ name: "FootnoteDefinition", block: true },
		"Footnote",
		"InlineNote",
		"CitationKey",
		"Wikilink",
	],
	parseBlock: [
		{
			name: "FootnoteDefinition",
			parse: parseDefinition,
			endLeaf: (_cx, line) => DEFINITION.test(line.text),
			before: "LinkReference",
		},
	],
	parseInline: [
		{ name: "Bracketed", parse: parseBracketed, before: "Link" },
		{ name: "InlineNote", parse: parseInlineNote, before: "Link" },
		{ name: "CitationKey", parse: parseKey, before: "Link" },
	],
};

/** The start of a footnote's definition. */
export const DEFINITION = /^ {0,3}\[\^[^\]\s]{1,80}\]:/;

const ANY_DEFINITION = /^ {0,3}\[[^\]\n]{1,80}\]:/;

function parseDefinition(cx: BlockContext, line: Line): boolean {
	if (!DEFINITION.test(line.text)) return false;
	const start = cx.lineStart;
	while (cx.nextLine()) {
		if (line.text.trim() === "" || ANY_DEFINITION.test(line.text)) break;
	}
	cx.addElement(cx.elt("FootnoteDefinition", start, cx.prevLineEnd()));
	return true;
}

const BRACKETED: readonly (readonly [string, RegExp])[] = [
	["Footnote", /^\[\^[^\]\s]{1,80}\]/],
	["Wikilink", /^\[\[[^[\]\n]{1,300}\]\]/],
	["CitationKey", /^\[(?:[^[\]@\n]{0,80}[\s-])?@[^[\]\n]{1,200}\]/],
];

function parseBracketed(cx: InlineContext, next: number, pos: number): number {
	if (next !== OPEN_BRACKET) return -1;
	const ahead = cx.slice(pos, Math.min(cx.end, pos + MAX_BRACKET));
	for (const [name, pattern] of BRACKETED) {
		const found = pattern.exec(ahead);
		if (found) return cx.addElement(cx.elt(name, pos, pos + found[0].length));
	}
	return -1;
}

function parseInlineNote(cx: InlineContext, next: number, pos: number): number {
	if (next !== CARET || cx.char(pos + 1) !== OPEN_BRACKET) return -1;
	const found = /^\^\[[^[\]\n]{1,300}\]/.exec(cx.slice(pos, Math.min(cx.end, pos + MAX_BRACKET)));
	return found ? cx.addElement(cx.elt("InlineNote", pos, pos + found[0].length)) : -1;
}

const MAX_LOCATOR = 80;
/** "@doe99 [p. 33]" */
const LOCATOR = /^ \[(?:pp?\.|chaps?\.|ch\.|secs?\.|paras?\.|vol\.|fig\.|§|¶|\d)[^[\]\n]{0,60}\]/;

function parseKey(cx: InlineContext, next: number, pos: number): number {
	if (next !== AT) return -1;
	const before = pos > cx.offset ? cx.slice(pos - 1, pos) : " ";
	if (!/[\s(;,\-"'“‘]/.test(before)) return -1;
	const found = /^@[\p{L}\p{N}_][\p{L}\p{N}_:.#$%&+?<>~/-]{0,120}/u.exec(
		cx.slice(pos, Math.min(cx.end, pos + MAX_BRACKET)),
	);
	if (!found) return -1;
	const key = found[0].replace(/[:.?<>]+$/, "");
	const rest = cx.slice(pos + key.length, Math.min(cx.end, pos + key.length + MAX_LOCATOR));
	const locator = LOCATOR.exec(rest)?.[0] ?? "";
	return cx.addElement(cx.elt("CitationKey", pos, pos + key.length + locator.length));
}

const MAX_MARKS = 300;
const MARKS = new Set(Array.from("*_`[]<!~@^", (mark) => mark.charCodeAt(0)));

/**
 * The parser's search for a mark's partner is quadratic in the marks of a paragraph, and corpus text is hostile
 * input: past a number that no prose has, marks mean themselves.
 */
const markLimit: MarkdownConfig = {
	parseInline: [{ name: "MarkLimit", parse: limitMarks, before: "Escape" }],
};

const markCounts = new WeakMap<InlineContext, number>();

function limitMarks(cx: InlineContext, next: number, pos: number): number {
	if (!MARKS.has(next)) return -1;
	const count = (markCounts.get(cx) ?? 0) + 1;
	markCounts.set(cx, count);
	return count > MAX_MARKS ? pos + 1 : -1;
}

/** CommonMark with GFM tables and links, and the citation marks of prose writers; front matter is cut off before. */
export const markdownParser = parser.configure([GFM, citations, markLimit]);

const blockParsers = [
	"LinkReference",
	"IndentedCode",
	"FencedCode",
	"Blockquote",
	"HorizontalRule",
	"BulletList",
	"OrderedList",
	"ATXHeading",
	"HTMLBlock",
	"SetextHeading",
	"Table",
	"TaskList",
	"FootnoteDefinition",
];

/** Markdown inside one paragraph: for saved articles, in which lines and indents mean nothing. */
export const inlineParser = markdownParser.configure({ remove: blockParsers });

/** Only URLs and citation marks: for plain text, in which asterisks and backticks mean themselves. */
export const plainParser = inlineParser.configure({
	remove: [
		"Escape",
		"Entity",
		"InlineCode",
		"HTMLTag",
		"Emphasis",
		"HardBreak",
		"Link",
		"Image",
		"Strikethrough",
	],
});
