// "Fell to 44 from 31" for "fell to 31 from 44": both figures, and the way between them turned.

import type { Quantity } from "../facets/quantity.ts";
import type { Trend } from "../facets/trend.ts";
import type { Reading } from "../reading.ts";
import type { Comparator } from "./comparison.ts";
import { reachedBefore } from "./derived.ts";
import { placeIn, sideIn } from "./divergence.ts";
import { unitsRelate } from "./figures.ts";

interface Change {
	readonly trend: Trend;
	readonly from: Quantity;
	readonly to: Quantity;
}

/** quantity/trend: a change between the same two figures as the source's, the other way. */
export const turnedChanges: Comparator = (comparison) => {
	const ours = changesIn(comparison.reading);
	if (ours.length === 0) return [];
	const { passage } = comparison.closest;
	const passages = [passage, ...comparison.neighbours(passage, 1)];
	return ours.flatMap((change) => {
		const isTold = passages.some((other) =>
			changesIn(comparison.readingOf(other)).some((one) => isSame(change, one)),
		);
		if (isTold) return [];
		for (const other of passages) {
			const theirs = changesIn(comparison.readingOf(other)).find(
				(one) => isTurned(change, one) || (other === passage && isExchanged(change, one)),
			);
			if (theirs === undefined) continue;
			return {
				type: "quantity/trend",
				direction: "different",
				relation: "incompatible",
				confidence: 0.85,
				draft: sideIn(comparison.draft.text, spanOf(change)),
				source: placeIn(other, spanOf(theirs)),
			} as const;
		}
		return [];
	});
};

function changesIn(reading: Reading): readonly Change[] {
	return reading.trends.flatMap((trend) => {
		const { from } = trend;
		const to = trend.to ?? reachedBefore(reading, trend) ?? onlyBefore(reading, trend);
		return from === null || to === null || from.value === to.value ? [] : [{ trend, from, to }];
	});
}

/** "62 percent oppose it, up from 48 percent": the only amount of that unit before the cue. */
function onlyBefore({ quantities }: Reading, { cue, from }: Trend): Quantity | null {
	const before = quantities.filter(
		(one) => from !== null && one.end <= cue.start && unitsRelate(one, from) === "same",
	);
	return before.length === 1 ? (before[0] ?? null) : null;
}

function isSame(a: Change, b: Change): boolean {
	return (
		a.from.value === b.from.value && a.to.value === b.to.value && a.trend.direction === b.trend.direction
	);
}

/** "Rose to 44 from 31" for "fell to 31 from 44": what was before is told for what is now. */
function isExchanged(a: Change, b: Change): boolean {
	if (unitsRelate(a.from, b.from) !== "same" || unitsRelate(a.to, b.to) !== "same") return false;
	return a.from.value === b.to.value && a.to.value === b.from.value;
}

function isTurned(a: Change, b: Change): boolean {
	if (unitsRelate(a.from, b.from) !== "same" || unitsRelate(a.to, b.to) !== "same") return false;
	const sameWay = a.trend.direction === b.trend.direction;
	if (sameWay) return a.from.value === b.to.value && a.to.value === b.from.value;
	return a.from.value === b.from.value && a.to.value === b.to.value;
}

function spanOf({ trend, from, to }: Change): { readonly start: number; readonly end: number } {
	return {
		start: Math.min(trend.cue.start, from.start, to.start),
		end: Math.max(trend.cue.end, from.end, to.end),
	};
}
