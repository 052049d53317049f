import { guessLanguage } from "../../engine/language-guess.ts";
import type { Article, ArticleBlock } from "../../engine/model.ts";
import { boilerplate } from "../boilerplate.ts";
import { isPictureLine } from "../credits.ts";
import { readHeader } from "../header.ts";
import type { Piece } from "../pieces.ts";
import { publisherFromUrl } from "../publisher.ts";
import type { ReadLimits, SourceFile } from "../reader.ts";
import { UnreadableError } from "../unreadable.ts";
import { decodePage } from "./charset.ts";
import { mainContent } from "./main-content.ts";
import { type PageMetadata, pageMetadata } from "./metadata/page-metadata.ts";
import { PageNames } from "./names.ts";
import { Deadline, parsePage } from "./parse.ts";
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
	const pieces = articlePieces(mainContent(segments, metadata.title, names), metadata.title);
	deadline.check();
	if (!pieces.some(({ kind }) => kind !== "heading"))
		throw new UnreadableError("no article text was found in the page");
	const dropped = new Set(boilerplate(pieces));
	pieces.forEach(({ words, kind }, i) => {
		if (kind !== "heading" && isPictureLine(words)) dropped.add(i);
	});
	const header = readHeader(pieces, dropped);
	for (const i of header.lines) dropped.add(i);
	const kept = withoutEmptyParts(pieces.filter((_, i) => !dropped.has(i)));
	const { text, blocks } = composed(kept, metadata.title);
	return {
		key: file.key,
		path: file.path,
		...described(metadata, header, text),
		text,
		extracted: true,
		blocks,
	};
}

/** The content as pieces below the title; a line that only repeats the title is left out. */
function articlePieces(content: readonly Segment[], title: string | null): Piece[] {
	const own = content.filter(({ text }) => text !== title).map(pieceOf);
	return title === null ? own : [pieceOf({ kind: "heading", level: 1, text: title, linked: 0 }), ...own];
}

function pieceOf({ kind, level, text, linked }: Pick<Segment, "kind" | "level" | "text" | "linked">): Piece {
	return { start: 0, end: 0, kind, level, masked: [], words: text, isLink: linked > 0.9, apart: true };
}

/** Without headings that nothing stands under any more. */
function withoutEmptyParts(pieces: readonly Piece[]): Piece[] {
	return pieces.filter((piece, i) => i === 0 || piece.kind !== "heading" || i < pieces.length - 1);
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

function described(metadata: PageMetadata, header: ReturnType<typeof readHeader>, text: string) {
	const { title, publisher, authors, published, url, language } = metadata;
	return {
		title,
		publisher: publisher ?? (url && publisherFromUrl(url, text)),
		byline: authors.length > 0 ? authors.join(", ") : header.byline,
		published: published?.day ?? header.published,
		...(published?.instant ? { publishedAt: published.instant } : {}),
		url,
		language: guessLanguage(text) ?? language,
	};
}
