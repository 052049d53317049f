import { type Token, tokenize } from "./tokens.ts";

/** How far the words of a passage fall short of those of a sentence that it does not carry. */
export interface Shortfall {
	/** Words of content in the sentence, and how many of them stand in the passage. */
	readonly words: number;
	readonly shared: number;
	/** The sentence has figures, and the passage none of them. */
	readonly figures: boolean;
	/** The sentence has names, and the passage none of them. */
	readonly names: boolean;
	/** The sentence's words that the passage lacks, each once, in order, as written. */
	readonly lacking: readonly string[];
}

/** What a passage lacks of a sentence, by words alone: what meaning or word order would tell is left out. */
export function shortfallOf(sentence: string, passage: string): Shortfall {
	const content = contentOf(sentence);
	const there = new Set(contentOf(passage).map(({ term }) => term));
	const has = ({ term }: Token) => there.has(term);
	const figures = content.filter(({ kind }) => kind === "number");
	// The first word has its capital from the sentence.
	const names = content.filter(({ capital, start }) => capital && start > 0);
	const lacking = new Map(content.filter((token) => !has(token)).map(({ term, text }) => [term, text]));
	const words = new Set(content.map(({ term }) => term));
	return {
		words: words.size,
		shared: words.size - lacking.size,
		figures: figures.length > 0 && !figures.some(has),
		names: names.length > 0 && !names.some(has),
		lacking: [...lacking.values()],
	};
}

function contentOf(text: string): readonly Token[] {
	return tokenize(text, { start: 0, end: text.length }).filter((token) => token.content);
}
