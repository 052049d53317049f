import type { DateFacet } from "../facets/dates.ts";
import type { Comparison } from "./comparison.ts";
import { anchorOf } from "./same-thing.ts";

const DAY = 86_400_000;
/** A weekday is told from a date so many days before it. */
const WITHIN = 7;

/**
 * Whether the draft itself says from when its "Thursday" counts: a sentence before it in the paragraph gives a date in
 * the week before the source's day.
 */
export function isCountedFromDraft({ reading }: Comparison, date: DateFacet, source: DateFacet): boolean {
	const day = dayOf(source.value);
	if (!date.relative || day === undefined) return false;
	return [...Array(reading.at).keys()].some((at) =>
		reading.whole.reading(at).dates.some((before) => {
			const from = before.relative ? undefined : dayOf(before.value);
			return from !== undefined && day >= from && day - from <= WITHIN * DAY;
		}),
	);
}

/**
 * Whether a weekday can be that of the week which the source means: in the present tense the next one, a week after the
 * last ("the sides meet again on Thursday"); of what lasted until then, in the past tense, the last one ("stayed closed
 * until Friday").
 */
export function mayBeOfItsWeek({ reading }: Comparison, date: DateFacet, source: DateFacet): boolean {
	const [ours, theirs] = [dayOf(date.value), dayOf(source.value)];
	if (ours === undefined || theirs === undefined || date.weekday === null || !date.relative) return false;
	const ahead = theirs - ours === WITHIN * DAY;
	const back = ours - theirs === WITHIN * DAY && date.deadline;
	if (!ahead && !back) return false;
	const { words } = reading;
	let at = anchorOf(reading, date) ?? -1;
	while (at >= 0 && !/^(?:VERB|AUX)$/.test(words[at]?.upos ?? "")) at = words[at]?.head ?? -1;
	const forms = words.filter(({ head, deprel }) => head === at && /^(?:aux|cop)/.test(deprel));
	return [words[at], ...forms].some((word) => (ahead ? PRESENT : PAST).test(word?.xpos ?? ""));
}

const PRESENT = /^VB[PZ]$/;
const PAST = /^VBD$/;

function dayOf(value: string | null): number | undefined {
	return value !== null && /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : undefined;
}
