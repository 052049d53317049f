import type { DateMention, DateReader } from "../engine/ports.ts";
import { calendarDates } from "./dates-calendar.ts";
import { relativeDates } from "./dates-relative.ts";
import { yearDates } from "./dates-years.ts";
import { parseDay } from "./day.ts";

/** Cheap and wide: a text without any of these has no date, and most sentences have none. */
const HINT =
	/\d{4}|\d[/.-]\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|day\b|\b(?:mon|tues?|wed|thurs?|fri|sat|sun)\b|tomorrow|tonight|\b(?:last|this|next|ago)\b/i;

/**
 * The dates in English news text, in order and without overlap, read as a newspaper means them: "Wednesday" is
 * the latest Wednesday up to the reference day unless the sentence points ahead, "Oct. 20" is in the nearest
 * year. A week's value is its ISO week ("2019-W29"), a season's its year. Spans leave the preposition out.
 * Any string is valid; a reference that is no ISO date counts as none.
 */
export const readDates: DateReader = (text, reference) => {
	if (!HINT.test(text)) return [];
	const day = parseDay(reference);
	const found = [...calendarDates(text, day), ...relativeDates(text, day), ...yearDates(text)];
	return withWeekdays(text, longest(found));
};

function longest(mentions: readonly DateMention[]): DateMention[] {
	const kept: DateMention[] = [];
	// A day says more than its month, however many words the month takes ("8 November" in "8 November of").
	const isDay = (mention: DateMention) => Number(mention.grain === "day");
	const byWorth = (a: DateMention, b: DateMention) =>
		isDay(b) - isDay(a) || b.end - b.start - (a.end - a.start);
	for (const mention of [...mentions].sort(byWorth)) {
		if (kept.every((other) => other.end <= mention.start || other.start >= mention.end)) kept.push(mention);
	}
	return kept.sort((a, b) => a.start - b.start);
}

/** "Tuesday, Oct. 8" is one date; the weekday says nothing of its own. */
function withWeekdays(text: string, mentions: readonly DateMention[]): DateMention[] {
	const out: DateMention[] = [];
	for (const mention of mentions) {
		const last = out.at(-1);
		const gap = last ? text.slice(last.end, mention.start) : "";
		const joins =
			last?.weekday != null && mention.grain === "day" && mention.weekday === null && !mention.relative;
		if (last && joins && /^[.,]{0,2}\s+(?:the\s+)?$/.test(gap)) {
			out[out.length - 1] = { ...mention, start: last.start, weekday: last.weekday };
		} else {
			out.push(mention);
		}
	}
	return out;
}
