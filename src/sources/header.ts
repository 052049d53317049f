import { readDateLine, trailingDate } from "./calendar.ts";
import { WIRE } from "./data/photo-credits.ts";
import { KICKER } from "./data/press-names.ts";
import { type Dateline, readDateline } from "./dateline.ts";
import { closesSentence } from "./lines.ts";
import { isPublication, labelled, maybePublication, signedFor } from "./masthead.ts";
import { beginsInside, isName, type Piece, wordCount } from "./pieces.ts";
import { isHost, readReaderViewLine } from "./reader-view.ts";

/** What the lines between the top of a file and its prose say. */
export interface Header {
	readonly headline: number | null;
	/** The title that a labelled line gives, "Title: …". */
	readonly title: string | null;
	readonly byline: string | null;
	readonly publisher: string | null;
	readonly published: string | null;
	/** True when a press database printed the lines, which knows the publisher better than a notice of copyright. */
	readonly isPrintout?: true;
	/** That of the first paragraph, if it gives no year. */
	readonly dateline?: Dateline;
	/** Indices of the lines that give title, publisher, byline and date. */
	readonly lines: ReadonlySet<number>;
}

/** What an agency calls a story on its wire: "bc-storm-ports". */
const SLUG = /^[a-z0-9]{2,20}(?:[-/][a-z0-9]{2,20}){1,6}$/;
const MAX_HEADER_PIECES = 14;
const MAX_PROSE_BEFORE_BYLINE = 2;
const MAX_TITLE_WORDS = 25;
const MAX_TITLE_LENGTH = 160;

/** Reads the header among the pieces that are not dropped: headline, publisher, byline and date lines, in any order. */
export function readHeader(pieces: readonly Piece[], dropped: ReadonlySet<number>): Header {
	const kept = pieces.flatMap((_, i) => (dropped.has(i) ? [] : [i]));
	const lines = new Set<number>();
	const facts = noFacts();
	let prose = 0;
	for (const i of kept.slice(0, MAX_HEADER_PIECES)) {
		const piece = pieces[i];
		if (!piece || prose >= MAX_PROSE_BEFORE_BYLINE) break;
		const next = nextKept(pieces, i, kept);
		const isBelow = prose === 0 && facts.headline !== null;
		if (SLUG.test(piece.words) && facts.headline === null && prose === 0) lines.add(i);
		else if (readFactLine(piece.words, facts) || readMasthead(piece, next, facts, prose)) lines.add(i);
		else if (isBelow && readBelow(piece, pieces[i + 1], facts)) lines.add(i);
		else if (prose === 0 && facts.title === null && readTitle(piece, facts)) facts.headline = i;
		else if (facts.headline === null && prose === 0 && isHeadline(pieces, i, kept)) facts.headline = i;
		else if (!isSection(pieces, i, kept, facts, prose)) prose++;
		else lines.add(i);
	}
	const dateline = datelineOf(pieces, kept, facts);
	const isDated = dateline !== null && !dateline.day.startsWith("X");
	if (isDated) facts.published ??= dateline.day;
	readLastLine(pieces, kept.at(-1), facts, lines);
	const { headline, title, byline, publisher, published, updated } = facts;
	const header = { headline, title, byline, publisher, published: published ?? updated, lines };
	return dateline === null || isDated ? header : { ...header, dateline };
}

/** The dateline of the first paragraph that has one. */
function datelineOf(pieces: readonly Piece[], kept: readonly number[], facts: Facts): Dateline | null {
	const first = kept.slice(0, MAX_HEADER_PIECES).filter((i) => i !== facts.headline);
	return first.map((i) => readDateline(pieces[i]?.words ?? "")).find((one) => one !== null) ?? null;
}

/** The date below the text, "4 May 2020", "Harbour Post, 4 May 2020", when none stands above it. */
function readLastLine(
	pieces: readonly Piece[],
	last: number | undefined,
	facts: Facts,
	lines: Set<number>,
): void {
	if (facts.published !== null || last === undefined || lines.has(last) || last === facts.headline) return;
	const found = noFacts();
	if (!readFactLine(pieces[last]?.words ?? "", found)) return;
	if (found.published === null && found.updated === null) return;
	lines.add(last);
	facts.published = found.published;
	facts.publisher ??= found.publisher;
}

/** Publication and kind of text, above the headline or below it: "The Meridian", "Press release", "Title: …". */
function readMasthead({ kind, words }: Piece, next: Piece | undefined, facts: Facts, prose: number): boolean {
	if (prose > 0 || !next) return false;
	const label = labelled(words);
	if (label?.kind === "publisher") {
		// "Source: Reuters" alone is a credit.
		if (facts.title === null && !isFact(next.words)) return false;
		facts.publisher ??= label.value;
		return true;
	}
	if (KICKER.test(words)) return true;
	const isBelow = facts.headline !== null || facts.title !== null;
	if (kind === "heading" || closesSentence(words)) return false;
	const isNamed = isBelow ? isFact(next.words) && maybePublication(words) : false;
	const isAlone = isPublication(words) && (isBelow || mayBeHeadline(next));
	if (isNamed || isAlone) facts.publisher ??= words;
	return isNamed || isAlone;
}

function readBelow({ words }: Piece, next: Piece | undefined, facts: Facts): boolean {
	const line = readReaderViewLine(words, next?.words ?? "");
	facts.publisher ??= line?.publisher ?? null;
	facts.byline ??= line?.byline ?? null;
	return line !== null;
}

/** "Title: …" */
function readTitle({ words }: Piece, facts: Facts): boolean {
	const label = labelled(words);
	if (label?.kind !== "title") return false;
	facts.title = label.value;
	return true;
}

