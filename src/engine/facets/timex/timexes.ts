/**
 * Time expressions after TIMEX3 (TimeML annotation guidelines 1.2.1), found and normalised by rules in the manner of
 * HeidelTime (Strötgen & Gertz, Multilingual and cross-domain temporal tagging, LREJ 2013): a grammar over word
 * classes, the longest expression wins, and relative ones are resolved as news means them.
 *
 * words → pieces → longest match → guard → meaning → facet
 */
import { timexMacros, timexRules } from "../../data/timex-grammar.ts";
import { tenseOf } from "../tense.ts";
import { dateOf, dayNumber, isoDay, isRealDay, months, type Period, periodAt } from "./calendar.ts";
import { isTime } from "./guards.ts";
import type { Moment } from "./meaning.ts";
import { grammarOf, type Match, matchesAt } from "./patterns.ts";
import { type Piece, piecesOf, type TimeWord } from "./pieces.ts";
import { meaningOf } from "./resolve.ts";
import { signalBefore } from "./signals.ts";
import type { TimeFacet } from "./time-facet.ts";

export interface TimeOptions {
	/** ISO date on which the text was written: "2019-07-18", "2019-07" or "2019"; null when unknown. */
	readonly reference: string | null;
	/** Times of the sentences before, in order: what "that year" and "the following day" count from. */
	readonly previous?: readonly TimeFacet[];
}

const grammar = grammarOf(timexRules, timexMacros);

/** The time expressions of a sentence or of a whole text, in order and without overlap. */
export function timesOf(
	words: readonly TimeWord[],
	{ reference, previous = [] }: TimeOptions,
): readonly TimeFacet[] {
	const pieces = piecesOf(words);
	const written = referencePeriod(reference);
	const found: TimeFacet[] = [];
	let at = 0;
	while (at < pieces.length) {
		const next = read(pieces, at, words, written, previous, found);
		at = next > at ? next : at + 1;
	}
	return found;
}

/** Reads the expression at a piece, if there is one, and gives the index after it. */
function read(
	pieces: readonly Piece[],
	at: number,
	words: readonly TimeWord[],
	reference: Period | null,
	previous: readonly TimeFacet[],
	found: TimeFacet[],
): number {
	for (const match of matchesAt(grammar, pieces, at)) {
		if (!isTime(match, pieces, words)) continue;
		if (match.kind === "none") return match.next;
		const facet = facetOf(
			match,
			pieces,
			words,
			momentAt(reference, previous, found, words, pieces[at]?.word ?? 0),
		);
		if (facet === undefined) continue;
		found.push(signalled(facet, pieces, at, found.at(-1)));
		return match.next;
	}
	return at;
}

function signalled(
	facet: TimeFacet,
	pieces: readonly Piece[],
	at: number,
	last: TimeFacet | undefined,
): TimeFacet {
	const signal = signalBefore(pieces, at, last?.signal ?? null);
	return signal === null ? facet : { ...facet, signal };
}

function momentAt(
	reference: Period | null,
	previous: readonly TimeFacet[],
	found: readonly TimeFacet[],
	words: readonly TimeWord[],
	word: number,
): Moment {
	let tense: ReturnType<typeof tenseOf> | null = null;
	const history = [...previous.slice(-HISTORY), ...found.slice(-HISTORY)];
	return {
		reference,
		mentioned: lastPeriod(history, () => true),
		quarter: lastPeriod(history, ({ grain }) => grain === "quarter"),
		get tense() {
			tense ??= tenseOf(words, word);
			return tense?.tense;
		},
	};
}

/** How far back a date can be meant by "that year". */
const HISTORY = 6;

function lastPeriod(history: readonly TimeFacet[], wanted: (facet: TimeFacet) => boolean): Period | null {
	for (let at = history.length - 1; at >= 0; at--) {
		const facet = history[at];
		if (facet?.firstDay == null || facet.lastDay == null || !wanted(facet)) continue;
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

function facetOf(
	match: Match,
	pieces: readonly Piece[],
	_words: readonly TimeWord[],
	moment: Moment,
): TimeFacet | undefined {
	const meaning = meaningOf(match.kind, match.parts, moment);
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
		weekday: parts.weekday ?? null,
		statesYear: parts.statesYear ?? false,
		ambiguous: parts.ambiguous ?? false,
		zone: parts.zone ?? null,
		signal: null,
		firstDay: meaning.period && isoDay(meaning.period.first),
		lastDay: meaning.period && isoDay(meaning.period.last),
	};
}

/** "2019-07-18", "2019-07" and "2019" as periods; anything else is no date. */
function referencePeriod(iso: string | null): Period | null {
	const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso ?? "");
	if (!found) return null;
	const [year, month, day] = found.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
	if (year === undefined || !isRealDay(year, month ?? 1, day ?? 1)) return null;
	if (month === undefined) return months("year", year, 1, 12);
	return day === undefined ? months("month", year, month, 1) : periodAt("day", dayNumber(year, month, day));
}
