// The same number of another unit: "18 litres of oil" for "18 tonnes of oil".
// Gates: both are measures, of two dimensions; the passage has no figure of the claim's dimension; the same thing
// stands behind both, and most of the claim is the passage's; no passage of the articles gives it as the claim does.
import type { Quantity } from "../facets/quantity.ts";
import type { Comparator } from "./comparison.ts";
import { figureSpan } from "./figure-span.ts";
import { figuresOf } from "./figures-of.ts";
import { passagesAround } from "./passages-around.ts";

const COVERED = 0.6;
/** Two of them can be told of one thing with one number: a man of 40 with 40 years of service. */
const LOOSE: ReadonlySet<string> = new Set(["age", "duration", "time"]);

/** quantity/scale: the unit of another measure. */
export const otherMeasures: Comparator = (comparison) => {
	const { reading, closest, readingOf } = comparison;
	if (closest.coverage < COVERED) return [];
	const measures = figuresOf(reading).filter((one) => dimensionOf(one) !== undefined);
	if (measures.length === 0) return [];
	const theirs = figuresOf(readingOf(closest.passage));
	return measures.flatMap((draft) => {
		if (theirs.some((one) => dimensionOf(one) === dimensionOf(draft))) return [];
		const [source, more] = theirs.filter(({ value }) => value === draft.value);
		if (source === undefined || more !== undefined || dimensionOf(source) === undefined) return [];
		if (!draft.nouns.some((stem) => source.nouns.includes(stem))) return [];
		const told = passagesAround(comparison).some((passage) =>
			readingOf(passage).quantities.some(
				(one) => one.value === draft.value && dimensionOf(one) === dimensionOf(draft),
			),
		);
		if (told) return [];
		return [
			{
				type: "quantity/scale",
				direction: "different",
				relation: "incompatible",
				confidence: 0.8,
				draft: figureSpan(draft),
				source: { ...figureSpan(source), passage: closest.passage },
			},
		] as const;
	});
};

function dimensionOf({ unit }: Quantity): string | undefined {
	return unit.kind === "measure" && !LOOSE.has(unit.dimension) ? unit.dimension : undefined;
}
