import { type DocumentPart, laidOut } from "../document-article.ts";
import { isName, wordCount } from "../pieces.ts";
import { FIELD_CODES, LENGTH, printedDay, recordLine } from "./marks.ts";
import { readPrintout } from "./read-printout.ts";

/** A document of an export, its parts as they were printed. */
export type PrintedDocument = readonly DocumentPart[];

/** Above a document: "3 of 10 DOCUMENTS" (LexisNexis, in several languages). */
const NUMBERED =
	/^(?:FOCUS - )?(?:(\d{1,6}) (?:of|van|de) (\d{1,6}) DOCUMENT(?:S|EN|OS)?|(?:Dokument|Document|Documento) (\d{1,6}) (?:von|de) (\d{1,6}))$/;
/** Below a document: of Nexis Uni, and of Factiva with the number under which it keeps the article. */
const END =
	/^End of Document$|^(?:Document|Dokument|Documento) [A-Z][A-Z\d]{1,9}0{2,6}(?:19|20)\d{6}[a-z\d]{4,14}$/;
/** Between documents, above the first and below the last: ProQuest. */
const RULE = /^_{20,200}$/;
/** A quick look for any of these in a text; each begins with one of two characters, which is what makes it quick. */
const MAYBE =
	/DOCUMENT(?:S|EN|OS)?\b|D(?:ocument|okument|ocumento) (?:[A-Z][A-Z\d]{5}|\d{1,6} (?:de|von)\b)|Document\s{0,9}(?:[<\r\n]|$)|_{20}/;

/** Whether it is worth while to look for documents in a text or the source of a page. */
export function mayHoldDocuments(text: string): boolean {
	return MAYBE.test(text);
}

/**
 * The documents that a press database printed into one file, without covers, lists of documents and summaries of the
 * search; null when the file is no such export, when that is not sure, and when all of it is one document.
 */
export function printedDocuments(parts: readonly DocumentPart[]): readonly PrintedDocument[] | null {
	const lines = linesOf(parts);
	const documents = numbered(lines) ?? ruled(lines) ?? ended(lines);
	if (documents === null) return null;
	const prints = documents.filter(isPrint).length;
	const isAsItStands = documents.length === 1 && lines === parts && documents[0]?.[0] === parts[0];
	return prints > 0 && prints * 2 >= documents.length && !isAsItStands ? documents : null;
}

/** Whether a press database has printed its lines around the document, and the document has a text. */
export function isPrint(document: PrintedDocument): boolean {
	return readPrintout(laidOut(document).pieces) !== null;
}

type Lines = readonly DocumentPart[];

const line = (text: string): DocumentPart => ({ kind: "paragraph", text });
const MIN_CODES = 4;

/** Every part as the lines that a print has: a code or label apart from what stands beside it. */
function linesOf(parts: Lines): Lines {
	const lines = parts.flatMap((part) => {
		const [, label, beside] = CODE_LINE.exec(part.text) ?? FULL_TEXT.exec(part.text) ?? [];
		const isApart = label !== undefined && (label.endsWith(":") || FIELD_CODES.has(label));
		return isApart && beside !== undefined ? [line(label), line(beside)] : [part];
	});
	const codes = new Set(lines.flatMap(({ text }) => (FIELD_CODES.has(text) ? [text] : [])));
	if (codes.size < MIN_CODES || !codes.has("HD")) return lines.length === parts.length ? parts : lines;
	// In the tables of such a print, what is short is no data.
	return lines.map((part) => (part.kind === "aside" ? { ...part, kind: "paragraph" } : part));
}

const CODE_LINE = /^([A-Z]{2,3})(?:\t|\u00a0| {2})\s*(\S.*)$/s;
const FULL_TEXT = /^(Full text:)\s+(\S.*)$/s;

/** What stands below each number, if they count documents of one export. */
function numbered(lines: Lines): Lines[] | null {
	const marks = lines.flatMap(({ text }, at) => {
		const [, first, second, third, fourth] = NUMBERED.exec(text) ?? [];
		return first === undefined && third === undefined
			? []
			: [{ at, number: Number(first ?? third), of: Number(second ?? fourth) }];
	});
	const areInOrder = marks.every(
		({ number, of }, i) => number <= of && of === marks[0]?.of && number > (marks[i - 1]?.number ?? 0),
	);
	if (marks.length === 0 || !areInOrder) return null;
	return marks.map(({ at }, i) => lines.slice(at + 1, marks[i + 1]?.at));
}

const MIN_LABELS = 3;

/** What stands between rules and is a record. */
function ruled(lines: Lines): Lines[] | null {
	const rules = lines.flatMap(({ text }, i) => (RULE.test(text) ? [i] : []));
	const records = rules
		.map((at, i) => lines.slice(at + 1, rules[i + 1]))
		.filter((range) => range.filter(({ text }) => recordLine(text) !== null).length >= MIN_LABELS);
	return records.length > 0 ? records : null;
}

/** What stands above each mark of an end, and what is below the last if it is an article too, cut off by hand. */
function ended(lines: Lines): Lines[] | null {
	const ends = lines.flatMap(({ text }, i) => (END.test(text) ? [i] : []));
	if (ends.length === 0) return null;
	const ranges = ends.map((end, i) =>
		i === 0 ? withoutCover(lines.slice(0, end)) : lines.slice((ends[i - 1] ?? 0) + 1, end),
	);
	const rest = lines.slice((ends.at(-1) ?? 0) + 1);
	return isPrint(rest) ? [...ranges, rest] : ranges;
}

/** Who asked for what, when, and which documents were found. */
const COVER =
	/^(?:User Name|Date and Time|Job Number|Documents? \(\d{1,6}\)|Client\/Matter|Search Terms|Search Type|Narrowed by|Content Type)\b/i;
const MAX_ABOVE = 3;

/** The first document without what stands above its title or its codes. */
function withoutCover(range: Lines): Lines {
	const code = range.findIndex(({ text }) => FIELD_CODES.has(text));
	if (code >= 0 && range.some(({ text }) => text === "HD")) return range.slice(code);
	const cover = range.findLastIndex(({ text }) => COVER.test(text));
	const start = range.findIndex(({ text }, i) => i > cover && (text === "Body" || LENGTH.test(text)));
	if (start < 0) return range;
	if (cover < 0)
		return /^\d/.test(range[start]?.text ?? "") ? range.slice(titleBelowList(range, start)) : range;
	const date = range.findIndex(({ text }, i) => i > cover && i < start && printedDay(text) !== null);
	return range.slice(Math.max(cover + 1, date - 2));
}

/** Where the first article of Factiva's begins: at the line above its length that a list of titles has too. */
function titleBelowList(range: Lines, length: number): number {
	if (length <= MAX_ABOVE) return 0;
	const above = range.slice(length - MAX_ABOVE, length);
	const listed = range.slice(0, length - MAX_ABOVE).map(({ text }) => text);
	const found = above.findIndex(({ text }) => listed.some((entry) => entry.includes(text)));
	if (found >= 0) return length - MAX_ABOVE + found;
	const last = above.at(-1)?.text ?? "";
	const isByline = /^by /i.test(last) || (isName(last) && wordCount(last) <= MAX_NAME);
	return isByline ? length - 2 : length - 1;
}

const MAX_NAME = 6;
