import type { ArticleKey, CitationMark, Draft, DraftBlock } from "../model.ts";
import type { Sentence } from "../sentences.ts";
import { tokenize } from "../tokens.ts";
import type { Resolution } from "./article-names.ts";
import type { Resolver } from "./resolver.ts";
import { citationsOfBlock, marksAround, marksIn } from "./scope.ts";

/** What a sentence of a draft cites. */
export interface ClaimCitations {
	/** Citations of the sentence itself or, when it has none, those near it. */
	readonly citations: readonly CitationMark[];
	/** The articles of the corpus that the citations resolve to. */
	readonly cited: readonly ArticleKey[];
	/** The same articles when the sentence itself cites them and each citation means one article, without doubt. */
	readonly surelyCited: readonly ArticleKey[];
	/** The articles that any citation in its paragraph can mean. */
	readonly citedInParagraph: readonly ArticleKey[];
	/** For a sentence of the draft's first paragraph, the terms of each later paragraph that cites an article. */
	readonly citedLater: readonly ReadonlySet<string>[];
}

/** A paragraph with its citations. */
interface CitingParagraph {
	readonly block: DraftBlock;
	readonly words: string;
	readonly marks: readonly CitationMark[];
}

/** All citations that the reports of the block at `at` depend on. */
export function marksFor(draft: Draft, at: number) {
	const block = draft.blocks[at];
	const inside = block === undefined ? [] : marksIn(draft, block);
	return { inside, around: marksAround(draft, at), later: laterParagraphs(draft, at) };
}

/** The citations of each sentence of the block at `at`. */
export function citationsByClaim(
	draft: Draft,
	at: number,
	sentences: readonly Sentence[],
	resolver: Resolver,
): readonly ClaimCitations[] {
	const known = new Map<string, Resolution>();
	const resolve = (mark: CitationMark) => {
		const name = `${mark.kind} ${mark.target}`;
		const resolution = known.get(name) ?? resolver(mark);
		known.set(name, resolution);
		return resolution;
	};
	const citedLater = laterParagraphs(draft, at).flatMap(({ block, marks }) =>
		marks.some((mark) => resolve(mark).articles.length > 0)
			? [new Set(tokenize(draft.text, block, block.masked).map((token) => token.term))]
			: [],
	);
	const { inside } = marksFor(draft, at);
	const citedInParagraph = [...new Set(inside.flatMap((mark) => resolve(mark).articles))];
	return citationsOfBlock(draft, at, sentences).map(({ own, near }) => {
		const citations = own.length > 0 ? own : near;
		const resolved = citations.map(resolve);
		const cited = [...new Set(resolved.flatMap(({ articles }) => articles))];
		const surelyCited = own.length > 0 && resolved.every(({ sure }) => sure) ? cited : [];
		return { citations, cited, surelyCited, citedInParagraph, citedLater };
	});
}

/** The paragraphs with citations behind the first one of the draft, if the block at `at` is that; else none. */
function laterParagraphs(draft: Draft, at: number): readonly CitingParagraph[] {
	if (draft.blocks.findIndex((block) => block.kind !== "heading") !== at) return [];
	return draft.blocks.slice(at + 1).flatMap((block) => {
		const marks = marksIn(draft, block);
		return marks.length === 0 ? [] : [{ block, words: draft.text.slice(block.start, block.end), marks }];
	});
}
