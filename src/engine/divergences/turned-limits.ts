// A date that ends what it began, or the other way round: "led the union until 2011" for "has led the union since 2011".
// Gates, in order: the closest passage has the same date for the claim's verb, as the other end; neither side is denied,
// and the claim has not both ends; no passage of the event has the claim's end.

import type { DateFacet } from "../facets/dates.ts";
import { isAlike } from "../pairing.ts";
import type { Passage } from "../passages.ts";
import type { Reading } from "../reading.ts";
import { datesRelate, dateValue } from "./calendar.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import { isDeniedAt } from "./denied-word.ts";
import type { Divergence } from "./divergence.ts";
import { passagesOfTheEvent } from "./passages-of-event.ts";
import { verbOver } from "./same-thing.ts";
import { textBefore } from "./text-before.ts";

type End = "from" | "until";

interface Limit {
	readonly date: DateFacet;
	readonly end: End;
}

/** `time/span`: the other end of a time. */
export const turnedLimits: Comparator = (comparison) => {
	const [own, ...more] = limitsIn(comparison.reading);
	if (own === undefined || more.length > 0) return [];
	const { passage } = comparison.closest;
	const other = sameDate(own, passage, comparison);
	if (other === undefined || other.end === own.end) return [];
	const isGiven = passagesOfTheEvent(comparison).some(
		(near) => near !== passage && sameDate(own, near, comparison)?.end === own.end,
	);
	return isGiven ? [] : [divergence(own, other, passage)];
};

/** The limit that a passage has at the claim's date, of the claim's verb. */
function sameDate({ date }: Limit, passage: Passage, comparison: Comparison): Limit | undefined {
	const { reading, readingOf, pairingWith } = comparison;
	const source = readingOf(passage);
	const limits = limitsIn(source).filter((other) => datesRelate(date, other.date) === "same");
	const [limit, ...more] = limits;
	if (limit === undefined || more.length > 0) return undefined;
	const [verb, theirs] = [verbOver(reading, date), verbOver(source, limit.date)];
	if (verb === undefined || theirs === undefined) return undefined;
	if (isDeniedAt(reading, verb) || isDeniedAt(source, theirs)) return undefined;
	const pair = pairingWith(passage).ofDraft(verb);
	return pair !== undefined && isAlike(pair) && pair.source === theirs ? limit : undefined;
}

const FROM = /\b(?:since|from|as of|with effect from)\s+(?:the\s+)?$/i;
const UNTIL = /\b(?:until|till)\s+(?:the\s+)?$/i;

function limitsIn(reading: Reading): readonly Limit[] {
	return reading.dates.flatMap((date): readonly Limit[] => {
		const before = textBefore(reading, date);
		if (FROM.test(before)) return [{ date, end: "from" }];
		return UNTIL.test(before) ? [{ date, end: "until" }] : [];
	});
}

function divergence({ date }: Limit, other: Limit, passage: Passage): Divergence {
	const shown = ({ start, end }: DateFacet, limit: End) => ({
		start,
		end,
		value: `${limit} ${dateValue(date)}`,
	});
	return {
		type: "time/span",
		direction: "different",
		relation: "incompatible",
		confidence: 0.8,
		draft: shown(date, other.end === "from" ? "until" : "from"),
		source: { ...shown(other.date, other.end), passage },
	};
}
