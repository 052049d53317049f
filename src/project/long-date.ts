const months = "January February March April May June July August September October November December".split(
	" ",
);
const monthFirst = new RegExp(`\\b(?:${months.join("|")}) \\d{1,2}\\b`);
const anyMonth = new RegExp(`\\b(?:${months.join("|")})\\b`);

/** "8 October 2019" or "October 8, 2019". */
export type DateStyle = "day first" | "month first";

/** How a text writes its dates; the day first where it has none. */
export function dateStyleOf(text: string): DateStyle {
	return monthFirst.test(text) ? "month first" : "day first";
}

/** "2019-10-08" as "8 October 2019" or "October 8, 2019", "2019-10" as "October 2019", "2019" as it is. */
export function longDate(iso: string, style: DateStyle): string {
	const [year = "", month, day] = iso.split("-");
	const name = month && months[Number(month) - 1];
	if (day && style === "month first") return `${name} ${Number(day)}, ${year}`;
	return [day && String(Number(day)), name, year].filter(Boolean).join(" ");
}

/** As `longDate`, without the year. */
export function shortDate(iso: string, style: DateStyle): string {
	const [, month, day] = iso.split("-");
	const name = months[Number(month) - 1] ?? "";
	if (!day) return name;
	return style === "month first" ? `${name} ${Number(day)}` : `${Number(day)} ${name}`;
}

/** Whether the words name a month. */
export function namesMonth(words: string): boolean {
	return anyMonth.test(words);
}
