import { addedDoers } from "./agency-doer.ts";
import { changedAgency } from "./agency-happening.ts";
import { changedIntent } from "./agency-intent.ts";
import type { Comparator } from "./comparison.ts";

/** act/agency: one side has somebody do it, or mean it, and the other does not; at most one. */
export const agencyDivergences: Comparator = (comparison) => {
	for (const compare of [changedAgency, addedDoers, changedIntent]) {
		const found = compare(comparison);
		if (found.length > 0) return found;
	}
	return [];
};
