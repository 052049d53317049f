import { closesSentence } from "./lines.ts";
import { isName, type Piece, wordCount } from "./pieces.ts";

const TIME = /^(?:\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?)(?:\s?\(?[A-Z]{2,4}\)?)?$/i;
const AGO = /^(?:\d{1,3}\s?(?:s|m|h|d|secs?|mins?|minutes?|hrs?|hours?|days?) ago|just now)$/i;
const UPDATED =
	/^(?:(?:last )?updated|posted|published)(?: at)?:? \d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/i;
/** Fewer may be part of a programme or a timetable, as are those with no sentence below them. */
const MIN_ENTRIES = 2;
const MAX_LINES_TO_SENTENCE = 3;
const MAX_NAME_WORDS = 4;

/** The lines of a live blog that say when an entry was written, and by whom. */
export function liveStamps(pieces: readonly Piece[]): Set<number> {
	const stamps = pieces.flatMap(({ words }, i) => (isStamp(words) ? [i] : []));
	if (stamps.filter((i) => headsEntry(pieces, i)).length < MIN_ENTRIES) return new Set();
	const writers = stamps
		.map((i) => i + 1)
		.filter((i) => {
			const words = pieces[i]?.words ?? "";
			return isName(words) && wordCount(words) <= MAX_NAME_WORDS && wordCount(words) > 1;
		});
	return new Set([...stamps, ...writers]);
}

function headsEntry(pieces: readonly Piece[], stamp: number): boolean {
	const below = pieces.slice(stamp + 1, stamp + 1 + MAX_LINES_TO_SENTENCE);
	const next = below.findIndex(({ words }) => isStamp(words));
	return below.slice(0, next < 0 ? below.length : next).some(({ words }) => closesSentence(words));
}

function isStamp(words: string): boolean {
	return TIME.test(words) || AGO.test(words) || UPDATED.test(words);
}
