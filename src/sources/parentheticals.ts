import { dateMentions } from "../engine/facets/timex/date-mentions.ts";
import type { CitationMark, DraftBlock, Span } from "../engine/model.ts";
import { isName } from "./pieces.ts";
import { merged } from "./spans.ts";

const BRACKETS = /\(([^()\n]{6,300})\)/g;
/** "Okafor and Ruiz (2019) found": the name is a word of the sentence. */
const NARRATIVE =
	/((?:\p{Lu}[\p{L}\p{M}'’-]{1,30}\s(?:(?:and|&|et al\.?)\s)?){1,4})\(((?:19|20)\d\d[a-z]?)(?:,\s*pp?\.\s*[\d–-]{1,9})?\)/gu;
const ADDRESS = /<?\b(?:https?:\/\/|www\.)[^\s)>]{1,400}>?/gi;
/** What Insert Citation writes of an article of which only the file is known. */
const FILE = /^[^()]{1,150}\.(?:txt|md|markdown|html?|pdf|docx?|rtf|odt)$/i;
const QUOTED = /["“][^"“”]{1,200}["”]/g;
const LEAD = /^(?:see|see also|cf\.|via|source:|from|as reported by)\s+/i;
const PAGE = /,\s*(?:pp?\.|page|para\.|¶)\s*[\d–-]{1,9}$/i;

/**
 * Adds "(The Herald, 8 October 2019)" to the citations, and masks it: it is no part of what the sentence claims. Of
 * "Okafor (2019) found" nothing is masked: another name may stand before another year.
 */
export function withParentheticals(
	text: string,
	blocks: readonly DraftBlock[],
	citations: readonly CitationMark[],
): { blocks: readonly DraftBlock[]; citations: readonly CitationMark[] } {
	const found: CitationMark[] = [];
	const marked = blocks.map((block) => {
		const brackets = parentheticals(text, block).filter((mark) => !overlapsAny(mark, citations, text));
		const marks = brackets.filter((mark) => !citations.some((other) => overlap(mark, other)));
		const narrative = narratives(text, block).filter(
			(mark) => ![...citations, ...brackets].some((other) => overlap(mark, other)),
		);
		found.push(...marks, ...narrative);
		return brackets.length === 0
			? block
			: { ...block, masked: merged([...block.masked, ...brackets], block) };
	});
	const all = found.length === 0 ? citations : [...citations, ...found].sort((a, b) => a.start - b.start);
	return { blocks: marked, citations: all };
}

function parentheticals(text: string, block: Span): CitationMark[] {
	return [...text.slice(block.start, block.end).matchAll(BRACKETS)].flatMap((match) => {
		const target = match[1] ?? "";
		const start = block.start + match.index;
		const each = target.replace(QUOTED, " ").replace(ADDRESS, " ").split(";");
		return each.every(isCitation) || FILE.test(target)
			? [{ kind: "parenthetical", start, end: start + match[0].length, target }]
			: [];
	});
}

function narratives(text: string, block: Span): CitationMark[] {
	return [...text.slice(block.start, block.end).matchAll(NARRATIVE)].map((match) => {
		const start = block.start + match.index;
		const target = `${match[1]?.trim()} ${match[2]}`;
		return { kind: "parenthetical", start, end: start + match[0].length, target };
	});
}

/** A capitalised name, then a date or a year, then perhaps a page: "Doe, 2019", "The Herald, Oct. 8, 2019". */
function isCitation(words: string): boolean {
	const core = words
		.trim()
		.replace(/[\s,.]{1,20}$/, "")
		.replace(PAGE, "")
		.replace(LEAD, "");
	const date = dateMentions(core, null).find((mention) => mention.end === core.length && !mention.relative);
	const year = /[,\s]\s{0,9}(?:n\.d\.|(?:19|20)\d\d(?:[a-z]|-\d\d-\d\d)?)$/.exec(core);
	if (!year) return false;
	const name = core.slice(0, Math.min(date?.start ?? core.length, year.index)).replace(/[\s,]{1,20}$/, "");
	return /\p{L}{2}/u.test(name) && isName(name.replace(/["“”*_]/g, ""));
}

/** Whether a citation of another kind has a part of the bracket, other than an address inside it. */
function overlapsAny(span: Span, others: readonly CitationMark[], text: string): boolean {
	return others.some(
		(other) =>
			overlap(span, other) &&
			!(
				other.kind === "url" &&
				span.start < other.start &&
				other.end < span.end &&
				text.charAt(other.start) !== "["
			),
	);
}

function overlap(a: Span, b: Span): boolean {
	return b.end > a.start && b.start < a.end;
}
