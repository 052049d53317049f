import { padded, SEASONS } from "./calendar.ts";
import type { Parts, Unit } from "./parts.ts";

/** How TIMEX3 writes a unit after the count; those of a day stand behind a T. */
const LETTERS: Readonly<Record<Unit, string>> = {
	second: "S",
	minute: "M",
	hour: "H",
	day: "D",
	week: "W",
	fortnight: "W",
	weekend: "WE",
	month: "M",
	quarter: "Q",
	year: "Y",
	decade: "DE",
	century: "CE",
	season: "SE",
	night: "NI",
};

/** A fraction is told in the next smaller unit: "2 1/2 years" is P2Y6M. */
const SMALLER: Readonly<Partial<Record<Unit, readonly [count: number, unit: Unit]>>> = {
	minute: [60, "second"],
	hour: [60, "minute"],
	day: [24, "hour"],
	year: [12, "month"],
	quarter: [3, "month"],
	decade: [10, "year"],
	century: [100, "year"],
};

/** "P2Y6M", "PT20M", "PXD" for a vague count; decades and centuries that are counted become years. */
export function durationValue({ count, unit, moreCount, moreUnit }: Parts): string | null {
	if (unit === undefined) return count === null ? "PXX" : null;
	if (count === null || count === undefined) return written([["X", unit]]);
	if (unit === "decade" || unit === "century") {
		const years = (count + (moreCount ?? 0)) * (unit === "decade" ? 10 : 100);
		return written([[String(years), "year"]]);
	}
	const whole = count + (moreUnit === undefined ? (moreCount ?? 0) : 0);
	const more: [string, Unit][] = moreUnit === undefined ? [] : [[String(moreCount ?? 0), moreUnit]];
	const smaller = SMALLER[unit];
	if (Number.isInteger(whole) || smaller === undefined) return written([[String(whole), unit], ...more]);
	const rest = Math.round((whole % 1) * smaller[0]);
	const main: [string, Unit][] = whole >= 1 ? [[String(Math.floor(whole)), unit]] : [];
	return written([...main, [String(rest), smaller[1]], ...more]);
}

function written(amounts: readonly (readonly [string, Unit])[]): string {
	const isClock = (unit: Unit) => unit === "second" || unit === "minute" || unit === "hour";
	const write = (clock: boolean) =>
		amounts
			.filter(([, unit]) => isClock(unit) === clock)
			.map(([count, unit]) => count + LETTERS[unit])
			.join("");
	const clock = write(true);
	return `P${write(false)}${clock && `T${clock}`}`;
}

/** The value of a SET: "XXXX-WXX-1" for Mondays, "XXXX-07" for every July, else the period: "P1D". */
export function setValue(parts: Parts): string | null {
	const { weekday, month, season, dayPart } = parts;
	if (weekday !== undefined)
		return `XXXX-WXX-${weekday === 0 ? 7 : weekday}${dayPart === undefined ? "" : `T${dayPart}`}`;
	if (month !== undefined) return `XXXX-${padded(month)}`;
	if (season !== undefined && season in SEASONS) return `XXXX-${season}`;
	if (dayPart !== undefined) return `XXXX-XX-XXT${dayPart}`;
	return durationValue({ ...parts, count: parts.count ?? 1 });
}
