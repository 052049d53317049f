import type { Span } from "../model.ts";
import type { Passage } from "../passages.ts";
import { isInside, overlaps } from "../spans.ts";
import type { Token } from "../tokens.ts";
import { coveredContent } from "../trace.ts";
import { hardFacets } from "./added-facets.ts";
import { placeOfAddition } from "./added-place.ts";
import { datesRelate } from "./calendar.ts";
import type { Comparison } from "./comparison.ts";
import { type Divergence, placeIn, sideIn } from "./divergence.ts";
import type { TracedSources } from "./traced-sources.ts";

const REACH = 2;
/** A name may stand anywhere in the article. */
const WHOLE_ARTICLE = 10_000;

/**
 * `support/partial` for the figures and names of the claim that no carrier has, nor the text around one: its neighbours
 * for a figure, its article for a name. Dates and figures count by value. Left out is what the sentences before have
 * said and what `found` speaks of already.
 */
export function unsupportedFacets(
	comparison: Comparison,
	sourcesOf: () => TracedSources,
	found: readonly Divergence[],
): readonly Divergence[] {
	const { claim, carriers, before } = comparison;
	const matched = new Set(carriers.flatMap((carrier) => [...coveredContent(carrier, claim)]));
	const open = claim.tokens.filter((token, at) => isFacet(token, at) && !matched.has(at));
	if (open.length === 0) return [];
	const spoken = found.map(({ draft }) => draft);
	const settled = [...spoken, ...supportedDates(comparison), ...supportedQuantities(comparison)];
	const rest = open.filter((token) => !settled.some((span) => isInside(token, span)));
	const near = termsAround(comparison, REACH);
	const anywhere = termsAround(comparison, WHOLE_ARTICLE);
	const told = new Set(before.flatMap(({ tokens }) => tokens.map(({ term }) => term)));
	const missing = rest.filter(
		({ kind, term }) => !(kind === "number" ? near : anywhere).has(term) && !told.has(term),
	);
	if (missing.length === 0) return [];
	const sources = sourcesOf();
	const { given } = hardFacets(comparison, sources);
	const ours = missing.filter(
		(token) => !given.some((span) => isInside(token, span)) && !isStray(token, comparison),
	);
	return runsOf(ours, comparison).map((run) => divergence(run, comparison, sources));
}

/** "alert(3)": a digit or two that nobody reads as a figure or a date. */
function isStray({ kind, text, ...span }: Token, { reading }: Comparison): boolean {
	const facets = [...reading.quantities, ...reading.dates];
	return kind === "number" && text.length <= 2 && !facets.some((facet) => overlaps(facet, span));
}

/** Words side by side are one name: "Boeing 747". */
function runsOf(tokens: readonly Token[], { draft }: Comparison): readonly Span[] {
	const runs: Span[] = [];
	for (const { start, end } of tokens) {
		const last = runs.at(-1);
		if (last !== undefined && /^[\s-]?$/.test(draft.text.slice(last.end, start)))
			runs[runs.length - 1] = { start: last.start, end };
		else runs.push({ start, end });
	}
	return runs;
}

function divergence(run: Span, comparison: Comparison, sources: TracedSources): Divergence {
	const { words } = comparison.reading;
	const at = words.findIndex(({ start, end }) => start < run.end && run.start < end);
	const place = placeOfAddition(words[at]?.head ?? -1, comparison, sources);
	return {
		type: "support/partial",
		direction: "added",
		relation: "undetermined",
		confidence: 0.5,
		draft: sideIn(comparison.draft.text, run),
		source: placeIn(place.passage, place),
	};
}

function isFacet(token: Token, at: number): boolean {
	return token.kind === "number" || (at > 0 && token.content && token.capital);
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
	const { quantities } = comparison.reading;
	if (quantities.length === 0) return quantities;
	const near = passagesAround(comparison, REACH).map(comparison.readingOf);
	const given = new Set(near.flatMap((reading) => reading.quantities.map(({ value }) => value)));
	return quantities.filter(({ value }) => given.has(value));
}
