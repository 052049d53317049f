/**
 * The constructions of English time expressions as the TimeML annotation guidelines 1.2.1 delimit them (prepositions
 * left out, modifiers taken in). Written out for Claimtrace. The pattern language is explained in
 * facets/timex/patterns.ts, the classes in braces are those of data/timex-words.ts and facets/timex/classes.ts.
 */
import type { Rule } from "../facets/timex/patterns.ts";

export const timexMacros: Readonly<Record<string, string>> = {
	/** A day or month of the calendar. */
	date: `({weekday} ,?)? {month} {day} (,? {year})? | ({weekday} ,?)? the? {day} (of|-)? {month} (,? {year})?
		| {month} {day} (-|–) {other} ,? {year} | {day} - {month} - {year} | {month} - {day} - {year}
		| {month} (,|of)? {year} | {iso} | {slashed}`,
	day: `{weekday} | {deictic} | ({weekday} ,?)? {month} {day} (,? {year})? | {day} {month} (,? {year})?`,
	q: "fiscal? ~ {quarter}",
	count: "{n} | {one} | {vague}",
	units: "{unit} | {units}",
};

export const timexRules: readonly Rule[] = [
	// Dates of the calendar.
	...rows("date", [
		"{around}? ({part} ~)? ({rel})? %date",
		"{around}? ({part} ~)? {rel}? {month}",
		"{rel}? {weekday}",
		"{told} {weekday}",
		"{rel}? {weekday} of? {rel} {unit}",
		"({part} ~)? {month} ,? of? {rel} {unit}",
		"%date ,? of {rel} {unit}",
		"({part} ~)? {year}",
		"({part} ~)? {doubleYear}",
		"({part} ~)? the year {year}",
		"({part} ~)? (the)? (fiscal|calendar) (year)? {year}",
		"(pre|post) - {year}",
		"({part} ~)? the? {decade}",
		"({part} ~)? the? {century}",
		"({part} ~)? {rel}? {holiday} (,? {year})?",
		"({part} ~)? the {holiday}",
		"{holiday} of {rel} {unit}",
		"({part} ~)? the? {season} (of|,)? {year}",
		"({part} ~)? {rel} {season}",
		"({part} ~)? the {season}",
		"({part} ~)? {season}",
		"({part} ~)? {season} of? {rel} {unit}",
		"({part} ~)? %q",
		"({part} ~)? the fiscal? ~ {spacedQuarter}",
		"({part} ~)? the? %q (of|,)? fiscal? {year}",
		"({part} ~)? the? %q of? {rel} {unit}",
		"({part} ~)? the? {year} (s|{s})? %q",
		"({part} ~)? {rel} {unit} {s} %q",
		"{rel} %q",
		"({part} ~)? the? {half} of? {year}",
		"({part} ~)? the? {half} of? {rel} {unit}",
		"({part} ~)? the {half} of the {decade}",
		"({part} ~)? the? {half} of the {unit}",
	]),
	...rows("date", ["the? comparable? {yearago} %q", "the? same? %q {yearago}"]),
	...rows(
		"date",
		["the week of {month} {day} (,? {year})?", "the week (starting|beginning|ending|ended) {month} {day}"],
		{ unit: "week" },
	),

	// Days from the day of writing, and parts of the day.
	...rows("date", [
		"({part} ~ | earlier | later)? {deictic}",
		"({part} ~ | earlier | later)? {weekday}",
		"({part} ~)? {rel}? {weekday} {s}? {daypart}",
		"{part}? {deictic} {s}? {daypart}",
		"{daypart} of %day",
		"the {daypart} of %day",
		"the {daypart}",
		"{weekday} at {moment}",
		"({part} ~ | earlier | later)? {rel} {daypart}",
		"({part} ~ | earlier | later)? {told} {daypart}",
		"({part} ~) {daypart} {deictic}?",
		"%date {daypart}",
		"%day {moment}",
		"{moment} (on|,)? %day",
		"{moment}",
		"{around}? {clock}",
		"{around}? {clock} ( ( {zone} ) )? ,? (on)? %day",
		"{around}? {clock} (this|tomorrow|yesterday) {daypart}",
		"%day ,? (at)? {clock}",
	]),
	...rows("date", ["({part} ~)? tonight"], { shift: 0, dayPart: "NI" }),
	...rows("date", ["overnight"], { relation: "last", dayPart: "NI" }),

	// Periods placed against the day of writing or the date last mentioned.
	...rows("period", [
		"{around}? {part} ~ {rel} {unit}",
		"the? most recent {unit}",
		"{rel} {unit} {s}? period",
		"({part} ~)? {told} {unit}",
		"(earlier|later) (in|on)? {told} {unit}",
		"({part} ~)? {rel} (full|same)? {unit}",
	]),
	...rows("period", ["earlier in? {rel} {unit}", "earlier in {told} {unit}"], { mod: "START" }),
	...rows("period", ["later in? {rel} {unit}", "(sometime|some time) (in|later)? {rel} {unit}"], {
		mod: "END",
	}),
	...rows("period", ["earlier in the {unit}"], { relation: "definite", mod: "START" }),
	...rows("period", ["later in the {unit}"], { relation: "definite", mod: "END" }),
	...rows("period", ["{part} the {unit}", "the {unit}", "the (full|whole|entire) {unit}"], {
		relation: "definite",
	}),
	...rows("period", ["{around}? (the)? {unit} {s}? ~ end", "the? {unit} {s} end"], {
		relation: "definite",
		mod: "END",
	}),
	...rows("period", ["the {year} (period|quarter)"], { unit: "quarter" }),
	...rows("period", ["the latest {unit}"], { relation: "last" }),
	...rows("period", ["the latest (period|quarter)"], { relation: "last", unit: "quarter" }),
	...rows("period", ["the? {same}? {yearago} (period|quarter)", "{yearago}"], {
		unit: "quarter",
	}),
	...rows("period", ["{rel} {unit} {s} (quarter|period)"], { relation: "yearAgo", unit: "quarter" }),
	...rows(
		"period",
		[
			"the? {same} (period|quarter) (of|in)? {rel} {unit}",
			"the? {same} (period|quarter) (a|one) year (ago|earlier|before)",
			"the (period|quarter) (a|one) year (ago|earlier|before)",
		],
		{ relation: "yearAgo", unit: "quarter" },
	),

	// So many units from the day of writing, or from the date last mentioned.
	...rows("shift", ["{bound}? %count %units ago", "{bound}? %count %units or so ago"], { direction: -1 }),
	...rows("shift", ["{units} ago"], { direction: -1, count: null }),
	...rows("shift", ["{bound}? ({n}|{one}) %units earlier", "the (day|night|week|month|year) before"], {
		direction: -1,
		narrative: true,
	}),
	...rows("shift", ["{bound}? ({n}|{one}) %units later"], { direction: 1, narrative: true }),
	...rows("shift", ["{bound}? ({n}|{one}) %units (from now|hence)"], { direction: 1 }),
	...rows("shift", ["{bound}? ({n}|{one}) %units from (today|tomorrow|{weekday})"], { direction: 1 }),

	// Sets.
	...rows("set", [
		"{every} {unit}",
		"{every} {month}",
		"{every} {weekday} {daypart}?",
		"{every} {season}",
		"{every} {daypart}",
		"{every} {n} {units}",
		"{frequent}",
		"{weekdays}",
		"{weekday} {dayparts}",
		"{often} (a|an|each|every|per) {unit}",
		"{times} (a|an|each|every|per) {unit}",
		"(a|an|per) {unit}",
	]),
	...rows("set", ["{every} other {unit}"], { count: 2 }),

	// Durations.
	...rows("duration", [
		"{bound}? %count ~ {units}",
		"{bound}? {n} ~ {unit}",
		"{vague} - {unit}",
		"{bound}? {one} {unit}",
		"{bound}? {one} {kind} {unit}",
		"{bound}? %count ~ {kind} ~ %units",
		"{bound}? {n} (or|to|-|and) {other} ~ %units",
		"{bound}? {one} {unit} or (two|so|more)",
		"{bound}? (%count) {units} or (so|more|less)",
		"{bound}? {n} %units (,|and|, and)? {moreN} {moreUnits}",
		"{bound}? the? {rel} %count {kind}? %units",
		"{bound}? the {beside} %count {kind}? %units (or so)?",
		"{bound}? the? {rel} %count %units or so",
		"the {n} %units",
		"the? {stretch} %count %units",
		"(all|each|every) of the {rel} {n} {units}",
		"{bound}? {n} ~ {units} ~ long",
	]),
	...rows("duration", ["{bound}? ({one}|{n}) {unit} and a half"], { moreCount: 0.5 }),
	...rows("duration", ["{bound}? a half ~ {unit}", "half ~ (a|an) {unit}"], { count: 0.5 }),
	...rows(
		"duration",
		[
			"{units}",
			"{rel} {units}",
			"the {rel}? {units}",
			"{some} {units}",
			"the {some} {units}",
			"the {units} ahead",
			"{units} ~ long",
		],
		{ count: null },
	),
	...rows("duration", ["{unit} - long", "the {unit}"], { count: 1 }),
	...rows("duration", ["some time", "a while", "a long time"], { count: null }),

	...rows("ref", ["{ref}"]),

	// What looks like a time and is none: ages, ranks, names.
	...rows("none", [
		"{n} ~ (year|years) ~ (old|olds)",
		"{n} ~ (month|months|week|weeks|day|days) ~ (old|olds)",
		"{nth} (straight|consecutive) {unit}",
		"friday the 13 th",
	]),
];

function rows(kind: Rule["kind"], patterns: readonly string[], parts?: Rule["parts"]): readonly Rule[] {
	return patterns.map((pattern) => (parts === undefined ? { kind, pattern } : { kind, pattern, parts }));
}
