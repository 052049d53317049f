// Global alignment of two token sequences: S. Needleman and C. Wunsch, J. Mol. Biol. 48 (1970), with a linear gap
// cost; words left over on both sides are then paired wherever they stand (moved words).
import type { Passage } from "./passages.ts";
import type { Sentence } from "./sentences.ts";
import type { Token } from "./tokens.ts";

/** Two words in the same place: equal, or one put where the other stood. Indexes into the two token lists. */
export interface TokenPair {
	readonly draft: number;
	readonly source: number;
	readonly same: boolean;
	/** 1 for the same word, less for an alias or a spelling of it, 0 for another word in its place. */
	readonly alike: number;
}

/** How a draft sentence lies over one passage. */
export interface Alignment {
	readonly passage: Passage;
	/** In the draft's order. */
	readonly pairs: readonly TokenPair[];
	/** Share of the draft's content, by weight, that the passage has. */
	readonly coverage: number;
	/** Share of the passage's content, by weight, that the draft has. */
	readonly precision: number;
	/** Share of words in the same order, 1 when the two say the same words. */
	readonly similarity: number;
	/** Share of the draft's words that the passage has in the same order, 1 when the draft only leaves words out. */
	readonly inOrder: number;
	/** Support from 0 to 1. */
	readonly score: number;
}

/** Gives a term its weight; rare terms weigh more. */
export type TermWeight = (term: string) => number;

/** How alike two tokens are: 1 for the same, 0 for nothing in common. */
export type TokenSimilarity = (draft: Token, source: Token) => number;

const SUBSTITUTE_LIKE = 0.35;
const SUBSTITUTE_OTHER = -0.25;
const GAP = -0.15;
/** A sentence of ten thousand words is aligned only on its first ones; retrieval still saw all of them. */
const LONGEST = 400;

/**
 * Aligns a draft sentence with a passage. `similar` is asked only of tokens of which one is a name: all others are
 * alike when their terms are.
 */
export function align(
	claim: Sentence,
	passage: Passage,
	weight: TermWeight,
	similar: TokenSimilarity = sameTerm,
): Alignment {
	const grid = gridOf(claim.tokens.slice(0, LONGEST), passage.tokens.slice(0, LONGEST), weight, similar);
	const pairs = withMoved(traceBack(grid, filled(grid)), grid);
	const { draft, source } = grid;
	const same = pairs.filter((pair) => pair.same);
	const coverage = weighedShare(draft, new Map(same.map((pair) => [pair.draft, pair.alike])), weight);
	const precision = weighedShare(source, new Map(same.map((pair) => [pair.source, pair.alike])), weight);
	const ordered = orderedMatches(draft, same);
	const similarity = (2 * ordered) / Math.max(1, wordCount(draft) + wordCount(source));
	return {
		passage,
		pairs,
		coverage,
		precision,
		similarity,
		inOrder: ordered / Math.max(1, wordCount(draft)),
		score: roundedShare(0.75 * coverage + 0.25 * Math.max(similarity, coverage * precision)),
	};
}

/** Two token lists and, row by row, how alike each draft token is to each source token. */
interface Grid {
	readonly draft: readonly Token[];
	readonly source: readonly Token[];
	readonly alike: Float32Array;
	/** What a pair is worth, in the same places. */
	readonly worth: Float32Array;
}

function gridOf(
	draft: readonly Token[],
	source: readonly Token[],
	weight: TermWeight,
	similar: TokenSimilarity,
): Grid {
	const alike = new Float32Array(draft.length * source.length);
	const worth = new Float32Array(alike.length);
	let at = 0;
	for (const token of draft) {
		const full = token.content ? 0.5 + weight(token.term) : 0.4;
		for (const other of source) {
			const named = token.kind === "word" && (token.capital || other.capital);
			const likeness = named ? similar(token, other) : sameTerm(token, other);
			alike[at] = likeness;
			worth[at] =
				likeness > 0 ? likeness * full : likelySubstitute(token, other) ? SUBSTITUTE_LIKE : SUBSTITUTE_OTHER;
			at++;
		}
	}
	return { draft, source, alike, worth };
}

/** Whether two tokens are the same word up to inflection, or the same figure. */
export function sameTerm(draft: Token, source: Token): number {
	if (draft.kind === "mark" || source.kind === "mark")
		return draft.norm === source.norm && draft.kind === source.kind ? 0.2 : 0;
	return draft.term === source.term ? 1 : 0;
}

