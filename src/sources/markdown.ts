import { paragraphLines } from "./lines.ts";
import { type MarkdownBlock, markdownContent } from "./markdown-blocks.ts";
import { markdownParser } from "./markdown-syntax.ts";
import type { Piece } from "./pieces.ts";
import { piece, textPieces } from "./text.ts";

/** The pieces of a Markdown article from `start` on. Code, HTML, comments and tables are in none. */
export function markdownPieces(text: string, start: number): Piece[] {
	if (isTooDeep(text)) return textPieces(text, start);
	const tree = markdownParser.parse(text.slice(start));
	const { blocks } = markdownContent(tree, text, { base: start, code: "words" });
	return blocks.flatMap((block) => blockPieces(text, block));
}

const NESTED = /^(?:[ \t]{0,4}(?:>|[-*+]|\d{1,9}[.)])){30}/m;

/** Whether a line opens more quotes and lists inside each other than any prose does; their cost is quadratic. */
export function isTooDeep(text: string): boolean {
	return NESTED.test(text);
}

/** Clipped pages put byline, date and notices on lines of their own, which Markdown takes for one paragraph. */
function blockPieces(text: string, block: MarkdownBlock): Piece[] {
	const { kind, level } = block;
	if (kind === "table") return [];
	if (kind !== "paragraph") return [piece(text, block, { kind, level, apart: true })];
	return paragraphLines(text, block.start, block.end).map((line, i) =>
		piece(text, line, { kind, level, apart: i === 0 }),
	);
}
