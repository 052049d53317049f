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

/** Where every sentence of the article's prose stands. */
export function passageSpans({ text, blocks }: Pick<Article, "text" | "blocks">): PassageSpans {
	return blocks.map((block) => sentenceSpans(text, block, block.masked));
}

/** Every sentence of the article's prose, in order, the headline's first; `read` hears of each that is made tokens of. */
export function passagesOf(
	article: Article,
	spans: PassageSpans = passageSpans(article),
	read: (tokens: number) => void = () => {},
): readonly Passage[] {
	const passages: Passage[] = [];
	for (const [at, block] of article.blocks.entries())
		for (const span of spans[at] ?? [])
			passages.push(new LazyPassage(article, block, span, passages.length, read));
	return passages;
}

/** Its text and tokens are made when first asked for: of most passages nobody asks. */
class LazyPassage implements Passage {
	readonly start: number;
	readonly end: number;
	readonly article: Article;
	readonly ordinal: number;
	readonly #block: ArticleBlock;
	readonly #read: (tokens: number) => void;
	#text: string | undefined;
	#tokens: readonly Token[] | undefined;

	constructor(
		article: Article,
		block: ArticleBlock,
		{ start, end }: Span,
		ordinal: number,
		read: (tokens: number) => void,
	) {
		this.article = article;
		this.#block = block;
		this.start = start;
		this.end = end;
		this.ordinal = ordinal;
		this.#read = read;
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
		if (this.#tokens === undefined) {
			this.#tokens = tokenize(this.article.text, this, this.masked);
			this.#read(this.#tokens.length);
		}
		return this.#tokens;
	}
}
