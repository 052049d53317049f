// Figures that say how far two things are apart, which are not compared with how large or how long something is: a
// win "by 97 votes" and the 951,204 votes of the winner, "no strike for 15 years" and a "72-hour strike".

import { approximators } from "../data/bounds.ts";
import { marginWords } from "../data/contest-words.ts";
import { wordSet } from "../data/word-set.ts";
import type { Quantity } from "../facets/quantity.ts";
import { firstFrom } from "../spans.ts";
import type { Token } from "../tokens.ts";
import type { Comparison } from "./comparison.ts";
import type { FigureWitness } from "./figure-witnesses.ts";

/** Whether only one of the two figures is a margin, or one is the time without something and the other the thing's own. */
export function isMeasuredOtherwise(
	{ claim }: Comparison,
	figure: Quantity,
	{ passage, source }: FigureWitness,
): boolean {
	const [ours, theirs] = [claim.tokens, passage.tokens];
	if (isMargin(ours, figure) !== isMargin(theirs, source)) return true;
	if (figure.unit.kind !== "measure") return false;
	const [own, other] = [isAttributive(ours, figure), isAttributive(theirs, source)];
	return (!own && other && isWithout(ours, figure)) || (own && !other && isWithout(theirs, source));
}

const MARGIN = /^(?:by|of)$/;
const APPROXIMATE: ReadonlySet<string> = new Set([
	...approximators,
	...wordSet("a an only just more fewer less than under mere"),
]);
const BEFORE = 8;

/** "Won by 97 votes", "a lead of 205 votes", "ahead by more than a hundred". */
function isMargin(tokens: readonly Token[], { start, unit, phrase }: Quantity): boolean {
	// "By 23 votes to 17" gives both sides.
	if (unit.kind !== "count" || tokens[firstFrom(tokens, phrase.end)]?.norm === "to") return false;
	let at = firstFrom(tokens, start) - 1;
	while (APPROXIMATE.has(tokens[at]?.norm ?? "")) at--;
	if (!MARGIN.test(tokens[at]?.norm ?? "")) return false;
	const before = tokens.slice(Math.max(0, at - BEFORE), at);
	const of = tokens[at]?.norm === "of";
	return of
		? /^(?:lead|margin|majority)$/.test(before.at(-1)?.norm ?? "")
		: before.some(({ norm }) => marginWords.has(norm));
}

/** "No strike for 15 years", "the first final in 31 years". */
function isWithout(tokens: readonly Token[], { start }: Quantity): boolean {
	const at = firstFrom(tokens, start);
	const linked = tokens.slice(Math.max(0, at - 3), at).some(({ norm }) => /^(?:for|in)$/.test(norm));
	return (
		linked &&
		tokens.slice(0, at).some(({ norm }) => /^(?:no|not|never|without|first|last|none)$|n['’]t$/.test(norm))
	);
}

/** "A 72-hour strike". */
function isAttributive(tokens: readonly Token[], { start, end }: Quantity): boolean {
	return tokens.some((token) => token.norm === "-" && token.start > start && token.end < end);
}
