import type { Span } from "../engine/model.ts";
import { paragraphLines } from "./lines.ts";
import { markdownContent } from "./markdown-blocks.ts";
import { inlineParser } from "./markdown-syntax.ts";
import type { Piece } from "./pieces.ts";
import { merged, trimmed, visibleText } from "./spans.ts";

/** Longer paragraphs are hostile or no prose; their inline marks stay as they are. */
const MAX_INLINE = 20_000;
const INLINE_MARK = /[*_`[<\\~]|https?:/;
const NUMBERED_NOTE = /\[(?:\d{1,3}|citation needed|note \d{1,2})\]/g;

/** The pieces of a text as pages are saved: a paragraph a line, or hard-wrapped; some Markdown may be left in it. */
export function textPieces(text: string, start: number): Piece[] {
	return paragraphLines(text, start).flatMap((line) => {
		const mark = leadingMark(text.slice(line.start, Math.min(line.end, line.start + 12)));
		const span = trimmed(text, line.start + mark.length, line.end);
		return span ? [piece(text, span, { ...mark, apart: line.apart })] : [];
	});
}

/** A piece of `text` with its inline Markdown masked. */
export function piece(text: string, span: Span, form: Pick<Piece, "kind" | "level" | "apart">): Piece {
	const masked = inlineMasks(text, span);
	const { kind, level, apart } = form;
	return {
		...span,
		kind,
		level,
		apart,
		masked,
		words: visibleText(text, span, masked),
		isLink: isLink(text, span),
	};
}

interface Mark {
	readonly kind: Piece["kind"];
	readonly level: number | null;
	readonly length: number;
}

/** "# ", "> ", "- " and "1. " as people write them in plain text too. */
function leadingMark(head: string): Mark {
	const heading = /^(#{1,6})\s+/.exec(head);
	if (heading) return { kind: "heading", level: heading[1]?.length ?? 1, length: heading[0].length };
	const quotation = /^>\s?/.exec(head);
	if (quotation) return { kind: "quotation", level: null, length: quotation[0].length };
	const item = /^(?:[-*+•‣▪]|\d{1,2}[.)])\s+/.exec(head);
	return { kind: item ? "list-item" : "paragraph", level: null, length: item?.[0].length ?? 0 };
}

/** Markup, link targets and note numbers inside a paragraph of a saved article. */
function inlineMasks(text: string, span: Span): Span[] {
	const source = text.slice(span.start, span.end);
	if (source.length > MAX_INLINE || !INLINE_MARK.test(source)) return [];
	const content = markdownContent(inlineParser.parse(source), text, { base: span.start, code: "words" });
	const notes = [...source.matchAll(NUMBERED_NOTE)].map((found) => ({
		start: span.start + found.index,
		end: span.start + found.index + found[0].length,
	}));
	return merged([...content.blocks.flatMap((block) => block.masked), ...notes], span);
}

const LINK = /^[*_]{0,2}!?\[[^[\]]{0,300}\](?:\([^()]{0,1000}\)|\[[^[\]]{0,100}\])[*_]{0,2}$/;

function isLink(text: string, span: Span): boolean {
	return span.end - span.start < 1500 && LINK.test(text.slice(span.start, span.end));
}
