import { type Bound, boundsAfter, boundsBefore } from "../data/bounds.ts";
import type { Token } from "../tokens.ts";
import { wordAt } from "./token-at.ts";
import type { Unit } from "./unit-reading.ts";

/** What limits or rounds a figure, and the tokens that say so. */
export interface BoundReading {
	readonly bound: Bound;
	/** First token of the whole expression. */
	readonly first: number;
	/** Index after the last token, when the bound stands behind. */
	readonly last?: number;
}

/**
 * The bound before token `at`, where the figure begins, or behind its noun phrase, which ends before `nounEnd`;
 * undefined when none stands there.
 */
export function boundOf(
	tokens: readonly Token[],
	at: number,
	nounEnd: number,
	unit: Unit,
): BoundReading | undefined {
	for (const [phrase, bound] of boundsBefore.get(wordAt(tokens, at - 1)) ?? []) {
		const first = at - phrase.length;
		if (!phrase.every((word, i) => wordAt(tokens, first + i) === word)) continue;
		return isBound(tokens, first, phrase.join(" "), unit) ? { bound, first } : undefined;
	}
	for (const [phrase, bound] of boundsAfter) {
		for (const from of [nounEnd, nounEnd - phrase.length]) {
			if (phrase.every((word, i) => wordAt(tokens, from + i) === word))
				return { bound, first: at, last: from + phrase.length };
		}
	}
	return undefined;
}

/** "over two years" is during them; "rose above", "rose up to" and "under 18" say where, not how exactly. */
function isBound(tokens: readonly Token[], first: number, phrase: string, unit: Unit): boolean {
	const duration = unit.kind === "measure" && unit.dimension === "duration";
	if (duration && /^(?:over|under|above|below|beyond)$/.test(phrase)) return false;
	if (unit.kind === "ordinal") return false;
	// "5 percent higher than 40 dollars" says by how much.
	const before = tokens.slice(Math.max(0, first - MEASURE), first);
	if (phrase.endsWith("er than") && before.some(({ kind }) => kind === "number")) return false;
	return phrase !== "some" || wordAt(tokens, first - 1) !== "of";
}

/** Tokens of a figure with its unit. */
const MEASURE = 2;
