import {
	APPEAL_HEAD,
	APPEAL_OBJECT,
	APPEAL_OPENING,
	APPEAL_VOICE,
	INTERFACE_LINES,
	NOTICES,
	OFFER,
	OWN_VOICE,
	RELATED_LABEL,
	REPORTING,
	SOFT_APPEAL_OPENING,
} from "./data/boilerplate.ts";
import { closesSentence } from "./lines.ts";
import { isWall } from "./paywall.ts";
import { beginsInside, type Piece, wordCount } from "./pieces.ts";

const MAX_APPEAL_WORDS = 70;
const MAX_NOTICE_WORDS = 60;
const MAX_RELATED_WORDS = 30;
const MAX_RELATED_ITEMS = 12;
const MAX_APPEAL_PARAGRAPHS = 14;
const MIN_PROSE_AFTER_APPEAL = 3;

/** The indices of the pieces that are the site's and not the article's, whatever stands around the article. */
export function boilerplate(pieces: readonly Piece[]): Set<number> {
	const found = new Set<number>();
	for (let i = 0; i < pieces.length; i++) {
		const piece = pieces[i];
		if (!piece || found.has(i)) continue;
		const end = runEnd(pieces, i, piece);
		for (let at = i; at < end; at++) found.add(at);
	}
	return found;
}

/** Where the boilerplate that begins at `i` ends; `i` when there is none. */
function runEnd(pieces: readonly Piece[], i: number, piece: Piece): number {
	if (APPEAL_HEAD.test(piece.words)) return appealEnd(pieces, i);
	if (isRelatedHead(piece)) return relatedEnd(pieces, i + 1);
	if (SPONSORED.test(piece.words) && piece.apart) return advertisementEnd(pieces, i + 1);
	return isBoilerplateLine(piece) ? i + 1 : i;
}

/** True for a line that is never an article's own: interface, notice, appeal, link to another article. */
function isBoilerplateLine(piece: Piece): boolean {
	const { words } = piece;
	const bare = words
		.toLowerCase()
		.replace(/’/g, "'")
		.replace(/^[\s»›→•*>]+|[\s.!»›→:…>]+$/g, "");
	if (!/[\p{L}\p{N}]/u.test(bare) || isInterface(bare) || /^https?:\/\/\S+$/.test(words)) return true;
	if (piece.isLink && !closesSentence(words) && piece.kind !== "heading") return true;
	return isRelatedLine(piece) || isNotice(words) || isAppeal(words) || isWall(words);
}

/** A button, or several side by side. */
function isInterface(bare: string): boolean {
	return (
		INTERFACE_LINES.has(bare) ||
		(/[|·•]/.test(bare) && bare.split(/\s*[|·•]\s*/).every((part) => INTERFACE_LINES.has(part)))
	);
}

function isNotice(words: string): boolean {
	return wordCount(words) <= MAX_NOTICE_WORDS && NOTICES.some((notice) => notice.test(words));
}

function isAppeal(words: string): boolean {
	if (wordCount(words) > MAX_APPEAL_WORDS || REPORTING.test(words) || /["“”«»]/.test(words)) return false;
	if (!APPEAL_OBJECT.test(words)) return false;
	return APPEAL_OPENING.test(words) || (SOFT_APPEAL_OPENING.test(words) && OWN_VOICE.test(words));
}

/** "Related article: …", "Read more: …", "Click here to read more". */
function isRelatedLine(piece: Piece): boolean {
	const { words } = piece;
	const found = /^([^:]{3,40}):\s+(.+)$/.exec(words);
	const count = wordCount(words);
	if (found && RELATED_LABEL.test((found[1] ?? "").trim())) {
		return count <= MAX_RELATED_WORDS && (count <= 14 || !closesSentence(words));
	}
	return (
		/^(?:click here|read more|read the full|find out more|learn more)\b.{0,80}$/i.test(words) &&
		!closesSentence(words)
	);
}

function isRelatedHead(piece: Piece): boolean {
	return RELATED_LABEL.test(piece.words.replace(/[\s:»›…]+$/, ""));
}

/** The links and headlines under a "Related articles". */
function relatedEnd(pieces: readonly Piece[], start: number): number {
	let end = start;
	while (end < pieces.length && end < start + MAX_RELATED_ITEMS) {
		const piece = pieces[end];
		const torn = beginsInside(pieces[end + 1]?.words ?? "");
		const isTitle =
			piece && (piece.isLink || (!closesSentence(piece.words) && wordCount(piece.words) <= 20 && !torn));
		if (!isTitle || piece.kind === "heading") break;
		end++;
	}
	return end;
}

const SPONSORED = /^(?:sponsored|promoted|paid|partner)(?: (?:content|post|message|by .{2,40}))?:?$/i;

/** The lines below the label that no empty line parts from it, and a paragraph with an offer. */
function advertisementEnd(pieces: readonly Piece[], start: number): number {
	let end = OFFER.test(pieces[start]?.words ?? "") ? start + 1 : start;
	while (pieces[end]?.apart === false) end++;
	return end;
}

/** An appeal runs to its last paragraph in the site's voice; to the end when hardly anything follows. */
function appealEnd(pieces: readonly Piece[], start: number): number {
	let end = start + 1;
	for (let i = end; i < pieces.length && i < start + MAX_APPEAL_PARAGRAPHS; i++) {
		const words = pieces[i]?.words ?? "";
		if (APPEAL_VOICE.test(words) && !/\b(?:said|told|according to)\b/i.test(words)) end = i + 1;
		else if (i - end >= 2) break;
	}
	return pieces.length - end < MIN_PROSE_AFTER_APPEAL ? pieces.length : end;
}
