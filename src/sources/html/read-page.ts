import { guessLanguage } from "../../engine/language-guess.ts";
import type { Article } from "../../engine/model.ts";
import { composed, withoutFurniture } from "../composed.ts";
import { datedBy } from "../dateline-year.ts";
import { Deadline } from "../deadline.ts";
import type { DocumentPart } from "../document-article.ts";
import { CUT_OFF, isCutOff } from "../paywall.ts";
import type { Piece } from "../pieces.ts";
import { printedArticles } from "../printouts/articles.ts";
import { mayHoldDocuments, printedDocuments } from "../printouts/documents.ts";
import { FIELD_CODES } from "../printouts/marks.ts";
import { publisherFromUrl } from "../publisher.ts";
import type { FileParts, ReadLimits, ReadSettings, SourceFile } from "../reader.ts";
import { UnreadableError } from "../unreadable.ts";
import { decodePage } from "./charset.ts";
import { mainContent } from "./main-content.ts";
import { type PageMetadata, pageMetadata } from "./metadata/page-metadata.ts";
import { PageNames } from "./names.ts";
import { type Page, parsePage } from "./parse.ts";
import { pieceOf } from "./segment-pieces.ts";
import { type Segment, segmentsOf } from "./segments.ts";

/** The article of a saved page, or the articles that a press database printed into one. */
export function readPages(file: SourceFile, settings: ReadSettings): FileParts {
	const source = decodePage(file.bytes, file.mediaType);
	const parsed = parsedPage(source, settings);
	const documents = mayHoldDocuments(source) ? printedDocuments(partsOf(parsed.segments)) : null;
	return documents === null
		? [pageArticle(file, parsed, settings)]
		: printedArticles(file, documents, settings);
}

/**
 * The article of a saved page. `text` is what was extracted: the headline, then the article's own paragraphs, headings,
 * quotations and list items, an empty line between them.
 */
export function readPage(file: SourceFile, limits: ReadLimits): Article {
	return pageArticle(file, parsedPage(decodePage(file.bytes, file.mediaType), limits), limits);
}

interface ParsedPage {
	readonly page: Page;
	readonly segments: readonly Segment[];
	readonly deadline: Deadline;
}

function parsedPage(source: string, limits: ReadLimits): ParsedPage {
	const deadline = new Deadline(limits.maxMilliseconds);
	const page = parsePage(source, limits, deadline);
	const segments = segmentsOf(page.root);
	deadline.check();
	return { page, segments, deadline };
}

const CODE = /^([A-Z]{2,3}) (\S.*)$/s;

/** All text of a page. A code stands in the same row as what it stands for. */
function partsOf(segments: readonly Segment[]): DocumentPart[] {
	return segments.flatMap(({ kind, text, inTable }): DocumentPart[] => {
		const [, code, beside] = (inTable ? CODE.exec(text) : null) ?? [];
		return code !== undefined && beside !== undefined && FIELD_CODES.has(code)
			? [
					{ kind: "paragraph", text: code },
					{ kind: "paragraph", text: beside },
				]
			: [{ kind, text }];
	});
}

function pageArticle(
	file: SourceFile,
	{ page, segments, deadline }: ParsedPage,
	limits: ReadLimits,
): Article {
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
	const dated = datedBy(metadata.published?.day ?? kept.published, kept.dateline, {
		path: file.path,
		url: metadata.url,
		lines: segments.map((one) => one.text),
	});
	const isCut = isCutOff(
		segments.map((one) => one.text),
		text,
	);
	const remarks = isCut ? [...dated.remarks, CUT_OFF] : dated.remarks;
	return {
		key: file.key,
		path: file.path,
		...described(metadata, kept.byline, dated.published, text),
		text,
		extracted: true,
		blocks,
		...(remarks.length > 0 ? { remarks } : {}),
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

/** The content as pieces below the title; a line that only repeats the title is left out. */
function articlePieces(content: readonly Segment[], title: string | null): Piece[] {
	const own = content.filter(({ text }) => text !== title).map(pieceOf);
	return title === null ? own : [pieceOf({ kind: "heading", level: 1, text: title, linked: 0 }), ...own];
}

function described(metadata: PageMetadata, byline: string | null, day: string | null, text: string) {
	const { title, publisher, authors, published, url, language } = metadata;
	return {
		title,
		publisher: publisher ?? (url && publisherFromUrl(url, text)),
		byline: authors.length > 0 ? authors.join(", ") : byline,
		published: day,
		...(published?.instant ? { publishedAt: published.instant } : {}),
		url,
		language: guessLanguage(text) ?? language,
	};
}
