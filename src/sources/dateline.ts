import { trailingDay } from "./calendar.ts";
import { isName, wordCount } from "./pieces.ts";

const MAX_LENGTH = 140;
const MAX_PLACE_WORDS = 7;
/** What stands before a day in a sentence. */
const PREPOSITION = /^(?:from|on|by|since|until|till|after|before|in|as of|between|through|around)\b/i;

/** What stands before the dash of a first paragraph: "PORT AVERLEY, March 8, 2021 (AW) — The port …". */
export interface Dateline {
	/** ISO date; "XXXX-03-08" where it gives no year. */
	readonly day: string;
	/** The day as it is written: "March 8". */
	readonly words: string;
	/** "AW"; null without one. */
	readonly agency: string | null;
}

/** The dateline of a paragraph; null without a place or an agency, a day and a dash. */
export function readDateline(paragraph: string): Dateline | null {
	const head = /^(.{4,120}?)\s(?:--|[–—-])\s/.exec(paragraph.slice(0, MAX_LENGTH))?.[1];
	if (head === undefined) return null;
	const [behind, inBrackets, inSlashes] = /\s*(?:\(([^()]{1,40})\)|\/([\w -]{2,30})\/)\s*$/.exec(head) ?? [];
	const bare = behind === undefined ? head : head.slice(0, -behind.length);
	const agency = inBrackets ?? inSlashes ?? null;
	const date = trailingDay(bare);
	if (date === null) return null;
	const place = bare.slice(0, date.start).replace(/[\s,(]+$/, "");
	const isPlace =
		place === ""
			? agency !== null
			: isName(place) && wordCount(place) <= MAX_PLACE_WORDS && !PREPOSITION.test(place);
	return isPlace ? { day: date.value, words: bare.slice(date.start), agency } : null;
}
