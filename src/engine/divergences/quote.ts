import type { Passage } from "../passages.ts";
import type { ClaimContext } from "./comparison.ts";
import type { Divergence } from "./divergence.ts";
import { alteredQuotes, passageAt, sideOf } from "./quote-altered.ts";
import { type QuoteMatch, quoteMatches } from "./quote-match.ts";
import { misattributedQuote } from "./quote-speaker.ts";
import { splicedQuote } from "./quote-spliced.ts";
import { claimQuotations, type QuoteUnit, quoteUnits } from "./quote-units.ts";
import { unmarkedQuote } from "./quote-unmarked.ts";

const LEAST_UNREPORTED = 5;
/** Passages beside which the claim is looked at, those that speak of it most. */
const NEAR_CLAIM = 8;

/**
 * What is wrong with the claim's quotations, traced or not: each is altered, elsewhere in the corpus than cited, or
 * nowhere; a verbatim one may still be spliced or given to another speaker. Last, a quotation without its marks.
 * `aligned` are the passages nearest to the claim, best first.
 */
export function quoteDivergences(context: ClaimContext, aligned: readonly Passage[]): readonly Divergence[] {
	const paragraph = claimQuotations(context);
	const near = aligned.slice(0, NEAR_CLAIM);
	const quoted = quoteUnits(context.claim, paragraph).flatMap((unit) => divergencesOf(context, unit, near));
	const unmarked = unmarkedQuote(context, paragraph.quotations, near);
	return unmarked === undefined ? quoted : [...quoted, unmarked];
}

function divergencesOf(
	context: ClaimContext,
	unit: QuoteUnit,
	near: readonly Passage[],
): readonly Divergence[] {
	const matches = quoteMatches(context, unit, near);
	const verbatim = matches.filter((match) => match.differences.length === 0);
	const [closest] = matches;
	if (closest === undefined) return notFound(unit);
	if (verbatim.length === 0)
		return isTitleInProse(unit, closest) ? [] : alteredQuotes(context, unit, closest);
	const spliced = verbatim.map((match) => splicedQuote(unit, match));
	return [
		...(spliced.every((one) => one !== undefined) ? spliced.slice(0, 1) : []),
		...misattributedQuote(context, unit, verbatim),
		...misplaced(context, unit, verbatim),
	];
}

/** The title of a case or a work, which the source names in its running text, shorter or longer. */
function isTitleInProse({ quotation }: QuoteUnit, match: QuoteMatch): boolean {
	return quotation.kind !== "speech" && quotedSource(match).every((word) => word.quotation < 0);
}

/** Somebody is said to have spoken these words, and no article of the corpus has them or nearly. */
function notFound(unit: QuoteUnit): readonly Divergence[] {
	const { quotation, words, start, end } = unit;
	const content = words.filter((word) => word.token.content).length;
	const long = words.length >= LEAST_UNREPORTED || quotation.reported;
	if (quotation.kind !== "speech" || !quotation.closed || !long || content < 2) return [];
	return [
		{
			type: "quote/not-found",
			direction: "added",
			relation: "undetermined",
			confidence: quotation.reported ? 0.85 : 0.7,
			draft: { start, end, value: words.map((word) => word.token.norm).join(" ") },
			source: null,
		},
	];
}

/** The words are in the corpus, but not in an article that the claim cites. */
function misplaced(
	context: ClaimContext,
	unit: QuoteUnit,
	verbatim: readonly QuoteMatch[],
): readonly Divergence[] {
	const [found] = verbatim;
	if (context.cited.length === 0 || found === undefined || verbatim.some((match) => match.cited)) return [];
	const source = sideOf(quotedSource(found));
	const passage = passageAt(found.stretch, found.fit.steps);
	if (source === undefined || passage === undefined) return [];
	const { start, end, words } = unit;
	return [
		{
			type: "quote/misplaced",
			direction: "different",
			relation: "compatible",
			confidence: 0.9,
			draft: { start, end, value: words.map((word) => word.token.norm).join(" ") },
			source: { ...source, passage },
		},
	];
}

function quotedSource(match: QuoteMatch) {
	return match.fit.steps.flatMap((step) => match.stretch.words[step.source ?? -1] ?? []);
}
