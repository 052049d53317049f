import type { Alignment } from "../alignment.ts";
import type { Passage } from "../passages.ts";
import { foldName, spellingKey } from "../spelling.ts";
import type { Token } from "../tokens.ts";
import type { Evidence } from "../trace.ts";
import type { Comparison } from "./comparison.ts";

/** What the articles have that a claim is traced to, or that speak of the same event. */
export interface TracedSources {
	/** Every passage of those articles. */
	readonly passages: readonly Passage[];
	/** The passages that carry the claim or a part of it and those beside them, nearest first. */
	readonly near: readonly Passage[];
	/** The terms of all passages, of their titles, publishers and bylines. */
	readonly terms: ReadonlySet<string>;
	/** Whether some article has the word in this or another spelling of a name. */
	readonly hasName: (word: string) => boolean;
}

/** How far around the evidence a fact is looked for in other words. */
const REACH = 3;
const MOST_NEAR = 24;
/** Articles longer than this are read only so far around the evidence. */
const ARTICLE = 2000;

/** The sources of a claim: its carriers, the passage that has the rest, and what else of the corpus lies near. */
export function tracedSources(comparison: Comparison, evidence: Evidence): TracedSources {
	const { closest, carriers, neighbours, claim, search } = comparison;
	const traced = [closest, ...carriers, ...(evidence.second === undefined ? [] : [evidence.second]), ...evidence.nearby].map(passageOf);
	const found = search(claim.tokens, SEARCHED);
	const first = new Map<string, Passage>();
	for (const passage of [...traced, ...found])
		if (!first.has(passage.article.key)) first.set(passage.article.key, passage);
	const passages = [...first.values()].flatMap((passage) => [passage, ...neighbours(passage, ARTICLE)]);
	const near = traced.flatMap((passage) => [passage, ...neighbours(passage, REACH)]);
	const spellings = new Set<string>();
	const terms = new Set<string>();
	for (const { tokens } of passages) addTo(terms, spellings, tokens);
	return {
		passages,
		near: [...new Set(near)].slice(0, MOST_NEAR),
		terms,
		hasName: (word) => spellings.has(spellingKey(foldName(word))),
	};
}

const SEARCHED = 20;

function passageOf({ passage }: Alignment): Passage {
	return passage;
}

function addTo(terms: Set<string>, spellings: Set<string>, tokens: readonly Token[]): void {
	for (const { kind, term, text } of tokens) {
		if (kind === "mark") continue;
		terms.add(term);
		if (kind === "word") spellings.add(spellingKey(foldName(text)));
	}
}
