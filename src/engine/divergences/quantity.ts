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
import { beginningOf } from "./beginning.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import type { Divergence } from "./divergence.ts";
import { type FigureDifference, figureDifference, supports, unitsRelate } from "./figures.ts";

const REACH = 2;
/** Scores of places closer than this do not decide between two figures of a passage. */
const TIE = 0.25;
/** How surely a figure of another carrier than the closest must be of the same thing. */
const SURE = 0.7;

/** A carrier with the figures of its passage. */
interface Carrier {
	readonly alignment: Alignment;
	readonly figures: readonly Quantity[];
}

/** quantity/value, quantity/scale, quantity/bound: the figures of the claim against those given for the same things. */
export const quantityDivergences: Comparator = (comparison) => {
	const { claim, draft, closest } = comparison;
	const figures = figuresOf(claim, draft.date);
	if (figures.length === 0) return [];
	const carriers = [closest, ...others(comparison)].map((alignment) => ({
		alignment,
		figures: passageFigures(alignment.passage),
	}));
	return figures.flatMap((figure) => figureDivergence(comparison, figure, carriers) ?? []);
};

/** The difference of one figure from the first carrier that has a figure of the same thing. */
function figureDivergence(
	comparison: Comparison,
	figure: Quantity,
	carriers: readonly Carrier[],
): Divergence | undefined {
	for (const [at, carrier] of carriers.entries()) {
		const match = matchOf(comparison.claim, carrier, figure);
		if (match === undefined || (at > 0 && match.score < SURE)) continue;
		if (match.difference === undefined || isGivenBeside(comparison, figure, carriers)) return undefined;
		return divergence(figure, match.source, match.score, match.difference, carrier.alignment.passage);
	}
	return undefined;
}

function others({ closest, carriers }: Comparison): readonly Alignment[] {
	return carriers.filter((carrier) => carrier.passage !== closest.passage);
}

/** The quantities of a sentence that are no part of a date. */
function figuresOf(sentence: Sentence, reference: string | null): readonly Quantity[] {
	const beginning = beginningOf(sentence);
	const quantities = quantitiesOf(beginning);
	if (quantities.length === 0) return [];
	const dates = datesOf(beginning, reference);
	return quantities.filter(
		(quantity) => !dates.some((date) => date.start < quantity.end && quantity.start < date.end),
	);
}

function passageFigures(passage: Passage): readonly Quantity[] {
	return figuresOf(passage, passage.article.published);
}

/** Whether another carrier or a sentence near the closest passage gives the figure; of that passage, its ranks. */
function isGivenBeside(
	comparison: Comparison,
	figure: Quantity,
	[own, ...carriers]: readonly Carrier[],
): boolean {
	const ranks = own?.figures.filter(({ unit }) => unit.kind === "ordinal") ?? [];
	const near = comparison
		.neighbours(comparison.closest.passage, REACH)
		.flatMap((passage) => passageFigures(passage));
	const beside = [...ranks, ...near, ...carriers.flatMap((carrier) => carrier.figures)];
	return beside.some((other) => gives(other, figure));
}

interface Match {
	readonly source: Quantity;
	readonly score: number;
	/** undefined when the source's figure supports the draft's. */
	readonly difference: FigureDifference | undefined;
}

/** The passage's figure for the same thing; one that agrees is preferred to one that stands a little nearer. */
function matchOf(claim: Sentence, { alignment, figures }: Carrier, quantity: Quantity): Match | undefined {
	const only = figures.filter((source) => unitsRelate(quantity, source) !== "none").length === 1;
	const matches = figures.flatMap((source): Match[] => {
		const score = sameThing(claim, alignment, quantity, source, only);
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
