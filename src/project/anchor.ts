// A sentence found again in a draft that has been edited. What is not certain is said to be so: an anchor never comes
// down on a sentence of other words, nor on one of several that it could mean.
import { sha256 } from "../report/sha256.ts";
import { claimWords, likeness } from "./claim-words.ts";

/** How a sentence is remembered. */
export interface SentenceAnchor {
	/** Its words as they were. */
	readonly text: string;
	/** `wordsHash` of them. */
	readonly hash: string;
	/** `wordsHash` of the sentence before and the one after; null at the draft's ends. */
	readonly before: string | null;
	readonly after: string | null;
	/** How many sentences of the draft had the same words. */
	readonly copies: number;
}

/** Where a remembered sentence is now, `at` being its number in the draft from 0. */
export type Place =
	/** There, with the same words. */
	| { readonly kind: "here"; readonly at: number }
	/** Probably there, with other words. */
	| { readonly kind: "changed"; readonly at: number }
	/** Nowhere, or in one of several places. */
	| { readonly kind: "unsure"; readonly why: "gone" | "copies" };

/** The sentences of a draft, ready to be looked through. */
export interface Sentences {
	/** `claimWords` of each. */
	readonly words: readonly string[];
	readonly hashes: readonly string[];
	/** The numbers of the sentences with a hash. */
	readonly byHash: ReadonlyMap<string, readonly number[]>;
}

/** A hash of what a sentence or a passage says: 16 hexadecimal digits, the same for other typography and citations. */
export function wordsHash(text: string): string {
	return sha256(claimWords(text)).slice(0, 16);
}

/** Prepares the sentences of a draft, in their order. */
export function sentencesFrom(texts: readonly string[]): Sentences {
	const words = texts.map(claimWords);
	const hashes = words.map((one) => sha256(one).slice(0, 16));
	const byHash = new Map<string, number[]>();
	for (const [at, hash] of hashes.entries()) byHash.set(hash, [...(byHash.get(hash) ?? []), at]);
	return { words, hashes, byHash };
}

/** Remembers the sentence at `at`, whose words are `text`. */
export function anchorOf(text: string, at: number, { hashes, byHash }: Sentences): SentenceAnchor {
	const hash = wordsHash(text);
	return {
		text,
		hash,
		before: hashes[at - 1] ?? null,
		after: hashes[at + 1] ?? null,
		copies: byHash.get(hash)?.length ?? 1,
	};
}

/** Finds a remembered sentence. */
export function placeOf(anchor: SentenceAnchor, sentences: Sentences): Place {
	const same = sentences.byHash.get(anchor.hash) ?? [];
	const [only] = same;
	if (only === undefined) return nearest(anchor, sentences);
	if (same.length === 1 && anchor.copies <= 1) return { kind: "here", at: only };
	const placed = same.map((at) => ({ at, score: company(anchor, at, sentences) })).sort(byScore);
	const [best, second] = placed;
	const certain = best !== undefined && best.score > 0 && best.score > (second?.score ?? 0);
	return certain ? { kind: "here", at: best.at } : { kind: "unsure", why: "copies" };
}

/** Sentences less alike than this are others. */
const LEAST_LIKENESS = 0.5;
/** A second sentence as near as this could be meant as well. */
const LEAST_LEAD = 0.15;

function nearest(anchor: SentenceAnchor, { words, hashes, byHash }: Sentences): Place {
	const wanted = claimWords(anchor.text);
	const company = { words, hashes, byHash };
	const placed = words
		.map((one, at) => ({ at, score: likeness(wanted, one) + neighbourBonus(anchor, at, company) }))
		.sort(byScore);
	const [best, second] = placed;
	if (best === undefined || best.score < LEAST_LIKENESS) return { kind: "unsure", why: "gone" };
	if (second !== undefined && best.score - second.score < LEAST_LEAD) return { kind: "unsure", why: "gone" };
	return { kind: "changed", at: best.at };
}

function neighbourBonus(anchor: SentenceAnchor, at: number, sentences: Sentences): number {
	return 0.1 * company(anchor, at, sentences);
}

/** How many of the two neighbours are the remembered ones. */
function company({ before, after }: SentenceAnchor, at: number, { hashes }: Sentences): number {
	return Number((hashes[at - 1] ?? null) === before) + Number((hashes[at + 1] ?? null) === after);
}

function byScore(a: { readonly score: number }, b: { readonly score: number }): number {
	return b.score - a.score;
}
