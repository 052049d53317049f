/** Calendar arithmetic on whole days since 1970-01-01, proleptic Gregorian; no clock and no time zone. */

/** How precise a day-or-coarser date is. */
export type DateGrain =
	| "day"
	| "week"
	| "weekend"
	| "month"
	| "quarter"
	| "half"
	| "season"
	| "year"
	| "decade"
	| "century";

/** A calendar period: its grain and its first and last day. */
export interface Period {
	readonly grain: DateGrain;
	readonly first: number;
	readonly last: number;
}

/** Seasons as TIMEX3 names them, by the month in which each begins (news usage of the northern hemisphere). */
export const SEASONS = { SP: 3, SU: 6, FA: 9, WI: 12 } as const;
export type Season = keyof typeof SEASONS;

const MS_PER_DAY = 86_400_000;

/** Days since 1970-01-01; months outside 1 to 12 count on into the neighbouring years. */
export function dayNumber(year: number, month: number, day: number): number {
	// Date.UTC reads years under 100 as 19xx.
	return Math.round(new Date(0).setUTCFullYear(year, month - 1, day) / MS_PER_DAY);
}

/** The first day of an ISO year, month, day or moment, as a day number; NaN for everything else. */
export function firstDayOf(iso: string): number {
	const [year = Number.NaN, month = 1, day = 1] = iso.slice(0, 10).split("-").map(Number);
	return dayNumber(year, month, day);
}

/** Year, month (1 to 12) and day of a day number. */
export function dateOf(day: number): { readonly year: number; readonly month: number; readonly day: number } {
	const date = new Date(day * MS_PER_DAY);
	return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Whether the calendar has such a day. */
export function isRealDay(year: number, month: number, day: number): boolean {
	const date = dateOf(dayNumber(year, month, day));
	return date.month === month && date.day === day;
}

/** "2019-07-18". */
export function isoDay(day: number): string {
	const date = dateOf(day);
	return `${padded(date.year, 4)}-${padded(date.month)}-${padded(date.day)}`;
}

/** 0 Sunday … 6 Saturday. */
export function weekdayOf(day: number): number {
	return (((day + 4) % 7) + 7) % 7;
}

/** Monday of the day's ISO week. */
export function mondayOf(day: number): number {
	return day - ((weekdayOf(day) + 6) % 7);
}

/** "2019-W29", the ISO 8601 week. */
function isoWeek(day: number): string {
	const thursday = mondayOf(day) + 3;
	const { year } = dateOf(thursday);
	return `${padded(year, 4)}-W${padded(Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1)}`;
}

/** The period of that grain that holds the day. */
export function periodAt(grain: DateGrain, day: number): Period {
	const { year, month } = dateOf(day);
	switch (grain) {
		case "day":
			return { grain, first: day, last: day };
		case "week":
			return { grain, first: mondayOf(day), last: mondayOf(day) + 6 };
		case "weekend":
			return { grain, first: mondayOf(day) + 5, last: mondayOf(day) + 6 };
		case "month":
			return months(grain, year, month, 1);
		case "quarter":
			return months(grain, year, month - ((month - 1) % 3), 3);
		case "half":
			return months(grain, year, month < 7 ? 1 : 7, 6);
		case "season":
			// January and February end the winter that began in December.
			return months(grain, year, month - (month % 3), 3);
		case "year":
			return months(grain, year, 1, 12);
		case "decade":
			return months(grain, year - (year % 10), 1, 120);
		case "century":
			return months(grain, year - (year % 100), 1, 1200);
	}
}

/** `count` months from the first of a month; the month may lie outside 1 to 12. */
export function months(grain: DateGrain, year: number, month: number, count: number): Period {
	return { grain, first: dayNumber(year, month, 1), last: dayNumber(year, month + count, 1) - 1 };
}

/** Months in one step of the grain; 0 where a step is counted in days. */
const MONTHS_OF: Readonly<Record<DateGrain, number>> = {
	day: 0,
	week: 0,
	weekend: 0,
	month: 1,
	quarter: 3,
	half: 6,
	season: 3,
	year: 12,
	decade: 120,
	century: 1200,
};

/** The day that lies that many steps away; the 31st becomes the last day of a shorter month. */
export function shifted(day: number, grain: DateGrain, steps: number): number {
	const count = Math.round(MONTHS_OF[grain] * steps);
	if (MONTHS_OF[grain] === 0) return day + Math.round((grain === "day" ? 1 : 7) * steps);
	const date = dateOf(day);
	const last = dateOf(dayNumber(date.year, date.month + count + 1, 0)).day;
	return dayNumber(date.year, date.month + count, Math.min(date.day, last));
}

/** The TIMEX3 value of a period: "2019-07-17", "2019-W29", "2019-W29-WE", "2019-07", "2019-Q3", "201", "20". */
export function valueAt({ grain, first }: Period): string {
	const { year, month } = dateOf(first);
	const name = padded(year, 4);
	switch (grain) {
		case "day":
			return isoDay(first);
		case "week":
			return isoWeek(first);
		case "weekend":
			return `${isoWeek(first)}-WE`;
		case "month":
			return `${name}-${padded(month)}`;
		case "quarter":
			return `${name}-Q${(month + 2) / 3}`;
		case "half":
			return `${name}-H${month < 7 ? 1 : 2}`;
		case "season":
			return `${name}-${seasonFrom(month)}`;
		case "year":
			return name;
		case "decade":
			return name.slice(0, 3);
		case "century":
			return name.slice(0, 2);
	}
}

function seasonFrom(month: number): Season {
	if (month === 3) return "SP";
	if (month === 6) return "SU";
	return month === 9 ? "FA" : "WI";
}

/** Easter Sunday of a year (the anonymous Gregorian algorithm, Nature 1876). */
export function easterOf(year: number): number {
	const a = year % 19;
	const b = Math.floor(year / 100);
	const c = year % 100;
	const e = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
	const f = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - e - (c % 4)) % 7;
	const g = e + f - 7 * Math.floor((a + 11 * e + 22 * f) / 451) + 114;
	return dayNumber(year, Math.floor(g / 31), (g % 31) + 1);
}

/** "07" for 7. */
export function padded(value: number, length = 2): string {
	return String(value).padStart(length, "0");
}
