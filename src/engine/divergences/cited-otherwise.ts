import type { OtherSource } from "../others.ts";
import type { Comparison } from "./comparison.ts";
import type { Divergence } from "./divergence.ts";

const SURE = 0.8;

/**
 * What the articles that the claim itself cites say otherwise, where none of them says what the claim says: that another
 * article has it is no excuse for "spent 11 million" with a footnote to the one that counted nine.
 */
export function citedOtherwise(
	{ surelyCited, closest }: Comparison,
	others: readonly OtherSource[],
): readonly Divergence[] {
	if (surelyCited.length === 0 || surelyCited.includes(closest.passage.article.key)) return [];
	const apart = surelyCited.map((key) => {
		const other = others.find(({ alignment }) => alignment.passage.article.key === key);
		return other === undefined || other.agrees ? [] : other.apart.filter(isSure);
	});
	return apart.every((found) => found.length > 0) ? (apart[0] ?? []) : [];
}

/** An act may have gone on since; a figure or a day is another. */
function isSure({ type, confidence }: Divergence): boolean {
	return /^(?:quantity|time)\//.test(type) && confidence >= SURE;
}
