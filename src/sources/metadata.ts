import { type Piece, wordCount } from "./pieces.ts";

/** What lines around an article say of it. */
export interface Hints {
	title: string | null;
	publisher: string | null;
	url: string | null;
}

const URL_LABEL =
	/^(?:original (?:url|link|source|article)|source (?:url|link)|url|link|permalink|canonical(?: url)?|web address|retrieved from|(?:article|page) (?:url|link)|source|via)\s*:?\s*/i;
const FULL_ARTICLE =
	/^(?:(?:read the )?(?:full|complete|original) (?:article|story|text|report)|source)\s*:\s*(.{3,200}?)\s*\(([^()]{2,60})\)\.?$/i;
const ADDRESS = /^<?(https?:\/\/[^\s<>]{3,2000})>?$/;

/**
 * Reads the labelled lines ("Original url:" with the address on it or below, "Full article: TITLE (PUBLISHER)",
 * "A Message from PUBLISHER:") and gives their indices; what they say goes into `hints`.
 */
export function metadataLines(pieces: readonly Piece[], text: string, hints: Hints): Set<number> {
	const found = new Set<number>();
	pieces.forEach((piece, i) => {
		if (found.has(i)) return;
		const raw = text.slice(piece.start, piece.end).replaceAll("**", "");
		const used = fullArticle(piece, hints) || addressLine(raw, pieces[i + 1], text, hints);
		for (let at = i; at < i + used; at++) found.add(at);
		hints.publisher ??= publisherOf(piece.words);
	});
	return found;
}

function fullArticle(piece: Piece, hints: Hints): number {
	const found = FULL_ARTICLE.exec(piece.words);
	if (!found) return 0;
	hints.title ??= found[1] ?? null;
	hints.publisher ??= found[2] ?? null;
	return 1;
}

/** How many pieces the address takes: its own, and the label's when that stands alone above. */
function addressLine(raw: string, next: Piece | undefined, text: string, hints: Hints): number {
	const label = URL_LABEL.exec(raw)?.[0] ?? "";
	const address = ADDRESS.exec(raw.slice(label.length).trim())?.[1];
	if (address) {
		hints.url ??= address;
		return 1;
	}
	if (label !== raw || !next) return 0;
	const below = ADDRESS.exec(text.slice(next.start, next.end).trim())?.[1];
	if (!below) return /url|link/i.test(label) ? 1 : 0;
	hints.url ??= below;
	return 2;
}

/** "A Message from The Herald:", "© 2019 The Herald. All rights reserved." */
function publisherOf(words: string): string | null {
	if (wordCount(words) > 20) return null;
	const message = /^a (?:\p{L}+ )?(?:message|note|word|appeal) from ([^:]{3,50}?)\s*:?$/iu.exec(words);
	if (message) return ownName(message[1]);
	return ownName(
		/^(?:©|copyright)[\s©(c)]*(?:\d{4}[\s,–-]*){1,2}(?:by )?([^.,|]{3,50}?)(?:\.|,|\s\||$)/iu.exec(
			words,
		)?.[1],
	);
}

function ownName(words: string | undefined): string | null {
	return words !== undefined && /^\p{Lu}/u.test(words) && !/\b(?:editor|team|all rights)\b/i.test(words)
		? words.replace(/\s(?:Ltd|Limited|Inc|LLC|PLC|plc|GmbH)$/, "")
		: null;
}
