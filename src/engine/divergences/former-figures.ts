// The figure that a source only compares its own with: the 30 of "18 cents, down from 30 cents", of "a loss of 23 million,
// against a profit of 30 million a year earlier". Who tells it as today's is not supported by it.
import type { Quantity } from "../facets/quantity.ts";
import { overlaps } from "../overlaps.ts";
import type { Reading } from "../reading.ts";
import { comparedFigures } from "./directions.ts";
import { supports } from "./figures.ts";

/** Whether the source's figure is what was before, where the claim looks back on nothing. */
export function isOnlyFormer(claim: Reading, reading: Reading, source: Quantity): boolean {
	if (looksBack(claim)) return false;
	const compared = comparedFigures(reading).find(({ before }) => overlaps(before, source));
	if (compared === undefined) return false;
	return !claim.quantities.some((own) => supports(compared.figure, own));
}

/** Words by which a sentence may speak of what was before; and any time, which may be an earlier one. */
export function looksBack({ sentence: { tokens }, dates }: Reading): boolean {
	return dates.length > 0 || tokens.some(({ norm }) => BACK.test(norm));
}

const BACK =
	/^(?:from|than|earlier|previous|previously|before|ago|had|was|were|last|then|former|formerly|initial|initially|original|originally|first|compared|against|versus|vs|past|prior|preceding|old|once|until|used|after|since|year-earlier|back|down|up)$/;
