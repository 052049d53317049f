import { afterYear, beforePlural } from "../../data/timex-contexts.ts";
import type { Around } from "./around.ts";
import type { Parts } from "./parts.ts";

const PLURAL = /^(?:the )?(?:days|weeks|months|years|hours|minutes|nights|decades|centuries|weekends)$/;

/** Whether the words tell how long something takes. */
export function isDuration(parts: Parts, around: Around): boolean {
	const { words, before, after, afterThat, hyphened } = around;
	if (after === "old" || (hyphened && /^(?:ago|earlier|old)$/.test(afterThat))) return false;
	if (/^(?:seconds|quarters)$/.test(words) || isOtherUnit(parts, around)) return false;
	if (parts.moreUnit !== undefined && !isSmaller(parts.moreUnit, parts.unit)) return false;
	// "the year ended March 31" lasts a year; "the year" alone is a date.
	if (/^the \p{L}+(?: \p{L}+)?$/u.test(words) && parts.count === 1)
		return parts.unit === "year" && afterYear.has(after);
	if (PLURAL.test(words)) return !hyphened && (words.startsWith("the ") || beforePlural.has(before));
	// "over the past year" takes "over" as a preposition.
	return !/^(?:over|around|about|some) the /.test(words);
}

/** "a second man", "three quarters of them", "one night". */
function isOtherUnit({ unit, count }: Parts, { words, after }: Around): boolean {
	if (unit === "quarter")
		return (after === "of" && count !== null) || /^(?:a|one|three) quarters?$/.test(words);
	return /^(?:an?|another|one) (?:second|night)$/.test(words);
}

const FALLING: readonly string[] = ["decade", "year", "month", "week", "day", "hour", "minute", "second"];

/** "two years and six months", never "18 months two years". */
function isSmaller(unit: string, than: string | undefined): boolean {
	return FALLING.indexOf(unit) > FALLING.indexOf(than ?? "second");
}
