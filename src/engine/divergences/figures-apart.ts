// "Rose 4.0 percent in May after 9.8 in April" beside "rose 3.0 percent in May after 18.0 in April": a claim with several
// figures of which its sources have none tells of another thing or time. A slip changes one figure, seldom all.
import type { Quantity } from "../facets/quantity.ts";
import { overlaps } from "../spans.ts";
import { coveredContent } from "../trace.ts";
import type { Comparison } from "./comparison.ts";
import type { Divergence } from "./divergence.ts";
import { isSameOrBare, supports } from "./figures.ts";
import { figuresOf } from "./figures-of.ts";

/** So many figures of a claim must all be other ones. */
const SEVERAL = 2;
/** Sentences on each side that go on about what the passage tells. */
const REACH = 2;

/** The divergences, those of figures quieter where no figure of the claim is one of its sources'. */
export function withFiguresApart(
	found: readonly Divergence[],
	comparison: Comparison,
): readonly Divergence[] {
	const passages = found.flatMap(({ type, source }) =>
		type === "quantity/value" && source !== null ? [source.passage] : [],
	);
	if (passages.length === 0) return found;
	const own = figuresOf(comparison.reading).filter(({ vague, unit }) => !vague && unit.kind !== "ordinal");
	if (new Set(own.map(({ value }) => value)).size < SEVERAL || hasAllBut(own, comparison)) return found;
	const { closest, carriers, neighbours } = comparison;
	const told = [closest.passage, ...carriers.map(({ passage }) => passage), ...passages];
	const near = told.flatMap((passage) => [passage, ...neighbours(passage, REACH)]);
	const theirs = [...new Set(near)].flatMap((passage) => figuresOf(comparison.readingOf(passage)));
	if (own.some((figure) => theirs.some((other) => gives(other, figure)))) return found;
	return found.map((one) => (one.type === "quantity/value" ? { ...one, severity: "information" } : one));
}

/** Whether the closest passage has every word of content beside the figures: then it tells the same fact. */
function hasAllBut(figures: readonly Quantity[], { claim, closest }: Comparison): boolean {
	const covered = coveredContent(closest, claim);
	return claim.tokens.every(
		(token, at) => !token.content || covered.has(at) || figures.some((figure) => overlaps(figure, token)),
	);
}

function gives(other: Quantity, figure: Quantity): boolean {
	return isSameOrBare(figure, other) && (other.value === figure.value || supports(other, figure));
}
