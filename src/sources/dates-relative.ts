import type { DateMention } from "../engine/ports.ts";
import { MONTHS, NAMED_DAY_AFTER, NAMED_DAY_BEFORE, SMALL_NUMBERS, WEEKDAYS } from "./data/date-words.ts";
import { dayNumber, isoMonth, isoOfNumber, isoWeek, type PartialDay, weekdayOf } from "./day.ts";
import { tenseAround } from "./tense.ts";

/** Days since 1970-01-01 of the reference, when it is known to the day. */
type Today = number | null;

/** Dates that need the day of writing: "yesterday", "Wednesday", "last week", "earlier this year", "two days ago". */
export function relativeDates(text: string, reference: PartialDay | null): DateMention[] {
	const today = todayOf(reference);
	return [
		...dayWords(text, today),
		...weekdays(text, today),
		...units(text, reference),
		...agos(text, reference),
	];
}

function todayOf(reference: PartialDay | null): Today {
	if (!reference || reference.month === null || reference.day === null) return null;
	return dayNumber(reference.year, reference.month, reference.day);
}

const DAY_WORDS =
	/\b(?:the\s+)?day\s+(?:before\s+yesterday|after\s+tomorrow)\b|\b(?:today|yesterday|tomorrow|tonight|last\s+night|this\s+(?:morning|afternoon|evening))\b/gi;

function dayWords(text: string, today: Today): DateMention[] {
	return [...text.matchAll(DAY_WORDS)].flatMap((found) => {
		if (isTitleWord(text, found.index)) return [];
		const shift = dayShift(found[0].toLowerCase());
		return [relative(found, today === null ? null : isoOfNumber(today + shift), "day")];
	});
}

function dayShift(words: string): number {
	if (words.includes("before")) return -2;
	if (words.includes("after tomorrow") || /after\s/.test(words)) return 2;
	if (words === "yesterday" || words.startsWith("last")) return -1;
	return words === "tomorrow" ? 1 : 0;
}

/** "USA Today", "the Today programme": a capital inside the sentence makes a name. */
function isTitleWord(text: string, start: number): boolean {
	return (
		/\p{Lu}/u.test(text.charAt(start)) && /[\p{L}\p{N}]\s$/u.test(text.slice(Math.max(0, start - 2), start))
	);
}

const DAY_NAME = WEEKDAYS.join("|");
const WEEKDAY = new RegExp(
	`\\b((?:[Ll]ast|[Nn]ext|[Tt]his)\\s+(?:past\\s+|coming\\s+)?)?(?:(${DAY_NAME})\\b|((?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\\b)(?=[.,]{0,2}\\s+(?:\\d|(?:${MONTHS})\\b)))((?:\\s+of)?\\s+(?:last|this|next)\\s+week\\b)?`,
	"gu",
);

function weekdays(text: string, today: Today): DateMention[] {
	return [...text.matchAll(WEEKDAY)].flatMap((found) => {
		const [words, before, name, short, week] = found;
		const end = found.index + words.length;
		if (NAMED_DAY_AFTER.test(text.slice(end, end + 16))) return [];
		if (NAMED_DAY_BEFORE.test(text.slice(Math.max(0, found.index - 10), found.index))) return [];
		const weekday = WEEKDAYS.findIndex((day) => day.startsWith((name ?? short ?? "").slice(0, 3)));
		const frame = week?.includes("last")
			? "last week"
			: week?.includes("next")
				? "next week"
				: (before ?? week ?? "");
		const value =
			today === null ? null : weekdayValue(text, found.index, end, weekday, frame.toLowerCase(), today);
		return [{ ...relative(found, value, "day"), weekday }];
	});
}