/** The table of best scores, one row and column more than the grid has. */
function filled({ draft, source, worth }: Grid): Float64Array {
	const width = source.length + 1;
	const best = new Float64Array((draft.length + 1) * width);
	for (let i = 1; i <= draft.length; i++) best[i * width] = i * GAP;
	for (let j = 1; j < width; j++) best[j] = j * GAP;
	for (let i = 0; i < draft.length; i++) {
		for (let j = 0; j < source.length; j++) {
			const diagonal = (best[i * width + j] ?? 0) + (worth[i * source.length + j] ?? 0);
			const up = (best[i * width + j + 1] ?? 0) + GAP;
			const left = (best[(i + 1) * width + j] ?? 0) + GAP;
			best[(i + 1) * width + j + 1] = Math.max(diagonal, up, left);
		}
	}
	return best;
}

/** A figure can stand where a figure stood, a name where a name stood. */
function likelySubstitute(draft: Token, source: Token): boolean {
	if (draft.kind === "number" || source.kind === "number") return draft.kind === source.kind;
	return draft.content && source.content && draft.capital === source.capital && draft.kind === source.kind;
}

function traceBack({ draft, source, alike, worth }: Grid, best: Float64Array): readonly TokenPair[] {
	const width = source.length + 1;
	const pairs: TokenPair[] = [];
	let i = draft.length;
	let j = source.length;
	while (i > 0 && j > 0) {
		const here = best[i * width + j] ?? 0;
		const cell = (i - 1) * source.length + j - 1;
		const worthHere = worth[cell] ?? 0;
		if (Math.abs(here - (best[(i - 1) * width + j - 1] ?? 0) - worthHere) < 1e-9) {
			i--;
			j--;
			const likeness = alike[cell] ?? 0;
			if (worthHere > 0) pairs.push({ draft: i, source: j, same: likeness > 0, alike: likeness });
		} else if (Math.abs(here - (best[(i - 1) * width + j] ?? 0) - GAP) < 1e-9) i--;
		else j--;
	}
	return pairs.reverse();
}

/** Adds equal content words that stand in another order. */
function withMoved(pairs: readonly TokenPair[], { draft, source, alike }: Grid): readonly TokenPair[] {
	const takenDraft = new Set(pairs.filter((pair) => pair.same).map((pair) => pair.draft));
	const takenSource = new Set(pairs.filter((pair) => pair.same).map((pair) => pair.source));
	const moved: TokenPair[] = [];
	draft.forEach((token, i) => {
		if (!token.content || takenDraft.has(i)) return;
		const row = i * source.length;
		const j = source.findIndex(
			(other, at) =>
				(alike[row + at] ?? 0) > 0 && other.content && (!takenSource.has(at) || isAcronym(other)),
		);
		if (j < 0) return;
		takenSource.add(j);
		moved.push({ draft: i, source: j, same: true, alike: alike[row + j] ?? 0 });
	});
	const movedDraft = new Set(moved.map((pair) => pair.draft));
	const kept = pairs.filter(
		(pair) => pair.same || !(movedDraft.has(pair.draft) || takenSource.has(pair.source)),
	);
	return [...kept, ...moved].sort((a, b) => a.draft - b.draft);
}

/** An acronym stands for several words at once, so it may be paired with each of them. */
function isAcronym(token: Token): boolean {
	return token.capital && token.text.length > 1 && token.text === token.text.toUpperCase();
}

function weighedShare(
	tokens: readonly Token[],
	matched: ReadonlyMap<number, number>,
	weight: TermWeight,
): number {
	let all = 0;
	let shared = 0;
	tokens.forEach((token, i) => {
		if (!token.content) return;
		const w = weight(token.term);
		all += w;
		// A word that a carrier has only by an alias still tells which fact is meant.
		shared += w * Math.sqrt(matched.get(i) ?? 0);
	});
	return all === 0 ? 0 : shared / all;
}

/**
 * Words and figures that both sides have in the same order: the longest increasing subsequence of places (C.
 * Schensted, Canad. J. Math. 13, 1961), so that one moved word costs itself alone.
 */
function orderedMatches(draft: readonly Token[], same: readonly TokenPair[]): number {
	const ends: number[] = [];
	for (const pair of same) {
		if (draft[pair.draft]?.kind === "mark") continue;
		const at = ends.findIndex((end) => end >= pair.source);
		if (at < 0) ends.push(pair.source);
		else ends[at] = pair.source;
	}
	return ends.length;
}

function wordCount(tokens: readonly Token[]): number {
	return tokens.reduce((count, token) => count + Number(token.kind !== "mark"), 0);
}

/** A share to three decimals, kept between 0 and 1. */
export function roundedShare(value: number): number {
	return Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000;
}
