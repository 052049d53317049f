import type { Article } from "../engine/model.ts";
import { proseLength } from "./article-text.ts";
import { noticesOf } from "./notices.ts";
import type { ArticleSummary } from "./protocol.ts";

/** What people are told of an article, as far as it can be told once and for all: no article is opened to tell it again. */
export type ArticleFacts = Omit<ArticleSummary, "key" | "passages" | "sameOriginAs">;

export function factsOf(article: Article): ArticleFacts {
	const { path, title, publisher, byline, published, url, language } = article;
	return {
		...{ article: path, title, publisher, byline, published, url, language },
		characters: proseLength(article),
		extracted: article.extracted ?? false,
		...(article.note ? { note: article.note } : {}),
		notices: noticesOf(article),
	};
}
