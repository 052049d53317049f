import {
	afterCount,
	afterNamedDay,
	afterPerson,
	beforeDawn,
	beforeDaypart,
	beforeFigure,
	beforeMonth,
	beforeNamedDay,
	beforeSeason,
	beforeYear,
} from "../../data/timex-contexts.ts";
import { type Around, isCapital } from "./around.ts";
import type { Match } from "./patterns.ts";
import type { TimeWord } from "./pieces.ts";

const SHORT_DAY = /(?:^| )(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(?: \.)?(?: |$)/;

/** Whether the words are a date there: of one word, only beside words that place it. */
export function isDate({ parts, first, next }: Match, around: Around, words: readonly TimeWord[]): boolean {
	const { before } = around;
	if (parts.weekday !== undefined && parts.day === undefined) {
		if (isNamedDay(around) || SHORT_DAY.test(around.words)) return false;
	}
	if (parts.month !== undefined && parts.day !== undefined && isMonthWithCount(around)) return false;
	if (parts.year !== undefined && /^['’‘]? ?\d+$/.test(around.words)) return isYear(parts.year, around);
	if (next > first + (around.words.endsWith(".") ? 2 : 1)) return isPhrase(around);
	if (parts.month !== undefined) return isMonth(around, words);
	if (parts.season !== undefined) return around.words !== "fall" && beforeSeason.has(before);
	return !/^(?:dawn|dusk|sunrise|sunset|daybreak|nightfall)$/.test(around.words) || beforeDawn.has(before);
}

/** "Black Friday", "the Sunday Times". */
function isNamedDay({ words, before, beforeText, after, afterText }: Around): boolean {
	if (words.includes(" ")) return false;
	const isBefore = isCapital(beforeText) && beforeNamedDay.has(before);
	return isBefore || (isCapital(afterText) && afterNamedDay.has(after));
}

/** "In May 31 people died": the figure counts. */
function isMonthWithCount({ words, before, after }: Around): boolean {
	return before === "in" && /^[a-z]+ \d{1,2}$/.test(words) && /^(?:people|\p{Ll}{3,}s)$/u.test(after);
}

/** A bare month is none before a figure that no "in" parts from it, or a surname ("Jan Smith"), and none when it speaks ("April said"). */
function isMonth(around: Around, words: readonly TimeWord[]): boolean {
	const { words: name, before, after, beforeText } = around;
	const isShort = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/.test(name);
	if (isShort || (/^\d/.test(after) && before !== "in")) return false;
	if (beforeMonth.has(before)) return true;
	if (afterPerson.has(after) && !/^\p{Ll}/u.test(beforeText)) return false;
	if (!/^(?:may|march|august)$/.test(name)) return true;
	return name !== "may" && words[around.first?.word ?? -1]?.xpos === "NNP";
}

/** "the fall of the wall" and "the spring of hope" are no seasons. */
function isPhrase({ words, after, before }: Around): boolean {
	if (words === "the spring") return after !== "of";
	if (words === "the fall") return beforeSeason.has(before) && after !== "of";
	return !/^the (?:morning|afternoon|evening|night)$/.test(words) || beforeDaypart.has(before);
}

/** Four digits are a year unless they count or name something. */
function isYear(year: number, around: Around): boolean {
	const { words, before, after, afterText } = around;
	if (/^['’‘]/.test(words)) return !isCapital(afterText) && (before === "the" || beforeMonth.has(before));
	// A figure alone can be anything.
	if (before === "" && after === "") return false;
	if (beforeFigure.has(before) || afterCount.has(after) || isPartOfNumber(around)) return false;
	const isPlaced = beforeYear.has(before);
	if (!isPlaced && /^\p{Ll}{3,}s$/u.test(after) && !/^(?:was|has|this)$/.test(after)) return false;
	return year >= 1900 && year < 2100 ? true : year >= 1400 && isPlaced;
}

/** "138-2010-2015" is a telephone number, "2014-12" no year; "2010-2015" is two. */
function isPartOfNumber({ first, before, beforeThat, hyphened, afterThat }: Around): boolean {
	const isYearOr = (text: string) => !/^\d+$/.test(text) || text.length === 4;
	const follows = first?.glued === true && /^[-‐‑–]$/.test(before) && !isYearOr(beforeThat);
	return follows || (hyphened && !isYearOr(afterThat));
}
