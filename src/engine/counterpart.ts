import type { Alignment } from "./alignment.ts";
import type { Span } from "./model.ts";
import type { Sentence } from "./sentences.ts";
import type { Token } from "./tokens.ts";

/** A facet of the source and how surely it speaks of the same thing as the draft's facet, 0..1. */
export interface Counterpart<T> {
	readonly facet: T;
	readonly score: number;
}

const WINDOW = 5;

/**
 * The facet of the passage that belongs to the same thing as the draft's facet: it stands in its place in the
 * alignment, or among the same words. undefined when no facet's score reaches `least`.
 */
export function counterpart<T extends Span>(
	claim: Sentence,
	alignment: Alignment,
	facet: Span,
	candidates: readonly T[],
	least = 0.35,
): Counterpart<T> | undefined {
	let best: Counterpart<T> | undefined;
	for (const candidate of candidates) {
		const score = samePlace(claim, alignment, facet, candidate);
		if (score >= least && (best === undefined || score > best.score)) best = { facet: candidate, score };
	}
	return best;
}

/** How surely two facets stand in the same place: substituted for each other, and among the same content words. */
function samePlace(claim: Sentence, alignment: Alignment, facet: Span, candidate: Span): number {
	const draftTokens = claim.tokens;
	const sourceTokens = alignment.passage.tokens;
	const substituted = alignment.pairs.some(
		(pair) => within(draftTokens[pair.draft], facet) && within(sourceTokens[pair.source], candidate),
	);
	const around = surroundings(draftTokens, facet);
	const near = new Set(surroundings(sourceTokens, candidate));
	if (around.length === 0) return substituted ? 0.5 : 0;
	const paired = new Set<number>();
	for (const pair of alignment.pairs) if (pair.same && near.has(pair.source)) paired.add(pair.draft);
	const shared =
		around.filter((index) => paired.has(index)).length / Math.min(around.length, Math.max(near.size, 1));
	return Math.min(1, shared) * 0.7 + (substituted ? 0.3 : 0);
}

function within(token: Token | undefined, span: Span): boolean {
	return token !== undefined && token.start >= span.start && token.end <= span.end;
}

/** Indexes of the content words nearest to the facet, at most `WINDOW` on each side. */
function surroundings(tokens: readonly Token[], facet: Span): readonly number[] {
	const before: number[] = [];
	const after: number[] = [];
	tokens.forEach((token, i) => {
		if (!token.content) return;
		if (token.end <= facet.start) before.push(i);
		else if (token.start >= facet.end) after.push(i);
	});
	return [...before.slice(-WINDOW), ...after.slice(0, WINDOW)];
}
