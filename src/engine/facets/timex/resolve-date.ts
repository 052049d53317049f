import { holidays } from "../../data/holidays.ts";
import {
	type DateGrain,
	dateOf,
	dayNumber,
	easterOf,
	isRealDay,
	months,
	type Period,
	padded,
	periodAt,
	SEASONS,
	weekdayOf,
} from "./calendar.ts";
import { dated, type Meaning, type Moment, stepped } from "./meaning.ts";
import type { Parts } from "./parts.ts";
import { withClock } from "./resolve-clock.ts";

/** What a calendar date, a part of a day or a time of day means; undefined when it is no real date. */
export function dateMeaning(parts: Parts, moment: Moment): Meaning | undefined {
	const day = dayMeaning(parts, moment);
	if (day === undefined) return undefined;
	return parts.dayPart === undefined && parts.hour === undefined ? day : withClock(day, parts);
}

function dayMeaning(parts: Parts, moment: Moment): Meaning | undefined {
	const { reference } = moment;
	if (parts.ambiguous) return { type: "DATE", value: null, grain: "day", relative: false, period: null };
	if (parts.shift !== undefined) return dated(stepped(reference, "day", parts.shift), true, "day");
	if (parts.day !== undefined) return calendarDay(parts, moment);
	if (parts.holiday !== undefined)
		return repeated(parts, moment, "day", (year) => holidayOf(parts.holiday ?? "", year));
	if (parts.weekday !== undefined) return dated(weekdayPeriod(parts, moment), true, "day");
	if (parts.month !== undefined) {
		const month = parts.month;
		return repeated(parts, moment, "month", (year) => months("month", year, month, 1));
	}
	if (parts.quarter !== undefined) return quarterMeaning(parts.quarter, parts, moment);
	if (parts.half !== undefined && parts.decade === undefined) {
		const first = parts.half * 6 - 5;
		return repeated(parts, moment, "half", (year) => months("half", year, first, 6));
	}
	if (parts.season !== undefined) {
		const first = SEASONS[parts.season];
		return repeated(parts, moment, "season", (year) => months("season", year, first, 3));
	}
	if (parts.decade !== undefined) return dated(months("decade", parts.decade, 1, 120), false);
	if (parts.century !== undefined) return dated(months("century", parts.century, 1, 1200), false);
	if (parts.year !== undefined) return dated(months("year", parts.year, 1, 12), false);
	return partOfSomeDay(parts, moment);
}

/** "5 March", "Tuesday, 5 March 2019"; a year that is not told is the nearest. */
function calendarDay(parts: Parts, moment: Moment): Meaning | undefined {
	const { month = 1, day = 1 } = parts;
	if (!isRealDay(parts.year ?? 2000, month, day)) return undefined;
	if (parts.unit === "week") {
		const meaning = repeated(parts, moment, "day", (year) => ({ ...at(year, month, day), grain: "week" }));
		return meaning.period ? dated(periodAt("week", meaning.period.first), meaning.relative) : meaning;
	}
	const meaning = repeated(parts, moment, "day", (year) => at(year, month, day));
	return meaning.value === null && parts.relation === undefined
		? { ...meaning, value: `XXXX-${padded(month)}-${padded(day)}` }
		: meaning;
}

function at(year: number, month: number, day: number): Period {
	return periodAt("day", dayNumber(year, month, day));
}

/** A date that comes back each year, in the year that the words or else the tense tell. */
function repeated(parts: Parts, moment: Moment, grain: DateGrain, inYear: (year: number) => Period): Meaning {
	const { reference } = moment;
	if (parts.year !== undefined) return dated(inYear(parts.year), false, grain);
	const relative = parts.relation !== undefined;
	if (reference === null) {
		const month = parts.month === undefined ? null : `XXXX-${padded(parts.month)}`;
		return { type: "DATE", value: relative || grain === "day" ? null : month, grain, relative, period: null };
	}
	const { year } = dateOf(reference.first);
	if (relative && parts.unit === "year")
		return dated(inYear(year + STEP[parts.relation ?? "this"]), true, grain);
	// 29 February is not in every year.
	const isThere = (near: number) => parts.day === undefined || isRealDay(near, parts.month ?? 1, parts.day);
	const reach = isThere(year) && isThere(year + 1) ? 1 : 4;
	const years = Array.from({ length: 2 * reach + 1 }, (_, at) => year - reach + at).filter(isThere);
	const around = years.map(inYear);
	return dated(
		relative ? related(parts, around, reference) : nearest(around, reference, moment),
		relative,
		grain,
	);
}

const STEP = {
	last: -1,
	this: 0,
	next: 1,
	same: 0,
	previous: -1,
	following: 1,
	onward: 1,
	definite: 0,
	yearAgo: -1,
} as const;

/** "last April" is the latest April that is over, "next April" the first to begin, "this April" that of the year. */
function related(parts: Parts, around: readonly Period[], reference: Period): Period | null {
	const over = around.filter(({ last }) => last < reference.first);
	const ahead = around.filter(({ first }) => first > reference.last);
	if (parts.relation === "last" || parts.relation === "previous") return over.at(-1) ?? null;
	if (parts.relation === "next" || parts.relation === "following") return ahead[0] ?? null;
	return around.find(({ first }) => dateOf(first).year === dateOf(reference.first).year) ?? null;
}

