import { type DateMention, dateMentions } from "../engine/facets/timex/date-mentions.ts";

const MAX_LENGTH = 80;
const PREFIX =
	/^(?:(?:first |originally )?(?:published|posted|created|released)|(?:last )?(?:updated|modified|edited)|date|issued)(?: (?:on|at))?\s*:?\s*/i;
const TIME_WORDS =
	/\d{1,2}[:.h]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?|\b\d{1,2}\s?[AaPp]\.?[Mm]\b\.?|\b[AaPp]\.?[Mm]\b\.?|\b(?:[A-Z]{1,3}T|UTC|Z)\b|[+-]\d{2}:?\d{2}\b|\b(?:[Aa]t|on|hours|hrs|local time|o'clock)\b/g;
const NUMERIC = /^\d{1,2}([-/.])\d{1,2}\1(?:\d{2}|\d{4})$/;

/** A text that is a date and nothing else, a time of day aside. */
export interface DateLine {
	/** ISO date as precise as known; null when the words do not say which date it is (03/04/2019). */
	readonly value: string | null;
	/** True for "Updated …": the day of a change, not of publication. */
	readonly isUpdate: boolean;
}

/** Reads "October 08, 2019", "Published: 8 Oct 2019, 10:32 GMT", "2019-10-08T10:32:00Z"; null when it is no date. */
export function readDateLine(words: string): DateLine | null {
	if (words.length > MAX_LENGTH) return null;
	const prefix = PREFIX.exec(words)?.[0] ?? "";
	const isUpdate = /updated|modified|edited/i.test(prefix);
	const rest = words
		.slice(prefix.length)
		.replace(/^(\d{4}-\d{2}-\d{2})T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?$/, "$1");
	if (NUMERIC.test(rest)) return { value: dayOf(rest)?.value ?? null, isUpdate };
	const day = dayOf(rest);
	if (!day) return null;
	const left = rest.slice(0, day.start) + rest.slice(day.end);
	return /^[\s,.()|•·–—-]*$/.test(left.replace(TIME_WORDS, ""))
		? { value: known(day.value), isUpdate }
		: null;
}

/** The ISO date that a front matter value means; null when it means none or an ambiguous one. */
export function isoDate(words: string | null): string | null {
	if (words === null) return null;
	if (/^\d{4}(?:-\d{2})?$/.test(words)) return words;
	return readDateLine(words.trim())?.value ?? null;
}

/** The date that ends a line ("By Jane Doe, July 18, 2019") and where it begins; null without one. */
export function trailingDate(
	words: string,
): { readonly start: number; readonly value: string | null } | null {
	const day = trailingDay(words);
	return day && { start: day.start, value: known(day.value) };
}

/** The same of a day that may have no year, "XXXX-07-18". */
export function trailingDay(words: string): { readonly start: number; readonly value: string } | null {
	const last = words.length > 160 ? undefined : dateMentions(words, null).at(-1);
	if (!last || last.relative || last.grain !== "day" || last.end !== words.length) return null;
	return last.value === null ? null : { start: last.start, value: last.value };
}

function dayOf(words: string): DateMention | null {
	const dates = dateMentions(words, null);
	const [first] = dates;
	const isDay =
		first && dates.length === 1 && !first.relative && (first.grain === "day" || first.grain === "month");
	return isDay ? first : null;
}

function known(value: string | null): string | null {
	return value?.startsWith("X") ? null : value;
}
