import { padded } from "./calendar.ts";
import type { Meaning } from "./meaning.ts";
import type { Parts } from "./parts.ts";

/** The part or hour of a day: "2019-07-17TMO", "2019-07-17T16:30"; a day that is not known is X. */
export function withClock(day: Meaning, parts: Parts): Meaning {
	if (day.grain !== "day") return day;
	const known = day.value ?? (day.relative ? "XXXX-XX-XX" : null);
	if (known === null) return day;
	if (parts.hour === undefined)
		return { ...day, type: "TIME", grain: "daypart", value: `${known}T${parts.dayPart}` };
	const hour = hourOf(parts.hour, parts);
	const grain = parts.minute === undefined || parts.minute === 0 ? "hour" : "minute";
	return { ...day, type: "TIME", grain, value: `${known}T${padded(hour)}:${padded(parts.minute ?? 0)}` };
}

function hourOf(hour: number, { meridiem, dayPart }: Parts): number {
	if (hour > 12) return hour;
	if (
		meridiem === "pm" ||
		(meridiem === undefined && (dayPart === "AF" || dayPart === "EV" || dayPart === "NI"))
	)
		return hour === 12 ? 12 : hour + 12;
	return meridiem === "am" && hour === 12 ? 0 : hour;
}
