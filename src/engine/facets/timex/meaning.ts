import { type DateGrain, type Period, periodAt, shifted, valueAt } from "./calendar.ts";
import type { Unit } from "./parts.ts";
import type { TimeGrain, TimexType } from "./time-facet.ts";

/** From where relative words count. */
export interface Moment {
	/** The day (or month, or year) of writing; null when unknown. */
	readonly reference: Period | null;
	/** The date last mentioned. */
	readonly mentioned: Period | null;
	/** The quarter last mentioned, when figures of it are still being told. */
	readonly quarter: Period | null;
	/** Tense of the clause; past where it cannot be read, as news tells what was. */
	readonly tense: "past" | "present" | "future" | undefined;
	/** The day from which the words ahead count when who spoke did so on a day that the sentence names: "said on Saturday it would". */
	readonly spoken: Period | null;
}

/** What an expression means: its TIMEX3 type and value, and the days it covers where they are known. */
export interface Meaning {
	readonly type: TimexType;
	readonly value: string | null;
	readonly grain: TimeGrain | null;
	readonly relative: boolean;
	readonly period: Period | null;
}

/** A date that is known as a period. */
export function dated(
	period: Period | null,
	relative: boolean,
	grain: TimeGrain | null = period?.grain ?? null,
): Meaning {
	return { type: "DATE", value: period && valueAt(period), grain, relative, period };
}

/** The period of the grain that lies `steps` away from the one that holds the start of `from`; null when `from` is too coarse. */
export function stepped(from: Period | null, grain: DateGrain, steps: number): Period | null {
	if (from === null || isCoarser(from.grain, grain)) return null;
	return periodAt(grain, shifted(from.first, grain, steps));
}

const FINENESS: readonly DateGrain[] = [
	"day",
	"weekend",
	"week",
	"month",
	"season",
	"quarter",
	"half",
	"year",
	"decade",
	"century",
];

/** Whether the first grain is coarser than the second. */
export function isCoarser(one: DateGrain, other: DateGrain): boolean {
	return FINENESS.indexOf(one) > FINENESS.indexOf(other);
}

/** The calendar grain of a unit; undefined for what is shorter than a day. */
export function grainOf(unit: Unit): DateGrain | undefined {
	if (unit === "second" || unit === "minute" || unit === "hour") return undefined;
	if (unit === "fortnight") return "week";
	return unit === "night" ? "day" : unit;
}