function mayBeHeadline({ words }: Piece): boolean {
	return isTitleShaped(words) && !endsAsProse(words) && !isFact(words) && !KICKER.test(words);
}

interface Facts {
	headline: number | null;
	title: string | null;
	byline: string | null;
	publisher: string | null;
	published: string | null;
	updated: string | null;
}

function noFacts(): Facts {
	return { headline: null, title: null, byline: null, publisher: null, published: null, updated: null };
}

/** Where in a paper something stands: "Page 4", "No. 312", "Section B". */
const FOLIO = /^(?:(?:page|p\.|pg\.?|no\.|issue|vol\.|volume|section) ?[A-Z]?\d{0,5}[A-Z]?|[A-Z]\d{1,3})$/i;

/** Reads a line of dates and bylines, "By Jane Doe | July 18, 2019"; false when any part of it is something else. */
function readFactLine(words: string, facts: Facts): boolean {
	if (words.length > 160) return false;
	const date = readDateLine(words);
	if (date) return takeDate(date.value, date.isUpdate, facts);
	const parts = words
		.split(/\s+(?:[|•·–—-]|\/\/)\s+/)
		.flatMap(splitDate)
		.filter((part) => !FOLIO.test(part));
	const readings = parts.map((part) => ({
		part,
		date: readDateLine(part),
		byline: readByline(part) ?? (parts.length > 1 ? namedReporter(part) : null) ?? signedFor(part)?.name,
	}));
	const hasFact = readings.some((reading) => reading.date ?? reading.byline);
	if (
		!hasFact ||
		!readings.every(({ part, date, byline }) => date ?? byline ?? (isName(part) && wordCount(part) <= 6))
	) {
		return false;
	}
	for (const { part, date, byline } of readings) {
		if (date) takeDate(date.value, date.isUpdate, facts);
		else if (byline) takeByline(byline, part, facts);
		else if (maybePublication(part)) facts.publisher ??= part;
	}
	return true;
}

function takeDate(value: string | null, isUpdate: boolean, facts: Facts): true {
	if (isUpdate) facts.updated ??= value;
	else facts.published ??= value;
	return true;
}

/** "Jane Doe, Valley Tribune" names the paper as well, "Jane Doe in Cairo" the place. */
function takeByline(byline: string, part: string, facts: Facts): void {
	const signed = signedFor(byline) ?? signedFor(part);
	facts.byline ??= (signed?.name ?? byline).replace(/ in \p{Lu}[\p{L} .'’-]{1,40}$/u, "");
	if (signed) facts.publisher ??= signed.publication;
}

/** "Owen Birch" of "Local democracy reporter Owen Birch". */
function namedReporter(words: string): string | null {
	const [, name] =
		/^(?:[\p{L}-]{1,30} ){0,3}(?:reporter|correspondent|editor|writer|columnist),? (\p{Lu}.{2,60})$/iu.exec(
			words,
		) ?? [];
	return name !== undefined && isName(name) && wordCount(name) <= 4 ? name : null;
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
	if (WIRE.test(name)) return name;
	const isSentence = closesSentence(name) && !/\b(?:Jr|Sr|Dr)\.$/.test(name);
	return !isSentence && isName(name) ? name.replace(/,$/, "") : null;
}

function isHeadline(pieces: readonly Piece[], i: number, kept: readonly number[]): boolean {
	const piece = pieces[i];
	const next = nextKept(pieces, i, kept);
	if (!piece || !isTitleShaped(piece.words)) return false;
	if (piece.kind === "heading" || (next && isFactBelow(pieces, i, kept))) return true;
	if (next && isAboveDeck(pieces, i, kept)) return true;
	if (!next || piece.kind !== "paragraph" || beginsInside(next.words) || isSectionLabel(piece, next))
		return false;
	const follower = pieces[i + 1];
	const isParted = follower?.apart === true || (follower !== undefined && !kept.includes(i + 1));
	const hasNoGaps = pieces.every((other, at) => at === 0 || !other.apart);
	if (hasNoGaps) return !closesSentence(piece.words);
	return isParted && !endsAsProse(piece.words);
}

/** A title with a second one right below it, and an empty line or facts below that. */
function isAboveDeck(pieces: readonly Piece[], i: number, kept: readonly number[]): boolean {
	const [piece, deck] = [pieces[i], pieces[i + 1]];
	if (!piece || deck?.apart !== false || !kept.includes(i + 1)) return false;
	const mayBeTitle = ({ words, kind }: Piece) =>
		kind === "paragraph" && isTitleShaped(words) && !closesSentence(words);
	if (!mayBeTitle(piece) || !(mayBeTitle(deck) || KICKER.test(deck.words))) return false;
	const below = pieces[i + 2];
	return below !== undefined && (below.apart || isFact(below.words));
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

/** Whether a fact follows, be it after the name of the publication or the kind of text. */
function isFactBelow(pieces: readonly Piece[], i: number, kept: readonly number[]): boolean {
	const at = kept.indexOf(i);
	const [first, second] = kept.slice(at + 1, at + 3).map((index) => pieces[index]);
	if (first === undefined || isFact(first.words)) return first !== undefined;
	const isBetween = maybePublication(first.words) || KICKER.test(first.words);
	return second !== undefined && isBetween && isFact(second.words);
}

function isFact(words: string): boolean {
	return readFactLine(words, noFacts()) || isHost(words);
}

function nextKept(pieces: readonly Piece[], i: number, kept: readonly number[]): Piece | undefined {
	const at = kept.indexOf(i);
	return pieces[kept[at + 1] ?? -1];
}
