import { isoDate } from "../../calendar.ts";

/** A day, and the instant where the time and its zone are known. */
export interface Moment {
	/** ISO 8601 date, as precise as known. */
	readonly day: string;
	readonly instant: string | null;
}

const ISO =
	/^((?:19|20)\d\d)-?(0[1-9]|1[0-2])-?(0[1-9]|[12]\d|3[01])(?:[T ]+(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)?)?/i;

/** Reads "2019-07-18T10:32:00+02:00", "20190718", "Thu, 18 Jul 2019 10:32:00 GMT", "July 18, 2019"; null otherwise. */
export function readMoment(value: string | null | undefined): Moment | null {
	const words = value?.trim() ?? "";
	if (words === "" || words.length > 120) return null;
	const iso = ISO.exec(words);
	if (iso) return isoMoment(iso);
	const epoch = /^1\d{9}(?:\d{3})?$/.test(words) ? Number(words) * (words.length === 10 ? 1000 : 1) : null;
	if (epoch !== null) {
		const instant = new Date(epoch).toISOString();
		return { day: instant.slice(0, 10), instant };
	}
	const day =
		isoDate(
			words
				.replace(/^\p{L}{3,9},?\s+(?=\d|\p{L}{3})/u, "")
				.replace(/\s+(?:at|@|-|\|)?\s*\d{1,2}:\d\d.*$/i, ""),
		) ?? isoDate(words);
	return day ? { day, instant: null } : null;
}

function isoMoment([, year, month, date, hour, minute, second, zone]: RegExpExecArray): Moment {
	const day = `${year}-${month}-${date}`;
	if (hour === undefined || zone === undefined) return { day, instant: null };
	const offset = /^[+-]/.test(zone) ? zone.replace(/^(.\d\d):?/, "$1:") : "Z";
	return { day, instant: `${day}T${hour}:${minute}:${second ?? "00"}${offset}` };
}
