import {
	finalAbbreviations,
	numberingAbbreviations,
	sentenceOpeners,
	titleAbbreviations,
} from "./data/abbreviations.ts";
import { cardinals } from "./data/number-words.ts";
import type { Span } from "./model.ts";
import { hasWord, type Token, tokenize, unmasked } from "./tokens.ts";

/** A sentence with its tokens; `text` is exactly the slice, line breaks and masked parts included. */
export interface Sentence extends Span {
	readonly text: string;
	readonly tokens: readonly Token[];
}

const contents = new WeakMap<Pick<Sentence, "tokens">, ReadonlySet<string>>();

/** The terms of its words of content, each once; made when first asked for. */
export function contentTerms(sentence: Pick<Sentence, "tokens">): ReadonlySet<string> {
	const known = contents.get(sentence);
	if (known !== undefined) return known;
	const terms = new Set(sentence.tokens.flatMap(({ content, term }) => (content ? [term] : [])));
	contents.set(sentence, terms);
	return terms;
}

/** How many of the words of content of one sentence another one has. */
export function sharedTerms(own: Pick<Sentence, "tokens">, other: Pick<Sentence, "tokens">): number {
	const theirs = contentTerms(other);
	let shared = 0;
	for (const term of contentTerms(own)) if (theirs.has(term)) shared++;
	return shared;
}

/** The tokens of a sentence that are no marks. */
export function wordsOf({ tokens }: Pick<Sentence, "tokens">): readonly Token[] {
	return tokens.filter(({ kind }) => kind !== "mark");
}

/** Whether it ends with a question mark, whatever closes after that. */
export function isQuestion({ text }: Pick<Sentence, "text">): boolean {
	return /\?["'”’)]*\s*$/.test(text);
}

/** A full stop or its like and what closes with it. */
const END = /[.!?…]+["'”’»)\]]*/gu;

/** The whole of a mark of Markdown or HTML that opens what words follow in. */
const OPENING = /^(?:!?\[|[*_~]{1,3}|<[a-z][^<>]*>)$/i;

/** The sentences of one block, in order; they cover every token of it. A block without an end mark is one sentence. */
export function sentencesOf(text: string, block: Span, masked: readonly Span[]): readonly Sentence[] {
	return sentenceSpans(text, block, masked).map(({ start, end }) => ({
		...{ start, end },
		text: text.slice(start, end),
		tokens: tokenize(text, { start, end }, masked),
	}));
}

/** Where the sentences of one block stand, without their tokens. */
export function sentenceSpans(text: string, block: Span, masked: readonly Span[]): readonly Span[] {
	const spans: Span[] = [];
	let start = block.start;
	for (const end of [...sentenceEnds(text, block, masked), block.end]) {
		if (hasWords(text, { start, end }, masked)) spans.push(trimmed(text, { start, end }));
		start = end;
	}
	return spans;
}

function* sentenceEnds(text: string, block: Span, masked: readonly Span[]): Generator<number> {
	for (const match of text.slice(block.start, block.end).matchAll(END)) {
		const at = block.start + match.index;
		const end = at + match[0].length;
		if (masked.some((mask) => mask.start <= at && at < mask.end)) continue;
		const after = afterMasks(text, end, masked);
		const follows = text.slice(after, Math.min(after + 2, block.end));
		if (!/^(?:\s|\p{Lu}\p{Ll}|$)/u.test(follows)) continue;
		if (endsSentence(text, block, at, end, after)) yield after;
	}
}

/** A footnote mark or a citation glued to the full stop, or after it on the line, belongs to the sentence it closes. */
function afterMasks(text: string, end: number, masked: readonly Span[]): number {
	let at = end;
	for (const mask of masked) {
		if (mask.start < at) continue;
		if (/\S|\n/.test(text.slice(at, mask.start))) break;
		// "It closed. @doe99 says why.": what a sentence opens with is its own.
		if (mask.start > at && /^\s+\p{Ll}/u.test(text.slice(mask.end, mask.end + 20))) break;
		// "It closed. [The Gazette](…)": so is what opens a link, or emphasis.
		if (mask.start > at && OPENING.test(text.slice(mask.start, mask.end))) break;
		at = mask.end;
	}
	return at;
}

function endsSentence(text: string, block: Span, mark: number, end: number, after: number): boolean {
	const before = /[\p{L}\p{N}.]*$/u.exec(text.slice(Math.max(block.start, mark - 30), mark))?.[0] ?? "";
	const glued = after < block.end && !/\s/.test(text.charAt(after));
	if (glued) return end === mark + 1 && /\p{Ll}{2}$/u.test(before) && !/[@/]/.test(gluedWord(text, mark));
	const next = /^\s+["'“‘«([]*(\S+)/u.exec(text.slice(after, Math.min(block.end, after + 60)))?.[1] ?? "";
	if (/^\p{Ll}/u.test(next)) return false;
	if (text.charAt(mark) !== "." || end > mark + 1) return true;
	const word = before.toLowerCase();
	// "U.S. All-Star" is one name.
	const opensNext = sentenceOpeners.has(/^[\p{L}']+(?![-\p{L}])/u.exec(next)?.[0].toLowerCase() ?? "");
	if (titleAbbreviations.has(word)) return false;
	if (/^\p{Lu}$/u.test(before)) return opensNext && before !== "I" ? true : before === "I";
	if (numberingAbbreviations.has(word)) return !isNumber(next);
	if (finalAbbreviations.has(word) || /^(?:\p{L}\.)+\p{L}$/u.test(before)) return opensNext;
	return true;
}

/** "9", "IV", "Ten". */
function isNumber(word: string): boolean {
	return /^[\p{N}#]|^[IVXLC]+\b/u.test(word) || cardinals.has(/^\p{L}*/u.exec(word)?.[0].toLowerCase() ?? "");
}

function gluedWord(text: string, mark: number): string {
	return `${/\S*$/.exec(text.slice(Math.max(0, mark - 40), mark))?.[0]}${/^\S*/.exec(text.slice(mark, mark + 40))?.[0]}`;
}

/** Whether there is any token but marks. */
function hasWords(text: string, span: Span, masked: readonly Span[]): boolean {
	return unmasked(span, masked).some(({ start, end }) => hasWord(text.slice(start, end)));
}

function trimmed(text: string, span: Span): Span {
	let { start, end } = span;
	while (start < end && /\s/.test(text.charAt(start))) start++;
	while (end > start && /\s/.test(text.charAt(end - 1))) end--;
	return { start, end };
}