/** The latest such day up to the day of writing; the next one when the words or the tense point ahead. */
function weekdayValue(
	text: string,
	start: number,
	end: number,
	weekday: number,
	frame: string,
	today: number,
): string {
	const back = (weekdayOf(today) - weekday + 7) % 7;
	const monday = today - ((weekdayOf(today) + 6) % 7);
	const inWeek = monday + ((weekday + 6) % 7);
	if (frame.includes("last week")) return isoOfNumber(inWeek - 7);
	if (frame.includes("next week")) return isoOfNumber(inWeek + 7);
	if (/^this\s+(?:week)?$/.test(frame.trimStart()) || frame.includes("this week")) return isoOfNumber(inWeek);
	if (frame.startsWith("last") || frame.includes("past")) return isoOfNumber(today - (back || 7));
	if (frame.startsWith("next") || frame.includes("coming")) return isoOfNumber(today - back + 7);
	// On a Monday, "will meet on Monday" is today: a week ahead would be "next Monday".
	const isAhead = back > 0 && tenseAround(text, start, end) === "future";
	return isoOfNumber(isAhead ? today - back + 7 : today - back);
}

const UNITS =
	/\b(?:(?:earlier|later|early|late|mid)[\s-]+)?(?:last|this|next|this\s+past|this\s+coming)\s+(week|weekend|month|year|summer|autumn|fall|winter|spring)\b/gi;

function units(text: string, reference: PartialDay | null): DateMention[] {
	return [...text.matchAll(UNITS)].flatMap((found) => {
		const words = found[0].toLowerCase();
		if (/\s\p{Lu}\p{Ll}/u.test(found[0])) return [];
		// "the last week" and "the next year" are spans of time, counted from some other point.
		if (/\bthe\s$/i.test(text.slice(Math.max(0, found.index - 5), found.index)) && !words.includes("this"))
			return [];
		const shift = /\blast\b|\bpast\b/.test(words) ? -1 : /\bnext\b|\bcoming\b/.test(words) ? 1 : 0;
		const unit = (found[1] ?? "").toLowerCase();
		return [relative(found, reference && unitValue(unit, shift, reference), grainOf(unit))];
	});
}

function grainOf(unit: string): DateMention["grain"] {
	if (unit === "week" || unit === "weekend") return "week";
	if (unit === "month" || unit === "year") return unit;
	return "season";
}

function unitValue(unit: string, shift: number, reference: PartialDay): string | null {
	if (unit === "year") return String(reference.year + shift);
	if (unit === "month")
		return reference.month === null ? null : isoMonth(reference.year, reference.month, shift);
	const today = todayOf(reference);
	if (grainOf(unit) === "week") return today === null ? null : isoWeek(today + 7 * shift);
	return seasonYear(unit, shift, reference);
}

const LAST_MONTH: Readonly<Record<string, number>> = { spring: 5, summer: 8, autumn: 11, fall: 11 };

/** The year of "last summer"; null for winters, which have two. */
function seasonYear(season: string, shift: number, { year, month }: PartialDay): string | null {
	const last = LAST_MONTH[season];
	if (last === undefined || month === null) return null;
	if (shift === 0) return String(year);
	const isOver = month > last;
	if (shift < 0) return String(isOver ? year : year - 1);
	return String(month >= last - 2 ? year + 1 : year);
}

const AGO =
	/\b(an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3})\s+(day|week|month|year)s?\s+ago\b/gi;

function agos(text: string, reference: PartialDay | null): DateMention[] {
	return [...text.matchAll(AGO)].map((found) => {
		const count = SMALL_NUMBERS[(found[1] ?? "").toLowerCase()] ?? Number(found[1]);
		const unit = (found[2] ?? "").toLowerCase();
		const grain = unit === "day" ? "day" : grainOf(unit);
		return relative(found, reference && agoValue(unit, count, reference), grain);
	});
}

function agoValue(unit: string, count: number, reference: PartialDay): string | null {
	if (unit !== "day") return unitValue(unit, -count, reference);
	const today = todayOf(reference);
	return today === null ? null : isoOfNumber(today - count);
}

function relative(found: RegExpExecArray, value: string | null, grain: DateMention["grain"]): DateMention {
	const end = found.index + found[0].length;
	return { start: found.index, end, value, relative: true, weekday: null, grain };
}
