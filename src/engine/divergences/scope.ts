import type { Comparator } from "./comparison.ts";
import { droppedException, droppedFellow, droppedOther } from "./scope-exceptions.ts";
import { soleOne } from "./scope-one-of.ts";
import { addedOnly } from "./scope-only.ts";
import { wholeForPart } from "./scope-partitive.ts";
import { widenedPlace, widenedPopulation } from "./scope-place.ts";
import { droppedRestriction } from "./scope-restricted.ts";
import { widenedFrequency, widenedShare } from "./scope-shares.ts";
import { raisedSuperlative } from "./scope-superlative.ts";

/** Of how many, how often, how widely it holds. */
export const scopeDivergences: Comparator = (comparison) => {
	const superlatives = raisedSuperlative(comparison);
	const wider = [...droppedException(comparison), ...widenedShare(comparison)];
	return [
		...superlatives,
		...(superlatives.length > 0 ? [] : soleOne(comparison)),
		...addedOnly(comparison),
		...droppedFellow(comparison),
		...droppedOther(comparison),
		...wider,
		...(wider.length > 0 ? [] : [...wholeForPart(comparison), ...droppedRestriction(comparison)]),
		...widenedFrequency(comparison),
		...widenedPlace(comparison),
		...widenedPopulation(comparison),
	];
};
