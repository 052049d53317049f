import type { Alignment } from "../alignment.ts";
import { counterpart } from "../counterpart.ts";
import { genericPersons } from "../data/counted-nouns.ts";
import { sameNoun } from "../facets/counted-noun.ts";
import { type Quantity, quantitiesOf } from "../facets/quantity.ts";
import { quantityValue } from "../facets/quantity-value.ts";
import type { Span } from "../model.ts";
import type { Passage } from "../passages.ts";
import type { Sentence } from "../sentences.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import { datesOf } from "../facets/time.ts";
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
function figuresOf(comparison: Comparison, sentence: Sentence, reference: string | null): readonly Quantity[] {
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

/** Figures of the sentences near the closest passage and of the other carriers. */
function surroundingFigures(comparison: Comparison): readonly Quantity[] {
	const { closest, carriers, neighbours } = comparison;
	const others = carriers.map((carrier) => carrier.passage).filter((passage) => passage !== closest.passage);
	return [...neighbours(closest.passage, REACH), ...others].flatMap((passage) =>
		passageFigures(comparison, passage),
	);
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
	const best = matches.reduce<Match | undefined>((a, b) => (a === undefined || b.score > a.score ? b : a), undefined);
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
	const place = counterpart<Span>(claim, carrier, draft.phrase, [source.phrase], 0)?.score ?? 0;
	const least = thing !== "same" || units !== "same" ? 0.6 : only ? 0.3 : 0.4;
	return place >= least ? place : undefined;
}

/** Whether the counted nouns are one, could be one, or differ. */
function nounsRelate(draft: Quantity, source: Quantity): "same" | "unsure" | "other" {
	if (draft.noun === null || source.noun === null) return draft.noun === source.noun ? "same" : "unsure";
	if (sameNoun(draft.noun, source.noun)) return "same";
	if (draft.nouns.some((stem) => source.nouns.includes(stem))) return "unsure";
	if (genericPersons.has(draft.noun) || genericPersons.has(source.noun)) return "unsure";
	return draft.unit.kind === "count" || draft.unit.kind === "ordinal" ? "other" : "unsure";
}

/** Whether a figure near by gives what the draft says. */
function gives(other: Quantity, draft: Quantity): boolean {
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
