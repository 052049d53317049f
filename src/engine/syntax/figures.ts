import { GLUED_CURRENCY } from "../data/units.ts";
import { gluedUnits } from "../data/written-forms.ts";
import { endOf } from "./patterns.ts";

// One word each: a date in figures, a telephone number or postal code, a decade or ordinal, a figure with separators.
const CURRENCY = new RegExp(GLUED_CURRENCY, "uy");
const DATE = /\d{1,4}([/.-])\d{1,2}\1\d{2,4}(?![\d-])/y;
const TELEPHONE =
	/(?:\+?1-)?\d{3}[-/]\d{3}-\d{4}(?![\d-])|\d{3}-\d{4}(?![\d-])|\d{5}-\d{4}(?![\d-])|\d{3}\.\d{3}\.\d{4}(?!\d)/y;
const ORDINAL = /\d+(?:,\d+)*(?:st|nd|rd|th|s|['’]s)(?![\p{L}\p{N}])/iuy;
const PLAIN = /\d+(?:[.,:]\d+)*/y;
const LED = /(?:\+|\.)\d+(?:[.,]\d+)*/y;
const MONTH_DAY = /(\d{1,2})\/(\d{1,2})(?![\d/])/y;
const LETTERS = /\p{L}+/uy;
const LETTERS_AND_DIGITS = /[\p{L}\p{N}\p{M}]+/uy;
const TIMES = /(?:x|by)(?=\d)/y;

/** The ends of the figure that begins at `at` and of the "x" between two figures; undefined when none begins there. */
export function figureEnds(run: string, at: number): readonly number[] | undefined {
	const currency = at === 0 ? endOf(CURRENCY, run, at) : undefined;
	if (currency !== undefined) return [currency];
	const led = at === 0 || !/[\p{L}\p{N}]/u.test(run.charAt(at - 1)) ? endOf(LED, run, at) : undefined;
	if (led !== undefined) return [led];
	if (!isDigit(run, at)) return undefined;
	const whole =
		endOf(DATE, run, at) ?? endOf(TELEPHONE, run, at) ?? endOf(ORDINAL, run, at) ?? monthDayEnd(run, at);
	if (whole !== undefined) return [whole];
	const end = endOf(PLAIN, run, at) ?? at + 1;
	const times = endOf(TIMES, run, end);
	if (times !== undefined) return [end, times];
	const letters = endOf(LETTERS, run, end);
	if (letters === undefined || isUnit(run, at, end, letters)) return [end];
	return [endOf(LETTERS_AND_DIGITS, run, end) ?? end];
}

function isDigit(run: string, at: number): boolean {
	const code = run.charCodeAt(at);
	return code >= 48 && code <= 57;
}

/** "9/11" and "24/7" are one word, "1/2" and "19/20" three: a day of a month, unless it reads as a common fraction. */
function monthDayEnd(run: string, at: number): number | undefined {
	const end = endOf(MONTH_DAY, run, at);
	if (end === undefined) return undefined;
	const [first = 0, second = 0] = run.slice(at, end).split("/").map(Number);
	if (first === 24 && second === 7) return end;
	const fraction = first < second && second <= 5;
	return !fraction && ((first <= 12 && second <= 31) || (first <= 31 && second <= 12)) ? end : undefined;
}

/** Whether letters glued to a figure are its unit; single letters that also number things need a figure to be sure. */
function isUnit(run: string, start: number, end: number, letters: number): boolean {
	const unit = run.slice(end, letters);
	if (/[\p{N}_-]/u.test(run.charAt(letters)) && !/^(?:am|pm)$/i.test(unit)) return false;
	if (/^[btBT]$/.test(unit))
		return /[.,]/.test(run.slice(start, end)) || /[$£€¥]/.test(run.charAt(start - 1));
	if (/^[GD]$/.test(unit)) return false;
	if (/^[CF]$/.test(unit)) return end - start <= 3;
	return gluedUnits.has(unit.toLowerCase());
}
