/**
 * Time expressions after TIMEX3 (TimeML annotation guidelines 1.2.1), found and normalised by rules in the manner of
 * HeidelTime (Strötgen & Gertz, Multilingual and cross-domain temporal tagging, LREJ 2013): a grammar over word
 * classes, the longest expression wins, and relative ones are resolved as news means them.
 *
 * words → pieces → longest match → guard → meaning → facet
 */
import { timexMacros, timexRules } from "../../data/timex-grammar.ts";
import { tenseOf } from "../tense.ts";
import { dayNumber, isoDay, isRealDay, months, type Period, periodAt } from "./calendar.ts";
import { isTime } from "./guards.ts";
import type { Moment } from "./meaning.ts";
import type { Parts } from "./parts.ts";
import { grammarOf, type Match, matchesAt } from "./patterns.ts";
import { type Piece, piecesOf, type TimeWord } from "./pieces.ts";
import { withRangeYears } from "./ranges.ts";
import { meaningOf } from "./resolve.ts";
import { signalBefore, tenseBeside } from "./signals.ts";
import type { TimeFacet } from "./time-facet.ts";

/** What the times of a sentence count from. */
export interface TimeOptions {
	/** ISO date on which the text was written: "2019-07-18", "2019-07" or "2019"; null when unknown. */
	readonly reference: string | null;
	/** Times of the sentences before, in order: what "that year" and "the following day" count from. */
	readonly previous?: readonly TimeFacet[];
}

const grammar = grammarOf(timexRules, timexMacros);

/**
 * The time expressions of a sentence, in order and without overlap. Words with `head` must be those of one sentence;
 * without, a whole text may be given at once.
 */
export function timesOf(
	words: readonly TimeWord[],
	{ reference, previous = [] }: TimeOptions,
): readonly TimeFacet[] {
	const found: TimeFacet[] = [];
	const scan: Scan = {
		words,
		pieces: piecesOf(words),
		reference: referencePeriod(reference),
		previous,
		found,
	};
	let at = 0;
	while (at < scan.pieces.length) {
		const next = read(scan, at, found);
		at = next > at ? next : at + 1;
	}
	return withRangeYears(found);
}

interface Scan {
	readonly words: readonly TimeWord[];
	readonly pieces: readonly Piece[];
	readonly reference: Period | null;
	readonly previous: readonly TimeFacet[];
	/** What has been read so far. */
	readonly found: readonly TimeFacet[];
}

/** Reads the expression at a piece, if there is one, and gives the index after it. */
function read(scan: Scan, at: number, found: TimeFacet[]): number {
	const { pieces, words } = scan;
	for (const match of matchesAt(grammar, pieces, at)) {
		if (!isTime(match, pieces, words)) continue;
		if (match.kind === "none") return match.next;
		const facet = facetOf(match, scan);
		// "31 February" is no date, and its month alone is none either.
		if (facet === undefined && match.parts.day !== undefined) return match.next;
		if (facet === undefined) continue;
		found.push(facet);
		return match.next;
	}
	return at;
}

/** The moment from which the expression at a piece counts. */
function momentAt({ words, pieces, reference, previous, found }: Scan, { first, next }: Match): Moment {
	let tense: Moment["tense"] | null = null;
	const history = [...previous.slice(-HISTORY), ...found.slice(-HISTORY)];
	return {
		reference,
		mentioned: lastPeriod(history, () => true),
		quarter: quarterTold(history, reference),
		get spoken() {
			return isShifted(words, pieces[first]?.word ?? 0)
				? lastPeriod(found, ({ grain }) => grain === "day")
				: null;
		},
		get tense() {
			if (tense === null) tense = tenseAt(words, pieces, first, next);
			return tense;
		},
	};
}

/** "Said it would": what lay ahead of who spoke. */
function isShifted(words: Scan["words"], at: number): boolean {
	const verb = tenseOf(words, at)?.start;
	return words.some(({ start, text }) => start === verb && /^would$/i.test(text));
}

/** Whether what is told at the expression lies behind or ahead; "has signed" lies behind. */
function tenseAt(words: Scan["words"], pieces: Scan["pieces"], first: number, next: number): Moment["tense"] {
	const verb = tenseOf(words, pieces[first]?.word ?? 0);
	const isPerfect = verb?.perfect === true && verb.tense !== "future";
	const beside = tenseBeside(pieces, first, next);
	// "by Sunday they had left" lies behind.
	if (beside !== undefined) return isPerfect && verb.tense === "past" ? "past" : beside;
	if (isPerfect) return "past";
	return verb?.tense === "present" && isAwaited(words, verb.start) ? "future" : verb?.tense;
}

