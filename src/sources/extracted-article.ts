import { guessLanguage } from "../engine/language-guess.ts";
import type { Article, ArticleMetadata } from "../engine/model.ts";
import type { Origin } from "./article.ts";
import { composed, withoutFurniture } from "./composed.ts";
import { datedBy } from "./dateline-year.ts";
import { pieceOf } from "./html/segment-pieces.ts";
import { CUT_OFF, isCutOff } from "./paywall.ts";
import type { Piece } from "./pieces.ts";
import { dateFromUrl, publisherFromUrl } from "./publisher.ts";
import { UnreadableError } from "./unreadable.ts";

/** What the record of an article says of it, and what to tell people of the reading. */
export type Stated = Partial<ArticleMetadata> & Pick<Article, "remarks">;

/**
 * An article out of a record with fields of its own: a message, a row of an export. What the fields do not say is taken
 * from the lines around the text, the address and the words. Throws `UnreadableError` when there is no text.
 */
export function extractedArticle(origin: Origin, stated: Stated, body: readonly Piece[]): Article {
	const { title = null, url = null, publishedAt, remarks = [] } = stated;
	const prose = body.filter(({ words }) => words !== title && words !== stated.byline);
	const headline = title === null ? [] : [pieceOf({ kind: "heading", level: 1, text: title, linked: 0 })];
	const kept = withoutFurniture([...headline, ...prose]);
	if (!kept.pieces.some(({ kind }) => kind !== "heading"))
		throw new UnreadableError("there is no article text in it");
	const { text, blocks } = composed(kept.pieces, title);
	const dated = datedBy(stated.published ?? kept.published ?? (url && dateFromUrl(url)), kept.dateline, {
		path: origin.path,
		url,
		lines: body.map(({ words }) => words),
	});
	const own = [...remarks, ...dated.remarks];
	const said = isCutOff(
		body.map(({ words }) => words),
		text,
	)
		? [...own, CUT_OFF]
		: own;
	return {
		...{ key: origin.key, path: origin.path, title, url },
		publisher: stated.publisher ?? (url && publisherFromUrl(url, text)),
		byline: stated.byline ?? kept.byline,
		published: dated.published,
		...(publishedAt === undefined ? {} : { publishedAt }),
		language: stated.language ?? guessLanguage(text),
		...{ text, extracted: true, blocks },
		...(said.length > 0 ? { remarks: said } : {}),
	};
}

/** The place of one article of a file that holds many, by its number in the file from 1 on: "export.jsonl#12". */
export function numbered({ key, path }: Origin, number: number): Origin {
	return { key: `${key}#${number}`, path: `${path}#${number}` };
}
