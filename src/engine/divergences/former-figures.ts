// The figure that a source only compares its own with: the 30 of "18 cents, down from 30 cents", of "a loss of 23 million,
// against a profit of 30 million a year earlier". Who tells it as today's is not supported by it.
import type { Quantity } from "../facets/quantity.ts";
import type { Reading } from "../reading.ts";
import { overlaps } from "../spans.ts";
import { comparedFigures } from "./directions.ts";
import { supports } from "./figures.ts";
import { mayLookBack } from "./looking-back.ts";

/** Whether the source's figure is what was before, where the claim looks back on nothing. */
export function isOnlyFormer(claim: Reading, reading: Reading, source: Quantity): boolean {
	if (mayLookBack(claim)) return false;
	const compared = comparedFigures(reading).find(({ before }) => overlaps(before, source));
	if (compared === undefined) return false;
	return !claim.quantities.some((own) => supports(compared.figure, own));
}
