import { readDateLine } from "./calendar.ts";
import type { Header } from "./header.ts";
import { closesSentence } from "./lines.ts";
import { isName, type Piece, wordCount } from "./pieces.ts";

const MAX_HEADER = 24;
const MAX_LINE_WORDS = 30;
const LENGTH = /^(?:length:\s{0,9})?\d{1,3}(?:,\d{3})?\d{0,3} words$/i;
const LANGUAGE = /^(?:english|french|german|spanish|portuguese|italian|dutch|russian)$/i;
const COPYRIGHT = /^(?:©|\(c\)|copyright)/i;
/** Labels with which press databases print what they know of an article. */
const LABEL =
	/^(?:section|length|byline|highlight|dateline|headline|title|publication|publication-type|edition|load-date|graphic|classification|language|subject|industry|geographic|company|country|organization|person|journal code):/i;
/** Sections below the text. */
const AFTER = /^(?:graphic|classification|load-date:.{1,60}|end of document|document [A-Z\d]{10,40})$/i;

/**
 * The lines around an article that a press database printed: title, paper and date above the length in words, codes and
 * labels, a "Body" before the text, classification below it. null when it is no such print.
 */
export function readPrintout(pieces: readonly Piece[]): Header | null {
	const length = pieces.slice(0, MAX_HEADER).findIndex(({ words }) => LENGTH.test(words));
	if (length < 1) return null;
	const start = textStart(pieces, length);
	const head = pieces.slice(0, start).map(({ words }) => words);
	const date = head.map((words) => readDateLine(withoutWeekday(words))?.value ?? null);
	const published = date.find((one) => one !== null) ?? null;
	if (published === null) return null;
	const lines = new Set(head.keys());
	lines.delete(0);
	const end = pieces.findIndex(({ words }, i) => i > start && AFTER.test(words));
	if (end >= 0) for (let at = end; at < pieces.length; at++) lines.add(at);
	return {
		headline: 0,
		title: null,
		byline: bylineIn(head, length),
		publisher: publisherIn(head, length, date),
		published,
		lines,
	};
}

/** Below "Body", or below the last of the short lines that follow the length. */
function textStart(pieces: readonly Piece[], length: number): number {
	const body = pieces.slice(0, MAX_HEADER).findIndex(({ words }) => words === "Body");
	if (body >= 0) return body + 1;
	let start = length + 1;
	while (start < MAX_HEADER && start < pieces.length && isHeaderLine(pieces[start]?.words ?? "")) start++;
	return start;
}

function isHeaderLine(words: string): boolean {
	if (COPYRIGHT.test(words) || LABEL.test(words)) return wordCount(words) <= MAX_LINE_WORDS;
	return wordCount(words) <= 6 && !closesSentence(words);
}

function withoutWeekday(words: string): string {
	return words.replace(/\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day\b.{0,30}$/i, "");
}

/** "Byline: Jane Doe", or a name between title and length. */
function bylineIn(head: readonly string[], length: number): string | null {
	const labelled = head.flatMap((words) => /^byline:\s+(.{2,120})$/i.exec(words)?.[1] ?? [])[0];
	if (labelled !== undefined) return labelled;
	const before = head[length - 1]?.replace(/^by /i, "") ?? "";
	const isAbove = length > 1 && head.slice(length).some((words) => readDateLine(words) !== null);
	return isAbove && isName(before) && wordCount(before) <= 8 ? before : null;
}

/** The line beside the date: below it where the date stands below the length, else above it. */
function publisherIn(
	head: readonly string[],
	length: number,
	date: readonly (string | null)[],
): string | null {
	const at = date.findIndex((one) => one !== null);
	const beside = head[at > length ? at + 1 : at - 1];
	const isPaper = beside !== undefined && at !== 1 && wordCount(beside) <= 8;
	return isPaper && !LANGUAGE.test(beside) && !COPYRIGHT.test(beside) ? beside : null;
}
