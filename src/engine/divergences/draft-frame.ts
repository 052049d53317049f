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

/** "The sides meet again on Thursday": in the present tense a weekday can be the next one, a week after the last. */
export function mayPointAhead({ reading }: Comparison, date: DateFacet, source: DateFacet): boolean {
	const [ours, theirs] = [dayOf(date.value), dayOf(source.value)];
	if (ours === undefined || theirs === undefined || date.weekday === null) return false;
	if (!date.relative || theirs - ours !== WITHIN * DAY) return false;
	const { words } = reading;
	let at = anchorOf(reading, date) ?? -1;
	while (at >= 0 && words[at]?.upos !== "VERB") at = words[at]?.head ?? -1;
	const forms = words.filter(({ head, deprel }) => head === at && deprel.startsWith("aux"));
	return [words[at], ...forms].some((word) => PRESENT.test(word?.xpos ?? ""));
}

const PRESENT = /^VB[PZ]$/;

function dayOf(value: string | null): number | undefined {
	return value !== null && /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : undefined;
}