/** "before the storm arrives on Saturday": what a present after these words tells has not come yet. */
const AWAITING = /^(?:before|until|till|once|when|if|unless)$/;
const LONGEST_SUBJECT = 6;

function isAwaited(words: Scan["words"], start: number): boolean {
	const verb = words.findIndex((word) => word.start === start);
	const ahead = words.slice(Math.max(0, verb - LONGEST_SUBJECT), verb).reverse();
	const end = ahead.findIndex(({ text }) => /^[,;:.]$/.test(text));
	return ahead.slice(0, end < 0 ? ahead.length : end).some(({ text }) => AWAITING.test(text.toLowerCase()));
}

/** How far back a date can be meant by "that year". */
const HISTORY = 12;

/**
 * The quarter whose figures are being told: the last one named, unless figures of a longer time ("for the nine
 * months") came after it or it is only what they are compared with.
 */
function quarterTold(history: readonly TimeFacet[], reference: Period | null): Period | null {
	for (let at = history.length - 1; at >= 0; at--) {
		const facet = history[at];
		if (facet?.type === "DURATION" && /^P(?:[69]M|1Y)$/.test(facet.value ?? "")) return null;
		if (facet?.grain !== "quarter" || facet.relative || facet.type !== "DATE") continue;
		const period = lastPeriod([facet], () => true);
		if (period && (reference === null || reference.first - period.last < 366)) return period;
	}
	return null;
}

function lastPeriod(history: readonly TimeFacet[], wanted: (facet: TimeFacet) => boolean): Period | null {
	for (let at = history.length - 1; at >= 0; at--) {
		const facet = history[at];
		if (facet?.firstDay == null || facet.lastDay == null || !wanted(facet)) continue;
		if (facet.type !== "DATE" && facet.type !== "TIME") continue;
		const [first, last] = [dayOf(facet.firstDay), dayOf(facet.lastDay)];
		const grain = facet.grain ?? "day";
		if (first === null || last === null) continue;
		const isPartOfDay = grain === "second" || grain === "minute" || grain === "hour" || grain === "daypart";
		return { grain: isPartOfDay ? "day" : grain, first, last };
	}
	return null;
}

function dayOf(iso: string): number | null {
	const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
	return Number.isNaN(year + month + day) ? null : dayNumber(year, month, day);
}

function facetOf(match: Match, scan: Scan): TimeFacet | undefined {
	const { pieces, found } = scan;
	const meaning = meaningOf(match.kind, match.parts, momentAt(scan, match));
	if (meaning === undefined) return undefined;
	const { parts } = match;
	return {
		start: pieces[match.first]?.start ?? 0,
		end: pieces[match.next - 1]?.end ?? 0,
		type: meaning.type,
		value: meaning.value,
		mod: parts.mod ?? null,
		quant: parts.quant ?? null,
		freq: parts.freq ?? null,
		grain: meaning.grain,
		relative: meaning.relative,
		anchor: meaning.relative ? anchorOf(parts) : null,
		weekday: parts.weekday ?? null,
		statesYear: parts.statesYear ?? false,
		ambiguous: parts.ambiguous ?? false,
		zone: parts.zone ?? null,
		signal: signalBefore(pieces, match.first, found.at(-1)?.signal ?? null),
		firstDay: meaning.period && isoDay(meaning.period.first),
		lastDay: meaning.period && isoDay(meaning.period.last),
	};
}

function anchorOf(parts: Parts): "written" | "mentioned" {
	const { narrative, relation, weekday, shift, day } = parts;
	if (narrative || TOLD.has(relation ?? "")) return "mentioned";
	// "at 10:32" is of the day that is being told of.
	const isHour = parts.hour !== undefined || parts.dayPart !== undefined;
	return isHour && relation === undefined && weekday === undefined && shift === undefined && day === undefined
		? "mentioned"
		: "written";
}

const TOLD: ReadonlySet<string> = new Set(["same", "previous", "following", "onward", "definite", "yearAgo"]);

/** "2019-07-18", "2019-07" and "2019" as periods; anything else is no date. */
function referencePeriod(iso: string | null): Period | null {
	const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso ?? "");
	if (!found) return null;
	const [year, month, day] = found.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
	if (year === undefined || !isRealDay(year, month ?? 1, day ?? 1)) return null;
	if (month === undefined) return months("year", year, 1, 12);
	return day === undefined ? months("month", year, month, 1) : periodAt("day", dayNumber(year, month, day));
}
