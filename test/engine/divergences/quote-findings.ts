import { candidates } from "../../../src/engine/candidates.ts";
import { Corpus } from "../../../src/engine/corpus.ts";
import type { ClaimContext } from "../../../src/engine/divergences/comparison.ts";
import type { Divergence } from "../../../src/engine/divergences/divergence.ts";
import { quoteDivergences } from "../../../src/engine/divergences/quote.ts";
import type { Article, ArticleBlock, Draft, DraftBlock } from "../../../src/engine/model.ts";
import { pairing } from "../../../src/engine/pairing.ts";
import { DocumentReading } from "../../../src/engine/reading.ts";
import { sentencesOf } from "../../../src/engine/sentences.ts";
import { language } from "../../language.ts";

const ports = { words: () => [], language };

/** An article whose paragraphs are the lines of the text. */
function articleOf(key: string, text: string): Article {
	const metadata = { title: null, publisher: null, byline: null, published: null, url: null, language: "en" };
	return { key, path: key, text, blocks: blocksOf(text), ...metadata };
}

function blocksOf(text: string): readonly ArticleBlock[] {
	const lines = [...text.matchAll(/[^\n]+/g)];
	return lines.map((line, at) => ({
		start: line.index,
		end: line.index + line[0].length,
		kind: "paragraph",
		paragraph: at + 1,
		page: null,
		masked: [],
	}));
}

export interface Surroundings {
	readonly cited?: readonly string[];
	readonly kind?: DraftBlock["kind"];
}

/** What the quotation comparator says about every sentence of one draft paragraph; articles are keyed "a", "b", … */
export function quoteFindings(
	text: string,
	articles: readonly string[],
	{ cited = [], kind = "paragraph" }: Surroundings = {},
): readonly Divergence[] {
	const corpus = new Corpus(ports);
	articles.forEach((article, at) => {
		corpus.put(articleOf("abcdefgh".charAt(at), article));
	});
	const block: DraftBlock = { start: 0, end: text.length, kind, masked: [] };
	const draft: Draft = { path: "draft.md", text, blocks: [block], citations: [], date: null, enabled: true };
	const sentences = sentencesOf(text, block, []);
	const whole = { text, sentences: sentences.map((one) => ({ ...one, masked: [] })), date: null };
	const reading = new DocumentReading(language, { ...whole, english: () => true });
	return sentences.flatMap((claim, at) => {
		const context: ClaimContext = {
			draft,
			claim,
			reading: reading.reading(at),
			readingOf: (passage) => corpus.reading(passage),
			pairingWith: (passage) => pairing(reading.reading(at), corpus.reading(passage)),
			language,
			before: sentences.slice(0, at).reverse(),
			after: sentences.slice(at + 1),
			look: (take) =>
				take({
					...{ claim, before: sentences.slice(0, at).reverse(), after: sentences.slice(at + 1) },
					readingOf: (one) => reading.reading(sentences.indexOf(one)),
				}),
			citations: [],
			surelyCited: [],
			citedInParagraph: [],
			citedLater: [],
			cited,
			search: (tokens, limit = 60) => corpus.search(tokens, limit),
			told: undefined,
			neighbours: (passage, reach) => corpus.neighbours(passage, reach),
		};
		return quoteDivergences(
			context,
			candidates(claim, corpus).map(({ passage }) => passage),
		);
	});
}

/** The findings as "type [draft words] <- [source words]", an error marked with "!". */
export function shownFindings(
	text: string,
	articles: readonly string[],
	surroundings: Surroundings = {},
): readonly string[] {
	return quoteFindings(text, articles, surroundings).map(({ type, severity, draft, source }) => {
		const drafted = text.slice(draft.start, draft.end);
		const mark = severity === "error" ? "!" : "";
		if (source === null) return `${type}${mark} [${drafted}] <- nothing`;
		return `${type}${mark} [${drafted}] <- [${source.passage.article.text.slice(source.start, source.end)}]`;
	});
}
