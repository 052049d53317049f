import { guessLanguage } from "../../engine/language-guess.ts";
import type { Article, ArticleBlock } from "../../engine/model.ts";
import { boilerplate } from "../boilerplate.ts";
import { isPictureLine } from "../credits.ts";
import { Deadline } from "../deadline.ts";
import { type Header, readHeader } from "../header.ts";
import type { Piece } from "../pieces.ts";
import { publisherFromUrl } from "../publisher.ts";
import type { ReadLimits, SourceFile } from "../reader.ts";
import { UnreadableError } from "../unreadable.ts";
import { decodePage } from "./charset.ts";
import { mainContent } from "./main-content.ts";
import { type PageMetadata, pageMetadata } from "./metadata/page-metadata.ts";
import { PageNames } from "./names.ts";
import { parsePage } from "./parse.ts";
import { type Segment, segmentsOf } from "./segments.ts";

/**
 * The article of a saved page. `text` is what was extracted: the headline, then the article's own paragraphs, headings,
 * quotations and list items, an empty line between them.
 */
export function readPage(file: SourceFile, limits: ReadLimits): Article {
	const deadline = new Deadline(limits.maxMilliseconds);
	const page = parsePage(decodePage(file.bytes, file.mediaType), limits, deadline);
	const segments = segmentsOf(page.root);
	deadline.check();
	const names = new PageNames();
	const metadata = pageMetadata(page, segments, names);
	const shown = mainContent(segments, metadata.title, names);
	deadline.check();
	const content = wordsOf(shown) < MIN_SHOWN ? statedContent(metadata.body, shown, limits, deadline) : shown;
	const kept = withoutFurniture(articlePieces(content, metadata.title));
	if (!kept.pieces.some(({ kind }) => kind !== "heading")) {
		throw new UnreadableError("no article text was found in the page");
	}
	const { text, blocks } = composed(kept.pieces, metadata.title);
	return {
		key: file.key,
		path: file.path,
		...described(metadata, kept.byline, kept.published, text),
		text,
		extracted: true,
		blocks,
	};
}

/** Fewer words than this are the shell of a page that scripts would have filled. */
const MIN_SHOWN = 40;

/** The text that JSON-LD gives of the article, where the page shows hardly any. */
function statedContent(
	body: string | null,
	shown: readonly Segment[],
	limits: ReadLimits,
	deadline: Deadline,
): readonly Segment[] {
	if (body === null) return shown;
	const stated = segmentsOf(parsePage(body.replace(/\r?\n/g, "<br><br>"), limits, deadline).root);
	return wordsOf(stated) > 2 * wordsOf(shown) ? stated : shown;
}

function wordsOf(segments: readonly Segment[]): number {
	return segments.reduce((sum, { words }) => sum + words, 0);
}

interface Kept extends Pick<Header, "byline" | "published"> {
	readonly pieces: readonly Piece[];
}

/** Without appeals, picture lines, byline and date lines, and headings that nothing stands under any more. */
function withoutFurniture(pieces: readonly Piece[]): Kept {
	const dropped = new Set(boilerplate(pieces));
	pieces.forEach(({ words, kind }, i) => {
		if (kind !== "heading" && isPictureLine(words)) dropped.add(i);
	});
	const { lines, byline, published } = readHeader(pieces, dropped);
	for (const i of lines) dropped.add(i);
	return { byline, published, pieces: withoutEmptyParts(pieces.filter((_, i) => !dropped.has(i))) };
}

/** The content as pieces below the title; a line that only repeats the title is left out. */
function articlePieces(content: readonly Segment[], title: string | null): Piece[] {
	const own = content.filter(({ text }) => text !== title).map(pieceOf);
	return title === null ? own : [pieceOf({ kind: "heading", level: 1, text: title, linked: 0 }), ...own];
}

function pieceOf({ kind, level, text, linked }: Pick<Segment, "kind" | "level" | "text" | "linked">): Piece {
	return { start: 0, end: 0, kind, level, masked: [], words: text, isLink: linked > 0.9, apart: true };
}

/** Without headings that another of their level or the end follows; the first is the headline. */
function withoutEmptyParts(pieces: readonly Piece[]): Piece[] {
	return pieces.filter((piece, i) => {
		if (i === 0 || piece.kind !== "heading") return true;
		const next = pieces[i + 1];
		return next !== undefined && (next.kind !== "heading" || (next.level ?? 6) > (piece.level ?? 6));
	});
}

function composed(pieces: readonly Piece[], title: string | null): { text: string; blocks: ArticleBlock[] } {
	const blocks: ArticleBlock[] = [];
	let text = "";
	let paragraph = 0;
	pieces.forEach((piece, i) => {
		if (text !== "") text += "\n\n";
		const span = { start: text.length, end: text.length + piece.words.length };
		text += piece.words;
		const isHeadline = i === 0 && piece.words === title;
		if (piece.kind === "heading" && !isHeadline) return;
		const kind = piece.kind === "heading" ? "headline" : piece.kind;
		blocks.push({ ...span, kind, paragraph: isHeadline ? null : ++paragraph, page: null, masked: [] });
	});
	return { text, blocks };
}

function described(metadata: PageMetadata, byline: string | null, day: string | null, text: string) {
	const { title, publisher, authors, published, url, language } = metadata;
	return {
		title,
		publisher: publisher ?? (url && publisherFromUrl(url, text)),
		byline: authors.length > 0 ? authors.join(", ") : byline,
		published: published?.day ?? day,
		...(published?.instant ? { publishedAt: published.instant } : {}),
		url,
		language: guessLanguage(text) ?? language,
	};
}
