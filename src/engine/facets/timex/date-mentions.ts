import type { Span } from "../../model.ts";
import { wordSpans } from "../../syntax/words.ts";
import type { TimeFacet } from "./time-facet.ts";
import { timesOf } from "./timexes.ts";

/** A date in running text. */
export interface DateMention extends Span {
	/**
	 * ISO 8601 date as precise as the words are ("2019-07-17", "2019-W29", "2019-07", "2019"); unknown leading parts
	 * are written as X ("XXXX-10-20" when neither the words nor a reference date give the year). The date of a
	 * season, quarter or half is its year. null when the words are relative and no reference date is known.
	 */
	readonly value: string | null;
	/** True when the words mean a date only together with a reference date: "yesterday", "last week". */
	readonly relative: boolean;
	/** 0 Sunday … 6 Saturday, when the words name a weekday. */
	readonly weekday: number | null;
	/** How precise the words are. */
	readonly grain: "day" | "week" | "month" | "season" | "year";
}

/**
 * The dates in a text, in order and without overlap, without the preposition before them. `reference` is the ISO date
 * on which the text was written, null when unknown. Left out is what such a mention cannot carry: durations, sets,
 * quarters of a year that is not said, "now", ambiguous figures, and what counts from a date of another sentence.
 */
export function dateMentions(text: string, reference: string | null): readonly DateMention[] {
	const words = wordSpans(text, { start: 0, end: text.length }).map(({ start, end }) => ({
		text: text.slice(start, end),
		start,
		end,
	}));
	return timesOf(words, { reference }).flatMap(
		(facet) => mentionOf(facet, text.slice(facet.start, facet.end)) ?? [],
	);
}

/** So long before or after some day, and no week or year of the calendar: "over the last week", "within the next year". */
const STRETCH = /^the\s+(?:last|past|next|coming)\s+(?:week|month|year|decade|century)$/i;

/** A time facet as a date mention, with the words it was read from; undefined when it is none. */
export function mentionOf(facet: TimeFacet, said: string): DateMention | undefined {
	if (STRETCH.test(said)) return undefined;
	const { start, end, type, value, relative, weekday } = facet;
	if (type === "DURATION" || type === "SET" || facet.ambiguous || facet.anchor === "mentioned")
		return undefined;
	const grain = grainOf(facet, said);
	if (grain === undefined || (value === null && !relative)) return undefined;
	return { start, end, value: value && dateOf(value, grain), relative, weekday, grain };
}

function grainOf({ grain, statesYear }: TimeFacet, said: string): DateMention["grain"] | undefined {
	switch (grain) {
		case "day":
		case "week":
		case "month":
		case "season":
		case "year":
			return grain;
		case "weekend":
			return "week";
		case "daypart":
		case "hour":
		case "minute":
			return "day";
		case "quarter":
		case "half":
			// "the third quarter of 2018" gives at least its year.
			return statesYear || /\byear\b/i.test(said) ? "year" : undefined;
		default:
			return undefined;
	}
}

/** The date of "2019-07-17TMO"; a weekend's is its week, the date of a season or quarter is its year. */
function dateOf(value: string, grain: DateMention["grain"]): string | null {
	const date = grain === "season" || grain === "year" ? value.slice(0, 4) : (value.split("T")[0] ?? value);
	return date.startsWith("XXXX-XX") ? null : date.replace(/-WE$/, "");
}
