import type { DateFacet } from "../facets/dates.ts";
import type { Quantity } from "../facets/quantity.ts";
import type { Reading } from "../reading.ts";
import { isBelow } from "../syntax/below.ts";
import { datesRelate } from "./calendar.ts";
import type { Comparison } from "./comparison.ts";
import type { DateWitness } from "./date-witnesses.ts";
import { unitsRelate } from "./figures.ts";
import { figuresOf } from "./figures-of.ts";
import { passagesOfTheEvent } from "./passages-of-event.ts";
import { anchorOf, distances, likeness, verbOver } from "./same-thing.ts";
import { isSince } from "./since.ts";
import { isOfYearBefore } from "./year-before.ts";

const LIKE = 0.35;
const SURE = 0.75;

/**
 * The date that the article puts beside a figure which the draft dates otherwise: "$1.12 in the second quarter of 2018"
 * against "$1.12 in the second quarter of 2019, after $0.98 in that of 2018".
 */
export function anchoredDate(comparison: Comparison, date: DateFacet): DateWitness | undefined {
	const anchors = figuresOf(comparison.reading).filter(
		(figure) => isTelling(figure) && dateOf(comparison.reading, figure) === date,
	);
	let against: DateWitness | undefined;
	for (const passage of anchors.length === 0 ? [] : passagesOfTheEvent(comparison)) {
		const { quantities } = comparison.readingOf(passage);
		for (const anchor of anchors) {
			if (!quantities.some((other) => isEqual(anchor, other))) continue;
			const reading = comparison.readingOf(passage);
			for (const figure of figuresOf(reading).filter((other) => isEqual(anchor, other))) {
				const source = isOfYearBefore(passage, figure) ? undefined : dateOf(reading, figure);
				if (source === undefined) continue;
				const relation = datesRelate(date, source);
				if (relation !== "different") return undefined;
				if (source.grain !== date.grain || source.said !== date.said) continue;
				// "180 have died since Thursday" and "the toll rose to 180 on Monday".
				if (isSince(comparison.reading, date) !== isSince(reading, source)) continue;
				if ((likeness(comparison.pairingWith(passage), anchor, figure) ?? 0) < LIKE) continue;
				against ??= { passage, source, score: SURE, relation };
			}
		}
	}
	return against;
}

const SMALL = 20;

/** A figure that stands for one thing alone in an article: no small count, no duration, no rank. */
function isTelling({ unit, value, vague }: Quantity): boolean {
	if (vague || unit.kind === "ordinal") return false;
	if (unit.kind === "count") return value >= SMALL;
	return unit.kind !== "measure" || (unit.dimension !== "duration" && unit.dimension !== "age");
}

function isEqual(a: Quantity, b: Quantity): boolean {
	return unitsRelate(a, b) === "same" && a.low === b.low && a.high === b.high;
}

const JOINED =
	/^\s*(?:\([^()]*\)\s*)?(?:for|in|on|during|at|as of|at the end of)\s+(?:the\s+|our\s+|its\s+)?$/;

/** The date that a preposition joins to a figure; or else the only one near it in the tree. */
function dateOf(reading: Reading, figure: Quantity): DateFacet | undefined {
	const { text } = reading.whole.document;
	// "June's strike" dates the strike, and not what is said of it.
	const dates = reading.dates.filter(({ end }) => !/^['’]s\b/.test(text.slice(end, end + 3)));
	const joined = dates.find(({ start }) => start >= figure.end && JOINED.test(text.slice(figure.end, start)));
	if (joined !== undefined) return joined;
	const from = anchorOf(reading, figure);
	const ways = from === undefined ? [] : distances(reading.words, from);
	const near = dates.filter((date) => {
		const at = anchorOf(reading, date);
		return at !== undefined && (ways[at] ?? Number.POSITIVE_INFINITY) <= NEAR;
	});
	const [only] = near;
	const taken = only !== undefined && isJoinedToAnother(reading, only, figure);
	return near.length === 1 && !taken && !isOfClauseBelow(reading, only, figure) ? only : undefined;
}

const NEAR = 4.5;

/** "Fewer in 2022 than in the year when it lent 61,000": the figure stands in a clause of its own time. */
function isOfClauseBelow(reading: Reading, date: DateFacet | undefined, figure: Quantity): boolean {
	const [dated, counted] = [date && verbOver(reading, date), verbOver(reading, figure)];
	if (dated === undefined || counted === undefined || dated === counted) return false;
	const { words } = reading;
	const when = words.some(
		({ head, lemma }) => head === counted && /^(?:when|before|after|until|since)$/.test(lemma),
	);
	return when && isBelow(words, counted, dated);
}

function isJoinedToAnother({ quantities, whole }: Reading, date: DateFacet, figure: Quantity): boolean {
	return quantities.some(
		({ start, end, phrase }) =>
			start !== figure.start &&
			end <= date.start &&
			JOINED.test(whole.document.text.slice(Math.max(end, phrase.end), date.start)),
	);
}
