import type { Article, ArticleBlock } from "../engine/model.ts";
import { sentencesOf } from "../engine/sentences.ts";
import { article, type Origin } from "./article.ts";
import { type Piece, wordCount } from "./pieces.ts";
import { UnreadableError } from "./unreadable.ts";

/**
 * A paragraph, heading or item of a document that is no text file. An aside (a caption, data of a table) is in the text
 * that is shown, and no part of the article.
 */
export interface DocumentPart {
	readonly kind: Piece["kind"] | "aside";
	/** On one line. */
	readonly text: string;
	/** False when no empty line stands above it. */
	readonly apart?: false;
	/** Where in `text` a page begins, its first page first; pages count from 1. None where there are no pages. */
	readonly pages?: readonly { readonly at: number; readonly page: number }[];
}

/** What a document says of itself, apart from its text. */
export interface Stated {
	readonly title: string | null;
	readonly authors: string | null;
	/** "2019-07-18", "2019-07" or "2019". */
	readonly published: string | null;
	readonly url: string | null;
	readonly publisher: string | null;
	readonly language: string | null;
}

/**
 * The article of a document. `text` is every part, an empty line between them; what is no prose of the article (byline,
 * date, headings, notices) is in it and in no block. The first lines of the text go before what the file states, which
 * often is what a template or an earlier document had; a stated title counts when the first lines have it too.
 * Throws `UnreadableError` when there is no prose.
 */
export function documentArticle(file: Origin, parts: readonly DocumentPart[], stated: Stated): Article {
	const found = proseArticle(file, parts, stated);
	if (found === null) throw new UnreadableError("no article text was found in it");
	return found;
}

/** The article as by `documentArticle`; null when there is no prose. */
export function proseArticle(file: Origin, parts: readonly DocumentPart[], stated: Stated): Article | null {
	const { text, pieces, starts } = laidOut(parts);
	const own = pieces.filter(
		(piece, i) => i >= FIRST_LINES || folded(piece.words) !== folded(stated.authors ?? ""),
	);
	const title = isShown(stated.title, pieces) ? stated.title : null;
	const front = new Map(Object.entries({ title, url: stated.url }).filter(([, value]) => value !== null));
	const found = article({ key: file.key, path: file.path }, text, own, { values: front, end: 0 });
	if (!found.blocks.some(({ kind }) => kind !== "headline")) return null;
	const { remarks, ...known } = found;
	const isUndated = found.published === null && stated.published === null;
	return {
		...known,
		...(isUndated && remarks ? { remarks } : {}),
		title: found.title ?? stated.title,
		publisher: found.publisher ?? stated.publisher,
		byline: found.byline ?? stated.authors,
		published: found.published ?? stated.published,
		language: found.language ?? stated.language,
		extracted: true,
		blocks: found.blocks.flatMap((block) => onPages(text, block, starts)),
	};
}

const FIRST_LINES = 10;
const MIN_TITLE_WORDS = 3;

function isShown(title: string | null, pieces: readonly Piece[]): boolean {
	const first = pieces.slice(0, FIRST_LINES).map(({ words }) => words);
	if (title === null) return false;
	const words = folded(title);
	// A word or two stand in many lines: "Post" in that of the paper's name.
	return wordCount(words) < MIN_TITLE_WORDS
		? first.some((line) => folded(line) === words)
		: folded(first.join(" ")).includes(words);
}

function folded(words: string): string {
	return words
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim();
}

interface PageStart {
	readonly at: number;
	readonly page: number;
}

/** The text of parts, an empty line between them; its pieces, and where its pages begin. */
export function laidOut(parts: readonly DocumentPart[]) {
	const pieces: Piece[] = [];
	const starts: PageStart[] = [];
	const texts: string[] = [];
	let length = 0;
	for (const { kind, text, pages, apart = true } of parts) {
		const level = kind === "heading" ? 2 : null;
		const start = length === 0 ? 0 : length + 2;
		length = start + text.length;
		texts.push(text);
		if (kind !== "aside") {
			const span = { start, end: length, words: text };
			pieces.push({ ...span, kind, level, masked: [], isLink: false, apart });
		}
		for (const { at, page } of pages ?? [])
			if (page !== starts.at(-1)?.page) starts.push({ at: start + at, page });
	}
	return { text: texts.join("\n\n"), pieces, starts };
}

/** The block with its page; one that a page breaks is cut after the sentence that stands on both. */
function onPages(text: string, block: ArticleBlock, starts: readonly PageStart[]): ArticleBlock[] {
	const inside = starts.filter(({ at }) => at > block.start && at < block.end);
	const first = pageAt(starts, block.start);
	if (inside.length === 0) return [{ ...block, page: first }];
	const blocks: ArticleBlock[] = [];
	for (const { start, end } of sentencesOf(text, block, block.masked)) {
		const page = pageAt(starts, start);
		const last = blocks.at(-1);
		if (last && last.page === page) blocks[blocks.length - 1] = { ...last, end };
		else blocks.push({ ...block, start, end, page, masked: [] });
	}
	return blocks.map((one) => ({
		...one,
		masked: block.masked.filter(({ start, end }) => start >= one.start && end <= one.end),
	}));
}

/** The page that an offset stands on; null where there are none. By halving. */
function pageAt(starts: readonly PageStart[], offset: number): number | null {
	let [low, high] = [0, starts.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((starts[middle]?.at ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	return starts[low - 1]?.page ?? null;
}
