import { statusDivergences } from "./act-status.ts";
import { attributionDivergences } from "./attribution.ts";
import { certaintyDivergences } from "./certainty.ts";
import type { ClaimContext, Comparator } from "./comparison.ts";
import { derivedDivergences } from "./derived.ts";
import type { Divergence } from "./divergence.ts";
import { frequencyDivergences } from "./frequency.ts";
import { omittedCaveat } from "./omitted.ts";
import { orderDivergences } from "./order.ts";
import { otherActDivergences } from "./other-act.ts";
import { polarityDivergences } from "./polarity.ts";
import { quantityDivergences } from "./quantity.ts";
import { quoteDivergences } from "./quote.ts";
import { shortQuoteDivergences } from "./quote-short.ts";
import { scopeDivergences } from "./scope.ts";
import { timeDivergences } from "./time.ts";
import { trendDivergences } from "./trend.ts";
import { whoDivergences } from "./who.ts";

/** Every family that compares a traced claim with its passage. */
export const comparators: readonly Comparator[] = [
	whoDivergences,
	quantityDivergences,
	timeDivergences,
	trendDivergences,
	derivedDivergences,
	frequencyDivergences,
	orderDivergences,
	statusDivergences,
	polarityDivergences,
	otherActDivergences,
	certaintyDivergences,
	attributionDivergences,
	scopeDivergences,
	omittedCaveat,
	shortQuoteDivergences,
];

/** The families that look at a claim whether or not it is traced. */
export const claimComparators: readonly ((context: ClaimContext) => readonly Divergence[])[] = [
	quoteDivergences,
];
