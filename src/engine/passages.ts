import type { Article, ArticleBlock, Span } from "./model.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";

/** A sentence of an article with its place; its neighbours are `article passages[ordinal ± 1]`. */
export interface Passage extends Sentence {
	readonly article: Article;
	/** 0-based place among the passages of its article. */
	readonly ordinal: number;
	readonly kind: ArticleBlock["kind"];
	readonly paragraph: number | null;
	readonly page: number | null;
	readonly masked: readonly Span[];
}

/** Every sentence of the article's prose, in order, the headline's first. */
export function passagesOf(article: Article): readonly Passage[] {
	const passages: Passage[] = [];
	for (const block of article.blocks) {
		for (const sentence of sentencesOf(article.text, block, block.masked)) {
			const { kind, paragraph, page, masked } = block;
			passages.push({ ...sentence, article, ordinal: passages.length, kind, paragraph, page, masked });
		}
	}
	return passages;
}
