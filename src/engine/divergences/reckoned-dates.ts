// Dates that nobody writes but that follow: "2015" from "joined in 2012 and left three years later".

import type { DateFacet } from "../facets/dates.ts";
import type { Quantity } from "../facets/quantity.ts";
import { inBase } from "../facets/quantity-base.ts";
import { type DateGrain, dayNumber, isoDay, shifted } from "../facets/timex/calendar.ts";
import { answers } from "../pairing.ts";
import type { Passage } from "../passages.ts";
import type { Reading } from "../reading.ts";
import type { Comparison } from "./comparison.ts";
import { anchorOf } from "./same-thing.ts";

const BESIDE = 1;

/** Whether a date can be reckoned from a date and a duration that a passage tells, itself or in the sentence beside it. */
export function isReckonedDate(
	date: DateFacet,
	passage: Passage,
	{ neighbours, readingOf }: Pick<Comparison, "neighbours" | "readingOf">,
): boolean {
	const readings = [passage, ...neighbours(passage, BESIDE)].map(readingOf);
	if (readings.some(({ sentence, dates }) => isNextMorning(date, sentence.text, dates))) return true;
	const durations = readings.flatMap(({ quantities }) => quantities.filter(isDuration));
	if (durations.length === 0) return false;
	return readings.some(({ dates }) =>
		dates.some((from) => durations.some((span) => isApart(date, from, span))),
	);
}

const OVERNIGHT =
	/\b(?:dawn|daybreak|sunrise|first light|overnight|midnight|small hours|early hours|(?:next|following) (?:day|morning)|(?:a day|hours) later)\b/i;

/** "On Wednesday" for "failed on Tuesday night, and at dawn they struck". */
function isNextMorning(date: DateFacet, text: string, dates: readonly DateFacet[]): boolean {
	if (!OVERNIGHT.test(text)) return false;
	return dates.some((from) => {
		if (date.weekday !== null && from.weekday !== null) return (from.weekday + 1) % DAYS === date.weekday;
		const next = from.value === null ? undefined : movedBy(from.value, 1, "day");
		return next !== undefined && agree(date.value ?? "", next);
	});
}

const DAYS = 7;

/**
 * Whether the source dates by its date the very act that the claim dates by its own: then nothing has to be reckoned,
 * unless the claim tells when it should have been.
 */
export function datesOneAct(
	date: DateFacet,
	source: DateFacet,
	passage: Passage,
	{ reading, pairingWith }: Comparison,
): boolean {
	if (DUE.test(reading.sentence.text)) return false;
	const pairing = pairingWith(passage);
	return answers(pairing, actOf(reading, date), actOf(pairing.source, source));
}

const DUE = /\b(?:should|due|scheduled|supposed|planned|meant|expected)\b/i;

function actOf(reading: Reading, date: DateFacet): number {
	return reading.words[anchorOf(reading, date) ?? -1]?.head ?? -1;
}

/** Whether a figure is a length of time. */
export function isDuration({ unit }: Quantity): boolean {
	return unit.kind === "measure" && unit.dimension === "duration";
}

const MINUTE = 60;
const DAY = 24 * 60 * MINUTE;

function isApart(date: DateFacet, from: DateFacet, span: Quantity): boolean {
	if (date.clock !== null) return areClocksApart(date.clock, from.clock, inBase(span)?.value ?? 0);
	if (date.value === null || from.value === null || span.unit.kind !== "measure") return false;
	const { value, unit } = span;
	return [value, -value].some((by) => {
		const moved = movedBy(from.value ?? "", by, unit.symbol);
		return moved !== undefined && agree(date.value ?? "", moved);
	});
}

/** On the same day or over midnight; `span` in seconds. */
function areClocksApart(a: string, b: string | null, span: number): boolean {
	const [one, other] = [a, b ?? ""].map(secondsOf);
	if (one === undefined || other === undefined) return false;
	const apart = Math.abs(one - other);
	return apart === span || DAY - apart === span;
}

function secondsOf(clock: string): number | undefined {
	const [, hours, minutes] = /(\d\d):(\d\d)$/.exec(clock) ?? [];
	return hours === undefined ? undefined : (Number(hours) * 60 + Number(minutes)) * MINUTE;
}

/** An ISO date, whose year may be open, moved by whole years, months, weeks or days; undefined where it is too coarse. */
function movedBy(value: string, by: number, unit: string): string | undefined {
	const [, year, month, day] = /^(\d{4}|XXXX)(?:-(\d\d))?(?:-(\d\d))?$/.exec(value) ?? [];
	const grain = GRAINS.get(unit);
	if (year === undefined || grain === undefined || !Number.isInteger(by)) return undefined;
	const open = year === "XXXX";
	if ((open && grain.least < 7) || value.length < grain.least) return undefined;
	const from = dayNumber(open ? SOME_YEAR : Number(year), Number(month ?? 1), Number(day ?? 1));
	const moved = isoDay(shifted(from, grain.unit, by)).slice(0, value.length);
	return open ? moved.replace(/^\d{4}/, "XXXX") : moved;
}

const SOME_YEAR = 2001;

/** By unit of a duration, its grain, and how much of a date must be known to move it: "2012", "2012-05", "2012-05-04". */
const GRAINS: ReadonlyMap<string, { readonly unit: DateGrain; readonly least: number }> = new Map([
	["day", { unit: "day", least: 10 }],
	["week", { unit: "week", least: 10 }],
	["month", { unit: "month", least: 7 }],
	["year", { unit: "year", least: 4 }],
	["decade", { unit: "decade", least: 4 }],
]);

/** As far as both go, which must be somewhere; an open year is any. */
function agree(a: string, b: string): boolean {
	const [one = [], other = []] = [a, b].map((date) => date.split("-"));
	const isOpen = (part: string | undefined) => part === undefined || part === "XXXX";
	return (
		one.every((part, at) => isOpen(part) || isOpen(other[at]) || part === other[at]) &&
		one.some((part, at) => !isOpen(part) && part === other[at])
	);
}
