import type { DateMention, DateReader } from "../../ports.ts";
import type { TimeWord } from "./pieces.ts";
import type { TimeFacet } from "./time-facet.ts";
import { timesOf } from "./timexes.ts";

/**
 * The date reader of the pipeline made of the time facet: days, weeks, months, seasons and years, as `DateMention`
 * has them. `words` splits a text, with Penn tags where a tagger has run. Left out is what such a mention cannot
 * carry: durations, sets, quarters, "now", ambiguous figures, and what counts from a date of another sentence.
 */
export function dateReaderOf(words: (text: string) => readonly TimeWord[]): DateReader {
	return (text, reference) => timesOf(words(text), { reference }).flatMap((facet) => mentionOf(facet) ?? []);
}

/** A time facet as a date mention; undefined when it is none. */
function mentionOf(facet: TimeFacet): DateMention | undefined {
	const { start, end, type, value, relative, weekday } = facet;
	if (type === "DURATION" || type === "SET" || facet.ambiguous || facet.anchor === "mentioned")
		return undefined;
	const grain = grainOf(facet);
	if (grain === undefined || (value === null && !relative)) return undefined;
	return { start, end, value: value && dateOf(value, grain), relative, weekday, grain };
}

function grainOf({ grain }: TimeFacet): DateMention["grain"] | undefined {
	switch (grain) {
		case "day":
		case "week":
		case "month":
		case "season":
		case "year":
			return grain;
		case "daypart":
		case "hour":
		case "minute":
			return "day";
		default:
			return undefined;
	}
}

/** The date of "2019-07-17TMO"; a season's date is its year. */
function dateOf(value: string, grain: DateMention["grain"]): string | null {
	const date = grain === "season" ? value.slice(0, 4) : (value.split("T")[0] ?? value);
	return date.startsWith("XXXX-XX") ? null : date;
}
