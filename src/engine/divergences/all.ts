import { actDivergences } from "./act.ts";
import { polarityDivergences } from "./polarity.ts";
import { attributionDivergences } from "./attribution.ts";
import { certaintyDivergences } from "./certainty.ts";
import type { ClaimContext, Comparator } from "./comparison.ts";
import type { Divergence } from "./divergence.ts";
import { otherActDivergences } from "./other-act.ts";
import { quantityDivergences } from "./quantity.ts";
import { quoteDivergences } from "./quote.ts";
import { shortQuoteDivergences } from "./quote-short.ts";
import { timeDivergences } from "./time.ts";
import { whoDivergences } from "./who.ts";

/** Every family that compares a traced claim with its passage. */
export const comparators: readonly Comparator[] = [
	whoDivergences,
	quantityDivergences,
	timeDivergences,
	actDivergences,
	polarityDivergences,
	otherActDivergences,
	certaintyDivergences,
	attributionDivergences,
	shortQuoteDivergences,
];

/** The families that look at a claim whether or not it is traced. */
export const claimComparators: readonly ((context: ClaimContext) => readonly Divergence[])[] = [
	quoteDivergences,
];
