import type { Span } from "../model.ts";
import { isAlike, type Pairing } from "../pairing.ts";
import type { Reading } from "../reading.ts";
import { verbOver } from "./same-thing.ts";
import { textBefore } from "./text-before.ts";

/** Whether a date is one from which something is counted. */
export function isSince(reading: Reading, date: Span): boolean {
	return /\bsince\s+(?:the\s+)?$/i.test(textBefore(reading, date));
}

/** "180 have died since Thursday" and "the toll rose on Monday": the beginning of the one act and the day of another. */
export function areBeginningAndDay({ draft, source, ofDraft }: Pairing, date: Span, other: Span): boolean {
	if (isSince(draft, date) === isSince(source, other)) return false;
	const pair = ofDraft(verbOver(draft, date) ?? -1);
	return !isAlike(pair) || pair.source !== verbOver(source, other);
}
