import { Chrono, configuration, type ParsingResult } from "chrono-node/en";
import type { DateMention } from "../engine/ports.ts";
import { MONTHS, PLAIN_MONTHS } from "./data/date-words.ts";
import { dayNumber, isoMonth, isRealDay, type PartialDay, pad } from "./day.ts";
import { tenseAround } from "./tense.ts";

/**
 * Chrono's parsers without its refiners: those merge neighbours and fill gaps from the clock, which suits
 * "remind me on Friday at 5" and not news. What its parsers find is kept only when the words say it all.
 */
const chrono = new Chrono({ parsers: configuration.createCasualConfiguration(false).parsers, refiners: [] });
const FIXED = { instant: new Date(Date.UTC(2000, 0, 1, 12)), timezone: 0 };

const HINT = new RegExp(`\\b(?:${MONTHS}|${MONTHS.toUpperCase()})\\b|\\d[-/.]\\d{1,2}[-/.]\\d`);
const NAME = new RegExp(`\\b(?:${MONTHS})\\b`, "i");

/** Dates that name a month: "Oct. 20", "3 March 2020", "April 2018", "2019-10-08". Ambiguous 03/04/2020 is skipped. */
export function calendarDates(text: string, reference: PartialDay | null): DateMention[] {
	if (!HINT.test(text)) return [];
	const found = chrono.parse(text, FIXED);
	return found.flatMap((result) => mention(text, result as ParsingResult, reference) ?? []);
}

function mention(text: string, result: ParsingResult, reference: PartialDay | null): DateMention | null {
	const words = result.text.replace(/^(?:on|in)\s+/i, "").replace(/[\s,]+$/, "");
	const start = result.index + result.text.indexOf(words);
	const end = start + words.length;
	const { start: parts } = result;
	if (!parts.isCertain("month") || parts.isCertain("hour") || !standsAlone(text, start, end)) return null;
	const month = parts.get("month") ?? 0;
	const day = parts.isCertain("day") ? parts.get("day") : null;
	const year = parts.isCertain("year") ? parts.get("year") : null;
	if (year !== null && !(year >= 1500 && year <= 2100 && words.includes(String(year)))) return null;
	if (!isRealDay(year ?? 2000, month, day ?? 1)) return null;
	const named = NAME.exec(words)?.[0];
	if (named ? !isNamedDate(text, start, words, named, day, year) : isAmbiguous(words)) return null;
	return resolved(text, { start, end }, { year, month, day }, reference);
}

function standsAlone(text: string, start: number, end: number): boolean {
	return (
		!/[\p{L}\p{N}$£€/-]$|\d[.,]$/u.test(text.slice(Math.max(0, start - 2), start)) &&
		!/^(?:[\p{L}\p{N}%/]|[-.,]\d)/u.test(text.slice(end, end + 2))
	);
}

const MONTH_CONTEXT =
	/\b(?:in|of|since|until|till|by|from|through|during|before|after|early|late|mid|last|this|next|between|and|to|around)[\s-]+$/i;

/** Guards against verbs and names: "may", "march", "April said", "the second may". */
function isNamedDate(
	text: string,
	start: number,
	words: string,
	name: string,
	day: number | null,
	year: number | null,
): boolean {
	if (!/^\p{Lu}/u.test(name)) return false;
	if (day !== null) return /\d/.test(words);
	if (year !== null || PLAIN_MONTHS.test(name) || relatedYear(text, start, start + words.length)) return true;
	return name.length > 3 || name === "May"
		? MONTH_CONTEXT.test(text.slice(Math.max(0, start - 12), start))
		: false;
}

function isAmbiguous(words: string): boolean {
	if (/^\d{4}[-/]\d{1,2}[-/]\d{1,2}$/.test(words)) return false;
	const found = /^(\d{1,2})([-/.])(\d{1,2})\2\d{4}$/.exec(words);
	if (!found) return true;
	const [first, second] = [Number(found[1]), Number(found[3])];
	return first <= 12 && second <= 12 && first !== second;
}

interface Parts {
	readonly year: number | null;
	readonly month: number;
	readonly day: number | null;
}

function resolved(
	text: string,
	span: { start: number; end: number },
	parts: Parts,
	reference: PartialDay | null,
): DateMention {
	const grain = parts.day === null ? "month" : "day";
	const relation = parts.year === null ? relatedYear(text, span.start, span.end) : null;
	if (relation) {
		const value = reference && relatedValue(relation, parts, reference);
		return { start: relation.start, end: relation.end, value, relative: true, weekday: null, grain };
	}
	const tense = tenseAround(text, span.start, span.end);
	const year = parts.year ?? rangeYear(text, span.end) ?? (reference && nearestYear(parts, reference, tense));
	return { ...span, value: iso(year, parts), relative: false, weekday: null, grain };
}

/** In "5 March to 8 April 2020" the first date is of the second one's year. */
function rangeYear(text: string, end: number): number | null {
	const after = text.slice(end, end + 40);
	const found =
		/^\s*(?:and|to|until|through|or|[-–])\s+[\p{L}\d.]{1,10}\s+[\p{L}\d.]{1,10},?\s+((?:19|20)\d\d)\b/u.exec(
			after,
		);
	return found && NAME.test(found[0]) ? Number(found[1]) : null;
}

interface Relation {
	readonly word: "last" | "this" | "next";
	/** "March last year" is in the year before; "last March" is the latest March there was. */
	readonly ofYear: boolean;
	readonly start: number;
	readonly end: number;
}

/** "March of this year", "last March". */
function relatedYear(text: string, start: number, end: number): Relation | null {
	const after = /^,?\s+(?:of\s+)?(last|this|next)\s+year\b/i.exec(text.slice(end, end + 24));
	if (after) return { word: wordOf(after[1]), ofYear: true, start, end: end + after[0].length };
	const before = /\b(last|this|next)\s+$/i.exec(text.slice(Math.max(0, start - 8), start));
	if (!before) return null;
	return { word: wordOf(before[1]), ofYear: false, start: start - before[0].length, end };
}

function wordOf(word: string | undefined): Relation["word"] {
	const lower = word?.toLowerCase();
	return lower === "last" || lower === "next" ? lower : "this";
}

function relatedValue(relation: Relation, parts: Parts, reference: PartialDay): string | null {
	const { word, ofYear } = relation;
	if (ofYear) return iso(reference.year + { last: -1, this: 0, next: 1 }[word], parts);
	if (reference.month === null) return null;
	if (word === "this") return iso(reference.year, parts);
	const isEarlier = parts.month < reference.month;
	const isLater = parts.month > reference.month;
	return word === "last"
		? iso(isEarlier ? reference.year : reference.year - 1, parts)
		: iso(isLater ? reference.year : reference.year + 1, parts);
}

/** Looks further back than ahead (news tells what was), unless the sentence points ahead. */
function nearestYear(parts: Parts, reference: PartialDay, tense: "past" | "future"): number {
	if (reference.month === null) return reference.year;
	const today = dayNumber(reference.year, reference.month, reference.day ?? 15);
	const cost = (year: number) => {
		const days = dayNumber(year, parts.month, parts.day ?? reference.day ?? 15) - today;
		return days > 0 === (tense === "past") ? 2 * Math.abs(days) : Math.abs(days);
	};
	const years = [reference.year, reference.year - 1, reference.year + 1];
	return years.reduce((best, year) => (cost(year) < cost(best) ? year : best));
}

function iso(year: number | null, parts: Parts): string {
	const month = year === null ? `XXXX-${pad(parts.month)}` : isoMonth(year, parts.month);
	return parts.day === null ? month : `${month}-${pad(parts.day)}`;
}
