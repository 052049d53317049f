// A claim's figure that the source gives in another form: "six voted to stay" of a vote of 6-3, "twenty of the 22" of all
// but two, "two thirds of it, or $63 million" of $95 million, two hours a day of "50 minutes each way".

import type { Quantity } from "../facets/quantity.ts";
import { talliesOf } from "../facets/tally.ts";
import type { Reading } from "../reading.ts";
import { sharedTerms } from "../sentences.ts";
import { firstFrom, overlaps } from "../spans.ts";
import type { Token } from "../tokens.ts";
import type { Comparison } from "./comparison.ts";
import { nounsRelate } from "./counted-things.ts";
import type { FigureWitness } from "./figure-witnesses.ts";
import { unitsRelate } from "./figures.ts";
import { figuresOf } from "./figures-of.ts";
import { passagesAround } from "./passages-around.ts";

/** A figure that stands so surely for the same thing is told by no other. */
const SURELY = 0.8;

/** Whether what the source's figure says is the claim's figure in another form, or is of another measure. */
export function isToldOtherwise(comparison: Comparison, figure: Quantity, against: FigureWitness): boolean {
	return (
		(against.score < SURELY && isSideOfVote(comparison, figure)) ||
		(against.difference?.type === "quantity/bound" && isBoundedElsewhere(comparison, figure)) ||
		isWrittenAlone(comparison, figure, against) ||
		isAllBut(comparison, figure, against) ||
		isRestOf(comparison, figure, against) ||
		isShareOfSum(comparison, figure) ||
		isOneWay(comparison.claim.tokens, figure) !== isOneWay(against.passage.tokens, against.source) ||
		isReachOfRank(comparison.claim.tokens, figure) !== isReachOfRank(against.passage.tokens, against.source)
	);
}

/** "The coalition has 34 of the 90 seats, against Orme's 38": what a figure after a name counts is said before. */
function isWrittenAlone(
	{ readingOf }: Comparison,
	figure: Quantity,
	{ passage, source }: FigureWitness,
): boolean {
	const { quantities } = readingOf(passage);
	return passage.tokens.some(
		(token, at) =>
			token.kind === "number" &&
			token.text === `${figure.value}` &&
			/['’]s$/.test(passage.tokens[at - 1]?.norm ?? "") &&
			token.start > source.start &&
			!quantities.some((one) => overlaps(one, token)),
	);
}

const FOUND = 10;
const LEAST_SHARED = 3;

/** "More than $600 million", as another article has it for the same: one that rounds, or knew less, is no other. */
function isBoundedElsewhere({ claim, search, readingOf }: Comparison, figure: Quantity): boolean {
	return search(claim.tokens, FOUND).some(
		(passage) =>
			sharedTerms(claim, passage) >= LEAST_SHARED &&
			figuresOf(readingOf(passage)).some(
				(other) =>
					other.value === figure.value &&
					other.bound === figure.bound &&
					unitsRelate(other, figure) === "same" &&
					nounsRelate(other, figure) !== "other",
			),
	);
}

const VOTES = /\b(?:vot(?:e[ds]?|ing)|sided|majority|minority|dissent\w*|judges?|justices?)\b/i;

/** "Six of the nine voted to leave it", where the articles give the vote as 6-3. */
function isSideOfVote(comparison: Comparison, { unit, value, bound }: Quantity): boolean {
	if (unit.kind !== "count" || bound !== null || !VOTES.test(comparison.claim.text)) return false;
	return [comparison.closest.passage, ...passagesAround(comparison)].some((passage) =>
		talliesOf(passage).some(({ more, less }) => more === value || less === value),
	);
}

const EXCEPT = /^(?:all but|except|except for|apart from|bar)$/;

/** "Twenty of the 22" where "all but two of 22" did it, and the other way round. */
function isAllBut(comparison: Comparison, figure: Quantity, { passage, source }: FigureWitness): boolean {
	const isExcept = (tokens: readonly Token[], one: Quantity) =>
		wordsBefore(tokens, one).some((words) => EXCEPT.test(words));
	if (isExcept(comparison.claim.tokens, figure) === isExcept(passage.tokens, source)) return false;
	return areParts(comparison, figure, { passage, source });
}

/** "Three of the five worked" and "two of the five did not": what is left is denied what the others are told. */
function isRestOf(comparison: Comparison, figure: Quantity, { passage, source }: FigureWitness): boolean {
	const denies = (reading: Reading, { end }: Quantity) =>
		reading.events.some(({ negative, start }) => negative && start >= end);
	if (denies(comparison.reading, figure) === denies(comparison.readingOf(passage), source)) return false;
	return areParts(comparison, figure, { passage, source });
}

/** Whether two figures make one that the claim or the passage gives. */
function areParts(
	{ reading, readingOf }: Comparison,
	figure: Quantity,
	{ passage, source }: Pick<FigureWitness, "passage" | "source">,
): boolean {
	const wholes = [...figuresOf(readingOf(passage)), ...figuresOf(reading)];
	return wholes.some(
		(whole) => unitsRelate(whole, figure) === "same" && whole.value - source.value === figure.value,
	);
}

/** The last word and the last two before a figure. */
function wordsBefore(tokens: readonly Token[], { start }: Quantity): readonly string[] {
	const at = firstFrom(tokens, start);
	const [first, second] = [tokens[at - 2]?.norm ?? "", tokens[at - 1]?.norm ?? ""];
	return [second, `${first} ${second}`];
}

/** Sums smaller than this meet by chance. */
const LEAST_SUM = 20;
const ROUNDED = 0.02;

/** "Two thirds of the cost, or some $63 million": the claim names the share of a sum that the source gives. */
function isShareOfSum({ reading, closest, neighbours, readingOf }: Comparison, figure: Quantity): boolean {
	if (figure.value < LEAST_SUM) return false;
	const shares = figuresOf(reading).filter(({ unit, value }) => unit.kind === "percent" && value < 100);
	if (shares.length === 0) return false;
	const near = [closest.passage, ...neighbours(closest.passage, 1)].map(readingOf);
	const sums = near.flatMap((passage: Reading) =>
		figuresOf(passage).filter(
			(sum) => unitsRelate(sum, figure) === "same" && nounsRelate(figure, sum) !== "other",
		),
	);
	const slack = Math.max(figure.step / 2, ROUNDED * figure.value);
	return shares.some((share) =>
		sums.some((sum) => Math.abs((share.value / 100) * sum.value - figure.value) <= slack),
	);
}

/** "For the first time in 15 years", "the worst for a decade": how far back the rank holds. */
function isReachOfRank(tokens: readonly Token[], { unit, start }: Quantity): boolean {
	if (unit.kind !== "measure" || unit.dimension !== "duration") return false;
	const before = tokens.slice(0, firstFrom(tokens, start)).slice(-RANKED_WITHIN);
	const link = before.findLastIndex(({ norm }) => /^(?:in|for)$/.test(norm));
	// "Closed its biggest plant for five weeks" says how long it was closed.
	const near =
		before[link]?.norm === "in" ? before.slice(0, link) : before.slice(Math.max(0, link - 1), link);
	return near.some(({ norm }) => RANKED.test(norm));
}

const RANKED_WITHIN = 7;
const RANKED = /^(?:first|\p{L}{3,}est|worst|best|most|least|only)$/u;

/** Whether a time or a way is told of one of two: "50 minutes each way". */
export function isOneWay(tokens: readonly Token[], { end }: Quantity): boolean {
	const at = firstFrom(tokens, end);
	return /^(?:each|one|either)$/.test(tokens[at]?.norm ?? "") && tokens[at + 1]?.norm === "way";
}
