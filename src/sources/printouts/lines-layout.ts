import type { Header } from "../header.ts";
import { closesSentence } from "../lines.ts";
import { isName, type Piece, wordCount } from "../pieces.ts";
import { LENGTH, printedDay } from "./marks.ts";

const MAX_HEADER = 24;
const MAX_LINE_WORDS = 30;
const LANGUAGE = /^(?:english|french|german|spanish|portuguese|italian|dutch|russian)$/i;
const COPYRIGHT = /^(?:©|\(c\)|copyright|all rights reserved)/i;
const TIME = /^\d{1,2}:\d{2}(?: (?:GMT|UTC))?$/;
const MARK = /^\d{1,6} of \d{1,6} DOCUMENTS?$/;
/** Labels with which press databases print what they know of an article. */
const LABEL =
	/^(?:section|length|byline|highlight|dateline|headline|title|publication|publication-type|edition|load-date|graphic|classification|language|subject|industry|geographic|company|country|organization|person|journal code|series|correction|type|distribution|body):/i;
/** What stands below the text. */
const AFTER =
	/^(?:graphic|classification|load-date:.{1,60}|end of document|document [A-Z\d]{10,40})$|^(?:GRAPHIC|LANGUAGE|PUBLICATION-TYPE|JOURNAL-CODE):/i;
/** Labels that only stand above those of `AFTER`; an article may have such a line too. */
const BEFORE_AFTER =
	/^(?:URL|NOTES|SERIES|SUBJECT|CORRECTION-DATE|CORRECTION|COMPANY|PERSON|CITY|STATE|COUNTRY):/;

/**
 * The lines around an article that a press database printed: title, paper and date above the length in words, codes and
 * labels, a "Body" before the text, classification below it. null when it is no such print.
 */
export function readLines(pieces: readonly Piece[]): Header | null {
	const length = pieces.slice(0, MAX_HEADER).findIndex(({ words }) => LENGTH.test(words));
	if (length < 1) return null;
	const start = textStart(pieces, length);
	const head = pieces.slice(0, start).map(({ words }) => words);
	const dates = head.map(printedDay);
	const at = dates.findIndex((date) => date !== null);
	const labels = head.filter((words) => LABEL.test(words)).length;
	if (at < 0 && (labels < 2 || !pieces.some(({ words }) => LABEL.test(words) && AFTER.test(words))))
		return null;
	const lines = new Set(head.keys());
	for (let i = textEnd(pieces, start); i < pieces.length; i++) lines.add(i);
	const headline = headlineAt(pieces, length, at);
	const [first = null, second] = headline;
	return {
		headline: second === undefined ? first : null,
		title: labelled(head, "headline") ?? (headline.map((i) => head[i]).join(" ") || null),
		byline: bylineIn(head, length, headline),
		publisher: publisherIn(head, length, at, headline),
		published: dates[at] ?? null,
		lines,
	};
}

/** Below "Body", or below the last of the short lines that follow the length; where that has a label, only labels do. */
function textStart(pieces: readonly Piece[], length: number): number {
	const body = pieces.slice(0, MAX_HEADER).findIndex(({ words }) => /^body:?$/i.test(words));
	if (body >= 0) return body + 1;
	const isHeader = /^length:/i.test(pieces[length]?.words ?? "") ? isHeaderLabel : isHeaderLine;
	let start = length + 1;
	while (start < MAX_HEADER && start < pieces.length && isHeader(pieces[start]?.words ?? "")) start++;
	return start;
}

function isHeaderLabel(words: string): boolean {
	return (COPYRIGHT.test(words) || LABEL.test(words)) && wordCount(words) <= MAX_LINE_WORDS;
}

function isHeaderLine(words: string): boolean {
	return isHeaderLabel(words) || (wordCount(words) <= 6 && !closesSentence(words));
}

function textEnd(pieces: readonly Piece[], start: number): number {
	let end = pieces.findIndex(({ words }, i) => i > start && AFTER.test(words));
	if (end < 0) return pieces.length;
	while (end > start + 1 && BEFORE_AFTER.test(pieces[end - 1]?.words ?? "")) end--;
	return end;
}

/** The lines of the headline: between date and length where the paper and the date stand on top, else above the length. */
function headlineAt(pieces: readonly Piece[], length: number, date: number): readonly number[] {
	const label = pieces.slice(0, MAX_HEADER).findIndex(({ words }) => /^headline: /i.test(words));
	if (label >= 0) return [label];
	const first = pieces.findIndex(({ words }) => !COPYRIGHT.test(words) && !MARK.test(words));
	if (date === first + 1 && date < length) {
		const below = belowDate(pieces, date, length);
		if (below.length > 0) return below;
	}
	return [date < 0 || date > length ? titleAbove(pieces, length) : first];
}

/** The first paragraph of lines below the date that is neither part of its own, nor an edition, nor labelled. */
function belowDate(pieces: readonly Piece[], date: number, length: number): number[] {
	let start = date + 1;
	while (start < length && (!pieces[start]?.apart || /\bedition\b/i.test(pieces[start]?.words ?? "")))
		start++;
	let end = start;
	while (end < length && !isHeaderLabel(pieces[end]?.words ?? "") && (end === start || !pieces[end]?.apart))
		end++;
	return Array.from({ length: end - start }, (_, i) => start + i);
}

/** Factiva prints section, headline and byline above the length; only the headline is always there. */
function titleAbove(pieces: readonly Piece[], length: number): number {
	const [first = "", second = ""] = pieces.slice(0, length).map(({ words }) => words);
	const isSection = wordCount(first) <= 2 && wordCount(second) > 3 && !/^by /i.test(second);
	return length > 1 && isSection ? 1 : 0;
}

function labelled(head: readonly string[], label: "byline" | "headline"): string | undefined {
	const line = head.find((words) => words.toLowerCase().startsWith(`${label}: `));
	return line?.slice(label.length + 2).trim() || undefined;
}

/** "Byline: Jane Doe", or a name between title and length. */
function bylineIn(head: readonly string[], length: number, headline: readonly number[]): string | null {
	const byline = labelled(head, "byline");
	if (byline !== undefined) return byline.replace(/^by /i, "");
	const before = head[length - 1]?.replace(/^by /i, "") ?? "";
	const isAbove =
		!headline.includes(length - 1) && head.slice(length).some((words) => printedDay(words) !== null);
	return isAbove && isName(before) && wordCount(before) <= 8 ? before : null;
}

/** The line beside the date: below it where the date stands below the length, else above it. */
function publisherIn(
	head: readonly string[],
	length: number,
	date: number,
	headline: readonly number[],
): string | null {
	const below = TIME.test(head[date + 1] ?? "") ? date + 2 : date + 1;
	const at = date > length ? below : date - 1;
	const beside = headline.includes(at) ? undefined : head[at];
	const isPaper = beside !== undefined && date >= 0 && wordCount(beside) <= 8;
	return isPaper && !LANGUAGE.test(beside) && !COPYRIGHT.test(beside) ? beside : null;
}
