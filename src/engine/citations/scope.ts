// Which citations stand for which sentence of a draft.

import { continuingWords, referenceWords } from "../data/citation-words.ts";
import type { CitationMark, Draft, DraftBlock, Span } from "../model.ts";
import { type Sentence, sentencesOf } from "../sentences.ts";
import { isInside } from "../spans.ts";

/** The citation marks that stand for a sentence. */
export interface SentenceCitations {
	/** Inside the sentence, or behind its full stop. */
	readonly own: readonly CitationMark[];
	/** For a sentence without its own: what closes its paragraph, or stands by a sentence that it shares a thought with. */
	readonly near: readonly CitationMark[];
}

/** For each sentence of the block at `at` its citations, as in `draft.citations`. */
export function citationsOfBlock(
	draft: Draft,
	at: number,
	sentences: readonly Sentence[],
): readonly SentenceCitations[] {
	const block = draft.blocks[at];
	if (block === undefined) return sentences.map(() => ({ own: [], near: [] }));
	const marks = marksIn(draft, block);
	const owned = ownedMarks(sentences, marks);
	const closing = closingMarks(draft.text, block, marks);
	const around = marks.length > 0 ? [] : marksAround(draft, at);
	return sentences.map((_, index) => {
		const own = owned[index] ?? [];
		if (own.length > 0) return { own, near: [] };
		return { own, near: [...new Set([...continued(sentences, owned, index), ...closing, ...around])] };
	});
}

/** The citations inside a block. */
export function marksIn({ citations }: Draft, { start, end }: Span): readonly CitationMark[] {
	return citations.filter((mark) => start <= mark.start && mark.end <= end);
}

/**
 * Citations that stand for a block from outside: in the line that leads to a quotation or a list, and in the line
 * behind a quotation that only says where it is from.
 */
export function marksAround(draft: Draft, at: number): readonly CitationMark[] {
	const { text, blocks } = draft;
	const block = blocks[at];
	if (block === undefined || (block.kind !== "quotation" && block.kind !== "list-item")) return [];
	let lead = at - 1;
	while (blocks[lead]?.kind === block.kind) lead--;
	const before = blocks[lead];
	const leads = before !== undefined && /:\W{0,9}$/.test(unmasked(text, before));
	const after = blocks[at + 1];
	const names = block.kind === "quotation" && after !== undefined && isReference(draft, after);
	return [...(leads ? marksIn(draft, before) : []), ...(names ? marksIn(draft, after) : [])];
}

function isReference(draft: Draft, block: DraftBlock): boolean {
	const sentences = sentencesOf(draft.text, block, block.masked);
	const marks = marksIn(draft, block);
	return marks.length > 0 && sentences.every((sentence) => onlyRefers(sentence, marks));
}

function unmasked(text: string, { start, end, masked }: DraftBlock): string {
	let words = "";
	let at = start;
	for (const mask of masked) {
		words += text.slice(at, mask.start);
		at = mask.end;
	}
	return (words + text.slice(at, end)).trimEnd();
}

function ownedMarks(
	sentences: readonly Sentence[],
	marks: readonly CitationMark[],
): readonly (readonly CitationMark[])[] {
	const owned: CitationMark[][] = sentences.map(() => []);
	for (const mark of marks) {
		let at = sentences.findLastIndex((sentence) => sentence.start <= mark.start);
		while (at > 0 && onlyRefers(sentences[at], marks)) at--;
		owned[Math.max(0, at)]?.push(mark);
	}
	return owned;
}

/** "Source: [The Herald](…)": a sentence that is nothing but a citation of the one before. */
function onlyRefers(sentence: Sentence | undefined, marks: readonly CitationMark[]): boolean {
	return (
		sentence?.tokens.every(
			(token) =>
				token.kind === "mark" ||
				referenceWords.has(token.norm) ||
				marks.some((mark) => isInside(token, mark)),
		) ?? false
	);
}

/** The citations behind the last word of the block: they can stand for the whole paragraph. */
function closingMarks(
	text: string,
	block: DraftBlock,
	marks: readonly CitationMark[],
): readonly CitationMark[] {
	const closing: CitationMark[] = [];
	let end = block.end;
	for (const mark of marks.toReversed()) {
		if (/[\p{L}\p{N}]/u.test(text.slice(mark.end, end)) || isInText(text, mark)) break;
		closing.unshift(mark);
		end = mark.start;
	}
	return closing;
}

/** Linked words are words of their sentence, unless they are all there is between two stops. */
function isInText(text: string, mark: CitationMark): boolean {
	if (mark.kind !== "link" || text.charAt(mark.start - 1) === "(") return false;
	return /[\p{L}\p{N},]\s*$/u.test(text.slice(Math.max(0, mark.start - 40), mark.start));
}

/** A thought that goes on longer has lost its citation on the way. */
const FARTHEST = 4;

/** The citations of the next sentences that go on about this one, or of those before that this one goes on about. */
function continued(
	sentences: readonly Sentence[],
	owned: readonly (readonly CitationMark[])[],
	at: number,
): readonly CitationMark[] {
	const marks: CitationMark[] = [];
	for (let next = at + 1; next <= at + FARTHEST && continues(sentences, next); next++) {
		marks.push(...(owned[next] ?? []));
		if (marks.length > 0) break;
	}
	for (let back = at; back > at - FARTHEST && continues(sentences, back); back--) {
		const before = owned[back - 1] ?? [];
		marks.push(...before);
		if (before.length > 0) break;
	}
	return marks;
}

/** "It will …" goes on; so does "The treaty will …" when the sentence before speaks of a treaty. */
function continues(sentences: readonly Sentence[], at: number): boolean {
	const sentence = sentences[at];
	const before = sentences[at - 1];
	if (sentence === undefined || before === undefined) return false;
	const [first, second, third] = sentence.tokens.filter((token) => token.kind === "word");
	if (first === undefined) return false;
	if (continuingWords.has(first.norm)) return true;
	const known = (term: string | undefined) =>
		before.tokens.some((token) => token.content && token.term === term);
	return (
		first.norm === "the" &&
		second !== undefined &&
		(known(second.term) || (second.capital === false && third?.content === true && known(third.term)))
	);
}
