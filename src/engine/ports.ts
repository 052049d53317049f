import type { ShownPart, Span } from "./model.ts";

/** A date in running text. */
export interface DateMention extends Span {
	/**
	 * ISO 8601 date as precise as the words are ("2019-07-17", "2019-07", "2019"); unknown leading parts are
	 * written as X ("XXXX-10-20" when neither the words nor a reference date give the year). null when the
	 * words are relative and no reference date is known.
	 */
	readonly value: string | null;
	/** True when the words mean a date only together with a reference date: "yesterday", "last week". */
	readonly relative: boolean;
	/** 0 Sunday … 6 Saturday, when the words name a weekday. */
	readonly weekday: number | null;
	/** How precise the words are. */
	readonly grain: "day" | "week" | "month" | "season" | "year";
}

/** Finds the dates in a text. `reference` is an ISO date, the day on which the text was written. */
export type DateReader = (text: string, reference: string | null) => readonly DateMention[];

/** The words of `after`, marked where `before` does not have them; never cuts a word or a figure. */
export type WordDiff = (before: string, after: string) => readonly ShownPart[];

/** What the engine needs from libraries; `sources/ports.ts` gives the real ones. */
export interface Ports {
	readonly dates: DateReader;
	readonly words: WordDiff;
}
