import { type DateGrain, dateOf, months, type Period, periodAt, shifted, weekdayOf } from "./calendar.ts";
import { durationValue, setValue } from "./durations.ts";
import { dated, grainOf, isCoarser, type Meaning, type Moment, stepped } from "./meaning.ts";
import type { Parts } from "./parts.ts";
import type { Kind } from "./patterns.ts";
import { withClock } from "./resolve-clock.ts";
import { dateMeaning } from "./resolve-date.ts";

/** What a matched expression means at that moment; undefined when it means no time at all. */
export function meaningOf(kind: Kind, read: Parts, moment: Moment): Meaning | undefined {
	const parts = inWeeks(read);
	switch (kind) {
		case "date":
			return dateMeaning(parts, moment);
		case "period":
			return periodMeaning(parts, moment);
		case "shift":
			return shiftMeaning(parts, moment);
		case "duration":
			return spanning(lasting("DURATION", durationValue(parts), parts), parts, moment);
		case "set":
			return lasting("SET", setValue(parts), parts);
		case "ref":
			return vague(parts.ref ?? "PRESENT_REF");
		case "none":
			return undefined;
	}
}

/** A fortnight is two weeks. */
function inWeeks(parts: Parts): Parts {
	if (parts.unit !== "fortnight") return parts;
	return { ...parts, unit: "week", count: parts.count === null ? null : 2 * (parts.count ?? 1) };
}

function lasting(type: Meaning["type"], value: string | null, { unit }: Parts): Meaning | undefined {
	if (value === null) return undefined;
	const isShort = unit === "second" || unit === "minute" || unit === "hour";
	const grain = unit === undefined ? null : isShort ? unit : (grainOf(unit) ?? null);
	return { type, value, grain, relative: false, period: null };
}

/** "the past three years" covers days that are known. */
function spanning(meaning: Meaning | undefined, parts: Parts, { reference }: Moment): Meaning | undefined {
	const grain = parts.unit && grainOf(parts.unit);
	if (meaning === undefined || grain === undefined || typeof parts.count !== "number") return meaning;
	if (reference?.grain !== "day" || (parts.relation !== "last" && parts.relation !== "next")) return meaning;
	const today = reference.first;
	const away = shifted(today, grain, parts.relation === "last" ? -parts.count : parts.count);
	const period = { grain, first: Math.min(today, away), last: Math.max(today, away) };
	return { ...meaning, relative: true, period };
}

function vague(value: string): Meaning {
	return { type: "DATE", value, grain: null, relative: true, period: null };
}

/** "last week", "that year", "the following month", "the quarter", "the year-earlier period". */
function periodMeaning(parts: Parts, moment: Moment): Meaning | undefined {
	const grain = parts.unit && grainOf(parts.unit);
	if (grain === undefined) return undefined;
	if (parts.year !== undefined) return quarterOfYear(parts.year, moment);
	const period = placed(parts.relation ?? "this", grain, moment);
	return dated(period, true, grain);
}

function placed(relation: NonNullable<Parts["relation"]>, grain: DateGrain, moment: Moment): Period | null {
	const { reference } = moment;
	const told = toldIn(grain, moment);
	switch (relation) {
		case "last":
			return grain === "quarter" && moment.quarter ? moment.quarter : stepped(reference, grain, -1);
		case "this":
			return stepped(reference, grain, 0);
		case "next":
			return stepped(reference, grain, 1);
		case "same":
			return stepped(told, grain, 0);
		case "previous":
			return stepped(told, grain, -1);
		case "following":
			return stepped(told, grain, 1);
		case "onward":
			return stepped(told ?? reference, grain, 1);
		case "yearAgo":
			return yearBefore(grain, moment);
		case "definite":
			return definite(grain, moment, told ?? reference);
	}
}

/** The date last mentioned, when it is known to the grain. */
function toldIn(grain: DateGrain, { mentioned }: Moment): Period | null {
	return mentioned && !isCoarser(mentioned.grain, grain) ? mentioned : null;
}

/** "the quarter" is the one told of, else the latest that is over; "the weekend" the latest to have begun. */
function definite(grain: DateGrain, moment: Moment, told: Period | null): Period | null {
	const { reference } = moment;
	if (grain === "quarter") return moment.quarter ?? stepped(reference, grain, -1);
	if (grain !== "weekend") return stepped(grain === "month" ? told : reference, grain, 0);
	if (reference?.grain !== "day") return null;
	const isWeekend = [0, 6].includes(weekdayOf(reference.first));
	return stepped(reference, grain, isWeekend || moment.tense === "future" ? 0 : -1);
}

/** The same quarter of the year before. */
function yearBefore(grain: DateGrain, moment: Moment): Period | null {
	if (grain !== "quarter" || moment.quarter === null) return stepped(moment.reference, "year", -1);
	return stepped(moment.quarter, "quarter", -4);
}

/** "the 1988 quarter": the one told of, in that year. */
function quarterOfYear(year: number, moment: Moment): Meaning {
	const { quarter } = moment;
	if (quarter === null) return dated(months("year", year, 1, 12), false);
	const steps = 4 * (year - dateOf(quarter.first).year);
	return dated(stepped(quarter, "quarter", steps), false, "quarter");
}

/** "two weeks ago", "three days later", "a year earlier". */
function shiftMeaning(parts: Parts, moment: Moment): Meaning | undefined {
	const { count, unit = "day", direction = -1, narrative } = parts;
	if (count === null) return vague(direction < 0 ? "PAST_REF" : "FUTURE_REF");
	const grain = grainOf(unit);
	if (grain === undefined && narrative) return lasting("DURATION", durationValue(parts), parts);
	if (grain === undefined) return vague(direction < 0 ? "PAST_REF" : "FUTURE_REF");
	const { reference, mentioned, quarter } = moment;
	// Figures of a quarter are compared with those of the same quarter a year before.
	if (unit === "year" && count === 1 && direction < 0 && quarter)
		return dated(stepped(quarter, "quarter", -4), true);
	const from = narrative && unit !== "year" ? mentioned : narrative ? (mentioned ?? reference) : reference;
	const steps = direction * (count ?? 1);
	if (from === null) return dated(null, true, grain);
	if (parts.weekday !== undefined || parts.shift !== undefined) {
		const start = dateMeaning({ ...onlyDay(parts) }, moment)?.period ?? null;
		return dated(start && periodAt("day", shifted(start.first, grain, steps)), true, "day");
	}
	const counted = grain === "decade" || grain === "century" ? "year" : grain;
	const factor = grain === "decade" ? 10 : grain === "century" ? 100 : 1;
	const meaning = dated(stepped(from, counted, steps * factor), true, counted);
	return parts.dayPart === undefined ? meaning : withClock(meaning, parts);
}

function onlyDay({ weekday, shift }: Parts): Parts {
	return { ...(weekday === undefined ? {} : { weekday }), ...(shift === undefined ? {} : { shift }) };
}
