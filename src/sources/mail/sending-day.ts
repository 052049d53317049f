const DATE = /\b(\d{1,2})\s{1,3}([A-Za-z]{3})[a-z]{0,6}\s{1,3}(\d{4})\b/;
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** The day in the `Date` header of a message (RFC 5322) as its sender's calendar showed it; null when it says none. */
export function sendingDay(header: string | undefined): string | null {
	const [, day = "", name = "", year = ""] = DATE.exec(header ?? "") ?? [];
	const month = MONTHS.indexOf(name.toLowerCase()) + 1;
	return month === 0 || Number(day) < 1 || Number(day) > 31
		? null
		: `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
}
