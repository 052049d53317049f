import type { Comparator } from "./comparison.ts";
import { provenOffences } from "./legal-alleged.ts";
import { movedSteps } from "./legal-moved.ts";
import { otherCharges } from "./legal-other-charge.ts";

/** act/legal: the draft has somebody further at law than the sources, or an accusation as proven; at most one. */
export const legalDivergences: Comparator = (comparison) => {
	const moved = movedSteps(comparison);
	if (moved.length > 0) return moved;
	const others = otherCharges(comparison);
	return others.length > 0 ? others : provenOffences(comparison);
};
