import type { ClaimContext, Comparator } from "./comparison.ts";
import type { Divergence } from "./divergence.ts";

/** Every family that compares a traced claim with its passage. */
export const comparators: readonly Comparator[] = [];

/** The families that look at a claim whether or not it is traced. */
export const claimComparators: readonly ((context: ClaimContext) => readonly Divergence[])[] = [];
