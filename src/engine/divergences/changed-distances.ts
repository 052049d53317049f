// How far one thing is from another, with another figure: "five fewer than the year before" for "three fewer than in 2023".
// Gates: the claim and the closest passage have one such distance each, of the same sort and from the same; no passage
// around gives the claim's, and it does not follow from two figures that are given.

import { comparatives, placings } from "../data/comparatives.ts";
import type { Quantity } from "../facets/quantity.ts";
import type { Reading } from "../reading.ts";
import { firstFrom } from "../spans.ts";
import type { Token } from "../tokens.ts";
import { isReckoned } from "./claimed-figures.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import { figureSpan } from "./figure-span.ts";
import { figureDifference, supports, unitsRelate } from "./figures.ts";
import { figuresOf } from "./figures-of.ts";
import { passagesAround } from "./passages-around.ts";
import { likeness } from "./same-thing.ts";

interface Distance {
	readonly figure: Quantity;
	/** 1 for "more", -1 for "fewer". */
	readonly side: number;
	/** Terms of what it is counted from; "year" alone for the year before. */
	readonly from: ReadonlySet<string>;
}

const COVERED = 0.5;
const LIKE = 0.3;

/** quantity/value: the same distance from the same, with another figure. */
export const changedDistances: Comparator = (comparison) => {
	const { reading, readingOf, closest, pairingWith } = comparison;
	const [own, ...more] = distancesIn(reading);
	if (own === undefined || more.length > 0 || closest.coverage < COVERED) return [];
	const theirs = distancesIn(readingOf(closest.passage)).filter((other) => areOfOne(own, other));
	const [other, ...others] = theirs;
	if (other === undefined || others.length > 0) return [];
	const difference = figureDifference(own.figure, other.figure);
	if (difference === undefined || isGiven(own, comparison)) return [];
	if ((likeness(pairingWith(closest.passage), own.figure, other.figure) ?? 0) < LIKE) return [];
	return [
		{
			type: difference.type,
			direction: difference.direction,
			relation: difference.relation,
			confidence: 0.8,
			draft: figureSpan(own.figure),
			source: { ...figureSpan(other.figure), passage: closest.passage },
		},
	];
};

function areOfOne(own: Distance, other: Distance): boolean {
	return (
		own.side === other.side &&
		unitsRelate(own.figure, other.figure) === "same" &&
		[...own.from].some((term) => other.from.has(term))
	);
}

function isGiven({ figure }: Distance, comparison: Comparison): boolean {
	const { closest, reading, readingOf } = comparison;
	const around = [closest.passage, ...passagesAround(comparison)].map(readingOf);
	const given = around.flatMap(distancesIn).some((other) => supports(other.figure, figure));
	return given || isReckoned(figure, reading, around);
}

/** They stand before what it is counted from; others have "than" between. */
const BARE = /^(?:above|over|below|under)$/;
/** Words after "than" that tell from what. */
const REACH = 5;

/** "Three fewer than the year before", "12 more deaths than in 2023". */
function distancesIn(reading: Reading): readonly Distance[] {
	const { tokens } = reading.sentence;
	if (!tokens.some(({ norm }) => norm === "than" || BARE.test(norm))) return [];
	return figuresOf(reading).flatMap((figure) => distanceOf(figure, tokens) ?? []);
}

function distanceOf(figure: Quantity, tokens: readonly Token[]): Distance | undefined {
	const first = firstFrom(tokens, figure.end);
	const next = tokens[first]?.norm ?? "";
	const side = BARE.test(next) ? placings.get(next) : comparatives.get(next);
	// "Three fewer than", "three fewer deaths than", "three below".
	const than = BARE.test(next) ? first : [first + 1, first + 2].find((at) => tokens[at]?.norm === "than");
	if (side === undefined || than === undefined) return undefined;
	const behind = tokens.slice(than + 1, than + 1 + REACH);
	const stop = behind.findIndex(({ kind }) => kind === "mark");
	const from = behind.slice(0, stop < 0 ? behind.length : stop);
	return { figure, side, from: new Set(from.flatMap((token) => termsOf(token))) };
}

/** "The year before" and "2023" can be one. */
function termsOf({ norm, term, content }: Token): readonly string[] {
	if (/^(?:year|earlier|ago)$/.test(norm)) return ["year"];
	return content ? [term] : [];
}
