import type { CitationMark, DraftBlock, Span } from "../engine/model.ts";
import { paragraphLines } from "./lines.ts";
import { markdownContent } from "./markdown-blocks.ts";
import { DEFINITION, plainParser } from "./markdown-syntax.ts";

const MAX_INLINE = 20_000;
const CITATION_SIGN = /https?:|www\.|[@^]|\[\[/;

/** The paragraphs and citations of a plain-text draft from `start` on; footnote definitions are in no block. */
export function plainContent(
	text: string,
	start: number,
): { blocks: readonly DraftBlock[]; citations: readonly CitationMark[] } {
	const lines = paragraphLines(text, start);
	const isDefinition = (line: Span) =>
		DEFINITION.test(text.slice(line.start, Math.min(line.end, line.start + 100)));
	const footnotes = new Map(lines.filter(isDefinition).map((line) => definition(text, line)));
	const blocks: DraftBlock[] = [];
	const citations: CitationMark[] = [];
	for (const { start, end } of lines.filter((line) => !isDefinition(line))) {
		const content = inline(text, { start, end }, footnotes);
		blocks.push({ kind: "paragraph", start, end, masked: content.masked });
		citations.push(...content.citations);
	}
	return { blocks, citations };
}

function inline(text: string, span: Span, footnotes: ReadonlyMap<string, string>) {
	const source = text.slice(span.start, span.end);
	if (source.length > MAX_INLINE || !CITATION_SIGN.test(source)) return { masked: [], citations: [] };
	const options = { base: span.start, code: "words", footnotes } as const;
	const { blocks, citations } = markdownContent(plainParser.parse(source), text, options);
	return { masked: blocks.flatMap((block) => block.masked), citations };
}

function definition(text: string, line: Span): [string, string] {
	const words = text.slice(line.start, line.end);
	const colon = words.indexOf("]:");
	return [
		words.slice(2, colon),
		words
			.slice(colon + 2)
			.replace(/\s+/g, " ")
			.trim(),
	];
}
