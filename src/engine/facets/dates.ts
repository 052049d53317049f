import { reportingVerbs, speechFrames } from "../data/time-words-reporting.ts";
import type { Span } from "../model.ts";
import type { Sentence } from "../sentences.ts";
import type { Token } from "../tokens.ts";
import { mentionOf } from "./timex/date-mentions.ts";
import type { TimeFacet } from "./timex/time-facet.ts";
import { wordAt } from "./token-at.ts";

/** A date or a time of day of a sentence, as far as two can be compared. */
export interface DateFacet extends Span {
	/** ISO date as precise as the words are, X for unknown leading parts; null when nothing of it can be computed. */
	readonly value: string | null;
	/** True when the words mean a date only together with a reference date: "yesterday", "last week". */
	readonly relative: boolean;
	/** 0 Sunday … 6 Saturday, when the words name a weekday. */
	readonly weekday: number | null;
	readonly grain: "day" | "week" | "month" | "quarter" | "season" | "year";
	/** As written, in lower case. */
	readonly words: string;
	/** Whether it dates the saying ("said on Tuesday"), not what is told. */
	readonly said: boolean;
	/** Whether the words themselves give the year. */
	readonly statesYear: boolean;
	/** Whether something ends then: "by 1 May", "until Friday". */
	readonly deadline: boolean;
	/** 1 to 4 when the words name a quarter. */
	readonly quarter: number | null;
	/** "13:34" when the words give a time of day. */
	readonly clock: string | null;
}

/** The dates of a sentence, of the times that were read in it, in order. */
export function datesOf(
	{ start, text, tokens }: Sentence,
	times: readonly TimeFacet[],
): readonly DateFacet[] {
	return times.flatMap((time): readonly DateFacet[] => {
		const words = text
			.slice(time.start - start, time.end - start)
			.toLowerCase()
			.replace(/\s+/g, " ");
		const quarter = quarterIn(words);
		const clock = clockOf(time, words);
		const mention = mentionOf(time, words);
		if (mention === undefined && quarter === null && clock === null) return [];
		const year = /^\d{4}/.exec(time.value ?? "")?.[0];
		return [
			{
				start: time.start,
				end: time.end,
				value: quarter === null ? (mention?.value ?? null) : (year ?? null),
				relative: time.relative,
				weekday: time.weekday,
				grain: quarter === null ? (mention?.grain ?? "day") : "quarter",
				words,
				said: datesSaying(tokens, time.start, time.end),
				statesYear: /\d{4}/.test(words),
				deadline: /^(?:by|until|within)$/.test(time.signal?.kind ?? ""),
				quarter,
				clock,
			},
		];
	});
}

const ORDINALS = ["first", "second", "third", "fourth"];

/** "the third quarter", "Q3", "3Q", "third-quarter". */
function quarterIn(words: string): number | null {
	const short = /\bq([1-4])\b|\b([1-4])q/.exec(words);
	if (short !== null) return Number(short[1] ?? short[2]);
	const named = /\b(first|second|third|fourth|[1-4](?:st|nd|rd|th))[\s-]+(?:fiscal[\s-]+)?quarter/.exec(
		words,
	)?.[1];
	if (named === undefined) return null;
	const at = ORDINALS.indexOf(named);
	return at < 0 ? Number(named[0]) : at + 1;
}

/** Hours and minutes; without "a.m." or "p.m." an hour up to twelve can be of the morning or the evening. */
function clockOf({ type, value }: TimeFacet, words: string): string | null {
	const found = type === "TIME" ? /T(\d\d)(?::(\d\d))?/.exec(value ?? "") : null;
	if (found === null) return null;
	const certain =
		/[ap]\.?\s?m\b|[ap]\.m\.|noon|midnight|morning|evening|afternoon|night/.test(words) ||
		Number(found[1]) > 12;
	const hour = certain ? Number(found[1]) : Number(found[1]) % 12;
	return `${certain ? "" : "~"}${String(hour).padStart(2, "0")}:${found[2] ?? "00"}`;
}

/** "said on Tuesday", "told Reuters on Tuesday", "on Tuesday said", "On Tuesday, the ministry said". */
function datesSaying(tokens: readonly Token[], start: number, end: number): boolean {
	const after = tokens.findIndex((token) => token.start >= end);
	if (after >= 0 && reportingVerbs.has(wordAt(tokens, after))) return true;
	const first = tokens.findIndex((token) => token.start >= start);
	if (after >= 0 && first <= 1 && tokens[after]?.text === ",")
		return [2, 3, 4].some((step) => reportingVerbs.has(wordAt(tokens, after + step)));
	let before = first - 1;
	while (before >= Math.max(0, first - 6) && speechFrames.has(wordAt(tokens, before))) before--;
	const told = [before - 1, before - 2].some((at) => wordAt(tokens, at) === "told");
	return told || reportingVerbs.has(wordAt(tokens, before));
}
