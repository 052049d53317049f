import { INTERFACE_LINES } from "./data/boilerplate.ts";
import { closesSentence } from "./lines.ts";
import { isPublication } from "./masthead.ts";
import { type Piece, wordCount } from "./pieces.ts";

const MAX_MENU_WORDS = 3;
const MIN_MENU = 3;
const MAX_FOOTER_LINES = 6;
const MAX_FOOTER_WORDS = 14;

/** What a pasted page has above its article and below it: menus, comments, the small print of newsletters. */
export function pageEnds(pieces: readonly Piece[]): Set<number> {
	const found = new Set(menu(pieces));
	for (let i = endStart(pieces); i < pieces.length; i++) found.add(i);
	return found;
}

/** Lines of one to three words at the top, of which one is an interface's; the paper's name is left for the header. */
function menu(pieces: readonly Piece[]): number[] {
	const isEntry = ({ words, kind }: Piece) =>
		wordCount(words) <= MAX_MENU_WORDS && !closesSentence(words) && !/\d/.test(words) && kind !== "quotation";
	let end = 0;
	for (let piece = pieces[end]; piece && isEntry(piece); piece = pieces[++end]);
	const entries = pieces.slice(0, end);
	if (end < MIN_MENU || !entries.some(({ words }) => INTERFACE_LINES.has(words.toLowerCase()))) return [];
	return [...entries.keys()].filter((i) => !isPublication(entries[i]?.words ?? ""));
}

/** Where the comments begin, an agency's notes for desks, or the footer of a newsletter. */
function endStart(pieces: readonly Piece[]): number {
	const comments = pieces.findIndex(
		({ words }, i) =>
			isCommentsHead(words) && pieces.slice(i + 1, i + 5).some((next) => isCommenter(next.words)),
	);
	if (comments > 0) return comments;
	const desk = pieces.findIndex(
		({ words, kind }) => kind === "heading" && /^(?:notebook|notizblock)$/i.test(words),
	);
	if (desk > 1) return desk;
	const footer = pieces.findIndex(
		({ words }, i) =>
			/\bunsubscribe\b/i.test(words) &&
			pieces.length - i <= MAX_FOOTER_LINES &&
			pieces.slice(i).every(isSmallPrint),
	);
	return footer > 0 ? footer : pieces.length;
}

function isSmallPrint({ words }: Piece): boolean {
	return wordCount(words) <= MAX_FOOTER_WORDS;
}

function isCommentsHead(words: string): boolean {
	return /^(?:(?:\d{1,5} )?(?:comments?|responses?|replies)(?: \(\d{1,5}\))?|(?:comments?|responses?) on\b.{0,100}|(?:\d{1,5}|one) (?:responses?|replies|thoughts?|comments?) (?:to|on)\b.{0,160})\s?:?$/i.test(
		words,
	);
}

/** "Jan M. says:", "Jan M. · 3 hours ago", "Reply". */
function isCommenter(words: string): boolean {
	return /^.{2,40} (?:says|wrote|replied):?$|\b\d{1,3} (?:minutes?|hours?|days?|weeks?|months?|years?) ago$|^reply$/i.test(
		words,
	);
}
