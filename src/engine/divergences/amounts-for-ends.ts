// "Was cut by €3,000" where the source has it cut to €3,000, and the contrary. Gates: one change of the same direction on
// either side; the claim has the source's end as the amount, or its amount as the end; the source does not give both alike.
import { paces } from "../data/direction-words.ts";
import type { Quantity } from "../facets/quantity.ts";
import type { Trend } from "../facets/trend.ts";
import type { Sentence } from "../sentences.ts";
import type { Comparator } from "./comparison.ts";
import { unitsRelate } from "./figures.ts";

const COVERED = 0.6;

/** quantity/value: how much something changed, for what it changed to. */
export const amountsForEnds: Comparator = (comparison) => {
	const { claim, reading, closest, readingOf } = comparison;
	const [ours, ...more] = reading.trends;
	if (ours === undefined || more.length > 0 || closest.coverage < COVERED) return [];
	const [theirs, ...others] = readingOf(closest.passage).trends;
	if (theirs === undefined || others.length > 0 || ours.direction !== theirs.direction) return [];
	const { passage } = closest;
	// "Prices rose 4 percent" is what "inflation rose to 4 percent" says; "growth of 1.9 percent" is no change by so much.
	const hasPace = ({ tokens }: Sentence) => tokens.some(({ norm }) => paces.has(norm));
	if (hasPace(claim) || hasPace(passage)) return [];
	const found = taken(ours.by, theirs.to, amountOf(theirs)) ?? taken(ours.to, theirs.by, theirs.to);
	if (found === undefined || ours.from !== null) return [];
	const [own, other] = found;
	return [
		{
			type: "quantity/value",
			direction: "different",
			relation: "incompatible",
			confidence: 0.85,
			draft: { start: ours.cue.start, end: own.end, value: shown(ours, own) },
			source: {
				...{ start: theirs.cue.start, end: other.end, value: shown(theirs, other) },
				passage,
			},
		},
	];
};

/** A figure of the claim and the source's equal one, which is another than the one that it would have to be. */
function taken(
	own: Quantity | null,
	other: Quantity | null,
	right: Pick<Quantity, "value"> | null,
): readonly [Quantity, Quantity] | undefined {
	if (own === null || other === null || own.value !== other.value || own.value === right?.value)
		return undefined;
	return unitsRelate(own, other) === "same" ? [own, other] : undefined;
}

/** How much the source's change is, told or by both its ends. */
function amountOf({ by, from, to }: Trend): Pick<Quantity, "value"> | null {
	if (by !== null || from === null || to === null) return by;
	return { value: Math.abs(from.value - to.value) };
}

function shown({ by }: Trend, figure: Quantity): string {
	return `${figure === by ? "by" : "to"} ${figure.value}`;
}
