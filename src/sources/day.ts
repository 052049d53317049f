/** Calendar arithmetic on ISO strings; no clock and no time zone. */

/** A date as far as it is known; the parts after an unknown one are unknown too. */
export interface PartialDay {
	readonly year: number;
	readonly month: number | null;
	readonly day: number | null;
}

const MS_PER_DAY = 86_400_000;

/** Reads "2019", "2019-07" or "2019-07-18"; null for anything else and for days that no calendar has. */
export function parseDay(iso: string | null): PartialDay | null {
	const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso ?? "");
	if (!found) return null;
	const year = Number(found[1]);
	const month = found[2] === undefined ? null : Number(found[2]);
	const day = found[3] === undefined ? null : Number(found[3]);
	return isRealDay(year, month ?? 1, day ?? 1) ? { year, month, day } : null;
}

/** Whether a calendar has the day; months count from 1. */
export function isRealDay(year: number, month: number, day: number): boolean {
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Days since 1970-01-01. */
export function dayNumber(year: number, month: number, day: number): number {
	return Math.round(Date.UTC(year, month - 1, day) / MS_PER_DAY);
}

/** "2019-07-18" for days since 1970-01-01. */
export function isoOfNumber(days: number): string {
	return new Date(days * MS_PER_DAY).toISOString().slice(0, 10);
}

/** 0 Sunday … 6 Saturday, for days since 1970-01-01. */
export function weekdayOf(days: number): number {
	return (((days + 4) % 7) + 7) % 7;
}

/** The ISO 8601 week of a day, "2019-W29". */
export function isoWeek(days: number): string {
	const thursday = days - ((weekdayOf(days) + 6) % 7) + 3;
	const year = Number(isoOfNumber(thursday).slice(0, 4));
	const week = Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1;
	return `${year}-W${pad(week)}`;
}

/** "2019-07" for the month that many months after `month` (1 to 12) of `year`. */
export function isoMonth(year: number, month: number, offset = 0): string {
	const months = year * 12 + month - 1 + offset;
	return `${Math.floor(months / 12)}-${pad((((months % 12) + 12) % 12) + 1)}`;
}

/** "07" for 7. */
export function pad(value: number): string {
	return String(value).padStart(2, "0");
}
