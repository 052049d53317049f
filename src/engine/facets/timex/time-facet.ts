import type { Span } from "../../model.ts";
import type { DateGrain } from "./calendar.ts";

/** TIMEX3 `mod` (TimeML 1.2.1 annotation guidelines, section 2.3). */
export type TimexMod =
	| "BEFORE"
	| "AFTER"
	| "ON_OR_BEFORE"
	| "ON_OR_AFTER"
	| "LESS_THAN"
	| "MORE_THAN"
	| "EQUAL_OR_LESS"
	| "EQUAL_OR_MORE"
	| "START"
	| "MID"
	| "END"
	| "APPROX";

/** The types of TimeML. */
export type TimexType = "DATE" | "TIME" | "DURATION" | "SET";

/** How exact a time is. */
export type TimeGrain = "second" | "minute" | "hour" | "daypart" | DateGrain;

/** The word that orders an event against a time: "since" in "since 2014". */
export interface TimeSignal extends Span {
	readonly kind:
		| "before"
		| "after"
		| "since"
		| "until"
		| "by"
		| "as-of"
		| "during"
		| "from"
		| "to"
		| "within";
}

/** A time expression, in the terms of TIMEX3. Its span leaves out the preposition and points into the text. */
export interface TimeFacet extends Span {
	readonly type: TimexType;
	/**
	 * TIMEX3 value: "2019-07-17", "2019-W29", "2019-Q3", "199", "P2Y", "PT20M", "XXXX-WXX-1", "2019-07-17TMO",
	 * "PAST_REF". What is not known is X ("XXXX-10-20"). null when the words are relative and there is nothing to
	 * count from, or when they can mean two days ("03/04/2020").
	 */
	readonly value: string | null;
	readonly mod: TimexMod | null;
	/** Of a SET: "EVERY", "EACH"; how often: "1X", "2D". */
	readonly quant: string | null;
	readonly freq: string | null;
	readonly grain: TimeGrain | null;
	/** True when the words mean a time only together with another one: "yesterday", "that year". */
	readonly relative: boolean;
	/** What a relative time counts from: the day of writing ("yesterday") or the date last mentioned ("that year"). */
	readonly anchor: "written" | "mentioned" | null;
	/** 0 Sunday … 6 Saturday, when the words name a weekday. */
	readonly weekday: number | null;
	readonly statesYear: boolean;
	/** True for "03/04/2020": day and month cannot be told apart. */
	readonly ambiguous: boolean;
	/** Zone as written: "EST", "GMT". */
	readonly zone: string | null;
	readonly signal: TimeSignal | null;
	/** First and last ISO day of the time meant; null when it cannot be computed. */
	readonly firstDay: string | null;
	readonly lastDay: string | null;
}
