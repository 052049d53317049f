import type { Passage } from "../passages.ts";
import { statusDivergences } from "./act-status.ts";
import { agencyDivergences } from "./agency.ts";
import { amountsForEnds } from "./amounts-for-ends.ts";
import { attributionDivergences } from "./attribution.ts";
import { causeDivergences } from "./cause.ts";
import { certaintyDivergences } from "./certainty.ts";
import { changedDegrees } from "./changed-degrees.ts";
import { changedParts } from "./changed-part.ts";
import { changedPeriods } from "./changed-period.ts";
import { changedRanks } from "./changed-ranks.ts";
import { changedRatings } from "./changed-ratings.ts";
import type { ClaimContext, Comparator } from "./comparison.ts";
import { baseDivergences } from "./comparison-base.ts";
import { comparisonDivergences } from "./comparison-class.ts";
import { conditionDivergences } from "./condition.ts";
import { crossedClauses } from "./crossed-clauses.ts";
import { derivedDivergences } from "./derived.ts";
import type { Divergence } from "./divergence.ts";
import { droppedDenials } from "./dropped-denials.ts";
import { exchangedActs } from "./exchanged-acts.ts";
import { exchangedCompounds } from "./exchanged-compounds.ts";
import { changedExtremes } from "./extremes.ts";
import { frequencyDivergences } from "./frequency.ts";
import { legalDivergences } from "./legal.ts";
import { numberedThings } from "./numbered-things.ts";
import { omittedCaveat } from "./omitted.ts";
import { orderDivergences } from "./order.ts";
import { otherActDivergences } from "./other-act.ts";
import { polarityDivergences } from "./polarity.ts";
import { quantityDivergences } from "./quantity.ts";
import { quoteDivergences } from "./quote.ts";
import { shortQuoteDivergences } from "./quote-short.ts";
import { shortQuoteSpeaker } from "./quote-short-speaker.ts";
import { scopeDivergences } from "./scope.ts";
import { timeDivergences } from "./time.ts";
import { trendDivergences } from "./trend.ts";
import { turnedChanges } from "./turned-change.ts";
import { turnedConditions } from "./turned-conditions.ts";
import { turnedLimits } from "./turned-limits.ts";
import { plainNames, whoDivergences } from "./who.ts";

/** Every family that compares a traced claim with its passage. */
export const comparators: readonly Comparator[] = [
	whoDivergences,
	numberedThings,
	quantityDivergences,
	timeDivergences,
	changedRanks,
	turnedChanges,
	trendDivergences,
	changedDegrees,
	amountsForEnds,
	derivedDivergences,
	frequencyDivergences,
	turnedLimits,
	changedPeriods,
	changedParts,
	changedRatings,
	orderDivergences,
	statusDivergences,
	polarityDivergences,
	droppedDenials,
	crossedClauses,
	legalDivergences,
	agencyDivergences,
	otherActDivergences,
	exchangedActs,
	exchangedCompounds,
	causeDivergences,
	conditionDivergences,
	turnedConditions,
	comparisonDivergences,
	baseDivergences,
	changedExtremes,
	certaintyDivergences,
	attributionDivergences,
	scopeDivergences,
	omittedCaveat,
	shortQuoteDivergences,
	shortQuoteSpeaker,
];

/** What tells at little cost that a passage which has only part of a claim speaks of something else. */
export const plainComparators: readonly Comparator[] = [
	quantityDivergences,
	timeDivergences,
	trendDivergences,
	plainNames,
];

/** The families that look at a claim whether or not it is traced. */
export const claimComparators: readonly ((
	context: ClaimContext,
	aligned: readonly Passage[],
) => readonly Divergence[])[] = [quoteDivergences];
