import type { Alignment } from "../alignment.ts";
import { counterpart } from "../counterpart.ts";
import { isPerson, sameNoun } from "../facets/counted-noun.ts";
import { type Quantity, quantitiesOf } from "../facets/quantity.ts";
import { quantityValue } from "../facets/quantity-value.ts";
import { datesOf } from "../facets/time.ts";
import type { Span } from "../model.ts";
import type { Passage } from "../passages.ts";
import type { Sentence } from "../sentences.ts";
import type { Token } from "../tokens.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import type { Divergence } from "./divergence.ts";
import { type FigureDifference, figureDifference, supports, unitsRelate } from "./figures.ts";

const REACH = 2;
/** Scores of places closer than this do not decide between two figures of a passage. */
const TIE = 0.25;

/** quantity/value, quantity/scale, quantity/bound: the figures of the claim against those given for the same things. */
export const quantityDivergences: Comparator = (comparison) => {
	const { claim, draft, carriers, closest } = comparison;
	const elsewhere = surroundingFigures(comparison);
	return figuresOf(comparison, claim, draft.date).flatMap((quantity) => {
		for (const carrier of [closest, ...carriers.filter((other) => other !== closest)]) {
			const match = matchOf(comparison, carrier, quantity);
			if (match === undefined || (carrier !== closest && match.score < 0.7)) continue;
			if (match.difference === undefined || elsewhere.some((other) => gives(other, quantity))) return [];
			return [divergence(quantity, match.source, match.score, match.difference, carrier.passage)];
		}
		return [];
	});
};

/** The quantities of a sentence that are no part of a date. */
function figuresOf(
	comparison: Comparison,
	sentence: Sentence,
	reference: string | null,
): readonly Quantity[] {
	const quantities = quantitiesOf(sentence);
	if (quantities.length === 0) return [];
	const dates = datesOf(comparison.ports, sentence, reference);
	return quantities.filter(
		(quantity) => !dates.some((date) => date.start < quantity.end && quantity.start < date.end),
	);
}

function passageFigures(comparison: Comparison, passage: Passage): readonly Quantity[] {
	return figuresOf(comparison, passage, passage.article.published);
}

/** Figures of the other carriers and of the sentences near the closest passage; of that passage, its ranks. */
function surroundingFigures(comparison: Comparison): readonly Quantity[] {
	const { closest, carriers, neighbours } = comparison;
	const others = carriers.map((carrier) => carrier.passage).filter((passage) => passage !== closest.passage);
	const ranks = passageFigures(comparison, closest.passage).filter(({ unit }) => unit.kind === "ordinal");
	const near = [...neighbours(closest.passage, REACH), ...others];
	return [...ranks, ...near.flatMap((passage) => passageFigures(comparison, passage))];
}

interface Match {
	readonly source: Quantity;
	readonly score: number;
	/** undefined when the source's figure supports the draft's. */
	readonly difference: FigureDifference | undefined;
}

/** The passage's figure for the same thing; one that agrees is preferred to one that stands a little nearer. */
function matchOf(comparison: Comparison, carrier: Alignment, quantity: Quantity): Match | undefined {
	const figures = passageFigures(comparison, carrier.passage);
	const only = figures.filter((source) => unitsRelate(quantity, source) !== "none").length === 1;
	const matches = figures.flatMap((source): Match[] => {
		const score = sameThing(comparison.claim, carrier, quantity, source, only);
		return score === undefined ? [] : [{ source, score, difference: figureDifference(quantity, source) }];
	});
	const best = matches.reduce<Match | undefined>(
		(a, b) => (a === undefined || b.score > a.score ? b : a),
		undefined,
	);
	if (best === undefined) return undefined;
	return matches.find((match) => match.score >= best.score - TIE && supports(match.source, quantity)) ?? best;
}

/** How surely two figures are of one thing, 0..1; undefined when they are not or when nothing tells. */
function sameThing(
	claim: Sentence,
	carrier: Alignment,
	draft: Quantity,
	source: Quantity,
	only: boolean,
): number | undefined {
	const units = unitsRelate(draft, source);
	const thing = nounsRelate(draft, source);
	if (units === "none" || thing === "other") return undefined;
	if (!sharesPredicate(claim, carrier, draft.phrase, source.phrase)) return undefined;
	const place = counterpart<Span>(claim, carrier, draft.phrase, [source.phrase], 0)?.score ?? 0;
	const least = thing !== "same" || units !== "same" ? 0.6 : only ? 0.3 : 0.4;
	return place >= least ? place : undefined;
}

const PREDICATE_REACH = 3;

/**
 * Whether what is said next to the draft's figure is said near the source's: "12 people were injured" is not about
 * the "100 people working inside". With no word beside the draft's figure nothing speaks against it.
 */
function sharesPredicate(claim: Sentence, { passage, pairs }: Alignment, draft: Span, source: Span): boolean {
	const beside = contentBeside(claim.tokens, draft, 1);
	const near = new Set(contentBeside(passage.tokens, source, PREDICATE_REACH));
	if (beside.length === 0) return true;
	return pairs.some((pair) => pair.same && beside.includes(pair.draft) && near.has(pair.source));
}

/** Indexes of the nearest content words before and after a span, `reach` on each side. */
function contentBeside(tokens: readonly Token[], span: Span, reach: number): readonly number[] {
	const indexes = [...tokens.keys()].filter((at) => tokens[at]?.content);
	const before = indexes.filter((at) => (tokens[at]?.end ?? 0) <= span.start);
	const after = indexes.filter((at) => (tokens[at]?.start ?? 0) >= span.end);
	return [...before.slice(-reach), ...after.slice(0, reach)];
}

/** Whether the counted nouns are one, could be one, or differ. */
function nounsRelate(draft: Quantity, source: Quantity): "same" | "unsure" | "other" {
	if (draft.noun === null || source.noun === null) return draft.noun === source.noun ? "same" : "unsure";
	if (sameNoun(draft.noun, source.noun)) return "same";
	if (draft.nouns.some((stem) => source.nouns.includes(stem))) return "unsure";
	if (isPerson(draft.noun) && isPerson(source.noun)) return "unsure";
	return draft.unit.kind === "count" || draft.unit.kind === "ordinal" ? "other" : "unsure";
}

/** Whether a figure near by gives what the draft says. */
function gives(other: Quantity, draft: Quantity): boolean {
	// What is ranked can stand far from its rank ("a seventh such … award"): the same rank near by is enough.
	if (draft.unit.kind === "ordinal" && other.unit.kind === "ordinal") return draft.value === other.value;
	if (unitsRelate(draft, other) !== "same" || nounsRelate(draft, other) === "other") return false;
	return supports(other, draft);
}

function divergence(
	draft: Quantity,
	source: Quantity,
	place: number,
	difference: FigureDifference,
	passage: Passage,
): Divergence {
	return {
		...difference,
		confidence: Math.round(difference.confidence * (0.7 + 0.3 * place) * 100) / 100,
		draft: { start: draft.start, end: draft.end, value: quantityValue(draft) },
		source: { start: source.start, end: source.end, value: quantityValue(source), passage },
	};
}
