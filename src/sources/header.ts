import { readDateLine, trailingDate } from "./calendar.ts";
import { WIRE } from "./data/photo-credits.ts";
import { closesSentence } from "./lines.ts";
import { beginsInside, isName, type Piece, wordCount } from "./pieces.ts";

/** What the lines between the top of a file and its prose say. */
export interface Header {
	readonly headline: number | null;
	readonly byline: string | null;
	readonly published: string | null;
	/** Indices of the byline and date lines. */
	readonly lines: ReadonlySet<number>;
}

const MAX_HEADER_PIECES = 14;
const MAX_PROSE_BEFORE_BYLINE = 2;
const MAX_TITLE_WORDS = 25;
const MAX_TITLE_LENGTH = 160;

/** Reads the header among the pieces that are not dropped: headline, byline and date lines, in any order. */
export function readHeader(pieces: readonly Piece[], dropped: ReadonlySet<number>): Header {
	const kept = pieces.flatMap((_, i) => (dropped.has(i) ? [] : [i]));
	const lines = new Set<number>();
	const facts: Facts = { headline: null, byline: null, published: null, updated: null };
	let prose = 0;
	for (const i of kept.slice(0, MAX_HEADER_PIECES)) {
		const piece = pieces[i];
		if (!piece || prose >= MAX_PROSE_BEFORE_BYLINE) break;
		if (readFactLine(piece.words, facts)) lines.add(i);
		else if (facts.headline === null && prose === 0 && isHeadline(pieces, i, kept)) facts.headline = i;
		else if (!isSection(pieces, i, kept, facts, prose)) prose++;
		else lines.add(i);
	}
	const last = kept.at(-1);
	if (facts.published === null && last !== undefined && !lines.has(last) && last !== facts.headline) {
		const line = readDateLine(pieces[last]?.words ?? "");
		if (line) lines.add(last);
		facts.published = line && !line.isUpdate ? line.value : null;
	}
	return {
		headline: facts.headline,
		byline: facts.byline,
		published: facts.published ?? facts.updated,
		lines,
	};
}

interface Facts {
	headline: number | null;
	byline: string | null;
	published: string | null;
	updated: string | null;
}

/** Reads a line of dates and bylines, "By Jane Doe | July 18, 2019"; false when any part of it is something else. */
function readFactLine(words: string, facts: Facts): boolean {
	if (words.length > 160) return false;
	const date = readDateLine(words);
	if (date) return takeDate(date.value, date.isUpdate, facts);
	const parts = words.split(/\s+(?:[|•·–—-]|\/\/)\s+/).flatMap(splitDate);
	const readings = parts.map((part) => ({ part, date: readDateLine(part), byline: readByline(part) }));
	const hasFact = readings.some((reading) => reading.date ?? reading.byline);
	if (
		!hasFact ||
		!readings.every(({ part, date, byline }) => date ?? byline ?? (isName(part) && wordCount(part) <= 6))
	) {
		return false;
	}
	for (const { date, byline } of readings) {
		if (date) takeDate(date.value, date.isUpdate, facts);
		if (byline) facts.byline ??= byline;
	}
	return true;
}

function takeDate(value: string | null, isUpdate: boolean, facts: Facts): true {
	if (isUpdate) facts.updated ??= value;
	else facts.published ??= value;
	return true;
}

/** "Jane Doe, July 18, 2019" as two parts. */
function splitDate(part: string): string[] {
	const date = trailingDate(part);
	if (!date || date.start === 0) return [part];
	const head = part.slice(0, date.start).replace(/(?:\b(?:on|published|updated):?|[\s,])+$/i, "");
	return head === "" ? [part] : [head, part.slice(date.start)];
}

/** The name in "By Jane Doe and Bola Ade", or an agency alone on its line. */
function readByline(words: string): string | null {
	if (WIRE.test(words)) return words;
	const name = /^(?:(?:written |reported |story |text |words )?by|author):?\s+(.{2,120})$/i.exec(words)?.[1];
	if (name === undefined || wordCount(name) > 14 || /\d/.test(name)) return null;
	const isSentence = closesSentence(name) && !/\b(?:Jr|Sr|Dr)\.$/.test(name);
	return !isSentence && isName(name) ? name.replace(/,$/, "") : null;
}

function isHeadline(pieces: readonly Piece[], i: number, kept: readonly number[]): boolean {
	const piece = pieces[i];
	const next = nextKept(pieces, i, kept);
	if (!piece || !isTitleShaped(piece.words)) return false;
	if (piece.kind === "heading" || (next && isFact(next.words))) return true;
	if (!next || piece.kind !== "paragraph" || beginsInside(next.words) || isSectionLabel(piece, next))
		return false;
	const follower = pieces[i + 1];
	const isParted = follower?.apart === true || (follower !== undefined && !kept.includes(i + 1));
	const hasNoGaps = pieces.every((other, at) => at === 0 || !other.apart);
	if (hasNoGaps) return !closesSentence(piece.words);
	return isParted && !endsAsProse(piece.words);
}

function isTitleShaped(words: string): boolean {
	const count = wordCount(words);
	if (count < 2 || count > MAX_TITLE_WORDS || words.length > MAX_TITLE_LENGTH) return false;
	return !/[,;:]$/.test(words) && /^["'“‘«(]?[\p{Lu}\p{Lo}\p{N}]/u.test(words);
}

/** A full stop that is no abbreviation's. Questions and exclamations may be titles. */
function endsAsProse(words: string): boolean {
	return closesSentence(words) && !/[?!]["'”’]?$|\b(?:\p{Lu}\.){2,}$/u.test(words);
}

/** "World", "Politics" above the headline. */
function isSection(
	pieces: readonly Piece[],
	i: number,
	kept: readonly number[],
	facts: Facts,
	prose: number,
): boolean {
	const piece = pieces[i];
	const next = nextKept(pieces, i, kept);
	if (!piece || !next || prose > 0 || facts.headline !== null || piece.kind !== "paragraph") return false;
	return isSectionLabel(piece, next);
}

function isSectionLabel(piece: Piece, next: Piece): boolean {
	const isLabel = wordCount(piece.words) <= 2 && isName(piece.words) && !closesSentence(piece.words);
	return isLabel && isTitleShaped(next.words) && !endsAsProse(next.words) && !isFact(next.words);
}

function isFact(words: string): boolean {
	return readFactLine(words, { headline: null, byline: null, published: null, updated: null });
}

function nextKept(pieces: readonly Piece[], i: number, kept: readonly number[]): Piece | undefined {
	const at = kept.indexOf(i);
	return pieces[kept[at + 1] ?? -1];
}
