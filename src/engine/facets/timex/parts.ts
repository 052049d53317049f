import type { Season } from "./calendar.ts";
import type { TimexMod } from "./time-facet.ts";

/** A unit of time as durations and shifts count it. */
export type Unit =
	| "second"
	| "minute"
	| "hour"
	| "day"
	| "week"
	| "fortnight"
	| "weekend"
	| "month"
	| "quarter"
	| "year"
	| "decade"
	| "century"
	| "season"
	| "night";

/** Where a period lies: from the day of writing ("last") or from the date last mentioned ("that", "following"). */
type Relation =
	| "last"
	| "this"
	| "next"
	| "same"
	| "previous"
	| "following"
	| "onward"
	| "definite"
	| "yearAgo";

/** Part of a day as TIMEX3 writes it after the T. */
type DayPart = "MO" | "MI" | "AF" | "EV" | "NI" | "DT";

/** What the words of one expression say, word by word; the resolver makes a value of it. */
export interface Parts {
	readonly year?: number;
	/** 1 to 12. */
	readonly month?: number;
	readonly day?: number;
	/** 0 Sunday … 6 Saturday. */
	readonly weekday?: number;
	readonly quarter?: number;
	readonly half?: number;
	readonly season?: Season;
	readonly holiday?: string;
	/** First year of a decade or a century. */
	readonly decade?: number;
	readonly century?: number;
	readonly dayPart?: DayPart;
	readonly hour?: number;
	readonly minute?: number;
	readonly meridiem?: "am" | "pm";
	/** "EST", "GMT", "+02:00" as written. */
	readonly zone?: string;
	/** Days from the day of writing: -1 for "yesterday". */
	readonly shift?: number;
	/** null when vague: "several". */
	readonly count?: number | null;
	readonly unit?: Unit;
	/** The second pair of "two years and six months". */
	readonly moreCount?: number;
	readonly moreUnit?: Unit;
	readonly relation?: Relation;
	/** -1 for "ago" and "earlier", 1 for "later". */
	readonly direction?: -1 | 1;
	/** Counted from the date last mentioned, not from the day of writing. */
	readonly narrative?: boolean;
	readonly mod?: TimexMod;
	readonly quant?: string;
	readonly freq?: string;
	readonly ref?: "PAST_REF" | "PRESENT_REF" | "FUTURE_REF";
	/** "03/04/1999": which is the month cannot be known. */
	readonly ambiguous?: boolean;
	/** The words name the year. */
	readonly statesYear?: boolean;
}
