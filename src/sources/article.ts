import { guessLanguage } from "../engine/language-guess.ts";
import type { Article, ArticleBlock, ArticleMetadata, Span } from "../engine/model.ts";
import { isoDate } from "./calendar.ts";
import { datedBy } from "./dateline-year.ts";
import { type FrontMatter, textValue } from "./front-matter.ts";
import { furnitureOf } from "./furniture.ts";
import type { Header } from "./header.ts";
import { type Hints, metadataLines } from "./metadata.ts";
import { noteIn } from "./own-note.ts";
import type { Piece } from "./pieces.ts";
import { dateFromUrl, publisherFromUrl } from "./publisher.ts";
import { languageTag, webUrl } from "./records.ts";
import { merged, visibleText } from "./spans.ts";
import { joinTorn } from "./torn.ts";

/** The file an article was read from. */
export interface Origin {
	readonly key: string;
	readonly path: string;
}

/**
 * An article out of the pieces of its page: what is the site's is left out, metadata come from the front matter,
 * else from the lines around the text, else from the address.
 */
export function article(origin: Origin, text: string, pieces: readonly Piece[], front: FrontMatter): Article {
	const hints: Hints = { title: null, publisher: null, url: null };
	const { lines: dropped, header } = furnitureOf(pieces, metadataLines(pieces, text, hints));
	const blocks = proseBlocks(text, pieces, dropped, header);
	const note = noteIn(front);
	const stated = metadata(text, pieces, blocks, front, header, hints);
	const { published, remarks } = datedBy(stated.published, header.dateline, {
		path: origin.path,
		url: stated.url,
		lines: pieces.map((piece) => piece.words),
	});
	const known = { ...origin, ...stated, published, text, blocks, ...(remarks.length > 0 ? { remarks } : {}) };
	if (note === null) return known;
	const byline = known.byline ?? note.person;
	return { ...known, publisher: known.publisher ?? OWN_REPORTING, byline, note };
}

/** Stands where another article has its publisher. */
const OWN_REPORTING = "Own reporting";

function metadata(
	text: string,
	pieces: readonly Piece[],
	blocks: readonly ArticleBlock[],
	front: FrontMatter,
	header: Header,
	hints: Hints,
) {
	const stated = statedFields(front);
	const url = stated.url ?? hints.url;
	const headline = header.headline === null ? null : (pieces[header.headline]?.words ?? null);
	const [first, second] = header.isPrintout ? [header, hints] : [hints, header];
	const words = blocks.map((block) => visibleText(text, block, block.masked)).join("\n");
	return {
		title: stated.title ?? header.title ?? headline ?? hints.title,
		publisher:
			stated.publisher ?? first.publisher ?? second.publisher ?? (url && publisherFromUrl(url, words)),
		byline: stated.byline ?? header.byline,
		published: stated.published ?? header.published ?? (url && dateFromUrl(url)),
		...instantOf(front),
		url,
		language: stated.language ?? guessLanguage(words),
	};
}

/** What front matter says of its article; null where it says nothing that can be used. */
export function statedFields(front: FrontMatter): Omit<ArticleMetadata, "publishedAt"> {
	const source = textValue(front, "publisher", "publication", "site", "site_name", "source", "newspaper");
	return {
		title: textValue(front, "title", "headline"),
		publisher: webUrl(source) ? null : source,
		byline: textValue(front, "byline", "author", "authors", "by"),
		published: publishedOf(front),
		url:
			webUrl(textValue(front, "url", "link", "source_url", "source-url", "original_url")) ?? webUrl(source),
		language: languageTag(textValue(front, "lang", "language")),
	};
}

const DATE_KEYS = ["published", "date", "published_date", "publish_date", "created"];

/** The instant of publication, when front matter gives the time of day; without a zone it counts as UTC. */
function instantOf(front: FrontMatter): { readonly publishedAt?: string } {
	const value = DATE_KEYS.map((key) => textValue(front, key)).find((one) => one !== null && isoDate(one));
	const [, moment, zone] =
		/^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?)\s*(Z|[+-]\d\d:?\d\d)?$/.exec(value ?? "") ?? [];
	return moment === undefined ? {} : { publishedAt: `${moment.replace(" ", "T")}${zone ?? "Z"}` };
}

function publishedOf(front: FrontMatter): string | null {
	for (const key of DATE_KEYS) {
		const value = isoDate(textValue(front, key));
		if (value) return value;
	}
	return null;
}

/** The blocks of the article's own prose, torn paragraphs made whole, numbered from 1. */
function proseBlocks(
	text: string,
	pieces: readonly Piece[],
	dropped: ReadonlySet<number>,
	{ headline, title: labelled }: Header,
): ArticleBlock[] {
	const title = headline === null ? undefined : titleOf(text, pieces[headline], labelled);
	const gone = pieces.filter((_, i) => dropped.has(i));
	// Headings inside an article name its parts; they report nothing. No sentence goes on behind the headline.
	const prose = pieces.flatMap((piece, i) => {
		if (i === headline) return [{ ...piece, kind: "heading" as const }];
		return dropped.has(i) || piece.kind === "heading" ? [] : [piece];
	});
	const whole = joinTorn(text, prose, gone).flatMap(({ kind, ...span }) =>
		kind === "heading" ? [] : [{ kind, span }],
	);
	const numbered = whole.map(({ kind, span }, i) => block(kind, span, i + 1));
	return title ? [block("headline", title, null), ...numbered].sort((a, b) => a.start - b.start) : numbered;
}

/** The piece of the headline, without its label. */
function titleOf(text: string, piece: Piece | undefined, labelled: string | null): Piece | undefined {
	if (piece === undefined || labelled === null) return piece;
	const at = text.slice(piece.start, piece.end).indexOf(labelled);
	return at < 0 ? piece : { ...piece, start: piece.start + at };
}

function block(
	kind: ArticleBlock["kind"],
	span: Span & { masked: readonly Span[] },
	paragraph: number | null,
): ArticleBlock {
	const { start, end } = span;
	return { kind, start, end, paragraph, page: null, masked: merged(span.masked, span) };
}
