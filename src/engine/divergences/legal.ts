import type { Comparator } from "./comparison.ts";
import { provenOffences } from "./legal-alleged.ts";
import { movedSteps } from "./legal-moved.ts";

/** act/legal: the draft has somebody further at law than the sources, or an accusation as proven; at most one. */
export const legalDivergences: Comparator = (comparison) => {
	const moved = movedSteps(comparison);
	return moved.length > 0 ? moved : provenOffences(comparison);
};
