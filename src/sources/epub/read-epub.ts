import type { Article } from "../../engine/model.ts";
import { Deadline } from "../deadline.ts";
import { type DocumentPart, proseArticle, type Stated } from "../document-article.ts";
import { decodePage } from "../html/charset.ts";
import { parsePage } from "../html/parse.ts";
import { segmentsOf } from "../html/segments.ts";
import { type Element, elements, textOf } from "../html/tree.ts";
import { closesSentence } from "../lines.ts";
import { readXml } from "../packed/xml.ts";
import { unzipped } from "../packed/zip.ts";
import { wordCount } from "../pieces.ts";
import type { ReadLimits, SourceFile } from "../reader.ts";
import { UnreadableError } from "../unreadable.ts";
import { packagePath, readPackage, resolved } from "./package.ts";

const CONTAINER = "META-INF/container.xml";
const ENCRYPTION = "META-INF/encryption.xml";
const MIN_CHAPTER_WORDS = 40;

/**
 * The chapters of an EPUB as articles of their own, each with the book's metadata and, in its title, the book's and its
 * own. Covers, title pages, tables of contents and other pages with hardly a sentence are left out.
 */
export function readEpub(file: SourceFile, limits: ReadLimits): readonly Article[] {
	const deadline = new Deadline(limits.maxMilliseconds);
	const entries = unzipped(file.bytes, isText, limits, deadline);
	const container = entries.get(CONTAINER);
	const path = container ? packagePath(container, limits, deadline) : null;
	const opf = path === null ? undefined : entries.get(path);
	if (path === null || opf === undefined)
		throw new UnreadableError("the book does not say what is in it (no package document)");
	const { stated, chapters } = readPackage(opf, path, limits, deadline);
	demandUnprotected(chapters, entries.get(ENCRYPTION), limits, deadline);
	const texts = chapters
		.flatMap((name) => entries.get(name) ?? [])
		.map((page) => chapterParts(page, limits, deadline))
		.filter((parts) => proseWords(parts) >= MIN_CHAPTER_WORDS);
	const articles: Article[] = [];
	for (const parts of texts) {
		const key = articles.length === 0 ? file.key : `${file.key}#${articles.length + 1}`;
		const found = proseArticle({ ...file, key }, parts, stated);
		if (found) articles.push(texts.length > 1 ? asChapter(found, stated) : found);
		deadline.check();
	}
	if (articles.length === 0) throw new UnreadableError("no article text was found in it");
	return articles;
}

function isText(name: string): boolean {
	return name === CONTAINER || name === ENCRYPTION || /\.(?:opf|xhtml|html?|xml)$/i.test(name);
}

/** Fonts may be scrambled; chapters that are belong to a shop's reader. */
function demandUnprotected(
	chapters: readonly string[],
	encryption: Uint8Array | undefined,
	limits: ReadLimits,
	deadline: Deadline,
): void {
	if (encryption === undefined) return;
	const own = new Set(chapters);
	const open = (name: string, { URI = "" }: Readonly<Record<string, string>>) => {
		if (name === "CipherReference" && own.has(resolved("", URI)))
			throw new UnreadableError("the book is protected against copying (DRM)");
	};
	readXml(encryption, { open }, limits, deadline);
}

function chapterParts(page: Uint8Array, limits: ReadLimits, deadline: Deadline): DocumentPart[] {
	const { root } = parsePage(decodePage(page), limits, deadline);
	for (const element of elements(root)) dropNoteMarks(element);
	return segmentsOf(root).map(({ kind, text, inTable }) => ({
		kind: inTable && !closesSentence(text) ? "aside" : kind,
		text,
	}));
}

/** Small raised figures and signs lead to notes. */
function dropNoteMarks({ children }: Element): void {
	for (let i = children.length - 1; i >= 0; i--) {
		const child = children[i];
		if (
			typeof child === "object" &&
			child.tag === "sup" &&
			/^\s*[[(]?(?:\d{1,3}|[*†‡§])[\])]?\s*$/.test(textOf(child))
		)
			children.splice(i, 1);
	}
}

function proseWords(parts: readonly DocumentPart[]): number {
	return parts.reduce((sum, { kind, text }) => sum + (kind === "heading" ? 0 : wordCount(text)), 0);
}

/** The chapter under the book's name; author and date are the book's, whatever the chapter's first lines look like. */
function asChapter(article: Article, { title, authors, published }: Stated): Article {
	const own = article.title;
	const isNamed = title !== null && own !== null && own !== title;
	return {
		...article,
		title: isNamed ? `${title}: ${own}` : (title ?? own),
		byline: authors ?? article.byline,
		published: published ?? article.published,
	};
}
