import { datesRelate } from "./divergences/calendar.ts";
import type { Comparison } from "./divergences/comparison.ts";
import type { Divergence } from "./divergences/divergence.ts";
import { quantitiesOf } from "./facets/quantity.ts";
import type { Span } from "./model.ts";
import type { Passage } from "./passages.ts";
import type { Token } from "./tokens.ts";
import { coveredContent } from "./trace.ts";

const REACH = 2;
/** A name may stand anywhere in the article. */
const WHOLE_ARTICLE = 10_000;

/**
 * The figures and names of the claim that no carrier has, nor the text around one: its neighbours for a figure, its
 * article for a name. Dates and figures count by value, and what a divergence already speaks of is left out.
 */
export function unsupportedFacets(
	comparison: Comparison,
	divergences: readonly Divergence[],
): readonly Token[] {
	const { claim, carriers } = comparison;
	const matched = new Set(carriers.flatMap((carrier) => [...coveredContent(carrier, claim)]));
	const open = claim.tokens.filter((token, at) => isFacet(token, at) && !matched.has(at));
	if (open.length === 0) return open;
	const spoken = divergences.map(({ draft }) => draft);
	const settled = [...spoken, ...supportedDates(comparison), ...supportedQuantities(comparison)];
	const rest = open.filter((token) => !settled.some((span) => inside(token, span)));
	const near = termsAround(comparison, REACH);
	const anywhere = termsAround(comparison, WHOLE_ARTICLE);
	return rest.filter((token) => !(token.kind === "number" ? near : anywhere).has(token.term));
}

function isFacet(token: Token, at: number): boolean {
	return token.kind === "number" || (at > 0 && token.content && token.capital);
}

function inside(token: Token, span: Span): boolean {
	return span.start <= token.start && token.end <= span.end;
}

function passagesAround({ carriers, neighbours }: Comparison, reach: number): readonly Passage[] {
	return carriers.flatMap(({ passage }) => [passage, ...neighbours(passage, reach)]);
}

function termsAround(comparison: Comparison, reach: number): ReadonlySet<string> {
	return new Set(
		passagesAround(comparison, reach).flatMap(({ tokens }) => tokens.map((token) => token.term)),
	);
}

/** The claim's dates that a date nearby does not contradict. */
function supportedDates(comparison: Comparison): readonly Span[] {
	const { dates } = comparison.reading;
	if (dates.length === 0) return dates;
	const given = passagesAround(comparison, REACH).flatMap((passage) => comparison.readingOf(passage).dates);
	return dates.filter((date) => given.some((other) => datesRelate(date, other) !== "different"));
}

/** The claim's figures that stand nearby in another form: "three" and "3". */
function supportedQuantities(comparison: Comparison): readonly Span[] {
	const given = new Set(
		passagesAround(comparison, REACH).flatMap((passage) => quantitiesOf(passage).map(({ value }) => value)),
	);
	return quantitiesOf(comparison.claim).filter(({ value }) => given.has(value));
}
