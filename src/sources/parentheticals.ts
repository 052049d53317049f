import { dateMentions } from "../engine/facets/timex/date-mentions.ts";
import type { CitationMark, DraftBlock, Span } from "../engine/model.ts";
import { isName } from "./pieces.ts";
import { merged } from "./spans.ts";

const BRACKETS = /\(([^()\n]{6,160})\)/g;
const LEAD = /^(?:see|see also|cf\.|via|source:|from|as reported by)\s+/i;
const PAGE = /,\s*(?:pp?\.|page|para\.|¶)\s*[\d–-]{1,9}$/i;

/** Adds "(The Herald, 8 October 2019)" to the citations, and masks it: it is no part of what the sentence claims. */
export function withParentheticals(
	text: string,
	blocks: readonly DraftBlock[],
	citations: readonly CitationMark[],
): { blocks: readonly DraftBlock[]; citations: readonly CitationMark[] } {
	const found: CitationMark[] = [];
	const marked = blocks.map((block) => {
		const marks = parentheticals(text, block).filter((mark) => !overlapsAny(mark, citations));
		found.push(...marks);
		return marks.length === 0 ? block : { ...block, masked: merged([...block.masked, ...marks], block) };
	});
	if (found.length === 0) return { blocks, citations };
	return { blocks: marked, citations: [...citations, ...found].sort((a, b) => a.start - b.start) };
}

function parentheticals(text: string, block: Span): CitationMark[] {
	return [...text.slice(block.start, block.end).matchAll(BRACKETS)].flatMap((match) => {
		const target = match[1] ?? "";
		const start = block.start + match.index;
		return isCitation(target) ? [{ kind: "parenthetical", start, end: start + match[0].length, target }] : [];
	});
}

/** A capitalised name, then a date or a year, then perhaps a page: "Doe, 2019", "The Herald, Oct. 8, 2019". */
function isCitation(words: string): boolean {
	const core = words.trim().replace(PAGE, "").replace(LEAD, "");
	const year = /[,\s]\s*(?:n\.d\.|(?:19|20)\d\d[a-z]?)$/.exec(core);
	if (!year) return false;
	const date = dateMentions(core, null).find((mention) => mention.end === core.length && !mention.relative);
	const name = core.slice(0, Math.min(date?.start ?? core.length, year.index)).replace(/[\s,]+$/, "");
	return /\p{L}{2}/u.test(name) && isName(name.replace(/["“”*_]/g, ""));
}

function overlapsAny(span: Span, others: readonly Span[]): boolean {
	return others.some((other) => other.start < span.end && other.end > span.start);
}
