import type { DateFacet } from "../facets/dates.ts";
import { dayNumber, firstDayOf, mondayOf, weekdayOf } from "../facets/timex/calendar.ts";

/**
 * How the draft's date stands to the source's: the same, compatible with it (one says less), of other days, or not to
 * be told.
 */
export type DateRelation = "same" | "less-specific" | "compatible" | "different" | "unknown";

/** Compares two dates as far as both are known; a season only with the same one of another year. */
export function datesRelate(draft: DateFacet, source: DateFacet): DateRelation {
	if (draft.grain === "season" || source.grain === "season") return seasonsRelate(draft, source);
	if (draft.clock !== null && source.clock !== null && draft.clock.slice(-5) !== source.clock.slice(-5))
		return clocksRelate(draft.clock, source.clock);
	if (draft.quarter !== null || source.quarter !== null) return quartersRelate(draft, source);
	if (draft.value === null || source.value === null) return namesRelate(draft, source);
	if (draft.grain === "week" || source.grain === "week")
		return weeksRelate(draft, source, draft.value, source.value);
	// An article's own date can be that of a later copy: "May 7" alone does not contradict "May 7, 2018".
	const sameDay = draft.value.slice(4) === source.value.slice(4) && source.value.length > 4;
	const ignoreYear = yearIsInferred(draft)
		? yearIsInferred(source) || source.relative || sameDay
		: yearIsInferred(source) && sameDay;
	return partsRelate(parts(draft.value, ignoreYear), parts(source.value, ignoreYear));
}

/** Times of day; "at seven" can be in the morning or in the evening. */
function clocksRelate(draft: string, source: string): DateRelation {
	const minutes = (clock: string) => Number(clock.slice(-5, -3)) * 60 + Number(clock.slice(-2));
	const half = draft.startsWith("~") || source.startsWith("~") ? 720 : 1440;
	return minutes(draft) % half === minutes(source) % half ? "same" : "different";
}

/** Quarters by number and year; a quarter against a date of another kind only by the year. */
function quartersRelate(draft: DateFacet, source: DateFacet): DateRelation {
	const [d, s] = [draft, source].map(({ value, statesYear }) =>
		statesYear ? value?.slice(0, 4) : undefined,
	);
	if (d !== undefined && s !== undefined && d !== s) return "different";
	if (draft.quarter !== null && source.quarter !== null)
		return draft.quarter === source.quarter
			? d === s
				? "same"
				: d === undefined
					? "less-specific"
					: "compatible"
			: "different";
	return d === undefined || s === undefined
		? "unknown"
		: draft.quarter === null
			? "less-specific"
			: "compatible";
}

/** The value of a date for people: ISO, or "XXXX-WXX-3" for a Wednesday of an unknown week. */
export function dateValue(date: DateFacet): string {
	if (date.quarter !== null) return `${date.value ?? "XXXX"}-Q${date.quarter}`;
	if (date.clock !== null && date.value === null && date.weekday === null) return date.clock.slice(-5);
	if (date.value !== null) return date.value;
	return date.weekday === null ? date.words : `XXXX-WXX-${date.weekday === 0 ? 7 : date.weekday}`;
}

/** Two dates without a year mean the same one; their years are only inferred from two days of writing. */
function yearIsInferred(date: DateFacet): boolean {
	return !date.relative && !date.statesYear;
}

type Parts = readonly (string | undefined)[];

function parts(value: string, ignoreYear: boolean): Parts {
	const [year, ...rest] = value.split("-");
	return [ignoreYear || year === "XXXX" ? undefined : year, ...rest];
}

function partsRelate(draft: Parts, source: Parts): DateRelation {
	let more = false;
	let less = false;
	for (let at = 0; at < 3; at++) {
		const [d, s] = [draft[at], source[at]];
		if (d !== undefined && s !== undefined && d !== s) return "different";
		if (s === undefined && d !== undefined) more = true;
		if (d === undefined && s !== undefined) less = true;
	}
	// "2019" and "18 September" have nothing in common that could be compared.
	if (more && less) return "unknown";
	return more ? "compatible" : less ? "less-specific" : "same";
}

/** Without a day of writing only the named weekday or month tells: "last July" is not "last October". */
function namesRelate(draft: DateFacet, source: DateFacet): DateRelation {
	const [month, other] = [monthOf(draft), monthOf(source)];
	if (month !== null && other !== null) return month === other ? "compatible" : "different";
	const [d, s] = [namedWeekday(draft), namedWeekday(source)];
	if (d === null || s === null) return "unknown";
	return d === s ? "same" : "different";
}

/** "Summer 2012" and "summer 2015"; a winter is of two years. */
function seasonsRelate(draft: DateFacet, source: DateFacet): DateRelation {
	const named = SEASONS.some((season) => draft.words.includes(season) && source.words.includes(season));
	const dated = draft.statesYear && source.statesYear && draft.grain === source.grain;
	return named && dated && draft.value !== source.value ? "different" : "unknown";
}

const SEASONS = ["spring", "summer", "autumn", "fall"];

function namedWeekday(date: DateFacet): number | null {
	if (date.weekday !== null) return date.weekday;
	const day = date.value?.length === ISO_DAY_LENGTH ? firstDayOf(date.value) : Number.NaN;
	return Number.isNaN(day) ? null : weekdayOf(day);
}

const ISO_DAY_LENGTH = 10;

function monthOf(date: DateFacet): number | null {
	if (date.value !== null) return Number(/^[\dX]{4}-(\d\d)/.exec(date.value)?.[1] ?? Number.NaN) || null;
	const at = MONTHS.findIndex((name) => date.words.includes(name));
	return at < 0 ? null : at + 1;
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

const LOOSE_DAYS = 3;

/** "last week" is loose by some days against a day or a month, exact against another week. */
function weeksRelate(draft: DateFacet, source: DateFacet, d: string, s: string): DateRelation {
	if (draft.grain === source.grain) return d === s ? "same" : "different";
	const [a, b] = [daysOf(d), daysOf(s)];
	if (a === undefined || b === undefined) return "unknown";
	const overlap = a[0] - LOOSE_DAYS <= b[1] && b[0] - LOOSE_DAYS <= a[1];
	if (!overlap) return "different";
	return a[1] - a[0] > b[1] - b[0] ? "less-specific" : "compatible";
}

/** First and last day of an ISO value, in days since 1970; undefined when its year is unknown. */
function daysOf(value: string): readonly [number, number] | undefined {
	const week = /^(\d{4})-W(\d\d)$/.exec(value);
	if (week) {
		// ISO 8601: week 1 has the year's 4 January in it.
		const monday = mondayOf(dayNumber(Number(week[1]), 1, 4)) + 7 * (Number(week[2]) - 1);
		return [monday, monday + 6];
	}
	const [, month, day] = value.split("-");
	const first = firstDayOf(value);
	if (Number.isNaN(first)) return undefined;
	if (day !== undefined) return [first, first];
	return [first, first + (month === undefined ? 365 : 30)];
}
