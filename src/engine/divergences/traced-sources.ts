import type { Alignment } from "../alignment.ts";
import type { Article } from "../model.ts";
import type { Passage } from "../passages.ts";
import { foldName, spellingKey } from "../spelling.ts";
import { tokenize } from "../tokens.ts";
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
	/** The terms of all articles, of their titles, publishers and bylines. */
	readonly terms: ReadonlySet<string>;
	/** The terms of the near passages. */
	readonly nearTerms: ReadonlySet<string>;
	/** Spelling keys of the words of all articles. */
	readonly spellings: ReadonlySet<string>;
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
	const carrying = [closest, ...carriers, ...second].map(passageOf);
	const speaking = [...carrying, ...evidence.nearby.map(passageOf)];
	const around = (passage: Passage) => [passage, ...neighbours(passage, ARTICLE)];
	const traced = onePerArticle(carrying);
	const passages = onePerArticle([...speaking, ...search(claim.tokens, SEARCHED)]).flatMap(around);
	const beside = speaking.flatMap((passage) => [passage, ...neighbours(passage, REACH)]);
	const near = [...new Set(beside)].slice(0, MOST_NEAR);
	return { traced, passages: traced.flatMap(around), near, nearTerms: termsOf(near), ...wordsOf(passages) };
}

function passageOf({ passage }: Alignment): Passage {
	return passage;
}

function onePerArticle(passages: readonly Passage[]): readonly Passage[] {
	const first = new Map<string, Passage>();
	for (const passage of passages)
		if (!first.has(passage.article.key)) first.set(passage.article.key, passage);
	return [...first.values()];
}

function termsOf(passages: readonly Passage[]): ReadonlySet<string> {
	return new Set(passages.flatMap(({ tokens }) => tokens.map(({ term }) => term)));
}

function wordsOf(passages: readonly Passage[]): Pick<TracedSources, "terms" | "spellings"> {
	const terms = new Set<string>();
	const spellings = new Set<string>();
	const known = new Set(passages.map(({ article }) => article));
	for (const tokens of [...passages.map((passage) => passage.tokens), ...[...known].map(credits)]) {
		for (const { kind, term, text } of tokens) {
			if (kind === "mark") continue;
			terms.add(term);
			if (kind === "word") spellings.add(spellingKey(foldName(text)));
		}
	}
	return { terms, spellings };
}

/** "The mayor told the Gazette" names the article itself. */
function credits({ title, publisher, byline, published }: Article) {
	const text = [title, publisher, byline, published].filter((part) => part !== null).join(" · ");
	return tokenize(text, { start: 0, end: text.length });
}