/** News looks back further than ahead, unless the verb points ahead. */
function nearest(around: readonly Period[], reference: Period, { tense }: Moment): Period | null {
	const cost = (period: Period) => {
		if (period.first <= reference.last && period.last >= reference.first) return 0;
		const back = reference.first - period.last;
		const ahead = period.first - reference.last;
		if (back > 0) return tense === "future" ? back * 8 : back;
		return tense === "future" ? ahead : ahead * (tense === "past" ? 4 : 2);
	};
	return around.reduce<Period | null>(
		(best, period) => (best && cost(best) <= cost(period) ? best : period),
		null,
	);
}

/** The third quarter is the latest to have begun; "the third quarter a year ago" one year before that. */
function quarterMeaning(quarter: number, parts: Parts, moment: Moment): Meaning {
	const inYear = (year: number) => months("quarter", year, quarter * 3 - 2, 3);
	const { reference } = moment;
	if (
		parts.relation === "yearAgo" ||
		parts.year !== undefined ||
		reference === null ||
		parts.unit === "year"
	) {
		if (parts.relation !== "yearAgo") return repeated(parts, moment, "quarter", inYear);
		const now = quarterMeaning(quarter, {}, moment).period;
		return dated(stepped(now, "quarter", -4), true, "quarter");
	}
	const { year } = dateOf(reference.first);
	const around = [year - 1, year, year + 1].map(inYear);
	const begun = around.filter(({ first }) => first <= reference.last).at(-1) ?? null;
	const open = around.find(({ last }) => last >= reference.first) ?? null;
	const ahead = moment.tense === "future" && begun !== null && reference.first - begun.last > 120;
	return dated(parts.relation === "next" || ahead ? open : begun, parts.relation !== undefined, "quarter");
}

/** The latest such weekday up to the day of writing; the next one when the words or the verb point ahead. */
function weekdayPeriod(parts: Parts, moment: Moment): Period | null {
	const { reference } = moment;
	if (reference?.grain !== "day" || parts.weekday === undefined) return null;
	const today = reference.first;
	const back = (weekdayOf(today) - parts.weekday + 7) % 7;
	const ahead = back === 0 ? 7 : 7 - back;
	if (parts.unit === "week" || parts.relation === "this") {
		const monday = today - ((weekdayOf(today) + 6) % 7) + 7 * STEP[parts.relation ?? "this"];
		return periodAt("day", monday + ((parts.weekday + 6) % 7));
	}
	if (parts.relation === "last") return periodAt("day", today - (back === 0 ? 7 : back));
	if (parts.relation === "next") return periodAt("day", today + ahead);
	if (parts.relation === "previous" || parts.relation === "following" || parts.relation === "same")
		return weekdayTold(parts.weekday, parts.relation, moment.mentioned ?? reference);
	const { spoken } = moment;
	const since = spoken === null ? Number.POSITIVE_INFINITY : today - spoken.first;
	if (since > back && since < WEEK) return periodAt("day", today - back);
	const future = moment.tense === "future" && back !== 0;
	return periodAt("day", future ? today + ahead : today - back);
}

const WEEK = 7;

/** "the previous Friday", "the following Monday", "that Tuesday": from the day last mentioned. */
function weekdayTold(weekday: number, relation: "previous" | "following" | "same", told: Period): Period {
	const back = (weekdayOf(told.first) - weekday + 7) % 7;
	if (relation === "previous") return periodAt("day", told.first - (back || 7));
	if (relation === "following") return periodAt("day", told.first + 7 - back);
	return periodAt("day", told.first - back);
}

/** "this morning", "that night", "at noon": of the day of writing or of the day last mentioned. */
function partOfSomeDay({ relation, dayPart }: Parts, { reference, mentioned }: Moment): Meaning | undefined {
	const told = mentioned?.grain === "day" ? mentioned : null;
	if (relation === "last") return dated(stepped(reference, "day", -1), true, "day");
	if (relation === "this") return dated(stepped(reference, "day", 0), true, "day");
	if (relation === "next") return dated(stepped(reference, "day", 1), true, "day");
	if (relation === "following" || relation === "onward")
		return dated(stepped(told ?? reference, "day", 1), true, "day");
	if (relation === "previous") return dated(stepped(told ?? reference, "day", -1), true, "day");
	if (relation === undefined && dayPart === "MO" && !told && !reference) return undefined;
	return dated(stepped(told ?? reference, "day", 0), true, "day");
}

function holidayOf(name: string, year: number): Period {
	const rule = holidays[name] ?? "1-1";
	const easter = /^easter([+-]\d+)$/.exec(rule);
	if (easter) return periodAt("day", easterOf(year) + Number(easter[1]));
	// The Tuesday after the first Monday of November.
	if (rule === "election") return periodAt("day", nthWeekday(year, 11, 1, 1) + 1);
	const [month = 1, weekday = 1, nth] = rule.split(/[-/]/).map(Number);
	if (!rule.includes("/")) return at(year, month, weekday);
	return periodAt(
		"day",
		rule.includes("/-") ? lastWeekday(year, month, weekday) : nthWeekday(year, month, weekday, nth ?? 1),
	);
}

function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
	const first = dayNumber(year, month, 1);
	return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
}

function lastWeekday(year: number, month: number, weekday: number): number {
	const last = dayNumber(year, month + 1, 0);
	return last - ((weekdayOf(last) - weekday + 7) % 7);
}
