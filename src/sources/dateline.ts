import { trailingDate } from "./calendar.ts";
import { isName, wordCount } from "./pieces.ts";

const MAX_LENGTH = 140;
const MAX_PLACE_WORDS = 7;

/** The day of "PORT AVERLEY, March 8, 2021 (AW) — The port …"; null without a place, a year and a dash. */
export function datelineDay(words: string): string | null {
	const head = /^(.{4,120}?)\s(?:--|[–—-])\s/.exec(words.slice(0, MAX_LENGTH))?.[1];
	if (head === undefined) return null;
	const bare = head.replace(/\s*(?:\([^()]{1,40}\)|\/[\w -]{2,30}\/)\s*$/, "");
	const date = trailingDate(bare);
	const place = bare.slice(0, date?.start ?? 0).replace(/[\s,(]+$/, "");
	const isPlace = place !== "" && isName(place) && wordCount(place) <= MAX_PLACE_WORDS;
	return date && isPlace ? date.value : null;
}
