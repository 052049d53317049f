import type { Article, ArticleBlock, Span } from "./model.ts";
import { type Sentence, sentenceSpans } from "./sentences.ts";
import { type Token, tokenize } from "./tokens.ts";

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

/** By block of an article, where its sentences stand. */
export type PassageSpans = readonly (readonly Span[])[];

type TokensOf = (text: string, span: Span, masked: readonly Span[]) => readonly Token[];

/** Where every sentence of the article's prose stands. */
export function passageSpans({ text, blocks }: Pick<Article, "text" | "blocks">): PassageSpans {
	return blocks.map((block) => sentenceSpans(text, block, block.masked));
}

/** Every sentence of the article's prose, in order, the headline's first; `tokensOf` is asked for the tokens of each once. */
export function passagesOf(
	article: Article,
	spans: PassageSpans = passageSpans(article),
	tokensOf: TokensOf = tokenize,
): readonly Passage[] {
	const passages: Passage[] = [];
	for (const [at, block] of article.blocks.entries())
		for (const span of spans[at] ?? [])
			passages.push(new LazyPassage(article, block, span, passages.length, tokensOf));
	return passages;
}

/** Its text and tokens are made when first asked for: of most passages nobody asks. */
class LazyPassage implements Passage {
	readonly start: number;
	readonly end: number;
	readonly article: Article;
	readonly ordinal: number;
	readonly #block: ArticleBlock;
	readonly #tokensOf: TokensOf;
	#text: string | undefined;
	#tokens: readonly Token[] | undefined;

	constructor(
		article: Article,
		block: ArticleBlock,
		{ start, end }: Span,
		ordinal: number,
		tokensOf: TokensOf,
	) {
		this.article = article;
		this.#block = block;
		this.start = start;
		this.end = end;
		this.ordinal = ordinal;
		this.#tokensOf = tokensOf;
	}

	get kind(): ArticleBlock["kind"] {
		return this.#block.kind;
	}

	get paragraph(): number | null {
		return this.#block.paragraph;
	}

	get page(): number | null {
		return this.#block.page;
	}

	get masked(): readonly Span[] {
		return this.#block.masked;
	}

	get text(): string {
		this.#text ??= this.article.text.slice(this.start, this.end);
		return this.#text;
	}

	get tokens(): readonly Token[] {
		this.#tokens ??= this.#tokensOf(this.article.text, this, this.masked);
		return this.#tokens;
	}
}
