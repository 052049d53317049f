import { closesSentence } from "./lines.ts";
import { isName, type Piece, wordCount } from "./pieces.ts";

/** What is found of a press release. */
export interface Release {
	/** The pieces that are not its report. */
	readonly lines: ReadonlySet<number>;
	/** Who gives it out, where that is said. */
	readonly issuer: string | null;
}

const MAX_LINES_ABOVE = 12;
const MAX_CONTACT_LINES = 8;
const MIN_LINES_BEFORE_END = 3;
const MAX_ISSUER_WORDS = 7;

const ABOVE =
	/^(?:for immediate release|(?:press|news|media) release|embargoed (?:until|till|to)\b.{0,80})[.:!]?$/i;
const WIRE =
	/\/(?:PRNewswire|PRNewswire-\w{1,20}|CNW)\/|\((?:BUSINESS WIRE|GLOBE NEWSWIRE|ACCESSWIRE)\)|\bEQS-News\b/;
const BELOW = /^(?:#\s?#\s?#|[-–—]?\s?30\s?[-–—]|[-–—*]{0,3}\s?ends?\s?[-–—*]{0,3})$/i;
const ABOUT = /^about (?:the )?(\p{Lu}.{1,80})$/iu;
const OUTLOOK =
	/^(?:(?:cautionary (?:note|statement)s? (?:on|regarding|concerning) )?forward[- ]looking statements?|safe harbou?r(?: statement)?)\b.{0,40}$/i;
const CONTACT =
	/^(?:(?:for )?(?:media|press|news|investor|further information|more information|the media) )?(?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|relations)(?: information| details)?\s*(?::.{0,200})?$|^for (?:more|further) information,? (?:please )?contact\b.{0,200}$/i;
const REACHED = /@|https?:|\bwww\.|\+?\d[\d\s().-]{6,}\d/;
const SOURCE = /^source:?\s+(\p{Lu}.{1,80})$/iu;

/** The lines of a press release that are not its report: marks, contacts, "About …", legal notes. null when it is none. */
export function readRelease(pieces: readonly Piece[]): Release | null {
	if (!isRelease(pieces)) return null;
	const lines = new Set<number>();
	let issuer = issuerAbove(pieces, lines);
	let about: string | null = null;
	let isEnding = false;
	for (let i = 0; i < pieces.length; i++) {
		const words = pieces[i]?.words ?? "";
		const isLate = i >= MIN_LINES_BEFORE_END;
		issuer ??= SOURCE.exec(words)?.[1] ?? null;
		if (isLate && ABOUT.test(words) && !closesSentence(words)) about ??= ABOUT.exec(words)?.[1] ?? null;
		if (isLate && isEnd(words)) isEnding = true;
		else if (/^notes? (?:to|for) editors?\b/i.test(words)) isEnding = false;
		if (isEnding || ABOVE.test(words) || BELOW.test(words) || SOURCE.test(words)) lines.add(i);
		else if (CONTACT.test(words)) {
			const end = contactEnd(pieces, i);
			for (let at = i; at < end; at++) lines.add(at);
			i = end - 1;
		}
	}
	return { lines, issuer: issuer ?? about };
}

/** "Ministry of Transport" above "Press release", with the title below that. */
function issuerAbove(pieces: readonly Piece[], lines: Set<number>): string | null {
	const mark = pieces.slice(0, MAX_LINES_ABOVE).findIndex(({ words }) => ABOVE.test(words));
	const [above, below] = [pieces[mark - 1]?.words ?? "", pieces[mark + 1]?.words ?? ""];
	const hasTitle = wordCount(below) > 2 && !closesSentence(below) && !CONTACT.test(below);
	if (mark !== 1 || !hasTitle || !isName(above) || wordCount(above) > MAX_ISSUER_WORDS) return null;
	lines.add(mark - 1);
	return above;
}

function isRelease(pieces: readonly Piece[]): boolean {
	return pieces.some(
		({ words }, i) =>
			(i < MAX_LINES_ABOVE && (ABOVE.test(words) || WIRE.test(words.slice(0, 200)))) ||
			/^#\s?#\s?#$/.test(words),
	);
}

/** A part that ends what a release reports: who gives it out, and what lawyers add. */
function isEnd(words: string): boolean {
	return (ABOUT.test(words) && !closesSentence(words)) || OUTLOOK.test(words);
}

/** Behind the last of the short lines that say how somebody is reached. */
function contactEnd(pieces: readonly Piece[], start: number): number {
	let end = start + 1;
	for (let at = start + 1; at < pieces.length && at <= start + MAX_CONTACT_LINES; at++) {
		const words = pieces[at]?.words ?? "";
		if (wordCount(words) > 14) break;
		if (REACHED.test(words)) end = at + 1;
	}
	return end;
}
