import type { Article } from "../model.ts";
import type { Passage } from "../passages.ts";
import { foldName, spellingKey } from "../spelling.ts";
import { type Token, tokenize } from "../tokens.ts";
import type { Evidence } from "../trace.ts";
import type { Comparison } from "./comparison.ts";

/** What the articles have that a claim is traced to, and those that share most of its words. */
export interface TracedSources {
	/** One passage of each article that the claim is traced to. */
	readonly traced: readonly Passage[];
	/** Every passage of those articles. */
	readonly passages: readonly Passage[];
	/** The passages that have a part of the claim, and those beside them, nearest first. */
	readonly near: readonly Passage[];
	/** The passages of the corpus that share most of the claim's words. */
	readonly found: () => readonly Passage[];
	/** Which of the claim's terms stand in one of the articles, in its title, publisher or byline. */
	readonly terms: ReadonlySet<string>;
	/** Which of them stand in the near passages. */
	readonly nearTerms: ReadonlySet<string>;
	/** Spelling keys of the words of all articles. */
	readonly spellings: () => ReadonlySet<string>;
}

const REACH = 3;
const MOST_NEAR = 24;
/** A longer article is read only so far around the evidence. */
const ARTICLE = 2000;
const SEARCHED = 20;

/** The sources of a claim, wherever in the corpus they stand. */
export function tracedSources(comparison: Comparison, evidence: Evidence): TracedSources {
	const { closest, carriers, neighbours, claim, search } = comparison;
	const second = evidence.second === undefined ? [] : [evidence.second];
	const carrying = [closest, ...carriers, ...second].map(({ passage }) => passage);
	const speaking = [...carrying, ...evidence.nearby.map(({ passage }) => passage)];
	const around = (passage: Passage) => [passage, ...neighbours(passage, ARTICLE)];
	const traced = onePerArticle(carrying);
	const found = () => search(claim.tokens, SEARCHED);
	/** One after the other: as a rule the first have all that is asked for. */
	function* texts(): Generator<readonly Token[]> {
		const spoken = onePerArticle(speaking);
		yield* textsOf(spoken);
		yield* textsOf(onePerArticle([...spoken, ...found()]).slice(spoken.length));
	}
	function* textsOf(articles: readonly Passage[]): Generator<readonly Token[]> {
		for (const { tokens } of articles.flatMap(around)) yield tokens;
		for (const { article } of articles) yield credits(article);
	}
	const beside = speaking.flatMap((passage) => [passage, ...neighbours(passage, REACH)]);
	const near = [...new Set(beside)].slice(0, MOST_NEAR);
	const nearTexts = near.map(({ tokens }) => tokens);
	const nearTerms = termsIn(claim.tokens, nearTexts);
	const isNear = claim.tokens.every(({ content, term }) => !content || nearTerms.has(term));
	let spellings: ReadonlySet<string> | undefined;
	return {
		...{ traced, near, nearTerms, found },
		passages: traced.flatMap(around),
		terms: isNear ? nearTerms : termsIn(claim.tokens, nearTexts, texts()),
		spellings: () => {
			spellings ??= spellingsOf(texts());
			return spellings;
		},
	};
}

function onePerArticle(passages: readonly Passage[]): readonly Passage[] {
	const first = new Map<string, Passage>();
	for (const passage of passages)
		if (!first.has(passage.article.key)) first.set(passage.article.key, passage);
	return [...first.values()];
}

/** The terms of some tokens that stand in one of the texts. */
function termsIn(
	tokens: readonly Token[],
	...texts: readonly Iterable<readonly Token[]>[]
): ReadonlySet<string> {
	const wanted = new Set(tokens.flatMap(({ content, term }) => (content ? [term] : [])));
	const found = new Set<string>();
	for (const part of texts)
		for (const text of part) {
			if (wanted.size === 0) return found;
			for (const { term } of text) if (wanted.delete(term)) found.add(term);
		}
	return found;
}

function spellingsOf(texts: Iterable<readonly Token[]>): ReadonlySet<string> {
	const words = new Set<string>();
	for (const text of texts) for (const token of text) if (token.kind === "word") words.add(token.text);
	return new Set([...words].map((word) => spellingKey(foldName(word))));
}

/** "The mayor told the Gazette" names the article itself. */
function credits({ title, publisher, byline, published }: Article) {
	const text = [title, publisher, byline, published].filter((part) => part !== null).join(" · ");
	return tokenize(text, { start: 0, end: text.length });
}
