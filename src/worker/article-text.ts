import type { Article, Span } from "../engine/model.ts";

/**
 * What was read as the article. An extracted text as it is; of a text file everything outside the article's blocks is
 * turned into spaces, line breaks kept: it is as long as the file's text, so every span of a trace holds in it.
 */
export function shownText(article: Article): string {
	return article.extracted ? article.text : blankedText(article);
}

function blankedText(article: Article): string {
	let result = "";
	for (const { start, end } of article.blocks) {
		result += blank(article.text.slice(result.length, start));
		result += article.text.slice(Math.max(start, result.length), end);
	}
	return result + blank(article.text.slice(result.length));
}

/** UTF-16 code units of the article's words: its blocks without what is masked in them. */
export function proseLength(article: Article): number {
	return article.blocks.reduce((sum, block) => sum + length(block) - block.masked.reduce(addLength, 0), 0);
}

function addLength(sum: number, span: Span): number {
	return sum + length(span);
}

function length({ start, end }: Span): number {
	return end - start;
}

function blank(text: string): string {
	return text.replace(/[^\r\n]/g, " ");
}
