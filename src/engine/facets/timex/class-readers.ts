/** Readers of the classes that no word list can hold: numbers, years, days, clock times, quarters, decades. */
import { cardinals, tens } from "../../data/number-words.ts";
import { timexWords } from "../../data/timex-words.ts";
import { isRealDay } from "./calendar.ts";
import type { Reading } from "./classes.ts";
import { afterHyphen, gluedText, numberAt, ordinalAt } from "./number.ts";
import type { Piece } from "./pieces.ts";

/** What reads one class of the grammar at a piece: every way to read it, none where it is something else. */
export type Reader = (pieces: readonly Piece[], at: number) => readonly Reading[];

const NONE: readonly Reading[] = [];

/** Class of the grammar → what reads it, for figures and number words. */
export const readers: ReadonlyMap<string, Reader> = new Map(
	Object.entries({
		n: (pieces, at) => {
			const read = numberAt(pieces, at);
			return read ? [{ next: read.next, parts: { count: read.value } }] : NONE;
		},
		/** A second number beside {n}: only its place matters. */
		other: (pieces, at) => {
			const read = numberAt(pieces, at);
			return read ? [{ next: read.next, parts: {} }] : NONE;
		},
		nth: (pieces, at) => {
			const read = ordinalAt(pieces, at);
			return read ? [{ next: read.next, parts: {} }] : NONE;
		},
		times: (pieces, at) => {
			const read = numberAt(pieces, at);
			return read && pieces[read.next]?.lower === "times"
				? [{ next: read.next + 1, parts: { freq: `${read.value}X` } }]
				: NONE;
		},
		moreN: (pieces, at) => {
			const read = numberAt(pieces, at);
			return read ? [{ next: read.next, parts: { moreCount: read.value } }] : NONE;
		},
		s: (pieces, at) =>
			/^['’]$/.test(pieces[at]?.text ?? "") && gluedText(pieces, at + 1) === "s"
				? [{ next: at + 2, parts: {} }]
				: NONE,
		day: readDay,
		year: readYear,
		doubleYear: readDoubleYear,
		iso: readIso,
		slashed: readSlashed,
		clock: readClock,
		quarter: readQuarter,
		/** Written apart: "third quarter", not "third-quarter". */
		spacedQuarter: (pieces, at) =>
			readQuarter(pieces, at).filter(({ next }) => !/^[-‐‑]$/.test(pieces[next - 2]?.text ?? "")),
		half: (pieces, at) => {
			const which = /^(?:second|last|latter)$/.test(pieces[at]?.lower ?? "") ? 2 : 1;
			const known = which === 2 || pieces[at]?.lower === "first";
			const half = afterHyphen(pieces, at + 1);
			return known && pieces[half]?.lower === "half" ? [{ next: half + 1, parts: { half: which } }] : NONE;
		},
		decade: readDecade,
		century: (pieces, at) => {
			const read = ordinalAt(pieces, at);
			const next = read ? afterHyphen(pieces, read.next) : at;
			return read && read.value > 1 && read.value < 23 && pieces[next]?.lower === "century"
				? [{ next: next + 1, parts: { century: (read.value - 1) * 100 } }]
				: NONE;
		},
	} satisfies Record<string, Reader>),
);

function readDay(pieces: readonly Piece[], at: number): readonly Reading[] {
	const ordinal = ordinalAt(pieces, at);
	if (ordinal)
		return ordinal.value <= 31 && ordinal.value > 0
			? [{ next: ordinal.next, parts: { day: ordinal.value } }]
			: NONE;
	const text = pieces[at]?.text ?? "";
	if (!/^(?:[1-9]|0[1-9]|[12]\d|3[01])$/.test(text)) return NONE;
	const after = gluedText(pieces, at + 1);
	if (/^[%/]$|^\p{L}/u.test(after)) return NONE;
	if (after === ":" && /^\d/.test(gluedText(pieces, at + 2))) return NONE;
	if (/^[,.]$/.test(after) && /^\d/.test(gluedText(pieces, at + 2)) && gluedText(pieces, at + 2).length !== 4)
		return NONE;
	return [{ next: at + 1, parts: { day: Number(text) } }];
}

function readYear(pieces: readonly Piece[], at: number): readonly Reading[] {
	const text = pieces[at]?.text ?? "";
	const year = (value: number, next: number) => [{ next, parts: { year: value, statesYear: true } }];
	if (/^\d{4}$/.test(text)) {
		const after = gluedText(pieces, at + 1);
		if (/^[%/:]$|^\p{L}/u.test(after)) return NONE;
		if (/^[,.]$/.test(after) && /^\d/.test(gluedText(pieces, at + 2))) return NONE;
		return Number(text) >= 1000 && Number(text) < 2200 ? year(Number(text), at + 1) : NONE;
	}
	if (
		/^['’‘]$/.test(text) &&
		/^\d\d$/.test(gluedText(pieces, at + 1)) &&
		!gluedText(pieces, at + 2).startsWith("s")
	)
		return year(fullYear(Number(pieces[at + 1]?.text)), at + 2);
	return readSpokenYear(pieces, at);
}

/** "1987/88", "2014-15", "2014–2015": one year that begins in one of the calendar and ends in the next. */
function readDoubleYear(pieces: readonly Piece[], at: number): readonly Reading[] {
	const first = pieces[at]?.text ?? "";
	const last = gluedText(pieces, at + 2);
	if (!/^[12]\d{3}$/.test(first) || !/^[/\-–]$/.test(gluedText(pieces, at + 1))) return NONE;
	const following = String(Number(first) + 1);
	if (last !== following && last !== following.slice(2)) return NONE;
	return [{ next: at + 3, parts: { year: Number(first), statesYear: true } }];
}

/** "nineteen ninety-six", "two thousand", "two thousand and four". */
function readSpokenYear(pieces: readonly Piece[], at: number): readonly Reading[] {
	const first = cardinals.get(pieces[at]?.lower ?? "");
	if (first === 2 && pieces[at + 1]?.lower === "thousand") {
		const read = numberAt(pieces, at);
		return read && read.value >= 2000 && read.value < 2100
			? [{ next: read.next, parts: { year: read.value, statesYear: true } }]
			: NONE;
	}
	if (first === undefined ? pieces[at]?.lower !== "twenty" : first < 15 || first > 19) return NONE;
	const ten = tens.get(pieces[at + 1]?.lower ?? "");
	const rest =
		ten !== undefined || (cardinals.get(pieces[at + 1]?.lower ?? "") ?? 0) > 9
			? numberAt(pieces, at + 1)
			: undefined;
	if (!rest || rest.value > 99 || !Number.isInteger(rest.value)) return NONE;
	return [{ next: rest.next, parts: { year: (first ?? 20) * 100 + rest.value, statesYear: true } }];
}

/** Two digits are of the hundred years up to 2049. */
function fullYear(short: number): number {
	return short < 50 ? 2000 + short : 1900 + short;
}

function readIso(pieces: readonly Piece[], at: number): readonly Reading[] {
	const [year, mark, month, again, day] = [0, 1, 2, 3, 4].map((step) =>
		step === 0 ? (pieces[at]?.text ?? "") : gluedText(pieces, at + step),
	);
	if (!/^[12]\d{3}$/.test(year ?? "") || !/^[-/]$/.test(mark ?? "") || mark !== again) return NONE;
	if (!/^\d{1,2}$/.test(month ?? "") || !/^\d{1,2}$/.test(day ?? "")) return NONE;
	const parts = { year: Number(year), month: Number(month), day: Number(day), statesYear: true };
	return isRealDay(parts.year, parts.month, parts.day) ? [{ next: at + 5, parts }] : NONE;
}

/** "11/02/89", "20.10.1998": read when only one order is a day of the calendar, ambiguous otherwise. */
function readSlashed(pieces: readonly Piece[], at: number): readonly Reading[] {
	const [first = "", mark = "", second = "", again, last = ""] = [0, 1, 2, 3, 4].map((step) =>
		step === 0 ? (pieces[at]?.text ?? "") : gluedText(pieces, at + step),
	);
	if (!/^\d{1,2}$/.test(first) || !/^[-/.]$/.test(mark) || !/^\d{1,2}$/.test(second)) return NONE;
	if (mark !== again || !/^(?:[12]\d{3}|\d\d)$/.test(last) || (mark !== "/" && last.length === 2))
		return NONE;
	const year = last.length === 2 ? fullYear(Number(last)) : Number(last);
	const monthFirst = isRealDay(year, Number(first), Number(second));
	const dayFirst = isRealDay(year, Number(second), Number(first));
	if (!monthFirst && !dayFirst) return NONE;
	const [month, day] = monthFirst ? [first, second] : [second, first];
	const ambiguous = monthFirst && dayFirst && first !== second;
	const parts = { year, month: Number(month), day: Number(day), statesYear: true };
	return [{ next: at + 5, parts: ambiguous ? { ...parts, ambiguous } : parts }];
}

/** "10:35", "10 a.m.", "10:35:20 pm EST", "4 o'clock in the morning". */
function readClock(pieces: readonly Piece[], at: number): readonly Reading[] {
	const hour =
		cardinals.get(pieces[at]?.lower ?? "") ?? Number(/^\d{1,2}$/.exec(pieces[at]?.text ?? "")?.[0] ?? -1);
	if (hour < 0 || hour > 24) return NONE;
	let next = at + 1;
	let minute: number | undefined;
	if (/^[:.]$/.test(gluedText(pieces, next)) && /^[0-5]\d$/.test(gluedText(pieces, next + 1))) {
		minute = Number(pieces[next + 1]?.text);
		next += 2;
		if (gluedText(pieces, next) === ":" && /^[0-5]\d$/.test(gluedText(pieces, next + 1))) next += 2;
	}
	const colon = minute !== undefined && pieces[at + 1]?.text === ":";
	const marked = readMeridiem(pieces, next);
	if (!colon && marked === undefined) return NONE;
	const time = { hour, ...(minute === undefined ? {} : { minute }), ...marked?.parts };
	const end = marked?.next ?? next;
	const zone = zoneAt(pieces, pieces[end]?.text === "(" ? end + 1 : end);
	return [zone ? { next: zone.next, parts: { ...time, ...zone.parts } } : { next: end, parts: time }];
}

/** "EST", "GMT": only in capitals. */
function zoneAt(pieces: readonly Piece[], at: number): Reading | undefined {
	const parts = timexWords.zone?.[pieces[at]?.lower ?? ""];
	return parts !== undefined && parts.zone === pieces[at]?.text ? { next: at + 1, parts } : undefined;
}

/** "a.m.", "pm", "o'clock", "in the morning". */
function readMeridiem(pieces: readonly Piece[], at: number): Reading | undefined {
	const lower = (step: number) => pieces[at + step]?.lower ?? "";
	const half = lower(0).startsWith("a") ? "am" : "pm";
	if (/^[ap]m$/.test(lower(0))) return { next: at + 1, parts: { meridiem: half } };
	if (/^[ap]$/.test(lower(0)) && lower(1) === "." && lower(2) === "m")
		return { next: lower(3) === "." && pieces[at + 3]?.glued ? at + 4 : at + 3, parts: { meridiem: half } };
	const clock = lower(0) === "o" && /^['’]$/.test(lower(1)) && lower(2) === "clock" ? 3 : 0;
	const part = `${lower(clock)} ${lower(clock + 1)} ${lower(clock + 2)}`;
	const found = /^in the (morning|afternoon|evening)$/.exec(part);
	if (found) return { next: at + clock + 3, parts: { meridiem: found[1] === "morning" ? "am" : "pm" } };
	return clock > 0 ? { next: at + clock, parts: {} } : undefined;
}

/** "third quarter", "third-quarter", "fiscal-first quarter", "Q3", "3Q". */
function readQuarter(pieces: readonly Piece[], at: number): readonly Reading[] {
	const glued = /^q$/.test(pieces[at]?.lower ?? "") ? /^[1-4]$/.exec(gluedText(pieces, at + 1)) : null;
	if (glued) return [{ next: at + 2, parts: { quarter: Number(glued[0]) } }];
	const read =
		ordinalAt(pieces, at) ?? (pieces[at]?.lower === "final" ? { value: 4, next: at + 1 } : undefined);
	if (!read || read.value > 4 || read.value < 1) return NONE;
	const next = afterHyphen(pieces, pieces[read.next]?.lower === "fiscal" ? read.next + 1 : read.next);
	return /^quarter$/.test(pieces[next]?.lower ?? "")
		? [{ next: next + 1, parts: { quarter: read.value } }]
		: NONE;
}

const DECADES = "twenties thirties forties fifties sixties seventies eighties nineties".split(" ");

/** "1990s", "1990's", "'90s", "nineties", "nineteen nineties". */
function readDecade(pieces: readonly Piece[], at: number): readonly Reading[] {
	const start = /^['’‘]$/.test(pieces[at]?.text ?? "") ? at + 1 : at;
	const figures = /^(?:[12]\d\d|\d)0$/.exec(pieces[start]?.text ?? "")?.[0];
	if (figures !== undefined && (figures.length === 4 || start > at)) {
		const mark = /^['’]$/.test(gluedText(pieces, start + 1)) ? start + 2 : start + 1;
		if (gluedText(pieces, mark) !== "s") return NONE;
		const decade = figures.length === 4 ? Number(figures) : fullYear(Number(figures));
		return [{ next: mark + 1, parts: { decade, statesYear: true } }];
	}
	const spoken = pieces[at]?.lower === "nineteen" ? at + 1 : at;
	const found = DECADES.indexOf(pieces[spoken]?.lower ?? "");
	return found < 0 ? NONE : [{ next: spoken + 1, parts: { decade: 1920 + found * 10 } }];
}
