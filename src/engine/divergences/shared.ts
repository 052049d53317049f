// What several families ask of an alignment.
import type { Alignment, TokenPair } from "../alignment.ts";
import type { Sentence } from "../sentences.ts";
import type { Token } from "../tokens.ts";
import type { Comparison } from "./comparison.ts";

const NEARLY = 0.1;

/** The pairs of equal content words, in the draft's order. */
export function sharedContent(alignment: Alignment, claim: Sentence): readonly TokenPair[] {
	return alignment.pairs.filter((pair) => pair.same && claim.tokens[pair.draft]?.content === true);
}

/** The carriers other than the closest that have as much of the claim; headlines drop too much to count. */
export function equallyGood(comparison: Comparison): readonly Alignment[] {
	const { closest, carriers } = comparison;
	return carriers.filter(
		(carrier) =>
			carrier !== closest &&
			carrier.passage.kind !== "headline" &&
			carrier.coverage >= closest.coverage - NEARLY,
	);
}

/** Indexes of the content words after `at` in the same clause, at most `most`. */
export function clauseAfter(tokens: readonly Token[], at: number, most: number): readonly number[] {
	const found: number[] = [];
	for (let index = at + 1; index < tokens.length && found.length < most; index++) {
		const token = tokens[index];
		if (
			token === undefined ||
			/^[,;:.!?"—-]$/.test(token.norm) ||
			/^(?:which|who|because|although|while)$/.test(token.norm)
		)
			break;
		if (token.content) found.push(index);
	}
	return found;
}

/** Indexes of the content words before `at` in the same clause, nearest last, at most `most`. */
export function clauseBefore(tokens: readonly Token[], at: number, most: number): readonly number[] {
	const found: number[] = [];
	for (let index = at - 1; index >= 0 && found.length < most; index--) {
		const token = tokens[index];
		if (token === undefined || /^[;:.!?"—]$/.test(token.norm)) break;
		if (token.content) found.unshift(index);
	}
	return found;
}

/** The span from the first to the last of the tokens at these indexes. */
export function hull(
	tokens: readonly Token[],
	indexes: readonly number[],
): { start: number; end: number } | undefined {
	const sorted = [...indexes].sort((a, b) => a - b);
	const first = tokens[sorted[0] ?? -1];
	const last = tokens[sorted[sorted.length - 1] ?? -1];
	return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
}
